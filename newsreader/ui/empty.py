"""A pane without content: an icon, a line, a sentence, at most one action (mock/empty.png). Main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.ui.buttons import QuietButton
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_ICON = 32
_WIDEST = 256


@final
class EmptyPane(QWidget):
    """Says what is not here and why, and offers the one thing to do about it."""

    def __init__(self, themes: ThemeSource, icons: Icons, *, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._ground = ground
        self._icon = ""
        self._do: Callable[[], None] | None = None
        self._title = QLabel()
        self._text = QLabel()
        self._button = QuietButton(themes, icons, text=" ")
        self._button.set_colour("accent")
        self._button.clicked.connect(self._on_pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(4)
        layout.addSpacing(_ICON + 4)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(_WIDEST)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)
        self.setAutoFillBackground(True)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        icons.ready.connect(self._on_ready)

    def say(self, icon: str, title: str, *, text: str) -> None:
        """Put up other words, without an action."""
        self._icon = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setVisible(False)
        self._do = None
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def offer(self, words: str, action: Callable[[], None]) -> None:
        """Offer something to do."""
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.updateGeometry()
        self._button.setVisible(True)
        self._do = action

    @property
    def words(self) -> str:
        """All that is said."""
        return f"{self._title.text()} {self._text.text()}".strip()

    @Slot()
    def _on_pressed(self) -> None:
        if self._do is not None:
            self._do()

    @Slot()
    def _on_ready(self) -> None:
        self.update()

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._title.setFont(theme.faces.words)
        self._text.setFont(theme.faces.body)
        for widget, role, name in (
            (self._title, QPalette.ColorRole.WindowText, "ink"),
            (self._text, QPalette.ColorRole.WindowText, "ink3"),
            (self, QPalette.ColorRole.Window, self._ground),
        ):
            palette = widget.palette()
            palette.setColor(role, theme.colour(name))
            widget.setPalette(palette)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio, colour = self.devicePixelRatioF(), self._themes.theme.colour("ink3")
        pixmap = self._icons.pixmap(self._icon, colour, size=_ICON, ratio=ratio) if self._icon else None
        if pixmap is None or pixmap.isNull():
            return
        top = self._title.geometry().top() - _ICON - 12
        painter = QPainter(self)
        painter.drawPixmap(QRect((self.width() - _ICON) // 2, top, _ICON, _ICON), pixmap)
        painter.end()
