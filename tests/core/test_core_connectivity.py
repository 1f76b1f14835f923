"""Whose fault it is that nobody can be reached, and how much is caught up with at a time (R26, R28)."""

from __future__ import annotations

import pytest

from newsreader.core.connectivity import (
    CATCH_UP,
    FEW,
    FIRST_TRY,
    LONGEST_TRY,
    STEP,
    Offline,
    Signs,
    Whose,
    has_jumped,
    next_try,
    offline_words,
    slice_of,
    whose_fault,
)

LONG_AGO = float("inf")


def names(count: int) -> frozenset[str]:
    return frozenset(map(str, range(count)))


@pytest.mark.parametrize(
    ("hosts", "told", "since", "route", "others", "away", "whose"),
    [
        (1, 0, LONG_AGO, False, 9, False, Whose.OURS),  # no way out: the first failure says it
        (0, 0, 0.0, False, 9, False, Whose.OURS),  # … whoever answered a moment ago
        (1, 0, LONG_AGO, True, 9, False, Whose.UNCLEAR),
        (1, 0, LONG_AGO, True, 0, False, Whose.THEIRS),  # nobody else is asked: one dead server
        (2, 0, LONG_AGO, True, 0, False, Whose.THEIRS),
        (3, 0, LONG_AGO, True, 9, False, Whose.OURS),
        (9, 0, 14.9, True, 9, False, Whose.THEIRS),  # somebody answers, so there is a network
        (9, 0, 15.0, True, 9, False, Whose.OURS),
        (0, 0, LONG_AGO, True, 9, False, Whose.THEIRS),  # feeds that were in trouble before prove nothing
        (1, 0, LONG_AGO, True, 0, True, Whose.OURS),  # there was no network, and the one that was tried says the same
        (7, 7, 1.0, True, 9, False, Whose.UNCLEAR),  # the system finds no way, though somebody answered just now
        (8, 8, 1.0, True, 9, False, Whose.OURS),
        (7, 7, 1.0, True, 0, False, Whose.THEIRS),
        (9, 3, 1.0, True, 9, False, Whose.UNCLEAR),
        (3, 1, LONG_AGO, True, 9, False, Whose.OURS),
    ],
)
def test_whose_fault_it_is(hosts, told, since, route, others, away, whose):
    signs = Signs(names(hosts), since, route, others, away, names(told))
    assert whose_fault(signs) is whose


def test_tries_come_at_growing_gaps_and_not_too_seldom():
    gaps = [0.0]
    for _ in range(8):
        gaps.append(next_try(gaps[-1]))
    assert gaps[1:4] == [FIRST_TRY, 2 * FIRST_TRY, 4 * FIRST_TRY]
    assert gaps[-1] == LONGEST_TRY


@pytest.mark.parametrize("waiting", [0, 1, FEW, 41, 1000, 5000])
def test_r26_everything_is_caught_up_with_in_time_and_never_at_once(waiting):
    left, time, taken = waiting, CATCH_UP, []
    while left > 0:
        assert time > 0
        taken.append(min(slice_of(left, left=time), left))
        left -= taken[-1]
        time -= STEP
    assert max(taken, default=0) <= max(FEW, waiting / (CATCH_UP / STEP) + 1)


@pytest.mark.parametrize(
    ("wall", "steady", "jumped"),
    [
        (0, 0.0, False),
        (60, 0.2, False),
        (61, 0.2, True),
        (-86_400, 5.0, True),
        (3 * 86_400, 1.0, True),
        (60, 60, False),
    ],
)
def test_sleep_and_a_set_clock_are_told_from_waiting(wall, steady, jumped):
    assert has_jumped(wall=wall, steady=steady) is jumped


def test_each_reason_has_its_own_words():
    words = {offline_words(each) for each in Offline}
    assert len(words) == len(Offline)
    assert not Offline.NO
    assert offline_words(Offline.NO) == ""
