"""Near-identical copies: one card with "N copies" instead of the same words again, and few cards from one source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.alike import Vector
from newsreader.related.rank import Ranked

TITLES_ALIKE = 0.75
TEXTS_ALIKE = 0.75  # of all terms, where there are enough of them to mean a text
TERMS_OF_A_TEXT = 24
COPY_DAYS = 3.0


@dataclass(frozen=True, slots=True)
class Card:
    """A relative and those that say the same in the same words."""

    first: Ranked
    copies: tuple[ArticleId, ...] = ()


def is_copy(one: Vector, other: Vector) -> bool:
    """Whether two headlines or two texts share three quarters of their terms, within three days."""
    if abs(one.day - other.day) > COPY_DAYS:
        return False
    shared = len(one.titled.keys() & other.titled.keys())
    if shared and shared >= TITLES_ALIKE * (len(one.titled) + len(other.titled) - shared):
        return True
    common = len(one.weights.keys() & other.weights.keys())
    together = len(one.weights) + len(other.weights) - common
    return together >= TERMS_OF_A_TEXT and common >= TEXTS_ALIKE * together


def folded(asked: Vector, ranked: Sequence[Ranked], *, vectors: Mapping[ArticleId, Vector]) -> list[Card]:
    """Ranked relatives as cards, best first; copies of the asked article itself come last, as one card."""
    cards: list[tuple[Vector, list[Ranked]]] = [(asked, [])]
    for one in ranked:
        vector = vectors[one.article]
        for kept, group in cards:
            if is_copy(kept, vector):
                group.append(one)
                break
        else:
            cards.append((vector, [one]))
    own, *others = (group for _, group in cards)
    return [Card(group[0], tuple(one.article for one in group[1:])) for group in [*others, own] if group]


def capped(cards: Sequence[Card], most: int, *, vectors: Mapping[ArticleId, Vector]) -> list[Card]:
    """At most so many cards from one source."""
    seen: dict[int, int] = {}
    kept = []
    for card in cards:
        source = vectors[card.first.article].source
        seen[source] = seen.get(source, 0) + 1
        if seen[source] <= most:
            kept.append(card)
    return kept
