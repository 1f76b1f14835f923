"""What plays, told to the desktop and obeyed from there: MPRIS 2.2 over the session's D-Bus. Main thread; Linux.

Its media keys, lock screen and panel find the player by the name ``org.mpris.MediaPlayer2.newsreader`` on the bus. Imported
when something is first played.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, final

from PySide6.QtCore import ClassInfo, Property, QObject, QUrl, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from newsreader.core.values import FeedId
from newsreader.identity import APP_ID, NAME
from newsreader.ui.player.item import Item
from newsreader.ui.player.player import Player
from newsreader.ui.player.words import SPEEDS

_SERVICE = "org.mpris.MediaPlayer2.newsreader"
_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
#: What the stubs do not know of these: that a class takes information, and that types are named as C++ has them.
_class_info: Any = ClassInfo
_property: Any = Property
_signal: Any = Signal
_NOTHING = QDBusObjectPath("/org/mpris/MediaPlayer2/TrackList/NoTrack")


@_class_info({"D-Bus Interface": "org.mpris.MediaPlayer2"})
@final
class _Root(QDBusAbstractAdaptor):
    """The program itself."""

    def __init__(self, host: QObject, window: QWidget) -> None:
        super().__init__(host)
        self._window = window

    CanQuit = _property(bool, lambda _self: True)
    CanRaise = _property(bool, lambda _self: True)
    HasTrackList = _property(bool, lambda _self: False)
    Identity = _property(str, lambda _self: NAME)
    DesktopEntry = _property(str, lambda _self: APP_ID)
    SupportedUriSchemes = _property("QStringList", lambda _self: [])
    SupportedMimeTypes = _property("QStringList", lambda _self: [])

    @Slot()
    def Raise(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def Quit(self) -> None:
        leave = self._window.findChild(QAction, "quit")
        if isinstance(leave, QAction):
            leave.trigger()  # closing alone may leave the program in the tray


@_class_info({"D-Bus Interface": _PLAYER})
@final
class _Controls(QDBusAbstractAdaptor):
    """The player. Times are microseconds."""

    Seeked = _signal("qlonglong")

    def __init__(
        self,
        host: QObject,
        player: Player,
        *,
        feed_title: Callable[[FeedId], str],
        art_of: Callable[[Item], Path | None],
    ) -> None:
        super().__init__(host)
        self._player = player
        self._feed_title = feed_title
        self._art_of = art_of
        self._told: dict[str, Any] = {}
        player.changed.connect(self._on_changed)
        player.sought.connect(self._on_sought)

    def _status(self) -> str:
        if self._player.item is None or not self._player.is_started:
            return "Stopped"
        return "Playing" if self._player.is_playing else "Paused"

    def _metadata(self) -> dict[str, Any]:
        item = self._player.item
        if item is None:
            return {"mpris:trackid": _NOTHING}
        found = {
            "mpris:trackid": _track(item),
            "mpris:length": self._player.place.length * 1000,
            "xesam:title": item.title,
            "xesam:artist": [self._feed_title(item.feed)],
            "xesam:url": item.file.url,
        }
        art = self._art_of(item)
        return found if art is None else found | {"mpris:artUrl": QUrl.fromLocalFile(str(art)).toString()}

    def _has_item(self) -> bool:
        return self._player.item is not None

    def _is_started(self) -> bool:
        return self._player.is_started

    def _speed(self) -> float:
        return self._player.speed

    def _set_speed(self, speed: float) -> None:
        if SPEEDS[0] <= speed <= SPEEDS[-1]:
            self._player.set_speed(speed)
        elif speed == 0.0:  # as the specification wants it
            self._player.pause()

    PlaybackStatus = _property(str, _status)
    Metadata = _property("QVariantMap", _metadata)
    Position = _property("qlonglong", lambda self: self._player.place.position * 1000)
    Rate = _property(float, _speed, _set_speed)
    MinimumRate = _property(float, lambda _self: SPEEDS[0])
    MaximumRate = _property(float, lambda _self: SPEEDS[-1])
    Volume = _property(float, lambda self: self._player.volume, lambda self, loud: self._player.set_volume(loud))
    CanGoNext = _property(bool, lambda _self: False)
    CanGoPrevious = _property(bool, lambda _self: False)
    CanPlay = _property(bool, _has_item)
    CanPause = _property(bool, _has_item)
    CanSeek = _property(bool, _is_started)
    CanControl = _property(bool, lambda _self: True)

    @Slot()
    def PlayPause(self) -> None:
        self._player.toggle()

    @Slot()
    def Play(self) -> None:
        if not self._player.is_playing:
            self._player.toggle()

    @Slot()
    def Pause(self) -> None:
        self._player.pause()

    @Slot()
    def Stop(self) -> None:
        self._player.pause()

    @Slot()
    def Next(self) -> None:
        """There is no next one."""

    @Slot()
    def Previous(self) -> None:
        """Nor one before."""

    @Slot("qlonglong")
    def Seek(self, offset: int) -> None:
        self._player.skip(offset // 1000)

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, track: QDBusObjectPath, position: int) -> None:
        item = self._player.item
        if (
            item is not None
            and track.path() == _track(item).path()
            and 0 <= position // 1000 <= self._player.place.length
        ):
            self._player.seek(position // 1000)

    @Slot()
    def _on_changed(self) -> None:
        """Tell what is another than it was. The place is not told: it is asked for."""
        now = {
            "PlaybackStatus": self._status(),
            "Metadata": self._metadata(),
            "Rate": self._player.speed,
            "CanPlay": self._has_item(),
            "CanPause": self._has_item(),
            "CanSeek": self._is_started(),
        }
        changed = {name: value for name, value in now.items() if not _same(value, self._told.get(name))}
        if not changed:
            return
        self._told |= changed
        message = QDBusMessage.createSignal(_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        # An empty list would go out as one of no type that a receiver knows: the place stands in it, which nobody keeps.
        message.setArguments([_PLAYER, changed, ["Position"]])
        QDBusConnection.sessionBus().send(message)

    @Slot(int)
    def _on_sought(self, position: int) -> None:
        self.Seeked.emit(position * 1000)


@final
class Mpris(QObject):
    """On the bus as long as it lives."""

    def __init__(
        self,
        player: Player,
        *,
        feed_title: Callable[[FeedId], str],
        art_of: Callable[[Item], Path | None],
        window: QWidget,
    ) -> None:
        super().__init__(player)
        self._root = _Root(self, window)
        self._controls = _Controls(self, player, feed_title=feed_title, art_of=art_of)
        bus = QDBusConnection.sessionBus()
        if bus.registerObject(_PATH, self) and not bus.registerService(_SERVICE):
            bus.registerService(f"{_SERVICE}.instance{os.getpid()}")  # another window, with another folder


def has_session_bus() -> bool:
    """Whether there is a desktop to tell."""
    return QDBusConnection.sessionBus().isConnected()


def _track(item: Item) -> QDBusObjectPath:
    return QDBusObjectPath(f"/newsreader/file/{item.name}")


def _same(one: object, other: object) -> bool:
    """Whether two values say the same: object paths compare by themselves only."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, QDBusObjectPath) and isinstance(other, QDBusObjectPath):
        return one.path() == other.path()
    return one == other
