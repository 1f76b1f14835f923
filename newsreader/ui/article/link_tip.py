"""A quiet line at the foot of the article pane that says which host a link leads to (mock/article.png). Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from newsreader.ui.article.look import PageLook


@final
class LinkTip(QLabel):
    """Made by the pane, which tells it when its own size changes."""

    def __init__(self, look: PageLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = parent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Where the link leads"))
        self.setMargin(6)
        font = self.font()
        font.setPixelSize(12)
        self.setFont(font)
        self.setAutoFillBackground(True)
        self.dress(look)
        self.hide()

    def dress(self, look: PageLook) -> None:
        """Other colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(look.colours["raise"]))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(look.colours["ink2"]))
        self.setPalette(palette)

    def say(self, host: str) -> None:
        """Show a host; "" hides the line."""
        if not host:
            self.hide()
            return
        self.setText(host)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand at the foot of the pane."""
        self.setMaximumWidth(self._pane.width())
        self.move(0, self._pane.height() - self.height())
