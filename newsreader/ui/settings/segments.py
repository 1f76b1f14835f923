"""A choice among a few, as segments of one control of which one is pressed (mock/settings.png). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.lists import named

_PAD, _CORNER, _RING = 11, 4.0, 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@final
class _Segment(QPushButton):
    """One of them: its ground when it is pressed, a ring when it has the keys; the border is drawn around all."""

    def __init__(self, words: str, look: PageLook, *, is_first: bool, is_last: bool) -> None:
        super().__init__(words)
        self._look = look
        self._ends = (is_first, is_last)
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
        first, last = self._ends
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
    """``chosen``: the name of the option that was pressed. The arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, look: PageLook, *, name: str, options: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        for at, (value, words) in enumerate(options):
            button = _Segment(words, look, is_first=at == 0, is_last=at == len(options) - 1)
            button.setChecked(value == current)
            button.setAccessibleName(named(name, words))
            button.toggled.connect(partial(self._on_toggled, value))  # a screen reader switches, it does not click
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button)
        row.addStretch()
        self.setAccessibleName(name)

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
        buttons = list(self.buttons.values())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, line = QColor(self._look.colours["edge"]), QColor(self._look.colours["line"])
        around = QRectF(buttons[0].geometry().united(buttons[-1].geometry()))
        for button in buttons[:-1]:
            place = button.geometry()
            is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            painter.fillRect(place.right() + 1 if is_left else place.left() - 1, place.top(), 1, place.height(), line)
        painter.setPen(edge)
        painter.drawRoundedRect(around.adjusted(-0.5, -0.5, 0.5, 0.5), _CORNER, _CORNER)
        painter.end()
