"""Candidates of an article, its nearest, and the lists of others that it enters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from heapq import nlargest

from newsreader.core.values import ArticleId
from newsreader.related.alike import Vector, alike
from newsreader.related.index import Index, Near, Span

KEPT = 8
POSTINGS = 6_000  # read for one article at most, the rarest terms first
CANDIDATES = 200


def candidates(
    vector: Vector, index: Index, *, span: Span | None, postings: int = POSTINGS, limit: int = CANDIDATES
) -> list[ArticleId]:
    """The articles that share the most weight of rare terms, as many as there is time for."""
    scores: defaultdict[ArticleId, float] = defaultdict(float)
    read = 0
    for _, number in sorted((index.frequency(number), number) for number in vector.weights):
        found = index.carrying(number, span)
        read += len(found)
        if read > postings and scores:
            break
        weight = vector.weights[number] ** 2
        for article in found:
            scores[article] += weight
    return nlargest(limit, scores, key=scores.__getitem__)


def scored(vector: Vector, others: Mapping[ArticleId, Vector]) -> dict[ArticleId, float]:
    """How alike the article is to each of the others."""
    return {article: alike(vector, other) for article, other in others.items()}


def best(likeness: Mapping[ArticleId, float]) -> tuple[Near, ...]:
    """The nearest of those that were compared."""
    top = nlargest(KEPT, ((value, article) for article, value in likeness.items() if value > 0))
    return tuple(Near(article, value) for value, article in top)


def renewed(
    article: ArticleId, likeness: Mapping[ArticleId, float], lists: Mapping[ArticleId, tuple[Near, ...]]
) -> dict[ArticleId, tuple[Near, ...]]:
    """The lists that an article enters, or in which its likeness changed."""
    changed: dict[ArticleId, tuple[Near, ...]] = {}
    for other, value in likeness.items():
        before = tuple(near for near in lists[other] if near.article != article)
        if value > 0 and (len(before) < KEPT or value > before[-1].alike):
            ordered = sorted((*before, Near(article, value)), key=lambda near: -near.alike)
            changed[other] = tuple(ordered[:KEPT])
        elif len(before) < len(lists[other]):
            changed[other] = before
    return changed


def without(article: ArticleId, lists: Mapping[ArticleId, Iterable[Near]]) -> dict[ArticleId, tuple[Near, ...]]:
    """The lists that held an article, without it."""
    return {
        other: tuple(near for near in kept if near.article != article)
        for other, kept in lists.items()
        if any(near.article == article for near in kept)
    }
