"""Chapters in a file of their own (JSON Chapters 1.2), read whatever the file holds; and where feeds name it."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.values import Chapter, Document, ParseJob
from newsreader.feeds.chapters import read_chapters
from newsreader.feeds.document import read

SPACE = "https://podcastindex.org/namespace/1.0"
OLD_SPACE = "https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"


def file_of(*chapters, **more) -> bytes:
    return json.dumps({"version": "1.2.0", "chapters": list(chapters), **more}).encode()


def test_chapters_are_read_as_the_format_has_them():
    body = file_of(
        {
            "startTime": 168.5,
            "title": "Bread",
            "img": "https://a.example/b.jpg",
            "endTime": 200,
            "url": "https://a.example/",
        },
        {"startTime": 0, "title": "Flour", "location": {"name": "x", "geo": "geo:1,2"}},
        {"startTime": 90, "toc": False, "img": "https://a.example/only-a-picture.jpg"},
        {"startTime": 260},
        author="A",
    )
    assert read_chapters(body) == (Chapter(0, "Flour"), Chapter(168_500, "Bread"), Chapter(260_000, ""))
    assert read_chapters(b"\xef\xbb\xbf" + body) == read_chapters(gzip.compress(body)) == read_chapters(body)


@pytest.mark.parametrize(
    ("start", "time"),
    [
        (0, 0), (1.2345, 1_234), ("12.5", 12_500), ("01:02:03", 3_723_000), (-1, None), (-0.0, 0), (1e9, None), (10**40, None),
        (float("nan"), None), (float("inf"), None), (True, None), (None, None), ([1], None), ("soon", None), ({}, None), (3_600_000, None),
    ],
)  # fmt: skip
def test_times_that_are_none_are_left_out(start, time):
    assert read_chapters(file_of({"startTime": start, "title": "x"})) == (() if time is None else (Chapter(time, "x"),))


def test_titles_are_one_line_of_what_can_be_seen():
    def title_of(title):
        return read_chapters(file_of({"startTime": 0, "title": title}))[0].title

    assert title_of("a\x00\n\u202eb\ud800  c") == "a b c"
    assert len(title_of("x" * 900_000)) == 300
    for wrong in (7, None, ["x"], {"x": "y"}, True):
        assert title_of(wrong) == ""


_NONE = {
    "nothing": b"",
    "cut": b"{",
    "list": b"[]",
    "number": b"7",
    "text": b'"chapters"',
    "page": b"<html></html>",
    "coding": b"\xff\xfe\x00",
    "object": b'{"chapters": {"startTime": 0}}',
    "others": b'{"chapters": [7, null, "x", [], {}]}',
    "deep": b"[" * 500_000,
    "deeper": b'{"chapters":' * 50_000,
    "long": b'{"chapters": [{"startTime": ' + b"9" * 100_000 + b"}]}",
    "bomb": gzip.compress(b" " * (1 << 20) + b'{"chapters": [{"startTime": 0}]}'),
    "broken": b"\x1f\x8b\x08nothing",
}


@pytest.mark.parametrize("body", _NONE.values(), ids=_NONE)
def test_what_is_no_such_file_gives_none(body):
    assert read_chapters(body) == ()


def test_there_are_never_more_than_can_be_shown():
    many = [{"startTime": number, "title": "x"} for number in range(20_000, 0, -1)]
    found = read_chapters(file_of(*many))
    assert len(found) == 500
    assert list(found) == sorted(found, key=lambda each: each.start)


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["startTime", "title", "toc", "chapters"]), inner)
    ),
    max_leaves=12,
)


@pytest.mark.corpus
@given(
    st.lists(
        _ANYTHING | st.fixed_dictionaries({"startTime": _ANYTHING, "title": _ANYTHING, "toc": _ANYTHING}), max_size=6
    )
)
def test_whatever_a_file_says_gives_chapters_or_none(chapters):
    found = read_chapters(file_of(*chapters))
    assert [each.start for each in found] == sorted({each.start for each in found})
    assert all(each.start >= 0 and each.title.isprintable() and len(each.title) <= 300 for each in found)


@pytest.mark.corpus
@given(st.binary(max_size=60))
def test_whatever_bytes_come_are_looked_at(data):
    assert read_chapters(data) == ()


# -- where feeds name it -------------------------------------------------------------------------------------------------


def files_of(xml: str, *, space: str = SPACE, prefix: str = "podcast", end: str = "</rss>"):
    text = f"<rss version='2.0' xmlns:{prefix}='{space}'><channel><title>T</title><item><title>A</title>{xml}</item></channel>{end}"
    document = read(ParseJob(text.encode(), "", "", "https://a.example/pod/feed.xml"))
    assert isinstance(document, Document)
    return document.entries[0].enclosures


@pytest.mark.parametrize("end", ["</rss>", ""])  # well formed, and not
def test_the_address_is_kept_with_the_audio(end):
    xml = "<enclosure url='/a.pdf' type='application/pdf'/><podcast:chapters url='c.json' type='application/json+chapters'/><enclosure url='/a.mp3'/>"
    paper, sound = files_of(xml, end=end)
    assert (paper.chapters_url, sound.chapters_url) == ("", "https://a.example/pod/c.json")
    assert files_of(xml.replace("/a.mp3", "/a.txt"))[1].chapters_url == ""


@pytest.mark.parametrize(("space", "prefix"), [(SPACE, "p"), (OLD_SPACE, "podcast"), (SPACE.upper(), "x")])
def test_the_namespace_counts_and_not_its_prefix(space, prefix):
    xml = f"<enclosure url='/a.mp3'/><{prefix}:chapters url='/c.json' type='application/json'/>"
    assert files_of(xml, space=space, prefix=prefix)[0].chapters_url == "https://a.example/c.json"


@pytest.mark.parametrize(
    "attributes",
    [
        "type='application/json'",
        "url='' type='application/json'",
        "url='/c.srt' type='text/srt'",
        "url='file:///etc/passwd'",
        "url='javascript:x'",
    ],
)
def test_what_is_no_address_of_such_a_file_is_left_out(attributes):
    assert files_of(f"<enclosure url='/a.mp3'/><podcast:chapters {attributes}/>")[0].chapters_url == ""


def test_the_first_that_is_good_counts():
    bad, one, two = (
        f"<podcast:chapters url='/{name}' type='{kind}'/>" for name, kind in (("0", "text/html"), ("1", ""), ("2", ""))
    )
    assert files_of(f"<enclosure url='/a.mp3'/>{bad}{one}{two}")[0].chapters_url == "https://a.example/1"
