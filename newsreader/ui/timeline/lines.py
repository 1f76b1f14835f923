"""Text of a row broken into lines: at most so many, the last one elided, right-to-left text at the right. Main thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from newsreader.core.frozen import dataclass
from newsreader.ui.plain import is_right_to_left

_LONGEST = 400  # characters of a title or excerpt that can matter in two lines


@final
@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that are ready to be drawn. The layouts are kept: their lines live in them."""

    layouts: tuple[tuple[QTextLayout, int], ...]

    def __len__(self) -> int:
        return len(self.layouts)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw all lines with the painter's pen, the first one's top left at ``at``."""
        for layout, line in self.layouts:
            layout.lineAt(line).draw(painter, at)


@final
@dataclass(frozen=True, slots=True)
class Box:
    """What lines have to fit into: ``most`` lines of ``width`` by ``line`` pixels."""

    font: QFont
    width: float
    line: int
    most: int


def broken(text: str, box: Box, *, words: Sequence[str] = (), hit: QColor | None = None) -> Lines:
    """``text`` in at most ``box.most`` lines; ``words`` found in it stand on the ground ``hit``."""
    text = text[:_LONGEST].replace("\u2028", " ").replace("\n", " ")
    metrics = QFontMetricsF(box.font)
    baseline = (box.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
    layout = _layout(text, box.font)
    _mark(layout, text, words=words, hit=hit)
    found: list[tuple[QTextLayout, int]] = []
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    layout.beginLayout()
    rest = ""
    for number in range(box.most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width)
        line.setPosition(QPointF(0, number * box.line + baseline - line.ascent()))
        if number == box.most - 1 and line.textStart() + line.textLength() < units:
            rest = _from_unit(text, line.textStart())
            break
        found.append((layout, number))
    layout.endLayout()
    if rest:
        found.append((_elided(rest, box, top=(box.most - 1) * box.line + baseline), 0))
        _mark(found[-1][0], found[-1][0].text(), words=words, hit=hit)
    return Lines(tuple(found))


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    _direct(option, is_turned=is_right_to_left(text))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _direct(option: QTextOption, *, is_turned: bool) -> None:
    """Direction and side of a text: an Arabic title stands at the right in an English window. Qt does not turn sides."""
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_turned else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft)


def _elided(rest: str, box: Box, *, top: float) -> QTextLayout:
    text = QFontMetricsF(box.font).elidedText(rest, Qt.TextElideMode.ElideRight, box.width)
    layout = _layout(text, box.font)
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    _direct(option, is_turned=is_right_to_left(rest))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width)
    line.setPosition(QPointF(0, top - line.ascent()))
    layout.endLayout()
    return layout


def _mark(layout: QTextLayout, text: str, *, words: Sequence[str], hit: QColor | None) -> None:
    """Give the ground of found words to every place where one of them begins a word."""
    if not words or hit is None:
        return
    ground = QTextCharFormat()
    ground.setBackground(QBrush(hit))
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")\w*", re.IGNORECASE)
    ranges = []
    for place in pattern.finditer(text):
        mark = QTextLayout.FormatRange()
        mark.start = _units(text[: place.start()])
        mark.length = _units(place.group())
        mark.format = ground
        ranges.append(mark)
    layout.setFormats(ranges)


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _from_unit(text: str, unit: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * unit :].decode("utf-16-le", "ignore")
