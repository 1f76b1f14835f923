"""How many articles of a view can be read offline: the same number as its rows say, from an index, as things come."""

from __future__ import annotations

import pytest
from support.store_kit import DAY, NOW, entry

from newsreader.core.pictures import StoredPicture
from newsreader.core.readable import SavedCount
from newsreader.core.values import ArticleId, FeedId, FolderId, View, ViewKind

PICTURE = "https://a.example/{}.png"


@pytest.fixture
def full(kit):
    """Two feeds, one in a folder; every second article has a picture, every third one waits for its full text."""
    outer, _ = kit.writer.add_folder("Outer")
    for at, folder in enumerate((None, outer)):
        feed = kit.feed(f"https://{at}.example/feed", folder=folder)
        for row in range(6):
            pictures = (PICTURE.format(f"{at}-{row}"),) if row % 2 else ()
            kit.fetch(feed, entry(f"{at}-{row}", published=NOW - DAY * row // 2, pictures=pictures))
    ids = list(kit.reader.ids(View()))
    kit.writer.set_read(ids[::3], True)
    kit.writer.set_starred(ids[::4], True)
    kit.writer.wait_for_full_texts([number for number in ids if number % 3 == 0])
    with kit.writer.related.open() as session:
        session.tell(ids[::2], None)
    return kit


def views():
    yield from map(View, (ViewKind.ALL, ViewKind.UNREAD, ViewKind.STARRED))
    yield View(ViewKind.TODAY, since=NOW - DAY)
    yield View(ViewKind.FEED, feed=FeedId(2))
    yield View(ViewKind.FEED, feed=FeedId(2), unread_only=True)
    yield View(ViewKind.FOLDER, folder=FolderId(1))
    yield View(ViewKind.STORY, story=1)
    yield View(ViewKind.POPULAR, stories=(1,))


def told(kit, view: View) -> SavedCount:
    rows = kit.reader.rows(kit.reader.ids(view))
    return SavedCount(sum(row.offline for row in rows), len(rows))


def test_each_view_counts_what_its_rows_say(full):
    quick = full.database.window_reader()
    found = {view: quick.saved_count(view) for view in views()}
    quick.close()
    assert found == {view: told(full, view) for view in views()}
    assert found[View()] == SavedCount(4, 12)
    assert all(0 < each.saved < each.total for each in found.values()), found
    assert found == {view: full.reader.saved_count(view) for view in views()}


def test_the_hits_of_a_search_are_counted_themselves(full):
    ids = full.reader.ids(View())[:5]
    rows = full.reader.rows(ids)
    search = View(ViewKind.SEARCH, words="about")
    assert full.reader.saved_count(search, among=ids) == SavedCount(sum(row.offline for row in rows), 5)
    assert full.reader.saved_count(search) == SavedCount(0, 0)


def test_it_is_true_again_when_pictures_and_texts_came(full):
    wanted = full.reader.pictures.wanted(NOW, is_metered=False)
    came = [StoredPicture(each.id, f"{each.id}.png", 10) for each in wanted]
    full.writer.pictures.save(came, ())
    assert full.reader.saved_count(View()) == told(full, View()) == SavedCount(8, 12)
    for number in (3, 6, 9, 12):
        full.writer.put_off_full_text(ArticleId(number), failures=1, next_try=None)
    assert full.reader.saved_count(View()) == SavedCount(12, 12)


def test_what_was_unsubscribed_is_not_counted(full):
    full.writer.unsubscribe([FeedId(2)], now=NOW)
    assert full.reader.saved_count(View()) == told(full, View())
    assert full.reader.saved_count(View()).total == 6


@pytest.mark.parametrize("view", [View(), View(ViewKind.FEED, feed=FeedId(2)), View(ViewKind.TODAY, since=NOW)])
def test_no_row_of_an_article_is_looked_at(full, view):
    """Titles and excerpts lie in the same rows: to look through them all would read the whole file."""
    quick, asked = full.database.window_reader(), []
    quick._connection.set_trace_callback(asked.append)
    quick.saved_count(view)
    quick._connection.set_trace_callback(None)
    plans = [row[3] for each in asked for row in quick._connection.execute(f"EXPLAIN QUERY PLAN {each}")]
    quick.close()
    of_article = [step for step in plans if " article" in step and "COVERING INDEX" not in step]
    assert not [step for step in of_article if "article_lacking" not in step], plans
    assert any("article_lacking" in step for step in plans), plans
