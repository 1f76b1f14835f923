"""Two parse processes: one reads, the other helps out while much is waiting. Any thread.

A document that hangs holds up one of them only; both end by themselves when nothing comes for two minutes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import final

from newsreader.core.values import Document, Page, ParseJob
from newsreader.engine.parse_process import ParseProcess


@final
class ParsePool:
    """A process for each thread that calls `read`, made when it first does; how many there are is theirs to decide."""

    def __init__(self, make: Callable[[], ParseProcess] = ParseProcess) -> None:
        self._make = make
        self._own = threading.local()
        self._all: list[ParseProcess] = []
        self._is_stopped = False

    def read(self, job: ParseJob) -> Document | Page:
        """The document, or the page that was found in its place. Raises DocumentError."""
        process: ParseProcess | None = getattr(self._own, "process", None)
        if process is None:
            process = self._own.process = self._make()
            self._all.append(process)
        if self._is_stopped:
            process.stop()  # which makes `read` say so
        return process.read(job)

    def stop(self) -> None:
        """End all processes at once; a ``read`` under way raises DocumentError, and so does every later one."""
        self._is_stopped = True
        for process in tuple(self._all):
            process.stop()
