"""A player on a session bus of its own, and a desktop that asks it: `dbus-run-session -- python mpris_walk.py FOLDER`.

Prints JSON: what the desktop was told, and what the player did. With ``desktop`` it is the desktop: it asks over D-Bus.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Slot

SERVICE, PATH = "org.mpris.MediaPlayer2.newsreader", "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"


class _Ear(QObject):
    """Hears signals."""

    def __init__(self) -> None:
        super().__init__()
        self.changed: list[str] = []
        self.sought: list[int] = []

    @Slot("QDBusMessage")
    def on_changed(self, message) -> None:
        self.changed.append(f"{message.signature()} {message.arguments()[0]}")

    @Slot("qlonglong")
    def on_sought(self, position) -> None:
        self.sought.append(position)


def desktop() -> None:
    """Ask and obey as a panel does."""
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    application = QCoreApplication([])
    bus, ear = QDBusConnection.sessionBus(), _Ear()
    properties = "org.freedesktop.DBus.Properties"
    bus.connect(SERVICE, PATH, properties, "PropertiesChanged", ear, "1on_changed(QDBusMessage)")
    bus.connect(SERVICE, PATH, PLAYER, "Seeked", ear, "1on_sought(qlonglong)")

    def ask(interface: str, name: str) -> object:
        message = QDBusMessage.createMethodCall(SERVICE, PATH, properties, "Get")
        message.setArguments([interface, name])
        answer = bus.call(message).arguments()[0]
        return answer.variant() if hasattr(answer, "variant") else answer

    player = QDBusInterface(SERVICE, PATH, PLAYER, bus)
    said = {"identity": ask("org.mpris.MediaPlayer2", "Identity"), "before": ask(PLAYER, "PlaybackStatus")}
    player.call("PlayPause")
    said["playing"] = ask(PLAYER, "PlaybackStatus")
    player.call("Seek", 3_000_000_000)  # a smaller number would go out as one of 32 bits
    said["position"] = ask(PLAYER, "Position")
    player.call("Pause")
    said["paused"] = ask(PLAYER, "PlaybackStatus")
    metadata = player.property("Metadata")
    said["title"], said["artist"] = metadata["xesam:title"], list(metadata["xesam:artist"])
    said["length"] = metadata["mpris:length"]
    clock, late = QTimer(interval=10), QElapsedTimer()
    late.start()
    is_done = lambda: ear.changed and ear.sought  # noqa: E731
    clock.timeout.connect(lambda: application.quit() if is_done() or late.hasExpired(10_000) else None)
    clock.start()
    application.exec()
    said["changed"], said["sought"] = sorted(set(ear.changed)), ear.sought
    print(json.dumps(said))


def player(folder: Path) -> None:
    """A player with a file that is stored; ends when the desktop has asked."""
    from PySide6.QtWidgets import QApplication, QWidget

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from newsreader.core.values import Enclosure
    from newsreader.store.enclosure_files import EnclosureFiles
    from newsreader.ui.futures import Futures
    from newsreader.ui.player.item import items_of
    from newsreader.ui.player.loads import Loads
    from newsreader.ui.player.mpris import Mpris
    from newsreader.ui.player.player import Player, PlayerParts
    from support.player_desk import CHAPTERS, ONE, PlayerDesk, SaidSound, audio_article

    application = QApplication(["x", "-platform", "offscreen"])
    desk, host = PlayerDesk(EnclosureFiles(folder)), QObject()
    futures = Futures(host)
    loads = Loads(desk, futures, parent=host)
    made = Player(PlayerParts(desk, desk, futures, desk.files, loads, SaidSound), speed=1.0, parent=host)
    window = QWidget()
    mpris = Mpris(made, feed_title=lambda feed: "Cast", art_of=lambda item: None, window=window)
    desk.put(ONE, bytes(10), is_whole=True)
    made.offer(items_of(audio_article(1, Enclosure(ONE, "audio/x-wav", None, "", CHAPTERS))))
    made.began.connect(lambda: QTimer.singleShot(0, lambda: made.sound.measured.emit(7_200_000)))
    asked = subprocess.Popen([sys.executable, __file__, "desktop"], stdout=subprocess.PIPE, text=True)
    clock = QTimer(interval=20)
    clock.timeout.connect(lambda: application.quit() if asked.poll() is not None else None)
    clock.start()
    application.exec()
    print(json.dumps(json.loads(asked.communicate()[0]) | {"at": made.sound.position, "is_alive": mpris is not None}))


if __name__ == "__main__":
    desktop() if sys.argv[1] == "desktop" else player(Path(sys.argv[1]))
