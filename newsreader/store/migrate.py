"""Brings a database to this version's tables: numbered steps over PRAGMA user_version, each one transaction.

Before the first step of an old database a copy is made, flushed, checked, and kept (safety.md). A database of a newer
version, or one that is none of ours, is refused in words and not touched by a byte.

SQLAlchemy and the tables are loaded when a step is taken: every start asks for the version, and few take one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.core.errors import StoreError
from newsreader.core.texts import tr
from newsreader.store.faults import is_fixed

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

#: "News" in ASCII: marks the file as ours (PRAGMA application_id).
APPLICATION_ID = 0x4E657773
#: How many copies from before migrations are kept, and in which folder beside the database.
KEPT_COPIES, COPIES = 3, "copies"
_MAGIC, _HEAD = b"SQLite format 3\x00", 100

Step = Callable[["Connection"], None]


def _first_tables(connection: Connection) -> None:
    """Version 1: all tables of `schema`."""
    from newsreader.store.schema import metadata

    metadata.create_all(connection)


def _dictionaries(connection: Connection) -> None:
    """Version 2: the table of dictionaries, which fresh databases have from the first step."""
    from newsreader.store.schema import dictionary

    dictionary.create(connection, checkfirst=True)


def _what_is_leaving(connection: Connection) -> None:
    """Version 3: articles that left the lists and are still on the disk."""
    from newsreader.store import schema

    schema.leaving.create(connection, checkfirst=True)


def _second_texts(connection: Connection) -> None:
    """Version 4: readable texts of articles' pages, and which feeds want them always."""
    from newsreader.store import schema

    schema.full_text.create(connection, checkfirst=True)
    schema.full_text_feed.create(connection, checkfirst=True)
    for statement in schema.FULL_TEXT_TRIGGERS:
        connection.exec_driver_sql(statement)


def _beginnings(connection: Connection) -> None:
    """Version 5: beginnings of words in a table of their own, for which everything is indexed anew by and by."""
    from newsreader.store.schema import BEGINNINGS, MERGING
    from newsreader.store.write_index import index_anew

    is_there = "SELECT 1 FROM sqlite_master WHERE name = 'beginnings'"
    if connection.exec_driver_sql(is_there).first() is None:
        for statement in (BEGINNINGS, *MERGING):
            connection.exec_driver_sql(statement)
        index_anew(connection)


def _pictures(connection: Connection) -> None:
    """Version 6: pictures and their use by articles; those of the articles that are there are wanted."""
    from newsreader.store import schema
    from newsreader.store.write_pictures import use_all

    for table in (schema.picture, schema.picture_use, schema.picture_host):
        table.create(connection, checkfirst=True)
    use_all(connection)


def _text_first(connection: Connection) -> None:
    """Version 7: the index with its columns in another order, a fifth smaller; it is filled anew by and by."""
    from newsreader.store.schema import MERGING, SEARCH
    from newsreader.store.write_index import index_anew

    if connection.exec_driver_sql("SELECT name FROM pragma_table_info('search') WHERE cid = 0").scalar() == "text":
        return
    connection.exec_driver_sql("DROP TABLE search")
    for statement in (SEARCH, *MERGING):
        connection.exec_driver_sql(statement)
    index_anew(connection)


def _icons(connection: Connection) -> None:
    """Version 8: icons of sites."""
    from newsreader.store.schema import icon

    icon.create(connection, checkfirst=True)


def _waiting_texts(connection: Connection) -> None:
    """Version 9: full texts that are to come by themselves."""
    from newsreader.store.schema import full_text_wait

    full_text_wait.create(connection, checkfirst=True)


def _played(connection: Connection) -> None:
    """Version 10: where in audio and video a person was."""
    from newsreader.store.schema import played

    played.create(connection, checkfirst=True)


def _related(connection: Connection) -> None:
    """Version 11: related stories; every article that is there waits for them."""
    from newsreader.store import schema

    tables = (schema.related_term, schema.related_posting, schema.related_article, schema.related_wait)
    for table in (*tables, schema.related_gone, schema.related_story):
        table.create(connection, checkfirst=True)
    for statement in schema.RELATED_TRIGGERS:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT OR IGNORE INTO related_wait SELECT article, 0 FROM body")


def _verdicts(connection: Connection) -> None:
    """Version 12: what a person said about stories."""
    from newsreader.store.schema import related_verdict

    related_verdict.create(connection, checkfirst=True)


def _diary(connection: Connection) -> None:
    """Version 13: the last fetches of each feed, and the interval that the reader set."""
    from newsreader.store.schema import diary

    diary.create(connection, checkfirst=True)
    is_there = "SELECT 1 FROM pragma_table_info('feed') WHERE name = 'interval'"
    if connection.exec_driver_sql(is_there).first() is None:
        connection.exec_driver_sql("ALTER TABLE feed ADD COLUMN interval INTEGER")


def _notified(connection: Connection) -> None:
    """Version 14: feeds whose new articles are told about."""
    from newsreader.store.schema import notified_feed

    notified_feed.create(connection, checkfirst=True)


def _followed(connection: Connection) -> None:
    """Version 15: stories that are followed."""
    from newsreader.store import schema

    schema.followed.create(connection, checkfirst=True)
    for statement in schema.FOLLOWED_TRIGGERS:
        connection.exec_driver_sql(statement)


def _told_stories(connection: Connection) -> None:
    """Version 16: followed stories whose new articles are told about."""
    is_there = "SELECT 1 FROM pragma_table_info('followed') WHERE name = 'notify'"
    if connection.exec_driver_sql(is_there).first() is None:
        connection.exec_driver_sql("ALTER TABLE followed ADD COLUMN notify INTEGER NOT NULL DEFAULT 0")


def _chapters(connection: Connection) -> None:
    """Version 17: chapters of audio and video that do not stand in the feed."""
    from newsreader.store.schema import chapter

    chapter.create(connection, checkfirst=True)


def _lacking(connection: Connection) -> None:
    """Version 18: an index of the articles whose pictures are to come, so that those of a view can be counted."""
    connection.exec_driver_sql("CREATE INDEX IF NOT EXISTS article_lacking ON article (id) WHERE missing_pictures > 0")


#: Step N-1 brings a database from version N-1 to N. Steps that a release carried are never edited.
STEPS: tuple[Step, ...] = (
    _first_tables,
    _dictionaries,
    _what_is_leaving,
    _second_texts,
    _beginnings,
    _pictures,
    _text_first,
    _icons,
    _waiting_texts,
    _played,
    _related,
    _verdicts,
    _diary,
    _notified,
    _followed,
    _told_stories,
    _chapters,
    _lacking,
)


def newest_version() -> int:
    """The version that this program writes."""
    return len(STEPS)


def version_of(path: Path) -> int | None:
    """The version of the database at ``path``; None when there is none yet.

    StoreError when the file is something else, or damaged, or of a newer version, or when it is gone or empty and what
    lies beside it says that there was more. Such a file is not even opened by SQLite, which would write beside it.
    """
    head = _head_of(path)
    if not head:
        _refuse_lost(path)
        return None
    if len(head) < _HEAD or not head.startswith(_MAGIC):
        raise _foreign(path)
    ours, version = int.from_bytes(head[68:72], "big"), int.from_bytes(head[60:64], "big")
    if ours == APPLICATION_ID and version > newest_version():
        raise _newer(path, version)
    # The log may know better than the file's head: the rest is SQLite's to say.
    try:
        ours, version, tables = _facts(path)
    except sqlite3.OperationalError as error:
        if (error.sqlite_errorcode & 0xFF) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise StoreError(
                "read-only",
                tr("{path} cannot be opened: {error}. Look at its permissions.").format(path=path, error=error),
            ) from error
        raise _foreign(path) from error
    except sqlite3.DatabaseError as error:
        raise _foreign(path) from error
    if ours == 0 and version == 0 and tables == 0:
        return None
    if ours != APPLICATION_ID:
        raise _foreign(path)
    if version > newest_version():
        raise _newer(path, version)
    return version


def _head_of(path: Path) -> bytes:
    """The file's first bytes; none when it is missing or empty."""
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StoreError(
            "read-only",
            tr("{path} cannot be read: {reason}. Look at its permissions.").format(path=path, reason=error.strerror),
        ) from error


def _refuse_lost(path: Path) -> None:
    """StoreError when a database was here: a log with something in it, or copies, lie beside a file that has nothing."""
    log = path.with_name(path.name + "-wal")
    has_log = log.exists() and log.stat().st_size > 0
    if not has_log and not any((path.parent / COPIES).glob("*.db")):
        return
    if path.exists():
        text = tr(
            "{path} is empty, though there was a database before. Nothing was changed. Put a copy in its place "
            "(see {folder}), or name another folder with --data-dir to begin anew."
        )
    else:
        text = tr(
            "{path} is gone, though there was a database before. Nothing was changed. Put a copy in its place "
            "(see {folder}), or name another folder with --data-dir to begin anew."
        )
    raise StoreError("damaged", text.format(path=path, folder=path.parent / COPIES))


def _facts(path: Path) -> tuple[int, int, int]:
    """Application id, version and number of tables, read without the right to write."""
    # Without the right to write not even the log's index can be made: such a file is read as one that never changes.
    mode = "immutable=1" if is_fixed(path) else "mode=ro"
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)) as connection:
        ours = int(connection.execute("PRAGMA application_id").fetchone()[0])
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        return ours, version, int(connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0])


def _newer(path: Path, version: int) -> StoreError:
    text = tr(
        "{path} was written by a newer version of Newsreader (its data has version {version}, this program knows "
        "{newest}). It was not changed. Start the newer version, or name another folder with --data-dir."
    ).format(path=path, version=version, newest=newest_version())
    return StoreError("newer", text)


def _foreign(path: Path) -> StoreError:
    text = tr(
        "{path} is no database of Newsreader, or its beginning is damaged. It was not changed. "
        "Put a copy in its place (see {folder}), or name another folder with --data-dir."
    ).format(path=path, folder=path.parent / COPIES)
    return StoreError("damaged", text)


def migrate(engine: Engine, path: Path, *, version: int | None, now: int) -> None:
    """Take the steps that are missing. ``version`` is what `version_of` said; ``now`` names the copy."""
    if version == newest_version():
        return
    if version is not None:
        copy_verified(path, path.parent / COPIES, now=now)
    for number in range(version or 0, newest_version()):
        with engine.begin() as connection:
            STEPS[number](connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise StoreError(
                    "damaged",
                    tr("{path} could not be brought to version {version}; it is as it was.").format(
                        path=path, version=number + 1
                    ),
                )
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {number + 1}")


def copy_verified(path: Path, folder: Path, *, now: int) -> Path:
    """A copy of the database in ``folder``: whole, flushed to the disk and checked. StoreError when there is no room."""
    size = path.stat().st_size
    folder.mkdir(mode=0o700, exist_ok=True)
    if shutil.disk_usage(folder).free < size + size // 10:
        megabytes = size // 1_000_000 + 1
        text = tr("There is no room for a copy of {path} before its upgrade: {megabytes} MB are needed.").format(
            path=path, megabytes=megabytes
        )
        raise StoreError("full", text)
    target = folder / f"before-upgrade-{now}.db"
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path)) as source:
            source.execute("VACUUM INTO ?", (str(unfinished),))
        _flush(unfinished)
        _check(unfinished, path)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    _flush(folder)
    for old in sorted(folder.glob("before-upgrade-*.db"))[:-KEPT_COPIES]:
        old.unlink()
    return target


def _flush(path: Path) -> None:
    """Have a file's bytes, or a folder's names, on the disk. Windows flushes names by itself and opens no folders."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _check(copy: Path, path: Path) -> None:
    """StoreError unless SQLite finds the copy of ``path`` sound."""
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            said = str(connection.execute("PRAGMA quick_check").fetchone()[0])
    except sqlite3.DatabaseError as error:
        said = str(error)
    if said != "ok":
        raise StoreError(
            "damaged",
            tr("The copy of {path} before its upgrade is not sound ({said}); nothing was changed.").format(
                path=path, said=said
            ),
        )
