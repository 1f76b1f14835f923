"""Chapters in a file of their own, as the podcast namespace has them (JSON Chapters 1.2). Pure."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from newsreader.core.enclosures import chapters_of, play_time
from newsreader.core.values import Chapter
from newsreader.feeds.text import inert

#: Bytes of such a file; what is longer is none. Reading one holds the interpreter: of the worst, for 75 ms.
MOST = 1 << 19
_LONGEST_TITLE = 2_000  # letters that are looked at
_GZIP = b"\x1f\x8b\x08"


def read_chapters(body: bytes) -> tuple[Chapter, ...]:
    """The chapters that are to be shown, in order of time; none for what is no such file."""
    try:
        held = json.loads(_unpacked(body), strict=False)
    except (ValueError, RecursionError, zlib.error):
        return ()
    told = held.get("chapters") if isinstance(held, dict) else None
    return chapters_of(_shown(told)) if isinstance(told, list) else ()


def _unpacked(body: bytes) -> bytes:
    """Some servers pack what they were asked not to; of a bomb no more comes than may."""
    return zlib.decompressobj(31).decompress(body, MOST) if body.startswith(_GZIP) else body


def _shown(told: list[Any]) -> Iterator[tuple[int | None, str]]:
    """Start and title of each; one with ``toc: false`` only changes a picture."""
    for each in told:
        if isinstance(each, dict) and each.get("toc") is not False:
            title = each.get("title")
            yield _start(each), inert(title[:_LONGEST_TITLE]) if isinstance(title, str) else ""


def _start(chapter: Mapping[str, Any]) -> int | None:
    """Milliseconds: the format has seconds, and some who write it a time of the clock."""
    start = chapter.get("startTime")
    if isinstance(start, str):
        return play_time(start)
    if isinstance(start, bool) or not isinstance(start, int | float):
        return None
    return round(start * 1000) if abs(start) < 1e9 else None  # NaN is not, either
