"""Refreshing feeds: who asked for which, what is under way, what each fetch left. Engine thread.

The way of a feed: `ask` or `ask_due` → the host's line (`fetcher`) → `_on_done` → what it means (`verdict`,
`core.outcome`) → written (`opened`) → told to everyone who waits for it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import field
from typing import final

from newsreader.core.connectivity import Offline, Whose, offline_words
from newsreader.core.errors import FetchError, KnownError, StoreError
from newsreader.core.frozen import dataclass
from newsreader.core.outcome import after_answer, after_failure
from newsreader.core.schedule import why_not
from newsreader.core.texts import tr
from newsreader.core.values import (
    Changes,
    Document,
    FeedId,
    FeedReport,
    FeedStatus,
    FetchState,
    Request,
)
from newsreader.engine.fetcher import Fetched, Fetcher, FetchJob, called_off
from newsreader.engine.hosts import host_of
from newsreader.engine.online import Online
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts, EngineState
from newsreader.engine.verdict import (
    bug_error,
    freshness_of,
    http_of,
    private_host_of,
    report_of,
    skipped,
    trouble_of,
)
from newsreader.store.write_feeds import FetchResult

#: So many results without a new document are written together.
_TOGETHER = 200
#: Seconds that a result waits for others to be written with, while requests are under way.
_LONGEST_WAIT = 0.2
#: So many feeds are asked for their names one by one; for more, all names are read at once.
_FEW = 5
#: Seconds without fetching by itself after the store could not be written (safety.md: disk full).
_PAUSE = 600.0

OnReport = Callable[[FeedReport], None]


@dataclass(slots=True)
class _Round:
    """What one request to refresh waits for."""

    future: Future[tuple[FeedReport, ...]]
    on_report: OnReport | None
    waiting: set[FeedId] = field(default_factory=set)
    reports: list[FeedReport] = field(default_factory=list)

    def take(self, report: FeedReport) -> None:
        self.reports.append(report)
        if self.on_report is not None:
            self.on_report(report)
        self.waiting.discard(report.feed or FeedId(0))
        self.end_if_done()

    def end_if_done(self) -> None:
        if not self.waiting and not self.future.done():
            self.future.set_result(tuple(self.reports))


@dataclass(frozen=True, slots=True)
class _Unreached:
    """A feed whose host could not be reached, while it is not clear whether that is the network's fault."""

    state: FetchState
    fetched: Fetched
    error: FetchError
    at: float


@final
class Refresher:
    """``changed`` is told what was written, ``moved`` that `state` is another one now."""

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        fetcher: Fetcher,
        changed: Callable[[Changes], None],
        moved: Callable[[], None],
    ) -> None:
        self._parts = parts
        self._store = store
        self._fetcher = fetcher
        self._changed = changed
        self._moved = moved
        self._flights: dict[FeedId, list[_Round]] = {}
        self._titles: dict[FeedId, str] = {}
        self._online = Online(parts)
        self._unreached: list[_Unreached] = []
        self._written: list[tuple[FetchResult, FeedStatus]] = []
        self._write_at: float | None = None
        self._active: dict[FeedId, float] = {}  # those that are being asked, and since when
        self._done = self._total = 0
        self._stops = 0  # read by I/O threads: a fetch of an earlier count was called off
        self._paused_until = 0.0
        self._trouble: str | None = None

    @property
    def is_idle(self) -> bool:
        """Whether no feed is waited for."""
        return not self._flights

    @property
    def paused_until(self) -> float:
        """Until when nothing is fetched by itself, by the monotonic clock, since the store could not be written."""
        return self._paused_until

    @property
    def write_at(self) -> float | None:
        """When `flush_due` has something to write, by the monotonic clock; None while nothing waits."""
        return self._write_at

    @property
    def offline(self) -> Offline:
        """Why nothing is fetched."""
        return self._online.why

    @property
    def look_at(self) -> float:
        """When to look whether the network is back, by the monotonic clock; of use while ``offline`` is AWAY."""
        return self._online.look_at

    def state(self, *, indexing: int = 0) -> EngineState:
        """What the refresh is at, for the bus."""
        return EngineState(
            tuple(self._active),
            self._done,
            self._total,
            indexing,
            trouble=self._trouble,
            offline=self.offline,
        )

    # -- asking ------------------------------------------------------------------------------------------------------

    def ask(
        self,
        feeds: Collection[FeedId] | None,
        *,
        due_only: bool,
        future: Future[tuple[FeedReport, ...]],
        on_report: OnReport | None = None,
    ) -> None:
        """A person's refresh of these feeds, or of all; ``due_only``: those whose time has come (R25, R27)."""
        now = self._parts.clock()
        states = self._wanted(feeds, due_only=due_only, now=now)
        self._learn_titles(states)
        turn = _Round(future, on_report, {state.feed for state in states})
        unknown = [] if feeds is None or due_only else sorted(set(feeds) - turn.waiting)
        for feed in unknown:
            text = tr("There is no feed {feed}.").format(feed=feed)
            turn.take(FeedReport(feed, "", "", FeedStatus.ERROR, error_kind="unknown-feed", error_text=text))
        is_offline = self.offline is Offline.CHOSEN
        for state in sorted(states, key=_was_in_trouble):
            why = None if due_only or state.feed in self._flights else why_not(state, now=now, all_feeds=feeds is None)
            if is_offline:
                turn.take(self._skipped_offline(state))
            elif why is not None:
                turn.take(skipped(state, "skipped", text=why, title=self._titles.get(state.feed, state.url)))
            else:
                self._join(state, turn)
        turn.end_if_done()
        self._moved()

    def _wanted(self, feeds: Collection[FeedId] | None, *, due_only: bool, now: int) -> Sequence[FetchState]:
        reader = self._store.reader
        if not due_only:
            return reader.fetch_states(None if feeds is None else list(feeds))
        return [state for state in reader.due(now) if feeds is None or state.feed in feeds]

    def ask_due(self, *, most: int | None = None) -> Future[tuple[FeedReport, ...]]:
        """Fetch by itself what is due and not under way, so many at most; done at once when nothing is."""
        states = [state for state in self._store.reader.due(self._parts.clock()) if state.feed not in self._flights]
        return self._fetch_by_itself(states[:most])

    def try_one(self) -> Future[tuple[FeedReport, ...]]:
        """Look whether the network is back: a way out is there again, or one healthy feed that is due anyway answers."""
        states: Sequence[FetchState] = ()
        if not self._flights and self._online.is_worth_a_try():
            states = [state for state in self._store.reader.due(self._parts.clock()) if not state.failures]
        self._moved()
        return self._fetch_by_itself(states[:1])

    def _fetch_by_itself(self, states: Sequence[FetchState]) -> Future[tuple[FeedReport, ...]]:
        future: Future[tuple[FeedReport, ...]] = Future()
        self._learn_titles(states)
        turn = _Round(future, None, {state.feed for state in states})
        for state in sorted(states, key=_was_in_trouble):
            self._join(state, turn)
        turn.end_if_done()
        self._moved()
        return future

    def stop(self) -> None:
        """Call off whatever is being refreshed; feeds stay as they are, and due."""
        self._stops += 1
        self._fetcher.drop_cancelled()
        unreached, self._unreached = self._unreached, []
        for each in unreached:
            self._called_off(each.state, called_off())

    def _learn_titles(self, states: Sequence[FetchState]) -> None:
        """Names for reports, as they are now: a person may have renamed a feed since the last round."""
        if len(states) > _FEW:
            self._titles |= {feed.id: feed.title for feed in self._store.reader.feeds()}
            return
        for state in states:
            found = self._store.reader.feed(state.feed)
            self._titles[state.feed] = state.url if found is None else found.title

    def _join(self, state: FetchState, turn: _Round) -> None:
        """Wait for a feed's fetch that is under way, or begin one."""
        if state.feed in self._flights:
            self._flights[state.feed].append(turn)
            return
        if not self._flights:
            self._done = self._total = 0
        self._flights[state.feed] = [turn]
        self._total += 1
        begun = self._stops
        request = Request(state.url, state.validators, private_host_of(state.url, typed=state.typed))
        self._fetcher.fetch(
            FetchJob(
                request,
                state.body_hash,
                cancelled=lambda: self._stops != begun,
                on_started=lambda: self._on_started(state.feed),
                on_done=lambda fetched: self._on_done(state, fetched),
                known=lambda: self._store.known_entries(state.feed),
            )
        )

    # -- what came ---------------------------------------------------------------------------------------------------

    def _on_started(self, feed: FeedId) -> None:
        self._active[feed] = self._parts.monotonic()
        self._moved()

    def _on_done(self, state: FetchState, fetched: Fetched) -> None:
        try:
            self._conclude(state, fetched)
        except StoreError as error:
            self._store_failed(state, error)
        except Exception as error:  # noqa: BLE001  # one feed's bad luck is its own: logged, told, and the next one goes on
            self._fail(state, fetched, bug_error(error, state.url))
        self._judge_unreached()

    def _conclude(self, state: FetchState, fetched: Fetched) -> None:
        error = trouble_of(fetched)
        if error is not None and error.kind in ("cancelled", "offline"):
            self._called_off(state, error)
        elif isinstance(error, FetchError) and self._may_be_away(error):
            self._online.unreached(host_of(state.url), is_healthy=not state.failures, is_told=error.reach != "silent")
            self._unreached.append(_Unreached(state, fetched, error, self._parts.monotonic()))
        else:
            self._concluded(state, fetched, error)

    def _concluded(self, state: FetchState, fetched: Fetched, error: KnownError | None) -> None:
        if not isinstance(error, FetchError) or not error.reach:
            self._answered(self._active.get(state.feed, 0.0))
        if error is not None:
            self._fail(state, fetched, error)
        elif isinstance(fetched.document, Document):
            self._take(state, fetched, fetched.document)
        else:
            assert fetched.response is not None  # neither error nor document: the server said it is unchanged
            after = self._after_answer(state, fetched)
            self._put_off(self._result(after, fetched), FeedStatus.UNCHANGED)

    # -- no network --------------------------------------------------------------------------------------------------

    def _may_be_away(self, error: FetchError) -> bool:
        """Whether the network may be missing: a name that nobody knows says so only where there is no way out."""
        return error.reach in ("away", "silent") or (error.reach == "unknown" and not self._online.has_route())

    def _answered(self, begun: float) -> None:
        """Somebody answered what was asked then: who could not be reached before that is in trouble of their own."""
        self._online.answered(begun)
        before = [each for each in self._unreached if each.at < begun]
        self._unreached = [each for each in self._unreached if each.at >= begun]
        for each in before:
            self._fail(each.state, each.fetched, each.error)

    def _judge_unreached(self) -> None:
        """Decide whose fault it is that hosts could not be reached, once that is clear (R28)."""
        if not self._unreached:
            return
        whose = self._online.whose_fault(others=len(self._flights) - len(self._unreached) - len(self._written))
        if whose is Whose.UNCLEAR:
            return
        unreached, self._unreached = self._unreached, []
        if whose is Whose.OURS:
            self._stops += 1
            for each in unreached:
                self._called_off(each.state, each.error)
            self._fetcher.drop_cancelled()
            return
        for each in unreached:
            self._fail(each.state, each.fetched, each.error)

    def _called_off(self, state: FetchState, error: KnownError) -> None:
        """A fetch that was not wanted any more, or not possible: the feed stays as it is."""
        if self.offline:
            self._report(self._skipped_offline(state))
        else:
            self._report(skipped(state, error.kind, text=error.text, title=self._title(state)))

    def _skipped_offline(self, state: FetchState) -> FeedReport:
        return skipped(state, "offline", text=offline_words(self.offline), title=self._title(state))

    # -- what is stored ----------------------------------------------------------------------------------------------

    def _after_answer(self, state: FetchState, fetched: Fetched) -> FetchState:
        assert fetched.response is not None
        return after_answer(
            state,
            fetched.response,
            body_hash=fetched.body_hash,
            now=self._parts.clock(),
            jitter=self._parts.chance(),
        )

    def _take(self, state: FetchState, fetched: Fetched, document: Document) -> None:
        if self._store.state_of(state) is None:
            self._report(
                skipped(state, "unsubscribed", text=tr("It is no longer subscribed to."), title=self._title(state))
            )
            return
        result = self._result(self._after_answer(state, fetched), fetched)
        changes, new = self._store.take(document, result, now=self._parts.clock())
        self._changed(changes)
        self._stored()
        if document.title:
            found = self._store.reader.feed(state.feed)
            self._titles[state.feed] = found.title if found is not None else document.title
        changed = bool(new or changes.updated)
        status = FeedStatus.UPDATED if changed else FeedStatus.UNCHANGED
        title = self._title(state)
        self._report(report_of(result, status, title=title, new=new, updated=len(changes.updated)))

    def _fail(self, state: FetchState, fetched: Fetched, error: KnownError) -> None:
        after = after_failure(
            state,
            now=self._parts.clock(),
            jitter=self._parts.chance(),
            freshness=freshness_of(fetched.response),
            retry_after=error.retry_after if isinstance(error, FetchError) else None,
        )
        self._put_off(self._result(after, fetched, error=error), FeedStatus.ERROR)

    def _result(self, after: FetchState, fetched: Fetched, *, error: KnownError | None = None) -> FetchResult:
        begun = self._active.get(after.feed)
        took = None if begun is None else round((self._parts.monotonic() - begun) * 1000)
        kind, text = (None, None) if error is None else (error.kind, error.text)
        return FetchResult(after, http_of(fetched), kind, text, size=fetched.size, took=took)

    def _store_failed(self, state: FetchState, error: StoreError) -> None:
        """The store cannot be written: nothing is fetched by itself for a while, reading goes on (safety.md)."""
        self._paused_until = self._parts.monotonic() + _PAUSE
        self._trouble = error.text
        result = FetchResult(state, None, error.kind, error.text)
        self._report(report_of(result, FeedStatus.ERROR, title=self._title(state)))

    def _stored(self) -> None:
        self._paused_until, self._trouble = 0.0, None

    # -- writing and telling -----------------------------------------------------------------------------------------

    def _put_off(self, result: FetchResult, status: FeedStatus) -> None:
        if self._write_at is None:
            self._write_at = self._parts.monotonic() + _LONGEST_WAIT
        self._written.append((result, status))
        if len(self._written) >= _TOGETHER:
            self.flush()

    def flush_due(self) -> None:
        """Write the results that wait, when they have waited long enough or nothing comes that they could wait for."""
        if self._fetcher.is_idle or (self._write_at is not None and self._parts.monotonic() >= self._write_at):
            self.flush()

    def flush(self) -> None:
        """Write the results that wait, in one transaction, and tell of them."""
        if not self._written:
            return
        results, self._written, self._write_at = self._written, [], None
        try:
            changes = self._store.writer.save_results([result for result, _ in results])
            self._stored()
        except StoreError as error:
            for result, _ in results:
                self._store_failed(result.state, error)
            return
        self._changed(changes)
        for result, status in results:
            self._report(report_of(result, status, title=self._titles.get(result.state.feed, result.state.url)))

    def _report(self, report: FeedReport) -> None:
        feed = report.feed or FeedId(0)
        self._active.pop(feed, None)
        self._done += 1
        for turn in self._flights.pop(feed, []):
            turn.take(report)
        self._moved()

    def _title(self, state: FetchState) -> str:
        return self._titles.get(state.feed, state.url)


def _was_in_trouble(state: FetchState) -> bool:
    """Those that failed the last time come last: what is slow or dead again keeps nobody waiting."""
    return state.failures > 0
