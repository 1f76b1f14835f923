"""Fetches the pages of articles, by the rules of the feeds' own road, and keeps their readable text. Engine thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial
from typing import final
from urllib.parse import urlsplit

from newsreader.core.connectivity import Offline, offline_words
from newsreader.core.errors import DocumentError, FetchError, KnownError, StoreError
from newsreader.core.full_text import further_page, joined
from newsreader.core.pictures import may_pass, next_try
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId, Changes, FeedId, PageText, Request
from newsreader.engine.fetcher import Fetched, Fetcher, FetchJob
from newsreader.engine.hosts import host_of
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts, FullTextReport
from newsreader.engine.settle import settle
from newsreader.engine.verdict import bug_error, private_host_beside

#: A host that asks to be left alone, without saying how long, is left alone so many seconds.
_REST = 300.0
#: Seconds between two looks for full texts that are to come by themselves.
_LOOK = 1_800.0
#: When a feed is to have its full texts always, so many of its newest unread articles get theirs at once.
_AT_ONCE = 20
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
        self._always = store.reader.full_text_feeds()
        self._by_itself: set[ArticleId] = set()  # those that nobody asked for, on their way
        self.look_at = 0.0

    # -- what may be asked of it -------------------------------------------------------------------------------------

    def ask(
        self,
        ids: Sequence[ArticleId],
        *,
        future: Future[tuple[FullTextReport, ...]],
        on_report: Told | None = None,
    ) -> None:
        """Fetch the pages of these articles; the future has a report of each, in the order in which they ended."""
        reports: list[FullTextReport] = []
        wanted = list(dict.fromkeys(ids))

        def done(report: FullTextReport) -> None:
            reports.append(report)
            if on_report is not None:
                on_report(report)
            if len(reports) == len(wanted):
                settle(future, lambda: future.set_result(tuple(reports)))

        if not wanted:
            future.set_result(())
        for number in wanted:
            self._begin(number, done, future.cancelled)

    def set_always(self, feed: FeedId, is_on: bool) -> Changes:
        """Have the pages of a feed's articles read as they come, those of its newest unread ones at once; or no longer."""
        changes = self._store.writer.set_full_text_always(feed, is_on)
        self._always = self._store.reader.full_text_feeds()
        self._changed(changes)
        if changes and is_on:
            self._want(self._store.reader.without_full_text([feed], limit=_AT_ONCE))
        return changes

    def is_always(self, feed: FeedId) -> bool:
        """Whether the pages of a feed's articles are read as they come."""
        return feed in self._always

    def take_new(self, added: Collection[ArticleId]) -> None:
        """Articles came: fetch the pages of those whose feed wants that always."""
        if added and self._always:
            rows = self._store.reader.rows(sorted(added))
            self._want([row.id for row in rows if row.feed in self._always and row.url])

    def _want(self, ids: Sequence[ArticleId]) -> None:
        """Note that the full texts of these are to come, so that a restart knows it, and ask for them."""
        if ids:
            self._changed(self._store.writer.wait_for_full_texts(ids))
            self.look()

    def look(self) -> None:
        """Ask for the full texts that are to come by themselves and whose time is there."""
        self.look_at = self._parts.monotonic() + _LOOK
        if self._offline():
            return
        for number, failures in self._store.reader.waiting_full_texts(self._parts.clock()).items():
            if number not in self._by_itself:
                self._by_itself.add(number)
                self._begin(number, partial(self._came, failures=failures), _never)

    def _came(self, report: FullTextReport, failures: int) -> None:
        """A full text that nobody waits for came, or not: it is asked for again when the reason may pass."""
        self._by_itself.discard(report.article)
        kind, now = report.error_kind, self._parts.clock()
        if kind in (None, "cancelled", "offline"):
            return
        again: int | None = now + int(_REST) if kind == "later" else None
        if may_pass(kind or "", report.http):
            failures += 1
            again = next_try(failures, now=now, jitter=self._parts.chance())
        self._changed(self._store.writer.put_off_full_text(report.article, failures=failures, next_try=again))

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
            raise StoreError(
                "unknown-article",
                tr("There is no article {word}. `newsreader list` shows the numbers.").format(word=number),
            )
        url = rows[0].url
        if urlsplit(url).scheme not in ("http", "https"):
            raise FetchError("address", tr("This article has no page of its own: its feed names none."))
        offline = self._offline()
        if offline:
            raise FetchError("offline", offline_words(offline))
        if self._resting.get(host_of(url), 0.0) > self._parts.monotonic():
            raise FetchError(
                "later",
                tr("{host} asks to be left alone for a while. Try it again later.").format(host=host_of(url)),
            )
        state = self._store.reader.fetch_state(rows[0].feed)
        return url, None if state is None else private_host_beside(state.url, typed=state.typed)

    def _fetch(self, task: _Task, url: str, *, is_before: bool = False) -> None:
        task.asked.append(url)
        self._fetcher.fetch(
            FetchJob(
                Request(url, private_host=task.private_host),
                None,
                cancelled=task.cancelled,
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
            http = error.http if isinstance(error, FetchError) else None
            self._end(task, FullTextReport(task.article, error.kind, error.text, http=http))
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
            return DocumentError(error.kind, _of_process(error.kind) or error.text)
        if isinstance(error, KnownError):
            return error
        if error is None:  # an answer without a body that could be read
            return DocumentError("no-text", tr("The server sent nothing where the article's page should be."))
        return bug_error(error, fetched.request.url)

    def _tell(self) -> None:
        if self._open:
            return
        waits, self._waits = self._waits, []
        for future in waits:
            future.set_result(None)


def _of_process(kind: str) -> str:
    """What the parse process says of a feed, said of an article's page."""
    return {
        "timeout": tr("The article's page took too long to read."),
        "memory": tr("The article's page takes too much memory to be read."),
        "parser": tr("The article's page cannot be read."),
    }.get(kind, "")


def _never() -> bool:
    return False
