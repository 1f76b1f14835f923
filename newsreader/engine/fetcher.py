"""From an address to a document: asks the host in its turn, and has what is new read by the parse process."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING, final

from newsreader.core.errors import FetchError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr
from newsreader.core.values import Dictionary, Document, KnownEntry, Page, PageText, ParseJob, Request, Response
from newsreader.engine.hosts import HostQueue, host_of, is_number
from newsreader.engine.parts import EngineParts
from newsreader.engine.workers import Workers

if TYPE_CHECKING:
    from newsreader.net.dial import Found

#: Threads that have documents read, each by a process of its own; the second one comes when so many wait for the first.
_READERS, _BACKLOG = 2, 4
#: For each host that may be asked at once, so many names may be looked up: a name that is not found takes ten seconds.
_NAMES = 4
#: Bytes of answers that may wait to be read before no further host is asked.
_MOST_UNREAD = 32_000_000


@dataclass(frozen=True, slots=True)
class Fetched:
    """How a fetch ended. A 200 without ``document`` and ``error`` had the same bytes as the last time (R12).

    ``size``: the bytes of the body on the wire; the body itself is gone by then.
    """

    request: Request
    response: Response | None = None
    body_hash: bytes | None = None
    document: Document | Page | PageText | None = None
    error: Exception | None = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class FetchJob:
    """One request to make. ``last_hash``: of the last body, which is not read again when it comes again.

    ``known``: the feed's entries that are articles, asked for on the engine thread when a document has come.
    ``is_article``: it is the page of an article, whose readable text is wanted.
    ``cancelled`` may be asked by any thread, at any time; once it said yes it never says no again.
    """

    request: Request
    last_hash: bytes | None
    cancelled: Callable[[], bool]
    on_done: Callable[[Fetched], None]
    on_started: Callable[[], None] | None = None
    known: Callable[[], tuple[KnownEntry, ...]] = tuple
    is_article: bool = False


@dataclass(frozen=True, slots=True)
class _Named:
    """A job whose host may be asked. ``found``: where it is; None when no look-up was needed."""

    job: FetchJob
    found: Found | None = None


@final
class Fetcher:
    """Owned by the engine thread; its callbacks run there. ``is_stopping`` ends requests under way; any thread asks it.
    ``dictionary``: what the texts of documents are packed with.

    A job waits in its host's line, then for the host's name, then for one of the places of hosts that are asked, then
    to be read. Names that nobody answers for take no such place. What is held in memory is bounded: a request starts
    only when few enough answers, and few enough bytes of them, wait to be read.
    """

    def __init__(
        self,
        parts: EngineParts,
        *,
        post: Callable[[Callable[[], None]], None],
        is_stopping: Callable[[], bool],
        dictionary: Callable[[], Dictionary | None],
    ) -> None:
        self._client = parts.client
        self._dictionary = dictionary
        self._is_stopping = is_stopping
        self._monotonic = parts.monotonic
        self._most = parts.most_hosts
        names = _NAMES * parts.most_hosts
        self._hosts: HostQueue[FetchJob] = HostQueue(most=names + 2 * parts.most_hosts, gap=parts.host_gap)
        self._naming: Workers[FetchJob, Found] = Workers(self._look_up, most=names, name="names", post=post)
        self._asking: Workers[_Named, tuple[Response, bytes]] = Workers(
            self._ask, most=parts.most_hosts, name="fetch", post=post
        )
        self._reading: Workers[ParseJob, Document | Page | PageText] = Workers(
            parts.parser.read, most=_READERS, name="read-documents", post=post, backlog=_BACKLOG
        )
        self._ready: deque[_Named] = deque()  # names that are known; they wait to be asked
        self._known: set[str] = set()  # hosts whose names were found in this round
        self._waiting = self._taken = self._named = self._asked = self._unread = self._unread_bytes = 0

    @property
    def is_stopping(self) -> bool:
        """Whether requests under way are to end; for any thread."""
        return self._is_stopping()

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing is under way."""
        return self._taken == 0 and self._waiting == 0

    def fetch(self, job: FetchJob) -> None:
        """Put a request in its host's line."""
        self._waiting += 1
        self._hosts.add(host_of(job.request.url), job)

    def hand_out(self) -> None:
        """Start what may start now."""
        self._ask_ready()
        while self._may_take and (job := self._hosts.take(self._monotonic())) is not None:
            self._waiting -= 1
            self._taken += 1
            host = host_of(job.request.url)
            if is_number(host) or host in self._known:
                self._ready.append(_Named(job))
                self._ask_ready()
            else:
                self._named += 1
                self._naming.submit(job, self._on_named(job))

    def drop_cancelled(self) -> None:
        """Finish at once what was called off while it stood in line; what is under way ends by itself."""
        gone = self._hosts.remove(lambda job: job.cancelled())
        self._waiting -= len(gone)
        for job in gone:
            job.on_done(Fetched(job.request, error=called_off()))
        for named in [each for each in self._ready if each.job.cancelled()]:
            self._ready.remove(named)
            self._leave(named.job)
            self._finish(named.job, Fetched(named.job.request, error=called_off()))

    def ready_at(self) -> float | None:
        """When `hand_out` has something to start; None when only an outcome can change that."""
        return self._hosts.ready_at() if self._may_take else None

    def stop(self) -> None:
        """Let the threads end."""
        for workers in (self._naming, self._asking, self._reading):
            workers.stop()

    def join(self, timeout: float) -> None:
        """Wait for the threads to end, so long at most."""
        for workers in (self._reading, self._asking, self._naming):
            workers.join(timeout / 3)

    @property
    def _may_take(self) -> bool:
        return len(self._ready) < self._most and self._named < _NAMES * self._most

    @property
    def _may_ask(self) -> bool:
        is_room = self._asked + self._unread < 2 * self._most and self._unread_bytes < _MOST_UNREAD
        return is_room and self._asked < self._most

    def _ask_ready(self) -> None:
        while self._ready and self._may_ask:
            named = self._ready.popleft()
            self._asked += 1
            if named.job.on_started is not None:
                named.job.on_started()
            self._asking.submit(named, self._answered(named.job))

    # -- on threads of their own -------------------------------------------------------------------------------------

    def _look_up(self, job: FetchJob) -> Found:
        return self._client.look_up(job.request, cancelled=self._cancelled(job))

    def _ask(self, named: _Named) -> tuple[Response, bytes]:
        """One request and the hash of its body."""
        response = self._client.get(named.job.request, cancelled=self._cancelled(named.job), found=named.found)
        return response, blake2b(response.wire, digest_size=16).digest()

    def _cancelled(self, job: FetchJob) -> Callable[[], bool]:
        return lambda: self._is_stopping() or job.cancelled()

    # -- what came ---------------------------------------------------------------------------------------------------

    def _on_named(self, job: FetchJob) -> Callable[[Found | Exception], None]:
        def on_named(found: Found | Exception) -> None:
            self._named -= 1
            if isinstance(found, Exception):
                self._leave(job)
                self._finish(job, Fetched(job.request, error=found))
                return
            self._known.add(host_of(job.request.url))
            self._ready.append(_Named(job, found))

        return on_named

    def _answered(self, job: FetchJob) -> Callable[[tuple[Response, bytes] | Exception], None]:
        def on_answer(answer: tuple[Response, bytes] | Exception) -> None:
            self._asked -= 1
            self._leave(job)
            if isinstance(answer, Exception):
                self._finish(job, Fetched(job.request, error=answer))
                return
            response, body_hash = answer
            if job.cancelled():
                self._finish(job, Fetched(job.request, error=called_off()))
                return
            if response.status == 304 or body_hash == job.last_hash:
                self._finish(job, Fetched(job.request, response, body_hash, size=len(response.wire)))
                return
            self._unread += 1
            self._unread_bytes += len(response.wire)
            document = self._parse_job(job, response)
            self._reading.submit(document, self._read(job, response, body_hash))

        return on_answer

    def _parse_job(self, job: FetchJob, response: Response) -> ParseJob:
        return ParseJob(
            response.wire,
            response.content_encoding,
            response.content_type,
            response.final_url,
            dictionary=self._dictionary(),
            known=job.known(),
            is_article=job.is_article,
        )

    def _leave(self, job: FetchJob) -> None:
        """The job's host may be asked again, after its rest."""
        self._hosts.done(host_of(job.request.url), self._monotonic())

    def _read(
        self, job: FetchJob, response: Response, body_hash: bytes
    ) -> Callable[[Document | Page | PageText | Exception], None]:
        # The body itself is not needed any more: what waits for its turn to be decided is small.
        answer, size = without_body(response), len(response.wire)

        def on_read(outcome: Document | Page | PageText | Exception) -> None:
            self._unread -= 1
            self._unread_bytes -= size
            if isinstance(outcome, Exception):
                self._finish(job, Fetched(job.request, answer, body_hash, error=outcome, size=size))
            else:
                self._finish(job, Fetched(job.request, answer, body_hash, outcome, size=size))

        return on_read

    def _finish(self, job: FetchJob, fetched: Fetched) -> None:
        self._taken -= 1
        try:
            job.on_done(fetched)
        finally:
            if self.is_idle:
                self._known.clear()
                self._client.close_idle()


def called_off() -> FetchError:
    """The error of a request that this program itself called off."""
    return FetchError("cancelled", tr("It was stopped before it was done."))


def without_body(response: Response) -> Response:
    """The answer without the bytes of its body."""
    return replace(response, wire=b"")
