"""Retention in the store: what goes, what never does, that it comes back until it is deleted, and that room returns."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from support.store_kit import DAY, NOW, entry, open_kit

from newsreader.core.errors import StoreError, UsageError
from newsreader.core.retention import Rule, Rules
from newsreader.core.values import View, ViewKind
from newsreader.store import migrate, room
from newsreader.store.database import open_database

OLD = NOW - 100 * DAY


pytestmark = pytest.mark.corpus


@pytest.fixture
def kit(tmp_path):
    opened = open_kit(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def feed(kit):
    """A feed of ten articles that came a hundred days ago, a day apart by their dates; all are read."""
    number = kit.feed()
    entries = [entry(f"a{row}", f"Title {row}", published=OLD - row * DAY) for row in range(10)]
    kit.fetch(number, *entries, now=OLD)
    kit.writer.set_read(list(kit.reader.ids(View())), True)
    kit.index()
    return number


def take_out(kit, rule: Rule, *, feed=None, today: int = NOW):
    kit.writer.keep_rule(feed, rule)
    return kit.writer.take_out(today=today, session=1).removed


def test_everything_is_kept_by_default(kit, feed):
    assert kit.writer.take_out(today=NOW + 10_000 * DAY, session=1).removed == frozenset()
    assert kit.reader.going(Rules(), now=NOW) == {}


def test_the_newest_are_kept_and_the_preview_says_how_many_go(kit, feed):
    rule = Rule(most=4)
    assert kit.reader.going(Rules(rule), now=NOW) == {feed: 6}
    assert len(take_out(kit, rule)) == 6
    assert kit.seen_in(View()) == [f"Title {row}" for row in range(4)]
    assert kit.reader.going(kit.reader.rules(), now=NOW) == {}


def test_days_count_from_when_an_article_came_not_from_what_it_says(kit, feed):
    kit.fetch(feed, entry("dated back", published=NOW - 900 * DAY), now=NOW)
    kit.writer.set_read([kit.by_title("About dated back")], True)
    assert len(take_out(kit, Rule(days=99))) == 10
    assert kit.seen_in(View()) == ["About dated back"]
    assert take_out(kit, Rule(days=101)) == frozenset()


def test_what_is_unread_or_starred_never_goes(kit, feed):
    ids = list(kit.reader.ids(View()))
    kit.writer.set_read(ids[-1:], False)
    kit.writer.set_starred(ids[-2:-1], True)
    gone = take_out(kit, Rule(most=1, days=1))
    assert gone == set(ids) - set(ids[-2:])
    assert list(kit.reader.ids(View())) == ids[-2:]


def test_a_feed_has_its_own_rule(kit, feed):
    kit.writer.keep_rule(None, Rule(most=1))
    assert take_out(kit, Rule(), feed=feed) == frozenset()
    assert len(kit.writer.take_out(today=NOW, session=1).removed) == 0
    kit.writer.keep_rule(feed, None)
    assert len(kit.writer.take_out(today=NOW, session=1).removed) == 9
    with pytest.raises(UsageError):
        kit.writer.keep_rule(77, Rule())


def test_what_goes_leaves_every_list_count_and_search_and_comes_back_the_same(kit, feed):
    before = list(kit.reader.ids(View()))
    gone = take_out(kit, Rule(most=3))
    assert list(kit.reader.ids(View(ViewKind.FEED, feed=feed))) == before[:3]
    assert list(kit.reader.search_ids("title")) == before[:3]
    assert kit.reader.counts(0).total == 3
    assert kit.reader.room().leaving == 7
    assert kit.reader.article(min(gone)) is None
    assert kit.reader.rows(sorted(gone)) == ()
    assert kit.writer.take_back(gone).added == gone
    assert list(kit.reader.ids(View())) == before
    assert list(kit.reader.search_ids("title")) == before


def test_what_was_deleted_is_gone_whole_and_is_not_new_when_it_comes_again(kit, feed):
    gone = take_out(kit, Rule(most=3))
    while kit.writer.delete_some(2):
        pass
    for table, column in (
        ("article", "id"), ("state", "article"), ("body", "article"), ("indexed", "article"), ("leaving", "article"),
    ):  # fmt: skip
        assert kit.sql(f"SELECT count(*) FROM {table}") == [(3,)] if table != "leaving" else [(0,)], (table, column)
    with pytest.raises(UsageError, match="for good"):
        kit.writer.take_back(gone)
    entries = [entry(f"a{row}", f"Title {row}", published=OLD - row * DAY) for row in range(10)]
    assert kit.fetch(feed, *entries, now=NOW).added == frozenset()


def test_what_went_in_this_run_waits_for_its_end(kit, feed):
    take_out(kit, Rule(most=3))
    assert kit.writer.delete_some(100, session=1) == 0
    assert kit.writer.delete_some(100, session=2) == 7


def test_a_feed_that_is_unsubscribed_meanwhile_takes_along_what_is_taken_back(kit, feed):
    gone = take_out(kit, Rule(most=3))
    kit.writer.unsubscribe([feed], now=NOW)
    kit.writer.take_back(gone)
    assert list(kit.reader.ids(View())) == []
    kit.writer.restore_feeds([feed])
    assert len(kit.reader.ids(View())) == 10


def test_a_document_that_changes_what_is_leaving_brings_nothing_back(kit, feed):
    take_out(kit, Rule(most=9))
    changes = kit.fetch(feed, entry("a9", "Another title", published=OLD - 9 * DAY), now=NOW)
    assert changes.added == frozenset()
    assert len(kit.reader.ids(View())) == 9


@pytest.mark.parametrize("jump", [-DAY, 3_650 * DAY])
def test_f11_a_clock_that_jumps_takes_nothing(kit, feed, jump):
    kit.writer.keep_rule(None, Rule(days=365))
    for now in (NOW, NOW + jump, NOW + jump + 3_600, NOW + 3_600):
        today = kit.writer.keep_calendar(now).today(now)
        assert kit.writer.take_out(today=today, session=1).removed == frozenset()


def test_a_store_of_the_first_version_is_brought_up(tmp_path, monkeypatch):
    kit = open_kit(tmp_path)
    kit.fetch(kit.feed(), entry("a"))
    kit.close()
    with closing(sqlite3.connect(kit.path)) as connection:
        connection.execute("DROP TABLE leaving")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    database = open_database(kit.path, now=NOW)
    with closing(database.reader()) as reader:
        assert reader.room().leaving == 0
        assert len(reader.ids(View())) == 1
    assert migrate.version_of(kit.path) == migrate.newest_version()


def fill(kit, *, articles: int = 760) -> None:
    feed = kit.feed()
    words = [f"<p>{' '.join(f'{row}-{word}' for word in range(900))}</p>" for row in range(articles)]
    kit.fetch(feed, *[entry(f"b{row}", body=each) for row, each in enumerate(words)], now=OLD)
    kit.writer.set_read(list(kit.reader.ids(View())), True)
    kit.writer.checkpoint()


def delete_all(kit) -> None:
    take_out(kit, Rule(days=1))
    while kit.writer.delete_some(100):
        pass


def test_room_comes_back_in_small_steps(kit):
    fill(kit)
    before = kit.path.stat().st_size
    delete_all(kit)
    assert kit.reader.room().free > before / 2
    steps, free = 0, kit.sql("PRAGMA freelist_count")[0][0]
    while left := kit.writer.give_back(20):
        steps += 1
        assert left % 20 == free % 20
    kit.writer.checkpoint()
    assert steps > 2
    assert kit.path.stat().st_size < before / 2.4
    assert kit.sql("PRAGMA integrity_check") == [("ok",)]


def test_a_file_of_an_older_version_learns_to_give_room_back(tmp_path):
    kit = open_kit(tmp_path)
    kit.close()
    with closing(sqlite3.connect(kit.path)) as connection:
        connection.execute("PRAGMA auto_vacuum = NONE")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
        assert connection.execute("PRAGMA auto_vacuum").fetchone() == (0,)
    kit = open_kit(tmp_path)
    fill(kit)
    before = kit.path.stat().st_size
    delete_all(kit)
    assert kit.writer.give_back(1_000) == 0
    kit.writer.rewrite()
    kit.writer.checkpoint()
    assert kit.path.stat().st_size < before / 2.4
    assert kit.sql("PRAGMA auto_vacuum") == [(2,)]
    assert kit.sql("PRAGMA journal_mode") == [("wal",)]
    kit.close()


class _Stopped:
    """A connection whose long work was interrupted; ``said`` are the pragmas before and after it."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def execute(self, statement: str) -> None:
        if statement == "VACUUM":
            error = sqlite3.OperationalError("interrupted")
            error.sqlite_errorcode = sqlite3.SQLITE_INTERRUPT
            raise error
        self.said.append(statement)


def test_a_rewriting_that_is_stopped_says_so_and_leaves_the_connection_as_it_was(kit):
    kit.writer.interrupt()  # nothing is under way: nothing comes of it
    kit.writer.rewrite()
    driver = _Stopped()
    with pytest.raises(StoreError) as raised:
        room.rewrite(driver, kit.path)
    assert raised.value.kind == "cancelled"
    assert driver.said == ["PRAGMA temp_store=FILE", "PRAGMA temp_store=MEMORY"]


def test_without_room_for_it_a_file_is_not_written_anew(kit, monkeypatch):
    monkeypatch.setattr(room, "disk_usage", lambda _path: SimpleNamespace(free=1_000))
    with pytest.raises(StoreError) as raised:
        kit.writer.rewrite()
    assert raised.value.kind == "full"


def test_room_is_told_by_feed_and_kind(kit, feed):
    other = kit.feed("https://b.example/feed")
    kit.fetch(other, entry("long", body=f"<p>{'word ' * 400}</p>"))
    kit.index()
    told = kit.reader.room()
    assert told.total % 4_096 == 0
    assert told.kinds["search"] > 0
    assert (told.feeds[feed].articles, told.feeds[other].articles) == (10, 1)
    assert 0 < told.feeds[other].text < told.total
