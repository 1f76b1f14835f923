"""Connections to the database: pragmas and transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from newsreader.store.faults import BUSY_TIMEOUT

CACHE_KIB = 16_000
#: Of a database that is made; one that is there keeps its own. Packed texts take 1 to 2 KB, of which two fit into 4 KB and
#: leave a fifth of it empty.
_PAGE = 8192
_LOG = 16 << 20  # bytes of the log before it is brought into the database
#: Room that is given back is cut off the file's end a few pages at a time; an older file learns that by its next VACUUM.
_WRITER = (
    f"page_size={_PAGE}",
    "auto_vacuum=INCREMENTAL",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    f"wal_autocheckpoint={_LOG // _PAGE}",
)
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
        for pragma in (f"busy_timeout={BUSY_TIMEOUT}", "temp_store=MEMORY", f"cache_size=-{CACHE_KIB}", *pragmas):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", on_connect)
    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection. Its errors are `known_errors` as SQLAlchemy's are."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def insert_rows(connection: Connection, table: str, *, rows: Sequence[dict[str, Any]], way: str = "INSERT") -> None:
    """Insert rows of the same columns, as the driver takes them: SQLAlchemy's own way takes as long as SQLite itself."""
    if rows:
        names = list(rows[0])
        values = ", ".join(f":{name}" for name in names)
        driver_of(connection).executemany(f"{way} INTO {table} ({', '.join(names)}) VALUES ({values})", rows)


def last_number(connection: Connection, table: str) -> int:
    """The highest number that a table with AUTOINCREMENT ever gave out; 0 before its first row."""
    found = driver_of(connection).execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return 0 if found is None else int(found[0])
