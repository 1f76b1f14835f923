"""A desktop on the session bus of a test: notifications, a tray, a dock that listens, and a machine that sleeps.

`python fake_desktop.py` prints what it is told as lines of JSON and obeys lines of standard input: ``press NUMBER ACTION``,
``activate``, ``wake``, ``animations 0``; ``reduced 1``, ``refuse``, ``hasten`` (each note is pressed before its number is told).
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue


class FakeDesktop:
    """The process of it, as tests see it. Use it as a context."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._lines: Queue[dict] = Queue()
        self.told: list[dict] = []

    def __enter__(self) -> FakeDesktop:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve())],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        try:
            assert self._lines.get(timeout=30) == {"ready": True}
        except BaseException:
            self.__exit__()
            raise
        return self

    def _read(self) -> None:
        for line in self._process.stdout:
            self._lines.put(json.loads(line))

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.wait(10)
        self._reader.join(10)
        self._process.stdout.close()

    def say(self, *words: object) -> None:
        """Have it do something."""
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()

    def of(self, kind: str) -> list:
        """All that it was told of a kind, so far."""
        try:
            while True:
                self.told.append(self._lines.get_nowait())
        except Empty:
            return [each[kind] for each in self.told if kind in each]


def serve() -> None:
    """Be the desktop until standard input closes."""
    from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
    from PySide6.QtCore import Property as QtProperty
    from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusVariant

    def tell(**what: object) -> None:
        print(json.dumps(what), flush=True)

    @ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
    class Notifications(QDBusAbstractAdaptor):
        ActionInvoked = Signal("uint", str)
        NotificationClosed = Signal("uint", "uint")
        count = 0
        hastens = False

        @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
        def Notify(self, program, before, icon, title, text, actions, hints, _time) -> int:
            if not before:
                self.count += 1
            number = before or self.count
            tell(note={"number": number, "before": before, "title": title, "text": text, "actions": actions,
                       "program": program, "icon": icon, "entry": hints["desktop-entry"]})  # fmt: skip
            if self.hastens:
                self.ActionInvoked.emit(number, "default")
                self.NotificationClosed.emit(number, 2)
            return number

        @Slot(result="QStringList")
        def GetCapabilities(self) -> list[str]:
            return ["actions", "body", "body-markup"]

        @Slot("uint")
        def CloseNotification(self, number) -> None:
            tell(closed=number)

    @ClassInfo({"D-Bus Interface": "org.kde.StatusNotifierWatcher"})
    class Watcher(QDBusAbstractAdaptor):
        item = ""
        IsStatusNotifierHostRegistered = QtProperty(bool, lambda _self: True)
        ProtocolVersion = QtProperty(int, lambda _self: 0)

        @Slot(str)
        def RegisterStatusNotifierItem(self, name) -> None:
            self.item = name
            tell(tray=name)

        @Slot(str)
        def RegisterStatusNotifierHost(self, _name) -> None:
            """There is one already."""

    @ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
    class Login(QDBusAbstractAdaptor):
        PrepareForSleep = Signal(bool)

    @ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
    class Portal(QDBusAbstractAdaptor):
        SettingChanged = Signal(str, str, QDBusVariant)
        known: dict[tuple[str, str], object] = {}

        @Slot(str, str, QDBusMessage)
        def Read(self, group, name, message) -> None:
            message.setDelayedReply(True)
            if (group, name) in self.known:
                answer = message.createReply(QDBusVariant(QDBusVariant(self.known[group, name])))
            else:
                answer = message.createErrorReply(
                    "org.freedesktop.portal.Error.NotFound", "Requested setting not found"
                )
            bus.send(answer)

        def set(self, group, name, value) -> None:
            self.known[group, name] = value
            self.SettingChanged.emit(group, name, QDBusVariant(value))

    @ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Request"})
    class Request(QDBusAbstractAdaptor):
        Response = Signal("uint", "QVariantMap")

    @ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Background"})
    class Background(QDBusAbstractAdaptor):
        allows = True
        hosts: list[QObject] = []

        @Slot(str, "QVariantMap", QDBusMessage)
        def RequestBackground(self, _window, options, message) -> None:
            message.setDelayedReply(True)
            sender = message.service().removeprefix(":").replace(".", "_")
            place = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token']}"
            host = QObject()
            request = Request(host)
            self.hosts.append(host)
            bus.unregisterObject(place)
            bus.registerObject(place, host)
            bus.send(message.createReply(place))
            tell(background={key: options[key] for key in ("reason", "autostart", "commandline")})
            request.Response.emit(0 if self.allows else 1, {"autostart": self.allows and options["autostart"]})

    class Ear(QObject):
        @Slot(str, "QVariantMap")
        def on_badge(self, program, what) -> None:
            tell(badge={"program": program, "count": what["count"], "shown": what["count-visible"]})

    application = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    hosts = [QObject() for _ in range(4)]
    background = Background(hosts[3])
    notifications, watcher, login, portal = (
        make(host) for make, host in zip((Notifications, Watcher, Login, Portal), hosts, strict=True)
    )
    places = (
        ("/org/freedesktop/Notifications", "org.freedesktop.Notifications"),
        ("/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"),
        ("/org/freedesktop/login1", "org.freedesktop.login1"),
        ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop"),
    )
    for host, (path, service) in zip(hosts, places, strict=True):
        assert bus.registerObject(path, host) and bus.registerService(service), service
    ear = Ear()
    bus.connect("", "", "com.canonical.Unity.LauncherEntry", "Update", ear, "1on_badge(QString,QVariantMap)")

    def obey() -> None:
        words = sys.stdin.readline().split()
        match words:
            case []:
                application.quit()
            case ["press", number, action]:
                notifications.ActionInvoked.emit(int(number), action)
                notifications.NotificationClosed.emit(int(number), 2)
            case ["activate"]:
                message = QDBusMessage.createMethodCall(
                    watcher.item, "/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate"
                )
                message.setArguments([0, 0])
                bus.send(message)
            case ["wake"]:
                login.PrepareForSleep.emit(True)
                login.PrepareForSleep.emit(False)
            case ["hasten"]:
                notifications.hastens = True
            case ["refuse"]:
                background.allows = False
            case ["animations", value]:
                portal.set("org.gnome.desktop.interface", "enable-animations", value == "1")
            case ["reduced", value]:
                portal.set("org.freedesktop.appearance", "reduced-motion", int(value))

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    tell(ready=True)
    application.exec()


if __name__ == "__main__":
    serve()
