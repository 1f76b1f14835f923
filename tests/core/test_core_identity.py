"""Uids, and the keys by which a feed that was rekeyed is known again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.store_kit import NOW, entry

from newsreader.core.identity import content_key, link_key, other_uids, shown_uid, uids_of


@pytest.mark.parametrize(
    ("made", "uid"),
    [
        (entry("a-guid"), "a-guid"),
        (entry(" spaced "), " spaced "),
        (entry("", url="https://a.example/1"), "https://a.example/1"),
        (entry("\n ", url="https://a.example/1"), "https://a.example/1"),
        (entry("a\x00b"), "a\ufffdb"),
        (entry("\ud800"), "\ufffd"),
    ],
)
def test_a_uid_is_the_raw_guid_else_the_link(made, uid):
    assert uids_of([made]) == (uid,)
    assert shown_uid(uid) == uid


def test_without_both_it_follows_from_title_and_date_else_text():
    (dated,) = uids_of([entry("", "T", url="", body="<p>1</p>")])
    assert uids_of([entry("", "T", url="", body="<p>2</p>")]) == (dated,)
    assert uids_of([entry("", "T", url="", published=NOW, body="<p>1</p>")]) != (dated,)
    (undated,) = uids_of([entry("", "T", url="", published=None, body="<p>1</p>")])
    assert uids_of([entry("", "T", url="", published=None, body="<p>2</p>")]) != (undated,)


_odd = st.sampled_from(["", " ", "g", "h", "https://a.example/1"])


@given(st.lists(st.builds(entry, _odd, _odd, url=_odd, published=st.sampled_from([None, NOW])), max_size=12))
@pytest.mark.server
def test_uids_of_a_document_are_all_different_and_shown_as_the_feed_says(entries):
    uids = uids_of(entries)
    assert len(set(uids)) == len(entries)
    for uid, made in zip(uids, entries, strict=True):
        if made.guid.strip():
            assert shown_uid(uid) == made.guid


def test_what_it_might_be_called_among_others_holds_what_it_is_called():
    several = [entry("same", f"T{n}", url=f"https://a.example/{n % 2}") for n in range(4)]
    for uid, made in zip(uids_of(several), several, strict=True):
        assert uid in other_uids(made)
    for made in several:
        assert uids_of([made])[0] in other_uids(made)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://a.example/x", "https://www.a.example/x/"),
        ("https://a.example/x?utm_source=rss&b=2", "https://a.example/x?b=2#top"),
        ("https://A.example/x", "https://a.example/x"),
        ("https://a.example/?b=1&a=2", "https://a.example/?a=2&b=1"),
    ],
)
def test_links_that_are_the_same(one, other):
    assert link_key(one) == link_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x", "https://a.example/y"),
        ("https://a.example/?p=1", "https://a.example/?p=2"),
        ("https://a.example/X", "https://a.example/x"),
        ("https://b.example/x", "https://a.example/x"),
        ("http://[", "http://]"),
    ],
)
def test_links_that_are_not(one, other):
    assert link_key(one) != link_key(other)


def test_texts_are_equal_but_for_case_and_blanks():
    assert content_key("A  Title", "Some\ntext") == content_key("a title", " some text ")
    assert content_key("A title", "Some text") != content_key("A title", "Some other text")
    assert len(content_key("\ud800", "")) == 8
