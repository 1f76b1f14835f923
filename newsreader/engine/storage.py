"""What takes how much room, in the database and beside it. For any thread but the engine's and the window's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.core.frozen import dataclass
from newsreader.core.retention import Going, Room, Rules
from newsreader.core.values import Feed, FeedId

if TYPE_CHECKING:
    from newsreader.paths import Paths
    from newsreader.store.database import Database


@dataclass(frozen=True, slots=True)
class Storage:
    """Everything that is kept. ``files``: bytes beside the database by kind; ``going``: how many articles of each feed
    would go by the rules.
    """

    room: Room
    files: Mapping[str, int]
    feeds: tuple[Feed, ...]
    rules: Rules
    going: Mapping[FeedId, int]

    @property
    def total(self) -> int:
        """All bytes."""
        return self.room.total + sum(self.files.values())


def measure(database: Database, paths: Paths, *, now: int) -> Storage:
    """Measure all of it. Raises StoreError."""
    with closing(database.reader()) as reader:
        rules = reader.rules()
        return Storage(reader.room(), _files(paths), reader.feeds(), rules, reader.going(rules, now=now))


def going_by(database: Database, rules: Rules, *, now: int) -> Going:
    """What would go by ``rules``. Raises StoreError."""
    with closing(database.reader()) as reader:
        return Going(reader.going(rules, now=now), reader.pictures_going(rules, now=now))


def _files(paths: Paths) -> dict[str, int]:
    """Bytes of the folders beside the database, by what lies in them."""
    cache = size_of(paths.cache)
    pictures, icons, enclosures = size_of(paths.pictures), size_of(paths.icons), size_of(paths.enclosures)
    return {
        "pictures": pictures,
        "icons": icons,
        "enclosures": enclosures,
        "copies": size_of(paths.copies),
        "log": sum(size_of(path) for path in paths.log.parent.glob(f"{paths.log.name}*")),
        "cache": cache - pictures - icons - enclosures,
    }


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files in a folder; what cannot be looked at has none."""
    if path.is_file():
        return path.stat().st_size
    found = 0
    for folder, _folders, names in os.walk(path):
        for name in names:
            try:
                found += os.lstat(os.path.join(folder, name)).st_size
            except OSError:  # it went away meanwhile
                continue
    return found
