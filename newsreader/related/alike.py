"""How alike two articles are: a cosine over rare terms, less with each day between them."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from itertools import compress
from operator import mul
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.background import ARTICLES
from newsreader.related.index import Entry, Index
from newsreader.related.signature import TITLED

RARITY = 0.55  # the power of idf on each side; bigrams, whose idf varies little, have it as it is
KERNEL_FLOOR, KERNEL_DAYS = 0.15, 3.0
#: The likeness below which no rank helps: in a store of a few articles everybody is somebody's best match. Of headlines of
#: one story one pair in a hundred is below 0.05; at 0.06 the *natural-titles* set loses .006.
LEAST_ALIKE = 0.03
#: In a store of a few articles everybody is somebody's best match: more likeness is asked there, up to so many articles.
LEAST_OF_FEW = 0.2
FEW, MANY = 50, 1_500
CACHED = 20_000  # vectors, some 1.2 kB each
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


@final
class _Slim:
    """A vector as thousands are kept at hand: in a tenth of the room, terms ascending."""

    __slots__ = ("at_count", "day", "numbers", "shares", "source", "strengths", "titled")

    def __init__(
        self, entry: Entry, *, rarities: Mapping[int, float], factors: Mapping[int, float], at_count: int
    ) -> None:
        numbers, marks = entry.signature.numbers, entry.signature.marks
        strengths = list(map(mul, marks.translate(_STRENGTH), map(factors.__getitem__, numbers)))
        length = math.hypot(*strengths) or 1.0
        self.numbers = array("I", numbers)
        self.strengths = array("d", [strength / length for strength in strengths])
        self.titled = array("I", compress(numbers, map(TITLED.__le__, marks)))  # the highest bit
        shares = [rarities[number] for number in self.titled]
        whole = sum(shares)
        self.shares = array("d", [share / whole for share in shares])
        self.day = entry.day
        self.source = entry.source
        self.at_count = at_count

    def whole(self) -> Vector:
        """As it is compared with others."""
        return Vector(
            dict(zip(self.numbers, self.strengths, strict=True)),
            dict(zip(self.titled, self.shares, strict=True)),
            self.day,
            self.source,
        )

    def alike(self, other: Vector) -> float:
        """The likeness to another article, 0 to 1: few of some sixty terms are shared."""
        numbers, strengths, theirs = self.numbers, self.strengths, other.weights
        shared = theirs.keys() & numbers
        product: float = sum([theirs[number] * strengths[bisect_left(numbers, number)] for number in shared])
        return product * kernel(self.day - other.day)


class Vectors:
    """Vectors of an index's articles, weighed when they are asked for; the last few thousand are at hand."""

    def __init__(self, index: Index, *, cached: int = CACHED) -> None:
        self._index = index
        self._cached = cached
        self._slim: OrderedDict[ArticleId, _Slim] = OrderedDict()
        self._rarities = _Rarities(index)
        self._factors = _Factors(self._rarities)
        self._weighed_at = 0

    def rarity(self, number: int) -> float:
        """The idf of a term as the store has it now, or had it a few articles ago."""
        return self._rarities[number]

    def of(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """The vectors of those articles that are there."""
        return {article: slim.whole() for article, slim in self._at_hand(articles).items()}

    def alike(self, vector: Vector, articles: Iterable[ArticleId]) -> dict[ArticleId, float]:
        """How alike an article is to each of those that are there."""
        return {article: slim.alike(vector) for article, slim in self._at_hand(articles).items()}

    def days(self, articles: Iterable[ArticleId]) -> dict[ArticleId, float]:
        """The days of those articles that are there."""
        return {article: slim.day for article, slim in self._at_hand(articles).items()}

    def forget(self, article: ArticleId) -> None:
        """Weigh an article anew when it is asked for next."""
        self._slim.pop(article, None)

    def _at_hand(self, articles: Iterable[ArticleId]) -> dict[ArticleId, _Slim]:
        count = self._index.count()
        if count > self._weighed_at * FRESH:
            self._rarities.clear()
            self._factors.clear()
            self._weighed_at = count
        found: dict[ArticleId, _Slim] = {}
        missing: list[ArticleId] = []
        for article in articles:
            slim = self._slim.get(article)
            if slim is not None and count <= slim.at_count * STALE:
                found[article] = slim
            else:
                missing.append(article)
        if missing:
            for article, entry in self._index.entries(missing).items():
                found[article] = self._slim[article] = self._weighed(entry)
        while len(self._slim) > self._cached:
            self._slim.popitem(last=False)
        return found

    def _weighed(self, entry: Entry) -> _Slim:
        factors = self._rarities if entry.signature.is_dense else self._factors
        return _Slim(entry, rarities=self._rarities, factors=factors, at_count=max(self._weighed_at, 1))


def idf(frequency: float, count: int) -> float:
    """How rare a term is, beside the articles of ordinary language that count as if they were there."""
    return math.log(1 + (count + ARTICLES + 1) / (frequency + 0.5))


def least_alike(count: int) -> float:
    """The likeness below which nothing is shown, in a store of ``count`` articles."""
    share = math.log(max(count, FEW) / FEW) / math.log(MANY / FEW)
    return max(LEAST_OF_FEW - (LEAST_OF_FEW - LEAST_ALIKE) * share, LEAST_ALIKE)


def kernel(days: float) -> float:
    """What days between two articles leave of their likeness."""
    return KERNEL_FLOOR + (1 - KERNEL_FLOOR) * math.exp(-abs(days) / KERNEL_DAYS)


def cosine(ours: Mapping[int, float], theirs: Mapping[int, float]) -> float:
    """The product of two sets of weights over what they share."""
    return sum([ours[number] * theirs[number] for number in ours.keys() & theirs.keys()])
