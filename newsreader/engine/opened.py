"""The store as the engine thread has it open, and the one way from a document into it. Engine thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from newsreader.core.decide import decide, wanted_uids
from newsreader.core.errors import StoreError
from newsreader.core.identity import is_own
from newsreader.core.values import Changes, Document, FeedId, FetchState, KnownEntry
from newsreader.store.bodies import SAMPLES

if TYPE_CHECKING:
    from newsreader.store.reader import Reader
    from newsreader.store.write_feeds import FetchResult
    from newsreader.store.writer import Writer

#: Documents are seldom longer; a feed of many years has far more articles than its document has entries.
_MOST_KNOWN = 500


@final
class OpenStore:
    """The one writer and a reader of its own, which sees what was written the moment before.

    ``dictionary``: what texts are packed with; None until the database has enough of them to make one.
    """

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self.writer = writer
        self.reader = reader
        self.dictionary = reader.dictionary()
        self._is_untrained = self.dictionary is None

    def state_of(self, state: FetchState) -> FetchState | None:
        """The feed's state as it is now; None when it was unsubscribed or has another address since."""
        found = self.reader.fetch_state(state.feed)
        return found if found is not None and found.url == state.url else None

    def known_entries(self, feed: FeedId) -> tuple[KnownEntry, ...]:
        """The feed's entries that need not be read again; none where their names had to be told apart."""
        try:
            entries = self.reader.known_entries(feed, limit=_MOST_KNOWN)
        except StoreError:
            return ()  # the whole document is read, and whoever writes it hears of the trouble
        return entries if all(is_own(entry.uid) for entry in entries) else ()

    def take(self, document: Document, result: FetchResult, *, now: int) -> tuple[Changes, int]:
        """Decide what a document changes and write it, in one transaction; what changed, and how many are new."""
        feed = result.state.feed
        known = self.writer.known(feed, wanted_uids(document))
        decision = decide(feed, document, known=known, now=now)
        if decision.looks_rekeyed:
            decision = decide(feed, document, known=known, now=now, everything=self.writer.everything_of(feed))
        applied = self.writer.apply(decision, result, now=now)
        if self._is_untrained and self.reader.newest_id() >= SAMPLES:
            self.dictionary = self.writer.train_dictionary()
            self._is_untrained = False  # texts that taught nothing now teach nothing in a minute
        return applied

    def close(self) -> None:
        """Close both; the log is brought into the database."""
        self.reader.close()
        self.writer.close()
