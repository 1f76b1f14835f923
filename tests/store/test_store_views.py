"""Lists and counts: what belongs to a view, in which order, page by page, and by which index."""

from __future__ import annotations

import random
import sqlite3

import pytest
from sqlalchemy.dialects import sqlite as dialect
from support.store_kit import DAY, NOW, entry, open_kit

from newsreader.core.values import ArticleId, FeedId, FolderId, View, ViewKind
from newsreader.store.views import places_of

KINDS = {
    "all": View(),
    "unread": View(ViewKind.UNREAD),
    "starred": View(ViewKind.STARRED),
    "today": View(ViewKind.TODAY, since=NOW - DAY),
    "today, unread": View(ViewKind.TODAY, since=NOW - DAY, unread_only=True),
    "feed": View(ViewKind.FEED, feed=FeedId(1)),
    "feed, unread": View(ViewKind.FEED, feed=FeedId(1), unread_only=True),
    "folder": View(ViewKind.FOLDER, folder=FolderId(1)),
    "folder, unread": View(ViewKind.FOLDER, folder=FolderId(1), unread_only=True),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A filled store that no test changes."""
    kit = open_kit(tmp_path_factory.mktemp("filled"))
    fill(kit)
    yield kit
    kit.close()


def fill(kit) -> None:
    """Three feeds, the first two in a folder in a folder; some read, some starred, one feed unsubscribed."""
    chance = random.Random(5)
    outer, _ = kit.writer.ensure_folder(["Outer"])
    inner, _ = kit.writer.ensure_folder(["Outer", "Inner"])
    feeds = [kit.feed(f"https://{n}.example/f", folder=(outer, inner, None, None)[n]) for n in range(4)]
    for feed in feeds:
        entries = [
            entry(f"{feed}-{n}", published=chance.choice([None, NOW - chance.randrange(4 * DAY), NOW - 3 * DAY]))
            for n in range(40)
        ]
        kit.fetch(feed, *entries)
    ids = list(kit.reader.ids(View()))
    kit.writer.set_read(chance.sample(ids, 40), True)
    kit.writer.set_starred(chance.sample(ids, 10), True)
    kit.writer.unsubscribe([feeds[3]], now=NOW)


def expected(kit, view: View) -> list[int]:
    """The ids of a view, worked out in Python from every row of the tables."""
    folders = {1, 2} if view.folder == 1 else {view.folder}
    inside = {feed.id for feed in kit.reader.feeds() if feed.folder in folders}
    removed = {number for (number,) in kit.sql("SELECT id FROM feed WHERE removed IS NOT NULL")}
    found = []
    for number, feed, place, read, starred in kit.sql("SELECT article, feed, sort_at, read, starred FROM state"):
        belongs = {
            ViewKind.FEED: feed == view.feed,
            ViewKind.FOLDER: feed in inside,
            ViewKind.TODAY: place >= (view.since or 0),
            ViewKind.UNREAD: not read,
            ViewKind.STARRED: bool(starred),
        }.get(view.kind, True)
        if belongs and feed not in removed and not (view.unread_only and read):
            found.append((place, number))
    return [number for _, number in sorted(found, reverse=not view.oldest_first)]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("oldest_first", [False, True])
def test_a_view_holds_what_it_says_in_its_order(filled, name, oldest_first):
    kind = KINDS[name]
    view = View(kind.kind, kind.feed, kind.folder, "", kind.unread_only, False, oldest_first, kind.since)
    wanted = expected(filled, view)
    assert wanted
    ids, times = filled.reader.places(view)
    assert list(ids) == wanted
    assert list(filled.reader.ids(view)) == wanted
    assert [row.sort_at for row in filled.reader.rows(ids)] == list(times)


@pytest.mark.parametrize("oldest_first", [False, True])
def test_pages_by_keyset_are_the_whole(filled, oldest_first):
    view = View(oldest_first=oldest_first)
    pages, after = [], None
    while True:
        ids, times = filled.reader.places(view, limit=7, after=after)
        if not ids:
            break
        assert len(ids) <= 7
        pages += ids
        after = (times[-1], ids[-1])
    assert pages == list(filled.reader.ids(view))


def test_places_of_a_few(filled):
    ids = list(filled.reader.ids(View()))
    asked = [ids[30], ids[3], ids[11], 99_999]
    assert list(filled.reader.places(View(), among=asked)[0]) == [ids[3], ids[11], ids[30]]
    unread = set(filled.reader.ids(View(ViewKind.UNREAD)))
    found = filled.reader.places(View(ViewKind.UNREAD), among=asked)[0]
    assert set(found) == unread & set(asked)


def test_counts_are_what_the_lists_hold(filled):
    counts = filled.reader.counts(NOW - DAY)
    assert counts.total == len(filled.reader.ids(View()))
    assert counts.all_unread == len(filled.reader.ids(View(ViewKind.UNREAD)))
    assert counts.starred == len(filled.reader.ids(View(ViewKind.STARRED)))
    assert counts.today == len(filled.reader.ids(KINDS["today, unread"]))
    for feed in filled.reader.feeds():
        unread = View(ViewKind.FEED, feed=feed.id, unread_only=True)
        assert counts.unread.get(feed.id, 0) == len(filled.reader.ids(unread))
        assert filled.reader.article_counts()[feed.id] == len(filled.reader.ids(View(ViewKind.FEED, feed=feed.id)))
    assert set(counts.unread) <= {feed.id for feed in filled.reader.feeds()}


def test_what_was_unsubscribed_is_nowhere_and_comes_back_whole(kit):
    fill(kit)
    ((gone,),) = kit.sql("SELECT id FROM feed WHERE removed IS NOT NULL")
    hidden = [number for (number,) in kit.sql("SELECT article FROM state WHERE feed = ?", gone)]
    kit.index()
    view = View(ViewKind.FEED, feed=gone)
    assert list(kit.reader.ids(view)) == []
    assert kit.reader.rows([ArticleId(number) for number in hidden]) == ()
    assert kit.reader.article(ArticleId(hidden[0])) is None
    assert kit.reader.feed(gone) is None
    assert not set(kit.reader.search_ids("about")) & set(hidden)
    marks = kit.sql("SELECT article, read, starred FROM state ORDER BY article")
    changes = kit.writer.restore_feeds([gone])
    assert changes.added == set(hidden)
    assert kit.sql("SELECT article, read, starred FROM state ORDER BY article") == marks
    assert set(kit.reader.ids(view)) == set(hidden)
    assert set(hidden) <= set(kit.reader.search_ids("about"))


# -- indexes -----------------------------------------------------------------------------------------------------


def plan(kit, statement: str, parameters) -> list[str]:
    connection = sqlite3.connect(kit.path)
    try:
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    finally:
        connection.close()


WANTED = {
    "all": "SCAN state USING COVERING INDEX list_all",
    "unread": "SCAN state USING COVERING INDEX list_unread",
    "starred": "SCAN state USING COVERING INDEX list_starred",
    "today": "SEARCH state USING COVERING INDEX list_all (sort_at>?)",
    "today, unread": "SEARCH state USING COVERING INDEX list_unread (sort_at>?)",
    "feed": "SEARCH state USING COVERING INDEX list_feed (feed=?)",
    "feed, unread": "SEARCH state USING COVERING INDEX list_feed_unread (feed=?)",
    "folder": "SCAN state USING COVERING INDEX list_all",
    "folder, unread": "SCAN state USING COVERING INDEX list_unread",
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("after", [None, (NOW, 5)])
def test_every_list_reads_its_own_index_alone_and_sorts_nothing(filled, name, after):
    query = places_of(KINDS[name], limit=100, after=after)
    compiled = query.compile(dialect=dialect.dialect(paramstyle="named"))
    steps = plan(filled, str(compiled), compiled.params)
    assert not [step for step in steps if "TEMP B-TREE" in step], steps
    wanted = WANTED[name]
    if after is not None and "feed=?" not in wanted:  # a page further down begins where the one before it ended
        index = wanted.partition("INDEX ")[2].split()[0]
        assert steps[0].startswith(f"SEARCH state USING COVERING INDEX {index} ("), steps
    else:
        assert steps[0].startswith(wanted.removesuffix(")")), steps


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        ("SELECT feed, count(*) FROM state WHERE hidden = 0 AND read = 0 GROUP BY feed", "list_feed_unread"),
        ("SELECT feed, count(*) FROM state WHERE hidden = 0 GROUP BY feed", "list_feed"),
        ("SELECT count(*) FROM state WHERE hidden = 0 AND starred = 1", "list_starred"),
        ("SELECT id FROM feed WHERE removed IS NULL AND next_due <= 5 ORDER BY next_due, id", "feed_due"),
        ("SELECT id FROM feed WHERE url = 'x' AND removed IS NULL", "feed_url"),
        ("SELECT id FROM article WHERE feed = 1 AND uid IN (SELECT value FROM json_each('[]'))", "article_uid"),
        ("SELECT * FROM alias WHERE article = 5", "alias_article"),
        ("SELECT * FROM indexed WHERE article = 5", "indexed_article"),
    ],
)
def test_counts_and_look_ups_have_their_index(filled, statement, index):
    steps = plan(filled, statement, ())
    assert any(index in step for step in steps), steps
    assert not [step for step in steps if "TEMP B-TREE" in step], steps
