"""Plays one file of this machine. Main thread. Qt's multimedia module is loaded by `make_sound`, when something is first played."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QUrl, Signal, Slot

from newsreader.core.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

_log = logging.getLogger(__name__)


@final
class Sound(QObject):
    """``moved``: where it stands, in milliseconds; ``measured``: how long the file is; ``toggled``: whether it plays;
    ``ended``: it came to the end of what is there; ``failed``: it cannot be played, with the reason in words.
    """

    moved = Signal(int)
    measured = Signal(int)
    toggled = Signal(bool)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, player: QMediaPlayer, output: QAudioOutput, *, pictures: QVideoSink, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._output = output
        self.pictures = pictures
        self._begin_at = 0
        self._is_open = False
        player.setParent(self)
        output.setParent(self)
        pictures.setParent(self)
        player.setAudioOutput(output)
        player.setVideoSink(pictures)
        player.positionChanged.connect(self._on_moved)
        player.durationChanged.connect(self._on_measured)
        player.playbackStateChanged.connect(self._on_state)
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(self._on_error)

    def open(self, path: Path, *, at: int, speed: float) -> None:
        """Play a file from ``at`` milliseconds on."""
        self._begin_at, self._is_open = at, False
        self._player.stop()
        self._player.setSource(QUrl())  # else a file that grew since is taken for the one that was read
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.setPlaybackRate(speed)
        self._player.play()

    def close(self) -> None:
        """Let the file go."""
        self._is_open = False
        self._player.stop()
        self._player.setSource(QUrl())

    @property
    def is_playing(self) -> bool:
        """Whether it plays at the moment."""
        return bool(self._player.playbackState() == self._player.PlaybackState.PlayingState)

    @property
    def position(self) -> int:
        """Where it stands, in milliseconds."""
        return self._begin_at if not self._is_open else int(self._player.position())

    def play(self) -> None:
        """Go on."""
        self._player.play()

    def pause(self) -> None:
        """Stand still."""
        self._player.pause()

    def seek(self, position: int) -> None:
        """Go to a place, in milliseconds."""
        if self._is_open:
            self._player.setPosition(position)
        else:
            self._begin_at = position

    def set_speed(self, speed: float) -> None:
        """Play so many times as fast, in the same pitch."""
        self._player.setPlaybackRate(speed)

    @property
    def volume(self) -> float:
        """How loud it is, from 0 to 1."""
        return float(self._output.volume())

    def set_volume(self, volume: float) -> None:
        """Play so loud."""
        self._output.setVolume(min(max(volume, 0.0), 1.0))

    @Slot()
    def _on_moved(self) -> None:
        if self._is_open:
            self.moved.emit(int(self._player.position()))

    @Slot()
    def _on_measured(self) -> None:
        if self._player.duration() > 0:
            self.measured.emit(int(self._player.duration()))

    @Slot()
    def _on_state(self) -> None:
        self.toggled.emit(self.is_playing)

    @Slot()
    def _on_status(self) -> None:
        status, kinds = self._player.mediaStatus(), self._player.MediaStatus
        if not self._is_open and status in (kinds.LoadedMedia, kinds.BufferingMedia, kinds.BufferedMedia):
            self._is_open = True
            if self._begin_at:
                self._player.setPosition(self._begin_at)
        elif status == kinds.EndOfMedia:
            self.ended.emit()

    @Slot()
    def _on_error(self) -> None:
        words = self._player.errorString()
        _log.info("A file cannot be played: %s", words)
        self.failed.emit(words)


def make_sound(parent: QObject) -> Sound:
    """What plays. KnownError ``no-player`` where the multimedia module or a library that it needs is missing."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # it tells of libraries that it can do without
    try:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink
    except ImportError as error:
        _log.info("No multimedia module here: %s", error)
        if getattr(sys, "frozen", False):  # a package has all that it needs, or was made without
            text = QCoreApplication.translate(
                "Player", "The light edition plays no audio or video. Open the file outside, or install the full one."
            )
            raise KnownError("no-player", text) from error
        text = QCoreApplication.translate(
            "Player",
            "Nothing can be played here: a part of the system for sound is missing ({reason}). "
            "Open the file outside, or install it: on Debian and Ubuntu it is libpulse0.",
        )
        raise KnownError("no-player", text.format(reason=error)) from error
    return Sound(QMediaPlayer(), QAudioOutput(), pictures=QVideoSink(), parent=parent)
