"""The card of a starter pack, a check box by another look (mock/first-run.png). Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from newsreader.ui.buttons import takes_its_key
from newsreader.ui.lists import sentences
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

_PAD, _GAP, _BOX = 18, 8, 16
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@final
class PackCard(QCheckBox):
    """Says what a pack holds. Space and Enter choose it, whatever they do elsewhere."""

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        *,
        icon: str,
        words: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._icon = icon
        self._title, self._text, self._count = words
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(sentences([self._text, self._count]))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        icons.ready.connect(self._on_ready)
        themes.changed.connect(self._on_ready)

    def _faces(self) -> tuple[QFont, QFont, QFont]:
        faces = self._themes.theme.faces
        title = QFont(faces.body_bold)
        title.setPixelSize(faces.lead.pixelSize())
        return title, faces.body, faces.count

    def _places(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Where title, text and count stand in a card of this width; their lines wrap, nothing is cut."""
        left, top = _PAD + _BOX + 8, _PAD
        title, text, count = self._faces()
        room = max(width - left - _PAD - _BOX - 8, 40)
        first = QRect(left, top, room, _height(title, self._title, room))
        top = first.bottom() + 1 + _GAP
        room = max(width - 2 * _PAD, 40)
        second = QRect(_PAD, top, room, _height(text, self._text, room))
        third = QRect(_PAD, second.bottom() + 1 + _GAP, room, _height(count, self._count, room))
        return first, second, third

    @override
    def sizeHint(self) -> QSize:
        return QSize(237, self.heightForWidth(237))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._places(width)[2].bottom() + 1 + _PAD

    @override
    def hitButton(self, pos: object) -> bool:
        return True

    @override
    def event(self, e: QEvent) -> bool:
        return takes_its_key(self, e) or super().event(e)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, is_on = self._themes.theme, self.isChecked()
        colour = theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setPen(QPen(colour("accent" if is_on else "line")))
        painter.setBrush(colour("soft" if is_on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(outline, theme.metrics.corner_large, theme.metrics.corner_large)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), theme.metrics.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.metrics.corner_large + 1, theme.metrics.corner_large + 1)
        places = self._places(self.width())
        inks = ("ink", "ink2", "ink2" if is_on else "ink3")
        for place, font, words, ink in zip(
            places, self._faces(), (self._title, self._text, self._count), inks, strict=True
        ):
            painter.setFont(font)
            painter.setPen(colour(ink))
            painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), place), _WRAP, words)
        self._paint_marks(painter, places[0])
        painter.end()

    def _paint_marks(self, painter: QPainter, title: QRect) -> None:
        """The icon at the beginning and the box at the end of the title's line."""
        theme = self._themes.theme
        top = title.top() + (QFontMetrics(self._faces()[0]).height() - _BOX) // 2
        direction, rect = self.layoutDirection(), self.rect()
        pixmap = self._icons.pixmap(self._icon, theme.colour("ink2"), size=_BOX, ratio=self.devicePixelRatioF())
        if not pixmap.isNull():
            painter.drawPixmap(QStyle.visualRect(direction, rect, QRect(_PAD, top, _BOX, _BOX)), pixmap)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the ring stands around the card
        box = QRect(self.width() - _PAD - _BOX, top, _BOX, _BOX)
        option.rect = QStyle.visualRect(direction, rect, box)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)

    @Slot()
    def _on_ready(self) -> None:
        self.updateGeometry()
        self.update()


def _height(font: QFont, words: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, words).height()
