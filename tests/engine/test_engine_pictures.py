"""Pictures of articles: fetched after them, kept once, within a budget, over restarts; what cannot be had is said."""

from __future__ import annotations

import threading

import pytest
from support.engine_room import HOUR, Clock
from support.http_server import Answer, FeedServer
from support.painted import KINDS, noisy, painted, png_bomb
from support.picture_room import feed_of, fetch_all, picture, room_of, states
from support.screens import wait_for

from newsreader.core.pictures import PicturePolicy, PictureRules, PictureState
from newsreader.core.retention import Rule, Rules
from newsreader.core.values import Changes
from newsreader.engine.pictures import PictureWish
from newsreader.net.headers import ACCEPT_PICTURES
from newsreader.net.limits import Limits
from newsreader.store.picture_files import PictureFiles
from newsreader.store.picture_writer import PictureWriter

pytestmark = pytest.mark.server


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


def test_every_kind_comes_and_the_article_is_whole_then(server, tmp_path):
    paths = [f"/{kind.lower()}" for kind in KINDS]
    for number, (kind, path) in enumerate(zip(KINDS, paths, strict=True)):
        server.route(path, picture(painted(kind, seed=number)))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("One", paths)))
        assert [row.offline for row in room.rows()] == [False]
        report = fetch_all(room)
        assert (report.progress.done, report.progress.failed, report.lacks) == (5, 0, ())
        assert [row.offline for row in room.rows()] == [True]
        whole = {row.id for row in room.rows()}
    told = Changes()
    for each in room.told:
        told |= each
    assert whole <= told.pictures
    asked = [request for request in server.requests if request.target in paths]
    assert len(asked) == 5
    assert len({request.connection for request in asked}) <= 2
    for request in asked:
        assert not request.names & {"cookie", "referer", "if-none-match"}
        assert request.header("accept") == ACCEPT_PICTURES.kinds


def test_one_picture_under_two_addresses_is_kept_once(server, tmp_path):
    for path in ("/a", "/b"):
        server.route(path, picture(painted("PNG", seed=3)))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/a"]), ("Two", ["/b", "/a"])))
        fetch_all(room)
        files = PictureFiles(tmp_path / "cache" / "pictures").listing()
        assert len(files) == 1
        assert room.reader.pictures.room() == sum(files.values())
        assert [each.pictures for each in room.reader.room().feeds.values()] == [sum(files.values())]


def test_what_cannot_be_had_is_said_and_not_asked_for_again(server, tmp_path):
    server.route("/gone", Answer(b"", 410))
    server.route("/page", Answer(b"<html><body>Log in</body></html>", content_type="image/png"))
    server.route("/svg", picture(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    server.route("/bomb", picture(png_bomb()))
    server.route("/dot", picture(painted("GIF", (1, 1))))
    server.route("/busy", Answer(b"", 500))
    server.route("/endless", picture(b"\x89PNG\r\n\x1a\n" + b"x" * 10_000, endless=True))
    server.route("/away", Answer(b"", 302, headers=(("Location", server.url("/gone", host="127.0.0.9")),)))
    paths = ["/none", "/gone", "/page", "/svg", "/bomb", "/dot", "/endless", "/away"]
    with room_of(tmp_path, limits=Limits(lines=2, wire=1_000_000)) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("One", paths), ("Two", ["/busy"])))
        report = fetch_all(room)
        kinds = {lack.url.rpartition("/")[2]: lack.kind for lack in report.lacks}
        assert kinds == {
            "none": "http", "gone": "http", "page": "no-picture", "svg": "no-picture", "bomb": "too-large",
            "dot": "dot", "endless": "too-large", "away": "private", "busy": "http",
        }  # fmt: skip
        assert all(lack.text.endswith(".") for lack in report.lacks)
        assert {row.title: row.offline for row in room.rows()} == {"One": True, "Two": False}
        before = len(server.requests)
        assert fetch_all(room).progress.total == 1
        assert [request.target for request in server.requests[before:]] == ["/busy"]


def test_a_public_feeds_picture_never_reaches_a_private_host(server, tmp_path):
    with room_of(tmp_path) as room:
        url = feed_of(server, "127.0.0.2", ("One", [server.url("/secret", host="127.0.0.3")]))
        room.subscribe(url)
        assert [lack.kind for lack in fetch_all(room).lacks] == ["private"]
    assert not [request for request in server.requests if request.target == "/secret"]


def test_a_busy_host_is_left_alone_over_restarts(server, tmp_path):
    paths = [f"/p{number}" for number in range(9)]
    for path in paths:
        server.route(path, Answer(b"", 429, headers=(("Retry-After", "7200"),)))
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("One", paths)))
        fetch_all(room)
        assert len([request for request in server.requests if request.target in paths]) <= 2
    asked = len(server.requests)
    clock.now += HOUR
    with room_of(tmp_path, clock=clock) as room:
        assert fetch_all(room).progress.total == 0
        assert len(server.requests) == asked
        clock.now += 2 * HOUR
        for path in paths:
            server.route(path, picture(painted(seed=5)))
        fetch_all(room)
        assert [row.offline for row in room.rows()] == [True]


def test_policy_says_what_comes_by_itself(server, tmp_path):
    server.route("/a", picture(painted()))
    with room_of(tmp_path) as room:
        number = room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/a"]))).feed
        rules = PictureRules(own={number: PicturePolicy.DEMAND})
        room.engine.write(lambda writer: writer.pictures.set_rules(rules)).result(30)
        assert [row.offline for row in room.rows()] == [True]
        assert fetch_all(room, feeds=(number,), by_policy=True).progress.total == 0
        assert fetch_all(room, feeds=(number,)).progress.done == 1
        never = PictureRules(PicturePolicy.NEVER)
        room.engine.write(lambda writer: writer.pictures.set_rules(never)).result(30)
        assert fetch_all(room, feeds=(number,)).progress.total == 0


def test_the_budget_holds_and_what_is_starred_stays(server, tmp_path, monkeypatch):
    bodies = {f"/p{number}": painted("PNG", (300, 200), seed=number * 91) for number in range(40)}
    for path, body in bodies.items():
        server.route(path, picture(body + b"\0" * 60_000))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server, "127.0.0.2", *((f"N{number}", [f"/p{number}"]) for number in range(40))))
        starred = [row.id for row in room.rows()][-4:]
        room.engine.write(lambda writer: writer.set_starred(starred, True)).result(30)
        rules = PictureRules(budget=1_000_000)
        room.engine.write(lambda writer: writer.pictures.set_rules(rules)).result(30)
        together, save = [], PictureWriter.save

        def watched(writer, stored, failed):
            together.append(len(stored))
            return save(writer, stored, failed)

        monkeypatch.setattr(PictureWriter, "save", watched)
        fetch_all(room)
        files = PictureFiles(tmp_path / "cache" / "pictures").listing()
        assert together == [1] * 40  # each is more than the share of this budget after which room is made
        assert sum(files.values()) == room.reader.pictures.room()
        assert 1_000_000 * 0.9 < room.reader.pictures.room() <= 1_010_000
        assert all(row.offline for row in room.reader.rows(starred))


def test_a_lost_cache_comes_again_and_strays_go(server, tmp_path):
    for path in ("/a", "/b"):
        server.route(path, picture(painted(seed=len(path) + ord(path[1]))))
    folder = tmp_path / "cache" / "pictures"
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/a", "/b"])))
        fetch_all(room)
    files = PictureFiles(folder)
    lost, cut = sorted(files.listing())
    files.path(lost).unlink()
    files.path(cut).write_bytes(b"half")
    files.save(b"a stray that no picture names", b"")
    files.path(cut).with_name("left.part").write_bytes(b"x")
    with room_of(tmp_path) as room:
        fetch_all(room)
        assert set(states(room).values()) == {PictureState.STORED}
        assert sum(files.listing().values()) == room.reader.pictures.room()
        assert len(files.listing()) == 2
        assert not [*folder.rglob("*.part")]


def test_a_scheduled_engine_fetches_them_after_the_articles(server, tmp_path):
    server.route("/a", picture(painted()))
    came = threading.Event()
    with room_of(tmp_path, is_scheduled=True) as room:
        room.engine.bus.listen(lambda changes: came.set() if changes.pictures else None, lambda _state: None)
        room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/a"])))
        assert came.wait(30)
        assert [row.offline for row in room.rows()] == [True]


def test_a_download_can_be_called_off(server, tmp_path):
    server.route("/slow", picture(painted(), drip=0.5))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/slow"])))
        asked = room.engine.fetch_pictures(PictureWish(articles=tuple(row.id for row in room.rows())))
        server.wait_for(lambda running: running.asked("/slow"))
        room.engine.work_offline(True).result(30)
        assert asked.result(30).is_cancelled
        assert states(room) == {"slow": PictureState.WANTED}


def test_pictures_of_old_articles_go_when_the_rules_say_so_and_come_when_asked_for(server, tmp_path):
    for number, path in enumerate(("/old", "/new", "/star", "/both")):
        server.route(path, picture(painted("PNG", seed=number)))
    clock = Clock()
    folder = tmp_path / "cache" / "pictures"
    with room_of(tmp_path, clock=clock) as room:
        for number, items in enumerate(
            ((("Old", ["/old", "/both"]), ("Star", ["/star"])), (("Unread", ["/new", "/both"]),))
        ):
            room.subscribe(feed_of(server, "127.0.0.2", *items, path=f"/feed{number}"))
        fetch_all(room)
        by_title = {row.title: row.id for row in room.rows()}
        room.engine.write(lambda writer: writer.set_read([by_title["Old"], by_title["Star"]], True)).result(10)
        room.engine.write(lambda writer: writer.set_starred([by_title["Star"]], True)).result(10)
        rule = Rule(picture_days=30)
        assert room.reader.pictures_going(Rules(rule), now=clock.now) == {}
        room.engine.free_space().result(30)  # what the engine looks for by itself once: now, not after the rule is set
        clock.now += 31 * 24 * HOUR
        going = room.reader.pictures_going(Rules(rule), now=clock.now)
        assert sum(each.count for each in going.values()) == 1
        room.engine.keep_rule(None, rule).result(10)
        assert len(PictureFiles(folder).listing()) == 4
        freed = room.engine.free_space().result(30)
        assert freed >= sum(each.size for each in going.values()) > 0
        gone = {name for name, state in states(room).items() if state is PictureState.DROPPED}
        assert gone == {"old"}
        assert len(PictureFiles(folder).listing()) == 3
        assert room.reader.pictures.wanted(clock.now, is_metered=False) == ()
        assert len(room.rows()) == 3
        fetch_all(room, articles=(by_title["Old"],))
        assert states(room)["old"] is PictureState.STORED


def test_a_feed_may_keep_its_pictures_though_the_others_do_not(server, tmp_path):
    for path in ("/a", "/b"):
        server.route(path, picture(painted("PNG", seed=ord(path[1]))))
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        room.subscribe(feed_of(server, "127.0.0.2", ("A", ["/a"]), path="/fa"))
        room.subscribe(feed_of(server, "127.0.0.3", ("B", ["/b"]), path="/fb"))
        fetch_all(room)
        room.engine.write(lambda writer: writer.set_read([row.id for row in room.rows()], True)).result(10)
        feed = room.reader.feeds()[0]
        room.engine.keep_rule(feed.id, Rule()).result(10)
        room.engine.keep_rule(None, Rule(picture_days=1)).result(10)
        clock.now += 3 * 24 * HOUR
    with room_of(tmp_path, clock=clock) as room:  # and what is due goes when the program ends
        assert sum(state is PictureState.DROPPED for state in states(room).values()) == 1
        kept = {row.feed: row.offline for row in room.rows()}
        assert kept[feed.id] is True


def test_pictures_wait_for_an_unmetered_network_where_a_person_says_so(server, tmp_path):
    server.route("/p", picture(painted("PNG", seed=1)))
    metered = [True]
    with room_of(tmp_path, is_scheduled=True, is_metered=lambda: metered[0]) as room:
        room.engine.set_picture_rules(PictureRules(PicturePolicy.UNMETERED)).result(10)
        room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/p"])))
        room.engine.when_indexed().result(30)
        assert not [request for request in server.requests if request.target == "/p"]
        metered[0] = False
        room.engine.network_changed()
        wait_for(lambda: states(room) == {"p": PictureState.STORED})


def test_a_smaller_budget_holds_at_once(server, tmp_path):
    paths = [f"/p{number}" for number in range(30)]
    for number, path in enumerate(paths):
        server.route(path, picture(noisy("JPEG", (600, 400 + number))))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server, "127.0.0.2", *[(path, [path]) for path in paths]))
        fetch_all(room)
        assert room.reader.pictures.room() > 1_200_000
        room.engine.set_picture_rules(PictureRules(budget=1_000_000)).result(10)
        wait_for(lambda: room.reader.pictures.room() <= 1_000_000)
        listed = PictureFiles(tmp_path / "cache" / "pictures").listing()
        assert sum(listed.values()) == room.reader.pictures.room() > 900_000


def test_one_picture_of_an_article_can_be_asked_for_alone(server, tmp_path):
    for number, path in enumerate(("/one", "/two")):
        server.route(path, picture(painted("PNG", seed=number)))
    with room_of(tmp_path) as room:
        room.engine.set_picture_rules(PictureRules(PicturePolicy.DEMAND)).result(10)
        room.subscribe(feed_of(server, "127.0.0.2", ("One", ["/one", "/two"])))
        (row,) = room.rows()
        digest = next(digest for digest, fact in room.reader.pictures.facts(row.id).items() if "/two" in fact.url)
        report = fetch_all(room, articles=(row.id,), again=True, only=bytes.fromhex(digest))
        assert (report.progress.total, report.lacks) == (1, ())
        assert states(room) == {"one": PictureState.WANTED, "two": PictureState.STORED}
