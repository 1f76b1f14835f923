"""Documents made to hang, swell or break the parser (F13): read or refused, and soon.

Time and memory are bounded by the parse process; here it is shown that the usual shapes do not even come near. The
bound is thirty times what they take, since the machine may be busy.
"""

from __future__ import annotations

import time

import pytest

from newsreader.core.errors import DocumentError
from newsreader.core.values import ParseJob
from newsreader.feeds.document import read

pytestmark = pytest.mark.corpus


def rss(inside: str) -> str:
    return f"<rss version='2.0'><channel><title>t</title>{inside}</channel></rss>"


def item(inside: str) -> str:
    return rss(f"<item><title>A</title>{inside}</item>")


def bomb() -> str:
    levels = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(12))
    return f'<!DOCTYPE r [<!ENTITY a "{"x" * 200}">{levels}]>' + item("<description>&m;</description>")


ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title>"
SHAPES = {
    "depth": item("<a>" * 5_000 + "</a>" * 5_000),
    "depth in content": item("<description>" + "&lt;div>" * 20_000 + "</description>"),
    "depth in xhtml": f"{ATOM}<content type='xhtml'>{'<div>' * 5_000}{'</div>' * 5_000}</content></entry></feed>",
    "comments alone": "<!--" * 100_000,
    "comments opened": rss("<item><title>A</title></item>" + "<!-- " * 30_000),
    "comments closed": rss("<!-- x -->" * 100_000 + "<item><title>A</title></item>"),
    "cdata opened": item("<![CDATA[" * 30_000),
    "bad utf-8": rss("<item><title>A\udcff\udcfe</title></item>"),
    "nul": item("\0" * 100),
    "entity bomb": bomb(),
    "author": item("<author>" + "a@" * 50_000 + "</author>"),
    "author with dots": item("<author>" + "a.a-" * 50_000 + "</author>"),
    "style": item("<description>&lt;p style='" + "a:b;" * 100_000 + "'></description>"),
    "less than": item("<" * 50_000),
    "ampersands": item("&" * 200_000),
    "document type opened": "<!DOCTYPE x [" + "<!ENTITY " * 50_000,
    "instructions opened": "<?xml " * 100_000,
    "attributes": "<rss " + " ".join(f"a{n}='b'" for n in range(20_000)) + "><channel/></rss>",
    "quote opened": "<rss version='" + "x" * 500_000,
    "categories": item("".join(f"<category>a{n}</category>" for n in range(5_000))),
    "date": item("<pubDate>" + "1:1 " * 100_000 + "</pubDate>"),
    "long title": item("").replace("A", "A" * 1_000_000),
    "title of entities": item("").replace("A", "&amp;amp;" * 20_000),
    "deep json": '{"items":' + "[" * 100_000,
    "undeclared prefixes": rss("".join(f"<p{n}:x/>" for n in range(2_000))),
}


@pytest.mark.parametrize("body", SHAPES.values(), ids=SHAPES.keys())
def test_hostile_shapes_end_soon(body):
    begin = time.perf_counter()
    assert outcome(body).endswith(".")
    assert time.perf_counter() - begin < 10


def outcome(body: str) -> str:
    try:
        document = read(ParseJob(body.encode("utf-8", "surrogateescape"), "", "", "https://example.org/"))
    except DocumentError as error:
        return str(error)
    return f"A {type(document).__name__} was read."


def test_an_unclosed_comment_hides_nothing():
    body = rss("<item><title>A</title></item><!-- oops <item><title>B</title></item>")
    document = read(ParseJob(body.encode(), "", "", "https://example.org/"))
    assert [entry.title for entry in document.entries] == ["A", "B"]
