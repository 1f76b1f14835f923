"""Stories joined and merged by links and by their middles and a second look at what stood alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from support.memory_index import MemoryIndex, take_in

from newsreader.core.values import ArticleId
from newsreader.related.kin import Kin, Piece
from newsreader.related.stories import (
    LARGE,
    LARGEST,
    MOST_TIES,
    OPEN_DAYS,
    Link,
    Ties,
    chances,
    joined,
    one_story,
    resembled,
    strength,
)

#: Reports of three events, written for these tests.
EVENTS = [
    [
        "Bridge at Altenhain closed after crack in pillar",
        "Crack found: Altenhain bridge shut",
        "Altenhain pillar crack worries engineers, bridge closed",
        "Commuters stranded by closed Altenhain bridge",
    ],
    [
        "Ferry strike at Morlène stops all boats",
        "Boats idle as Morlène ferry crews strike",
        "Strike in Morlène: ferry boats stay in port",
        "Morlène ferry strike enters third day",
    ],
    [
        "Volcano Tarima covers villages with ash",
        "Ash from Tarima volcano buries villages",
        "Villages under ash of volcano Tarima evacuated",
        "Tarima volcano: ash cloud grounds planes",
    ],
]


def test_an_article_joins_the_surest_open_story():
    links = [Link(1, 0.0, 0.9), Link(1, 0.0, 0.8), Link(2, 0.0, 0.8), Link(3, -OPEN_DAYS - 1, 1.0)]
    found = chances(links, day=0.0)
    assert set(found) == {1, 2}
    assert joined(found, {1: 2, 2: 9}) == 1  # one sure link to nine is a chain, not a story
    assert joined(chances([Link(2, 0.0, 0.8)], day=0.0), {2: 9}) is None
    assert joined(chances([Link(1, 0.0, 0.01)], day=0.0), {1: 1}) is None
    assert joined(chances([Link(1, 0.0, 1.0)], day=0.0), {1: LARGEST}) is None


def test_only_a_large_story_is_joined_by_its_middle():
    assert resembled({1: 0.6, 2: 0.5}, {1: LARGE - 1, 2: LARGE}) == 2
    assert resembled({2: 0.1}, {2: LARGE}) is None


@given(st.lists(st.floats(0, 1), max_size=5).map(lambda values: sorted(values, reverse=True)), st.integers(1, 400))
def test_a_larger_story_is_never_easier_to_join(links, size):
    assert strength(links[:size], size) >= strength(links[:size], size + 1)


def test_stories_are_one_by_three_links_or_by_their_middles():
    def never() -> float:
        raise AssertionError("the middles of small stories are not asked for")

    assert not one_story([0.9], sizes=(3, 3), likeness=never)
    assert one_story([0.9, 0.9, 0.9], sizes=(3, 3), likeness=never)
    assert one_story([0.0], sizes=(1, LARGE), likeness=lambda: 0.9)
    assert not one_story([0.0], sizes=(1, LARGE), likeness=lambda: 0.1)
    assert not one_story([1.0, 1.0, 1.0], sizes=(1, LARGEST), likeness=lambda: 1.0)


def test_ties_add_up_whichever_story_is_named_first():
    ties = Ties()
    ties.stronger(1, 2, links=[0.3, 0.1])
    assert ties.stronger(2, 1, links=[0.2, 0.5]) == (0.5, 0.3, 0.2)
    assert ties.stronger(1, 2, links=[0.001]) == (0.5, 0.3, 0.2)
    assert ties.stronger(1, 3, links=[0.001]) == ()


def test_of_very_many_ties_the_oldest_are_forgotten():
    ties = Ties()
    for story in range(2, MOST_TIES + 3):
        ties.stronger(1, story, links=[0.5])
    assert ties.stronger(1, 2, links=[]) == ()
    assert ties.stronger(1, MOST_TIES + 2, links=[]) == (0.5,)


def test_a_followed_story_goes_on_to_collect_after_days_of_silence():
    for follows in (True, False):
        index = MemoryIndex()
        kin = Kin(index)
        take_in(kin, [(ArticleId(at), Piece(title, "", at / 100, at)) for at, title in enumerate(EVENTS[0][:3], 1)])
        story = index.stories([ArticleId(1)])[ArticleId(1)]
        assert len(index.members(story)) == 3
        index.follows = {story} if follows else set()
        take_in(kin, [(ArticleId(9), Piece(EVENTS[0][3], "", OPEN_DAYS + 2, 9))])
        assert (ArticleId(9) in index.members(story)) is follows


def told(titles, *, batch):
    index = MemoryIndex()
    kin = Kin(index)
    pieces = [(ArticleId(at), Piece(title, "", at / 100, at)) for at, title in enumerate(titles, 1)]
    for first in range(0, len(pieces), batch):
        take_in(kin, pieces[first : first + batch])
    kin.settle()
    return index.stories(ArticleId(at) for at, _ in pieces)


@given(st.permutations([(event, way) for event in range(3) for way in range(4)]), st.integers(1, 12))
def test_reports_of_one_event_are_one_story_in_any_order(order, batch):
    stories = told([EVENTS[event][way] for event, way in order], batch=batch)
    by_event = {event: {stories[at] for at, (which, _) in enumerate(order, 1) if which == event} for event in range(3)}
    assert all(len(found) == 1 for found in by_event.values())
    assert len(set.union(*by_event.values())) == 3
