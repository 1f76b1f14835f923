"""Subscribing: feeds, pages that name feeds, what is there already, what is none, and private hosts (R55, R68)."""

from __future__ import annotations

import pytest
from support.engine_room import rss
from support.http_server import Answer

from newsreader.core.errors import DocumentError, FetchError, KnownError, UsageError
from newsreader.engine.parts import AlreadyFollowed

PAGE = '<!doctype html><title>A site</title><link rel="alternate" type="application/rss+xml" href="{}"><p>Words</p>'


pytestmark = pytest.mark.server


def test_a_page_leads_to_the_feed_that_it_names(server, room):
    feed = server.url("/feed")
    server.route("/feed", Answer(rss("one")))
    server.route("/", Answer(PAGE.format("/feed").encode(), content_type="text/html"))
    found = room.engine.discover(server.url("/")).result(60)
    assert [link.url for link in found.links] == [feed]
    report = room.subscribe(server.url("/"), title="My name for it")
    assert (report.url, report.new, report.title) == (feed, 1, "My name for it")
    assert [request.target for request in server.requests] == ["/", "/", "/feed"]


def test_no_address_is_guessed(server, room):
    server.route("/", Answer(b"<!doctype html><title>A site</title><p>No feed here</p>", content_type="text/html"))
    server.route("/feed", Answer(rss("one")))
    with pytest.raises(DocumentError, match="names no feed"):
        room.subscribe(server.url("/"))
    assert [request.target for request in server.requests] == ["/"]
    assert room.reader.feeds() == ()


def test_a_feed_that_is_there_is_named_without_a_request(server, room):
    url = server.url("/feed")
    server.route("/feed", Answer(rss("one")))
    room.subscribe(url)
    with pytest.raises(AlreadyFollowed, match="A feed"):
        room.subscribe(url)
    with pytest.raises(AlreadyFollowed):
        room.engine.keep(url).result(60)
    server.route("/", Answer(PAGE.format("/feed").encode(), content_type="text/html"))
    with pytest.raises(AlreadyFollowed):
        room.subscribe(server.url("/"))
    assert room.engine.discover(server.url("/")).result(60).followed == {url: room.reader.feeds()[0].id}
    assert len(server.asked("/feed")) == 1


@pytest.mark.parametrize("address", ["", "   ", "javascript:alert(1)", "ftp://example.org/feed", "http://"])
def test_what_is_no_address_is_said_to_be_none(room, address):
    with pytest.raises(UsageError):
        room.subscribe(address)


def test_an_error_of_the_server_subscribes_to_nothing(server, room):
    server.route("/feed", Answer(b"gone", 410))
    with pytest.raises(FetchError) as caught:
        room.subscribe(server.url("/feed"))
    assert caught.value.http == 410
    assert room.reader.feeds() == ()


def test_r68_a_private_host_is_reached_only_by_a_typed_address(server, room):
    url = server.serve(rss("one"))
    with pytest.raises(FetchError) as caught:
        room.subscribe(url, typed=False)
    assert caught.value.kind == "private"
    assert server.requests == []
    assert room.subscribe(url).new == 1


def test_r68_a_page_cannot_lead_to_another_private_host(server, room):
    other = server.url("/feed", host="127.0.0.9")
    server.route("/feed", Answer(rss("secret")))
    server.route("/", Answer(PAGE.format(other).encode(), content_type="text/html"))
    with pytest.raises(FetchError) as caught:
        room.subscribe(server.url("/"))
    assert caught.value.kind == "private"
    assert server.asked("/feed") == []


def test_a_feed_that_was_unsubscribed_comes_back_with_its_marks(server, room):
    url = server.serve(rss("one", "two"))
    feed = room.subscribe(url).feed
    first = room.rows()[0].id
    room.engine.write(lambda writer: writer.set_starred([first], True)).result(60)
    room.engine.unsubscribe([feed]).result(60)
    assert room.rows() == ()
    assert room.subscribe(url).new == 0
    assert {row.id: row.starred for row in room.rows()}[first]


def test_what_is_kept_for_later_is_fetched_when_it_can_be(server, room):
    url = server.url("/feed")
    feed = room.engine.keep(url).result(60)
    assert room.refresh([feed])[url].http == 404
    server.route("/feed", Answer(rss("one")))
    room.clock.now += 7_200
    assert room.refresh([feed])[url].new == 1


def test_errors_are_known_ones_in_words(room):
    with pytest.raises(KnownError) as caught:
        room.subscribe("http://127.0.0.1:9/feed")
    assert caught.value.kind == "connect"
    assert "127.0.0.1" in caught.value.text
