"""Chapters out of an ID3 tag of version 2.3 or 2.4 (id3.org: id3v2-chapters-1.0). Pure, and bounded for hostile tags.

Packed and encrypted frames are passed over: nobody writes chapters so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from newsreader.core.enclosures import chapters_of
from newsreader.core.frozen import dataclass
from newsreader.core.values import Chapter
from newsreader.feeds.text import inert

#: Bytes of the head of a tag, and of a tag that are looked at: each chapter may have a picture with it.
HEAD, MOST = 10, 16 << 20
#: Frames of a tag and of a chapter that are looked at.
_MOST_FRAMES, _MOST_INSIDE = 5_000, 20
_LONGEST_TEXT = 4_000  # bytes
_PIECE = 1 << 18  # bytes
_UNDONE, _EXTENDED = 0x80, 0x40  # flags of a tag

_ID = re.compile(rb"[A-Z][A-Z0-9]{3}")
_NOT_UNDONE = re.compile(rb"\xff[\xe0-\xff]")  # never there where unsynchronisation was applied
_ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")


@dataclass(frozen=True, slots=True)
class _Kind:
    """How frames are written. ``skipped`` (packed or encrypted), ``grouped``, ``undone`` (unsynchronised) and ``counted``
    are bits of a frame's last flags; ``are_undone``: all frames are that.
    """

    version: int
    skipped: int
    grouped: int
    undone: int = 0
    counted: int = 0
    are_undone: bool = False


_KINDS = {3: _Kind(3, skipped=0xC0, grouped=0x20), 4: _Kind(4, 0x0C, 0x40, undone=0x02, counted=0x01)}


def tag_size(head: bytes) -> int:
    """How many bytes the tag has that begins so, its head with it; 0 where there is none."""
    if len(head) < HEAD or not head.startswith(b"ID3") or head[3] not in _KINDS or max(head[6:10]) > 0x7F:
        return 0
    return HEAD + _syncsafe(head[6:10])


def tag_chapters(tag: bytes) -> tuple[Chapter, ...]:
    """The chapters of a tag that begins so, in order of time; as far as it goes, where it is cut short."""
    size = tag_size(tag[:HEAD])
    if not size:
        return ()
    kind, flags, data = _KINDS[tag[3]], tag[5], tag[HEAD:size]
    at_top = replace(kind, are_undone=kind.version == 4 and bool(flags & _UNDONE))
    if flags & _UNDONE and kind.version == 3:
        data = _redone(data)
    found: dict[bytes, tuple[int, str]] = {}
    listed: set[bytes] = set()
    at = _after_extension(data, kind) if flags & _EXTENDED else 0
    for name, body in islice(_frames(data, at_top, at=at, wanted=(b"CHAP", b"CTOC")), _MOST_FRAMES):
        if name == b"CHAP":
            own, _, rest = body.partition(b"\0")
            if len(rest) >= 16:
                found.setdefault(own, (int.from_bytes(rest[:4], "big"), _title(rest[16:], kind)))
        else:
            listed.update(_listed(body))
    shown = [told for own, told in found.items() if own in listed] or list(found.values())
    return chapters_of(shown)


def _frames(data: bytes, kind: _Kind, *, at: int, wanted: tuple[bytes, ...]) -> Iterator[tuple[bytes, bytes]]:
    """The frames from a place on, by name; an empty body for those that are not wanted or cannot be read."""
    while _ID.fullmatch(name := data[at : at + 4]) and len(data) >= at + 10:
        size, flags = _frame_size(data, at, kind), data[at + 9]
        at += 10
        if at + size > len(data):
            return
        is_wanted = name in wanted and not flags & kind.skipped
        yield (name, _body(data[at : at + size], kind, flags=flags)) if is_wanted else (b"", b"")
        at += size


def _body(body: bytes, kind: _Kind, *, flags: int) -> bytes:
    """What a frame holds, behind what its flags put before it."""
    before = bool(flags & kind.grouped) + 4 * bool(flags & kind.counted)
    return _redone(body[before:]) if kind.are_undone or flags & kind.undone else body[before:]


def _frame_size(data: bytes, at: int, kind: _Kind) -> int:
    """The size of a frame: seven bits a byte in version 2.4, though some writers of it go on with eight."""
    told = data[at + 4 : at + 8]
    plain = int.from_bytes(told, "big")
    if kind.version == 3 or max(told) > 0x7F:
        return plain
    safe = _syncsafe(told)
    return plain if not _can_end(data, at + 10 + safe) and _can_end(data, at + 10 + plain) else safe


def _can_end(data: bytes, at: int) -> bool:
    """Whether a frame may end there: all does, or another begins, or the rest is empty."""
    return at == len(data) or not data[at : at + 4].strip(b"\0") or _ID.fullmatch(data[at : at + 4]) is not None


def _after_extension(data: bytes, kind: _Kind) -> int:
    """Where the frames begin behind an extended head."""
    return 4 + int.from_bytes(data[:4], "big") if kind.version == 3 else _syncsafe(data[:4])


def _listed(body: bytes) -> list[bytes]:
    """What a table of contents names: after its own name, flags and a count, so many names."""
    _, _, rest = body.partition(b"\0")
    return rest[2:].split(b"\0", rest[1])[: rest[1]] if len(rest) > 1 else []


def _title(frames: bytes, kind: _Kind) -> str:
    """The title among the frames of a chapter; "" without one."""
    for name, body in islice(_frames(frames, kind, at=0, wanted=(b"TIT2",)), _MOST_INSIDE):
        if name and body and body[0] < len(_ENCODINGS):
            text = body[1 : 1 + _LONGEST_TEXT].decode(_ENCODINGS[body[0]], "replace")
            return inert(text.partition("\0")[0])
    return ""


def _redone(data: bytes) -> bytes:
    """Without the zeros of unsynchronisation; as it is where the flag says what is not so.

    In pieces, so that other threads have the interpreter between two.
    """
    if _NOT_UNDONE.search(data):
        return data
    pieces, at = [], 0
    while at < len(data):
        end = at + _PIECE + (data[at + _PIECE - 1 : at + _PIECE] == b"\xff")  # a zero stays with what is before it
        pieces.append(data[at:end].replace(b"\xff\x00", b"\xff"))
        at = end
    return b"".join(pieces)


def _syncsafe(four: bytes) -> int:
    """Seven bits a byte."""
    size = 0
    for byte in four:
        size = size << 7 | byte & 0x7F
    return size
