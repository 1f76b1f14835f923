"""Changes as one: what two writes, one after the other, changed together."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.errors import FetchError, StoreError
from newsreader.core.outlines import Outline, feeds_with_folders
from newsreader.core.values import Changes, Validators

_ids = st.frozensets(st.integers(1, 6), max_size=4)
_marks = st.tuples(_ids, _ids).map(lambda pair: (pair[0], pair[1] - pair[0]))


@st.composite
def changes(draw):
    added, removed = draw(_marks)
    read, unread = draw(_marks)
    starred, unstarred = draw(_marks)
    rest = (draw(_ids), draw(_ids), draw(_ids), draw(st.booleans()), draw(st.booleans()))
    return Changes(added, draw(_ids), removed, read, unread, starred, unstarred, *rest)


@settings(max_examples=25)
@given(changes(), changes())
def test_the_later_word_on_an_id_counts(first, later):
    both = first | later
    for yes, no in (("added", "removed"), ("read", "unread"), ("starred", "unstarred")):
        together = (getattr(both, yes), getattr(both, no))
        assert not together[0] & together[1]
        for number in range(1, 7):
            said = [number in getattr(later, word) for word in (yes, no)]
            if any(said):
                assert [number in each for each in together] == said
            else:
                assert [number in each for each in together] == [number in getattr(first, word) for word in (yes, no)]


@settings(max_examples=25)
@given(changes(), changes(), changes())
def test_it_does_not_matter_how_they_are_bracketed(first, second, third):
    # All but ``updated``: what was edited, removed and came back may or may not still be called edited; it is there anew.
    left, right = (first | second) | third, first | (second | third)
    assert replace(left, updated=frozenset()) == replace(right, updated=frozenset())
    assert left.updated - left.added == right.updated - right.added


@given(changes())
def test_nothing_changes_nothing(change):
    assert change | Changes() == change == Changes() | change
    assert not Changes()
    assert bool(change) == (change != Changes())


def test_validators_are_there_or_not():
    assert [bool(each) for each in (Validators(), Validators(""), Validators(None, "x"))] == [False, True, True]


def test_known_errors_cross_processes_whole():
    import pickle

    for error in (StoreError("full", "The disk is full."), FetchError("http", "Not found.", http=404, retry_after=3)):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert vars(again) == vars(error)
        assert str(again) == error.text


def test_feeds_of_a_list_with_the_folders_around_them():
    inner = Outline("inner", children=(Outline("b", "https://b.example/"),))
    parent = Outline("a", "https://a.example/", children=(Outline("below", "https://c.example/"),))
    tree = (Outline("outer", children=(parent, inner, Outline("empty"))), Outline("top", "https://d.example/"))
    assert [(path, feed.title) for path, feed in feeds_with_folders(tree)] == [
        (("outer",), "a"),
        (("outer",), "below"),
        (("outer", "inner"), "b"),
        ((), "top"),
    ]
