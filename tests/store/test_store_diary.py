"""The diary of fetches, what a feed holds, its interval and another address."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.store_kit import DAY, NOW, entry

from newsreader.core.diary import KEPT, Fetch
from newsreader.core.errors import StoreError, UsageError
from newsreader.core.values import ArticleId, Changes, FeedId, Validators
from newsreader.store.write_feeds import FetchResult

A, B = "https://a.example/feed", "https://b.example/feed"


def said(kit, feed: FeedId, at: int, **others) -> FetchResult:
    return FetchResult(replace(kit.reader.fetch_states([feed])[0], last_try=at, last_ok=at), **{"http": 304, **others})


def test_each_fetch_is_noted_and_the_oldest_forgotten(kit):
    one, two = kit.feed(A), kit.feed(B)
    for at in range(KEPT + 3):
        kit.writer.save_results([said(kit, one, NOW + at, size=at, took=7)])
    kit.writer.save_results([said(kit, two, NOW, http=404, error_kind="http", error_text="Not found.")])
    assert len(kit.sql("SELECT at FROM diary WHERE feed = ?", one)) == KEPT + 3
    kit.writer.shorten_diary()
    assert len(kit.sql("SELECT at FROM diary")) == KEPT + 1
    kept = kit.reader.diary.of(one)
    assert [each.at for each in kept] == [NOW + at for at in range(KEPT + 2, 2, -1)]
    assert kept[0] == Fetch(one, NOW + KEPT + 2, 304, None, 0, 0, KEPT + 2, 7)
    assert kit.reader.diary.latest() == {one: kept[0], two: Fetch(two, NOW, 404, "http", 0, 0, 0, None)}


def test_a_document_is_noted_with_what_it_brought(kit):
    feed = kit.feed(A)
    kit.fetch(feed, entry("a"), entry("b"))
    assert kit.reader.diary.of(feed) == ()  # nobody said when
    kit.writer.save_results([said(kit, feed, NOW - 5)])
    kit.fetch(feed, entry("a", "Another title"), entry("c"), entry("d"))
    newest = kit.reader.diary.of(feed)[0]
    assert (newest.at, newest.http, newest.new, newest.updated) == (NOW - 5, 200, 2, 1)


def test_what_was_asked_of_an_old_address_is_not_noted(kit):
    feed = kit.feed(A)
    old = replace(kit.reader.fetch_states([feed])[0], url="https://old.example/", last_try=NOW)
    kit.writer.save_results([FetchResult(old, 200)])
    assert kit.reader.diary.of(feed) == ()


def test_what_a_feed_holds_is_counted(kit):
    feed = kit.feed(A)
    kit.fetch(feed, entry("a"), entry("b"), entry("old", published=NOW - 90 * DAY))
    kit.writer.set_read([ArticleId(1)], True)
    kit.writer.set_starred([ArticleId(2)], True)
    facts = kit.reader.diary.facts(feed, since=NOW - 28 * DAY)
    assert (facts.articles, facts.unread, facts.starred, facts.lately) == (3, 2, 1, 2)
    assert (facts.interval, facts.has_etag, facts.has_modified, facts.blocked_until) == (None, False, False, None)
    kit.writer.unsubscribe([feed], now=NOW)
    assert kit.reader.diary.facts(feed, since=0) is None


def test_a_longer_interval_holds_at_once_and_a_shorter_one_from_the_next_fetch(kit):
    feed = kit.feed(A)
    kit.writer.save_results(
        [replace(said(kit, feed, NOW), state=replace(said(kit, feed, NOW).state, next_due=NOW + 3_600))]
    )
    assert kit.writer.set_interval(feed, 6 * 3_600) == Changes(feeds=frozenset({feed}), structure=True)
    assert kit.reader.feed(feed).next_due == NOW + 6 * 3_600
    kit.writer.set_interval(feed, 900)
    assert (kit.reader.feed(feed).next_due, kit.reader.fetch_states([feed])[0].interval) == (NOW + 6 * 3_600, 900)
    assert kit.writer.set_interval(feed, 900) == Changes()
    kit.writer.set_interval(feed, None)
    assert kit.reader.fetch_states([feed])[0].interval is None
    with pytest.raises(UsageError):
        kit.writer.set_interval(FeedId(99), None)


def test_another_address_begins_anew_and_keeps_what_is_there(kit):
    feed = kit.feed(A)
    kit.fetch(feed, entry("a"))
    state = replace(kit.reader.fetch_states([feed])[0], validators=Validators('"e"', "d"), body_hash=b"1", last_try=NOW)
    kit.writer.save_results([FetchResult(replace(state, failures=3), 404, "http", "Not found.")])
    changes = kit.writer.change_address(feed, B, typed=True, next_due=NOW + 5)
    assert changes == Changes(feeds=frozenset({feed}), structure=True)
    row, after = kit.reader.feed(feed), kit.reader.fetch_states([feed])[0]
    assert (row.url, row.error_kind, row.error_since, row.failures, row.next_due) == (B, None, None, 0, NOW + 5)
    assert (after.validators, after.body_hash, after.typed) == (Validators(), None, True)
    assert kit.reader.article_counts() == {feed: 1}
    assert kit.writer.change_address(feed, B, typed=True, next_due=NOW) == Changes()


def test_an_address_that_is_followed_is_refused(kit):
    one, two = kit.feed(A), kit.feed(B)
    with pytest.raises(StoreError) as caught:
        kit.writer.change_address(one, B, typed=True, next_due=NOW)
    assert caught.value.kind == "duplicate"
    kit.writer.unsubscribe([two], now=NOW)
    kit.writer.change_address(one, B, typed=True, next_due=NOW)
    with pytest.raises(StoreError):
        kit.writer.restore_feeds([two])
