"""Candidates of an article, its nearest, and the lists of others that it enters."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import nlargest

from newsreader.core.values import ArticleId
from newsreader.related.alike import Vector, alike
from newsreader.related.index import Index, Near, Span

KEPT = 8


def candidates(vector: Vector, index: Index, *, span: Span | None, postings: int, limit: int) -> list[ArticleId]:
    """The articles that share the most weight of rare terms, in some days or in all.

    ``postings`` are read at most, those of the rarest terms first.
    """
    scores: dict[int, float] = {}
    before = scores.get
    read = 0
    for _, number in sorted((index.frequency(number), number) for number in vector.weights):
        found = index.carrying(number, span)
        read += len(found)
        if read > postings and scores:
            break
        weight = vector.weights[number] ** 2
        for article in found:
            scores[article] = before(article, 0.0) + weight
    strongest = sorted(scores, key=scores.__getitem__, reverse=True)[:limit]
    return [ArticleId(number) for number in strongest]


def scored(vector: Vector, others: Mapping[ArticleId, Vector]) -> dict[ArticleId, float]:
    """How alike the article is to each of the others."""
    return {article: alike(vector, other) for article, other in others.items()}


def best(likeness: Mapping[ArticleId, float]) -> tuple[Near, ...]:
    """The nearest of those that were compared."""
    top = nlargest(KEPT, ((value, article) for article, value in likeness.items() if value > 0))
    return tuple(Near(article, value) for value, article in top)


def renewed(
    article: ArticleId, likeness: Mapping[ArticleId, float], *, lists: Mapping[ArticleId, tuple[Near, ...]]
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
