"""What a person said about stories outweighs what was computed, over rebuilds, and can be taken back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from support.memory_index import MemoryIndex, take_in

from newsreader.core.corrections import FRESH, Verdict, Wish, pair
from newsreader.core.values import ArticleId
from newsreader.related.copies import Card
from newsreader.related.corrections import Corrections, decided, inverse
from newsreader.related.kin import Kin, Piece
from newsreader.related.panel import Relative, obeying
from newsreader.related.rank import Ranked

NUMBERS = st.integers(1, 12).map(ArticleId)
#: Reports of one event and of another one, written for these tests.
STRIKE = [
    "Ferry strike at Morlène stops all boats",
    "Boats idle as Morlène ferry crews strike",
    "Strike in Morlène: ferry boats stay in port",
]
VOLCANO = ["Volcano Tarima covers villages with ash", "Ash from Tarima volcano buries villages"]


def test_not_related_leaves_the_story_of_the_article_it_was_said_beside():
    wish = Wish(Verdict.APART, moved=(3, 4), beside=(1,))
    found = decided(wish, {7: [1, 2, 3], 8: [4]}, known=Corrections())
    assert found.verdicts == {(1, 3): Verdict.APART, (1, 4): Verdict.APART}
    assert found.stories == {3: FRESH}  # 4 was in another story anyway


def test_split_parts_an_article_from_all_of_its_story():
    found = decided(Wish(Verdict.SPLIT, moved=(2,), beside=(1, 3)), {7: [1, 2, 3]}, known=Corrections())
    assert found.verdicts == {(1, 2): Verdict.SPLIT, (2, 3): Verdict.SPLIT}
    assert found.stories == {2: FRESH}


def test_same_story_brings_along_the_others_of_its_story_but_none_that_was_parted():
    known = Corrections({(1, 6): Verdict.SPLIT, (2, 4): Verdict.APART})
    found = decided(Wish(Verdict.SAME, moved=(4,), beside=(1,)), {7: [1, 2], 8: [4, 5, 6]}, known=known)
    assert found.stories == {4: 7, 5: 7}
    assert found.verdicts == {(1, 4): Verdict.SAME, (1, 5): Verdict.SAME, (2, 4): None}


def test_what_waits_to_be_taken_in_gets_its_word_and_no_story():
    found = decided(Wish(Verdict.SAME, moved=(2,), beside=(1,)), {}, known=Corrections())
    assert found.verdicts == {(1, 2): Verdict.SAME}
    assert found.stories == {}


@settings(max_examples=40)
@given(
    st.dictionaries(NUMBERS, st.integers(1, 4), min_size=2),
    st.dictionaries(st.tuples(NUMBERS, NUMBERS).filter(lambda two: two[0] < two[1]), st.sampled_from(Verdict)),
    st.sampled_from(Verdict),
    st.data(),
)
def test_every_wish_holds_at_once_and_is_taken_back_whole(stories, said, verdict, data):
    moved = data.draw(st.sampled_from(sorted(stories)))
    beside = data.draw(st.sampled_from(sorted(set(stories) - {moved})))
    members = {story: [each for each in stories if stories[each] == story] for story in set(stories.values())}
    known = Corrections(said)
    change = decided(Wish(verdict, (moved,), (beside,)), members, known=known)
    after = stories | {each: 99 if story == FRESH else story for each, story in change.stories.items()}
    assert change.verdicts[pair(moved, beside)] is verdict
    assert (after[moved] == after[beside]) is (verdict is Verdict.SAME)
    back = inverse(change, known=known, stories=stories)
    assert after | dict(back.stories) == stories
    now = {two: word for two, word in {**said, **change.verdicts, **back.verdicts}.items() if word is not None}
    assert now == said


def kin_after(index: MemoryIndex, titles: list[str]) -> MemoryIndex:
    take_in(Kin(index), [(ArticleId(n + 1), Piece(title, "", n / 24, n)) for n, title in enumerate(titles)])
    return index


def test_articles_that_arrive_obey_what_was_said():
    free = kin_after(MemoryIndex(), STRIKE + VOLCANO)
    assert len({free._stories[n] for n in (1, 2, 3)}) == 1
    assert free._stories[4] != free._stories[1]
    told = MemoryIndex()
    told.said = {(1, 3): Verdict.SPLIT, (2, 3): Verdict.APART, (2, 5): Verdict.SAME}
    kin_after(told, STRIKE + VOLCANO)
    assert told._stories[1] == told._stories[2] == told._stories[5]
    assert told._stories[3] != told._stories[1]


def test_two_stories_that_were_joined_by_hand_are_one_when_all_is_made_anew():
    told = MemoryIndex()
    told.said = {(1, 4): Verdict.SAME, (4, 5): Verdict.SAME}
    kin_after(told, [STRIKE[0], STRIKE[1], STRIKE[2], *VOLCANO])
    assert len(set(told._stories.values())) == 1


def test_the_panel_shows_what_was_said_first_and_no_split_as_the_same_story():
    cards = [Relative(Card(Ranked(ArticleId(n), 0.5, 9.0 - n, 0.9)), is_same_story=n < 3) for n in (1, 2, 3)]
    told = [Ranked(ArticleId(7), 0.0, 0.0, 1.0)]
    found = obeying(cards, {ArticleId(2): Verdict.SPLIT, ArticleId(7): Verdict.SAME}, told=told)
    assert [(one.card.first.article, one.is_same_story) for one in found] == [
        (7, True),
        (1, True),
        (2, False),
        (3, False),
    ]
