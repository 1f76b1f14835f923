"""A pane without content, in words: an icon, a line, a sentence. Main thread; used by the article pane."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook

_WIDEST = 280


@final
class EmptyPage(QWidget):
    """Says what is not here and what to do, in the middle of the pane (mock/empty.png)."""

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._text = QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch()
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.setAutoFillBackground(True)
        self.set_look(look)

    def say(self, title: str, text: str) -> None:
        """Put up other words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._fit()

    def set_look(self, look: PageLook) -> None:
        """Take faces and colours."""
        self._dress(self._title, look_font(look.serif, 18, weight=QFont.Weight.DemiBold), look.colours["ink"])
        self._dress(self._text, look_font(look.sans, 13, weight=QFont.Weight.Normal), look.colours["ink3"])
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(look.colours["paper"]))
        self.setPalette(palette)
        self._fit()

    def _fit(self) -> None:
        """Give each text the height of its lines: a layout with a centred label would cut the second one off."""
        for label in (self._title, self._text):
            label.setFixedSize(_WIDEST, max(label.heightForWidth(_WIDEST), 0))

    @staticmethod
    def _dress(label: QLabel, font: QFont, colour: str) -> None:
        label.setFont(font)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(palette)
