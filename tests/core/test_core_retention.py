"""Rules of what is kept, and the calendar that no clock pushes far ahead (F11)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.retention import (
    MOST_STEP,
    Calendar,
    Rule,
    Rules,
    calendar_from_json,
    calendar_to_json,
    next_calendar,
)
from newsreader.core.values import FeedId

HOUR, DAY, YEAR = 3_600, 86_400, 365 * 86_400
NOW = 1_769_344_800
RULE = st.builds(
    Rule,
    most=st.none() | st.integers(1, 1_000_000),
    days=st.none() | st.integers(1, 36_500),
    picture_days=st.none() | st.integers(1, 36_500),
)


def test_a_feed_has_its_own_rule_or_that_for_all():
    rules = Rules().with_rule(None, Rule(days=30)).with_rule(FeedId(7), Rule())
    assert rules.of(FeedId(1)) == Rule(days=30)
    assert rules.of(FeedId(7)).keeps_articles
    assert rules.with_rule(FeedId(7), None).of(FeedId(7)) == Rule(days=30)
    assert rules.with_rule(None, None).of(FeedId(1)) == Rule()
    assert not Rule(most=1).keeps_articles
    assert Rule(picture_days=1).keeps_articles


@given(RULE, st.dictionaries(st.integers(1, 99).map(FeedId), RULE, max_size=4))
def test_rules_come_back_as_they_were_kept(for_all, own):
    rules = Rules(for_all, own)
    assert Rules.from_json(rules.to_json()) == rules


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "",
        "{",
        "[]",
        "7",
        '{"all": 3}',
        '{"feeds": {"x": {}}}',
        '{"all": {"days": -1, "most": true, "picture_days": 0.5}}',
    ],
)
def test_what_is_no_rule_keeps_everything(kept):
    assert Rules.from_json(kept) == Rules()


@pytest.mark.parametrize("kept", [None, "", "{}", "[1]", '{"day": "x"}'])
def test_what_is_no_calendar_begins_anew(kept):
    assert calendar_from_json(kept) is None


def test_a_calendar_comes_back_as_it_was_kept():
    calendar = Calendar(NOW, NOW + 5 * YEAR, 700)
    assert calendar_from_json(calendar_to_json(calendar)) == calendar


def after(*looks: int) -> Calendar:
    calendar: Calendar | None = None
    for look in looks:
        calendar = next_calendar(calendar, look)
    assert calendar is not None
    return calendar


def hourly(begin: int, hours: int) -> list[int]:
    return [begin + HOUR * number for number in range(hours)]


@pytest.mark.parametrize(
    ("looks", "today"),
    [
        ([NOW], NOW),
        ([NOW, NOW + HOUR - 1], NOW),  # near enough: nothing is written
        ([NOW, NOW + HOUR], NOW + HOUR),
        ([NOW, NOW + MOST_STEP], NOW + MOST_STEP),  # a month on holiday
        ([NOW, NOW - DAY], NOW - DAY),
        ([NOW, NOW + 10 * YEAR], NOW),  # not believed
        ([NOW, NOW + 10 * YEAR, NOW + HOUR], NOW + HOUR),  # and back
        ([NOW, *hourly(NOW + 10 * YEAR, 24)], NOW),  # not for a day
        ([NOW, NOW + 10 * YEAR, NOW + 10 * YEAR + 2 * DAY, NOW + 10 * YEAR + 4 * DAY], NOW),  # two days are not steady
        ([NOW, *hourly(NOW + 10 * YEAR, 20), *hourly(NOW + 20 * YEAR, 20)], NOW),  # it jumped again
        ([NOW, *hourly(NOW + YEAR, 25)], NOW + YEAR + 24 * HOUR),  # a year in a drawer, and then a day of use
    ],
)
def test_f11_the_calendar_follows_the_clock_as_far_as_it_can_be_believed(looks, today):
    assert after(*looks).today(looks[-1]) == today


@given(st.lists(st.integers(0, 40 * YEAR), min_size=1, max_size=20))
def test_f11_today_is_never_later_than_the_clock_nor_a_month_ahead_of_what_was_believed(looks):
    calendar = None
    for look in looks:
        before = calendar
        calendar = next_calendar(calendar, look)
        assert calendar.today(look) <= look
        if before is not None:
            assert calendar.today(look) <= before.day + MOST_STEP
