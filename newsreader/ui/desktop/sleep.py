"""Hears when the machine wakes up: logind's `PrepareForSleep` on the system bus. Main thread; imported after the first paint."""

from __future__ import annotations

from typing import Any, final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SERVICE, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"


@final
class Sleep(QObject):
    """``woke``: the machine slept, and goes on."""

    woke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus = QDBusConnection.systemBus()
        slot: Any = "1on_sleep(bool)"  # the stub wants bytes, which PySide refuses
        bus.connect(_SERVICE, _PATH, _INTERFACE, "PrepareForSleep", self, slot)

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The bus looks for the name."""
        if not begins:
            self.woke.emit()
