"""Audio and video that articles bring along: which are played, under which name a file is kept, what it begins with. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum
from hashlib import blake2b
from itertools import islice
from urllib.parse import urlsplit

from newsreader.core.frozen import dataclass
from newsreader.core.values import Chapter, Enclosure

#: Bytes above which a person is asked first.
LARGE = 500_000_000
#: So many bytes are enough for `is_media`.
ENOUGH = 189
#: So near the end, or in the last twentieth, a file counts as heard.
_END = 10_000  # milliseconds

#: Chapters of one file, and letters of a title.
MOST_CHAPTERS, _LONGEST_TITLE = 500, 300
#: No file goes on so long.
_ENDLESS = 1_000 * 3_600_000  # milliseconds
_TIME = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6}(?:\.\d{1,9})?)", re.ASCII)
_AUDIO = frozenset(
    [
        "aac",
        "aiff",
        "aif",
        "amr",
        "flac",
        "m4a",
        "m4b",
        "mka",
        "mp2",
        "mp3",
        "mpga",
        "oga",
        "ogg",
        "opus",
        "spx",
        "wav",
        "wma",
    ]
)
_VIDEO = frozenset(["avi", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "ogv", "ts", "webm", "wmv"])
_STARTS = (b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"#!AMR", b"\x00\x00\x01\xba", b"\x30\x26\xb2\x75", b"wvpk")
_PACKET = 188  # bytes of MPEG-TS, each packet with the same first byte
#: A frame of MPEG audio, layers II and III (ISO 11172-3), or of AAC (ADTS); some files begin with a few empty bytes.
_FRAME = re.compile(rb"\x00{0,32}\xff[\xe2-\xe5\xf0-\xf5\xf8-\xfd]", re.DOTALL)
_BOXES = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"styp"))  # ISO 14496-12, QuickTime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is in a file: milliseconds of how many; ``is_heard``: to the end, once. ``is_kept``: they asked for
    the file to stay.
    """

    position: int = 0
    length: int = 0
    is_heard: bool = False
    is_kept: bool = False


class ChapterSource(IntEnum):
    """Where chapters stand that are not in the feed; a higher one goes before a lower one. The numbers are the store's."""

    IN_FILE = 1  # frames of the ID3 tag
    BESIDE = 2  # a file of their own, which the feed names


@dataclass(frozen=True, slots=True)
class FoundChapters:
    """Chapters of a file that did not stand in the feed; ``found``: when."""

    source: ChapterSource
    found: int
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """What an earlier load left: so many bytes, of the answer that ``validator`` names, from the host ``origin``."""

    size: int = 0
    origin: str = ""
    validator: str = ""


@dataclass(frozen=True, slots=True)
class Loading:
    """How far a load is: bytes that are there, of how many; None while nobody says."""

    size: int = 0
    whole: int | None = None


def file_name(url: str) -> str:
    """The name under which the file of this address is kept: nothing of the address is in it (security.md, T14)."""
    return blake2b(url.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def media_kind(file: Enclosure) -> str:
    """``audio``, ``video``, or "" for what is no such thing: by what the feed says, else by the ending of its name."""
    kind = file.mime.strip().lower().partition("/")[0]
    if kind in ("audio", "video"):
        return kind
    if kind not in ("", "application", "binary"):
        return ""
    ending = urlsplit(file.url).path.rpartition(".")[2].lower()
    return "audio" if ending in _AUDIO else "video" if ending in _VIDEO else ""


def playable(files: Sequence[Enclosure]) -> tuple[Enclosure, ...]:
    """Those that can be played, each address once, in their order."""
    found: dict[str, Enclosure] = {}
    for file in files:
        if media_kind(file):
            found.setdefault(file.url, file)
    return tuple(found.values())


def play_time(text: str) -> int | None:
    """Milliseconds out of a Normal Play Time ("1:02:03.5", "2:03", "63"); None for what is none."""
    time = _TIME.fullmatch(text.strip())
    if time is None:
        return None
    hours, minutes, seconds = time.groups(default="0")
    return int(hours) * 3_600_000 + int(minutes) * 60_000 + round(float(seconds) * 1000)


def chapters_of(told: Iterable[tuple[int | None, str]]) -> tuple[Chapter, ...]:
    """Chapters out of their starts in milliseconds and their titles, in order of time; of two with one start the first
    counts. Those without a time, before the beginning, and beyond any end are left out.
    """
    found: dict[int, str] = {}
    for start, title in islice(told, MOST_CHAPTERS):
        if start is not None and 0 <= start < _ENDLESS:
            found.setdefault(start, title)
    return tuple(Chapter(start, " ".join(found[start].split())[:_LONGEST_TITLE]) for start in sorted(found))


def is_media(start: bytes) -> bool:
    """Whether a file that starts so is audio or video, whatever its server calls it: a page must not reach a decoder."""
    if start.startswith(_STARTS) or start[4:8] in _BOXES:
        return True
    if start[:4] in (b"RIFF", b"RF64", b"FORM"):
        return start[8:12] in (b"WAVE", b"AVI ", b"AIFF", b"AIFC")
    if start[:1] == b"\x47":
        return start[_PACKET : _PACKET + 1] == b"\x47"
    return _FRAME.match(start) is not None


def place_after(before: Place, position: int, *, length: int) -> Place:
    """The place to keep when a file stands at ``position`` of ``length`` milliseconds: near the end it is heard, and will
    begin anew.
    """
    whole = length or before.length
    if whole > 0 and position >= whole - min(_END, whole // 20):
        return Place(0, whole, is_heard=True, is_kept=before.is_kept)
    return Place(max(position, 0), whole, is_heard=before.is_heard, is_kept=before.is_kept)
