"""Has documents read in a process of its own, which may hang, swell or die without anybody else noticing (F13, F14).

Started when the first document comes, killed and started anew when a document takes too long, ended by itself when
nothing comes for two minutes or when this process is gone. Why it is no `multiprocessing.Process`:
docs/notes/parse-process.md.
"""

from __future__ import annotations

import contextlib
import logging
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import BinaryIO, final, overload

from newsreader.core.errors import DocumentError
from newsreader.core.pictures import Picture, PictureJob
from newsreader.core.texts import said_text, texts_in_use, tr
from newsreader.core.values import Document, Entry, Page, PageText, ParseJob
from newsreader.engine.parse_messages import (
    IDLE_EXIT,
    Failure,
    ParseLimits,
    Part,
    Ready,
    in_words,
    receive,
    send,
    too_large,
)
from newsreader.identity import PARSE_PROCESS

_START = "import sys; sys.path.insert(0, sys.argv[1]); from newsreader.engine.parse_child import main; main()"
#: GNU's allocator learns from the first large picture to keep as much for good, 25 MB. Told its limits, it does not; with
#: lower ones than these it spends a sixth of the time on getting memory.
_GIVING_BACK = {"MALLOC_MMAP_THRESHOLD_": "4000000", "MALLOC_TRIM_THRESHOLD_": "16000000"}
_BROKEN = (OSError, EOFError, ValueError, pickle.UnpicklingError)  # ValueError: the pipe was closed by stop()

_log = logging.getLogger(__name__)


@final
class ParseProcess:
    """``read`` is for one thread, its owner's, one document at a time; ``stop`` for any thread, at any time."""

    def __init__(self, limits: ParseLimits | None = None) -> None:
        self._limits = limits or ParseLimits()
        self._child: _Child | None = None
        self._is_stopped = False

    @property
    def pid(self) -> int | None:
        """The process's number; None while there is none."""
        return None if self._child is None else self._child.pid

    @overload
    def read(self, job: ParseJob) -> Document | Page | PageText: ...

    @overload
    def read(self, job: PictureJob) -> Picture: ...

    def read(self, job: ParseJob | PictureJob) -> Document | Page | PageText | Picture:
        """The document, or the page that was found in its place; for a picture, the picture.

        Raises DocumentError: its own kinds, ``timeout`` past the limit, ``memory``, ``parser`` when the process died.
        """
        while True:
            child = self._running()
            try:
                return self._ask(child, job)
            except _FellAsleepError:
                continue  # it went for want of work just as we called; a fresh one does not

    def stop(self) -> None:
        """End the process at once; a ``read`` under way raises DocumentError, and so does every later one."""
        self._is_stopped = True
        if self._child is not None:
            self._child.end()

    def _running(self) -> _Child:
        child = self._child
        if child is not None and child.has_ended:
            child.end()  # killed from outside between two documents, which is not the next one's fault
            child = None
        if child is None:
            child = self._child = _Child(self._limits)
        if self._is_stopped:
            child.end()
            raise DocumentError("parser", tr("The program is closing."))
        return child

    def _ask(self, child: _Child, job: ParseJob | PictureJob) -> Document | Page | PageText | Picture:
        leaves = True
        try:
            if not child.is_ready:
                child.start()
            found, leaves = child.exchange(job)
        except _Failed as failed:
            leaves = failed.failure.leaves
            if failed.failure.bug:
                _log.error("Reading %s failed:\n%s", job.url, failed.failure.bug)
            raise DocumentError(failed.failure.kind, said_text(failed.failure.text) or "") from None
        except _BROKEN as error:
            raise self._death(child, job) from error
        finally:
            if leaves or child.is_late:
                child.end()
                self._child = None
        return found

    def _death(self, child: _Child, job: ParseJob | PictureJob) -> Exception:
        """Why a process died that was to answer."""
        code = child.end()
        if self._is_stopped:
            return DocumentError("parser", tr("The program is closing."))
        if child.is_late:
            return DocumentError(
                "timeout",
                in_words(
                    job,
                    feed=tr("The feed took longer than {n} seconds to read."),
                    picture=tr("The picture took longer than {n} seconds to read."),
                ).format(n=f"{self._limits.seconds:g}"),
            )
        if code == IDLE_EXIT:
            return _FellAsleepError()
        if code == -signal.SIGABRT:  # what libraries in C and Rust do when they get no memory
            return DocumentError("memory", too_large(job))
        if not child.is_ready:
            _log.error("The parse process did not start; it ended with %s", code)
            return DocumentError("parser", tr("The part of this program that reads feeds could not be started."))
        text = in_words(
            job,
            feed=tr("The feed made the part of this program that reads it break down."),
            picture=tr("The picture made the part of this program that reads it break down."),
        )
        return DocumentError("parser", text)


class _FellAsleepError(Exception):
    """The process ended by itself, for want of work."""


class _Failed(Exception):  # noqa: N818  # a message, carried up
    def __init__(self, failure: Failure) -> None:
        self.failure = failure


@final
class _Child:
    """One process, from start to end."""

    def __init__(self, limits: ParseLimits) -> None:
        self._limits = limits
        self.is_ready = False
        self.is_late = False
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | _GIVING_BACK if limits.pictures else None,
            # Windows: no console window, and below normal priority.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
            | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._jobs: BinaryIO = self._process.stdin  # type: ignore[assignment]  # IO[bytes] is what typeshed calls it
        self._answers: BinaryIO = self._process.stdout  # type: ignore[assignment]

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def start(self) -> None:
        """Wait until it has loaded what it needs."""
        with self._limited_to(self._limits.start):
            send(self._jobs, replace(self._limits, texts=texts_in_use()))
            if not isinstance(receive(self._answers, is_trusted=False), Ready):
                raise pickle.UnpicklingError("not ready")
        self.is_ready = True

    def exchange(self, job: ParseJob | PictureJob) -> tuple[Document | Page | PageText | Picture, bool]:
        """What was read, and whether the process ends now. Raises _Failed, OSError, EOFError, UnpicklingError."""
        entries: list[Entry] = []
        with self._limited_to(self._limits.seconds):
            send(self._jobs, job)
            while True:
                part = receive(self._answers, is_trusted=False)
                if isinstance(part, Failure):
                    raise _Failed(part)
                if not isinstance(part, Part):
                    raise pickle.UnpicklingError("no answer")
                if not isinstance(part.found, Document):
                    return part.found, part.leaves
                entries += part.found.entries
                if part.is_last:
                    return replace(part.found, entries=tuple(entries)), part.leaves

    def end(self) -> int:
        """Kill it if it lives; its exit code, minus the signal's number for a signal."""
        self._process.kill()
        code = self._process.wait()
        for pipe in (self._jobs, self._answers):
            with contextlib.suppress(OSError):  # what was not sent yet never will be
                pipe.close()
        return code

    @contextlib.contextmanager
    def _limited_to(self, seconds: float) -> Iterator[None]:
        timer = Timer(seconds, self._is_over)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _is_over(self) -> None:
        self.is_late = True
        self._process.kill()


def _command() -> list[str]:
    """How the process is started: by this interpreter, or by the bundled program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PARSE_PROCESS]
    package = Path(__file__).resolve().parents[2]
    # -P: a file in the current folder must not pass for a module.
    return [sys.executable, "-P", "-c", _START, str(package)]
