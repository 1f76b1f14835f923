"""A signature: the strongest terms of an article with their weights, and the few bytes it is kept in.

Weights are counts that saturate (BM25); how rare a term is counts when two are compared, so nothing kept goes stale.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest

from newsreader.related.terms import is_bigram, terms

STRONGEST = 64
LEAD_CHARACTERS = 1_000  # of a text; about 150 words of English
LEAD_WORDS = 130
LEAD_BIGRAMS = 400
TITLE_WEIGHT = 1.5
K1, K1_OF_BIGRAMS, B, USUAL_LENGTH = 2.0, 3.0, 0.75, 60.0
#: The power of rarity when the strongest are chosen: a word nobody else has ties to nothing. Of bigrams, most of which
#: are seldom, the first in the text are as good as any.
SELECTION, SELECTION_OF_BIGRAMS = 0.4, 0.0
FULL = 127  # the byte of a weight at full saturation
TITLED = 0x80
_HEAD = 2  # bytes of a packed signature before its numbers


@dataclass(frozen=True, slots=True)
class Words:
    """The terms of an article with weights from 0 to 1, strongest nowhere in particular; not yet numbers."""

    weights: Mapping[str, float]
    titled: frozenset[str]
    is_dense: bool  # mostly bigrams


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept: ascending numbers of terms, a byte for each (weight, highest bit "in title")."""

    numbers: tuple[int, ...]
    marks: bytes
    is_dense: bool = False

    def titled(self) -> frozenset[int]:
        """The numbers of the terms that stand in the title."""
        return frozenset(number for number, mark in zip(self.numbers, self.marks, strict=True) if mark & TITLED)


def weigh(title: str, text: str) -> Words:
    """Count the terms of a title and of the beginning of a text."""
    in_title = terms(title)
    in_text = terms(text[:LEAD_CHARACTERS])
    is_dense = 2 * sum(map(is_bigram, in_title + in_text)) > len(in_title) + len(in_text)
    counts: Counter[str] = Counter(in_text[: LEAD_BIGRAMS if is_dense else LEAD_WORDS])
    length = counts.total() + len(in_title)
    weights: dict[str, float] = dict.fromkeys(in_title, 0.0)
    for term in in_title:
        weights[term] += TITLE_WEIGHT
    for term, count in counts.items():
        weights[term] = weights.get(term, 0.0) + count
    slack = (K1_OF_BIGRAMS if is_dense else K1) * (1 - B + B * length / USUAL_LENGTH)
    return Words({term: count / (count + slack) for term, count in weights.items()}, frozenset(in_title), is_dense)


def sign(words: Words, *, numbers: Mapping[str, int], rarity: Callable[[int], float]) -> Signature:
    """The signature of an article: of its terms the strongest, by weight and by how rare each is now."""
    power = SELECTION_OF_BIGRAMS if words.is_dense else SELECTION
    strongest = nlargest(
        STRONGEST,
        (
            (weight * rarity(numbers[term]) ** power, -place, term)
            for place, (term, weight) in enumerate(words.weights.items())
        ),
    )
    kept = sorted((numbers[term], term) for _, _, term in strongest)
    marks = bytes(
        max(1, round(FULL * words.weights[term])) | (TITLED if term in words.titled else 0) for _, term in kept
    )
    return Signature(tuple(number for number, _ in kept), marks, words.is_dense)


def pack(signature: Signature) -> bytes:
    """The bytes of a signature: a flag, how many terms, the steps between their numbers as varints, their marks."""
    steps = bytearray([signature.is_dense, len(signature.numbers)])
    last = 0
    for number in signature.numbers:
        steps.extend(_varint(number - last))
        last = number
    return bytes(steps) + signature.marks


def unpack(packed: bytes) -> Signature:
    """The signature that was packed. ValueError where bytes are no signature."""
    if len(packed) < _HEAD:
        raise ValueError("a signature has at least its flag and its count")
    numbers: list[int] = []
    last, place = 0, 0
    count = packed[1]
    steps = packed[_HEAD : len(packed) - count]
    for byte in steps:
        last += (byte & 0x7F) << place
        if byte > 0x7F:
            place += 7
        else:
            numbers.append(last)
            place = 0
    if place or len(numbers) != count:
        raise ValueError("a signature has a mark for each number")
    return Signature(tuple(numbers), packed[len(packed) - count :], bool(packed[0]))


def _varint(step: int) -> Iterator[int]:
    while step > 0x7F:
        yield step & 0x7F | 0x80
        step >>= 7
    yield step
