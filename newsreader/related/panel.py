"""What the panel shows of an article's relatives: nothing that is not good enough, each text once, no source too often."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from newsreader.core.corrections import Verdict
from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.alike import LEAST_ALIKE, Vector
from newsreader.related.copies import Card, capped, folded
from newsreader.related.rank import Ranked
from newsreader.related.reasons import SPEAKING, TELLING
from newsreader.related.stories import OPEN_DAYS

SAME_STORY, MORE, OF_ONE_SOURCE = 6, 4, 2
SURE = 0.5  # the chance from which two articles are shown as telling the same story
#: The z that the best relative of a headline of eight terms must reach, what each doubling of terms adds to it, and how
#: far below the others may stay.
GOOD_ENOUGH, BY_DOUBLING, SLACK = 4.5, 1.0, 3.0
_HEADLINE = 8
#: A source of which more than so many are nearly as alike as the best says the same words in all it publishes.
REPEATED, NEARLY = 5, 0.8
BESIDE_THE_BEST = 0.15  # of the best one's likeness, at least: next to a real relative a stray word is none
#: Terms from which an article says something, and how much rarer than `TELLING` its shared terms are to be in all.
WORDY, TIED = 24, 3.5


@dataclass(frozen=True, slots=True)
class Relative:
    """A card of the panel."""

    card: Card
    is_same_story: bool


def good_enough(asked: Vector) -> float:
    """The z below which there is nothing to show for an article: the more it says, the more a relative must share."""
    return GOOD_ENOUGH + BY_DOUBLING * math.log2(max(len(asked.weights), _HEADLINE) / _HEADLINE)


def relatives(asked: Vector, ranked: Sequence[Ranked], *, vectors: Mapping[ArticleId, Vector]) -> list[Relative]:
    """All that pass the panel's rules, best first; ``ranked`` as `rank.rank` gives them."""
    least = good_enough(asked)
    ranked = _without_refrains(ranked, vectors)
    beside = BESIDE_THE_BEST * max((one.alike for one in ranked), default=0.0)
    ranked = [one for one in ranked if one.alike >= max(LEAST_ALIKE, beside)]
    if not ranked or ranked[0].z < least:
        return []
    cards = folded(asked, [one for one in ranked if one.z >= least - SLACK], vectors=vectors)
    same = {
        card.first.article
        for card in cards
        if card.first.p >= SURE and abs(vectors[card.first.article].day - asked.day) <= OPEN_DAYS
    }
    others = capped([card for card in cards if card.first.article not in same], OF_ONE_SOURCE, vectors=vectors)
    kept = same | {card.first.article for card in others}
    return [Relative(card, card.first.article in same) for card in cards if card.first.article in kept]


def tied(
    asked: Vector, ranked: Sequence[Ranked], *, vectors: Mapping[ArticleId, Vector], rarity: Callable[[int], float]
) -> list[Ranked]:
    """Without those whose rank shows nothing by itself and that share hardly a rare word: a reader would ask why.

    Of two headlines any word that speaks is enough. It costs *natural* .004 and *natural-titles* .003.
    """
    least = good_enough(asked)
    return [one for one in ranked if one.z >= least or _is_tied(asked, vectors[one.article], rarity)]


def _is_tied(one: Vector, other: Vector, rarity: Callable[[int], float]) -> bool:
    shared = [rarity(number) for number in one.weights.keys() & other.weights.keys()]
    if min(len(one.weights), len(other.weights)) < WORDY:
        return max(shared, default=0.0) > SPEAKING
    return sum(max(each - TELLING, 0.0) for each in shared) >= TIED


def _without_refrains(ranked: Sequence[Ranked], vectors: Mapping[ArticleId, Vector]) -> list[Ranked]:
    """Without the relatives of sources that repeat themselves: what ties them to the asked article is their refrain."""
    nearly = NEARLY * max((one.alike for one in ranked), default=0.0)
    counts = Counter(vectors[one.article].source for one in ranked if one.alike >= nearly)
    return [one for one in ranked if counts[vectors[one.article].source] <= REPEATED]


def obeying(found: Sequence[Relative], said: Mapping[ArticleId, Verdict], *, told: Sequence[Ranked]) -> list[Relative]:
    """The same, as a person had it: those that were said to tell the same story come first (``told``, whatever their
    rank), those that were said to tell another one are relatives still.
    """
    same = [Relative(Card(one), is_same_story=True) for one in sorted(told, key=lambda one: (-one.z, one.article))]
    others = (
        Relative(one.card, is_same_story=one.is_same_story and said.get(one.card.first.article) is not Verdict.SPLIT)
        for one in found
    )
    return [*same, *others]


def shown(found: Sequence[Relative]) -> list[Relative]:
    """As many of them as the panel has room for, best first."""
    same = [one for one in found if one.is_same_story][:SAME_STORY]
    more = [one for one in found if not one.is_same_story][:MORE]
    return [one for one in found if one in same or one in more]
