"""How alike two articles are: a cosine over rare terms, less with each day between them."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import compress
from operator import mul

from newsreader.core.values import ArticleId
from newsreader.related.background import ARTICLES
from newsreader.related.index import Entry, Index
from newsreader.related.signature import TITLED

RARITY = 0.55  # the power of idf on each side; bigrams, whose idf varies little, have it as it is
KERNEL_FLOOR, KERNEL_DAYS = 0.15, 3.0
CACHED = 6_000
_STRENGTH = bytes(byte % TITLED for byte in range(256))  # a mark without its bit "in title"
#: When the store has grown by a tenth, a vector is weighed anew; by a hundredth, the rarity of terms.
STALE, FRESH = 1.1, 1.01


@dataclass(frozen=True, slots=True)
class Vector:
    """An article's terms with weights of length one, the terms of its title with shares that sum to one, its day."""

    weights: Mapping[int, float]
    titled: Mapping[int, float]
    day: float
    source: int
    at_count: int


class _Rarities(dict[int, float]):
    """The idf of terms by their numbers, asked for once."""

    def __init__(self, index: Index) -> None:
        super().__init__()
        self._index = index

    def __missing__(self, number: int) -> float:
        rarity = self[number] = idf(self._index.frequency(number), self._index.count())
        return rarity


class _Factors(dict[int, float]):
    """The idf of terms to the power that it counts with."""

    def __init__(self, rarities: _Rarities) -> None:
        super().__init__()
        self._rarities = rarities

    def __missing__(self, number: int) -> float:
        factor = self[number] = math.pow(self._rarities[number], RARITY)
        return factor


class Vectors:
    """Vectors of an index's articles, weighed when they are asked for; the last few thousand are at hand."""

    def __init__(self, index: Index, *, cached: int = CACHED) -> None:
        self._index = index
        self._cached = cached
        self._vectors: OrderedDict[ArticleId, Vector] = OrderedDict()
        self._rarities = _Rarities(index)
        self._factors = _Factors(self._rarities)
        self._weighed_at = 0

    def rarity(self, number: int) -> float:
        """The idf of a term as the store has it now, or had it a few articles ago."""
        return self._rarities[number]

    def of(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """The vectors of those articles that are there."""
        count = self._index.count()
        if count > self._weighed_at * FRESH:
            self._rarities.clear()
            self._factors.clear()
            self._weighed_at = count
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
        numbers, marks = entry.signature.numbers, entry.signature.marks
        rarities, factors = self._rarities, self._rarities if entry.signature.is_dense else self._factors
        strengths = list(map(mul, marks.translate(_STRENGTH), map(factors.__getitem__, numbers)))
        length = math.hypot(*strengths) or 1.0
        titled = {
            number: rarities[number] for number in compress(numbers, map(TITLED.__le__, marks))
        }  # the highest bit
        whole = sum(titled.values())
        return Vector(
            dict(zip(numbers, [strength / length for strength in strengths], strict=True)),
            {number: rarity / whole for number, rarity in titled.items()},
            entry.day,
            entry.source,
            max(self._weighed_at, 1),
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
