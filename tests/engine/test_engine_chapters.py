"""Chapters that do not stand in the feed: fetched or read when a file is played, kept, and there without a network."""

from __future__ import annotations

import gzip
import json
from contextlib import contextmanager

import pytest
from support.engine_room import DAY, HOUR, engine_room
from support.http_server import Answer, FeedServer, redirect
from support.id3_tag import SOUND, chapter, tag, title
from support.screens import wait_for

from newsreader.core.enclosures import ChapterSource, file_name
from newsreader.core.errors import UsageError
from newsreader.core.values import Chapter
from newsreader.engine.enclosures import EnclosureWish
from newsreader.engine.objects import show_object
from newsreader.engine.parts import EnclosureParts
from newsreader.feeds.chapters import MOST
from newsreader.net.client import Client
from newsreader.net.dial import Network
from newsreader.net.gate import Gate
from newsreader.net.headers import ACCEPT_CHAPTERS, ACCEPT_MEDIA
from newsreader.net.limits import Limits
from newsreader.store.enclosure_files import EnclosureFiles

pytestmark = pytest.mark.server

SPACE = "xmlns:podcast='https://podcastindex.org/namespace/1.0' xmlns:psc='http://podlove.org/simple-chapters'"
BESIDE = (Chapter(0, "Flour"), Chapter(60_500, "The cellar"))
IN_FILE = (Chapter(1_000, "Tagged"),)


def chapters_file(*chapters: Chapter, more: str = "") -> bytes:
    told = [{"startTime": each.start / 1000, "title": each.title} for each in chapters]
    return json.dumps({"version": "1.2.0", "chapters": told, "more": more}).encode()


def sound_file(*chapters: Chapter) -> bytes:
    return tag(*(chapter(str(each.start), each.start, title(each.title)) for each in chapters)) + SOUND * 50


def feed(sound: str, *, beside: str = "", own: str = "") -> bytes:
    named = f"<podcast:chapters url='{beside}' type='application/json+chapters'/>" if beside else ""
    file = f"<enclosure url='{sound}' type='audio/mpeg' length='1'/>"
    return f"<rss version='2.0' {SPACE}><channel><title>C</title><item><title>One</title>{file}{named}{own}</item></channel></rss>".encode()


class Hours:
    """A monotonic clock that a test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def cast(folder, server, *, beside: str = "/c.json", own: str = "", **more):
    """An engine with one episode; ``room.wish`` is its file."""
    folder.mkdir(exist_ok=True)
    files, gate = EnclosureFiles(folder / "cache" / "enclosures"), Gate(folder / "offline")
    network = Network(gate=gate)
    media = Client("Newsreader/test", network=network, accept=ACCEPT_MEDIA)
    asks = Client("Newsreader/test", limits=Limits(wire=MOST), network=network, accept=ACCEPT_CHAPTERS)
    with engine_room(folder, enclosures=EnclosureParts(media, files, asks), gate=gate, **more) as room:
        if not room.rows():
            address = beside if "://" in beside or not beside else server.url(beside)
            server.route("/feed", Answer(feed(server.url("/one.mp3"), beside=address, own=own)))
            room.subscribe(server.url("/feed"))
        room.wish = EnclosureWish(room.rows()[0].id, server.url("/one.mp3"))
        room.files = files
        yield room


@pytest.fixture
def server():
    with FeedServer() as running:
        running.route("/c.json", Answer(chapters_file(*BESIDE), content_type="application/json+chapters"))
        running.route("/one.mp3", Answer(sound_file(*IN_FILE), content_type="audio/mpeg"))
        yield running


def find(room) -> tuple[Chapter, ...]:
    return room.engine.find_chapters(room.wish).result(30)


def load(room) -> None:
    room.engine.load_enclosure(room.wish, on_progress=lambda _: None).result(30)


def stored(room) -> tuple[Chapter, ...]:
    return room.reader.article(room.wish.article).enclosures[0].chapters


def asked(server, path: str = "/c.json") -> int:
    return sum(each.target == path for each in server.requests)


def test_a_file_of_chapters_is_asked_for_when_a_person_plays_and_is_there_offline(server, tmp_path):
    with cast(tmp_path, server) as room:
        assert stored(room) == ()
        assert asked(server) == 0  # nothing is fetched by itself
        assert find(room) == stored(room) == BESIDE
        (request,) = [each for each in server.requests if each.target == "/c.json"]
        assert request.header("accept").startswith("application/json+chapters")
        assert {"cookie", "referer"}.isdisjoint(request.names)
        told = show_object(room.reader.article(room.wish.article), {})["enclosures"][0]["chapters"]
        assert told == [{"start": 0.0, "title": "Flour"}, {"start": 60.5, "title": "The cellar"}]
        room.engine.work_offline(True).result(5)
    before = len(server.requests)
    with cast(tmp_path, server, clock=None) as room:  # the program was started again, without a network
        assert stored(room) == BESIDE
        assert find(room) == BESIDE
        assert len(server.requests) == before


def test_what_is_loaded_for_offline_has_its_chapters_by_then(server, tmp_path):
    with cast(tmp_path, server) as room:
        load(room)
        wait_for(lambda: stored(room) == BESIDE, what="the chapters")
        room.engine.work_offline(True).result(5)
        assert find(room) == BESIDE


def test_chapters_in_the_file_are_read_once_it_is_there(server, tmp_path):
    with cast(tmp_path, server, beside="") as room:
        assert find(room) == ()
        load(room)
        wait_for(lambda: stored(room) == IN_FILE, what="the chapters")
        room.engine.work_offline(True).result(5)
        assert find(room) == IN_FILE


def test_the_feeds_own_go_before_a_file_of_chapters_and_that_before_the_tag(server, tmp_path):
    own = "<psc:chapters><psc:chapter start='0' title='Own'/></psc:chapters>"
    with cast(tmp_path / "own", server, own=own) as room:
        load(room)
        assert find(room) == (Chapter(0, "Own"),)
        assert asked(server) == 0
        assert room.reader.enclosures.chapters(room.wish.article) == {}
    server.route("/c.json", Answer(b"", 404))
    hours = Hours()
    with cast(tmp_path / "both", server, monotonic=hours) as room:
        load(room)
        assert find(room) == IN_FILE
        server.route("/c.json", Answer(chapters_file(*BESIDE), content_type="application/json"))
        assert find(room) == IN_FILE  # it was asked a moment ago
        hours.now += HOUR
        assert find(room) == BESIDE
        assert find(room) == BESIDE


def test_a_file_of_chapters_is_asked_for_once_a_day(server, tmp_path):
    hours = Hours()
    with cast(tmp_path, server, monotonic=hours) as room:
        assert find(room) == BESIDE
        room.clock.now += DAY - 1
        hours.now += DAY - 1
        assert find(room) == BESIDE
        assert asked(server) == 1
        server.route("/c.json", Answer(chapters_file(Chapter(5_000, "New"))))
        room.clock.now += 1
        assert find(room) == (Chapter(5_000, "New"),)
        server.route("/c.json", Answer(b"gone", 410))
        room.clock.now += DAY
        hours.now += DAY
        assert find(room) == (Chapter(5_000, "New"),)  # what was there stays
        assert asked(server) == 3


def test_offline_no_server_is_asked_and_afterwards_it_is(server, tmp_path):
    with cast(tmp_path, server) as room:
        room.engine.work_offline(True).result(5)
        assert find(room) == ()
        assert asked(server) == 0
        room.engine.work_offline(False).result(5)
        assert find(room) == BESIDE


@pytest.mark.parametrize(
    "answer",
    [
        Answer(chapters_file(*BESIDE, more="x" * MOST)), Answer(chapters_file(*BESIDE, more="x" * MOST), chunked=True),
        Answer(b"<!doctype html><title>Log in</title>"), Answer(b"", 500), Answer(b'{"chapters": [{"startTime": "never"}]}'),
        Answer(b"[" * 500_000), Answer(gzip.compress(b" " * 2 * MOST + chapters_file(*BESIDE)), headers=(("Content-Encoding", "gzip"),)),
    ],
    ids=["large", "endless", "page", "error", "times", "nested", "bomb"],
)  # fmt: skip
def test_what_is_no_file_of_chapters_leaves_the_tag(server, tmp_path, answer):
    server.route("/c.json", answer)
    with cast(tmp_path, server) as room:
        assert find(room) == ()
        load(room)
        assert find(room) == IN_FILE


def test_chapters_are_asked_of_no_private_host_but_the_feeds_own(server, tmp_path):
    with FeedServer() as other:
        other.route("/c.json", Answer(chapters_file(*BESIDE)))
        away = other.url("/c.json", host="127.0.0.3")
        with cast(tmp_path / "named", server, beside=away) as room:
            assert find(room) == ()
        server.route("/c.json", redirect(away))
        with cast(tmp_path / "sent", server) as room:
            assert find(room) == ()
        assert other.requests == []


def test_a_broken_tag_and_a_lost_file_are_no_fault(server, tmp_path):
    hostile = b"ID3\4\0\xff" + b"\x7f" * 4 + b"CHAP\x7f\x7f\x7f\x7f\xff\xff" + b"CTOC" * 1_000 + SOUND
    server.route("/one.mp3", Answer(hostile, content_type="audio/mpeg"))
    with cast(tmp_path, server, beside="") as room:
        load(room)
        assert find(room) == ()
        path = room.files.path(file_name(room.wish.url))
        path.write_bytes(sound_file(*IN_FILE)[:20])
        assert find(room) == ()
        path.write_bytes(b"")
        assert find(room) == ()
        path.unlink()
        assert find(room) == ()


def test_who_asks_while_it_is_searched_has_the_answer_too(server, tmp_path):
    with cast(tmp_path, server) as room:
        futures = [room.engine.find_chapters(room.wish) for _ in range(5)]
        assert [future.result(30) for future in futures] == [BESIDE] * 5
        assert asked(server) == 1
        held = room.reader.enclosures.chapters(room.wish.article)[file_name(room.wish.url)]
        assert (held.source, held.found) == (ChapterSource.BESIDE, room.clock.now)


def test_only_files_of_the_article_have_chapters(server, tmp_path):
    with cast(tmp_path, server) as room:
        for wish in (EnclosureWish(room.wish.article, server.url("/other.mp3")), EnclosureWish(99, room.wish.url)):
            with pytest.raises(UsageError):
                room.engine.find_chapters(wish).result(5)
