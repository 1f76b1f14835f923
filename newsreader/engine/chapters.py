"""Chapters of audio and video that do not stand in the feed: in a file that it names, else in the file's own tag.

Looked for when a person plays a file or has it kept, never by themselves, and kept in the store, so that they are there without
a network. Nobody misses them who cannot have them: what goes wrong leaves the file without. Engine thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, final

from newsreader.core.enclosures import ChapterSource, FoundChapters, file_name
from newsreader.core.errors import FetchError, KnownError, UsageError, reason_of
from newsreader.core.frozen import dataclass
from newsreader.core.schedule import DAY, HOUR
from newsreader.core.texts import tr
from newsreader.core.values import Article, Chapter, Enclosure, FeedId, Request
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts
from newsreader.engine.verdict import bug_error, private_host_beside
from newsreader.engine.workers import Workers

if TYPE_CHECKING:
    from newsreader.engine.enclosures import EnclosureWish

    _Asked = tuple[EnclosureWish, Future[tuple[Chapter, ...]]]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Search:
    """``request`` None: no file of chapters is to be asked for; ``path`` None: the file itself is not there."""

    request: Request | None
    path: Path | None
    now: int


@dataclass(frozen=True, slots=True)
class _Outcome:
    """``was_answered``: the file of chapters was asked for, and its server said something."""

    found: FoundChapters | None
    was_answered: bool


@final
class Chapters:
    """``is_stopping`` ends requests under way; any thread asks it."""

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        post: Callable[[Callable[[], None]], None],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._parts = parts
        self._store = store
        self._is_stopping = is_stopping
        self._workers: Workers[_Search, _Outcome] = Workers(self._search, most=1, name="chapters", post=post)
        self._waiting: dict[str, list[_Asked]] = {}  # by file name, the first of whom is searched for
        self._asked: dict[str, float] = {}  # when each address was asked, by the monotonic clock

    def ask(self, wish: EnclosureWish, future: Future[tuple[Chapter, ...]]) -> None:
        """Find the chapters of a file. Raises UsageError."""
        article = self._store.reader.article(wish.article)
        file = _file_of(article, wish)
        if article is None or file is None:
            raise UsageError("unknown-article", tr("This article has no such file any more."))
        name = file_name(wish.url)
        if name in self._waiting:
            self._waiting[name].append((wish, future))
            return
        held = self._store.reader.enclosures.chapters(wish.article).get(name)
        are_own = bool(file.chapters) and (held is None or held.chapters != file.chapters)
        search = None if are_own else self._what_to_do(article.row.feed, file, held=held)
        if search is None:
            future.set_result(file.chapters)
            return
        self._waiting[name] = [(wish, future)]
        self._workers.submit(search, lambda outcome: self._on_done(wish, outcome, search))

    def _what_to_do(self, feed: FeedId, file: Enclosure, *, held: FoundChapters | None) -> _Search | None:
        """What to search for a file whose chapters are ``held``, and None where nothing better can be found now."""
        parts, now = self._parts.enclosures, self._parts.clock()
        if parts is None:
            return None
        is_beside = held is not None and held.source is ChapterSource.BESIDE
        is_new = held is not None and is_beside and now - held.found < DAY
        request = None
        if file.chapters_url and not is_new and self._may_ask(file.chapters_url):
            state = self._store.reader.fetch_state(feed)
            private_host = private_host_beside(state.url, typed=state.typed) if state else None
            request = Request(file.chapters_url, private_host=private_host)
        name = file_name(file.url)
        path = parts.files.path(name) if not is_beside and parts.files.has(name) else None
        return None if request is None and path is None else _Search(request, path, now)

    def _may_ask(self, url: str) -> bool:
        """Whether an address was not asked for an hour, whatever it said then."""
        now = self._parts.monotonic()
        self._asked = {each: at for each, at in self._asked.items() if now - at < HOUR}
        if url in self._asked:
            return False
        self._asked[url] = now
        return True

    def _on_done(self, wish: EnclosureWish, outcome: _Outcome | Exception, search: _Search) -> None:
        """Keep what was found. Who asked meanwhile asks anew: the file may have come since, or it is another article's."""
        name = file_name(wish.url)
        (_, future), *later = self._waiting.pop(name)
        if self._parts.enclosures is not None and not self._waiting:
            self._parts.enclosures.chapters.close_idle()
        if isinstance(outcome, Exception):
            future.set_exception(bug_error(outcome, wish.url))
        else:
            if search.request is not None and not outcome.was_answered:
                self._asked.pop(search.request.url, None)
            if outcome.found is not None:
                self._store.writer.enclosures.keep_chapters(wish.article, name, found=outcome.found)
            future.set_result(self._held(wish))
        for another, waiting in later:
            self._ask_again(another, waiting)

    def _held(self, wish: EnclosureWish) -> tuple[Chapter, ...]:
        """What the store has now, the feed's own before all else."""
        file = _file_of(self._store.reader.article(wish.article), wish)
        return () if file is None else file.chapters

    def _ask_again(self, wish: EnclosureWish, future: Future[tuple[Chapter, ...]]) -> None:
        try:
            self.ask(wish, future)
        except KnownError as error:
            future.set_exception(error)

    def close(self) -> None:
        """Let the thread end."""
        self._workers.stop()
        self._workers.join(0.5)
        if self._parts.enclosures is not None:
            self._parts.enclosures.chapters.close()

    # -- on a thread of its own --------------------------------------------------------------------------------------

    def _search(self, search: _Search) -> _Outcome:
        chapters = self._fetched(search.request) if search.request is not None else None
        was_answered = chapters is not None
        if chapters:
            return _Outcome(FoundChapters(ChapterSource.BESIDE, search.now, chapters), was_answered)
        chapters = _in_file(search.path) if search.path is not None else None
        found = FoundChapters(ChapterSource.IN_FILE, search.now, chapters) if chapters else None
        return _Outcome(found, was_answered)

    def _fetched(self, request: Request) -> tuple[Chapter, ...] | None:
        """What the file of chapters says; None where no server answers, or none may be asked."""
        from newsreader.feeds.chapters import read_chapters

        if self._parts.enclosures is None:
            return None
        try:
            answer = self._parts.enclosures.chapters.get(request, cancelled=self._is_stopping)
        except FetchError as error:
            _log.info("No chapters from %s: %s", request.url, error.text)
            return () if error.kind in ("http", "too-large") else None
        return read_chapters(answer.wire)


def _file_of(article: Article | None, wish: EnclosureWish) -> Enclosure | None:
    """The article's file that was asked about."""
    files = () if article is None else article.enclosures
    return next((each for each in files if each.url == wish.url), None)


def _in_file(path: Path) -> tuple[Chapter, ...]:
    """What the tag at the beginning of a file says."""
    from newsreader.feeds.id3 import HEAD, MOST, tag_chapters, tag_size

    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            size = tag_size(head)
            return tag_chapters(head + file.read(min(size, MOST) - HEAD)) if size else ()
    except OSError as error:
        _log.info("No chapters from a file: %s", reason_of(error))
        return ()
