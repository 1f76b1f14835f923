"""*Work offline*: the one gate that every request passes before a name is looked up or a socket made. Any thread.

What shuts it is a file in the data folder: the window and every command over the same data agree at any moment, also
about a request that is under way, and a restart changes nothing.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import final

from newsreader.core.connectivity import Offline, offline_words
from newsreader.core.errors import FetchError, FileError, reason_of
from newsreader.core.texts import tr


@final
class Gate:
    """Shut while there is a file at ``path``; without a path it always stands open."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    @property
    def is_shut(self) -> bool:
        """Whether nobody may pass. What cannot be looked at counts as shut."""
        if self._path is None:
            return False
        try:
            os.lstat(self._path)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            return True
        return True

    def set_shut(self, is_shut: bool) -> None:
        """Shut it or open it. FileError when the data folder cannot be written."""
        if self._path is None:
            return
        try:
            if is_shut:
                os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            reason = reason_of(error)
            if is_shut:
                text = tr("{path} cannot be written: {reason}. Look at the permissions of its folder.")
            else:
                text = tr("{path} cannot be removed: {reason}. Look at the permissions of its folder.")
            raise FileError("unwritable", text.format(path=self._path, reason=reason)) from error

    def pass_through(self) -> None:
        """Let a request go on. Raises FetchError ``offline`` when the gate is shut."""
        if self.is_shut:
            raise FetchError("offline", offline_words(Offline.CHOSEN))
