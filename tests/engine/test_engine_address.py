"""A feed's address is changed: looked at once, stored with what stood there, and taken back; the diary of fetches."""

from __future__ import annotations

import pytest
from support.engine_room import START, rss
from support.http_server import Answer

from newsreader.core.errors import UsageError
from newsreader.core.values import FeedId
from newsreader.engine.parts import AlreadyFollowed, Moved

pytestmark = pytest.mark.server


def move(room, feed: FeedId, url: str) -> Moved:
    return room.engine.change_address(feed, url, typed=True).result(60)


def test_one_look_is_enough_for_another_address(server, room):
    server.route("/old", Answer(rss("one")))
    server.route("/new", Answer(rss("one", "two"), etag='"n"'))
    room.subscribe(server.url("/old"))
    feed = room.reader.feeds()[0].id
    found = room.engine.discover(server.url("/new")).result(60)
    assert found.feed.title == "A feed"
    assert move(room, feed, server.url("/new")) == Moved(feed, server.url("/old"), True)
    assert sorted(room.titles()) == ["one", "two"]
    assert len(server.asked("/new")) == 1
    assert room.reader.feeds()[0].url == server.url("/new")
    assert room.reader.fetch_states([feed])[0].validators.etag == '"n"'
    room.clock.now += 7_200
    room.refresh([feed])
    assert server.asked("/new")[1].header("If-None-Match") == '"n"'


def test_an_address_that_was_not_looked_at_is_read_the_next_time(server, room):
    server.route("/old", Answer(rss("one")))
    server.route("/new", Answer(rss("one", "two")))
    room.subscribe(server.url("/old"))
    feed = room.reader.feeds()[0].id
    move(room, feed, server.url("/new"))
    assert server.asked("/new") == []
    room.clock.now += 7_200
    room.refresh([feed])
    assert sorted(room.titles()) == ["one", "two"]


def test_addresses_that_cannot_be_are_refused(server, room):
    server.route("/a", Answer(rss("one")))
    server.route("/b", Answer(rss("two")))
    room.subscribe(server.url("/a"))
    room.subscribe(server.url("/b"))
    one, two = (feed.id for feed in room.reader.feeds())
    with pytest.raises(AlreadyFollowed):
        move(room, one, server.url("/b"))
    with pytest.raises(UsageError):
        move(room, one, "javascript:alert(1)")
    with pytest.raises(UsageError):
        move(room, FeedId(99), server.url("/c"))
    assert move(room, two, server.url("/b")).url == server.url("/b")


def test_every_fetch_stands_in_the_diary(server, room):
    body = rss("one")
    server.route("/feed", [Answer(body, etag='"1"'), Answer(body, etag='"1"'), Answer(b"no", 404)])
    room.subscribe(server.url("/feed"))
    feed = room.reader.feeds()[0].id
    for _ in range(2):
        room.clock.now += 90_000
        room.refresh([feed])
    found = room.reader.diary.of(feed)
    assert [(each.at - START, each.http, each.error_kind, each.new) for each in found] == [
        (180_000, 404, "http", 0), (90_000, 304, None, 0), (0, 200, None, 1),
    ]  # fmt: skip
    assert [each.size for each in found] == [0, 0, len(body)]
    assert all(each.took is not None for each in found[:2])
