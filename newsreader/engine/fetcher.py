"""From an address to a document: asks the host in its turn, and has what is new read by the parse process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import final

from newsreader.core.errors import FetchError
from newsreader.core.values import Document, Page, ParseJob, Request, Response
from newsreader.engine.hosts import HostQueue, host_of
from newsreader.engine.parts import EngineParts
from newsreader.engine.workers import Workers

#: Threads that have documents read, each by a process of its own; the second one comes when so many wait for the first.
_READERS, _BACKLOG = 2, 4


@dataclass(frozen=True, slots=True)
class Fetched:
    """How a fetch ended. A 200 without ``document`` and ``error`` had the same bytes as the last time (R12)."""

    request: Request
    response: Response | None = None
    body_hash: bytes | None = None
    document: Document | Page | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class FetchJob:
    """One request to make. ``last_hash``: of the last body, which is not read again when it comes again.

    ``cancelled`` may be asked by any thread, at any time; once it said yes it never says no again.
    """

    request: Request
    last_hash: bytes | None
    cancelled: Callable[[], bool]
    on_started: Callable[[], None]
    on_done: Callable[[Fetched], None]


@final
class Fetcher:
    """Owned by the engine thread; its callbacks run there. What it holds in memory is bounded: a request starts only
    when few enough answers wait to be read. ``is_stopping`` ends requests under way; any thread asks it.
    """

    def __init__(
        self,
        parts: EngineParts,
        *,
        post: Callable[[Callable[[], None]], None],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._client = parts.client
        self._is_stopping = is_stopping
        self._monotonic = parts.monotonic
        self._hosts: HostQueue[FetchJob] = HostQueue(most=parts.most_hosts, gap=parts.host_gap)
        self._asking: Workers[FetchJob, tuple[Response, bytes]] = Workers(
            self._ask, most=parts.most_hosts, name="fetch", post=post
        )
        self._reading: Workers[ParseJob, Document | Page] = Workers(
            parts.parser.read, most=_READERS, name="read-documents", post=post, backlog=_BACKLOG
        )
        self._most_held = 2 * parts.most_hosts
        self._held = 0
        self._waiting = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing is under way."""
        return self._held == 0 and self._waiting == 0

    def fetch(self, job: FetchJob) -> None:
        """Put a request in its host's line."""
        self._waiting += 1
        self._hosts.add(host_of(job.request.url), job)

    def hand_out(self) -> None:
        """Start what may start now."""
        while self._held < self._most_held and (job := self._hosts.take(self._monotonic())) is not None:
            self._waiting -= 1
            self._held += 1
            job.on_started()
            self._asking.submit(job, self._answered(job))

    def drop_cancelled(self) -> None:
        """Finish at once what was called off while it stood in line; what is under way ends by itself."""
        gone = self._hosts.remove(lambda job: job.cancelled())
        self._waiting -= len(gone)
        for job in gone:
            job.on_done(Fetched(job.request, error=called_off()))

    def ready_at(self) -> float | None:
        """When `hand_out` has something to start; None when only an outcome can change that."""
        return self._hosts.ready_at() if self._held < self._most_held else None

    def stop(self) -> None:
        """Let the threads end."""
        self._asking.stop()
        self._reading.stop()

    def join(self, timeout: float) -> None:
        """Wait for the threads to end, so long at most."""
        self._reading.join(timeout / 2)
        self._asking.join(timeout / 2)

    def _ask(self, job: FetchJob) -> tuple[Response, bytes]:
        """One request and the hash of its body; runs on an I/O thread."""
        response = self._client.get(job.request, cancelled=lambda: self._is_stopping() or job.cancelled())
        return response, blake2b(response.wire, digest_size=16).digest()

    def _answered(self, job: FetchJob) -> Callable[[tuple[Response, bytes] | Exception], None]:
        def on_answer(answer: tuple[Response, bytes] | Exception) -> None:
            self._hosts.done(host_of(job.request.url), self._monotonic())
            if isinstance(answer, Exception):
                self._finish(job, Fetched(job.request, error=answer))
                return
            response, body_hash = answer
            if job.cancelled():
                self._finish(job, Fetched(job.request, error=called_off()))
                return
            if response.status == 304 or body_hash == job.last_hash:
                self._finish(job, Fetched(job.request, response, body_hash))
                return
            document = ParseJob(response.wire, response.content_encoding, response.content_type, response.final_url)
            self._reading.submit(document, self._read(job, response, body_hash))

        return on_answer

    def _read(
        self, job: FetchJob, response: Response, body_hash: bytes
    ) -> Callable[[Document | Page | Exception], None]:
        # The body itself is not needed any more: what waits for its turn to be decided is small.
        answer = without_body(response)

        def on_read(outcome: Document | Page | Exception) -> None:
            if isinstance(outcome, Exception):
                self._finish(job, Fetched(job.request, answer, body_hash, error=outcome))
            else:
                self._finish(job, Fetched(job.request, answer, body_hash, outcome))

        return on_read

    def _finish(self, job: FetchJob, fetched: Fetched) -> None:
        self._held -= 1
        try:
            job.on_done(fetched)
        finally:
            if self.is_idle:
                self._client.close_idle()


def called_off() -> FetchError:
    """The error of a request that this program itself called off."""
    return FetchError("cancelled", "It was stopped before it was done.")


def without_body(response: Response) -> Response:
    """The answer without the bytes of its body."""
    return replace(response, wire=b"")
