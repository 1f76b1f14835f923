"""The number on the program's icon in docks that listen: the Unity launcher's interface, also KDE's and Ubuntu's.

Main thread; imported after the first paint.
"""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from newsreader.identity import APP_ID

_PATH = "/com/canonical/unity/launcherentry/1"
_INTERFACE = "com.canonical.Unity.LauncherEntry"


def show_badge(unread: int) -> None:
    """Tell the docks; 0 takes the number away. Where nobody listens nothing happens."""
    bus = QDBusConnection.sessionBus()
    if bus.isConnected():
        message = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
        told = {"count": unread, "count-visible": unread > 0}
        message.setArguments([f"application://{APP_ID}.desktop", told])
        bus.send(message)
