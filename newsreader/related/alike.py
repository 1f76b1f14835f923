"""How alike two articles are: a cosine over rare terms, less with each day between them."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import compress, islice
from operator import mul
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.background import ARTICLES
from newsreader.related.index import Entry, Index
from newsreader.related.signature import FULL, TITLED, Signature

RARITY = 0.55  # the power of idf on each side; bigrams, whose idf varies little, have it as it is
KERNEL_FLOOR, KERNEL_DAYS = 0.15, 3.0
#: The likeness below which no rank helps: in a store of a few articles everybody is somebody's best match. Of headlines of
#: one story one pair in a hundred is below 0.05; at 0.06 the *natural-titles* set loses .006.
LEAST_ALIKE = 0.03
#: In a store of a few articles everybody is somebody's best match: more likeness is asked there, up to so many articles.
LEAST_OF_FEW = 0.2
FEW, MANY = 50, 1_500
CACHED = 20_000  # vectors, some 0.7 kB each
_STRENGTH = bytes(byte % TITLED for byte in range(256))  # a mark without its bit "in title"
#: When the store has grown by a hundredth, the rarity of terms is asked for anew.
FRESH = 1.01
_UNKNOWN, _ROOM = 0.0, 4_096  # no idf is nothing; more terms than are known, whenever there is one

#: How many terms two articles share, and how much of the title of either stands in the other, 0 to 1.
Common = tuple[int, float, float]


@dataclass(frozen=True, slots=True)
class Vector:
    """An article's terms with weights of length one, the terms of its title with shares that sum to one, its day."""

    weights: Mapping[int, float]
    titled: Mapping[int, float]
    day: float
    source: int


class Rarities:
    """The idf of terms by their numbers, and to the power that it counts with: four bytes each, asked for once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._rarities = array("f")
        self._factors = array("f")
        self._counted = 0.0

    def of(self, numbers: Sequence[int]) -> list[float]:
        """The idf of each term as the store has it now, or had it a few articles ago."""
        return self._found(self._rarities, numbers)

    def factors(self, numbers: Sequence[int], *, is_dense: bool) -> list[float]:
        """What each term counts with on one side of the cosine."""
        return self._found(self._rarities if is_dense else self._factors, numbers)

    def follow(self, count: int) -> None:
        """All are asked for anew when the store has grown by a hundredth."""
        if count > self._counted * FRESH:
            self._counted = count
            for known in (self._rarities, self._factors):
                known[:] = array("f", bytes(known.itemsize * len(known)))

    def _found(self, known: array[float], numbers: Sequence[int]) -> list[float]:
        if numbers and max(numbers) >= len(known):
            self._make_room(max(numbers))
        found = list(map(known.__getitem__, numbers))
        if _UNKNOWN in found:
            self._learn([number for number, value in zip(numbers, found, strict=True) if value == _UNKNOWN])
            found = list(map(known.__getitem__, numbers))
        return found

    def _make_room(self, highest: int) -> None:
        for known in (self._rarities, self._factors):
            known.frombytes(bytes(known.itemsize * max(highest + 1 - len(known), _ROOM)))

    def _learn(self, numbers: Sequence[int]) -> None:
        count = self._index.count()
        for number, frequency in zip(numbers, self._index.frequencies(numbers), strict=True):
            rarity = self._rarities[number] = idf(frequency, count)
            self._factors[number] = math.pow(rarity, RARITY)


@final
class _Slim:
    """An article as thousands are kept at hand, some 0.7 kB: its signature, and what its vector is divided by.

    Of a pair only the few terms count that both have, so nothing else is weighed for it.
    """

    __slots__ = ("_title", "day", "is_dense", "length", "marks", "numbers", "source")

    def __init__(self, entry: Entry, rarities: Rarities) -> None:
        signature = entry.signature
        self.numbers = array("I", signature.numbers)
        self.marks = signature.marks
        self.is_dense = signature.is_dense
        self.day = entry.day
        self.source = entry.source
        self.length = signature.length or self._length(rarities)
        self._title = 0.0

    def whole(self, rarities: Rarities) -> Vector:
        """As it is compared with others."""
        factors = rarities.factors(self.numbers, is_dense=self.is_dense)
        strengths = [strength / self.length for strength in _strengths(self.marks, factors)]
        titled = self._in_title()
        whole = self._title_sum(rarities)
        shares = [rarity / whole for rarity in rarities.of(titled)]
        return self._as(strengths, dict(zip(titled, shares, strict=True)))

    def outline(self) -> Vector:
        """Which terms it has, not how rare they are."""
        return self._as(self.marks, dict.fromkeys(self._in_title(), 0.0))

    def _as(self, weights: Iterable[float], titled: Mapping[int, float]) -> Vector:
        return Vector(dict(zip(self.numbers, weights, strict=True)), titled, self.day, self.source)

    def alike(self, products: Mapping[int, float], day: float) -> float:
        """The likeness to an article, 0 to 1. ``products``: its weights times what their terms count with here."""
        marked = zip(self.numbers, self.marks, strict=True)
        shared = [products[number] * (mark & FULL) for number, mark in marked if number in products]
        return min(sum(shared) / self.length, 1.0) * kernel(self.day - day) if shared else 0.0

    def common(self, vector: Vector, known: Mapping[int, float], *, rarities: Rarities) -> Common:
        """What it shares with an article. ``known``: the rarities of that one's terms."""
        titled, marked = vector.titled, zip(self.numbers, self.marks, strict=True)
        shared = {number: mark for number, mark in marked if number in known}
        ours = sum([titled[number] for number in shared if number in titled])
        theirs = sum([known[number] for number, mark in shared.items() if mark & TITLED])
        return len(shared), ours, theirs / self._title_sum(rarities) if theirs else 0.0

    def _length(self, rarities: Rarities) -> float:
        factors = rarities.factors(self.numbers, is_dense=self.is_dense)
        return math.hypot(*_strengths(self.marks, factors)) or 1.0

    def _title_sum(self, rarities: Rarities) -> float:
        """The rarities of its title's terms together, as they are when this is asked first."""
        if not self._title:
            self._title = sum(rarities.of(self._in_title())) or 1.0
        return self._title

    def _in_title(self) -> list[int]:
        return list(compress(self.numbers, map(TITLED.__le__, self.marks)))  # the highest bit


def _strengths(marks: bytes, factors: Iterable[float]) -> list[float]:
    return list(map(mul, marks.translate(_STRENGTH), factors))


class Vectors:
    """Vectors of an index's articles; of the last few thousand what is needed for them is at hand."""

    def __init__(self, index: Index, *, cached: int = CACHED) -> None:
        self._index = index
        self._cached = cached
        self._slim: dict[ArticleId, _Slim] = {}
        self._rarities = Rarities(index)

    def rarities(self, numbers: Sequence[int]) -> list[float]:
        """The idf of terms as the store has it now, or had it a few articles ago."""
        return self._rarities.of(numbers)

    def measured(self, signature: Signature) -> Signature:
        """With its length once it is counted, which it keeps: ordinary language lets it change little as a store grows."""
        count = self._index.count() + 1
        power = 1.0 if signature.is_dense else RARITY
        frequencies = self._index.frequencies(signature.numbers)
        factors = [math.pow(idf(frequency + 1, count), power) for frequency in frequencies]
        return replace(signature, length=math.hypot(*_strengths(signature.marks, factors)))

    def outlines(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """Which terms those articles have that are there, with weights that say nothing of how rare these are."""
        return {article: slim.outline() for article, slim in self._at_hand(articles).items()}

    def of(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """The vectors of those articles that are there."""
        return {article: slim.whole(self._rarities) for article, slim in self._at_hand(articles).items()}

    def alike(self, vector: Vector, articles: Iterable[ArticleId]) -> dict[ArticleId, float]:
        """How alike an article is to each of those that are there."""
        products: dict[bool, Mapping[int, float]] = {}
        found: dict[ArticleId, float] = {}
        for article, slim in self._at_hand(articles).items():
            if slim.is_dense not in products:
                products[slim.is_dense] = self._products(vector, is_dense=slim.is_dense)
            found[article] = slim.alike(products[slim.is_dense], vector.day)
        return found

    def common(self, vector: Vector, articles: Iterable[ArticleId]) -> dict[ArticleId, Common]:
        """What an article shares with each of those that are there."""
        numbers = list(vector.weights)
        known = dict(zip(numbers, self._rarities.of(numbers), strict=True))
        there = self._at_hand(articles)
        return {article: slim.common(vector, known, rarities=self._rarities) for article, slim in there.items()}

    def days(self, articles: Iterable[ArticleId]) -> dict[ArticleId, float]:
        """The days of those articles that are there."""
        return {article: slim.day for article, slim in self._at_hand(articles).items()}

    def forget(self, article: ArticleId) -> None:
        """Ask the index for an article anew."""
        self._slim.pop(article, None)

    def _products(self, vector: Vector, *, is_dense: bool) -> dict[int, float]:
        factors = self._rarities.factors(list(vector.weights), is_dense=is_dense)
        return dict(zip(vector.weights, map(mul, vector.weights.values(), factors), strict=True))

    def _at_hand(self, articles: Iterable[ArticleId]) -> dict[ArticleId, _Slim]:
        self._rarities.follow(self._index.count())
        found: dict[ArticleId, _Slim] = {}
        missing: list[ArticleId] = []
        for article in articles:
            slim = self._slim.get(article)
            if slim is None:
                missing.append(article)
            else:
                found[article] = slim
        if missing:
            for article, entry in self._index.entries(missing).items():
                found[article] = self._slim[article] = _Slim(entry, self._rarities)
            self._drop_old()
        return found

    def _drop_old(self) -> None:
        """A quarter at once: to look for the first of a dictionary again and again is slow."""
        if len(self._slim) > self._cached:
            for article in list(islice(self._slim, len(self._slim) - 3 * self._cached // 4)):
                del self._slim[article]


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
