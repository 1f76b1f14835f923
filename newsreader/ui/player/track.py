"""The line that shows how far a file is played, with its chapters, and goes to where it is pressed. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget
from typing_extensions import override

from newsreader.core.values import Chapter
from newsreader.ui.theme.source import ThemeSource

_LINE, _KNOB, _GAP = 4, 12, 2
_KEYS = {Qt.Key.Key_Left: -5_000, Qt.Key.Key_Right: 5_000, Qt.Key.Key_PageUp: 60_000, Qt.Key.Key_PageDown: -60_000}


@final
class Track(QAbstractSlider):
    """A slider over milliseconds. ``sought``: a person wants to be there."""

    sought = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._chapters: tuple[Chapter, ...] = ()
        self._drag: int | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Place in the file"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_place(self, position: int, length: int, *, chapters: tuple[Chapter, ...]) -> None:
        """Show where it stands."""
        self.setEnabled(length > 0)
        if length != self.maximum():
            self.setRange(0, length)
        if chapters != self._chapters:
            self._chapters = chapters
            self.update()
        if self._drag is None:
            self.setValue(position)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 20)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(48, 20)

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        by = _KEYS.get(Qt.Key(ev.key()))
        if by is None or ev.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            ev.ignore()
            return
        self.sought.emit(self.value() + (by if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -by))

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # what scrolls the article must not lose one's place

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = self._at(event.position().toPoint())
            self.setValue(self._drag)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = self._at(event.position().toPoint())
            self.setValue(self._drag)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            place, self._drag = self._drag, None
            self.sought.emit(place)

    def _at(self, point: QPoint) -> int:
        room = max(self.width() - _KNOB, 1)
        share = min(max((point.x() - _KNOB / 2) / room, 0.0), 1.0)
        return round(
            (share if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 1 - share) * self.maximum()
        )

    def _x(self, position: int) -> float:
        share = position / self.maximum() if self.maximum() else 0.0
        share = share if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 1 - share
        return _KNOB / 2 + share * (self.width() - _KNOB)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, here = self.height() / 2, self._x(self.value())
        painter.setBrush(theme.colour("edge" if self.isEnabled() else "line"))
        painter.drawRoundedRect(_between(_KNOB / 2, self.width() - _KNOB / 2, middle), _LINE / 2, _LINE / 2)
        if self.isEnabled():
            painter.setBrush(theme.colour("fill"))
            painter.drawRoundedRect(_between(self._x(0), here, middle), _LINE / 2, _LINE / 2)
            self._paint_chapters(painter, middle)
            painter.setBrush(theme.colour("fill"))
            painter.drawEllipse(QRectF(here - _KNOB / 2, middle - _KNOB / 2, _KNOB, _KNOB))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _paint_chapters(self, painter: QPainter, middle: float) -> None:
        """A gap where each chapter begins."""
        painter.setBrush(self._themes.theme.colour("rail"))
        for chapter in self._chapters:
            if 0 < chapter.start < self.maximum():
                painter.drawRect(QRectF(self._x(chapter.start) - _GAP / 2, middle - _LINE / 2, _GAP, _LINE))


def _between(one: float, other: float, middle: float) -> QRectF:
    left, right = min(one, other), max(one, other)
    return QRectF(left, middle - _LINE / 2, max(right - left, 0.0), _LINE)
