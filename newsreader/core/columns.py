"""How wide a text is on a terminal: an ideograph takes two columns, an accent of its own none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_WIDE = frozenset("WF")
_NO_COLUMN = frozenset(("Mn", "Me", "Cf"))
#: What may not begin a line, where no blank says where one may be broken.
_CLINGS = frozenset("、。，．,.:：;；!！?？)）]］}｝」』】〉》”’％%ーぁぃぅぇぉっゃゅょァィゥェォッャュョ")
#: … and what may not end one.
_OPENS = frozenset("(（[［{｛「『【〈《“‘")


def columns(text: str) -> int:
    """Columns that a text takes on a terminal with letters of one width."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def padded(text: str, width: int) -> str:
    """The text with blanks after it, so that it takes at least ``width`` columns."""
    return text + " " * (width - columns(text))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most ``width`` columns, where it can be broken: at blanks, and beside ideographs."""
    lines, line = [], ""
    for piece in _pieces(" ".join(text.split())):
        if line and columns(line) + columns(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text: str) -> Iterator[str]:
    """What may stand alone on a line, with the blanks after it."""
    start = 0
    for at in range(1, len(text)):
        if _may_part(text[at - 1], text[at]):
            yield text[start:at]
            start = at
    yield text[start:]


def _may_part(before: str, after: str) -> bool:
    if after == " " or after in _CLINGS or before in _OPENS:
        return False
    return before == " " or _is_wide(before) or _is_wide(after)


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in _WIDE


def _columns_of(letter: str) -> int:
    if unicodedata.category(letter) in _NO_COLUMN:
        return 0
    return 2 if _is_wide(letter) else 1
