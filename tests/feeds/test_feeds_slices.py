"""Entries recognised by their bytes: which documents are cut, what an entry's surroundings are, what is never taken."""

from __future__ import annotations

import pytest

from newsreader.core.identity import DIGEST, own_uids
from newsreader.core.values import ArticleId, Document, KnownEntry, ParseJob
from newsreader.feeds.document import read
from newsreader.feeds.slices import recognised

URL = "https://a.example/feed"
HEAD = "<?xml version='1.0'?><rss version='2.0'><channel><title>A feed</title>"
TAIL = "</channel></rss>"


def item(name: str, text: str = "Text.") -> str:
    return f"<item><guid>{name}</guid><link>{name}</link><title>About {name}</title><description>{text}</description></item>"


ONE, TWO = item("one"), item("two", "<![CDATA[<b>Zwei</b> &c. \u2013 <!--more--> \u00fcber]]>")


def known_of(text: str, url: str = URL) -> tuple[KnownEntry, ...]:
    """The entries of a document as they are known once it was read."""
    found = read(ParseJob(text.encode(), "", "", url))
    assert isinstance(found, Document)
    named = zip(own_uids(found.entries), found.entries, strict=True)
    return tuple(KnownEntry(ArticleId(at), uid, each.url, each.digest) for at, (uid, each) in enumerate(named, 1))


def uids_recognised(text: str, known: tuple[KnownEntry, ...], *, url: str = URL, content_type: str = "") -> list[str]:
    """The uids of the entries whose bytes are enough."""
    body = text.encode() if isinstance(text, str) else text
    found = recognised(body, ParseJob(body, "", content_type, url, known=known))
    return [] if found is None else [entry.uid for entry in found[1]]


def test_what_stands_there_as_before_is_recognised_and_the_rest_read():
    known = known_of(HEAD + ONE + TWO + TAIL)
    body = (HEAD + item("new") + ONE + "\n" + TWO + TAIL).encode()
    found = recognised(body, ParseJob(body, "", "", URL, known=known))
    assert found is not None
    raw, same = found
    assert [entry.guid for entry in raw.entries] == ["new"]
    assert [entry.uid for entry in same] == ["one", "two"]
    assert raw.title == "A feed"


def test_an_entry_of_atom_is_recognised():
    entry = "<entry><id>a:1</id><link href='/1'/><title>One</title><content type='html'>Text</content></entry>"
    head = "<feed xmlns='http://www.w3.org/2005/Atom'><title>A feed</title><updated>{}</updated>"
    known = known_of(head.format("2026-01-01") + entry + "</feed>")
    assert uids_recognised(head.format("2026-01-02") + entry + "</feed>", known) == ["a:1"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD.replace("<rss", "<rss xml:lang='de'") + ONE + TAIL,
        HEAD.replace("<rss", "<rss xmlns:dc='urn:x'") + ONE + TAIL,
        HEAD.replace("<rss", "<rss xml:base='https://b.example/'") + ONE + TAIL,
        HEAD.replace("'2.0'", "'0.91'") + ONE + TAIL,
        HEAD.replace("'1.0'", "'1.0' encoding='iso-8859-1'") + ONE + TAIL,
    ],
    ids=["language", "namespace", "base", "root", "encoding"],
)
def test_what_counts_around_an_entry_is_part_of_it(text):
    assert uids_recognised(text, known_of(HEAD + ONE + TAIL)) == []
    assert uids_recognised(text, known_of(text)) == ["one"]


def test_the_address_and_the_type_that_it_came_with_are_part_of_it():
    known = known_of(HEAD + ONE + TAIL)
    assert uids_recognised(HEAD + ONE + TAIL, known) == ["one"]
    assert uids_recognised(HEAD + ONE + TAIL, known, url="https://b.example/feed") == []
    assert uids_recognised(HEAD + ONE + TAIL, known, content_type="text/xml; charset=koi8-r") == []


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "<!-- " + ONE + " -->" + TWO + TAIL,
        HEAD + "<![CDATA[" + ONE + "]]>" + TWO + TAIL,
        HEAD + item("three", "<![CDATA[ " + ONE + " ]]>") + TAIL,
        HEAD + item("three", "<!-- " + ONE + " -->") + TAIL,
        HEAD + item("three", ONE) + TAIL,
        HEAD + ONE + "<other>" + TWO + "</other>" + TAIL,
        HEAD + ONE + TAIL.replace("</channel>", "<item/></channel>"),
        HEAD + ONE + TAIL + "</item>",
        HEAD + ONE + item("three", "<b>") + TAIL,
    ],
    ids=["comment", "cdata", "quoted", "commented", "nested", "elsewhere", "empty", "left over", "broken"],
)
def test_what_is_not_certain_is_read_whole(text):
    assert uids_recognised(text, known_of(HEAD + ONE + TAIL)) == []


def test_an_article_that_is_called_otherwise_now_is_not_recognised():
    known = tuple(entry._replace(uid="another") for entry in known_of(HEAD + ONE + TAIL))
    assert uids_recognised(HEAD + ONE + TAIL, known) == []


def test_text_that_may_have_been_encoded_twice_has_no_mark():
    mended = item("three", "caf\u00c3\u00a9")
    marks = [entry.digest[DIGEST:] for entry in known_of(HEAD + mended + TWO + TAIL)]
    assert [bool(mark) for mark in marks] == [False, True]


def test_two_entries_of_the_same_bytes_are_told_apart_by_the_full_way():
    known = known_of(HEAD + ONE + TAIL)
    found = read(ParseJob((HEAD + ONE + ONE + TAIL).encode(), "", "", URL, known=known))
    assert isinstance(found, Document)
    assert len(found.entries) == 2
    assert found.same == ()
