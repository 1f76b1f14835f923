"""Notifications over D-Bus (`org.freedesktop.Notifications`, Desktop Notifications Specification 1.2).

Lives on the main thread. The calls wait on threads of their own: a desktop that does not answer holds nobody up. Imported
when something is first to be told.
"""

from __future__ import annotations

import logging
from html import escape
from threading import Thread
from typing import Any, final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface

from newsreader.identity import APP_ID, NAME
from newsreader.ui.desktop.note import Note, open_words, read_words

_log = logging.getLogger(__name__)
_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 5_000  # milliseconds for an answer
_OPEN, _READ = "default", "read"
_GONE = ""  # in place of an action: the note was closed
_BY_DESKTOP = -1  # how long a note stays is the desktop's matter


@final
class NotesBus(QObject):
    """Shows notes. ``opened``: a note was pressed; ``marked``: its articles shall be read; ``failed``: nobody shows notes."""

    opened = Signal(object)
    marked = Signal(object)
    failed = Signal(object)
    _shown = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: dict[int, Note] = {}
        self._under_way = 0  # notes the desktop has not answered yet
        self._early: dict[int, str] = {}  # what befell numbers before the answer that tells whose they are
        self._has_markup: bool | None = None
        self._shown.connect(self._on_shown, Qt.ConnectionType.QueuedConnection)
        bus = QDBusConnection.sessionBus()
        slots: dict[str, Any] = {  # the stub wants bytes, which PySide refuses
            "ActionInvoked": "1on_action(uint,QString)",
            "NotificationClosed": "1on_closed(uint,uint)",
        }
        for name, slot in slots.items():
            bus.connect(_SERVICE, _PATH, _SERVICE, name, self, slot)

    @staticmethod
    def is_there() -> bool:
        """Whether there is a session bus at all."""
        return QDBusConnection.sessionBus().isConnected()

    def show(self, note: Note) -> None:
        """Show a note, in place of the one with its key that is still there."""
        before = next((number for number, each in self._notes.items() if each.key == note.key), 0)
        words = (open_words(), read_words()) if note.articles else (open_words(), "")
        self._under_way += 1
        Thread(target=self._send, args=(note, before, words), name="notification", daemon=True).start()

    def _send(self, note: Note, before: int, words: tuple[str, str]) -> None:
        """Ask and wait; on a thread of its own."""
        number = 0
        try:
            number = self._ask(note, before, words)
        finally:
            self._tell(note, number)

    def _ask(self, note: Note, before: int, words: tuple[str, str]) -> int:
        """Give the note to the desktop. Its number; 0 if it is not shown."""
        desktop: Any = QDBusInterface(_SERVICE, _PATH, _SERVICE, QDBusConnection.sessionBus())
        desktop.setTimeout(_PATIENCE)
        number = 0
        if (
            desktop.isValid()
        ):  # it tells which types its methods take; a plain call would send a number of the wrong one
            if self._has_markup is None:
                self._has_markup = "body-markup" in (desktop.GetCapabilities() or ())
            text = escape(note.text, quote=False) if self._has_markup else note.text
            actions = [_OPEN, words[0], *([_READ, words[1]] if words[1] else [])]
            hints = {"desktop-entry": APP_ID, "category": "x-newsreader.new"}
            answer = desktop.Notify(NAME, before, APP_ID, note.title, text, actions, hints, _BY_DESKTOP)
            number = answer if isinstance(answer, int) else 0
        if not number:
            _log.info("The desktop shows no notifications: %s", desktop.lastError().message())
        return number

    def _tell(self, note: Note, number: int) -> None:
        try:
            self._shown.emit(note, number)
        except RuntimeError:
            _log.debug("The window was closed before the desktop answered")

    @Slot(object, int)
    def _on_shown(self, note: Note, number: int) -> None:
        self._under_way -= 1
        action = self._early.pop(number, None)
        if not self._under_way:
            self._early.clear()  # of notes of other programs
        if not number:
            self.failed.emit(note)
        elif action is None:
            self._notes[number] = note
        elif action != _GONE:
            self._obey(note, action)

    @Slot("uint", str)
    def on_action(self, number: int, action: str) -> None:
        """The desktop says that a person pressed something; the bus looks for the name."""
        note = self._notes.pop(number, None)
        if note is not None:
            self._obey(note, action)
        elif self._under_way:
            self._early[number] = action

    @Slot("uint", "uint")
    def on_closed(self, number: int, _reason: int) -> None:
        """The desktop says that a note is gone; the bus looks for the name."""
        if self._notes.pop(number, None) is None and self._under_way:
            self._early.setdefault(number, _GONE)

    def _obey(self, note: Note, action: str) -> None:
        (self.marked if action == _READ else self.opened).emit(note)
