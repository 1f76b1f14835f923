"""What the parse process and its owner say to each other, and how: pickles with their length before them.

The process reads hostile documents, so its owner takes nothing from it but the values named here: a pickle may
otherwise call whatever it likes.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from io import BytesIO
from typing import BinaryIO, final

from newsreader.core.frozen import dataclass
from newsreader.core.pictures import Picture, PictureJob
from newsreader.core.texts import tr
from newsreader.core.values import Document, Entry, Page, PageText, ParseJob

_LENGTH = struct.Struct("!Q")
_MOST = 256 << 20  # bytes of one message; more can only be nonsense
_ALLOWED = {
    "newsreader.core.pictures": frozenset({"Picture"}),
    "newsreader.core.values": frozenset(
        {"Document", "Entry", "KnownEntry", "Chapter", "Enclosure", "Page", "PageText", "FeedLink"}
    ),
    "newsreader.engine.parse_messages": frozenset({"Ready", "Part", "Failure"}),
}

#: The exit code of a process that had nothing to do for too long.
IDLE_EXIT = 75


@final
@dataclass(frozen=True, slots=True)
class ParseLimits:
    """What one document may take. ``memory``, ``keep``: bytes over what the process holds when it starts.

    Over ``memory`` the document is given up; a process that holds more than ``keep`` after a document is replaced.
    ``pictures``: what it will be given are pictures, so that it loads only what reads those.
    """

    seconds: float = 10.0  # by the wall clock, for one document
    memory: int = 320 << 20
    keep: int = 64 << 20
    idle: float = 120.0  # seconds without a document, after which the process ends
    start: float = 60.0  # seconds for starting, on a machine that has much else to do
    entries: int = 1_000  # in one message
    message: int = 4 << 20  # characters of entries in one message, roughly
    pictures: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)  # the catalogue that errors are put into words with


@final
@dataclass(frozen=True, slots=True)
class Ready:
    """The process has loaded what it needs."""


@final
@dataclass(frozen=True, slots=True)
class Part:
    """What was read, or a part of its entries. ``leaves``: the process ends now, since it has grown too large."""

    found: Document | Page | PageText | Picture
    is_last: bool
    leaves: bool = False


@final
@dataclass(frozen=True, slots=True)
class Failure:
    """Why nothing was read: a DocumentError's kind and text, as it is kept (`kept_text`). ``bug``: the traceback when it is a fault of ours."""

    kind: str
    text: str
    leaves: bool = False
    bug: str = ""


def too_large(job: ParseJob | PictureJob) -> str:
    """What is said of a document that takes more memory than it may."""
    return in_words(
        job,
        feed=tr("The feed takes too much memory to be read."),
        picture=tr("The picture takes too much memory to be read."),
    )


def in_words(job: ParseJob | PictureJob, *, feed: str, picture: str) -> str:
    """The sentence for what a job reads."""
    return picture if isinstance(job, PictureJob) else feed


def parts(found: Document | Page | PageText | Picture, limits: ParseLimits, *, leaves: bool) -> Iterator[Part]:
    """``found`` in pieces whose unpickling holds the interpreter only shortly."""
    if not isinstance(found, Document):
        yield Part(found, is_last=True, leaves=leaves)
        return
    rest = found.entries
    while True:
        count = _fitting(rest, limits)
        piece, rest = rest[:count], rest[count:]
        yield Part(replace(found, entries=piece, same=() if rest else found.same), is_last=not rest, leaves=leaves)
        if not rest:
            return


def _fitting(entries: tuple[Entry, ...], limits: ParseLimits) -> int:
    size = 0
    for count, entry in enumerate(entries[: limits.entries], 1):
        size += len(entry.html) + len(entry.packed) + len(entry.excerpt) + len(entry.title)
        if size >= limits.message:
            return count
    return min(len(entries), limits.entries)


def send(file: BinaryIO, message: object) -> None:
    """Write one message. Raises OSError when nobody reads any more."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    file.write(_LENGTH.pack(len(data)))
    file.write(data)
    file.flush()


def receive(file: BinaryIO, *, is_trusted: bool) -> object:
    """Read one message. Raises EOFError at the end, pickle.UnpicklingError for what is no message of ours."""
    (size,) = _LENGTH.unpack(_exactly(file, _LENGTH.size))
    if size > _MOST:
        raise pickle.UnpicklingError(f"a message of {size} bytes")
    data = _exactly(file, size)
    return pickle.loads(data) if is_trusted else _Unpickler(BytesIO(data)).load()  # noqa: S301  # only the owner's


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise EOFError
    return data


@final
class _Unpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> object:
        if global_name not in _ALLOWED.get(module_name, ()):
            raise pickle.UnpicklingError(f"{module_name}.{global_name} is no value of a document")
        return super().find_class(module_name, global_name)
