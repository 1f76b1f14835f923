"""What disks and other programs do to the store (safety.md, F1, F3, F4, F6, F10): said in words, and nothing is lost."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest
from support.store_kit import NOW, entry, open_kit

from newsreader.core.errors import StoreError
from newsreader.core.values import Changes, View
from newsreader.feeds.text import html_to_text
from newsreader.store import connect, faults
from newsreader.store.database import open_database
from newsreader.store.write_feeds import NewFeed

pytestmark = pytest.mark.server  # not in the quick group: full disks and killed processes take their time


def state(kit) -> list[tuple]:
    return kit.sql("SELECT * FROM article JOIN state ON article = id ORDER BY id")


@contextmanager
def refused(kind: str, words: str):
    """That what is done ends with this StoreError."""
    with pytest.raises(StoreError, match=words) as caught:
        yield
    assert caught.value.kind == kind


def long_entries(start: int, count: int = 40):
    return [
        entry(f"{n}", body=f"<p>{random.Random(n).randbytes(4_000).hex()}</p>") for n in range(start, start + count)
    ]


# -- F3: the disk is full --------------------------------------------------------------------------------------------


def test_a_full_disk_is_said_takes_nothing_and_is_over_when_there_is_room(kit):
    feed = kit.feed()
    kit.fetch(feed, *long_entries(0))
    before, pages = state(kit), kit.sql("PRAGMA page_count")[0][0]
    kit.writer._outside(f"PRAGMA max_page_count = {pages + 3}")
    for _ in range(2):
        with refused("full", "The disk is full: nothing more can be stored in .*newsreader.db"):
            kit.fetch(feed, *long_entries(100))
        assert state(kit) == before
        assert len(kit.reader.ids(View())) == 40
        assert kit.reader.article(kit.reader.newest_id()).html
    with refused("full", "The disk is full"):
        kit.index()
    kit.writer._outside("PRAGMA max_page_count = 1000000")
    assert len(kit.fetch(feed, *long_entries(100)).added) == 40
    assert kit.index() == 80


@pytest.mark.parametrize("room", [0, 4, 11, 19])
def test_full_at_any_moment_of_a_write_is_all_or_nothing(kit, room):
    feed = kit.feed()
    kit.fetch(feed, *long_entries(0, 5))
    before, pages = state(kit), kit.sql("PRAGMA page_count")[0][0]
    kit.writer._outside(f"PRAGMA max_page_count = {pages + room}")
    with refused("full", "disk is full"):
        kit.fetch(feed, *long_entries(5, 40))
    assert state(kit) == before
    assert kit.sql("PRAGMA integrity_check") == [("ok",)]


# -- F4: it cannot be written ------------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_written_is_read(kit, monkeypatch):
    kit.fetch(kit.feed(), entry("a"))
    kit.writer.checkpoint()
    monkeypatch.setattr(faults.os, "access", lambda *_: False)
    opened = open_database(kit.path, now=NOW)
    assert not opened.can_write
    reader = opened.reader()
    assert [row.title for row in reader.rows(reader.ids(View()))] == ["About a"]
    reader.close()
    with refused("read-only", "cannot be written. Look at the permissions"):
        opened.writer(html_to_text)


def test_a_database_that_becomes_read_only(kit):
    feed = kit.feed()
    kit.fetch(feed, entry("a"))
    kit.writer._outside("PRAGMA query_only = ON")
    with refused("read-only", "cannot be written"):
        kit.fetch(feed, entry("b"))
    kit.writer._outside("PRAGMA query_only = OFF")
    assert len(kit.fetch(feed, entry("b")).added) == 1


# -- F6: it is damaged -------------------------------------------------------------------------------------------------


def overwrite(kit, table: str) -> None:
    """Put noise over the pages of a table."""
    (page,) = kit.sql("SELECT rootpage FROM sqlite_schema WHERE name = ?", table)[0]
    size = kit.sql("PRAGMA page_size")[0][0]
    kit.close()
    with kit.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


@pytest.mark.parametrize("table", ["article", "state", "body", "feed", "list_all"])
def test_a_damaged_page_is_said_in_words_and_the_file_is_left_as_it_is(tmp_path, table):
    kit = open_kit(tmp_path)
    kit.fetch(kit.feed(), *(entry(f"{n}") for n in range(50)))
    overwrite(kit, table)
    before = kit.path.read_bytes()
    reader = open_database(kit.path, now=NOW).reader()
    asked = {
        "article": lambda: reader.rows(reader.ids(View())),
        "state": lambda: reader.rows([1]),
        "body": lambda: reader.article(1),
        "feed": reader.feeds,
        "list_all": lambda: reader.ids(View()),
    }
    with refused("damaged", "is damaged. Nothing was changed"):
        asked[table]()
    reader.close()
    assert kit.path.read_bytes() == before


def test_a_damaged_page_stops_a_write_as_a_whole(tmp_path):
    kit = open_kit(tmp_path)
    feed = kit.feed()
    kit.fetch(feed, *(entry(f"{n}") for n in range(50)))
    overwrite(kit, "list_feed")
    writer = open_database(kit.path, now=NOW).writer(html_to_text)
    with refused("damaged", "is damaged"):
        writer.unsubscribe([feed], now=NOW)
    writer.close()
    assert kit.sql("SELECT removed FROM feed") == [(None,)]


# -- F10: another program holds it -------------------------------------------------------------------------------------


@pytest.fixture
def impatient(tmp_path, monkeypatch):
    """A store that waits a hundredth of a second for others."""
    monkeypatch.setattr(connect, "BUSY_TIMEOUT", 10)
    opened = open_kit(tmp_path)
    yield opened
    opened.close()


def test_a_locked_database_is_said_read_all_the_same_and_written_when_it_is_free(impatient):
    kit = impatient
    feed = kit.feed()
    added = kit.fetch(feed, entry("a")).added
    with closing(sqlite3.connect(kit.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        writes = (
            lambda: kit.writer.set_read(added, True),
            lambda: kit.fetch(feed, entry("b")),
            lambda: kit.writer.add_feed(NewFeed("https://b.example/"), next_due=0, now=NOW),
            kit.writer.index_pending,
        )
        for write in writes:
            with refused("locked", "Another program holds .*newsreader.db"):
                write()
        assert kit.reader.counts(0).all_unread == 1
        other.execute("ROLLBACK")
    assert kit.writer.set_read(added, True) == Changes(read=added)
    assert len(kit.fetch(feed, entry("b")).added) == 1


def test_a_reader_sees_what_was_written_the_moment_before_and_hinders_nobody(kit):
    feed = kit.feed()
    readers = [kit.database.reader() for _ in range(3)]
    for n in range(5):
        kit.fetch(feed, *(entry(f"{m}") for m in range(n + 1)))
        assert [len(reader.ids(View())) for reader in readers] == [n + 1] * 3
    for reader in readers:
        reader.close()


# -- what is a bug stays one -------------------------------------------------------------------------------------------


def test_a_wrong_statement_is_no_known_error(tmp_path):
    with pytest.raises(sqlite3.OperationalError), faults.known_errors(tmp_path):
        raise_wrong_statement()


def raise_wrong_statement() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("SELECT nothing FROM nowhere")


# -- F1: killed while it writes ----------------------------------------------------------------------------------------

_CHILD = """
import sys
from pathlib import Path
from support.store_kit import NOW, entry, open_kit

kit = open_kit(Path(sys.argv[1]))
feed = kit.feed(f"https://{sys.argv[2]}.example/")
for turn in range(10_000):
    print("begun", turn, flush=True)
    added = kit.fetch(feed, *(entry(f"{turn}-{n}") for n in range(20)))
    kit.writer.set_starred([min(added.added)], True)
    print("starred", min(added.added), flush=True)
    kit.writer.index_pending(30)
"""


def test_killed_at_any_moment_it_keeps_what_was_acknowledged(tmp_path, project):
    chance = random.Random(11)
    starred: set[int] = set()
    for turn in range(5):
        command = [sys.executable, "-c", _CHILD, str(tmp_path), str(turn)]
        paths = f"{project}:{project / 'tests'}"
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": paths}) as child:
            lines = chance.randint(3, 60)
            for line in child.stdout:
                word, number = line.split()
                if word == "starred":
                    starred.add(int(number))
                lines -= 1
                if lines <= 0:
                    child.kill()
                    break
            for line in child.stdout:  # what it had said before it was killed
                word, number = line.split()
                if word == "starred":
                    starred.add(int(number))
        kit = open_kit(tmp_path)
        assert kit.sql("PRAGMA integrity_check") == [("ok",)]
        assert kit.sql("PRAGMA foreign_key_check") == []
        found = set(kit.reader.ids(View(starred_only=True)))
        assert starred <= found
        assert len(found - starred) <= turn + 1  # the one that was written and not said
        assert kit.sql("SELECT count(*) FROM article") == kit.sql("SELECT count(*) FROM state, body USING (article)")
        assert kit.sql("SELECT max(n) FROM (SELECT count(*) AS n FROM article GROUP BY feed, uid)") == [(1,)]
        starred |= found
        kit.close()
    assert len(starred) > 5
