"""Ranking: likeness against what each side resembles anyway, and whether both have the same neighbours.

The weights were fitted on one half of labelled stories and checked on the other (docs/notes/related.md).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from operator import mul

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.alike import Common
from newsreader.related.index import Near
from newsreader.related.nearest import best

RANKED = 50
FLOOR = 0.05  # likeness below which a "best match" is none
MOST = 4.0  # a ratio above is no better
FIFTH = 4
#: Weights of what `_seen` gives, in its order: TO_RANK orders a panel; the others say how sure it is that both articles
#: tell one story, where one of them has just arrived and where both know their neighbours.
TO_RANK = (-0.8, 1.8, 0.35, 0.65, 0.0, 0.17, 4.1, 1.2, 6.0)
TO_JOIN = (0.0, 1.88, 1.54, 0.67, 0.0, 0.092, 2.77, 0.0, 2.33)
TO_JOIN_LATER = (3.7, 0.86, 1.6, 1.07, -8.8, 0.066, 2.3, 2.05, 2.5)
UNSURE, UNSURE_LATER = 9.75, 9.9

Lists = Mapping[ArticleId, Sequence[Near]]


@dataclass(frozen=True, slots=True)
class Ranked:
    """One relative: how alike (0 to 1), its rank's z and the chance p that both tell the same story."""

    article: ArticleId
    alike: float
    z: float
    p: float


def rank(
    article: ArticleId,
    likeness: Mapping[ArticleId, float],
    *,
    common: Mapping[ArticleId, Common],
    lists: Lists,
    is_settled: bool = True,
) -> list[Ranked]:
    """The relatives of an article among those compared, best first.

    ``common``: what it shares with each that is to be ranked; ``lists``: the nearest that are kept of each; ``is_settled``:
    what came after the article is among them.
    """
    to_join, unsure = (TO_JOIN_LATER, UNSURE_LATER) if is_settled else (TO_JOIN, UNSURE)
    own = best(likeness)
    ours, length = _around(article, own)
    ranked = []
    for other, shared in common.items():
        value, theirs = likeness[other], lists.get(other, ())
        around, their_length = _around(other, theirs)
        neighbours = sum([ours[near] * around[near] for near in ours.keys() & around.keys()])
        seen = (*_against(value, own, theirs=theirs), *shared, neighbours / (length * their_length))
        p = 1 / (1 + math.exp(unsure - sum(map(mul, to_join, seen))))
        ranked.append(Ranked(other, value, sum(map(mul, TO_RANK, seen)), p))
    return sorted(ranked, key=lambda one: (-one.z, one.article))


def _against(value: float, own: Sequence[Near], *, theirs: Sequence[Near]) -> tuple[float, ...]:
    """A likeness against the best and the fifth-best match of either side, and as it is."""
    matches = (_match(own, 0), _match(theirs, 0), _match(own, FIFTH), _match(theirs, FIFTH))
    return (*(min(value / match, MOST) for match in matches), value)


def _match(kept: Sequence[Near], place: int) -> float:
    return max(kept[place].alike, FLOOR) if place < len(kept) else FLOOR


def _around(article: ArticleId, kept: Sequence[Near]) -> tuple[dict[ArticleId, float], float]:
    """An article as its neighbours see it, itself among them; and the length of that."""
    around = dict(kept)
    around[article] = _match(kept, 0)
    return around, math.hypot(*around.values())
