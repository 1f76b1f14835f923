"""Whose icon it is, which one of a page is tried first, and when it is looked for again."""

from __future__ import annotations

import pytest

from newsreader.core.icons import KEPT, MOST_TRIED, IconLink, best_icons, next_look, site_of


@pytest.mark.parametrize(
    ("feed_url", "site_url", "site"),
    [
        ("https://feeds.example.org/x", "https://example.org/blog/", "https://example.org"),
        ("https://example.org/feed", "", "https://example.org"),
        ("https://example.org/feed", "mailto:me@example.org", "https://example.org"),
        ("https://example.org/feed", "http://[broken/", "https://example.org"),
        ("http://127.0.0.1:8080/feed", "/", "http://127.0.0.1:8080"),
        ("https://example.org/feed", "https://me:secret@Example.ORG/", "https://example.org"),
        ("file:///home/me/feed.xml", "", ""),
    ],
)
def test_a_feed_belongs_to_the_site_that_it_names_or_that_it_lies_on(feed_url, site_url, site):
    assert site_of(feed_url, site_url) == site


def test_an_icon_that_is_just_large_enough_comes_first():
    links = [
        IconLink("small", "16x16"),
        IconLink("huge", "512x512"),
        IconLink("fit", "32x32 16x16"),
        IconLink("touch", is_touch=True),
        IconLink("drawn.svg", "any"),
        IconLink("drawn", mime="image/svg+xml"),
        IconLink("plain"),
    ]
    assert best_icons(links) == ("fit", "touch", "huge")
    assert best_icons([links[0], links[6], links[0]]) == ("small", "plain")
    assert best_icons([]) == ()
    assert len(best_icons([IconLink(str(number)) for number in range(9)])) == MOST_TRIED


def test_what_came_and_what_is_not_there_is_left_alone_for_thirty_days():
    for kind, http in ((None, None), ("http", 404), ("no-picture", None)):
        assert next_look(kind, http, failures=1, now=100, jitter=0.0) == 100 + KEPT


def test_what_may_pass_is_tried_again_with_growing_gaps_and_then_left_alone():
    gaps = [next_look("timeout", None, failures=count, now=0, jitter=0.0) for count in range(1, 10)]
    assert gaps == sorted(gaps)
    assert gaps[0] == 3_600
    assert gaps[-1] == KEPT
    assert next_look("http", 503, failures=1, now=0, jitter=0.0) == 3_600
