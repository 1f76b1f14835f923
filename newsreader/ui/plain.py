"""Text from feeds where Qt would guess at HTML: tooltips; its direction; its first letter. Pure; any thread."""

from __future__ import annotations

import html
import unicodedata
from zlib import crc32

_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
_LEFT_TO_RIGHT = frozenset({"L", "LRE", "LRO", "LRI"})
_FAR = 200  # characters that are looked at


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it stands, whatever marks it holds, and wraps it."""
    return f"<qt>{html.escape(text)}</qt>" if text else ""


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, P2 and P3)."""
    for sign in text[:_FAR]:
        kind = unicodedata.bidirectional(sign)
        if kind in _RIGHT_TO_LEFT:
            return True
        if kind in _LEFT_TO_RIGHT:
            return False
    return False


def isolated(text: str) -> str:
    """``text`` so that its direction does not turn round what stands beside it in a line (UAX 9, FSI and PDI)."""
    return f"\u2068{text}\u2069"


def first_letter(title: str) -> str:
    """The letter that stands for a feed: the first letter or figure of its name, as a capital; "•" without one."""
    for sign in title.removeprefix("The ").removeprefix("the "):
        if sign.isalnum():
            return sign.upper()[:1]
    return "•"


def monogram_index(url: str) -> int:
    """Which of the eight colours a feed has: always the same for the same address."""
    # A checksum's last bits are the same for many neighbouring addresses; multiplying spreads all its bits (Knuth).
    return crc32(url.encode("utf-8", "surrogatepass")) * 2_654_435_761 >> 13 & 7
