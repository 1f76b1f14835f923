"""Pages that name feeds (R55)."""

from __future__ import annotations

import re

import pytest

from newsreader.core.values import FeedLink
from newsreader.feeds.discovery import read_page
from tests.support.corpus import documents

URL = "https://example.org/dir/page.html"


def _page(head):
    return read_page(
        f"<html><head>{head}</head><body>x</body></html>".encode(), URL, content_type="text/html; charset=utf-8"
    )


def test_links_in_order_each_once_against_the_base():
    page = _page(
        "<title>A &amp; B\n é</title>"
        '<link rel="alternate stylesheet" type="application/rss+xml" href="no">'
        '<LINK REL="Alternate home" TYPE="application/RSS+xml; charset=x" HREF=" a.xml " title="All &lt;posts>">'
        '<link rel=alternate type=application/atom+xml href="//other.example/b">'
        '<link rel=alternate type=application/rss+xml href="a.xml">'
        '<link rel=alternate type=application/feed+json href="feed:https://example.org/c">'
        '<link rel=alternate type=application/json href="/feed.json">'
        '<link rel=alternate type=application/json href="/wp-json/wp/v2/feed/1">'
        '<link rel=alternate type=application/rdf+xml href="javascript:x">'
        '<link rel=alternate type=text/html hreflang=de href="/de">'
        '<link rel=alternate type=application/rss+xml href="file:///etc/passwd">'
        '<!-- <link rel=alternate type=application/rss+xml href="comment"> -->'
    )
    assert page.title == "A & B é"
    assert page.feeds == (
        FeedLink("https://example.org/dir/a.xml", "All <posts>", "application/rss+xml"),
        FeedLink("https://other.example/b", "", "application/atom+xml"),
        FeedLink("https://example.org/c", "", "application/feed+json"),
        FeedLink("https://example.org/feed.json", "", "application/json"),
    )
    based = _page('<base href="/other/"><link rel=alternate type=application/rss+xml href="a">')
    assert [link.url for link in based.feeds] == ["https://example.org/other/a"]


@pytest.mark.parametrize("body", [b"", b"\x00" * 100, b"<div>" * 200_000, b"<link " * 50_000, b"\xff\xfe<"])
def test_any_bytes_make_a_page(body):
    assert read_page(body, URL, content_type="text/html").feeds == ()


def test_no_more_than_a_hundred():
    page = _page("".join(f"<link rel=alternate type=application/rss+xml href={number}>" for number in range(300)))
    assert len(page.feeds) == 100


@pytest.mark.corpus
def test_pages_of_the_corpus_name_their_feeds(shared_material):
    pages = [page for page in documents(shared_material, "discovery") if page.file.suffix == ".html"]
    assert len(pages) >= 35
    for page in pages:
        feeds = [link.url for link in read_page(page.body(), URL, content_type="text/html").feeds]
        stated = re.search(rb"html4-\d+(?=</title>)", page.body())
        assert feeds, page.name
        if stated:
            assert len(feeds) == 1, page.name
            assert feeds[0].endswith(stated.group().decode() + ".xml"), page.name
