"""Candidates of an article, its nearest, and the lists of others that it enters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest

from newsreader.core.values import ArticleId
from newsreader.related.alike import Vector
from newsreader.related.index import Index, Near, Span

KEPT = 8
_AT_ONCE = 16  # terms whose postings are asked for with one question


def candidates(vector: Vector, index: Index, *, span: Span | None, postings: int, limit: int) -> list[ArticleId]:
    """The articles that share the most weight of rare terms, in some days or in all.

    ``postings`` are read at most, those of the rarest terms first.
    """
    scores: defaultdict[int, float] = defaultdict(float)
    read = 0
    numbers = list(vector.weights)
    rarest = [number for _, number in sorted(zip(index.frequencies(numbers), numbers, strict=True))]
    for begin in range(0, len(rarest), _AT_ONCE):
        some = rarest[begin : begin + _AT_ONCE]
        carrying = index.carrying(some, span)
        for number in some:
            found = carrying.get(number, ())
            read += len(found)
            if read > postings and scores:
                return _heaviest(scores, limit)
            weight = vector.weights[number] ** 2
            for article in found:
                scores[article] += weight
    return _heaviest(scores, limit)


def _heaviest(scores: Mapping[int, float], limit: int) -> list[ArticleId]:
    """The keys of the largest values, of equal ones the first; sorted by key and value this took three times as long."""
    if len(scores) <= limit:
        return [ArticleId(number) for number in scores]
    least = sorted(scores.values(), reverse=True)[limit - 1]
    above = [ArticleId(number) for number, score in scores.items() if score > least]
    equal = [ArticleId(number) for number, score in scores.items() if score == least]
    return above + equal[: limit - len(above)]


def strongest(likeness: Mapping[ArticleId, float], most: int) -> list[tuple[float, ArticleId]]:
    """At most so many of those that are alike at all, with how alike they are, the most first."""
    return nlargest(most, [(value, article) for article, value in likeness.items() if value > 0])


def best(likeness: Mapping[ArticleId, float]) -> tuple[Near, ...]:
    """The nearest of those that were compared."""
    return tuple(Near(article, value) for value, article in strongest(likeness, KEPT))


def renewed(
    article: ArticleId, likeness: Mapping[ArticleId, float], *, lists: Mapping[ArticleId, Sequence[Near]]
) -> dict[ArticleId, tuple[Near, ...]]:
    """The lists that an article enters."""
    changed: dict[ArticleId, tuple[Near, ...]] = {}
    for other, value in likeness.items():
        kept = lists.get(other, ())
        if len(kept) == KEPT and value <= kept[-1].alike:
            continue
        if value > 0:
            near = [*(near for near in kept if near.article != article), Near(article, value)]
            near.sort(key=_likeness, reverse=True)
            changed[other] = tuple(near[:KEPT])
    return changed


def _likeness(near: Near) -> float:
    return near.alike
