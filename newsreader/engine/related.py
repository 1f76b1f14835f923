"""Related stories in the background: articles that came are taken in and connected, a slice at a time. Engine thread.

A few are taken in, and these are connected, before the next few, and never more than a share of those that are there:
of many that are taken in at once each one's nearest are others without a story, and stories fall to pieces
(docs/notes/related.md).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import final

from newsreader.core.errors import StoreError
from newsreader.core.memory import give_back
from newsreader.core.values import ArticleId, Changes
from newsreader.engine.opened import OpenStore
from newsreader.engine.related_index import StoredIndex, source_key
from newsreader.engine.settle import settle
from newsreader.feeds.text import opening_words
from newsreader.related.kin import DAY, Kin, Piece
from newsreader.related.signature import LEAD_CHARACTERS
from newsreader.related.terms import forget_words
from newsreader.store.bodies import Unpacker
from newsreader.store.related import CONNECT, RelatedSession, Unsigned

#: Seconds that a slice is to take: whoever writes meanwhile waits for one.
_SLICE = 0.05
#: Articles that are taken in, connected, forgotten in a slice, at first and at most.
_FIRST, _MOST_SIGNED, _MOST_CONNECTED, _FORGOTTEN = 8, 50, 50, 100
#: One in so many articles may be taken in and not yet connected.
_SHARE = 20
#: Articles that are at hand while there is work: some 0.7 kB each.
_AT_HAND = 12_000
#: Articles after which there is memory to give back.
_MUCH = 1_000
#: Articles whose turn is asked for at once: to put all that wait in order takes 0.1 s for 100,000.
_IN_TURN = 5_000


@final
class Relating:
    """Knows whether articles wait. What it keeps in memory goes when none does."""

    def __init__(self, store: OpenStore, *, monotonic: Callable[[], float], changed: Callable[[Changes], None]) -> None:
        self._store = store
        self._changed = changed
        self._monotonic = monotonic
        self._unpack = Unpacker(store.reader.dictionary_data)
        self._index: StoredIndex | None = None
        self._kin: Kin | None = None
        self._in_turn: deque[ArticleId] = deque()
        self._limits = {"sign": _FIRST, "connect": _FIRST}
        self._connected = 0  # since there was last nothing to do
        self._waits: list[Future[None]] = []
        self._error: StoreError | None = None
        self.has_work = True  # from the last time, when the program was closed meanwhile

    def wake(self) -> None:
        """Articles were written, or deleted: the newest are the next."""
        self.has_work = True
        self._in_turn.clear()

    def tell_when_done(self, future: Future[None]) -> None:
        """Settle ``future`` when nothing waits; with the store's error when it cannot be written."""
        self._waits.append(future)
        self.has_work = True

    def slice(self) -> None:
        """Do some. The store's errors end the work until articles are written again."""
        try:
            with self._store.writer.related.open() as session:
                is_over = not (self._some(session) or self._settle_some(session))
                if is_over:
                    session.forget_lost()
            self._error = None
            self._changed(Changes(stories=frozenset(session.told)))
        except StoreError as error:
            self._error, is_over = error, True
        if is_over:
            self.has_work = False
            self._let_go()
            self._tell()
            if self._error is not None:
                raise self._error

    def _let_go(self) -> None:
        """Nothing waits: keep nothing for it. After much work, let the system have the room."""
        self._index, self._kin = None, None
        self._in_turn.clear()
        if self._connected > _MUCH:
            forget_words()
            give_back()
        self._connected = 0

    def _some(self, session: RelatedSession) -> bool:
        """Forget what is gone; connect what was taken in; only then take in the next ones. Whether there was any."""
        index, kin = self._ready(session)
        gone = session.gone(_FORGOTTEN)
        if gone:
            for article in gone:
                index.drop(article)
            session.forgotten(gone)
            return True
        ready = session.unconnected(self._limits["connect"])
        if ready:
            begun = self._monotonic()
            for article in ready:
                kin.connect(article)
            session.move_on(ready, step=None)
            self._connected += len(ready)
            self._learn("connect", len(ready), self._monotonic() - begun, most=_MOST_CONNECTED)
            return True
        unsigned = self._next_unsigned(session, min(self._limits["sign"], max(1, index.count() // _SHARE)))
        begun = self._monotonic()
        self._sign(unsigned, session, index=index, kin=kin)
        self._learn("sign", len(unsigned), self._monotonic() - begun, most=_MOST_SIGNED)
        return bool(unsigned)

    def _next_unsigned(self, session: RelatedSession, count: int) -> list[Unsigned]:
        """The next ones of the newest thousands, in order of time: of a first round the newest have their stories first."""
        while True:
            if not self._in_turn:
                self._in_turn.extend(session.next_to_sign(_IN_TURN))
            if not self._in_turn:
                return []
            asked = [self._in_turn.popleft() for _ in range(min(count, len(self._in_turn)))]
            unsigned = session.unsigned(asked)
            if unsigned:
                return unsigned

    def _settle_some(self, session: RelatedSession) -> bool:
        """Look again at what stood alone; whether there was any."""
        return self._ready(session)[1].settle(self._limits["connect"])

    def _sign(self, unsigned: list[Unsigned], session: RelatedSession, *, index: StoredIndex, kin: Kin) -> None:
        for each in unsigned:
            index.drop(each.article)  # what it said before
            kin.sign(
                each.article,
                Piece(each.title, self._words(each), each.sort_at / DAY, source_key(each.site_url, each.feed_url)),
            )
        session.move_on([each.article for each in unsigned], step=CONNECT)

    def _words(self, each: Unsigned) -> str:
        """The beginning of the longer of its texts; "" where they are damaged."""
        try:
            texts = [opening_words(self._unpack(text), enough=LEAD_CHARACTERS) for text in each.texts]
        except ValueError:
            return ""
        return max(texts, key=len, default="")

    def _ready(self, session: RelatedSession) -> tuple[StoredIndex, Kin]:
        if self._index is None or self._kin is None:
            self._index = StoredIndex(session)
            self._kin = Kin(self._index, cached=_AT_HAND)
        self._index.use(session)
        return self._index, self._kin

    def _learn(self, what: str, done: int, took: float, *, most: int) -> None:
        """The next slice has as many articles as this machine can do in its time."""
        if done == self._limits[what]:
            able = int(done * _SLICE / took) if took > 0 else 2 * done
            self._limits[what] = min(max(able, 2), most, 2 * done)

    def _tell(self) -> None:
        waits, self._waits = self._waits, []
        for future in waits:
            settle(future, lambda future=future: self._settle(future))  # type: ignore[misc]  # bound now, not later

    def _settle(self, future: Future[None]) -> None:
        if self._error is not None:
            raise self._error
        future.set_result(None)
