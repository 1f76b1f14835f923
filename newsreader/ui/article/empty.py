"""A pane without content: an icon, a line, a sentence, what one can do. Main thread; used by the article pane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.way_button import Way
from newsreader.ui.article.ways import Ways

if TYPE_CHECKING:
    from newsreader.ui.theme.icons import Icons

_WIDEST = 288
_ICON = 32
_MARGIN, _SIDE = 24, 16


@final
class EmptyPage(QWidget):
    """Says what is not here and what to do, in the middle of the pane (mock/empty.png). ``asked``: the name of a command."""

    asked = Signal(str)

    def __init__(self, look: PageLook, *, icons: Icons | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._icon = ""
        self._title = QLabel()
        self._text = QLabel()
        self._after = QLabel()
        self.ways = Ways(look, icons=icons)
        self.ways.asked.connect(self.asked)
        self._lay_out()
        self.setAutoFillBackground(True)
        if icons is not None:
            icons.ready.connect(self.update)
        self.set_look(look)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(_SIDE, _MARGIN, _SIDE, _MARGIN)
        layout.setSpacing(8)
        layout.addStretch(4)
        layout.addSpacing(_ICON + 4)
        for label in (self._title, self._text, self._after):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget in (self._title, self._text, self.ways, self._after):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)

    def say(self, title: str, text: str, *, icon: str = "", ways: Sequence[Way] = (), after: str = "") -> None:
        """Put up other words, what can be done under them, and a last sentence under that."""
        self._title.setText(title)
        self._text.setText(text)
        self._after.setText(after)
        self._text.setVisible(bool(text))
        self._after.setVisible(bool(after))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {after}".strip())
        self._icon = icon
        self.ways.offer(ways)
        self._fit()
        self.update()

    def set_look(self, look: PageLook) -> None:
        """Take faces and colours."""
        self._look = look
        self._dress(self._title, look_font(look.serif, 18, weight=QFont.Weight.DemiBold), look.colours["ink"])
        for label in (self._text, self._after):
            self._dress(label, look_font(look.sans, 13, weight=QFont.Weight.Normal), look.colours["ink3"])
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(look.colours["paper"]))
        self.setPalette(palette)
        self.ways.set_look(look)
        self._fit()

    def _fit(self) -> None:
        """Give each text the height of its lines: a layout with a centred label would cut the second one off."""
        for label in (self._title, self._text, self._after):
            label.setFixedSize(_WIDEST, max(label.heightForWidth(_WIDEST), 0))

    @staticmethod
    def _dress(label: QLabel, font: QFont, colour: str) -> None:
        label.setFont(font)
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(palette)

    @override
    def minimumSizeHint(self) -> QSize:
        """Words never make the pane wider: it would push others out of the window, even while an article is shown."""
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ways.fit(self.width() - 2 * _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._icon or self._icons is None:
            return
        colour = QColor(self._look.colours["warn" if self._icon == "warning-circle" else "ink3"])
        pixmap = self._icons.pixmap(self._icon, colour, size=_ICON, ratio=self.devicePixelRatioF())
        if pixmap.isNull():
            return
        top = self._title.geometry().top() - _ICON - 12
        painter = QPainter(self)
        painter.drawPixmap(QRect((self.width() - _ICON) // 2, top, _ICON, _ICON), pixmap)
        painter.end()
