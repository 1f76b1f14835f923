"""Buttons of the window: quiet ones in bars, text buttons, edged ones. Main thread; the style draws their grounds."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from newsreader.ui.theme.icons import Icons, mirrored
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import QUIET

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def takes_its_key(button: QAbstractButton, event: QEvent) -> bool:
    """Whether the event was a key of a button that has the focus, and is dealt with: no shortcut gets Space or Enter, and
    Enter presses it, as Space does by Qt. Asked at the beginning of the button's `event`.
    """
    if not isinstance(event, QKeyEvent):
        return False
    if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Space, *_ENTER):
        event.accept()
        return True
    if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
        button.click()
        return True
    return False


def menu_place(button: QWidget, menu: QWidget, *, down: int) -> QPoint:
    """Where a button's menu opens, ``down`` pixels from its top: their first edges lie under each other, in a right-to-left
    interface the right ones.
    """
    is_turned = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width() if is_turned else 0, down))


@final
class QuietButton(QPushButton):
    """A button with an icon, words or both. Space and Enter press it while it has the focus, whatever they do elsewhere.

    ``colour``: the name of the words' colour. `set_short` leaves only the icon; the words stay as tooltip and name.
    """

    def __init__(
        self, themes: ThemeSource, icons: Icons, *, icon: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._icon = icon
        self._colour = "ink2"
        self._icon_size = themes.theme.metrics.icon if text else themes.theme.metrics.icon_large
        self._is_short = not text
        self._pad = 12
        self.setText(text)
        self.setProperty(QUIET, True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(themes.theme.faces.body_mid)
        if text:
            self.setAccessibleName(text)
        icons.ready.connect(self._on_ready)

    def follow(self, action: QAction) -> None:
        """Do what an action does, be on, off and hidden with it, and say its name and key."""
        self.setCheckable(action.isCheckable())
        if action.isCheckable():
            self.toggled.connect(lambda is_on: self._switch(action, is_on))
        else:
            self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._take(action))
        self._take(action)

    def _switch(self, action: QAction, is_on: bool) -> None:
        """Somebody pressed it, or a screen reader switched it, which is no click."""
        if is_on != action.isChecked():
            action.trigger()
            self.setChecked(action.isChecked())

    def _take(self, action: QAction) -> None:
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        words = action.toolTip()
        self.setToolTip(words)
        self.setAccessibleName(action.iconText())
        icon = action.property("icon_on") if action.isChecked() else action.property("icon_name")
        self.set_icon(str(icon or self._icon))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._icon:
            self._icon = name
            self.update()

    def set_colour(self, name: str) -> None:
        """Words and icon in another colour of the theme."""
        self._colour = name
        self.update()

    def set_edged(self) -> None:
        """A border, as in dialogs and empty panes."""
        self.setProperty(QUIET, False)
        self.update()

    def set_tight(self, pad: int) -> None:
        """Another distance between border and words."""
        self._pad = pad
        self.updateGeometry()

    def set_short(self, is_short: bool) -> None:
        """Leave only the icon, where there is no room for words."""
        if is_short != self._is_short and self.text():
            self._is_short = is_short
            self._icon_size = self._themes.theme.metrics.icon_large if is_short else self._themes.theme.metrics.icon
            self.updateGeometry()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        height = self._themes.theme.metrics.control
        return QSize(height if self._is_short else self.long_width(), height)

    def long_width(self) -> int:
        """How wide the button is with its words."""
        gap = self._themes.theme.metrics.icon + 8 if self._icon else 0
        return 2 * self._pad + gap + QFontMetrics(self.font()).horizontalAdvance(self.text())

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
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option, painter, self)
        theme = self._themes.theme
        name = self._colour_name()
        painter.setPen(theme.colour(name))
        painter.setFont(self.font())
        left = self._pad
        if self._icon:
            left = self._paint_icon(painter, name)
        if not self._is_short:
            room = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(left, 0, 0, 0))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def _colour_name(self) -> str:
        if not self.isEnabled():
            return "ink3"
        if self.isDefault() and not self.property(QUIET):
            return "on-fill"
        return "accent" if self.isChecked() else self._colour

    def _paint_icon(self, painter: QPainter, colour: str) -> int:
        theme, size = self._themes.theme, self._icon_size
        left = (self.width() - size) // 2 if self._is_short else self._pad
        place = QRect(left, (self.height() - size) // 2, size, size)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        pixmap = self._icons.pixmap(self._icon, theme.colour(colour), size=size, ratio=self.devicePixelRatioF())
        if not pixmap.isNull():
            painter.setOpacity(1.0 if self.isEnabled() else 0.6)
            painter.drawPixmap(place, mirrored(pixmap, self.layoutDirection()) if self._icon in _FACING else pixmap)
            painter.setOpacity(1.0)
        return left + size + 8

    @Slot()
    def _on_ready(self) -> None:
        self.update()


#: Icons that face a direction.
_FACING = frozenset({"arrow-left", "arrow-square-out", "sort-ascending", "sort-descending", "list"})
