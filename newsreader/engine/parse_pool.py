"""Two parse processes: one reads, the other helps out while much is waiting. Any thread.

A document that hangs holds up one of them only; both end by themselves when nothing comes for two minutes. Each has
room for documents as they are. One that needs more is read once more by a process with more room, of which there is
one at a time: two such documents together would take more memory than the whole program may (F13).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import final, overload

from newsreader.core.errors import DocumentError
from newsreader.core.pictures import Picture, PictureJob
from newsreader.core.values import Document, Page, PageText, ParseJob
from newsreader.engine.parse_messages import ParseLimits
from newsreader.engine.parse_process import ParseProcess

#: Bytes for documents as they are; the largest of the real feeds needs half of it.
_USUAL = 96 << 20


@final
class ParsePool:
    """A process for each thread that calls `read`, made when it first does; how many there are is theirs to decide.

    ``limits``: what a document may take that is read alone.
    """

    def __init__(
        self, make: Callable[[ParseLimits], ParseProcess] = ParseProcess, *, limits: ParseLimits | None = None
    ) -> None:
        self._make = make
        self._limits = limits or ParseLimits()
        self._own = threading.local()
        self._all: list[ParseProcess] = []
        self._alone = threading.Lock()
        self._is_stopped = False

    @overload
    def read(self, job: ParseJob) -> Document | Page | PageText: ...

    @overload
    def read(self, job: PictureJob) -> Picture: ...

    def read(self, job: ParseJob | PictureJob) -> Document | Page | PageText | Picture:
        """The document, or the page that was found in its place; for a picture, the picture. Raises DocumentError."""
        process: ParseProcess | None = getattr(self._own, "process", None)
        if process is None:
            memory = min(_USUAL, self._limits.memory)
            usual = replace(self._limits, memory=memory, pictures=isinstance(job, PictureJob))
            process = self._own.process = self._make(usual)
            self._all.append(process)
        try:
            return self._read_by(process, job)
        except DocumentError as error:
            if error.kind != "memory":
                raise
        return self._read_alone(job)

    def stop(self) -> None:
        """End all processes at once; a ``read`` under way raises DocumentError, and so does every later one."""
        self._is_stopped = True
        for process in tuple(self._all):
            process.stop()

    def _read_alone(self, job: ParseJob | PictureJob) -> Document | Page | PageText | Picture:
        with self._alone:
            process = self._make(replace(self._limits, pictures=isinstance(job, PictureJob)))
            self._all.append(process)
            try:
                return self._read_by(process, job)
            finally:
                process.stop()
                self._all.remove(process)

    def _read_by(self, process: ParseProcess, job: ParseJob | PictureJob) -> Document | Page | PageText | Picture:
        if self._is_stopped:
            process.stop()  # which makes `read` say so
        return process.read(job)
