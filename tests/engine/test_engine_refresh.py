"""Refreshing: one row a rule of fetching.md, over a real local server, a real store, and a clock moved by hand."""

from __future__ import annotations

import itertools

import pytest
from support.engine_room import DAY, HOUR, Clock, HereParser, engine_room, rss
from support.http_server import Answer, redirect
from support.screens import wait_for

from newsreader.core.errors import DocumentError
from newsreader.core.values import Changes, FeedId, FeedStatus

pytestmark = pytest.mark.server


def test_r03_r55_subscribing_is_one_request_and_the_second_one_is_conditional(server, room):
    url = server.serve(rss("one", "two"), etag='"e1"', last_modified="yesterday")
    report = room.subscribe(url)
    assert (report.status, report.new, report.http, report.title) == (FeedStatus.UPDATED, 2, 200, "A feed")
    assert len(server.requests) == 1
    room.clock.now += HOUR
    again = room.refresh()[url]
    assert (again.status, again.http, again.new) == (FeedStatus.UNCHANGED, 304, 0)
    assert server.requests[1].header("if-none-match") == '"e1"'
    assert server.requests[1].header("if-modified-since") == "yesterday"
    assert room.titles() == ["one", "two"]


def test_looking_first_and_subscribing_then_is_still_one_request(server, room):
    url = server.serve(rss("one"), etag='"e1"')
    found = room.engine.discover(url).result(60)
    assert found.feed is not None
    assert room.subscribe(url).new == 1
    assert len(server.requests) == 1
    assert room.engine.discover(url).result(60).known == room.reader.feeds()[0].id


def test_r12_the_same_bytes_are_not_read_again_but_r04_new_validators_are_kept(server, room):
    body = rss("one")
    server.route("/feed", [Answer(body, etag='"1"', conditional=False), Answer(body, etag='"2"', conditional=False)])
    room.subscribe(server.url("/feed"))
    room.clock.now += HOUR
    assert room.refresh()[server.url("/feed")].status is FeedStatus.UNCHANGED
    room.clock.now += HOUR
    room.refresh()
    assert len(room.parser.jobs) == 1
    assert server.requests[2].header("if-none-match") == '"2"'


def test_r05_r06_validators_of_a_304_are_adopted_and_their_absence_keeps_the_old_ones(server, room):
    answers = [
        Answer(rss("one"), etag='"1"'),
        Answer(status=304, etag='"2"', conditional=False),
        Answer(status=304, conditional=False),
        Answer(status=304, conditional=False),
    ]
    server.route("/feed", answers)
    room.subscribe(server.url("/feed"))
    for _ in range(3):
        room.clock.now += HOUR
        room.refresh()
    assert [each.header("if-none-match") for each in server.requests] == [None, '"1"', '"2"', '"2"']


@pytest.mark.parametrize("status", [429, 500, 503, 404])
def test_r07_validators_and_articles_survive_errors_and_a_restart(server, tmp_path, status):
    server.route(
        "/feed", [Answer(rss("one"), etag='"1"'), Answer(b"busy", status), Answer(status=304, conditional=False)]
    )
    clock = Clock()
    with engine_room(tmp_path, clock=clock) as room:
        room.subscribe(server.url("/feed"))
        clock.now += HOUR
        report = room.refresh()[server.url("/feed")]
        assert (report.status, report.http, report.error_kind) == (FeedStatus.ERROR, status, "http")
    clock.now += 8 * DAY
    with engine_room(tmp_path, clock=clock) as room:
        assert room.refresh()[server.url("/feed")].http == 304
        assert room.titles() == ["one"]
        assert room.reader.feeds()[0].failures == 0
    assert server.requests[-1].header("if-none-match") == '"1"'


@pytest.mark.parametrize(
    "body", [b"<html><title>Log in</title><p>Welcome to the hotel</p></html>", b"", b"\x89PNG\r\n\x1a\n"]
)
def test_r08_what_is_no_feed_replaces_nothing(server, room, body):
    server.route(
        "/feed",
        [
            Answer(rss("one"), etag='"1"', conditional=False),
            Answer(body, content_type="text/html", etag='"x"'),
            Answer(status=304, conditional=False),
        ],
    )
    room.subscribe(server.url("/feed"))
    room.clock.now += HOUR
    report = room.refresh()[server.url("/feed")]
    assert report.status is FeedStatus.ERROR
    assert report.error_text
    room.clock.now += DAY
    room.refresh()
    assert server.requests[2].header("if-none-match") == '"1"'
    assert room.titles() == ["one"]


def test_r25_a_start_fetches_nothing_that_is_not_due(server, tmp_path):
    url = server.serve(rss("one"), etag='"1"')
    clock = Clock()
    with engine_room(tmp_path, clock=clock) as room:
        room.subscribe(url)
    for _ in range(5):
        with engine_room(tmp_path, clock=clock, is_scheduled=True) as room:
            room.engine.when_indexed().result(60)
    assert len(server.requests) == 1


def test_what_is_due_is_fetched_by_itself_once(server, tmp_path):
    server.route("/feed", [Answer(rss("one"), etag='"1"'), Answer(rss("one", "two"), etag='"2"')])
    clock = Clock()
    with engine_room(tmp_path, clock=clock) as room:
        room.subscribe(server.url("/feed"))
    clock.now += 2 * HOUR
    with engine_room(tmp_path, clock=clock, is_scheduled=True) as room:
        wait_for(lambda: room.titles() == ["two", "one"], what="the new article")
        room.engine.when_indexed().result(60)
    assert len(server.requests) == 2


def test_an_import_beside_a_running_schedule_is_fetched_at_once(server, tmp_path):
    from newsreader.core.outlines import Outline, OutlineFile

    url = server.serve(rss("one"))
    with engine_room(tmp_path, is_scheduled=True) as room:
        report = room.engine.import_outlines(OutlineFile("", (Outline("News", children=(Outline("A", url),)),))).result(
            5
        )
        assert (len(report.added), report.known) == (1, 0)
        wait_for(lambda: room.titles() == ["one"], what="the first article")
        again = room.engine.import_outlines(OutlineFile("", (Outline("A", url),))).result(60)
        assert (again.added, again.known) == ((), 1)


def test_r27_a_refresh_by_hand_leaves_alone_what_was_fetched_just_now_and_says_so(server, room):
    url = server.serve(rss("one"))
    feed = room.subscribe(url).feed
    room.clock.now += 59
    assert room.refresh([feed])[url].status is FeedStatus.SKIPPED
    assert "59 seconds ago" in room.refresh([feed])[url].error_text
    room.clock.now += 2
    assert room.refresh([feed])[url].status is FeedStatus.UNCHANGED
    room.clock.now += 599
    assert room.refresh()[url].status is FeedStatus.SKIPPED
    assert len(server.requests) == 2


def test_retry_after_holds_for_a_refresh_by_hand(server, room):
    server.route(
        "/feed", [Answer(rss("one")), Answer(b"", 503, headers=(("Retry-After", "7200"),)), Answer(rss("two"))]
    )
    feed = room.subscribe(server.url("/feed")).feed
    room.clock.now += HOUR
    assert room.refresh([feed])[server.url("/feed")].http == 503
    room.clock.now += HOUR
    assert room.refresh([feed])[server.url("/feed")].status is FeedStatus.SKIPPED
    room.clock.now += HOUR + 1
    assert room.refresh([feed])[server.url("/feed")].new == 1


def test_r40_r41_redirects_are_followed_and_not_stored(server, room):
    server.route("/old", redirect(server.url("/feed"), status=301))
    server.route("/feed", Answer(rss("one")))
    report = room.subscribe(server.url("/old"))
    assert report.url == server.url("/old")
    assert room.reader.feeds()[0].url == server.url("/old")


def test_r57_one_host_is_asked_one_request_at_a_time_over_one_connection(server, tmp_path):
    urls = []
    for number in range(6):
        server.route(f"/{number}", Answer(rss("one"), delay=0.02))
        urls.append(server.url(f"/{number}", host=f"127.0.0.{2 + number % 2}"))
    with engine_room(tmp_path, host_gap=0.05) as room:
        for url in urls:
            room.engine.keep(url).result(60)
        assert all(report.new == 1 for report in room.refresh().values())
    for host in ("127.0.0.2", "127.0.0.3"):
        asked = [request for request in server.requests if request.address == host]
        assert len(asked) == 3
        assert len({request.connection for request in asked}) == 1
        gaps = [later.at - earlier.at for earlier, later in itertools.pairwise(asked)]
        assert min(gaps) >= 0.07  # the answer's delay, and the rest after it
    assert server.connections == 2


def test_one_feed_with_a_fault_of_ours_hurts_no_other(server, tmp_path, expected_logs):
    good, bad = server.serve(rss("one"), "/good"), server.serve(rss("two"), "/bad")
    parser = HereParser(faults={bad: RuntimeError("a bug")})
    with engine_room(tmp_path, parser=parser) as room:
        for url in (good, bad):
            room.engine.keep(url).result(60)
        reports = room.refresh()
        assert reports[good].new == 1
        assert (reports[bad].status, reports[bad].error_kind) == (FeedStatus.ERROR, "bug")
    assert any("a bug" in str(record.exc_info) for record in expected_logs)


def test_a_document_that_cannot_be_read_is_that_feeds_error_with_a_back_off(server, tmp_path):
    url = server.serve(rss("one"))
    parser = HereParser(faults={url: DocumentError("timeout", "The feed took longer than 10 seconds to read.")})
    with engine_room(tmp_path, parser=parser) as room:
        feed = room.engine.keep(url).result(60)
        waits = []
        for _ in range(4):
            report = room.refresh([feed])[url]
            waits.append((report.next_due - room.clock.now) // HOUR)
            room.clock.now = report.next_due
        assert waits == [1, 2, 4, 8]
        state = room.reader.feeds()[0]
        assert (state.failures, state.error_kind) == (4, "timeout")
        parser.faults.clear()
        assert room.refresh([feed])[url].new == 1
        assert (room.reader.feeds()[0].failures, room.reader.feeds()[0].error_kind) == (0, None)


def test_stopping_calls_off_what_waits_and_leaves_it_due(server, tmp_path):
    server.route("/slow", Answer(silent=True))
    server.route("/next", Answer(rss("next")))
    with engine_room(tmp_path) as room:
        for path in ("/slow", "/next"):
            room.engine.keep(server.url(path)).result(60)
        future = room.engine.refresh(None)
        server.wait_for(lambda recorded: recorded.requests)
        room.engine.stop_refresh()
        reports = future.result(60)
        assert {report.status for report in reports} == {FeedStatus.SKIPPED}
        assert all(feed.last_try is None and feed.failures == 0 for feed in room.reader.feeds())


def test_two_who_ask_for_one_feed_share_one_request(server, room):
    server.route("/feed", [Answer(rss("one")), Answer(rss("one", "two"), delay=0.05)])
    feed = room.subscribe(server.url("/feed")).feed
    room.clock.now += HOUR
    futures = [room.engine.refresh([feed]) for _ in range(3)]
    assert [future.result(60)[0].new for future in futures] == [1, 1, 1]
    assert len(server.requests) == 2


def test_an_unknown_feed_is_told_and_the_others_go_on(server, room):
    url = server.serve(rss("one"))
    feed = room.engine.keep(url).result(60)
    reports = {report.feed: report for report in room.engine.refresh([feed, FeedId(99)]).result(60)}
    assert reports[feed].new == 1
    assert reports[FeedId(99)].error_kind == "unknown-feed"


def test_what_changed_is_told_once_and_the_state_comes_to_rest(server, room):
    url = server.serve(rss("one", "two"))
    room.subscribe(url)
    room.engine.when_indexed().result(60)
    wait_for(lambda: sum(len(changes.added) for changes in room.told) == 2, what="the changes")
    room.clock.now += HOUR
    room.refresh()
    wait_for(lambda: room.states and room.states[-1].total == room.states[-1].done == 1, what="the state")
    assert room.states[-1].active == ()


def test_a_feed_unsubscribed_while_it_is_fetched_gets_no_articles(server, room):
    server.route("/feed", Answer(rss("one"), delay=0.2))
    feed = room.engine.keep(server.url("/feed")).result(60)
    future = room.engine.refresh([feed])
    server.wait_for(lambda recorded: recorded.requests)
    room.engine.unsubscribe([feed]).result(60)
    assert future.result(60)[0].error_kind == "unsubscribed"
    assert room.rows() == ()


def test_a_full_disk_is_said_keeps_what_is_there_and_is_got_over(server, room):
    long = "".join(f"word{number} " for number in range(40_000))
    answers = [Answer(rss("one")), Answer(rss("one", long)), Answer(rss("one", "two"))]
    server.route("/feed", answers)
    url = server.url("/feed")
    feed = room.subscribe(url).feed
    room.engine.when_indexed().result(60)
    room.engine.write(limited(0)).result(60)
    room.clock.now += HOUR
    report = room.refresh([feed])[url]
    assert (report.status, report.error_kind) == (FeedStatus.ERROR, "full")
    assert "disk is full" in report.error_text
    assert room.titles() == ["one"]
    wait_for(lambda: room.states and room.states[-1].trouble, what="the trouble to be told")
    room.engine.write(limited(100_000)).result(60)
    room.clock.now += HOUR
    assert room.refresh([feed])[url].status is FeedStatus.UPDATED
    assert len(room.titles()) == 2
    wait_for(lambda: room.states[-1].trouble is None, what="the trouble to be over")


def limited(more: int):
    """Let the database grow by so many pages and no further."""

    def limit(writer) -> Changes:
        connection = writer._connection.connection.driver_connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + more}")
        return Changes()

    return limit
