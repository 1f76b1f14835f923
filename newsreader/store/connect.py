"""Connections to the database: pragmas, transactions, and SQLite's errors in words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from newsreader.core.errors import StoreError

#: How long a connection waits for another process that writes, in milliseconds.
BUSY_TIMEOUT = 5000
_CACHE_KIB = 16_000
_WRITER = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "wal_autocheckpoint=4000")
_READER = ("query_only=ON", "foreign_keys=ON")


def writing_engine(path: Path) -> Engine:
    """The engine of the one writer: each transaction begins with the write lock."""
    engine = _engine(path, _WRITER)
    event.listen(engine, "begin", _take_write_lock)
    return engine


def _take_write_lock(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def reading_engine(path: Path, *, is_fixed: bool = False) -> Engine:
    """An engine that cannot write, and holds no transaction open: each answer is of that moment.

    ``is_fixed``: the file lies where nobody can write, not even a lock.
    """
    return _engine(path, _READER, fixed=is_fixed)


def _engine(path: Path, pragmas: tuple[str, ...], *, fixed: bool = False) -> Engine:
    def connect() -> sqlite3.Connection:
        if fixed:
            return sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, check_same_thread=False)
        return sqlite3.connect(path, check_same_thread=False)

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    def on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun by us, not by the driver
        cursor = connection.cursor()
        for pragma in (f"busy_timeout={BUSY_TIMEOUT}", "temp_store=MEMORY", f"cache_size=-{_CACHE_KIB}", *pragmas):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", on_connect)
    return engine


def last_number(connection: Connection, table: str) -> int:
    """The highest number that a table with AUTOINCREMENT ever gave out; 0 before its first row."""
    found = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar()
    return 0 if found is None else int(found)


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors that a disk or another program caused into StoreError; others stay what they are: bugs."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        known = known_error(error, path)
        if known is None:
            raise
        raise known from error


def known_error(error: Exception, path: Path) -> StoreError | None:
    """The StoreError that an error of SQLite means, or None for a bug of ours."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:
        return None
    kind, text = _WORDS.get(code & 0xFF, (None, ""))
    return StoreError(kind, text.format(path=path)) if kind else None


_WORDS = {
    sqlite3.SQLITE_FULL: (
        "full",
        "The disk is full: nothing more can be stored in {path}. Make room; reading goes on.",
    ),
    sqlite3.SQLITE_IOERR: ("full", "The disk cannot be written or read: {path}. Look whether it is full or failing."),
    sqlite3.SQLITE_READONLY: ("read-only", "{path} cannot be written. Look at the permissions of its folder."),
    sqlite3.SQLITE_CANTOPEN: ("read-only", "{path} cannot be opened. Look at the permissions of its folder."),
    sqlite3.SQLITE_PERM: ("read-only", "{path} cannot be opened. Look at the permissions of its folder."),
    sqlite3.SQLITE_BUSY: ("locked", "Another program holds {path}. Close it, or try again in a moment."),
    sqlite3.SQLITE_LOCKED: ("locked", "Another program holds {path}. Close it, or try again in a moment."),
    sqlite3.SQLITE_CORRUPT: ("damaged", "{path} is damaged. Nothing was changed; keep the file and its copies."),
    sqlite3.SQLITE_NOTADB: ("damaged", "{path} is no database of Newsreader. It was not changed; name another folder."),
}


def sqlite_version() -> str:
    """The version of the library that keeps the data."""
    return sqlite3.sqlite_version


def is_writable(path: Path) -> bool:
    """Whether the database at ``path`` can be written: the file, and its folder for the log."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_fixed(path: Path) -> bool:
    """Whether the database at ``path`` can be written by nobody here and has no log with something in it."""
    log = path.with_name(path.name + "-wal")
    return not is_writable(path) and not (log.exists() and log.stat().st_size > 0)
