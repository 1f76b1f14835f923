"""Fetches in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from support.paper import LOCALE

from newsreader.core.diary import FeedFacts, Fetch
from newsreader.core.values import FeedId
from newsreader.ui.diary_words import (
    fetch_words,
    interval_words,
    moment_words,
    next_words,
    rate_words,
    server_words,
    took_words,
)

HOUR, DAY = 3_600, 86_400
NOW = QDateTime(QDate(2026, 1, 25), QTime(12, 40)).toSecsSinceEpoch()
FACTS = FeedFacts(1, 1, 1, 1, None, True, False, None)


def fetch(http: int | None = 200, error: str | None = None, new: int = 0, updated: int = 0) -> Fetch:
    return Fetch(FeedId(1), NOW, http, error, new, updated, 0, None)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (fetch(304), "unchanged"),
        (fetch(new=2, updated=1), "2 new, 1 changed"),
        (fetch(new=1_200), "1,200 new"),
        (fetch(404, "http"), "Not found (404)"),
        (fetch(429, "http"), "Asked to come less often (429)"),
        (fetch(500, "http"), "Error of the site (500)"),
        (fetch(None, "dns"), "Site not found"),
        (fetch(200, "not-a-feed"), "No longer a feed"),
    ],
)
def test_what_a_feed_said(said, words):
    assert fetch_words(said) == words


@pytest.mark.parametrize(
    ("age", "words"),
    [(0, "Today, 12:40"), (-HOUR, "Today, 13:40"), (14 * HOUR, "Yesterday, 22:40"), (-DAY, "Tomorrow, 12:40"),
     (5 * DAY, "Tue 20 Jan, 12:40"), (400 * DAY, "21 Dec 2024, 12:40")],
)  # fmt: skip
def test_when_it_was(age, words):
    assert moment_words(NOW - age, now=NOW, locale=LOCALE) == words


def test_when_it_is_next():
    assert next_words(NOW - 1, now=NOW, locale=LOCALE) == "Next now"
    assert next_words(NOW + HOUR, now=NOW, locale=LOCALE) == "Next: Today, 13:40"


@pytest.mark.parametrize(
    ("interval", "words"),
    [(None, "By itself: about every hour"), (900, "Every 15 minutes"), (HOUR, "Every hour"), (6 * HOUR, "Every 6 hours"),
     (DAY, "Every day"), (7 * DAY, "Every week"), (14 * DAY, "Every 2 weeks"), (5_400, "Every 90 minutes")],
)  # fmt: skip
def test_how_often_it_is_read(interval, words):
    assert interval_words(interval, FACTS) == words


def test_what_gives_nothing_to_ask_by_is_read_once_a_day():
    bare = FeedFacts(1, 1, 1, 1, None, False, False, None)
    assert interval_words(None, bare) == "By itself: about every day"
    assert "nothing to ask by" in server_words(bare)
    assert server_words(FACTS) == "asked only for what is new (ETag)"


@pytest.mark.parametrize(
    ("lately", "words"),
    [(0, ("0", "in four weeks")), (3, ("3", "in four weeks")), (4, ("1", "a week")), (28, ("1", "a day")),
     (392, ("14", "a day"))],
)  # fmt: skip
def test_how_much_a_feed_writes(lately, words):
    assert rate_words(lately) == words


def test_how_long_it_took():
    assert [took_words(took) for took in (None, 40, 1_260)] == ["", "0.0 s", "1.3 s"]
