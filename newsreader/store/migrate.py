"""Brings a database to this version's tables: numbered steps over PRAGMA user_version, each one transaction.

Before the first step of an old database a copy is made, flushed, checked, and kept (safety.md). A database of a newer
version, or one that is none of ours, is refused in words and not touched by a byte.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from newsreader.core.errors import StoreError
from newsreader.store.schema import APPLICATION_ID, metadata

#: How many copies from before migrations are kept.
KEPT_COPIES = 3

Step = Callable[[Connection], None]


def _first_tables(connection: Connection) -> None:
    """Version 1: all tables of `schema`."""
    metadata.create_all(connection)


#: Step N-1 brings a database from version N-1 to N. Steps that a release carried are never edited.
STEPS: tuple[Step, ...] = (_first_tables,)


def newest_version() -> int:
    """The version that this program writes."""
    return len(STEPS)


def version_of(path: Path) -> int | None:
    """The version of the database at ``path``; None when there is no file, or one of zero bytes.

    StoreError when the file is something else, or damaged, or of a newer version. Opens it without the right to write.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0]
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except sqlite3.OperationalError as error:
        if (error.sqlite_errorcode & 0xFF) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise StoreError("read-only", f"{path} cannot be opened: {error}. Look at its permissions.") from error
        raise _foreign(path) from error
    except sqlite3.DatabaseError as error:
        raise _foreign(path) from error
    if ours == 0 and version == 0 and tables == 0:
        return None
    if ours != APPLICATION_ID:
        raise _foreign(path)
    if version > newest_version():
        text = (
            f"{path} was written by a newer version of Newsreader (its data has version {version}, this program knows "
            f"{newest_version()}). It was not changed. Start the newer version, or name another folder with --data-dir."
        )
        raise StoreError("newer", text)
    return version


def _foreign(path: Path) -> StoreError:
    text = (
        f"{path} is no database of Newsreader, or its beginning is damaged. It was not changed. "
        f"Put a copy in its place (see {path.parent / 'copies'}), or name another folder with --data-dir."
    )
    return StoreError("damaged", text)


def migrate(engine: Engine, path: Path, version: int | None, *, now: int) -> None:
    """Take the steps that are missing. ``version`` is what `version_of` said; ``now`` names the copy."""
    if version == newest_version():
        return
    if version is not None:
        copy_verified(path, path.parent / "copies", now=now)
    for number in range(version or 0, newest_version()):
        with engine.begin() as connection:
            STEPS[number](connection)
            broken = connection.execute(text("PRAGMA foreign_key_check")).first()
            if broken is not None:
                raise StoreError("damaged", f"{path} could not be brought to version {number + 1}; it is as it was.")
            connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
            connection.execute(text(f"PRAGMA user_version = {number + 1}"))


def copy_verified(path: Path, folder: Path, *, now: int) -> Path:
    """A copy of the database in ``folder``: whole, flushed to the disk and checked. StoreError when there is no room."""
    size = path.stat().st_size
    folder.mkdir(mode=0o700, exist_ok=True)
    if shutil.disk_usage(folder).free < size + size // 10:
        megabytes = size // 1_000_000 + 1
        raise StoreError(
            "full", f"There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed."
        )
    target = folder / f"before-upgrade-{now}.db"
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source:
        source.execute("VACUUM INTO ?", (str(target),))
    descriptor = os.open(target, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    with closing(sqlite3.connect(f"{target.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        said = copy.execute("PRAGMA quick_check").fetchone()[0]
    if said != "ok":
        target.unlink()
        raise StoreError(
            "damaged", f"The copy of {path} before its upgrade is not sound ({said}); nothing was changed."
        )
    for old in sorted(folder.glob("before-upgrade-*.db"))[:-KEPT_COPIES]:
        old.unlink()
    return target
