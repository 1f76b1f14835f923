"""A bar of coloured parts, and what each stands for. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.ui.lists import joined
from newsreader.ui.settings.words import size_words
from newsreader.ui.theme.theme import Theme

_GAP, _KEY = 2, 8


@final
@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar. ``colour``: which of the eight of the monograms; None is the ground of the bar."""

    name: str
    size: int
    colour: int | None


def _words(parts: Sequence[Part]) -> str:
    return joined(f"{part.name} {size_words(part.size)}" for part in parts if part.size)


def _colour(theme: Theme, part: Part) -> QColor:
    return theme.colour("sel") if part.colour is None else theme.monograms[part.colour]


@final
class StackBar(QWidget):
    """Shows how parts share a whole. To a screen reader it is its parts in words."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[Part] = []
        self.setFixedHeight(12)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self._parts = [part for part in parts if part.size]
        self.setAccessibleName(_words(parts))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.colour("sel"))
        whole = sum(part.size for part in self._parts) or 1
        left = 0.0
        for part in self._parts:
            width = self.width() * part.size / whole
            painter.fillRect(QRectF(left, 0, max(width - _GAP, 1), self.height()), _colour(self._theme, part))
            left += width
        painter.end()


@final
class Legend(QWidget):
    """Names and sizes of the parts, on as many lines as they need."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[Part] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other parts."""
        self._parts = list(parts)
        self.setAccessibleName(_words(parts))
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[tuple[QRect, Part]]:
        metrics = self.fontMetrics()
        found: list[tuple[QRect, Part]] = []
        left, top = 0, 0
        for part in self._parts:
            wide = _KEY + 6 + metrics.horizontalAdvance(f"{part.name}  {size_words(part.size)}") + 8
            if left and left + wide > width:
                left, top = 0, top + 20
            found.append((QRect(left, top, wide, 20), part))
            left += wide + 12
        return found

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1][0].bottom() + 1 if places else 20

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.faces.body)
        metrics, direction = painter.fontMetrics(), self.layoutDirection()

        def seen(left: int, width: int) -> QRect:
            return QStyle.visualRect(direction, self.rect(), QRect(left, place.top(), width, 20))

        for place, part in self._places(self.width()):
            painter.setPen(self._theme.colour("edge") if part.colour is None else Qt.PenStyle.NoPen)
            painter.setBrush(_colour(self._theme, part))
            key = seen(place.left(), _KEY + 1)
            painter.drawRoundedRect(QRectF(key.left() + 0.5, place.top() + 6.5, _KEY, _KEY), 2, 2)
            painter.setPen(self._theme.colour("ink"))
            left, width = place.left() + _KEY + 7, metrics.horizontalAdvance(part.name) + 1
            painter.drawText(seen(left, width), Qt.AlignmentFlag.AlignCenter, part.name)
            painter.setPen(self._theme.colour("ink3"))
            size = size_words(part.size)
            after = seen(left + width + 6, metrics.horizontalAdvance(size) + 1)
            painter.drawText(after, Qt.AlignmentFlag.AlignCenter, size)
        painter.end()
