"""A choice among a few, as segments of one control of which one is pressed (mock/settings.png). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.lists import named

_PAD, _CORNER, _RING, _BETWEEN = 11, 4.0, 2, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@final
class _Segment(QPushButton):
    """One of them: its ground when it is pressed, a ring when it has the keys; the border is drawn around all.

    ``ends``: whether it is the first, and the last, of its row.
    """

    def __init__(self, words: str, look: PageLook, *, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._look = look
        self.ends = (False, False)
        self.setFont(look_font(look.sans, 13, weight=QFont.Weight.Medium))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFixedHeight(pieces.CONTROL - 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 * _PAD, pieces.CONTROL - 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape()
        ground = "soft" if self.isChecked() else "hover" if self.underMouse() else "raise"
        painter.fillPath(shape, QColor(colours[ground]))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours["accent"]), _RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 3, 3)
        painter.setPen(QColor(colours["accent" if self.isChecked() else "ink2"]))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _shape(self) -> QPainterPath:
        """The whole of it, round where the control ends."""
        rect, path = QRectF(self.rect()), QPainterPath()
        first, last = self.ends
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            first, last = last, first
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, _CORNER, _CORNER)
        if not first:
            path.addRect(rect.adjusted(0, 0, -rect.width() / 2, 0))
        if not last:
            path.addRect(rect.adjusted(rect.width() / 2, 0, 0, 0))
        return path


@final
class Segments(QWidget):
    """``chosen``: the name of the option that was pressed. The arrow keys go from one to the next. Where there is no room for
    all of them beside each other they stand in several rows: no language's words are cut.
    """

    chosen = Signal(str)

    def __init__(self, look: PageLook, *, name: str, options: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self.buttons: dict[str, _Segment] = {}
        for value, words in options:
            button = _Segment(words, look, parent=self)
            button.setChecked(value == current)
            button.setAccessibleName(named(name, words))
            button.toggled.connect(partial(self._on_toggled, value))  # a screen reader switches, it does not click
            self._group.addButton(button)
            self.buttons[value] = button
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(name)

    def _rows(self, width: int) -> list[list[_Segment]]:
        """Who stands in which row, where there is so much room."""
        rows: list[list[_Segment]] = []
        taken = 0
        for button in self.buttons.values():
            taken += button.sizeHint().width() + 1
            if not rows or taken + 1 > width:
                rows.append([])
                taken = button.sizeHint().width() + 1
            rows[-1].append(button)
        return rows

    @override
    def sizeHint(self) -> QSize:
        widths = [button.sizeHint().width() + 1 for button in self.buttons.values()]
        return QSize(sum(widths) + 1, pieces.CONTROL)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(button.sizeHint().width() for button in self.buttons.values()) + 2, pieces.CONTROL)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return len(self._rows(arg__1)) * (pieces.CONTROL + _BETWEEN) - _BETWEEN

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for number, row in enumerate(self._rows(self.width())):
            left, top = 1, number * (pieces.CONTROL + _BETWEEN) + 1
            for button in row:
                button.ends = (button is row[0], button is row[-1])
                place = QRect(QPoint(left, top), button.sizeHint())
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += button.width() + 1

    def _on_toggled(self, value: str, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(value)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the neighbour, as they do among radio buttons."""
        step = _STEPS.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        here = next((at for at, each in enumerate(buttons) if each.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        target = buttons[(here + step) % len(buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, line = QColor(self._look.colours["edge"]), QColor(self._look.colours["line"])
        for row in self._rows(self.width()):
            for button in row[:-1]:
                place = button.geometry()
                is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
                painter.fillRect(
                    place.right() + 1 if is_left else place.left() - 1, place.top(), 1, place.height(), line
                )
            painter.setPen(edge)
            around = QRectF(row[0].geometry().united(row[-1].geometry()))
            painter.drawRoundedRect(around.adjusted(-0.5, -0.5, 0.5, 0.5), _CORNER, _CORNER)
        painter.end()
