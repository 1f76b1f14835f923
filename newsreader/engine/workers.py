"""A few threads that do one kind of slow work and hand each outcome back to the engine thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Generic, TypeVar, final

Job = TypeVar("Job")
Result = TypeVar("Result")
Done = Callable[[Result | Exception], None]


@final
class Workers(Generic[Job, Result]):
    """At most ``most`` daemon threads, started when there is work for them. Owned and called by the engine thread.

    An outcome is a result or the exception that the work raised; ``post`` has the callback run on the engine thread.
    ``backlog``: so many jobs may wait for each thread that is there before another one is started.
    """

    def __init__(
        self,
        work: Callable[[Job], Result],
        *,
        most: int,
        name: str,
        post: Callable[[Callable[[], None]], None],
        backlog: int = 0,
    ) -> None:
        self._work = work
        self._most = most
        self._backlog = backlog
        self._name = name
        self._post = post
        self._jobs: SimpleQueue[tuple[Job, Done[Result]] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._busy = 0

    def submit(self, job: Job, on_done: Done[Result]) -> None:
        """Have ``job`` done; ``on_done`` is called on the engine thread."""
        self._busy += 1
        if self._busy > len(self._threads) * (1 + self._backlog) and len(self._threads) < self._most:
            thread = threading.Thread(target=self._run, name=f"{self._name}-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._jobs.put((job, on_done))

    def stop(self) -> None:
        """Let the threads end after what they are doing. Does not wait: a server may take its time."""
        for _ in self._threads:
            self._jobs.put(None)

    def join(self, timeout: float) -> None:
        """Wait for the threads to end, so long at most in all; what still waits for a server is left behind."""
        for thread in self._threads:
            thread.join(timeout / len(self._threads))

    def _run(self) -> None:
        while (item := self._jobs.get()) is not None:
            job, on_done = item
            self._post(self._finisher(on_done, self._outcome(job)))

    def _outcome(self, job: Job) -> Result | Exception:
        try:
            return self._work(job)
        except Exception as error:  # noqa: BLE001  # handed on: known errors are shown, others are logged as bugs
            return error

    def _finisher(self, on_done: Done[Result], outcome: Result | Exception) -> Callable[[], None]:
        def finish() -> None:
            self._busy -= 1
            on_done(outcome)

        return finish
