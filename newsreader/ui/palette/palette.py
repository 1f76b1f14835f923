"""The command palette (mock/palette.png): a field over the window and, under it, what fits. Main thread.

A child of the window, no dialog: it comes and goes at once, and what it covers keeps its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget
from typing_extensions import override

from newsreader.ui.palette.entries import Entry, Offer
from newsreader.ui.palette.found_list import FoundList, spoken
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.floating import paint_shadow
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import BARE
from newsreader.ui.theme.theme import Theme

_WIDTH, _TOP, _HEAD, _FOOT = 600, 104, 52, 9
_LEAST, _TIGHT = 24, 560
_PAGE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
_OWN = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, *_STEPS}


@final
class _Field(QLineEdit):
    """Where a person types; its own keys go to the palette before the window's shortcuts can have them."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setProperty(BARE, True)
        self.setPlaceholderText(self.tr("Where to, or what to do?"))
        self.setAccessibleName(self.tr("Go to or do"))

    @override
    def event(self, arg__1: QEvent) -> bool:
        if isinstance(arg__1, QKeyEvent) and Qt.Key(arg__1.key()) in _OWN:
            if arg__1.type() == QEvent.Type.ShortcutOverride:
                arg__1.accept()
                return True
            if arg__1.type() == QEvent.Type.KeyPress:
                self.pressed.emit(Qt.Key(arg__1.key()))
                return True
        return super().event(arg__1)


@final
class Palette(QWidget):
    """``chosen``: an entry was chosen, and the palette is gone; ``left``: it was left without."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, shelf: Shelf, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._offer = offer
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self._box = QRect()
        self.field = _Field(self)
        self.field.textChanged.connect(self._on_typed)
        self.field.pressed.connect(self._on_key)
        self.list = FoundList(themes, icons, shelf=shelf)
        self.list.setParent(self)
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(self._on_entered)
        self.setAccessibleName(self.tr("Go to or do"))
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        shelf.rearranged.connect(self._on_shelf_changed)
        shelf.retitled.connect(self._on_shelf_changed)
        self.hide()
        parent.installEventFilter(self)
        self._offer.refresh()

    # -- coming and going --------------------------------------------------------------------------------------------

    def open(self, recent: Sequence[str]) -> None:
        """Come, with what was chosen lately first; the keys go to the field."""
        self._recent = recent
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._on_typed("")
        self._fill_window()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the keys back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.left.emit()

    def _choose(self, entry: Entry) -> None:
        self.leave()
        self.chosen.emit(entry)

    # -- what is told ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.list.found.show_groups(self._offer.groups(typed, self._recent))
        self._say(self.list.go(0) is not None and bool(typed))
        self._place()

    def _say(self, is_wanted: bool) -> None:
        """Tell a screen reader where the cursor is: the keys stay in the field."""
        hit = self.list.current
        if is_wanted and hit is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, spoken(hit)))

    @Slot(object)
    def _on_key(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            hit = self.list.current
            if hit is not None:
                self._choose(hit.entry)
        elif key in _STEPS:
            self.list.go(_STEPS[key])
            self._say(True)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        hit = self.list.found.hit(index.row())
        if hit is not None:
            self._choose(hit.entry)

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        if self.list.found.hit(index.row()) is not None:
            self.list.go_to(index.row())

    @Slot()
    def _on_shelf_changed(self) -> None:
        self._offer.refresh()
        if self.isVisible():
            self._on_typed(self.field.text())

    # -- place -------------------------------------------------------------------------------------------------------

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fill_window()
        return False

    def _fill_window(self) -> None:
        above = self.parentWidget()
        if above is not None:
            self.setGeometry(above.rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        top = _TOP if self.height() >= _TIGHT else _LEAST
        width = min(_WIDTH, self.width() - 2 * _LEAST)
        rows = min(self.list.found.height, self.height() - top - _HEAD - _FOOT - _LEAST)
        box = QRect((self.width() - width) // 2, top, width, _HEAD + max(rows, 0) + _FOOT)
        if box != self._box:
            self._box = box
            self.update()  # the whole window under it, too
        field = QRect(self._box.left() + 44, top + 6, width - 60, _HEAD - 12)
        self.field.setGeometry(QStyle.visualRect(self.layoutDirection(), self._box, field))
        self.list.setGeometry(self._box.left() + 1, top + _HEAD + 1, width - 2, max(rows, 0))

    # -- painting ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.field.setFont(theme.faces.lead)
        for widget in (self.field, self.list, self.list.viewport()):
            palette = widget.palette()
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
                palette.setColor(role, theme.colour("raise"))
            palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
            palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("ink3"))
            widget.setPalette(palette)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the box leaves it; one on it does nothing."""
        if not self._box.contains(event.position().toPoint()):
            self.leave()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("veil"))
        box = QRectF(self._box)
        paint_shadow(painter, box, theme=theme)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("raise"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillRect(self._box.left() + 1, self._box.top() + _HEAD, self._box.width() - 2, 1, theme.colour("line"))
        sign = QRect(self._box.left() + 21, self._box.top() + (_HEAD - 16) // 2, 16, 16)
        pixmap = self._icons.pixmap("magnifying-glass", theme.colour("ink2"), size=16, ratio=self.devicePixelRatioF())
        if not pixmap.isNull():
            painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self._box, sign), pixmap)
        painter.end()
