"""Starter packs: ours are whole, those of a country come where it is known, another form is refused."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest

from newsreader.core.outlines import feeds_with_folders
from newsreader.core.packs import as_outlines, read_packs
from newsreader.resource_files import packs_text


@pytest.mark.parametrize(("country", "count"), [("DE", 7), ("US", 7), ("XX", 6), ("", 6)])
def test_our_packs_are_whole(country, count):
    packs = read_packs(packs_text(), country=country)
    assert len(packs) == count
    assert len({pack.name for pack in packs}) == count
    for pack in packs:
        assert len(pack.feeds) >= 3
        assert len({feed.url for feed in pack.feeds}) == len(pack.feeds)
        for feed in pack.feeds:
            assert urlsplit(feed.url).scheme in {"http", "https"} and urlsplit(feed.url).hostname
            assert feed.title == feed.title.strip() != ""


def test_where_our_packs_come_from_is_said_in_their_file():
    said = json.loads(packs_text())
    assert said["licence"] == "CC0-1.0" and "awesome-rss-feeds" in said["source"]


def test_packs_become_a_folder_each():
    text = json.dumps(
        {"packs": [{"name": "own", "title": "Own", "feeds": [{"title": "A", "url": "http://a.example/"}]}]}
    )
    (pack,) = read_packs(text, country="")
    rows = list(feeds_with_folders(as_outlines([("Mine", pack)]).outlines))
    assert [(folders, feed.title, feed.xml_url) for folders, feed in rows] == [(("Mine",), "A", "http://a.example/")]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"packs": 1}', '{"packs": [{"name": "a"}]}', '{"packs": [{"feeds": [1]}]}']
)
def test_another_form_is_refused(text):
    with pytest.raises(ValueError):
        read_packs(text, country="DE")
