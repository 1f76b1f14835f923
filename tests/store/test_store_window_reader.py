"""The window's own reader against the reader of everybody else: the same answers to every question of a list."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from itertools import product

import pytest
from support.store_kit import DAY, NOW, entry

from newsreader.core.errors import StoreError
from newsreader.core.values import FeedId, FolderId, View, ViewKind

STORIES = (ViewKind.STORY, ViewKind.POPULAR)
KINDS = [kind for kind in ViewKind if kind is not ViewKind.SEARCH]


@pytest.fixture
def full(kit):
    """Feeds at the top and in folders of folders; articles read, starred, of one second, and of a feed that is gone."""
    outer, _ = kit.writer.add_folder("Outer")
    inner, _ = kit.writer.add_folder("Inner", parent=outer)
    places = [None, outer, inner, inner]
    feeds = [kit.feed(f"https://{at}.example/feed", folder=folder) for at, folder in enumerate(places)]
    for at, feed in enumerate(feeds):
        kit.fetch(feed, *(entry(f"{at}-{row}", published=NOW - DAY * row // 2 - at % 2) for row in range(6)))
    kit.writer.rename_feed(feeds[1], "A name of my own")
    ids = list(kit.reader.ids(View()))
    kit.writer.set_read(ids[::3], True)
    kit.writer.set_starred(ids[::4], True)
    kit.writer.unsubscribe([feeds[3]], now=NOW)
    with kit.writer.related.open() as session:
        for story in range(3):
            session.tell(ids[story::3], None)
    return kit


@pytest.fixture
def quick(full):
    reader = full.database.window_reader()
    yield reader
    reader.close()


def views():
    for kind, unread, starred, oldest in product(KINDS, *[(False, True)] * 3):
        yield View(
            kind,
            feed=FeedId(2) if kind is ViewKind.FEED else None,
            folder=FolderId(1) if kind is ViewKind.FOLDER else None,
            since=NOW - DAY if kind is ViewKind.TODAY else None,
            story=1 if kind is ViewKind.STORY else None,
            stories=(1, 3) if kind is ViewKind.POPULAR else (),
            unread_only=unread,
            starred_only=starred,
            oldest_first=oldest,
        )


@pytest.mark.corpus
def test_every_view_has_the_same_articles_in_the_same_order(full, quick):
    found = {view: quick.places(view, limit=5) for view in views()}
    assert found == {view: full.reader.places(view, limit=5) for view in views()}
    assert {len(ids) for ids, _ in found.values()} > {2, 5}  # not all of them empty, not all of them full


@pytest.mark.corpus
def test_every_view_goes_on_where_a_page_ended(full, quick):
    for view in views():
        ids, times = full.reader.places(view, limit=2)
        for at in zip(times, ids, strict=True):
            assert quick.places(view, limit=3, after=at) == full.reader.places(view, limit=3, after=at)


def test_what_has_no_end_or_is_searched_for_is_the_same(full, quick):
    full.index()
    search = View(ViewKind.SEARCH, words="about")
    assert quick.places(search, limit=9) == full.reader.places(search, limit=9)
    assert quick.places(View()) == full.reader.places(View())
    assert quick.places(View(), limit=9, among=[1, 2]) == full.reader.places(View(), limit=9, among=[1, 2])


def test_feeds_folders_and_rows_are_the_same(full, quick):
    ids = [*full.reader.ids(View()), 99]
    assert quick.feeds() == full.reader.feeds()
    assert "A name of my own" in [feed.title for feed in quick.feeds()]
    assert quick.folders() == full.reader.folders()
    assert quick.rows(ids) == full.reader.rows(ids)
    assert quick.newest_id() == full.reader.newest_id()


def test_other_questions_go_to_the_reader(full, quick):
    number = full.reader.ids(View())[0]
    assert quick.article(number) == full.reader.article(number)
    assert quick.feed(FeedId(1)) == full.reader.feed(FeedId(1))
    assert quick.counts(NOW) == full.reader.counts(NOW)
    assert quick.next_due() == full.reader.next_due()


def test_each_list_is_read_from_its_own_index(full, quick, monkeypatch):
    """A list that is sorted for its first page reads every article there is."""
    plans = []
    real = quick._connection

    class Explained:
        def execute(self, statement, values=()):
            plans.append(" ".join(row[3] for row in real.execute(f"EXPLAIN QUERY PLAN {statement}", values)))
            return real.execute(statement, values)

    monkeypatch.setattr(quick, "_connection", Explained())
    for view in views():
        if view.kind not in STORIES:
            quick.places(view, limit=200)
    monkeypatch.undo()
    assert all("INDEX list_" in plan and "TEMP B-TREE" not in plan for plan in plans), plans


@pytest.mark.parametrize("kind", STORIES)
def test_a_story_is_found_by_its_number_and_not_by_looking_at_all_articles(full, quick, kind):
    for oldest in (False, True):
        view = View(kind, story=1, stories=(1, 3), oldest_first=oldest)
        plans = []
        quick._connection.set_trace_callback(plans.append)
        quick.places(view, limit=200)
        quick._connection.set_trace_callback(None)
        plan = [row[3] for row in quick._connection.execute(f"EXPLAIN QUERY PLAN {plans[0]}")]
        assert any("INDEX state_by_story" in step for step in plan), plan


def test_it_cannot_write(quick):
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        quick._connection.execute("DELETE FROM article")


def test_a_file_that_is_gone_is_said_in_words(full, tmp_path):
    full.path.rename(tmp_path / "elsewhere.db")
    with pytest.raises(StoreError, match="cannot be opened"):
        full.database.window_reader()
    assert not full.path.exists()
    (tmp_path / "elsewhere.db").rename(full.path)


@pytest.mark.server
def test_the_first_page_is_read_without_sqlalchemy(full):
    """It takes longer to load than all else that stands between the start and the first headlines."""
    program = (
        "import sys; from pathlib import Path; from newsreader.store.database import open_database\n"
        "from newsreader.core.values import View\n"
        f"reader = open_database(Path({str(full.path)!r}), now=1).window_reader()\n"
        "ids, _ = reader.places(View(), limit=200); assert reader.rows(ids) and reader.feeds() and reader.newest_id()\n"
        "reader.folders(); print('sqlalchemy' in sys.modules); reader.article(ids[0]); print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
