"""What a disk or another program can do to the database: SQLite's errors in words, files that cannot be written.

Loads no SQLAlchemy: the window's first look at the store goes without it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.core.errors import StoreError
from newsreader.core.texts import tr

#: How long a connection waits for another process that writes, in milliseconds.
BUSY_TIMEOUT = 5000


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turn SQLite's errors that a disk or another program caused into StoreError; others stay what they are: bugs."""
    try:
        yield
    except Exception as error:
        known = known_error(error, path)
        if known is None:
            raise
        raise known from error


def known_error(error: Exception, path: Path) -> StoreError | None:
    """The StoreError that an error of SQLite means, or None for a bug of ours."""
    origin = getattr(error, "orig", error)  # SQLAlchemy wraps them
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None:
        return None
    kind, text = _words(code & 0xFF)
    return StoreError(kind, text.format(path=path)) if kind else None


def _words(code: int) -> tuple[str | None, str]:
    """The kind of error that a code of SQLite is, and its sentence; None for a bug of ours."""
    match code:
        case sqlite3.SQLITE_FULL:
            return "full", tr("The disk is full: nothing more can be stored in {path}. Make room; reading goes on.")
        case sqlite3.SQLITE_IOERR:
            return "full", tr("The disk cannot be written or read: {path}. Look whether it is full or failing.")
        case sqlite3.SQLITE_READONLY:
            return "read-only", tr("{path} cannot be written. Look at the permissions of its folder.")
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return "read-only", tr("{path} cannot be opened. Look at the permissions of its folder.")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "locked", tr("Another program holds {path}. Close it, or try again in a moment.")
        case sqlite3.SQLITE_CORRUPT:
            return "damaged", tr("{path} is damaged. Nothing was changed; keep the file and its copies.")
        case sqlite3.SQLITE_NOTADB:
            return "damaged", tr("{path} is no database of Newsreader. It was not changed; name another folder.")
        case _:
            return None, ""


def is_writable(path: Path) -> bool:
    """Whether the database at ``path`` can be written: the file, and its folder for the log."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_fixed(path: Path) -> bool:
    """Whether the database at ``path`` can be written by nobody here and has no log with something in it."""
    log = path.with_name(path.name + "-wal")
    return not is_writable(path) and not (log.exists() and log.stat().st_size > 0)


def sqlite_version() -> str:
    """The version of the library that keeps the data."""
    return sqlite3.sqlite_version
