"""The icon in the desktop's tray, with the number of unread articles, and notes where there is no bus. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from newsreader.identity import NAME
from newsreader.ui.actions import Actions
from newsreader.ui.desktop.note import Note
from newsreader.ui.numbers import digits
from newsreader.ui.theme.source import ThemeSource

_SIZES = (22, 32, 48)
_MENU = ("refresh_all", "work_offline", "", "settings", "", "quit")


def has_tray() -> bool:
    """Whether the desktop has a tray; GNOME has none."""
    return QSystemTrayIcon.isSystemTrayAvailable()


@final
class Tray(QObject):
    """The icon; it is shown as long as this lives. ``asked``: a person wants the window; ``opened``: the last note was pressed."""

    asked = Signal()
    opened = Signal(object)
    marked = Signal(object)

    def __init__(
        self, icon: QIcon, themes: ThemeSource, *, actions: Callable[[], Actions], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plain = icon
        self._themes = themes
        self._note: Note | None = None
        self._icon = QSystemTrayIcon(icon, self)
        self._menu = QMenu()
        show = QAction(self.tr("Open Newsreader"), self._menu)
        show.triggered.connect(self.asked)
        self._menu.addAction(show)
        self._menu.addSeparator()
        actions().fill(self._menu, _MENU)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_note_pressed)
        self.count(0)
        self._icon.show()

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self.deleteLater()

    def count(self, unread: int) -> None:
        """Show how many articles are unread."""
        words = self.tr("{n} unread").format(n=digits(unread)) if unread else self.tr("All read")
        self._icon.setToolTip(f"{NAME} – {words}")
        self._icon.setIcon(self._counted(unread) if unread else self._plain)

    def show(self, note: Note) -> None:
        """Show a note over the icon."""
        self._note = note
        self._icon.showMessage(note.title, note.text, self._plain)

    def _counted(self, unread: int) -> QIcon:
        """The icon with a number in its lower corner, on a ground that stands out of every panel."""
        icon, colour = QIcon(), self._themes.theme.colour
        words = str(unread) if unread < 100 else "99+"
        for size in _SIZES:
            pixmap: QPixmap = self._plain.pixmap(size, size)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = QFont(self._themes.theme.faces.body_bold)
            font.setPixelSize(max(size * 9 // 20, 9))
            painter.setFont(font)
            width = min(painter.fontMetrics().horizontalAdvance(words) + size // 5, size)
            place = QRectF(size - width, size * 0.5, width, size * 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("fill"))
            painter.drawRoundedRect(place, size * 0.2, size * 0.2)
            painter.setPen(colour("on-fill"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            painter.end()
            icon.addPixmap(pixmap)
        return icon

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.asked.emit()

    @Slot()
    def _on_note_pressed(self) -> None:
        note, self._note = self._note, None
        if note is not None:
            self.opened.emit(note)
