"""Words of the window: ages, days, troubles of feeds, the status line. All of it pure; the zone is the machine's own."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTranslator
from support.paper import LOCALE

from newsreader.core.values import ArticleId, ArticleRow, Feed, FeedId
from newsreader.engine.parts import EngineState
from newsreader.ui.ages import DayNames, age_words, day_start, local_day, long_age_words, next_midnight
from newsreader.ui.article.words import date_line
from newsreader.ui.diary_words import moment_words
from newsreader.ui.feed_words import error_words, next_try_words, trouble_title, trouble_words
from newsreader.ui.plain import first_letter, is_right_to_left, isolated, monogram_index, plain_tip
from newsreader.ui.status import progress_words, read_words, trouble_count_words, unread_words
from newsreader.ui.stories.words import clock, since_day_words
from newsreader.ui.timeline.words import row_words, when_words

MIN, HOUR, DAY = 60, 3_600, 86_400


def at(day: int, hour: int = 12, minute: int = 40, *, month: int = 1, year: int = 2026) -> int:
    """A moment by the machine's own clock."""
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toSecsSinceEpoch()


NOW = at(25)  # a Sunday


@pytest.mark.parametrize(
    ("age", "words"),
    [(-5, "now"), (59, "now"), (60, "1 min"), (59 * MIN, "59 min"), (HOUR, "1 h"), (23 * HOUR, "23 h"), (DAY, "1 d"),
     (13 * DAY, "13 d"), (14 * DAY, "2 wk"), (27 * DAY, "3 wk"), (28 * DAY, "28 Dec 2025")],
)  # fmt: skip
def test_ages_are_short_and_become_dates(age, words):
    assert age_words(NOW - age, now=NOW, locale=LOCALE) == words


@pytest.mark.parametrize(
    ("age", "words"),
    [(0, "just now"), (61, "a minute ago"), (12 * MIN, "12 minutes ago"), (HOUR, "an hour ago"), (3 * HOUR, "3 hours ago"),
     (DAY, "a day ago"), (9 * DAY, "9 days ago")],
)  # fmt: skip
def test_long_ages(age, words):
    assert long_age_words(NOW - age, now=NOW) == words


@pytest.mark.parametrize(
    ("moment", "long", "short"),
    [(at(25, 0, 0), "Today, 25 January", "Sun 25 Jan"), (at(24, 23, 59), "Yesterday, 24 January", "Sat 24 Jan"),
     (at(19), "Monday, 19 January", "Mon 19 Jan"), (at(19, month=3, year=2024), "19 March 2024", "19 Mar 2024")],
)  # fmt: skip
def test_days_have_names(moment, long, short):
    names = DayNames(NOW, LOCALE)
    assert (names.long(moment), names.short(moment)) == (long, short)


def test_days_begin_and_end_at_local_midnight():
    assert day_start(NOW) == at(25, 0, 0)
    assert next_midnight(NOW) == at(26, 0, 0)
    assert local_day(at(25, 0, 0)) == local_day(at(25, 23, 59)) != local_day(at(24, 23, 59))


FEED = Feed(
    FeedId(1), "https://a.example", "", "A", None, 0, 0, NOW, None, NOW + 100 * MIN, 3, 404, "http", "x", NOW - 5 * DAY
)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Not found since Tuesday – next try today, 14:20"),
        ({"error_since": NOW - HOUR}, "Not found since 11:40 – next try today, 14:20"),
        ({"error_since": NOW - DAY}, "Not found since yesterday – next try today, 14:20"),
        ({"error_since": NOW - 30 * DAY, "next_due": NOW - 1}, "Not found since 26 December 2025 – next try now"),
        ({"http": 503, "next_due": NOW + DAY}, "Site overloaded since Tuesday – next try tomorrow, 12:40"),
        ({"http": 500, "error_since": None}, "Error of the site (500) – next try today, 14:20"),
        ({"error_kind": "dns"}, "Site not found since Tuesday – next try today, 14:20"),
        ({"error_kind": None}, ""),
    ],
)  # fmt: skip
def test_a_feeds_trouble_is_said_in_words(changes, words):
    feed = replace(FEED, **changes)
    assert trouble_words(feed, now=NOW, locale=LOCALE) == words
    assert trouble_title(feed, now=NOW, locale=LOCALE) == words.partition(" – ")[0]


def test_an_unknown_trouble_is_one_all_the_same():
    assert error_words("something-new", None) == "In trouble"
    assert error_words("http", 418) == "Answered 418"


@pytest.mark.parametrize(
    ("unread", "feeds", "words"),
    [(0, 0, ""), (0, 3, "Nothing unread in 3 feeds"), (1, 1, "1 unread in 1 feed"), (12_345, 41, "12,345 unread in 41 feeds")],
)  # fmt: skip
def test_what_is_unread(unread, feeds, words):
    assert unread_words(unread, feeds) == words


WELL = replace(FEED, error_kind=None, last_try=NOW - 12 * MIN)


@pytest.mark.parametrize(
    ("feeds", "words"),
    [([], ""), ([replace(WELL, last_try=None)], ""), ([WELL, WELL], "All feeds read 12 minutes ago"),
     ([WELL, WELL, replace(FEED, last_try=NOW - HOUR)], "2 feeds read 12 minutes ago"),
     ([WELL, replace(WELL, last_try=None)], "1 feed read 12 minutes ago")],
)  # fmt: skip
def test_when_feeds_were_read(feeds, words):
    assert read_words(feeds, now=NOW) == words


def test_how_many_are_in_trouble():
    assert trouble_count_words([WELL, WELL]) == ""
    assert trouble_count_words([WELL, FEED, FEED]) == "2 in trouble"


def test_how_far_it_is():
    assert progress_words(EngineState(), 0) == ""
    assert progress_words(EngineState(done=27, total=41), 7) == "27 of 41 feeds read · 7 new"


ROW = ArticleRow(
    ArticleId(1),
    FeedId(1),
    "u",
    "",
    "A title",
    "",
    "An excerpt…",
    None,
    NOW - HOUR,
    NOW,
    NOW - HOUR,
    False,
    True,
    None,
    True,
)


def test_a_row_is_spoken_title_first():
    words = row_words(ROW, "Steppe Herald", now=NOW, locale=LOCALE)
    assert words == "A title, unread, starred, Steppe Herald, 1 h, saved offline. An excerpt…"
    bare = replace(ROW, title="", read=True, starred=False, offline=False, excerpt="")
    assert row_words(bare, "", now=NOW, locale=LOCALE) == "Untitled, 1 h, full text to come"
    lacking = replace(bare, missing=2, has_fulltext=True)
    assert row_words(lacking, "", now=NOW, locale=LOCALE) == "Untitled, 1 h, 2 pictures to come, with full text"


def test_a_date_that_was_left_out_is_not_made_up():
    assert when_words(replace(ROW, published=None), now=NOW, locale=LOCALE) == "undated, arrived 25 Jan"


@pytest.mark.parametrize(
    ("title", "letter"),
    [("The Steppe Herald", "S"), ("山の便り", "山"), ("مرصد", "م"), ("“quoted”", "Q"), ("!!", "•"), ("", "•"), ("ßan", "S")],
)  # fmt: skip
def test_a_feeds_letter(title, letter):
    assert first_letter(title) == letter


@pytest.mark.parametrize(
    ("text", "turned"), [("abc مرصد", False), ("12 مرصد", True), ("שלום", True), ("…", False), ("", False)]
)
def test_which_way_a_text_runs(text, turned):
    assert is_right_to_left(text) is turned


def test_texts_are_shown_as_they_stand():
    assert plain_tip("<b>&") == "<qt>&lt;b&gt;&amp;</qt>"
    assert plain_tip("") == ""
    assert isolated("a") == "\u2068a\u2069"
    assert {monogram_index(f"https://{n}.example") for n in range(200)} == set(range(8))


class _Japanese(QTranslator):
    """Dates as Japanese writes them, and nothing else."""

    PATTERNS: ClassVar = {
        "d MMM": "M月d日", "d MMM yyyy": "yyyy年M月d日", "d MMMM": "M月d日", "d MMMM yyyy": "yyyy年M月d日",
        "ddd d MMM": "M月d日(ddd)", "HH:mm": "H時mm分", "{day}, {time}": "{day} {time}",
    }  # fmt: skip

    def translate(self, _context, source, _comment=None, _count=-1):
        return self.PATTERNS.get(source, source)


@pytest.fixture
def japanese(qapp):
    translator = _Japanese()
    assert qapp.installTranslator(translator)
    yield QLocale("ja_JP")
    qapp.removeTranslator(translator)


class _French(QTranslator):
    """Days as French joins them to *since* and *next try*: a date has an article, a weekday has none."""

    TEXTS: ClassVar = {
        "{what} since {weekday}": "{what} depuis {weekday}", "{what} since {date}": "{what} depuis le {date}",
        "next try {date}, {time}": "prochain essai le {date}, {time}", "since {date}": "depuis le {date}",
    }  # fmt: skip

    def translate(self, _context, source, _comment=None, _count=-1):
        return self.TEXTS.get(source, source)


def test_days_are_joined_to_their_sentence_as_the_language_does(qapp):
    translator, french = _French(), QLocale("fr_FR")
    assert qapp.installTranslator(translator)
    long_ago, lately = (replace(WELL, error_kind="dns", error_since=at(day)) for day in (12, 20))
    assert trouble_title(long_ago, now=NOW, locale=french) == "Site not found depuis le 12 janvier"
    assert trouble_title(lately, now=NOW, locale=french) == "Site not found depuis mardi"
    assert next_try_words(at(4, 8, 0, month=2), now=NOW, locale=french) == "prochain essai le 4 février, 08:00"
    assert since_day_words(at(12), now=NOW, locale=french) == "depuis le 12 janv."
    qapp.removeTranslator(translator)


def test_every_date_is_written_in_the_order_of_the_language(japanese):
    names, then = DayNames(NOW, japanese), at(19, month=3, year=2024)
    assert age_words(at(20, month=12), now=at(28, month=12), locale=japanese) == "8 d"
    assert age_words(at(1), now=at(28, month=12), locale=japanese) == "1月1日"
    assert [age_words(then, now=NOW, locale=japanese), names.long(then), names.short(then)] == ["2024年3月19日"] * 3
    assert names.short(at(19)) == "1月19日(月)"
    assert names.long(at(24)) == "Yesterday, 1月24日"
    assert clock(at(25, 9, 5), now=NOW, locale=japanese) == "9時05分"
    assert moment_words(at(20, 7, 5), now=NOW, locale=japanese) == "1月20日(火) 7時05分"
    assert next_try_words(at(25, 14, 20), now=NOW, locale=japanese) == "next try today, 14時20分"
    assert next_try_words(at(25, month=6), now=NOW, locale=japanese) == "next try 6月25日, 12時40分"
    assert date_line(None, at(3), now=NOW, locale=japanese) == "undated, arrived 1月3日"
