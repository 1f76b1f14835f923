"""Audio and video are loaded when a person asks, go on where they broke off, and never come from where they must not."""

from __future__ import annotations

import io
import random
import wave
from contextlib import contextmanager
from dataclasses import replace

import pytest
from support.engine_room import engine_room
from support.http_server import Answer, FeedServer, redirect
from support.screens import wait_for

from newsreader.core.enclosures import Loading, Place, file_name
from newsreader.core.errors import FetchError, FileError, UsageError
from newsreader.core.values import Changes
from newsreader.engine.enclosures import EnclosureWish
from newsreader.engine.parts import EnclosureParts
from newsreader.net.client import Client
from newsreader.net.gate import Gate
from newsreader.net.headers import ACCEPT_MEDIA
from newsreader.net.limits import Limits
from newsreader.store.enclosure_files import EnclosureFiles

pytestmark = pytest.mark.server


def sound(size: int = 200_000, seed: int = 1) -> bytes:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(random.Random(seed).randbytes(size // 2 * 2))
    return data.getvalue()


def feed(*urls: str, mime: str = "audio/x-wav") -> bytes:
    files = "".join(f"<enclosure url='{url}' type='{mime}' length='0'/>" for url in urls)
    return f"<rss version='2.0'><channel><title>Cast</title><item><title>One</title>{files}</item></channel></rss>".encode()


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


@contextmanager
def room_of(folder, *, wire=10_000_000, idle=15.0, **more):
    files = EnclosureFiles(folder / "cache" / "enclosures")
    gate = more.setdefault("gate", Gate(folder / "offline"))
    from newsreader.net.dial import Network

    limits = Limits(wire=wire, idle=idle, total=60.0)
    client = Client("Newsreader/test", limits=limits, network=Network(gate=gate), accept=ACCEPT_MEDIA)
    with engine_room(folder, enclosures=EnclosureParts(client, files, client), **more) as room:
        room.files = files
        yield room


def load(room, url, *, told=None, **more) -> Loading:
    wish = EnclosureWish(room.rows()[0].id, url, **more)
    return room.engine.load_enclosure(wish, on_progress=(told if told is not None else []).append).result(30)


class Parts:
    """Answers with a body or the part of it that is asked for, and breaks off as it is told."""

    def __init__(self, body: bytes, *, tag: str = '"one"', cuts=()) -> None:
        self.body, self.tag, self.cuts = body, tag, list(cuts)
        self.asked: list[tuple[str | None, str | None]] = []

    def __call__(self, request) -> Answer:
        part, same = request.header("range"), request.header("if-range")
        self.asked.append((part, same))
        headers, body, status = (("Accept-Ranges", "bytes"),), self.body, 200
        if part and same == self.tag:
            begin = int(part.removeprefix("bytes=").removesuffix("-"))
            if begin >= len(self.body):
                return Answer(b"", 416, "audio/x-wav")
            headers = (*headers, ("Content-Range", f"bytes {begin}-{len(self.body) - 1}/{len(self.body)}"))
            body, status = self.body[begin:], 206
        cut = self.cuts.pop(0) if self.cuts else None
        return Answer(body, status, "audio/x-wav", headers=headers, etag=self.tag, conditional=False, cut=cut)


def test_a_file_comes_whole_and_under_no_name_of_its_address(server, tmp_path):
    body, told = sound(), []
    url = server.url("/../../etc/passwd.wav?x=%2e%2e%2f")
    server.otherwise = lambda request: Answer(body, content_type="text/plain")
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        address = room.reader.article(room.rows()[0].id).enclosures[0].url
        assert load(room, address, told=told) == Loading(len(body), len(body))
        name = file_name(address)
        assert room.files.has(name)
        assert room.files.path(name).read_bytes() == body
        assert sorted(path.name for path in room.files.folder.iterdir()) == [name]
        asked = server.requests[-1]
        assert asked.header("accept-encoding") == "identity"
        assert {"cookie", "referer", "range"}.isdisjoint(asked.names)
        assert told[0] == Loading(0, len(body))
        assert told[-1] == Loading(len(body), len(body))
        assert [each.size for each in told] == sorted(each.size for each in told)
        before = len(server.requests)
        assert load(room, address) == Loading(len(body), len(body))  # it is there
        assert len(server.requests) == before


def test_what_breaks_off_goes_on_by_itself_and_then_when_asked_for_again(server, tmp_path):
    body = sound(400_000)
    parts = Parts(body, cuts=[100_000, 50_000, 70_000, 40_000])
    server.route("/a.wav", parts)
    url = server.url("/a.wav")
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        with pytest.raises(FetchError):
            load(room, url)
        assert not room.files.has(file_name(url))
        assert room.files.begun(file_name(url)).size == 260_000
    with room_of(tmp_path) as room:  # the program was started again
        assert load(room, url).size == len(body)
        assert room.files.path(file_name(url)).read_bytes() == body
    sizes = [0, 100_000, 150_000, 220_000, 260_000]
    assert parts.asked == [(None, None), *((f"bytes={size}-", '"one"') for size in sizes[1:])]


def test_a_file_that_changed_meanwhile_begins_anew(server, tmp_path):
    old, new = sound(300_000, seed=1), sound(200_000, seed=2)
    url = server.url("/a.wav")
    server.route("/feed", Answer(feed(url)))
    first = Parts(old, cuts=[100_000, 1, 1, 1, 1])
    first.asked.append((None, None))
    server.route("/a.wav", first)
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        with pytest.raises(FetchError):
            load(room, url)
        server.route("/a.wav", Parts(new, tag='"two"'))
        assert load(room, url).size == len(new)
        assert room.files.path(file_name(url)).read_bytes() == new


def test_a_part_that_is_longer_than_the_file_begins_anew(server, tmp_path):
    url = server.url("/a.wav")
    server.route("/feed", Answer(feed(url)))
    server.route("/a.wav", Parts(sound(300_000), cuts=[200_000, 0, 0, 0, 0]))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        with pytest.raises(FetchError):
            load(room, url)
        small = sound(50_000)
        server.route("/a.wav", Parts(small))
        assert load(room, url).size == len(small)
        assert room.files.path(file_name(url)).read_bytes() == small


def test_only_the_host_that_sent_a_part_is_asked_for_the_rest(server, tmp_path):
    body = sound(300_000)
    parts = Parts(body, cuts=[100_000])
    url = server.url("/go")
    server.route("/go", redirect(server.url("/a.wav", host="127.0.0.3")))
    server.route("/a.wav", parts)
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        with pytest.raises(FetchError) as refused:
            load(room, url)  # another private host than the feed's own (R68)
        assert refused.value.kind == "private"
        assert not parts.asked
    with FeedServer() as other, room_of(tmp_path) as room:
        server.route("/go", redirect(other.url("/a.wav")))
        other.route("/a.wav", parts)
        assert load(room, url).size == len(body)
    assert all("range" not in each.names for each in server.requests if each.target == "/go")
    assert parts.asked[-1] == ("bytes=100000-", '"one"')


def test_a_page_in_its_place_is_refused_and_leaves_nothing(server, tmp_path):
    url = server.url("/a.mp3")
    server.route("/a.mp3", Answer(b"<!doctype html><title>Log in</title>" + b" " * 5000, content_type="audio/mpeg"))
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        with pytest.raises(FetchError) as refused:
            load(room, url)
        assert refused.value.kind == "not-media"
        assert not list(room.files.folder.iterdir())


@pytest.mark.parametrize("body", [b"", b"ID3"])
def test_an_empty_or_tiny_file_is_told_by_what_it_is(server, tmp_path, body):
    url = server.url("/a.mp3")
    server.route("/a.mp3", Answer(body, content_type="audio/mpeg"))
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        if body:
            assert load(room, url).size == 3
            return
        with pytest.raises(FetchError) as refused:
            load(room, url)
        assert refused.value.kind == "not-media"


@pytest.mark.parametrize("endless", [False, True])
def test_what_is_large_is_asked_for_first(server, tmp_path, endless):
    body = sound(300_000)
    url = server.url("/a.wav")
    server.route("/a.wav", Answer(body, chunked=endless, content_type="audio/x-wav"))
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        from newsreader.engine import enclosures

        room.subscribe(server.url("/feed"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(enclosures, "LARGE", 100_000)
            with pytest.raises(FetchError) as refused:
                load(room, url)
            assert refused.value.kind == "too-large"
            assert load(room, url, is_large=True).size == len(body)


def test_a_load_can_be_called_off_and_ends_offline(server, tmp_path):
    url = server.url("/a.wav")
    server.route("/a.wav", Answer(sound(300_000), stall=100_000, content_type="audio/x-wav"))
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        wish = EnclosureWish(room.rows()[0].id, url)
        told: list[Loading] = []
        under_way = room.engine.load_enclosure(wish, on_progress=told.append)
        wait_for(lambda: bool(told))
        with pytest.raises(UsageError):
            room.engine.load_enclosure(wish, on_progress=told.append).result(5)
        room.engine.stop_enclosure(url)
        with pytest.raises(FetchError) as off:
            under_way.result(10)
        assert off.value.kind == "cancelled"
        under_way = room.engine.load_enclosure(wish, on_progress=told.append)
        room.engine.work_offline(True).result(5)
        with pytest.raises(FetchError) as off:
            under_way.result(10)
        assert off.value.kind in ("cancelled", "offline")
        asked = len(server.requests)
        with pytest.raises(FetchError) as off:
            load(room, url)
        assert off.value.kind == "offline"
        assert len(server.requests) == asked


def test_a_full_disk_and_a_folder_that_cannot_be_written_are_told(server, tmp_path):
    url = server.url("/a.wav")
    server.route("/a.wav", Answer(sound(), content_type="audio/x-wav"))
    server.route("/feed", Answer(feed(url)))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(EnclosureFiles, "free", lambda self: 200_100_000)
            with pytest.raises(FileError) as full:
                load(room, url)
            assert full.value.kind == "no-room"
        room.files.folder.parent.mkdir(exist_ok=True, parents=True)
        if room.files.folder.exists():
            room.files.folder.rmdir()
        room.files.folder.write_bytes(b"")
        with pytest.raises(FileError) as refused:
            load(room, url)
        assert refused.value.kind == "unwritable"


def test_only_files_of_the_article_are_loaded(server, tmp_path):
    url = server.url("/a.wav")
    server.route("/feed", Answer(feed(url, server.url("/a.pdf"), mime="")))
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        for other in (server.url("/b.wav"), server.url("/a.pdf"), "file:///etc/passwd"):
            with pytest.raises(UsageError):
                load(room, other)
        assert [each.target for each in server.requests] == ["/feed"]


def test_files_go_with_their_article_or_when_they_were_heard(server, tmp_path):
    urls = [server.url(f"/{number}.wav") for number in range(3)]
    for number in range(3):
        server.route(f"/{number}.wav", Answer(sound(seed=number), content_type="audio/x-wav"))
    server.route("/feed", Answer(feed(*urls)))
    heard = Place(0, 60_000, is_heard=True)
    with room_of(tmp_path) as room:
        room.subscribe(server.url("/feed"))
        article = room.rows()[0].id
        for url, place in zip(urls, (Place(5, 10), heard, replace(heard, is_kept=True)), strict=True):
            load(room, url)
            name = file_name(url)
            room.engine.write(
                lambda writer, name=name, place=place: writer.enclosures.keep_place(article, name, place=place)
            ).result(5)
        assert room.reader.enclosures.places(article)[file_name(urls[1])] == heard
    with room_of(tmp_path) as room:
        kept = {file_name(urls[0]), file_name(urls[2])}
        wait_for(lambda: room.files.names() == kept)
        room.engine.unsubscribe([room.rows()[0].feed]).result(5)
        long_after = room.clock() + 1
        room.engine.call(lambda writer: (writer.purge_removed(long_after), Changes())).result(5)
    with room_of(tmp_path) as room:
        wait_for(lambda: not room.files.names())
