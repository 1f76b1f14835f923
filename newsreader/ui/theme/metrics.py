"""Sizes of the window in device-independent pixels, on a grid of four (mock/tokens.css). Pure values; any thread."""

from __future__ import annotations

from typing import final

from newsreader.core.frozen import dataclass


@final
@dataclass(frozen=True, slots=True)
class Metrics:
    """Every size once. ``line``, ``small_line``: heights of a line of titles and excerpts, and of the line of marks."""

    tool_bar: int = 48
    status: int = 28
    head: int = 56
    band: int = 28
    side_row: int = 28
    control: int = 32
    side: int = 200
    list: int = 304
    line: int = 20
    small_line: int = 16
    bar: int = 3
    ring: int = 2
    icon: int = 16
    icon_large: int = 20
    icon_small: int = 14
    dot: int = 8
    corner: int = 4
    corner_large: int = 8

    @property
    def row(self) -> int:
        """The height of every row of the timeline: two lines of title, one of excerpt, one of marks, and the edges."""
        return 12 + 3 * self.line + 4 + self.small_line + 12

    @property
    def compact_row(self) -> int:
        """The height of a compact row: one line of title, one of marks, and the edges."""
        return 8 + self.line + 4 + self.small_line + 8


def at_width(metrics: Metrics, width: int) -> tuple[int, int]:
    """The first widths of sidebar and timeline in a window of ``width``; the hairlines beside them count to theirs."""
    side, middle = (240, 400) if width >= 1600 else (metrics.side, metrics.list)
    return side - 1, middle - 1
