"""The parse process from inside: reads jobs from standard input, answers on standard output, ends when that closes.

Started by `engine.parse_process` and by nothing else; it never loads Qt or SQLAlchemy. What protects the machine from
a document is set here: memory and file limits, an alarm in case the owner is no longer there to end a document that
never ends, lower priority.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import sys
import traceback
from dataclasses import replace
from typing import BinaryIO, final

from newsreader.core.errors import DocumentError
from newsreader.core.identity import has_name
from newsreader.core.pictures import Picture, PictureJob
from newsreader.core.texts import kept_text, tr, use_texts
from newsreader.core.values import Dictionary, Document, Entry, Page, PageText, ParseJob
from newsreader.engine.parse_messages import (
    IDLE_EXIT,
    Failure,
    ParseLimits,
    Ready,
    in_words,
    parts,
    receive,
    send,
    too_large,
)
from newsreader.store.bodies import pack

Job = ParseJob | PictureJob
Found = Document | Page | PageText | Picture

_NICE = 5
_GRACE = 2.0  # seconds that the owner has to end a document, before the alarm does


def main() -> None:
    """Serve the owner until it closes the pipe or has nothing to do for us."""
    jobs, answers = _take_pipes()
    _be_quiet()
    limits = receive(jobs, is_trusted=True)
    assert isinstance(limits, ParseLimits)
    use_texts(limits.texts)
    _load(limits)
    _collect_rarely()
    loop = _Loop(limits)
    _limit(limits)
    send(answers, Ready())
    try:
        while True:
            loop.serve(jobs, answers)
    except (EOFError, BrokenPipeError):
        os._exit(0)  # the owner is gone; nothing here is worth putting in order


def _load(limits: ParseLimits) -> None:
    """What reads documents takes 30 MB that a process for pictures does without, and the other way round."""
    if limits.pictures:
        import newsreader.feeds.picture
    else:
        import newsreader.feeds.document  # noqa: F401


@final
class _Loop:
    """Answers one job after another."""

    def __init__(self, limits: ParseLimits) -> None:
        self._limits = limits
        self._base = _resident()

    def serve(self, jobs: BinaryIO, answers: BinaryIO) -> None:
        """Wait for a job and answer it; what it took is given back when this returns."""
        if hasattr(signal, "setitimer") and not select.select([jobs], [], [], self._limits.idle)[0]:
            os._exit(IDLE_EXIT)
        job = receive(jobs, is_trusted=True)
        assert isinstance(job, Job)
        _alarm(self._limits.seconds + _GRACE)
        outcome = _outcome(job)
        leaves = _resident() - self._base > self._limits.keep
        messages = [outcome] if isinstance(outcome, Failure) else parts(outcome, self._limits, leaves=leaves)
        try:
            for message in messages:
                send(answers, message)
        except MemoryError:
            send(answers, _out_of_memory(job))
        _alarm(0)


def _outcome(job: Job) -> Found | Failure:
    """What reading gave. A fault of ours is told with its traceback and is that document's error alone."""
    try:
        return _found(job)
    except DocumentError as error:
        return _failure(error.kind, error.text)
    except MemoryError:
        return _out_of_memory(job)
    except RecursionError:
        return _failure(
            "parser",
            in_words(
                job,
                feed=tr("The feed nests its parts so deeply that it cannot be read."),
                picture=tr("The picture nests its parts so deeply that it cannot be read."),
            ),
        )
    except Exception:  # noqa: BLE001  # told whole, and logged by the owner
        text = in_words(
            job,
            feed=tr("The feed cannot be read: this program has a fault."),
            picture=tr("The picture cannot be read: this program has a fault."),
        )
        return _failure("parser", text, bug=traceback.format_exc())


def _failure(kind: str, text: str, *, leaves: bool = False, bug: str = "") -> Failure:
    """Texts go as they are kept: the owner takes plain words alone, and wants to keep them itself."""
    return Failure(kind, kept_text(text) or "", leaves=leaves, bug=bug)


def _found(job: Job) -> Found:
    if isinstance(job, PictureJob):
        from newsreader.feeds.picture import read_picture

        return read_picture(job)
    from newsreader.feeds.document import read

    found = read(job)
    return _packed(found, job.dictionary) if isinstance(found, Document) else found


def _out_of_memory(job: Job) -> Failure:
    return _failure("memory", too_large(job), leaves=True)


def _packed(document: Document, dictionary: Dictionary | None) -> Document:
    """The document with its texts as the store keeps them."""
    return replace(document, entries=tuple(_packed_entry(entry, dictionary) for entry in document.entries))


def _packed_entry(entry: Entry, dictionary: Dictionary | None) -> Entry:
    """An entry without anything else to be known by is known by its text, which then goes along."""
    html = "" if has_name(entry) else entry.html
    return replace(entry, html=html, packed=pack(entry.html, dictionary))


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes, out of reach of anything that prints or asks."""
    jobs = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.close(nothing)
    return jobs, answers


def _collect_rarely() -> None:
    """Documents make trees and tuples by the ten thousand and no cycles: looking for some takes a fifth of the time."""
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)


def _be_quiet() -> None:
    """Leave Ctrl-C to the owner, and the processor to the window."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICE)


def _limit(limits: ParseLimits) -> None:
    """Bound memory by address space, and let no file be written; Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, _statm(0) + limits.memory if sys.platform == "linux" else resource.RLIM_INFINITY),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _soft, hard = resource.getrlimit(kind)
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (wanted, hard))


def _alarm(seconds: float) -> None:
    """End the process in so many seconds, even inside C; 0 calls that off."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _resident() -> int:
    """Bytes of memory held now; 0 where the system does not say."""
    return _statm(1)


def _statm(number: int) -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[number]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
