"""The pictures' files: each once, under the hash of what it holds, in the cache folder. Any thread.

A file is written beside its place and then renamed, so that it is whole or not there. Nothing here is flushed to the
disk: what a power cut takes is found missing at the next start and fetched again.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import final

_NAME = re.compile(r"[0-9a-f]{32}")
_THUMBNAIL = ".small"
_UNFINISHED = ".part"


@final
class PictureFiles:
    """A folder of pictures; it is made when the first one comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, body: bytes, thumbnail: bytes) -> tuple[str, int]:
        """Keep a picture; its name and the bytes that it takes. Raises OSError."""
        name = blake2b(body, digest_size=16).hexdigest()
        if thumbnail:
            self._write(self.thumbnail(name), thumbnail)
        self._write(self.path(name), body)
        return name, len(body) + len(thumbnail)

    def path(self, name: str) -> Path:
        """Where the picture of this name lies."""
        return self.folder / name[:2] / name

    def thumbnail(self, name: str) -> Path:
        """Where its thumbnail lies, if it has one."""
        return self.folder / name[:2] / (name + _THUMBNAIL)

    def has(self, name: str) -> bool:
        """Whether the picture is there."""
        return bool(_NAME.fullmatch(name)) and self.path(name).is_file()

    def read(self, name: str) -> bytes | None:
        """The picture; None when it is gone, as whole caches are at times."""
        if not _NAME.fullmatch(name):
            return None
        try:
            return self.path(name).read_bytes()
        except OSError:
            return None

    def remove(self, names: Iterable[str]) -> None:
        """Delete pictures; what cannot be deleted now is found at the next start."""
        for name in names:
            for path in (self.path(name), self.thumbnail(name)):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)

    def listing(self) -> dict[str, int]:
        """The pictures that are there, with the bytes of each, thumbnail too. What was left unfinished is deleted."""
        found: dict[str, int] = {}
        small: dict[str, int] = {}
        for entry in self._entries():
            if entry.name.endswith(_UNFINISHED):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()
            elif entry.name.endswith(_THUMBNAIL):
                small[entry.name.removesuffix(_THUMBNAIL)] = entry.stat().st_size
            elif _NAME.fullmatch(entry.name):
                found[entry.name] = entry.stat().st_size
        self.remove(small.keys() - found.keys())
        return {name: size + small.get(name, 0) for name, size in found.items()}

    def _entries(self) -> list[os.DirEntry[str]]:
        entries: list[os.DirEntry[str]] = []
        with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(self.folder) as folders:
            for folder in folders:
                if folder.is_dir(follow_symlinks=False):
                    with os.scandir(folder.path) as files:
                        entries += [file for file in files if file.is_file(follow_symlinks=False)]
        return entries

    def _write(self, path: Path, data: bytes) -> None:
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_size == len(data):
                return  # the same bytes, under another address
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}{_UNFINISHED}")
        try:
            unfinished.write_bytes(data)
            os.replace(unfinished, path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
