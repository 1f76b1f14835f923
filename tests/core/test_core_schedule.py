"""When a feed is fetched next: R20, R21, R22, R25, R27, R31 of fetching.md as tables."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.outcome import after_answer, after_failure
from newsreader.core.schedule import (
    DAY,
    HOUR,
    MINUTE,
    Outcome,
    blocked_until,
    in_words,
    next_due,
    why_not,
)
from newsreader.core.values import FeedId, FetchState, Response, Validators

NOW = 1_769_344_800
STATE = FetchState(
    FeedId(1), "https://a.example/", Validators('"1"', "then"), b"hash", NOW - 50, NOW - 50, NOW, 0, True
)
WEEK = 7 * DAY


def wait(outcome: Outcome, failures: int = 0, jitter: float = 0.0) -> int:
    return next_due(outcome, failures=failures, now=NOW, jitter=jitter) - NOW


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome(True, has_validators=True), HOUR),  # R20
        (Outcome(True), DAY),  # R20: nothing to ask by
        (Outcome(True, has_validators=True, freshness=5), HOUR),  # R21: only ever later
        (Outcome(True, has_validators=True, freshness=0), HOUR),
        (Outcome(True, has_validators=True, freshness=-9), HOUR),
        (Outcome(True, has_validators=True, freshness=3 * HOUR), 3 * HOUR),
        (Outcome(True, has_validators=True, freshness=16 * 365 * DAY), DAY),
        (Outcome(True, freshness=HOUR), DAY),
        (Outcome(True, interval=HOUR), HOUR),  # R20: unless the reader sets that feed otherwise
        (Outcome(True, has_validators=True, interval=6 * HOUR), 6 * HOUR),
        (Outcome(True, has_validators=True, interval=MINUTE), 15 * MINUTE),  # R20: never under
        (Outcome(True, interval=HOUR, freshness=3 * HOUR), 3 * HOUR),
        (Outcome(True, interval=WEEK), WEEK),
    ],
)
def test_after_an_answer(outcome, expected):
    assert wait(outcome) == expected


@pytest.mark.parametrize(
    ("failures", "expected"),
    [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 24), (7, 24), (5_000, 24)],
)
def test_r31_failures_are_asked_ever_less_often(failures, expected):
    assert wait(Outcome(False), failures) == expected * HOUR


@pytest.mark.parametrize(
    ("retry_after", "failures", "expected"),
    [
        (0, 1, HOUR),  # R22: nonsense is an hour at least
        (-5, 1, HOUR),
        (5, 1, HOUR),
        (2 * HOUR, 1, 2 * HOUR),
        (2 * HOUR, 6, DAY),
        (3 * DAY, 1, 3 * DAY),
        (400 * DAY, 1, WEEK),
        (None, 1, HOUR),
    ],
)
def test_r22_what_a_server_asks_for_is_granted_up_to_a_week(retry_after, failures, expected):
    assert wait(Outcome(False, retry_after=retry_after), failures) == expected


@pytest.mark.parametrize(
    ("retry_after", "expected"), [(None, None), (60, NOW + 60), (-1, NOW), (400 * DAY, NOW + WEEK)]
)
def test_r22_until_when_even_a_person_waits(retry_after, expected):
    assert blocked_until(Outcome(False, retry_after=retry_after), now=NOW) == expected


def test_an_answer_ends_a_block():
    assert blocked_until(Outcome(True, retry_after=60), now=NOW) is None


@given(
    st.booleans(), st.booleans(), st.none() | st.integers(-99, 10**9), st.integers(0, 10**6), st.floats(0, 1, width=32)
)
def test_r25_chance_puts_off_by_a_tenth_and_ten_minutes_at_most(is_ok, has_validators, freshness, failures, jitter):
    outcome = Outcome(is_ok, has_validators, freshness)
    least = wait(outcome, failures)
    assert 15 * MINUTE <= least <= WEEK
    assert least <= wait(outcome, failures, jitter) <= least + min(least // 10 + 1, 10 * MINUTE)


@pytest.mark.parametrize(
    ("last_try", "blocked", "all_feeds", "expected"),
    [
        (NOW - 59, None, False, "It was fetched 59 seconds ago."),
        (NOW - 60, None, False, None),
        (NOW - 9 * MINUTE, None, True, "It was fetched 9 minutes ago."),
        (NOW - 10 * MINUTE, None, True, None),
        (None, None, True, None),
        (NOW + 5 * DAY, None, True, None),  # the clock was set back
        (None, NOW + 2 * HOUR, False, "Its server asks to be left alone for 2 hours more."),
        (None, NOW, False, None),
        (None, NOW + 3_650 * DAY, False, None),  # asked in a future that was none
    ],
)
def test_r27_what_a_persons_refresh_leaves_alone(last_try, blocked, all_feeds, expected):
    state = replace(STATE, last_try=last_try, blocked_until=blocked)
    assert why_not(state, now=NOW, all_feeds=all_feeds) == expected


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 seconds"), (1, "1 second"), (60, "1 minute"), (3_599, "59 minutes"), (HOUR, "1 hour"), (2 * DAY, "2 days")],
)
def test_spans_in_words(seconds, words):
    assert in_words(seconds) == words


# -- what one fetch leaves for the next --------------------------------------------------------------------------------


def response(status: int, validators: Validators = Validators(), freshness: int | None = None) -> Response:
    return Response(status, "https://a.example/", False, validators, "", "", b"", freshness)


@pytest.mark.parametrize(
    ("status", "came", "kept"),
    [
        (200, Validators('"2"', None), Validators('"2"', None)),  # R02, R04: the whole set
        (200, Validators(), Validators()),
        (304, Validators('"3"', "now"), Validators('"3"', "now")),  # R05
        (304, Validators(), STATE.validators),  # R06
    ],
)
def test_validators_after_an_answer(status, came, kept):
    after = after_answer(STATE, response(status, came), body_hash=b"new", now=NOW, jitter=0)
    assert after.validators == kept
    assert after.body_hash == (b"hash" if status == 304 else b"new")
    assert (after.last_try, after.last_ok, after.failures, after.blocked_until) == (NOW, NOW, 0, None)
    assert after.next_due == NOW + (HOUR if kept else DAY)


def test_r07_a_failure_keeps_what_is_known():
    after = after_failure(STATE, now=NOW, jitter=0, retry_after=2 * HOUR)
    assert (after.validators, after.body_hash, after.last_ok) == (STATE.validators, b"hash", NOW - 50)
    assert (after.last_try, after.failures, after.blocked_until) == (NOW, 1, NOW + 2 * HOUR)
    again = after_failure(after, now=NOW + 1, jitter=0)
    assert (again.failures, again.next_due, again.blocked_until) == (2, NOW + 1 + 2 * HOUR, None)
