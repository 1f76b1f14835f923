"""Entries that are known are not read again: a refresh leaves the same database with and without that."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.engine_room import HOUR, rss
from support.http_server import Answer
from support.store_kit import DAY, NOW, Kit, open_kit

from newsreader.core.values import Document, FeedId, ParseJob
from newsreader.engine.opened import OpenStore
from newsreader.feeds.document import read
from newsreader.store.write_feeds import FetchResult

pytestmark = pytest.mark.corpus

_TABLES = ("article", "state", "body", "alias", "seen", "feed")


# -- through the engine ----------------------------------------------------------------------------------------------


def test_a_refresh_tells_the_parse_process_what_is_known(server, room):
    url = server.url("/feed")
    server.route("/feed", [Answer(rss("one", "two")), Answer(rss("three", "one", "two"))])
    room.subscribe(url)
    room.clock.now += HOUR
    report = room.refresh()[url]
    assert (report.new, report.updated) == (1, 0)
    assert {entry.uid for entry in room.parser.jobs[-1].known} == {"one", "two"}
    assert sorted(room.titles()) == ["one", "three", "two"]


# -- the same database -----------------------------------------------------------------------------------------------

_GUIDS = st.sampled_from(["", "g1", "g2", "g3", "g4", "g5", "g6", "g7", " ", "https://a.example/1", "&#xFFFD;"])
_LINKS = st.sampled_from(["", "1", "2", "3", "/4?utm_source=x", "https://www.a.example/1/", "http://a.example/5"])
_TITLES = st.sampled_from(["", "One", "Two", "Three", "Vier & f&#252;nf", "caf\u00c3\u00a9"])
_BODIES = st.sampled_from(
    [
        "",
        "Text.",
        "More text.",
        "\u00fcber",
        "caf\u00c3\u00a9",
        "<![CDATA[<p>A <a href='x'>link</a>, <!--more--> & more</p>]]>",
    ]
    * 4
    + ["<![CDATA[An </item> in <item> quotes]]>", "<!-- <item> -->Text."]
)
_DATES = st.sampled_from(
    ["", "Sun, 25 Jan 2026 12:00:00 GMT", "Sat, 24 Jan 2026 08:00:00 GMT", "Fri, 01 Jan 2038 08:00:00 GMT"]
)
_ITEMS = st.tuples(_GUIDS, _LINKS, _TITLES, _BODIES, _DATES)
_HEADS = st.sampled_from(["", " xml:base='https://b.example/dir/'", " xmlns:dc='urn:x'", " xml:lang='de'"])


@st.composite
def histories(draw):
    """What a feed sends over time: items come, go, are edited, change places and names; its address may change."""
    pool = draw(st.lists(_ITEMS, min_size=1, max_size=14))
    seen = []
    for _ in range(draw(st.integers(2, 5))):
        for at in draw(st.sets(st.integers(0, len(pool) - 1), max_size=3)):
            pool[at] = draw(_ITEMS)
        pool = draw(st.lists(_ITEMS, max_size=3)) + pool
        chosen = [item for item in pool if draw(st.integers(0, 5))]
        if draw(st.integers(0, 4)) == 0:
            chosen = draw(st.permutations(chosen))
        if draw(st.integers(0, 5)) == 0:
            chosen = [(guid and "new" + guid, *rest) for guid, *rest in chosen]
        url = draw(st.sampled_from(["https://a.example/feed"] * 4 + ["https://c.example/x/feed"]))
        seen.append((feed_of(chosen, draw(_HEADS)), url))
    return seen


def feed_of(items, head="") -> bytes:
    """An RSS document of these items."""
    parts = ("guid", "link", "title", "description", "pubDate")
    body = "".join(
        "<item>"
        + "".join(f"<{tag}>{escaped(tag, text)}</{tag}>" for tag, text in zip(parts, item, strict=True) if text)
        + "</item>\n"
        for item in items
    )
    text = f"<?xml version='1.0'?><rss version='2.0'{head}><channel><title>A feed</title>{body}</channel></rss>"
    return text.encode("utf-8")


def escaped(tag: str, text: str) -> str:
    return text if "<" in text or "&#" in text else text.replace("&", "&amp;")


@given(histories(), st.integers(0, 9))
@settings(max_examples=80, deadline=None)
def test_a_refresh_leaves_the_same_with_and_without_known_entries(history, cleaned):
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        plain, quick = Feed(Path(first)), Feed(Path(second))
        for at, (wire, url) in enumerate(history):
            assert plain.take(wire, url, is_quick=False, now=NOW + at * DAY) == quick.take(
                wire, url, is_quick=True, now=NOW + at * DAY
            )
            if at == 0:
                plain.clean(cleaned)
                quick.clean(cleaned)
        assert plain.content() == quick.content()
        plain.kit.close()
        quick.kit.close()


def test_a_feed_of_a_hundred_with_two_new_ones_has_two_finished(tmp_path):
    items = [(f"g{at}", str(at), f"Title {at}", "Text.", "") for at in range(100)]
    feed = Feed(tmp_path)
    feed.take(feed_of(items[2:]), "https://a.example/feed", is_quick=True, now=NOW)
    found = feed.read(feed_of(items), "https://a.example/feed", is_quick=True)
    assert [entry.guid for entry in found.entries] == ["g0", "g1"]
    assert [entry.uid for entry in found.same] == [f"g{at}" for at in range(2, 100)]
    feed.kit.close()


def test_an_entry_whose_address_is_another_one_by_its_base_is_read_again(tmp_path):
    items = [("", "1", "Title", "Text.", ""), ("", "https://a.example/2", "Title", "More.", "")]
    feed = Feed(tmp_path)
    feed.take(feed_of(items), "https://a.example/feed", is_quick=True, now=NOW)
    found = feed.read(feed_of(items), "https://c.example/feed", is_quick=True)
    assert [entry.url for entry in found.entries] == ["https://c.example/1"]
    assert [entry.url for entry in found.same] == ["https://a.example/2"]
    feed.kit.close()


class Feed:
    """One feed in a store of its own."""

    def __init__(self, folder: Path) -> None:
        self.kit: Kit = open_kit(folder)
        self.store = OpenStore(self.kit.writer, self.kit.reader)
        self.feed: FeedId = self.kit.feed()

    def read(self, wire: bytes, url: str, *, is_quick: bool) -> Document:
        found = read(ParseJob(wire, "", "", url, known=self.store.known_entries(self.feed) if is_quick else ()))
        assert isinstance(found, Document)
        return found

    def take(self, wire: bytes, url: str, *, is_quick: bool, now: int):
        """What changed when this document came."""
        found = self.read(wire, url, is_quick=is_quick)
        state = self.kit.reader.fetch_states([self.feed])[0]
        return self.store.take(found, FetchResult(state, 200), now=now)

    def clean(self, seed: int) -> None:
        """Remove some articles for good."""
        ids = sorted(number for (number,) in self.kit.sql("SELECT id FROM article"))
        gone = random.Random(seed).sample(ids, len(ids) // 4)
        self.kit.writer.set_read(gone, True)
        self.kit.writer.remove_articles(gone)

    def content(self) -> dict[str, list[tuple]]:
        with closing(sqlite3.connect(self.kit.path)) as connection:
            return {
                name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
                for name in _TABLES
                if name != "change"
            }
