"""Icons of sites: looked for after the first success, each site once, kept thirty days, misses too (R56)."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from io import BytesIO

import pytest
from PIL import Image
from support.engine_room import DAY, HOUR, Clock, engine_room
from support.http_server import Answer, FeedServer
from support.painted import painted, png_bomb
from support.screens import wait_for

from newsreader.core.pictures import PicturePolicy, PictureRules
from newsreader.engine.parts import PictureParts
from newsreader.net.client import Client
from newsreader.net.gate import Gate
from newsreader.net.headers import ACCEPT_PICTURES
from newsreader.net.limits import Limits
from newsreader.store.picture_files import PictureFiles

pytestmark = pytest.mark.server
HOST = "127.0.0.2"


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


@contextmanager
def room_of(folder, *, limits=None, **more):
    files = PictureFiles(folder / "cache" / "icons")
    client = Client("Newsreader/test", limits=limits or Limits(lines=2), accept=ACCEPT_PICTURES)
    icons = PictureParts(client, files, most=4, are_icons=True)
    with engine_room(folder, icons=icons, is_scheduled=True, host_gap=0.0, **more) as room:
        yield room


def feed_of(server: FeedServer, path: str = "/feed", *, host: str = HOST, site: str = "/") -> str:
    link = server.url(site, host=host)
    item = "<item><title>One</title><guid>1</guid></item>"
    body = f"<rss version='2.0'><channel><title>A</title><link>{link}</link>{item}</channel></rss>"
    server.route(path, Answer(body.encode()), host=host)
    return server.url(path, host=host)


def page(head: str) -> Answer:
    return Answer(f"<html><head><title>A</title>{head}</head></html>".encode(), content_type="text/html")


def icon_of(room, folder) -> tuple[int, int] | None:
    """The size of the one feed's icon, once it was looked for."""
    wait_for(lambda: room.reader.icons.next_try() is not None)
    found = room.reader.icons.of_feeds()
    if not found:
        return None
    body = PictureFiles(folder / "cache" / "icons").read(found[0].name)
    assert body is not None
    with Image.open(BytesIO(body)) as image:
        assert image.format == "PNG"
        return image.size


def asked(server: FeedServer, *paths: str) -> int:
    return sum(request.target in paths for request in server.requests)


def test_the_icon_that_fits_best_is_fetched_and_made_small(server, tmp_path):
    server.route("/", page("<link rel='icon' href='s' sizes='16x16'><link rel='icon' href='l.png' sizes='192x192'>"))
    server.route("/l.png", Answer(painted("PNG", (192, 192)), content_type="image/png"))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server))
        assert icon_of(room, tmp_path) == (64, 64)
        wait_for(lambda: any(each.icons for each in room.told))
    assert asked(server, "/s", "/favicon.ico") == 0
    request = next(each for each in server.requests if each.target == "/l.png")
    assert not request.names & {"cookie", "referer"}


def test_a_site_that_names_none_has_it_in_the_usual_place_and_is_asked_once_for_all_its_feeds(server, tmp_path):
    server.route("/", page(""))
    server.route("/favicon.ico", Answer(painted("ICO", (32, 32)), content_type="image/x-icon"))
    with room_of(tmp_path) as room:
        for number in range(3):
            room.subscribe(feed_of(server, f"/feed{number}"))
        assert icon_of(room, tmp_path) == (32, 32)
        wait_for(lambda: len(room.reader.icons.of_feeds()) == 3)
        assert len({each.name for each in room.reader.icons.of_feeds()}) == 1
        room.engine.refresh(None).result(60)
    assert asked(server, "/favicon.ico") == 1
    assert asked(server, "/") == 1


@pytest.mark.parametrize(
    "answer",
    [
        Answer(b"", 404),
        Answer(b"<html><body>Nothing here</body></html>", content_type="text/html"),
        Answer(b"<svg xmlns='http://www.w3.org/2000/svg'/>", content_type="image/svg+xml"),
        Answer(png_bomb(), content_type="image/png"),
        Answer(painted("GIF", (1, 1)), content_type="image/gif"),
        Answer(b"", 302, headers=(("Location", "http://127.0.0.9:1/favicon.ico"),)),
    ],
    ids=["missing", "page", "drawing", "bomb", "dot", "elsewhere"],
)
def test_a_miss_is_kept_and_not_asked_for_again_for_thirty_days(server, tmp_path, answer):
    server.route("/", page(""))
    server.route("/favicon.ico", answer)
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        room.subscribe(feed_of(server))
        assert icon_of(room, tmp_path) is None
        assert room.reader.icons.next_try() >= clock.now + 30 * DAY
        assert not room.reader.icons.wanted(clock.now + 29 * DAY)
        assert len(room.reader.icons.wanted(clock.now + 31 * DAY)) == 1
        assert not any(feed.error_kind for feed in room.reader.feeds())
    assert asked(server, "/favicon.ico") == 1


def test_a_busy_site_is_left_alone_as_long_as_it_asks(server, tmp_path):
    server.route("/", page(""))
    server.route("/favicon.ico", Answer(b"", 503, headers=(("Retry-After", str(3 * HOUR)),)))
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        room.subscribe(feed_of(server))
        assert icon_of(room, tmp_path) is None
        assert clock.now + 3 * HOUR <= room.reader.icons.next_try() < clock.now + DAY


def test_icons_come_again_when_the_cache_is_lost(server, tmp_path):
    server.route("/", page(""))
    server.route("/favicon.ico", Answer(painted("ICO", (32, 32)), content_type="image/x-icon"))
    with room_of(tmp_path) as room:
        room.subscribe(feed_of(server))
        assert icon_of(room, tmp_path) == (32, 32)
    shutil.rmtree(tmp_path / "cache")
    with room_of(tmp_path) as room:
        wait_for(lambda: asked(server, "/favicon.ico") == 2)
        wait_for(lambda: room.reader.icons.wanted(room.clock.now) == ())
        assert icon_of(room, tmp_path) == (32, 32)


def test_a_site_without_feeds_is_forgotten_at_the_next_start(server, tmp_path):
    server.route("/", page(""))
    server.route("/favicon.ico", Answer(painted("ICO", (32, 32)), content_type="image/x-icon"))
    files = PictureFiles(tmp_path / "cache" / "icons")
    with room_of(tmp_path) as room:
        feed = room.subscribe(feed_of(server)).feed
        assert icon_of(room, tmp_path) == (32, 32)
        room.engine.unsubscribe([feed]).result(10)
        assert len(files.listing()) == 1
    with room_of(tmp_path) as room:
        wait_for(lambda: not files.listing())
        assert room.reader.icons.next_try() is None


@pytest.mark.parametrize(
    "answer",
    [
        Answer(painted("ICO", (32, 32)), content_type="image/x-icon", stall=20),
        Answer(bytes(1_000), content_type="image/x-icon", endless=True),
        Answer(silent=True),
        Answer(reset=True),
    ],
    ids=["stalled", "endless", "silent", "reset"],
)
def test_a_server_that_is_slow_or_pours_out_bytes_costs_its_icon_only(server, tmp_path, answer):
    server.route("/", page(""))
    server.route("/favicon.ico", answer)
    server.route("/favicon.ico", Answer(painted("ICO", (32, 32)), content_type="image/x-icon"), host="127.0.0.3")
    with room_of(tmp_path, limits=Limits(idle=0.3, total=2.0, wire=200_000)) as room:
        bad = room.subscribe(feed_of(server)).feed
        wait_for(lambda: room.reader.icons.next_try() is not None)
        assert room.reader.icons.of_feeds() == ()
        room.subscribe(feed_of(server, host="127.0.0.3"))
        wait_for(lambda: len(room.reader.icons.of_feeds()) == 1)
        assert room.reader.icons.of_feeds()[0].feed != bad
        assert not any(feed.error_kind for feed in room.reader.feeds())


def test_a_site_that_does_not_answer_is_tried_again_later_and_later(server, tmp_path):
    server.route("/", Answer(reset=True))
    clock = Clock()
    with room_of(tmp_path, clock=clock) as room:
        room.subscribe(feed_of(server))
        waits = []
        for _ in range(3):
            wait_for(lambda: (room.reader.icons.next_try() or 0) > clock.now)
            waits.append(room.reader.icons.next_try() - clock.now)
            clock.now = room.reader.icons.next_try()
            room.engine.network_changed()
    assert waits[0] < waits[1] < waits[2] < 2 * DAY
    assert asked(server, "/favicon.ico") == 0


def test_nothing_is_asked_while_pictures_are_not_wanted_and_at_once_when_they_are(server, tmp_path):
    server.route("/", page(""))
    server.route("/favicon.ico", Answer(painted("ICO", (32, 32)), content_type="image/x-icon"))
    metered = [True]
    with room_of(tmp_path, is_metered=lambda: metered[0]) as room:
        room.engine.set_picture_rules(PictureRules(policy=PicturePolicy.NEVER)).result(10)
        room.subscribe(feed_of(server))
        room.engine.set_picture_rules(PictureRules(policy=PicturePolicy.UNMETERED)).result(10)
        room.engine.refresh(None).result(60)
        room.engine.when_indexed().result(60)
        assert asked(server, "/", "/favicon.ico") == 0
        assert room.reader.icons.next_try() is None
        metered[0] = False
        room.engine.network_changed()
        assert icon_of(room, tmp_path) == (32, 32)


def test_nothing_is_asked_while_a_person_works_offline_and_it_comes_after(server, tmp_path):
    server.route("/", page(""))
    server.route("/favicon.ico", Answer(painted("ICO", (32, 32)), content_type="image/x-icon"))
    gate = Gate(tmp_path / "work-offline")
    with room_of(tmp_path, gate=gate) as room:
        room.engine.set_picture_rules(PictureRules(policy=PicturePolicy.NEVER)).result(10)
        room.subscribe(feed_of(server))
        room.engine.work_offline(True).result(10)
        room.engine.set_picture_rules(PictureRules()).result(10)
        room.engine.when_indexed().result(60)
        assert asked(server, "/", "/favicon.ico") == 0
        room.engine.work_offline(False).result(10)
        assert icon_of(room, tmp_path) == (32, 32)
