"""The files of enclosures: each under the hash of its address, in the cache folder. Engine thread and I/O threads.

While a file grows, ``NAME.from`` beside it says where it comes from, so that a load that was broken off goes on later, after
kill -9 too, and so that nobody takes it for whole. It has its own name from the first byte on: what is open in a player cannot
be renamed everywhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, final

from newsreader.core.enclosures import Begun

_NAME = re.compile(r"[0-9a-f]{32}")
_FROM = ".from"


@final
class EnclosureFiles:
    """A folder of audio and video; it is made when the first file comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path:
        """Where the file of this name lies, whole or growing."""
        return self.folder / name

    def has(self, name: str) -> bool:
        """Whether the file is there, whole."""
        return bool(_NAME.fullmatch(name)) and self.path(name).is_file() and not self._beside(name).exists()

    def free(self) -> int:
        """Bytes that the disk has left."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return shutil.disk_usage(self.folder).free

    def names(self) -> frozenset[str]:
        """All names under which something lies, whole or not."""
        found: set[str] = set()
        with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(self.folder) as entries:
            found.update(entry.name.removesuffix(_FROM) for entry in entries)
        return frozenset(name for name in found if _NAME.fullmatch(name))

    def remove(self, names: Iterable[str]) -> None:
        """Delete files, unfinished ones too; what cannot be deleted now is found at the next start."""
        for name in names:
            for path in (self.path(name), self._beside(name)):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)

    def begun(self, name: str) -> Begun:
        """What an earlier load left; nothing when nobody knows where it comes from."""
        try:
            origin, validator = json.loads(self._beside(name).read_text("utf-8"))
            size = self.path(name).stat().st_size
        except (OSError, ValueError, TypeError):
            return Begun()
        return Begun(size, str(origin), str(validator)) if origin and validator else Begun()

    def open_at(self, name: str, start: int, *, begun: Begun) -> BinaryIO:
        """The file as one that is not whole, cut to ``start`` bytes, to write on. Raises OSError."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._beside(name).write_text(json.dumps([begun.origin, begun.validator]), "utf-8")
        file = os.fdopen(os.open(self.path(name), os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600), "r+b")
        try:
            file.truncate(start)
            file.seek(start)
        except OSError:
            file.close()
            raise
        return file

    def finish(self, name: str) -> None:
        """The file is whole. Raises OSError."""
        self._beside(name).unlink(missing_ok=True)

    def _beside(self, name: str) -> Path:
        return self.folder / (name + _FROM)
