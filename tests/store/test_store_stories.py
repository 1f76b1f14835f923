"""Followed stories in the store: found by their number, going where their anchor goes, told of as the story's articles."""

from __future__ import annotations

import pytest
from support.store_kit import NOW, entry

from newsreader.core.values import Changes, View, ViewKind


@pytest.fixture
def told(kit):
    """A store with two stories of two articles each, and those articles' numbers, oldest first."""
    feed = kit.feed()
    kit.fetch(feed, *(entry(f"{at}", published=NOW - 100 * at) for at in range(4)))
    ids = list(kit.reader.ids(View(oldest_first=True)))
    with kit.writer.related.open() as session:
        session.tell(ids[:2], None)
        session.tell(ids[2:], None)
    return kit, ids


def tell(kit, ids, story) -> None:
    with kit.writer.related.open() as session:
        session.tell(ids, story)


def test_a_story_is_followed_once_and_left(told):
    kit, ids = told
    assert kit.writer.stories.follow(1, title="One", now=NOW) == Changes(stories=frozenset(ids[:2]))
    assert kit.writer.stories.follow(1, title="Again", now=NOW) == Changes()
    assert kit.writer.stories.follow(9, title="Nobody's", now=NOW) == Changes()
    (followed,) = kit.reader.stories.followed()
    assert (followed.story, followed.title, followed.unread) == (1, "One", 2)
    assert kit.writer.stories.set_notified(1, True) == Changes(stories=frozenset(ids[:2]))
    assert kit.reader.stories.followed()[0].notify
    kit.writer.set_read(ids[:1], True)
    assert kit.reader.stories.followed()[0].unread == 1
    assert kit.writer.stories.leave(1) == Changes(stories=frozenset(ids[:2]))
    assert kit.reader.stories.followed() == ()


def test_it_goes_where_its_story_goes(told):
    kit, ids = told
    kit.writer.stories.follow(1, title="One", now=NOW)
    tell(kit, ids[:2], 2)  # two stories became one
    assert kit.reader.stories.followed()[0].story == 2
    assert list(kit.reader.ids(View(ViewKind.STORY, story=2, oldest_first=True))) == ids


def test_it_stays_when_another_article_is_split_off_and_when_all_is_made_anew(told):
    kit, ids = told
    kit.writer.stories.follow(2, title="Two", now=NOW)
    anchor, other = max(ids[2:]), min(ids[2:])
    tell(kit, [other], None)
    assert kit.reader.stories.followed()[0].story == 2
    with kit.writer._transaction() as connection:
        connection.exec_driver_sql("UPDATE state SET story = NULL")
    tell(kit, [anchor], None)
    (followed,) = kit.reader.stories.followed()
    assert kit.reader.stories.members(followed.story) == []  # nobody was taken in yet: members have a publisher
    assert kit.reader.stories.story_of(anchor) == followed.story


def test_when_its_anchor_is_deleted_another_article_takes_its_place(told):
    kit, ids = told
    kit.writer.stories.follow(1, title="One", now=NOW)
    anchor, other = max(ids[:2]), min(ids[:2])
    kit.writer.set_read([anchor], True)
    kit.writer.remove_articles([anchor])
    tell(kit, [other], 2)
    assert kit.reader.stories.followed()[0].story == 2
