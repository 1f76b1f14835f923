"""Opening: new, of this version, older (a verified copy first), newer, foreign, empty; and steps that fail."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support.store_kit import NOW, entry, open_kit

from newsreader.core.errors import StoreError
from newsreader.core.readable import SavedCount
from newsreader.core.values import View
from newsreader.store import migrate
from newsreader.store.database import open_database, open_readonly
from newsreader.store.migrate import APPLICATION_ID, STEPS, newest_version, version_of

pytestmark = pytest.mark.corpus


def pragma(path: Path, name: str):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def folder_state(folder: Path) -> dict[str, str]:
    """The bytes of every file in a folder, by name; without what SQLite lays beside a database that it only reads."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm") and (path.stat().st_size or path.suffix == ".db")
    }


def content(path: Path) -> dict[str, list[tuple]]:
    """Every row of every table that holds news or says how it is kept."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        tables = [name for name in names if not name.startswith(("search", "beginnings"))]
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in ("sqlite_schema", *tables)}


@pytest.fixture
def old(tmp_path):
    """A store with an article in it, closed."""
    kit = open_kit(tmp_path)
    added = kit.fetch(kit.feed(), entry("a"), entry("b")).added
    kit.writer.set_starred([min(added)], True)
    kit.close()
    return kit.path


def _add_table(connection) -> None:
    connection.exec_driver_sql("CREATE TABLE added (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("UPDATE article SET title = title || '!'")


def _fail(connection) -> None:
    connection.exec_driver_sql("CREATE TABLE half_made (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("DELETE FROM state")
    raise KeyError("a bug in a step")


def _break_a_key(connection) -> None:
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("UPDATE article SET feed = 77")


# -- a new one, one of this version ----------------------------------------------------------------------------------


def test_a_new_database_says_whose_it_is(tmp_path):
    path = tmp_path / "newsreader.db"
    assert version_of(path) is None
    open_database(path, now=NOW)
    assert version_of(path) == newest_version() == len(STEPS)
    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == newest_version()
    assert pragma(path, "journal_mode") == "wal"
    assert not (tmp_path / "copies").exists()


def test_one_of_this_version_is_opened_as_it_is(old):
    before = folder_state(old.parent)
    database = open_database(old, now=NOW)
    assert database.can_write
    assert folder_state(old.parent) == before


def test_a_folder_that_is_not_there_is_said_in_words(tmp_path):
    with pytest.raises(StoreError, match="cannot be opened") as caught:
        open_database(tmp_path / "no" / "newsreader.db", now=NOW)
    assert caught.value.kind == "read-only"


def test_reading_alone_makes_no_database(tmp_path):
    with pytest.raises(StoreError, match="There is no database at") as caught:
        open_readonly(tmp_path / "newsreader.db")
    assert caught.value.kind == "missing"
    assert list(tmp_path.iterdir()) == []


def test_reading_alone_brings_no_database_up(old, monkeypatch):
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table))
    before = folder_state(old.parent)
    with pytest.raises(StoreError, match="older version of Newsreader") as caught:
        open_readonly(old)
    assert caught.value.kind == "read-only"
    assert folder_state(old.parent) == before


def test_a_reader_cannot_write(old):
    reader = open_database(old, now=NOW).reader()
    with pytest.raises(Exception, match="readonly"):
        reader._connection.exec_driver_sql("DELETE FROM article")
    reader.close()


# -- older -----------------------------------------------------------------------------------------------------------


def test_an_older_one_is_copied_whole_and_then_brought_up(old, monkeypatch):
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table))
    open_database(old, now=NOW)
    assert pragma(old, "user_version") == len(STEPS) + 1
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT title FROM article").fetchall() == [("About b!",), ("About a!",)]
    (copy,) = (old.parent / "copies").iterdir()
    assert copy.name == f"before-upgrade-{NOW}.db"
    assert pragma(copy, "user_version") == len(STEPS)
    monkeypatch.undo()
    database = open_database(copy, now=NOW)
    reader = database.reader()
    assert [row.title for row in reader.rows(reader.ids(View()))] == ["About a", "About b"]
    assert reader.counts(0).starred == 1
    reader.close()


def test_what_lies_in_the_log_alone_is_copied_too(tmp_path, monkeypatch):
    (tmp_path / "here").mkdir()
    kit = open_kit(tmp_path / "here")
    kit.fetch(kit.feed(), entry("a"))
    there = tmp_path / "there"
    shutil.copytree(tmp_path / "here", there)  # as after a crash: nothing of it is in the main file yet
    kit.close()
    assert (there / "newsreader.db-wal").stat().st_size > 0
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table))
    open_database(there / "newsreader.db", now=NOW)
    with closing(sqlite3.connect(there / "copies" / f"before-upgrade-{NOW}.db")) as copy:
        assert copy.execute("SELECT title FROM article").fetchall() == [("About a",)]


def test_one_of_version_17_gets_the_index_that_fresh_ones_have(old):
    text = "SELECT sql FROM sqlite_schema WHERE name = 'article_lacking'"
    with closing(sqlite3.connect(old)) as connection:
        fresh = connection.execute(text).fetchone()[0]
    run(old, "DROP INDEX article_lacking", "PRAGMA user_version = 17")
    reader = open_database(old, now=NOW).reader()
    assert reader.saved_count(View()) == SavedCount(2, 2)
    reader.close()
    with closing(sqlite3.connect(old)) as connection:
        made = connection.execute(text).fetchone()[0]
    assert made.replace("IF NOT EXISTS ", "") == fresh


def test_the_last_three_copies_are_kept(old, monkeypatch):
    for turn in range(5):
        migrate.copy_verified(old, old.parent / "copies", now=NOW + turn)
    names = sorted(path.name for path in (old.parent / "copies").iterdir())
    assert names == [f"before-upgrade-{NOW + turn}.db" for turn in (2, 3, 4)]


@pytest.mark.parametrize(("step", "error"), [(_fail, KeyError), (_break_a_key, StoreError)])
def test_a_step_that_fails_leaves_everything_as_it_was(old, monkeypatch, step, error):
    before = content(old)
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, step))
    with pytest.raises(error):
        open_database(old, now=NOW)
    monkeypatch.undo()
    assert version_of(old) == len(STEPS)
    assert content(old) == before
    open_database(old, now=NOW)


def test_steps_before_the_one_that_fails_are_kept(old, monkeypatch):
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table, _fail))
    with pytest.raises(KeyError):
        open_database(old, now=NOW)
    assert version_of(old) == len(STEPS) + 1
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table, lambda connection: None))
    open_database(old, now=NOW + 1)
    assert version_of(old) == len(STEPS) + 2


def test_without_room_for_the_copy_nothing_is_begun(old, monkeypatch):
    before = folder_state(old.parent)
    usage = shutil.disk_usage(old.parent)
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table))
    monkeypatch.setattr(migrate.shutil, "disk_usage", lambda _: usage._replace(free=1_000))
    with pytest.raises(StoreError, match=r"no room for a copy .* 1 MB are needed") as caught:
        open_database(old, now=NOW)
    assert caught.value.kind == "full"
    assert folder_state(old.parent) == before


def test_a_copy_that_is_not_sound_stops_the_upgrade(old, monkeypatch):
    with closing(sqlite3.connect(old)) as connection:  # a page of a table, none of those that opening reads
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'body'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with old.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    before = old.read_bytes()
    monkeypatch.setattr(migrate, "STEPS", (*STEPS, _add_table))
    with pytest.raises(StoreError) as caught:
        open_database(old, now=NOW)
    assert caught.value.kind == "damaged"
    assert old.read_bytes() == before
    assert list((old.parent / "copies").iterdir()) == []


# -- what is not opened ----------------------------------------------------------------------------------------------


def test_a_newer_one_is_refused_and_not_touched(old):
    run(old, "PRAGMA user_version = 99")
    before = folder_state(old.parent)
    for opened in (lambda: open_database(old, now=NOW), lambda: open_readonly(old)):
        with pytest.raises(StoreError, match=r"newer version of Newsreader .*version 99") as caught:
            opened()
        assert caught.value.kind == "newer"
        assert folder_state(old.parent) == before


def test_one_that_is_newer_in_its_log_alone_is_refused_too(tmp_path):
    kit = open_kit(tmp_path)
    with closing(sqlite3.connect(kit.path)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
        before = kit.path.read_bytes()
        with pytest.raises(StoreError) as caught:
            open_database(kit.path, now=NOW)
        assert caught.value.kind == "newer"
        assert kit.path.read_bytes() == before
    kit.close()


def _text(path: Path) -> None:
    path.write_text("Dear diary, this is no database at all. " * 200)


def _short(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def _foreign(path: Path) -> None:
    run(path, "CREATE TABLE bookmarks (id INTEGER)")


def _foreign_with_id(path: Path) -> None:
    run(path, "PRAGMA application_id = 7", "PRAGMA user_version = 1", "CREATE TABLE bookmarks (id INTEGER)")


def _head_overwritten(path: Path) -> None:
    open_database(path, now=NOW)
    with path.open("r+b") as file:
        file.write(b"\x00" * 64)


@pytest.mark.parametrize("make", [_text, _short, _foreign, _foreign_with_id, _head_overwritten])
def test_what_is_no_database_of_ours_is_refused_and_not_touched(tmp_path, make):
    path = tmp_path / "newsreader.db"
    make(path)
    before = path.read_bytes()
    for opened in (lambda: open_database(path, now=NOW), lambda: open_readonly(path)):
        with pytest.raises(StoreError, match="no database of Newsreader, or its beginning is damaged") as caught:
            opened()
        assert caught.value.kind == "damaged"
        assert path.read_bytes() == before


def test_a_file_of_no_bytes_is_a_beginning(tmp_path):
    path = tmp_path / "newsreader.db"
    path.touch()
    open_database(path, now=NOW)
    assert version_of(path) == newest_version()


@pytest.mark.parametrize("is_gone", [True, False])
@pytest.mark.parametrize("trace", ["copies/before-upgrade-1.db", "newsreader.db-wal"])
def test_an_old_reader_is_never_greeted_as_a_new_one(tmp_path, trace, is_gone):
    path = tmp_path / "newsreader.db"
    if not is_gone:
        path.touch()
    (tmp_path / trace).parent.mkdir(exist_ok=True)
    (tmp_path / trace).write_bytes(b"something of before")
    before = folder_state(tmp_path)
    with pytest.raises(StoreError, match="though there was a database before") as caught:
        open_database(path, now=NOW)
    assert caught.value.kind == "damaged"
    assert folder_state(tmp_path) == before
