"""What writing commands do: one object a line as it happens, one bad item never stops the others (command-line.md)."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from support.engine_room import HOUR, rss
from support.http_server import Answer

from newsreader.core.errors import StoreError
from newsreader.core.values import View
from newsreader.engine.service import carry_out

pytestmark = pytest.mark.server


def ask(room, command, *, code: int = 0, **words) -> list[dict]:
    """The objects of a command, which must end with ``code``."""
    *items, last = carry_out(room.engine, room.reader, request={"command": command, **words})
    assert last == {"done": code}, items
    return items


def kinds(items: list[dict]) -> list[str | None]:
    return [item["error"] and item["error"]["kind"] for item in items]


def test_a_folder_is_made_once_and_found_by_title_and_by_path(server, room):
    urls = [server.serve(rss(name)) for name in ("one", "two", "three")]
    ask(room, "subscribe", urls=urls[:1], folder="World")
    asia = room.engine.call(lambda writer: writer.ensure_folder(["World", "Asia"])).result(10)
    ask(room, "subscribe", urls=urls[1:2], folder="World / Asia")
    ask(room, "subscribe", urls=urls[2:], folder="Asia")
    assert [folder.title for folder in room.reader.folders()] == ["World", "Asia"]
    assert [room.reader.find_feed(url).folder == asia for url in urls] == [False, True, True]


def test_every_address_has_its_line_in_the_order_of_the_words(server, room):
    good, page = server.serve(rss("one")), server.serve(b"<!doctype html><p>words", content_type="text/html")
    items = ask(room, "subscribe", urls=["javascript:1", server.url("/missing"), page, good, good], code=1)
    assert kinds(items) == ["address", "http", "not-a-feed", None, "duplicate"]
    assert [item["http"] for item in items][1] == 404
    assert {item["feed"] for item in items[3:]} == {room.reader.feeds()[0].id}
    assert list(room.reader.search_ids("one"))  # it is indexed when the command ends


def test_a_feed_that_is_known_by_no_word_has_its_own_line_and_the_others_are_fetched(server, room):
    url = server.serve(rss("one"))
    number = room.subscribe(url).feed
    room.clock.now += HOUR
    items = ask(room, "refresh", feeds=["77", str(number), url, "https://nowhere.example/"], code=1)
    assert kinds(items) == ["unknown-feed", "unknown-feed", None]
    assert items[2]["status"] in ("unchanged", "updated")
    assert ask(room, "refresh", feeds=["77"], code=1)[0]["url"] == "77"
    assert len(server.requests) == 2


def test_a_line_comes_when_its_feed_is_stored_not_when_all_are(server, room):
    slow, quick = server.serve(rss("slow")), server.serve(rss("quick"))
    for url in (slow, quick):
        room.subscribe(url)
    room.clock.now += HOUR
    server.route("/feed", Answer(rss("slow", "later"), delay=1.0), urlsplit(slow).hostname)
    answers = carry_out(room.engine, room.reader, request={"command": "refresh"})
    first = next(answers)
    assert first["url"] == quick
    assert "later" not in room.titles()
    second, done = answers
    assert (second["url"], second["new"], done) == (slow, 1, {"done": 0})


def test_what_was_fetched_just_now_is_skipped_and_that_is_no_failure(server, room):
    room.subscribe(server.serve(rss("one")))
    (item,) = ask(room, "refresh")
    assert item["status"] == "skipped"
    assert item["error"]["text"]


def test_due_fetches_only_what_is_due(server, room):
    room.subscribe(server.serve(rss("one")))
    assert ask(room, "refresh", due=True) == []
    room.clock.now += 25 * HOUR
    assert len(ask(room, "refresh", due=True)) == 1


def test_unsubscribing_twice_says_so_the_second_time(server, room):
    url = server.serve(rss("one"))
    room.subscribe(url)
    items = ask(room, "unsubscribe", feeds=[url, url, "12"], code=1)
    assert [bool(item.get("error")) for item in items] == [False, True, True]
    assert room.reader.feeds() == ()


@pytest.mark.parametrize(
    ("state", "flag", "value"),
    [("read", "read", True), ("unread", "read", False), ("starred", "starred", True), ("unstarred", "starred", False)],
)
def test_marks_are_set_beside_numbers_that_are_none(server, room, state, flag, value):
    room.subscribe(server.serve(rss("one", "two", "three")))
    ids = [int(number) for number in room.reader.ids(View())]
    room.engine.write(lambda writer: writer.set_read(ids[:1], True)).result(10)
    room.engine.write(lambda writer: writer.set_starred(ids[:1], True)).result(10)
    words = [str(ids[0]), "999", "x", "-1", "9" * 30, str(ids[1])]
    items = ask(room, "mark", state=state, ids=words, code=1)
    assert [item["id"] for item in items if item.get("error")] == ["999", "x", "-1", "9" * 30]
    assert items[-1]["marked"] == 2
    assert [getattr(row, flag) for row in room.reader.rows(ids[:2])] == [value, value]


def test_a_list_says_line_by_line_what_it_could_not_use(room, tmp_path):
    file = tmp_path / "feeds.opml"
    rows = '<outline xmlUrl="https://a.example/"/>\n<outline text="X" xmlUrl="ftp://b.example/"/>\n'
    file.write_text(f'<opml version="2.0"><body>\n{rows}</body></opml>', encoding="utf-8")
    refused, summary = ask(room, "import", file=str(file), code=1)
    assert refused["line"] == 3
    assert "X" in refused["error"]["text"]
    assert (summary["added"], summary["known"]) == (1, 0)
    assert [feed.url for feed in room.reader.feeds()] == ["https://a.example/"]


@pytest.mark.parametrize("request_", [{}, {"command": "format"}, {"command": "mark", "state": "seen", "ids": ["1"]}])
def test_what_is_no_request_is_answered_with_an_error(room, request_):
    room.engine.write(lambda writer: writer.set_read([], True)).result(10)
    *items, last = carry_out(room.engine, room.reader, request=request_)
    assert last == {"done": 1}
    assert items[-1]["error"]["text"]


def test_an_engine_that_cannot_write_says_why(room, monkeypatch):
    def full(*_arguments, **_more):
        raise StoreError("full", "The disk is full. Make room and try again.")

    monkeypatch.setattr(type(room.engine), "import_outlines", full)
    monkeypatch.setattr("newsreader.feeds.opml.read_opml", lambda _path: None)
    (item,) = ask(room, "import", file="x", code=1)
    assert item["error"] == {"kind": "full", "text": "The disk is full. Make room and try again."}
