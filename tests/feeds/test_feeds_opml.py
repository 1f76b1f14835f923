"""Subscription lists in and out; hostile and broken ones (T12)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.errors import FileError
from newsreader.core.outlines import Outline, feeds_with_folders
from newsreader.feeds.opml import read_opml, write_opml


def _opml(body):
    return f"<opml version='1.0'><head><title>T &amp; t</title></head><body>{body}</body></opml>".encode()


def _read(body):
    return read_opml(_opml(body))


def test_folders_and_everything_a_feed_has():
    read = _read(
        '<outline text="News" isOpen="true"><outline title="A" text="A" type="rss" xmlUrl=" https://a.example/f "'
        ' htmlUrl="https://a.example" category="/x,/y" custom="1"/>'
        '<outline text="Inner"><outline text="B" title="Bee" XMLURL="feed://b.example/f" type="atom"/></outline></outline>'
        '<outline text="again" xmlUrl="https://a.example/f"/>'
    )
    assert read.title == "T & t"
    assert read.duplicates == 1
    feeds = list(feeds_with_folders(read.outlines))
    assert feeds == [
        (("News",), Outline("A", "https://a.example/f", "https://a.example", "/x,/y", (("custom", "1"),))),
        (("News", "Inner"), Outline("B", "https://b.example/f", attributes=(("title", "Bee"), ("type", "atom")))),
    ]
    assert read.outlines[0].attributes == (("isOpen", "true"),)
    assert read_opml(write_opml(read.outlines)).outlines == read.outlines


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "|~/run.sh", "exec:ls", "javascript:x", "query:a:b", "filter:ls:https://x"]
)
def test_what_no_list_may_name(address):
    read = _read(
        f'\n<outline text="bad" xmlUrl="{address}"><outline text="ok" xmlUrl="https://ok.example/"/></outline>'
    )
    assert [(one.line, one.title) for one in read.refused] == [(2, "bad")]
    assert [outline.xml_url for _, outline in feeds_with_folders(read.outlines)] == ["https://ok.example/"]
    command = _read('<outline text="x" xmlUrl="https://x.example/" filtercmd="rm -rf"/>')
    assert command.refused
    assert b"rm -rf" not in write_opml(command.outlines)


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        (b"<opml><body>\n<outline text='a'>\n</body></opml>", 3, "mismatched"),
        (b"<?xml version='1.0'?>\n<rss></rss>", 2, "<rss>"),
        (b"no list\nat all", 1, "neither"),
        (b"<opml>" + b"\n<outline text='a'>" * 100_000, 102, "nested"),
        pytest.param(b"<opml>" + b"<outline text='a'/>" * 100_001, 1, "100,000", marks=pytest.mark.corpus),
        (b"<!DOCTYPE opml [\n<!ENTITY a 'b'>]><opml/>", 2, "entities"),
        (b"<!DOCTYPE opml [\n<!ENTITY % a SYSTEM 'file:///etc/passwd'>%a;]><opml/>", 2, "entities"),
        ("<!DOCTYPE opml [\n<!ENTITY a 'b'>]><opml/>".encode("utf-16"), 2, "entities"),
    ],
)
def test_broken_and_hostile_files_name_the_line(body, line, words):
    with pytest.raises(FileError) as error:
        read_opml(body)
    assert error.value.kind == "opml"
    assert f"Line {line}:" in error.value.text
    assert words in error.value.text


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (b"\n \xef\xbb\xbf" + _opml('<outline text="A &amp; B" xmlUrl="https://a.example/"/>'), "A & B"),
        (_opml('<outline text="A & B" xmlUrl="https://a.example/?a=1&b=2"/>'), "A & B"),
        (_opml('<outline text="caf&eacute;" xmlUrl="https://a.example/"/>'), "café"),
        (_opml('<outline text="Say "Hi" now" xmlUrl="https://a.example/"/>'), 'Say "Hi" now'),
        (_opml('<outline text="A" description="<p class="x">t</p>" xmlUrl="https://a.example/"/>'), "A"),
        (_opml('<outline text="caf\xe9" xmlUrl="https://a.example/"/>').decode().encode("latin-1"), "café"),
        (b"<?xml version='1.0' encoding='windows-1251'?>" + '<opml><outline text="Газета" xmlUrl="https://a.example/"/></opml>'.encode("cp1251"), "Газета"),
        (_opml('<outline text="a\x01b" xmlUrl="https://a.example/"/>'), "ab"),
    ],
)  # fmt: skip
def test_common_faults_are_mended(body, title):
    (outline,) = read_opml(body).outlines
    assert outline.title == title
    assert outline.xml_url.startswith("https://a.example/")


def test_plain_lists_and_files(tmp_path):
    path = tmp_path / "urls"
    path.write_text('# mine\nhttps://a.example/f "tag" "~Title"\n\nb.example\nhttps://a.example/f\n|ls\nfile:///x\n')
    read = read_opml(path)
    assert [outline.xml_url for outline in read.outlines] == ["https://a.example/f", "https://b.example"]
    assert (read.duplicates, [one.line for one in read.refused]) == (1, [6, 7])
    with pytest.raises(FileError) as error:
        read_opml(tmp_path / "none.opml")
    assert error.value.kind == "missing"
    with pytest.raises(FileError) as error:
        read_opml(tmp_path)
    assert error.value.kind == "unreadable"
    with pytest.raises(FileError) as error:
        read_opml(b" " * 50_000_001)
    assert error.value.kind == "too-large"


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\ufffc\ufffd")
    | st.sampled_from(" \"'&<>é漢"),
    max_size=12,
).map(lambda text: " ".join(text.replace("<", "< ").replace("&", "& ").split()))
VALUES = st.text(st.characters(codec="utf-8", exclude_categories=("C",)) | st.sampled_from("\n\t\"'&<>"), max_size=12)
NAMES = st.sampled_from(["custom", "isOpen", "x:y", "description", "version"])
OTHERS = st.dictionaries(NAMES, VALUES, max_size=2).map(lambda values: tuple(values.items()))
FEEDS = st.builds(
    Outline,
    WORDS,
    st.integers(0, 10**9).map("https://example.org/{}?a=1&b".format),
    VALUES.map(str.strip),
    VALUES,
    OTHERS,
)
TREES = st.recursive(
    FEEDS,
    lambda inner: st.builds(Outline, WORDS, attributes=OTHERS, children=st.lists(inner, max_size=3).map(tuple)),
    max_leaves=6,
)


@pytest.mark.corpus
@given(st.lists(TREES, max_size=4, unique_by=lambda outline: outline.xml_url or id(outline)))
def test_what_is_written_is_read_again(outlines):
    addresses = [outline.xml_url for _, outline in feeds_with_folders(outlines)]
    if len(set(addresses)) < len(addresses):
        return
    read = read_opml(write_opml(outlines, title="x"))
    assert read.outlines == tuple(outlines)
    assert (read.title, read.refused, read.duplicates) == ("x", (), 0)


#: Lists of the corpus that cannot be read, and why that is right.
REFUSED = {
    "end-element-missing": "cut off",
    "end-element-unexpected": "tags that do not belong together",
    "xmlns-without-value": "no XML, and no feeds in it",
    "__rdf__": "FOAF in RDF, another format",
    "opml-element-missing": "no OPML",
    "missingOpml": "no OPML",
    "outlineDocument": "no OPML",
    "spec__fixtures__invalid": "no list at all",
    "kite_feeds.json": "JSON of its own kind",
}


@pytest.mark.corpus
def test_lists_of_the_corpus(shared_material):
    lists = sorted(path for path in (shared_material / "corpus" / "opml").rglob("*") if path.is_file())
    assert len(lists) >= 178
    wrong = []
    for each in lists:
        reason = next((reason for name, reason in REFUSED.items() if name in each.name), None)
        try:
            read = read_opml(each)
        except FileError as error:
            if reason is None:
                wrong.append((each.name, error.text))
            continue
        if reason is not None or read_opml(write_opml(read.outlines)).outlines != read.outlines:
            wrong.append((each.name, "was read"))
    assert wrong == []
