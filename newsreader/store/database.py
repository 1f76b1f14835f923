"""Opens the database: checked, migrated, with one writer and as many readers as there are threads.

SQLAlchemy is loaded by whoever asks for a reader or the writer first: it takes longer than a window.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, final

from newsreader.core.errors import StoreError
from newsreader.core.texts import tr
from newsreader.store.faults import is_fixed, is_writable, known_errors
from newsreader.store.migrate import migrate, newest_version, version_of
from newsreader.store.window_reader import WindowReader

if TYPE_CHECKING:
    from newsreader.store.reader import Reader
    from newsreader.store.writer import Writer


@final
class Database:
    """A database that is there and of this version. Made by `open_database` or `open_readonly`; close it at the end.

    ``can_write`` is False where the folder cannot be written: reading works, `writer` says why it does not.
    """

    def __init__(self, path: Path, *, can_write: bool, is_fixed: bool = False) -> None:
        self.path = path
        self.can_write = can_write
        self._is_fixed = is_fixed

    def writer(self, text_of: Callable[[str], str]) -> Writer:
        """The one writer. ``text_of`` makes an article's HTML into text for the search index."""
        if not self.can_write:
            raise StoreError(
                "read-only",
                tr("{path} cannot be written. Look at the permissions of its folder.").format(path=self.path),
            )
        from newsreader.store.connect import writing_engine
        from newsreader.store.writer import Writer

        return Writer(writing_engine(self.path), self.path, text_of=text_of)

    def reader(self) -> Reader:
        """A query-only reader; one for each thread."""
        from newsreader.store.connect import reading_engine
        from newsreader.store.reader import Reader

        return Reader(reading_engine(self.path, is_fixed=self._is_fixed), self.path)

    def window_reader(self) -> WindowReader:
        """The reader of the window's main thread: there at once, before anything heavy is loaded."""
        return WindowReader(self.path, is_fixed=self._is_fixed, whole=self.reader)


def open_database(path: Path, *, now: int) -> Database:
    """The database at ``path``, made or migrated where that is needed. ``now`` names the copy before a migration.

    StoreError: newer, damaged, full, read-only. A file that is there is never replaced by an empty one.
    """
    with known_errors(path):
        version = version_of(path)
        if version is not None and not is_writable(path):
            return open_readonly(path)
        if version != newest_version():
            from newsreader.store.connect import writing_engine

            engine = writing_engine(path)
            try:
                migrate(engine, path, version=version, now=now)
            finally:
                engine.dispose()
        return Database(path, can_write=True)


def open_readonly(path: Path) -> Database:
    """The database at ``path`` for reading alone, beside its writer. StoreError when it is missing or not of this version."""
    with known_errors(path):
        version = version_of(path)
        if version is None:
            raise StoreError("missing", tr("There is no database at {path} yet.").format(path=path))
        if version != newest_version():
            text = tr(
                "{path} was written by an older version of Newsreader and cannot be brought up to date by reading alone."
                " Start the program once where it may write."
            ).format(path=path)
            raise StoreError("read-only", text)
        return Database(path, can_write=False, is_fixed=is_fixed(path))
