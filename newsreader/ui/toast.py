"""One quiet line over the window's foot: what was done, and Undo (mock/toast.png). Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from newsreader.ui.theme.floating import SHADOW, paint_shadow
from newsreader.ui.theme.source import ThemeSource

SHOWN = 8_000  # milliseconds
_HEIGHT, _EDGE, _SHADOW = 44, 16, SHADOW
_ABOVE_STATUS = 44


@final
class Toast(QWidget):
    """Shows one text at a time for eight seconds, longer while it is pointed at; never takes the focus.

    ``undo_asked``: Undo was pressed. A screen reader is told the words and the key.
    """

    undo_asked = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._text = ""
        self._has_undo = False
        self.key = ""  # what takes a step back, as it is shown
        self._undo = QRect()
        self._time = QTimer(self, singleShot=True, interval=SHOWN)
        self._time.timeout.connect(self.hide)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()
        parent.installEventFilter(self)
        themes.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is shown, "" while nothing is."""
        return self._text if not self.isHidden() else ""

    def say(self, text: str, *, can_undo: bool) -> None:
        """Show a text; it takes the place of an earlier one."""
        self._text, self._has_undo = text, can_undo
        spoken = self.tr("{text}. {key} undoes it.").format(text=text, key=self.key) if can_undo and self.key else text
        self.setAccessibleName(spoken)
        self._place()
        self.show()
        self.raise_()
        self._time.start()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    # -- place -----------------------------------------------------------------------------------------------------

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        faces = self._themes.theme.faces
        return faces.body, faces.body_bold, faces.meta

    def _place(self) -> None:
        above = self.parentWidget()
        if above is None:
            return
        body, bold, small = self._fonts()
        key = QFontMetrics(small).horizontalAdvance(self.key) + 14 if self.key else -20
        undo = QFontMetrics(bold).horizontalAdvance(self._undo_words())
        tail = 20 + undo + 20 + key + 8 if self._has_undo else _EDGE
        widest = above.width() - 2 * _EDGE - 2 * _SHADOW
        text = min(QFontMetrics(body).horizontalAdvance(self._text) + 2, max(widest - tail - _EDGE, 40))
        width = _EDGE + text + tail
        self._undo = QRect(_SHADOW + _EDGE + text + 12, _SHADOW, undo + 16, _HEIGHT) if self._has_undo else QRect()
        size = QSize(width + 2 * _SHADOW, _HEIGHT + 2 * _SHADOW)
        left = (above.width() - size.width()) // 2
        self.setGeometry(left, above.height() - _ABOVE_STATUS - size.height() + _SHADOW, size.width(), size.height())

    def _undo_words(self) -> str:
        return self.tr("Undo")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._time.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._time.start()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_over = self._undo.contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._undo.contains(event.position().toPoint()):
            self.hide()
            self.undo_asked.emit()

    @Slot()
    def dismiss(self) -> None:
        """Take it away."""
        self.hide()

    # -- painting --------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        body, bold, small = self._fonts()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        paint_shadow(painter, box, theme=theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.colour("paper"))
        painter.setFont(body)
        left = int(box.left()) + _EDGE
        room = (self._undo.left() - 12 if self._has_undo else int(box.right()) - _EDGE) - left + 12
        text = QFontMetrics(body).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(left, int(box.top()), room, _HEIGHT), flags, text)
        if self._has_undo:
            self._paint_undo(painter, bold, small)
        painter.end()

    def _paint_undo(self, painter: QPainter, bold: QFont, small: QFont) -> None:
        painter.setFont(bold)
        painter.drawText(self._undo, Qt.AlignmentFlag.AlignCenter, self._undo_words())
        width = QFontMetrics(bold).horizontalAdvance(self._undo_words())
        line = self._undo.center().y() + 10
        painter.fillRect(QRect(self._undo.left() + 8, line, width, 1), self._themes.theme.colour("paper"))
        if not self.key:
            return
        width = QFontMetrics(small).horizontalAdvance(self.key) + 14
        key = QRectF(self._undo.right() + 9, _SHADOW + 12.5, width, 19)
        painter.setOpacity(0.8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._themes.theme.colour("paper"), 1))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(small)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setOpacity(1.0)
