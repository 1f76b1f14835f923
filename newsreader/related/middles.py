"""The middle of a story: the mean of its members, which says what all of them are about better than any of them."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from newsreader.related.alike import Vector, Vectors, cosine, kernel
from newsreader.related.index import Index
from newsreader.related.stories import LARGE

TERMS = 200  # of a middle's terms the heaviest; the rest are one member's own
KEPT_AT_HAND = 200  # some 20 kB each


@dataclass(slots=True)
class Middle:
    """Summed weights and days of the members so far."""

    weights: dict[int, float] = field(default_factory=dict)
    days: float = 0.0
    count: int = 0
    length: float = 0.0

    def take(self, weights: Mapping[int, float], days: float, *, count: int = 1) -> None:
        """Take in a member, or the sums of several."""
        for number, weight in weights.items():
            self.weights[number] = self.weights.get(number, 0.0) + weight
        if len(self.weights) > 2 * TERMS:
            heaviest = sorted(self.weights, key=self.weights.__getitem__, reverse=True)[:TERMS]
            self.weights = {number: self.weights[number] for number in heaviest}
        self.days += days
        self.count += count
        self.length = math.sqrt(sum([weight * weight for weight in self.weights.values()]))


class Middles:
    """The middles of stories; made from the members when asked for, the last ones are at hand."""

    def __init__(self, index: Index, vectors: Vectors) -> None:
        self._index = index
        self._vectors = vectors
        self._middles: OrderedDict[int, Middle] = OrderedDict()

    def add(self, story: int, vector: Vector) -> None:
        """An article that is one of a story's members now."""
        if story in self._middles:
            self._middles[story].take(vector.weights, vector.day)

    def merge(self, story: int, other: int) -> None:
        """A story took over all members of another."""
        self._middles.pop(story, None)
        self._middles.pop(other, None)

    def forget(self, story: int) -> None:
        """Make a story's middle anew when it is asked for next."""
        self._middles.pop(story, None)

    def alike(self, vector: Vector, sizes: Mapping[int, int]) -> dict[int, float]:
        """How alike an article is to each of those stories that are large."""
        large = [story for story, size in sizes.items() if size >= LARGE]
        own = _made([vector] if large else [])
        return {story: _nearness(own, self._of(story)) for story in large}

    def nearness(self, story: int, other: int) -> float:
        """How alike the middles of two stories are, 0 to 1, less with each day between them."""
        return _nearness(self._of(story), self._of(other))

    def _of(self, story: int) -> Middle:
        middle = self._middles.get(story)
        if middle is not None:
            self._middles.move_to_end(story)
        else:
            middle = self._middles[story] = _made(self._vectors.of(self._index.members(story)).values())
            while len(self._middles) > KEPT_AT_HAND:
                self._middles.popitem(last=False)
        return middle


def _made(vectors: Iterable[Vector]) -> Middle:
    middle = Middle()
    for vector in vectors:
        middle.take(vector.weights, vector.day)
    return middle


def _nearness(one: Middle, other: Middle) -> float:
    if not (one.length and other.length):
        return 0.0
    shared = cosine(one.weights, other.weights) / (one.length * other.length)
    return shared * kernel(one.days / one.count - other.days / other.count)
