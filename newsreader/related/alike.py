"""How alike two articles are: a cosine over rare terms, less with each day between them."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsreader.core.values import ArticleId
from newsreader.related.background import ARTICLES
from newsreader.related.index import Entry, Index
from newsreader.related.signature import TITLED

RARITY, RARITY_OF_BIGRAMS = 0.5, 1.0  # powers of idf on each side
KERNEL_FLOOR, KERNEL_DAYS = 0.15, 3.0
CACHED = 4_000
RARITIES = 100_000
STALE = 1.1  # a vector is weighed anew when the store has grown by a tenth


@dataclass(frozen=True, slots=True)
class Vector:
    """An article's terms with weights of length one, the terms of its title with shares that sum to one, its day."""

    weights: Mapping[int, float]
    titled: Mapping[int, float]
    day: float
    source: int
    at_count: int


class Vectors:
    """Vectors of an index's articles, weighed when they are asked for; the last few thousand are at hand."""

    def __init__(self, index: Index, *, cached: int = CACHED) -> None:
        self._index = index
        self._cached = cached
        self._vectors: OrderedDict[ArticleId, Vector] = OrderedDict()
        self._rarities: dict[int, float] = {}
        self._rarities_at = 0

    def rarity(self, number: int) -> float:
        """The idf of a term as the store has it now, or had it a tenth of its articles ago."""
        found = self._rarities.get(number)
        if found is None:
            count = self._index.count()
            if count > self._rarities_at * STALE or len(self._rarities) > RARITIES:
                self._rarities.clear()
                self._rarities_at = count
            found = self._rarities[number] = idf(self._index.frequency(number), count)
        return found

    def of(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """The vectors of those articles that are there."""
        count = self._index.count()
        found: dict[ArticleId, Vector] = {}
        missing: list[ArticleId] = []
        for article in articles:
            vector = self._vectors.get(article)
            if vector is not None and count <= vector.at_count * STALE:
                found[article] = vector
            else:
                missing.append(article)
        if missing:
            for article, entry in self._index.entries(missing).items():
                found[article] = self._vectors[article] = self.weigh(entry)
        while len(self._vectors) > self._cached:
            self._vectors.popitem(last=False)
        return found

    def weigh(self, entry: Entry) -> Vector:
        """The vector of an entry, which need not be in the index."""
        power = RARITY_OF_BIGRAMS if entry.signature.is_dense else RARITY
        weights: dict[int, float] = {}
        titled: dict[int, float] = {}
        for number, mark in zip(entry.signature.numbers, entry.signature.marks, strict=True):
            rarity = self.rarity(number)
            weights[number] = (mark & ~TITLED) * rarity**power
            if mark & TITLED:
                titled[number] = rarity
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        whole = sum(titled.values())
        return Vector(
            {number: weight / length for number, weight in weights.items()},
            {number: rarity / whole for number, rarity in titled.items()},
            entry.day,
            entry.source,
            max(self._index.count(), 1),
        )

    def forget(self, article: ArticleId) -> None:
        """Weigh an article anew when it is asked for next."""
        self._vectors.pop(article, None)


def idf(frequency: float, count: int) -> float:
    """How rare a term is, beside the articles of ordinary language that count as if they were there."""
    return math.log(1 + (count + ARTICLES + 1) / (frequency + 0.5))


def kernel(days: float) -> float:
    """What days between two articles leave of their likeness."""
    return KERNEL_FLOOR + (1 - KERNEL_FLOOR) * math.exp(-abs(days) / KERNEL_DAYS)


def cosine(ours: Mapping[int, float], theirs: Mapping[int, float]) -> float:
    """The product of two sets of weights over what they share."""
    return sum([ours[number] * theirs[number] for number in ours.keys() & theirs.keys()])


def alike(first: Vector, second: Vector) -> float:
    """The likeness of two articles, 0 to 1."""
    return cosine(first.weights, second.weights) * kernel(first.day - second.day)
