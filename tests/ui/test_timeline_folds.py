"""Stories as one row, without Qt and without a store: folded or not, a list holds the same articles and the same unread."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.told import Told
from newsreader.ui.timeline.folds import Fold, Folds, folded
from newsreader.ui.timeline.stories import Stories


class Shelf:
    """What a store would say: each article's time, feed, story, and whether it is read."""

    def __init__(self, articles: dict[int, tuple[int, int, int, bool]], *, oldest_first: bool) -> None:
        self.articles = dict(articles)
        self.oldest_first = oldest_first

    def told(self, among: list[int] | None = None) -> Told:
        sizes = Counter(story for _, _, story, _ in self.articles.values())
        wanted = set(sizes) if among is None else {self.articles[n][2] for n in among if n in self.articles}
        rows = [
            (story, number, time, feed, int(read))
            for number, (time, feed, story, read) in self.articles.items()
            if story in wanted and (among is not None or sizes[story] > 1)
        ]
        rows.sort(key=lambda row: (row[0], row[2], row[1]))
        return Told(*(array("q", [row[at] for row in rows]) for at in range(5)))

    def plain(self) -> list[int]:
        """The list without folds."""
        keys = [(time, number) for number, (time, *_) in self.articles.items()]
        return [number for _, number in sorted(keys, reverse=not self.oldest_first)]

    def unread(self) -> set[int]:
        return {number for number, (*_, read) in self.articles.items() if not read}

    def change(self, number: int, **what) -> None:
        time, feed, story, read = self.articles[number]
        self.articles[number] = (time, feed, what.get("story", story), what.get("read", read))

    def listed(self, keep: int | None = None) -> Stories:
        """The list with folds, made anew."""
        made = Stories(oldest_first=self.oldest_first)
        made.folds.take(folded(self.told(), oldest_first=self.oldest_first, keep=keep))
        plain = self.plain()
        made.places.extend(*made.folds.standing(plain, [self.articles[number][0] for number in plain]))
        return made


def rows_of(made: Stories) -> list[int]:
    return list(made.places.ids)


def set_open(made: Stories, row: int, *, is_open: bool) -> None:
    fold = made.fold_at(row)
    if fold is None or fold.is_open is is_open:
        return
    head = made.head_row(fold)
    (made.places.unfold(head, fold.others) if is_open else made.places.fold(head, len(fold.others)))
    made.folds.put(replace(fold, is_open=is_open))


def check(made: Stories, shelf: Shelf) -> None:
    """Every article is there once, with a row or under one; each is found where it stands; unread is what is unread."""
    shown = rows_of(made)
    hidden = [number for number in made.between(0, None) if number not in set(shown)]
    assert sorted(shown + hidden) == sorted(shelf.articles)
    assert len(set(shown)) == len(shown)
    for row, number in enumerate(shown):
        assert made.row_of((shelf.articles[number][0], number)) == row
        assert made.key_at(row) == (shelf.articles[number][0], number)
    under = [number for row in range(len(shown)) for number in made.unread_under(row)]
    assert sorted([number for number in shown if number in shelf.unread()] + under) == sorted(shelf.unread())
    keys = [made.places.key(row) for row in range(len(shown))]
    assert keys == sorted(keys, reverse=not shelf.oldest_first)


_articles = st.dictionaries(
    st.integers(1, 40),
    st.tuples(st.integers(0, 12), st.integers(1, 4), st.integers(1, 6), st.booleans()),
    max_size=25,
)


@pytest.mark.corpus
@settings(max_examples=60, deadline=None)
@given(_articles, st.booleans())
def test_folded_and_unfolded_again_it_is_the_plain_list(articles, oldest_first):
    shelf = Shelf(articles, oldest_first=oldest_first)
    made = shelf.listed()
    check(made, shelf)
    sizes = Counter(story for _, _, story, _ in articles.values())
    assert len(made.places) == len(sizes)
    for story in sizes:
        told = [number for number in shelf.plain() if articles[number][2] == story]
        unread = [number for number in told if number in shelf.unread()]
        assert (unread or told)[0] in rows_of(made)  # the first unread one stands for the story, else the first
    for row in reversed(range(len(made.places))):
        set_open(made, row, is_open=True)
    assert sorted(rows_of(made)) == sorted(articles)
    check(made, shelf)
    for row in reversed(range(len(made.places))):
        set_open(made, row, is_open=False)
    assert rows_of(made) == rows_of(shelf.listed())


_step = st.tuples(st.sampled_from(["story", "mark", "gone", "open", "close"]), st.integers(0, 99), st.integers(1, 6))


@pytest.mark.corpus
@settings(max_examples=80, deadline=None)
@given(_articles, st.booleans(), st.lists(_step, max_size=12), st.lists(st.integers(0, 20), max_size=3))
def test_whatever_happens_the_list_holds_the_same_articles(articles, oldest_first, steps, looked_at):
    shelf = Shelf(articles, oldest_first=oldest_first)
    made = shelf.listed()
    for what, chance, story in steps:
        if not shelf.articles:
            return
        number = sorted(shelf.articles)[chance % len(shelf.articles)]
        spans = [(row, row) for row in looked_at if row < len(made.places)]
        held = [made.places.ids[first] for first, _ in spans]
        if what == "story":
            shelf.change(number, story=story)
            learn(made, shelf, [number], spans)
            assert set(held) <= set(rows_of(made))
        elif what == "mark":
            shelf.change(number, read=chance % 2 == 0)
            made.folds.mark({number}, read=chance % 2 == 0)
        elif what == "gone":
            remove(made, number)
            del shelf.articles[number]
        else:
            set_open(made, chance % len(made.places), is_open=what == "open")
        check(made, shelf)


def learn(made: Stories, shelf: Shelf, asked: list[int], spans) -> list[int]:
    stories = {number: shelf.articles[number][2] for number in asked}
    steps, heads = made.learn(shelf.told(asked), stories, asked=asked, spans=spans)
    for step in steps:
        made.places.take(step)
    return heads


def remove(made: Stories, number: int) -> None:
    """As `Folding` does it."""
    fold, shown = made.folds.of(number), rows_of(made)
    if fold is None:
        made.places.remove(shown.index(number))
    elif number not in shown:
        made.folds.without(number)
    else:
        row, is_head = shown.index(number), number == fold.head
        following = shown[row + 1] if fold.is_open and is_head and len(fold) > 1 else None
        left = made.folds.without(number, place=following)
        if left is None or fold.is_open or not is_head:
            made.places.remove(row)
        else:
            made.places.ids[row] = left.head


# -- rows that somebody looks at ---------------------------------------------------------------------------------------


@pytest.fixture
def shelf():
    """Ten articles, the newest the highest; 9, 6 and 3 tell one story, all unread."""
    return Shelf({n: (n, n, 1 if n % 3 == 0 else 100 + n, False) for n in range(1, 11)}, oldest_first=False)


def test_a_story_that_forms_out_of_sight_becomes_one_row(shelf):
    made = Shelf({n: (n, n, n, False) for n in range(1, 11)}, oldest_first=False).listed()
    learn(made, shelf, [3, 6, 9], [])
    assert rows_of(made) == [10, 9, 8, 7, 5, 4, 2, 1]
    assert made.unread_under(1) == [6, 3]


def test_the_row_that_one_looks_at_stays_and_takes_the_others_under_it(shelf):
    made = Shelf({n: (n, n, n, False) for n in range(1, 11)}, oldest_first=False).listed()
    learn(made, shelf, [3, 6, 9], [(4, 4)])
    assert rows_of(made) == [10, 8, 7, 6, 5, 4, 2, 1]
    assert made.unread_under(3) == [9, 3]


def test_two_rows_that_one_looks_at_both_stay_until_the_list_is_made_anew(shelf):
    made = Shelf({n: (n, n, n, False) for n in range(1, 11)}, oldest_first=False).listed()
    learn(made, shelf, [3, 6, 9], [(0, 5)])
    assert rows_of(made) == [10, 9, 8, 7, 6, 5, 4, 2, 1]
    assert made.unread_under(1) == [3]
    assert rows_of(shelf.listed()) == [10, 9, 8, 7, 5, 4, 2, 1]


def test_an_open_story_takes_nothing_in_under_the_eye(shelf):
    made = shelf.listed()
    set_open(made, 1, is_open=True)
    shelf.change(8, story=1)
    learn(made, shelf, [8], [])
    assert rows_of(made) == [10, 9, 6, 3, 8, 7, 5, 4, 2, 1]


def test_what_leaves_a_story_has_a_row_of_its_own_again(shelf):
    made = shelf.listed()
    shelf.change(6, story=50)
    learn(made, shelf, [6], [])
    assert rows_of(made) == [10, 9, 8, 7, 6, 5, 4, 2, 1]
    shelf.change(9, story=51)
    learn(made, shelf, [9], [])
    assert rows_of(made) == shelf.plain()
    assert made.folds.numbers() == frozenset()


def test_the_article_that_is_to_be_seen_stands_for_its_story(shelf):
    assert rows_of(shelf.listed(keep=3)) == [10, 8, 7, 5, 4, 3, 2, 1]


def test_where_the_first_one_goes_another_takes_its_place(shelf):
    made = shelf.listed()
    remove(made, 9)
    del shelf.articles[9]
    assert rows_of(made) == [10, 6, 8, 7, 5, 4, 2, 1]
    check_found(made, shelf)
    remove(made, 6)
    del shelf.articles[6]
    assert rows_of(made) == [10, 3, 8, 7, 5, 4, 2, 1]
    check_found(made, shelf)
    assert made.fold_at(1) is None


def check_found(made: Stories, shelf: Shelf) -> None:
    for row, number in enumerate(rows_of(made)):
        assert made.row_of((shelf.articles[number][0], number)) == row


def test_sources_are_counted_by_publisher():
    fold = Fold(1, (3, 2, 1), (3, 2, 1), (10, 11, 12), head=3, place=(3, 3))
    assert fold.sources({10: "a", 11: "b", 12: "c"}.__getitem__) == (3, 2)
    assert fold.sources({10: "a", 11: "a", 12: "c"}.__getitem__) == (2, 1)
    assert fold.sources({10: "a", 11: "a", 12: "a"}.__getitem__) == (1, 0)


def test_marks_of_articles_without_a_fold_are_nobodys(shelf):
    folds = Folds()
    folds.take(folded(shelf.told(), oldest_first=False))
    assert folds.mark({10, 6}, read=True) == {6}
    assert folds.mark({10, 6}, read=False) == {6}
    assert folds.unread_of([9, 6, 3, 10]) == [9, 6, 3]


def test_folding_ends_when_nobody_wants_it_any_more():
    told = Shelf({n: (n, n, n % 3, False) for n in range(1, 11)}, oldest_first=False).told()
    asked = iter([True, False])
    made = folded(told, oldest_first=False, is_wanted=lambda: next(asked))
    assert len(made.heads) == 1 < len(folded(told, oldest_first=False).heads)
