"""Which rows a step of scrolling takes over the top. Pure."""

from __future__ import annotations


def passed_rows(before: int, after: int, *, row: int, height: int) -> range:
    """The rows of ``row`` pixels that were on a screen of ``height`` pixels, at least in part, as the list stood at ``before``,
    and are wholly over its top at ``after``. What a leap jumps over was never seen, and is not among them.
    """
    first, seen = before // row, -(-(before + height) // row)
    return range(first, max(first, min(after // row, seen)))
