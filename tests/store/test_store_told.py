"""Which articles of a view tell one story: the same by both readers, of whole views and around a few articles."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from itertools import product

import pytest
from support.store_kit import DAY, NOW, entry

from newsreader.core.values import ArticleId, FeedId, FolderId, View, ViewKind

KINDS = [kind for kind in ViewKind if kind is not ViewKind.SEARCH]


@pytest.fixture
def full(kit):
    """Three feeds, one in a folder, one that is gone; a story of five, one of two, one of one, and four without any."""
    folder, _ = kit.writer.add_folder("Folder")
    feeds = [kit.feed(f"https://{at}.example/feed", folder=place) for at, place in enumerate((None, folder, None))]
    for at, feed in enumerate(feeds):
        kit.fetch(feed, *(entry(f"{at}-{row}", published=NOW - DAY * row // 2) for row in range(4)))
    ids = sorted(kit.reader.ids(View()))
    with kit.writer.related.open() as session:
        for members in (ids[0:10:2], ids[1:5:2], ids[11:]):
            session.tell([ArticleId(number) for number in members], None)
    kit.writer.set_read(ids[::3], True)
    kit.writer.set_starred(ids[:6], True)
    kit.writer.unsubscribe([feeds[2]], now=NOW)
    return kit


def views():
    for kind, unread, starred in product(KINDS, *[(False, True)] * 2):
        yield View(
            kind,
            feed=FeedId(1) if kind is ViewKind.FEED else None,
            folder=FolderId(1) if kind is ViewKind.FOLDER else None,
            since=NOW - DAY if kind is ViewKind.TODAY else None,
            unread_only=unread,
            starred_only=starred,
        )


def rows_of(told) -> set[tuple[int, ...]]:
    columns = (told.stories, told.articles, told.times, told.feeds, told.read)
    return set(zip(*columns, strict=True))


def expected(kit, view: View) -> set[tuple[int, ...]]:
    """Worked out from the view's own articles and all rows of the table."""
    state = kit.sql("SELECT story, article, sort_at, feed, read FROM state")
    sizes = Counter(row[0] for row in state)
    held = set(kit.reader.ids(view))
    return {tuple(row) for row in state if row[0] is not None and sizes[row[0]] > 1 and row[1] in held}


def test_a_view_tells_its_stories_of_several_articles(full):
    answers = {view: rows_of(full.reader.told(view)) for view in views()}
    assert answers == {view: expected(full, view) for view in views()}
    assert {len(rows) for rows in answers.values()} > {1, 4, 6}


def test_what_is_told_is_in_order(full):
    told = full.reader.told(View())
    keys = list(zip(told.stories, told.times, told.articles, strict=True))
    assert keys == sorted(keys)


def test_around_a_few_articles_all_of_their_stories_are_told(full):
    first, second = (sorted(full.reader.ids(View()))[at] for at in (2, 3))
    for view in views():
        found = rows_of(full.reader.told(view, among=[first]))
        story = next(row[0] for row in expected(full, View()) if row[1] == first)
        assert found == {row for row in expected(full, view) if row[0] == story}
        both = rows_of(full.reader.told(view, among=[first, second, 99_999]))
        assert both == expected(full, view)


def test_the_windows_reader_tells_the_same(full):
    with closing(full.database.window_reader()) as quick:
        for view in views():
            assert quick.told(view, among=[1, 2]) == full.reader.told(view, among=[1, 2])
        assert quick.story_numbers([1, 2, 12, 99]) == full.reader.story_numbers([1, 2, 12, 99])


def test_hits_of_a_search_stand_each_for_itself(full):
    assert len(full.reader.told(View(ViewKind.SEARCH, words="about"))) == 0


def test_stories_are_looked_up_by_their_index(full):
    statements = []
    with closing(full.database.window_reader()) as quick:
        quick._connection.set_trace_callback(statements.append)
        quick.told(View(), among=[ArticleId(1)])
        quick._connection.set_trace_callback(None)
        told = next(each for each in statements if "wanted" in each)
        plan = [row[3] for row in quick._connection.execute(f"EXPLAIN QUERY PLAN {told}")]
    assert any("state USING INDEX state_by_story" in step for step in plan), plan
    assert not any(step.startswith("SCAN state") for step in plan), plan
