"""Places of a list, beside a list that is sorted anew each time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.ui.timeline.places import Places, exact_groups, wide_groups

# Few times, so that many articles share one and only their ids settle the order.
ARTICLES = st.dictionaries(st.integers(1, 60), st.integers(1, 6), max_size=40)


def sorted_pairs(articles: dict[int, int], *, oldest_first: bool) -> list[tuple[int, int]]:
    pairs = sorted((time, number) for number, time in articles.items())
    return pairs if oldest_first else pairs[::-1]


def filled(articles: dict[int, int], *, oldest_first: bool) -> Places:
    places = Places(oldest_first=oldest_first)
    pairs = sorted_pairs(articles, oldest_first=oldest_first)
    places.extend([number for _, number in pairs], [time for time, _ in pairs])
    return places


def pairs_of(places: Places) -> list[tuple[int, int]]:
    return [places.key(row) for row in range(len(places))]


@settings(max_examples=40)
@given(ARTICLES, ARTICLES, st.booleans())
def test_new_articles_come_where_sorting_puts_them(there, new, oldest_first):
    places = filled(there, oldest_first=oldest_first)
    new = {number: time for number, time in new.items() if number not in there}
    for group in exact_groups(places.missing(list(new), list(new.values()))):
        places.merge(group)
    assert pairs_of(places) == sorted_pairs(there | new, oldest_first=oldest_first)


@settings(max_examples=40)
@given(ARTICLES, st.booleans())
def test_each_article_is_found_and_no_other(there, oldest_first):
    places = filled(there, oldest_first=oldest_first)
    for row, (time, number) in enumerate(pairs_of(places)):
        assert places.row_of(number, time) == row
    assert places.row_of(99, 3) == -1
    assert places.missing(list(there), list(there.values())) == []


@settings(max_examples=40)
@given(ARTICLES, st.sets(st.integers(1, 60)), st.booleans())
def test_what_is_removed_is_gone_and_the_rest_stays(there, gone, oldest_first):
    places = filled(there, oldest_first=oldest_first)
    for row in places.rows_of_any(gone):
        places.remove(row)
    left = {number: time for number, time in there.items() if number not in gone}
    assert pairs_of(places) == sorted_pairs(left, oldest_first=oldest_first)


@settings(max_examples=60)
@given(ARTICLES, ARTICLES, st.lists(st.tuples(st.integers(0, 39), st.integers(0, 5)), max_size=4), st.booleans())
def test_rows_that_are_held_stay_the_same_articles_in_few_groups(there, new, spans, oldest_first):
    places = filled(there, oldest_first=oldest_first)
    new = {number: time for number, time in new.items() if number not in there}
    spans = [(first, min(first + more, len(places) - 1)) for first, more in spans if first < len(places)]
    held = {row: places.ids[row] for first, last in spans for row in range(first, last + 1)}
    coming = places.missing(list(new), list(new.values()))
    groups = wide_groups(coming, spans, count=len(places))
    for group in groups:
        places.merge(group)
    assert pairs_of(places) == sorted_pairs(there | new, oldest_first=oldest_first)
    for row, number in held.items():
        assert places.ids[row + sum(len(group.articles) for group in groups if group.at <= row)] == number
    inside = {each.row for each in coming if any(first < each.row <= last for first, last in spans)}
    assert len(groups) <= len(inside) + len(spans) + 1


@pytest.mark.parametrize("oldest_first", [False, True])
def test_groups_are_told_from_the_last_one(oldest_first):
    places = filled({1: 10, 2: 20, 3: 30}, oldest_first=oldest_first)
    groups = exact_groups(places.missing([4, 5, 6], [15, 16, 25]))
    rows = [group.at for group in groups]
    assert rows == sorted(rows, reverse=True)
    assert sorted(len(group.articles) for group in groups) == [1, 2]
