"""What is said to servers and what their heads say: request headers, freshness, Retry-After. Pure; any thread."""

from __future__ import annotations

import re
from datetime import UTC
from email.errors import (
    FirstHeaderLineIsContinuationDefect,
    MisplacedEnvelopeHeaderDefect,
    MissingHeaderBodySeparatorDefect,
)
from email.message import Message
from email.utils import parsedate_to_datetime
from importlib.util import find_spec

from newsreader.core.enclosures import Begun
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr
from newsreader.core.values import Validators


@dataclass(frozen=True, slots=True)
class Accept:
    """What is asked for: ``kinds`` in the order of preference; ``coding``: how it may be packed, what the parse process can
    undo where that is "".
    """

    kinds: str
    coding: str = ""


#: Feed types first (R53), a page last: it may name a feed.
ACCEPT = Accept(
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.8, text/html;q=0.5, */*;q=0.1"
)
#: The kinds of pictures that are read; SVG is not among them.
ACCEPT_PICTURES = Accept("image/avif, image/webp, image/png, image/jpeg, image/gif, image/x-icon;q=0.8, image/*;q=0.5")
#: Audio and video first; many servers call a file by no kind at all. A part of a packed file would be worth nothing.
ACCEPT_MEDIA = Accept("audio/*, video/*, application/ogg;q=0.9, application/octet-stream;q=0.5, */*;q=0.1", "identity")
#: Chapters of audio and video; they are read outside of the parse process, where nothing is unpacked.
ACCEPT_CHAPTERS = Accept("application/json+chapters, application/json;q=0.9, */*;q=0.1", "identity")
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(?:(\d{1,18})|\*)", re.ASCII)
_BROKEN = (FirstHeaderLineIsContinuationDefect, MisplacedEnvelopeHeaderDefect, MissingHeaderBodySeparatorDefect)
_FOLD = re.compile(r"\r?\n[ \t]+")
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d+)", re.IGNORECASE)
_NOT_FRESH = re.compile(r"(?:^|[,\s])no-(?:cache|store)\s*(?:$|,)", re.IGNORECASE)
_LONGEST = 2**31  # seconds (RFC 9111 1.2.2)


def accept_encoding() -> str:
    """The codings that the parse process can undo (R54)."""
    return ", ".join(
        ["gzip", *(name for name, package in (("zstd", "zstandard"), ("br", "brotli")) if find_spec(package))]
    )


def conditions(validators: Validators) -> list[tuple[str, str]]:
    """The headers that ask for news alone (R01): the server's own strings, as they came."""
    pairs = (("If-None-Match", validators.etag), ("If-Modified-Since", validators.last_modified))
    return [(name, value) for name, value in pairs if value is not None]


def rest_of(begun: Begun) -> list[tuple[str, str]]:
    """The headers that ask for what is missing of a body, if it is still the same one (RFC 9110 13.1.5, 14.2)."""
    return [("Range", f"bytes={begun.size}-"), ("If-Range", begun.validator)]


def range_validator(head: Message) -> str:
    """What `rest_of` may name later: a strong ETag, else the date; "" when a body cannot be asked for in parts."""
    tag = field(head, "ETag")
    if field(head, "Accept-Ranges").lower() == "none":
        return ""
    return tag if tag and not tag.startswith("W/") else field(head, "Last-Modified")


def content_range(head: Message) -> tuple[int, int | None] | None:
    """Where a part of a body begins and how long the whole is, None where that is not said; None for what is no such header."""
    found = _RANGE.fullmatch(field(head, "Content-Range"))
    return None if found is None else (int(found[1]), int(found[2]) if found[2] else None)


def field(head: Message, name: str) -> str:
    """The first header ``name`` as latin-1 text, unfolded and stripped; "" without one."""
    value = head.get(name)
    return "" if value is None else _FOLD.sub(" ", str(value)).strip(" \t")


def validators(head: Message) -> Validators:
    """ETag and Last-Modified of one answer, as one set (R02)."""
    return Validators(field(head, "ETag") or None, field(head, "Last-Modified") or None)


def broken_head(head: Message) -> str:
    """What is wrong with a head, in words; "" when it can be trusted (R63)."""
    if any(isinstance(defect, _BROKEN) for defect in head.defects):
        return tr("a line that is no header")
    lengths = {length.strip() for value in head.get_all("Content-Length", []) for length in str(value).split(",")}
    if len(lengths) > 1 or not all(re.fullmatch(r"\d{1,18}", length, re.ASCII) for length in lengths):
        return tr("a length that is none")
    if field(head, "Transfer-Encoding").lower() not in ("", "identity", "chunked"):
        return tr("a transfer coding that nobody asked for")
    return ""


def freshness(head: Message, now: float) -> int | None:
    """For how many seconds the server says the answer stays fresh (RFC 9111 4.2.1); None when it says nothing."""
    control = ",".join(_FOLD.sub(" ", str(value)) for value in head.get_all("Cache-Control", []))
    if _NOT_FRESH.search(control):
        return 0
    found = _MAX_AGE.search(control)
    if found is not None:
        return max(_seconds(found[1]) - _seconds(field(head, "Age")), 0)
    if "Expires" not in head:
        return None
    expires, sent = http_date(field(head, "Expires")), http_date(field(head, "Date"))
    return 0 if expires is None else min(max(int(expires - (now if sent is None else sent)), 0), _LONGEST)


def retry_after(head: Message, now: float) -> int | None:
    """The seconds that a server asks to be left alone, given as seconds or as a date (R22); None when it says nothing."""
    value = field(head, "Retry-After")
    if re.fullmatch(r"\d+", value, re.ASCII):
        return _seconds(value)
    until = http_date(value)
    return None if until is None else min(max(int(until - now), 0), _LONGEST)


def http_date(text: str) -> float | None:
    """An HTTP date of any of the three kinds (RFC 9110 5.6.7) as seconds since 1970; None for what is none."""
    try:
        date = parsedate_to_datetime(text)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _seconds(digits: str) -> int:
    """Digits as seconds, however many there are; 0 for anything else."""
    if not re.fullmatch(r"\d+", digits, re.ASCII):
        return 0
    return min(int(digits), _LONGEST) if len(digits) < 12 else _LONGEST
