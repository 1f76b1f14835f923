"""Fetches the pages of articles, by the rules of the feeds' own road, and keeps their readable text. Engine thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import final
from urllib.parse import urlsplit

from newsreader.core.connectivity import Offline, offline_words
from newsreader.core.errors import DocumentError, FetchError, KnownError, StoreError
from newsreader.core.full_text import further_page, joined
from newsreader.core.values import ArticleId, Changes, FeedId, PageText, Request
from newsreader.engine.fetcher import Fetched, Fetcher, FetchJob
from newsreader.engine.hosts import host_of
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts, FullTextReport
from newsreader.engine.settle import settle
from newsreader.engine.verdict import bug_error, private_host_of

#: A host that asks to be left alone, without saying how long, is left alone so many seconds.
_REST = 300.0
#: When a feed is to have its full texts always, so many of its newest unread articles get theirs at once.
_AT_ONCE = 20
_OF_PROCESS = {
    "timeout": "The article's page took too long to read.",
    "memory": "The article's page takes too much memory to be read.",
    "parser": "The article's page cannot be read.",
}

Told = Callable[[FullTextReport], None]


@final
@dataclass(slots=True)
class _Task:
    """One article whose pages are being fetched."""

    article: ArticleId
    private_host: str | None
    done: Told
    cancelled: Callable[[], bool]
    asked: list[str] = field(default_factory=list)
    pages: list[PageText] = field(default_factory=list)


@final
class FullTexts:
    """``changed`` is told what was written; ``offline`` says why nothing is fetched."""

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        fetcher: Fetcher,
        changed: Callable[[Changes], None],
        offline: Callable[[], Offline],
    ) -> None:
        self._parts = parts
        self._store = store
        self._fetcher = fetcher
        self._changed = changed
        self._offline = offline
        self._open = 0
        self._resting: dict[str, float] = {}
        self._waits: list[Future[None]] = []

    # -- what may be asked of it -------------------------------------------------------------------------------------

    def ask(self, ids: Sequence[ArticleId], *, future: Future[tuple[FullTextReport, ...]], on_report: Told) -> None:
        """Fetch the pages of these articles; the future has a report of each, in the order in which they ended."""
        reports: list[FullTextReport] = []
        wanted = list(dict.fromkeys(ids))

        def done(report: FullTextReport) -> None:
            reports.append(report)
            on_report(report)
            if len(reports) == len(wanted):
                settle(future, lambda: future.set_result(tuple(reports)))

        if not wanted:
            future.set_result(())
        for number in wanted:
            self._begin(number, done, future.cancelled)

    def take_new(self, added: Collection[ArticleId]) -> None:
        """Articles came: fetch the pages of those whose feed wants that always."""
        feeds = self._store.reader.full_text_feeds() if added else frozenset()
        if not feeds or self._offline():
            return
        rows = self._store.reader.rows(sorted(added))
        for row in rows:
            if row.feed in feeds and row.url:
                self._begin(row.id, _unheard, _never)

    def want_always(self, feed: FeedId) -> None:
        """A feed is to have its full texts: fetch those of its newest unread articles."""
        if self._offline():
            return
        for number in self._store.reader.without_full_text([feed], limit=_AT_ONCE):
            self._begin(number, _unheard, _never)

    def tell_when_done(self, future: Future[None]) -> None:
        """Settle ``future`` when no page is being fetched."""
        self._waits.append(future)
        self._tell()

    # -- one article -------------------------------------------------------------------------------------------------

    def _begin(self, number: ArticleId, done: Told, cancelled: Callable[[], bool]) -> None:
        try:
            url, private_host = self._where(number)
        except KnownError as error:
            done(FullTextReport(number, error.kind, error.text))
            return
        self._open += 1
        self._fetch(_Task(number, private_host, done, cancelled), url)

    def _where(self, number: ArticleId) -> tuple[str, str | None]:
        """The page's address, and the host that may be private: the feed's own alone (R68). Raises why there is none."""
        rows = self._store.reader.rows([number])
        if not rows:
            raise StoreError("unknown-article", f"There is no article {number}. `newsreader list` shows the numbers.")
        url = rows[0].url
        if urlsplit(url).scheme not in ("http", "https"):
            raise FetchError("address", "This article has no page of its own: its feed names none.")
        offline = self._offline()
        if offline:
            raise FetchError("offline", offline_words(offline))
        if self._resting.get(host_of(url), 0.0) > self._parts.monotonic():
            raise FetchError("later", f"{host_of(url)} asks to be left alone for a while. Try it again later.")
        states = self._store.reader.fetch_states([rows[0].feed])
        own = private_host_of(states[0].url, typed=states[0].typed) if states else None
        return url, None if own == "file" else own

    def _fetch(self, task: _Task, url: str, *, is_before: bool = False) -> None:
        task.asked.append(url)
        self._fetcher.fetch(
            FetchJob(
                Request(url, private_host=task.private_host),
                None,
                cancelled=task.cancelled,
                on_started=_nothing,
                on_done=lambda fetched: self._fetched(task, fetched, is_before=is_before),
                is_article=True,
            )
        )

    def _fetched(self, task: _Task, fetched: Fetched, *, is_before: bool) -> None:
        """A page came, or did not: ask for the next, or keep what there is. A further page that fails ends the text."""
        if isinstance(fetched.document, PageText):
            task.pages.insert(0 if is_before else len(task.pages), fetched.document)
            task.asked.append(fetched.document.url)
            further = further_page(task.pages, task.asked, host=host_of(fetched.document.url))
            if further is not None:
                self._fetch(task, further[0], is_before=further[1])
                return
        elif not task.pages:
            error = self._error(fetched)
            self._end(task, FullTextReport(task.article, error.kind, error.text))
            return
        try:
            changes = self._store.writer.keep_full_text(task.article, joined(task.pages), now=self._parts.clock())
        except KnownError as error:
            self._end(task, FullTextReport(task.article, error.kind, error.text))
            return
        self._changed(changes)
        self._end(task, FullTextReport(task.article, pages=len(task.pages)))

    def _end(self, task: _Task, report: FullTextReport) -> None:
        self._open -= 1
        task.done(report)
        self._tell()

    def _error(self, fetched: Fetched) -> KnownError:
        error = fetched.error
        if isinstance(error, FetchError) and error.http in (429, 503):
            until = self._parts.monotonic() + (error.retry_after or _REST)
            self._resting[host_of(fetched.request.url)] = until
        if isinstance(error, DocumentError):
            return DocumentError(error.kind, _OF_PROCESS.get(error.kind, error.text))
        if isinstance(error, KnownError):
            return error
        if error is None:  # an answer without a body that could be read
            return DocumentError("no-text", "The server sent nothing where the article's page should be.")
        return bug_error(error, fetched.request.url)

    def _tell(self) -> None:
        if self._open:
            return
        waits, self._waits = self._waits, []
        for future in waits:
            future.set_result(None)


def _unheard(_report: FullTextReport) -> None:
    """What is fetched without anybody asking for it fails without a word: the feed's own text is there."""


def _never() -> bool:
    return False


def _nothing() -> None:
    """No feed is being read: nothing in the window moves."""
