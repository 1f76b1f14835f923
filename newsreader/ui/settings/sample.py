"""A few lines as an article would set them: what the settings of reading are tried on. Main thread only."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook

_PAD, _LINES = 20, 4


@final
class Sample(QWidget):
    """Shows its text in a look, in the measure of an article, ended by … after a few lines."""

    def __init__(self, look: PageLook, text: str) -> None:
        super().__init__()
        self._look = look
        self._text = text
        self._layout = QTextLayout(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def lines(self) -> list[str]:
        """The lines as they are broken."""
        text = self._layout.text()
        found = (self._layout.lineAt(at) for at in range(self._layout.lineCount()))
        return [text[line.textStart() : line.textStart() + line.textLength()] for line in found]

    def set_look(self, look: PageLook) -> None:
        """Set the lines anew."""
        self._look = look
        self._break()
        self.updateGeometry()
        self.update()

    def _break(self) -> None:
        look = self._look
        side = Qt.AlignmentFlag.AlignJustify if look.is_justified else Qt.AlignmentFlag.AlignLeading
        self._layout.setTextOption(QTextOption(side))
        font = look_font(look.read, look.text)
        self._layout.setFont(font)
        self._layout.setText(self._text)
        self._lay_lines()
        last = self._layout.lineAt(_LINES - 1)
        if last.isValid() and last.textStart() + last.textLength() < len(self._text):  # more than there is room for
            start = last.textStart()
            rest = QFontMetrics(font).elidedText(self._text[start:], Qt.TextElideMode.ElideRight, int(last.width()))
            self._layout.setText(self._text[:start] + rest)
            self._lay_lines()

    def _lay_lines(self) -> None:
        look = self._look
        self._layout.beginLayout()
        for number in range(_LINES):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(min(look.column, self.width() - 2 * _PAD))
            line.setPosition(QPointF(0, number * look.line + (look.line - line.height()) / 2))
        self._layout.endLayout()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, _LINES * self._look.line + 2 * _PAD)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._break()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["paper"]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(colours["ink"]))
        self._layout.draw(painter, QPointF(_PAD, _PAD))
        painter.end()
