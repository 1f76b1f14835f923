"""Pours an enclosure into its file as it comes, and looks at its first bytes before a player ever does. I/O threads."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import BinaryIO, Self, final

from newsreader.core.enclosures import ENOUGH, Begun, Loading, is_media
from newsreader.core.errors import FetchError, FileError, reason_of
from newsreader.core.texts import tr
from newsreader.store.enclosure_files import EnclosureFiles

_EVERY = 0.25  # seconds between two words about how far it is
_SPARE = 200_000_000  # bytes that are left free on the disk
_SLACK = 20_000_000  # bytes written between two looks whether they still are


@final
class EnclosureSink:
    """One load; used by one thread, as a context. ``told``: how far it is, on that thread."""

    def __init__(self, files: EnclosureFiles, name: str, *, host: str, told: Callable[[Loading], None]) -> None:
        self._files = files
        self._name = name
        self._host = host
        self._told = told
        self._file: BinaryIO | None = None
        self._start = b""
        self._is_known = False  # to be audio or video
        self._loading = Loading()
        self._since = 0  # bytes since the disk was looked at
        self._tell_at = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    @property
    def begun(self) -> Begun:
        """What is there already."""
        return self._files.begun(self._name)

    def start(self, at: int, whole: int | None, *, begun: Begun) -> None:
        """Pieces follow. Raises FileError."""
        self._close()
        self._loading, self._since, self._start, self._is_known = Loading(at, whole), 0, b"", at > 0
        try:
            self._check_room((whole or at) - at)
            self._file = self._files.open_at(self._name, at, begun=begun)
        except OSError as error:
            raise self._unwritable(error) from error
        self._tell(at_once=True)

    def write(self, piece: bytes) -> None:
        """The next piece. Raises FetchError for what is neither audio nor video, FileError."""
        if not self._is_known:
            self._start += piece
            if len(self._start) < ENOUGH:
                return
            piece = self._judged()
        self._put(piece)

    def finish(self) -> Loading:
        """All of it has come. Raises as `write` does."""
        if not self._is_known:
            self._put(self._judged())
        try:
            if self._file is not None:
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
            self._files.finish(self._name)
        except OSError as error:
            raise self._unwritable(error) from error
        self._loading = replace(self._loading, whole=self._loading.size)
        self._tell(at_once=True)
        return self._loading

    def _judged(self) -> bytes:
        """The first bytes, if they are such as audio or video has."""
        if not is_media(self._start):
            self._files.remove([self._name])
            raise FetchError(
                "not-media", tr("{host} sends something else in place of audio or video.").format(host=self._host)
            )
        self._is_known = True
        return self._start

    def _put(self, piece: bytes) -> None:
        try:
            if self._since > _SLACK:
                self._check_room(0)
                self._since = 0
            if self._file is not None:
                self._file.write(piece)
                self._file.flush()  # who plays it meanwhile sees it
        except OSError as error:
            raise self._unwritable(error) from error
        self._since += len(piece)
        self._loading = replace(self._loading, size=self._loading.size + len(piece))
        self._tell()

    def _check_room(self, coming: int) -> None:
        if self._files.free() - coming < _SPARE:
            text = tr(
                "The disk of {folder} has no room for this file. Make some, and try again: what has come stays."
            ).format(folder=self._files.folder)
            raise FileError("no-room", text)

    def _unwritable(self, error: OSError) -> FileError:
        reason = reason_of(error)
        return FileError(
            "unwritable", tr("{folder} cannot be written: {reason}.").format(folder=self._files.folder, reason=reason)
        )

    def _tell(self, *, at_once: bool = False) -> None:
        if at_once or monotonic() >= self._tell_at:
            self._tell_at = monotonic() + _EVERY
            self._told(self._loading)
