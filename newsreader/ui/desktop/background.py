"""Starting with the session from inside a Flatpak: the portal is asked, since the desktop does not see the sandbox's folders.

`org.freedesktop.portal.Background`. Main thread; imported after the first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_REQUEST = "org.freedesktop.portal.Request"
_HANDLE = "newsreader_background"
_MARK = Path("/.flatpak-info")


def is_sandboxed() -> bool:
    """Whether this runs inside a Flatpak."""
    return _MARK.exists()


@final
class Background(QObject):
    """``answered``: whether the program starts with the session from now on; None where there is nobody to ask."""

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QDBusPendingCallWatcher | None = None
        bus = QDBusConnection.sessionBus()
        sender = bus.baseService().removeprefix(":").replace(".", "_")
        place = f"{_PATH}/request/{sender}/{_HANDLE}"
        slot: Any = "1on_response(uint,QVariantMap)"  # the stub wants bytes, which PySide refuses
        bus.connect(_SERVICE, place, _REQUEST, "Response", self, slot)

    def ask(self, is_wanted: bool, *, command: Sequence[str], reason: str) -> None:
        """Ask to start with the session by ``command``, or no longer; the desktop may show ``reason`` to the person."""
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, "org.freedesktop.portal.Background", "RequestBackground")
        options = {"handle_token": _HANDLE, "reason": reason, "autostart": is_wanted, "commandline": list(command)}
        call.setArguments(["", options])
        self._watcher = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(call), self)
        self._watcher.finished.connect(self._on_asked)

    @Slot(QDBusPendingCallWatcher)
    def _on_asked(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            self.answered.emit(None)

    @Slot("uint", "QVariantMap")
    def on_response(self, refused: int, answer: dict[str, object]) -> None:
        """The portal's answer; the bus looks for the name."""
        self.answered.emit(not refused and answer.get("autostart") is True)
