"""Steps of the window's composition root that run on the thread for files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from newsreader.core.errors import unwritable
from newsreader.core.outlines import OutlineFile
from newsreader.settings import write_whole
from newsreader.store.database import Database

if TYPE_CHECKING:
    from newsreader.store.reader import Reader

Answer = TypeVar("Answer")


def read_list(path: Path) -> OutlineFile:
    """Read a subscription list; runs on the thread for files. Raises FileError."""
    from newsreader.feeds.opml import read_opml

    return read_opml(path)


def export_list(database: Database, path: Path) -> int:
    """Write all subscriptions to a file and tell how many; runs on the thread for files. Raises FileError."""
    from newsreader.feeds.opml import write_opml

    outlines, count = answered(database, lambda reader: (reader.export_outlines(), len(reader.feeds())))
    try:
        write_whole(path, write_opml(outlines).decode("utf-8"))
    except OSError as error:
        raise unwritable(path, error) from error
    return count


def answered(database: Database, question: Callable[[Reader], Answer]) -> Answer:
    """What a reader of its own answers; runs on the thread for files. Raises StoreError."""
    with closing(database.reader()) as reader:
        return question(reader)
