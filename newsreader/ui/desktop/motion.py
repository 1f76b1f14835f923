"""Whether the desktop asks for less motion: the settings portal of XDG. Main thread; imported after the first paint.

The questions wait on a thread of their own: a portal that does not answer holds nobody up.
"""

from __future__ import annotations

import logging
from threading import Thread
from typing import Any, final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

_log = logging.getLogger(__name__)
_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_PATIENCE = 5_000  # milliseconds for an answer
_REDUCED = ("org.freedesktop.appearance", "reduced-motion")  # 1: less
_ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")


def wants_less(reduced: object, animations: object) -> bool | None:
    """What the two settings mean together; None where the desktop knows neither."""
    if reduced == 1 or animations is False:
        return True
    return None if reduced is None and animations is None else False


@final
class SystemMotion(QObject):
    """``told``: whether less motion is asked for, None where the desktop does not say; at first, and at each change."""

    told = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answered.connect(self.told, Qt.ConnectionType.QueuedConnection)
        slot: Any = "1on_changed(QString,QString)"  # the stub wants bytes, which PySide refuses
        QDBusConnection.sessionBus().connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)

    @Slot(str, str)
    def on_changed(self, group: str, name: str) -> None:
        """The portal tells that a setting is another one; the bus looks for the name."""
        if (group, name) in (_REDUCED, _ANIMATIONS):
            self.ask()

    def ask(self) -> None:
        """Ask what holds now; ``told`` follows."""
        Thread(target=self._find, name="motion", daemon=True).start()

    def _find(self) -> None:
        """Ask and wait; on a thread of its own."""
        wish = wants_less(_read(*_REDUCED), _read(*_ANIMATIONS))
        try:
            self._answered.emit(wish)
        except RuntimeError:
            _log.debug("The window was closed before the portal answered")


def _read(group: str, name: str) -> object:
    """A setting as the portal tells it; None where it does not."""
    call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
    call.setArguments([group, name])
    answer = QDBusConnection.sessionBus().call(call, QDBus.CallMode.Block, _PATIENCE)
    found: Any = next(iter(answer.arguments()), None)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return None
    while isinstance(found, QDBusVariant):  # *Read* wraps its answer twice
        found = found.variant()
    return found
