"""What one can do where no article is open: an edged button with its icon, its words and its key (mock/list-select.png).

Main thread; used by the empty page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.ui.article.fonts import look_font
from newsreader.ui.buttons import takes_its_key

if TYPE_CHECKING:
    from newsreader.ui.article.look import PageLook
    from newsreader.ui.theme.icons import Icons

_HEIGHT, _ICON, _PAD, _GAP, _CAP = 32, 16, 12, 8, 18


@final
@dataclass(frozen=True, slots=True)
class Way:
    """One of the things to do: the name of its command, how it is called, its icon's name, its key as it is printed."""

    command: str
    words: str
    icon: str = ""
    key: str = ""


@final
class WayButton(QPushButton):
    """The style draws its ground and its ring; icon, words and key are drawn here, from the first to the last edge."""

    def __init__(self, way: Way, look: PageLook, *, icons: Icons | None, parent: QWidget | None = None) -> None:
        super().__init__(way.words, parent)
        self.way = way
        self._look = look
        self._icons = icons
        self._key_font = look_font(look.sans, 12, weight=QFont.Weight.Medium)
        self.setFont(look_font(look.sans, 13, weight=QFont.Weight.Medium))
        self.setAccessibleName(f"{way.words} ({way.key})" if way.key else way.words)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if icons is not None:
            icons.ready.connect(self.update)

    def _cap_width(self) -> int:
        return max(22, QFontMetrics(self._key_font).horizontalAdvance(self.way.key) + 12) if self.way.key else 0

    @override
    def sizeHint(self) -> QSize:
        inside = QFontMetrics(self.font()).horizontalAdvance(self.way.words)
        inside += _ICON + _GAP if self.way.icon else 0
        inside += self._cap_width() + 2 * _GAP if self.way.key else 0
        return QSize(inside + 2 * _PAD, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def event(self, e: QEvent) -> bool:
        return takes_its_key(self, e) or super().event(e)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option, painter, self)
        colour = QColor(self._look.colours["ink2"])
        left = _PAD
        if self.way.icon:
            self._paint_icon(painter, colour)
            left += _ICON + _GAP
        painter.setPen(colour)
        painter.setFont(self.font())
        room = self._turned(QRect(left, 0, self.width() - left - _PAD, self.height()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, QStyle.visualAlignment(self.layoutDirection(), flags), self.way.words)
        if self.way.key:
            self._paint_key(painter)
        painter.end()

    def _turned(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _paint_icon(self, painter: QPainter, colour: QColor) -> None:
        if self._icons is None:
            return
        pixmap = self._icons.pixmap(self.way.icon, colour, size=_ICON, ratio=self.devicePixelRatioF())
        if not pixmap.isNull():
            painter.drawPixmap(self._turned(QRect(_PAD, (self.height() - _ICON) // 2, _ICON, _ICON)), pixmap)

    def _paint_key(self, painter: QPainter) -> None:
        colours, width = self._look.colours, self._cap_width()
        place = QRect(self.width() - width - _GAP, (self.height() - _CAP) // 2, width, _CAP)
        cap = self._turned(place)
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["raise"]))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(colours["ink2"]))
        painter.setFont(self._key_font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.way.key)
