"""*Make readable offline*: full texts, then pictures; and what arrives until a time, over restarts, whatever the policies."""

from __future__ import annotations

import pytest
from support.engine_room import HOUR, Clock
from support.http_server import Answer, FeedServer
from support.painted import painted
from support.picture_room import feed_of, picture, room_of, states
from support.screens import wait_for

from newsreader.core.pictures import PicturePolicy, PictureRules, PictureState
from newsreader.core.readable import Standing, standing_from_json
from newsreader.core.values import FeedId, View, ViewKind

pytestmark = pytest.mark.server
HOST = "127.0.0.2"


@pytest.fixture
def server():
    with FeedServer() as running:
        for number in range(6):
            running.route(f"/p{number}", picture(painted("PNG", seed=number)))
        yield running


def only_on_demand(room) -> None:
    room.engine.set_picture_rules(PictureRules(PicturePolicy.DEMAND)).result(10)


def make(room, view, **more):
    told = []
    report = room.engine.make_readable(view, **({"full_text": False} | more), on_progress=told.append).result(60)
    return report, told


def test_a_view_gets_what_its_articles_lack_and_no_other(server, tmp_path):
    with room_of(tmp_path) as room:
        only_on_demand(room)
        room.subscribe(feed_of(server, HOST, ("One", ["/p0"]), path="/fa"))
        room.subscribe(feed_of(server, HOST, ("Two", ["/p1"]), path="/fb"))
        star = next(row.id for row in room.rows() if row.title == "Two")
        room.engine.write(lambda writer: writer.set_starred([star], True)).result(10)
        report, told = make(room, View(ViewKind.STARRED))
        assert report.pictures.lacks == ()
        assert told[-1].pictures.done == 1
        assert states(room) == {"p0": PictureState.WANTED, "p1": PictureState.STORED}


def test_full_texts_come_first_and_what_could_not_be_had_is_told(server, tmp_path):
    page = "<html><body><article><h1>One</h1>" + "<p>Many words stand here, in whole sentences. </p>" * 40
    server.route("/one", Answer(page.encode(), content_type="text/html"), host=HOST)
    server.route("/two", Answer(b"", 404), host=HOST)
    items = "".join(
        f"<item><title>{name}</title><guid>{name}</guid><link>{server.url('/' + name, host=HOST)}</link>"
        f"<description>Short. &lt;img src='{server.url('/p0', host=HOST)}'&gt;</description></item>"
        for name in ("one", "two")
    )
    body = f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>"
    server.route("/feed", Answer(body.encode()), host=HOST)
    with room_of(tmp_path, host_gap=0.0) as room:
        room.subscribe(server.url("/feed", host=HOST))
        report, told = make(room, View(), full_text=True)
        assert [each.error_kind for each in report.failed_texts] == ["http"]
        assert (report.progress.texts, report.progress.failed_texts, report.progress.of_texts) == (2, 1, 2)
        assert [each.texts for each in told][:1] == [0]
        assert sum(room.reader.full_text_shown(row.id) is True for row in room.rows()) == 1
        again, _ = make(room, View(), full_text=True)
        assert again.progress.of_texts == 1


def test_what_arrives_in_time_is_made_readable_and_later_no_more(server, tmp_path):
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        only_on_demand(room)
        url = feed_of(server, HOST, ("Zero", ["/p0"]))
        room.subscribe(url)
        standing = room.engine.keep_readable(View(), 8, full_text=False).result(10)
        assert standing.until == clock.now + 8 * HOUR
    clock.now += HOUR
    with room_of(tmp_path, clock=clock) as room:  # a restart goes on with it
        feed_of(server, HOST, ("One", ["/p1"]), ("Zero", ["/p0"]))
        room.refresh()
        wait_for(lambda: states(room).get("p1") is PictureState.STORED)
        assert states(room)["p0"] is PictureState.WANTED
        clock.now += 8 * HOUR
        feed_of(server, HOST, ("Two", ["/p2"]), ("One", ["/p1"]), ("Zero", ["/p0"]))
        room.refresh()
        room.engine.when_indexed().result(10)
        assert states(room)["p2"] is PictureState.WANTED


def test_it_can_be_for_a_feed_alone_and_be_ended(server, tmp_path):
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        only_on_demand(room)
        for number, path in enumerate(("/fa", "/fb")):
            room.subscribe(feed_of(server, HOST, (f"Old {number}", []), path=path))
        first = next(feed for feed in room.reader.feeds() if feed.url.endswith("/fa"))
        room.engine.keep_readable(View(ViewKind.FEED, feed=first.id), 2, full_text=False).result(10)
        for number, path in enumerate(("/fa", "/fb")):
            feed_of(server, HOST, (f"New {number}", [f"/p{number}"]), (f"Old {number}", []), path=path)
        clock.now += HOUR
        room.refresh()
        wait_for(lambda: states(room).get("p0") is PictureState.STORED)
        assert states(room)["p1"] is PictureState.WANTED
        assert room.engine.keep_readable(View(), 0, full_text=False).result(10) is None
        assert room.reader.standing() is None


def test_what_was_kept_is_read_again_and_nonsense_is_nothing():
    standing = Standing(5, (FeedId(1), FeedId(2)), True)
    assert standing_from_json(standing.to_json()) == standing
    for kept in (None, "null", "{}", "[", '{"until": "x", "feeds": null, "full_text": 1}'):
        assert standing_from_json(kept) is None
