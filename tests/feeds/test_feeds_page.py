"""Readable text of pages that were written for these tests."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from newsreader.core.errors import DocumentError
from newsreader.core.values import PageText, ParseJob
from newsreader.feeds.document import read
from newsreader.feeds.page.head import neighbours
from newsreader.feeds.page.prepare import parsed
from newsreader.feeds.page.read import read_article
from newsreader.feeds.page.refuse import refused
from newsreader.feeds.text import html_to_text

URL = "https://ferry.test/news/last-crossing"
PROSE = (
    "The ferry made its last crossing on Sunday, with forty passengers, two dogs and a piano aboard.",
    "Captain Ilse Brandt had steered it for twenty-two years, through ice, fog and one wedding.",
    "The bridge that takes its place opens in May, and with it a road that nobody in the village asked for.",
    "“We shall miss the timetable,” said the baker, who had set her ovens by it, day after day.",
)
SHELL = """<!doctype html><html lang="en"><head><title>The last crossing | Ferry Post</title>
<meta property="og:title" content="The last crossing"><meta name="author" content="Nora Lund">
<meta property="article:published_time" content="2026-01-25T10:40:00Z">
<meta property="og:image" content="/pictures/ferry.jpg"></head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div id="content"><article class="story"><h1>The last crossing</h1><p class="byline">By Nora Lund</p>{body}</article></div>
<aside class="sidebar"><h2>Most read</h2><ul><li><a href="/a">A hundred gulls were counted at the pier</a></li></ul></aside>
<footer class="footer"><p>Copyright Ferry Post, all rights reserved, in every harbour.</p></footer></body></html>"""


def article(body: str, url: str = URL, *, content_type: str = "text/html; charset=utf-8") -> PageText:
    return read_article(SHELL.replace("{body}", body).encode(), url, content_type=content_type)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_the_text_stands_without_what_is_around_it():
    found = article(paragraphs(*PROSE))
    assert html_to_text(found.html) == "\n\n".join(PROSE)


def test_title_author_date_and_language_are_the_page_s_own():
    found = article(paragraphs(*PROSE))
    assert (found.title, found.author, found.language) == ("The last crossing", "Nora Lund", "en")
    assert found.published == 1_769_337_600


def test_the_picture_that_the_page_names_leads_a_text_without_any():
    found = article(paragraphs(*PROSE))
    assert found.pictures == ("https://ferry.test/pictures/ferry.jpg",)
    assert found.picture == found.pictures[0]
    assert found.html.startswith('<figure><img src="newsreader://picture/')


def test_a_text_with_pictures_keeps_them_and_their_captions():
    figure = '<figure><img src="deck.jpg" alt="The deck"><figcaption>The deck at noon.</figcaption></figure>'
    found = article(paragraphs(*PROSE[:2]) + figure + paragraphs(*PROSE[2:]))
    assert found.pictures == ("https://ferry.test/news/deck.jpg",)
    assert "The deck at noon." in html_to_text(found.html)


def test_a_picture_for_browsers_without_scripts_is_the_one_that_is_shown():
    late = '<p><img src="blank.gif" class="late"></p><noscript><img src="real.jpg"></noscript>'
    assert article(paragraphs(*PROSE) + late).pictures == ("https://ferry.test/news/real.jpg",)


def test_line_breaks_part_paragraphs_where_a_page_has_no_others():
    found = article("<div>" + "<br><br>".join(PROSE) + "</div>")
    assert html_to_text(found.html) == "\n\n".join(PROSE)


def test_nothing_active_is_left():
    found = article(
        paragraphs(
            *PROSE, '<a href="javascript:alert(1)" onclick="x()">more</a><script>alert(2)</script> of it, really'
        )
        + '<iframe src="https://ads.test/x"></iframe><form action="/x"><input name="q"></form>'
    )
    for bad in ("javascript:", "onclick", "<script", "<iframe", "<form", "<input"):
        assert bad not in found.html


@pytest.mark.parametrize(
    "notice",
    [
        "<p>Advertisement</p>",
        '<div class="newsletter-signup"><p>Get our letter every week.</p></div>',
        '<p>Related: <a href="/b">The bridge is late again and dearer</a></p>',
        '<div class="share-buttons"><p>Share this on every network there is</p></div>',
    ],
)
def test_boxes_and_notices_between_paragraphs_go(notice):
    found = article(paragraphs(*PROSE[:2]) + notice + paragraphs(*PROSE[2:]))
    assert html_to_text(found.html) == "\n\n".join(PROSE)


def test_tables_of_data_lists_and_code_stay():
    table = "<table><thead><tr><th>Year</th><th>Trips</th></tr></thead><tr><td>1999</td><td>312</td></tr></table>"
    rest = "<ul><li>one rope</li><li>two anchors</li></ul><pre><code>x = 1\n    y = 2</code></pre>"
    text = html_to_text(article(paragraphs(*PROSE) + table + rest).html)
    assert "1999 312" in text
    assert "two anchors" in text
    assert "x = 1\n    y = 2" in text


def test_a_page_may_name_its_encoding_where_the_server_does_not():
    body = SHELL.replace("<head>", '<head><meta charset="windows-1251">').replace(
        "{body}", "<p>Паром ушёл, да.</p>" * 9
    )
    found = read_article(body.encode("cp1251", "ignore"), URL, content_type="text/html")
    assert "Паром ушёл" in found.html


# -- pages that are no article -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "page"),
    [
        (
            "javascript",
            "<title>Post</title><body><noscript>Please enable JavaScript to read this.</noscript><div id=app></div>",
        ),
        ("javascript", "<title>Post</title><body><p>You need to enable JavaScript to run this app.</p>"),
        (
            "consent",
            "<title>Before you continue</title><body><p>We and our partners use cookies to do things.</p><button>OK</button>",
        ),
        ("challenge", "<title>Just a moment...</title><body><p>Checking your browser before accessing the site.</p>"),
        ("no-text", "<title>Post</title><body><div id=root></div>"),
        (
            "paywall",
            (
                '<title>Post</title><meta name="article:content_tier" content="locked"><body><article><p>The ferry made its'
                " last crossing on Sunday.</p></article><p>Subscribe to continue reading.</p>"
            ),
        ),
    ],
)
def test_a_page_in_the_article_s_place_is_refused_in_words(kind, page):
    with pytest.raises(DocumentError) as refusal:
        read_article(page.encode(), URL, content_type="text/html")
    assert refusal.value.kind == kind
    assert "browser" in refusal.value.text


def test_a_short_article_about_cookies_and_subscribers_is_an_article():
    text = "Our bakery sells cookies. " * 40
    assert refused(text, page=text, title="Cookies", free=None) is None
    assert refused("A note of one line.", page="A note of one line.", title="Note", free=None) is None


@pytest.mark.parametrize(
    ("kind", "body"),
    [("empty", b"  \n"), ("not-a-page", b"\x89PNG\r\n\x1a\n" + bytes(64)), ("not-a-page", b'{"a": 1}')],
)
def test_what_is_no_page_is_refused(kind, body):
    with pytest.raises(DocumentError) as refusal:
        read_article(body, URL)
    assert refusal.value.kind == kind


# -- further pages -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "link", "expected"),
    [
        (URL, '<a rel="next" href="/news/last-crossing?page=2">2</a>', ("", URL + "?page=2")),
        (URL, '<a href="last-crossing/2">Next page</a>', ("", "https://ferry.test/news/last-crossing/2")),
        (URL + "/2", f'<a href="{URL}">Previous</a><a href="{URL}/3">3</a>', (URL, URL + "/3")),
        (URL, '<a rel="next" href="/news/the-bridge">Next</a>', ("", "")),
        (URL, '<a rel="next" href="https://other.test/news/last-crossing?page=2">Next</a>', ("", "")),
        (URL, '<a href="/news/last-crossing?page=3">3</a>', ("", "")),
    ],
)
def test_the_next_page_is_this_one_s_address_with_the_next_number(url, link, expected):
    root = parsed(f"<html><body>{link}</body></html>")
    assert neighbours(root, url, base=url) == expected


# -- the job and hostile pages -----------------------------------------------------------------------------------------


def test_a_job_for_an_article_s_page_gives_its_text():
    job = ParseJob(SHELL.replace("{body}", paragraphs(*PROSE)).encode(), "", "text/html", URL, is_article=True)
    found = read(job)
    assert isinstance(found, PageText)
    assert PROSE[0] in found.html


def test_a_page_of_too_many_tags_is_refused():
    with pytest.raises(DocumentError) as refusal:
        read_article(b"<html><body>" + b"<b>" * 70_000, URL)
    assert refusal.value.kind == "too-large"


@pytest.mark.corpus
@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 50_000 + "deep",
        "<table><tr><td>" * 10_000 + "tables",
        "<br>" * 50_000,
        "<p>word, " * 20_000,
        '<div class="' + "article-" * 200_000 + '">text</div>',
        "<noscript><img src=x>" * 10_000,
        "<script>" + "<" * 50_000,
        "<a href='?page=2'>next</a>" * 9_000,
        "<div><div>" + "x " * 900_000,
        "<div>" * 200 + "<p>" + "word, " * 1_200_000,
        "<div>" * 200 + "<a href=b>link and words</a>, " * 19_000,
        "<div>" * 150 + "<table>" + "<tr><td>words, and more words, of prose in cells</td></tr>" * 14_000,
        "<div>" * 100 + "<ul><li>x</li></ul>" * 14_000,
        "<table><tr><td>" * 50 + "text, more text" + "</td></tr></table>" * 50,
    ],
    ids=lambda page: page[-24:],
)
def test_hostile_pages_are_read_or_refused_within_seconds(page):
    begin = time.process_time()
    with suppress(DocumentError):
        read_article(b"<html><body>" + page.encode(), URL)
    assert time.process_time() - begin < 8, "the parse process ends it at ten seconds"
