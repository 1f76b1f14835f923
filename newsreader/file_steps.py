"""Steps of the window's composition root that run on the thread for files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.core.errors import unwritable
from newsreader.core.outlines import OutlineFile
from newsreader.settings import write_whole
from newsreader.store.database import Database

if TYPE_CHECKING:
    from newsreader.core.retention import Rules


def read_list(path: Path) -> OutlineFile:
    """Read a subscription list; runs on the thread for files. Raises FileError."""
    from newsreader.feeds.opml import read_opml

    return read_opml(path)


def export_list(database: Database, path: Path) -> int:
    """Write all subscriptions to a file and tell how many; runs on the thread for files. Raises FileError."""
    from newsreader.feeds.opml import write_opml

    reader = database.reader()
    try:
        text = write_opml(reader.export_outlines()).decode("utf-8")
        count = len(reader.feeds())
    finally:
        reader.close()
    try:
        write_whole(path, text)
    except OSError as error:
        raise unwritable(path, error) from error
    return count


def kept_rules(database: Database) -> Rules:
    """What is kept and for how long; runs on the thread for files. Raises StoreError."""
    reader = database.reader()
    try:
        return reader.rules()
    finally:
        reader.close()
