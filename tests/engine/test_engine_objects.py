"""The objects of `--json`: all keys, times in UTC, null where unknown (command-line.md)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.store_kit import entry, open_kit

from newsreader.core.values import Article, Chapter, Enclosure, FeedReport, FeedStatus, View
from newsreader.engine.objects import article_object, feed_object, iso_time, report_object, show_object


@pytest.fixture
def kit(tmp_path):
    opened = open_kit(tmp_path)
    yield opened
    opened.close()


def article_of(kit, *entries, title: str) -> Article:
    kit.fetch(kit.feed(), *entries)
    return kit.reader.article(kit.by_title(title))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, None), (0, "1970-01-01T00:00:00Z"), (1_769_344_800, "2026-01-25T12:40:00Z")],
)
def test_times_are_iso_8601_in_utc(seconds, text):
    assert iso_time(seconds) == text


def test_a_uid_is_the_feeds_own_guid_untouched_even_where_two_share_it(kit):
    kit.fetch(kit.feed(), *(entry(" tag:X#1 ", title, url=f"https://a.example/{title}") for title in ("one", "two")))
    rows = kit.reader.rows(kit.reader.ids(View()))
    assert len(rows) == 2
    assert [article_object(row)["uid"] for row in rows] == [" tag:X#1 "] * 2


def test_what_an_article_lacks_is_null_and_no_empty_text(kit):
    made = article_object(article_of(kit, entry("x", "T", url="", author="", published=None), title="T").row)
    assert (made["url"], made["author"], made["published"]) == (None, None, None)
    assert made["arrived"]
    assert (made["read"], made["starred"], made["offline"]) == (False, False, True)


def test_shown_articles_have_text_pictures_and_enclosures(kit):
    article = article_of(kit, entry("x", "T", body="<p>One <b>two</b>.</p><p>Three.</p>"), title="T")
    article = replace(
        article,
        pictures=("https://a.example/p.png",),
        enclosures=(
            Enclosure("https://a.example/a.mp3", "audio/mpeg", None, ""),
            Enclosure("https://a.example/b.mp3", "audio/mpeg", 5, "B", (Chapter(1500, "One"),)),
        ),
    )
    shown = show_object(article, {})
    assert shown["html"] == "<p>One <b>two</b>.</p><p>Three.</p>"
    assert shown["text"].split() == ["One", "two.", "Three."]
    assert shown["pictures"] == [{"url": "https://a.example/p.png", "saved": False}]
    assert shown["enclosures"] == [
        {"url": "https://a.example/a.mp3", "mime": "audio/mpeg", "length": None, "title": None},
        {
            "url": "https://a.example/b.mp3",
            "mime": "audio/mpeg",
            "length": 5,
            "title": "B",
            "chapters": [{"start": 1.5, "title": "One"}],
        },
    ]
    assert shown["fulltext"] is False
    assert set(article_object(article.row)) < set(shown)


def test_a_feed_in_trouble_says_which(kit):
    kit.feed(title="A")
    feed = kit.reader.feeds()[0]
    fine = feed_object(feed, folder=None, articles=3, unread=2)
    assert (fine["error"], fine["last_ok"], fine["site_url"]) == (None, None, None)
    bad = feed_object(
        replace(feed, failures=2, error_kind="http", error_text="Not found."), folder="F", articles=0, unread=0
    )
    assert bad["error"] == {"kind": "http", "text": "Not found."}
    assert (bad["failures"], bad["folder"]) == (2, "F")


def test_a_report_has_its_error_only_when_there_is_one():
    report = FeedReport(None, "https://a.example/", "", FeedStatus.ERROR, http=404, error_kind="http", error_text=None)
    made = report_object(report)
    assert made["error"] == {"kind": "http", "text": ""}
    assert (made["feed"], made["status"], made["next_due"]) == (None, "error", None)
    assert report_object(replace(report, status=FeedStatus.UPDATED, error_kind=None))["error"] is None
