"""A signature: the strongest terms of an article with their weights, and the few bytes it is kept in.

Weights are counts that saturate (BM25); how rare a term is counts when two are compared, so nothing kept goes stale.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate, pairwise

from newsreader.core.frozen import dataclass
from newsreader.related.terms import is_bigram, terms

STRONGEST = 64
LEAD_CHARACTERS = 1_000  # of a text; about 150 words of English
LEAD_WORDS = 130
LEAD_BIGRAMS = 400
TITLE_WEIGHT = 2.0
K1, K1_OF_BIGRAMS, B, USUAL_LENGTH = 2.0, 3.0, 0.75, 60.0
#: The power of rarity when the strongest are chosen: a word nobody else has ties to nothing. Of bigrams, most of which
#: are seldom, the first in the text are as good as any.
SELECTION, SELECTION_OF_BIGRAMS = 0.4, 0.0
FULL = 127  # the byte of a weight at full saturation
TITLED = 0x80
_LONGEST_STEP, _BYTES_OF_A_TERM = 0xFFFF, 3
_DENSE, _MEASURED = 1, 2  # flags
_LENGTH = struct.Struct("<f")


@dataclass(frozen=True, slots=True)
class Words:
    """The terms of an article with weights from 0 to 1, strongest nowhere in particular; not yet numbers."""

    weights: Mapping[str, float]
    titled: frozenset[str]
    is_dense: bool  # mostly bigrams


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept: ascending numbers of terms, a byte for each (weight, highest bit "in title").

    ``length``: of the vector as terms were rare when it was made, by which its likeness to others is divided; 0 when unknown.
    """

    numbers: tuple[int, ...]
    marks: bytes
    is_dense: bool = False
    length: float = 0.0


def weigh(title: str, text: str) -> Words:
    """Count the terms of a title and of the beginning of a text."""
    in_title = terms(title)
    in_text = terms(text[:LEAD_CHARACTERS])
    is_dense = not (title.isascii() and text.isascii()) and 2 * sum(map(is_bigram, in_title + in_text)) > len(
        in_title
    ) + len(in_text)
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
    chosen: Iterable[str] = words.weights
    if len(words.weights) > STRONGEST:
        power = SELECTION_OF_BIGRAMS if words.is_dense else SELECTION
        strength = {term: weight * rarity(numbers[term]) ** power for term, weight in words.weights.items()}
        chosen = sorted(strength, key=strength.__getitem__, reverse=True)[:STRONGEST]  # the first of equals stays first
    kept = sorted([(numbers[term], term) for term in chosen])
    marks = bytes(
        max(1, round(FULL * words.weights[term])) | (TITLED if term in words.titled else 0) for _, term in kept
    )
    return Signature(tuple(number for number, _ in kept), marks, words.is_dense)


def pack(signature: Signature) -> bytes:
    """The bytes of a signature: flags, the steps between numbers in two bytes each, the marks, the length if there is one.

    A longer step is several; those on the way have the mark 0, which no term has.
    """
    numbers, marks = signature.numbers, signature.marks
    steps = [step - before for before, step in pairwise((0, *numbers))]
    if steps and max(steps) > _LONGEST_STEP:
        steps, marks = _divided(steps, marks)
    flags = (_DENSE if signature.is_dense else 0) | (_MEASURED if signature.length else 0)
    length = _LENGTH.pack(signature.length) if signature.length else b""
    return bytes([flags]) + _in_order(array("H", steps)).tobytes() + marks + length


def _divided(steps: Sequence[int], marks: bytes) -> tuple[list[int], bytes]:
    shorter: list[int] = []
    marked = bytearray()
    for step, mark in zip(steps, marks, strict=True):
        far, rest = divmod(step, _LONGEST_STEP)
        shorter += [*[_LONGEST_STEP] * far, rest]
        marked += bytes(far) + bytes([mark])
    return shorter, bytes(marked)


def unpack(packed: bytes) -> Signature:
    """The signature that was packed. ValueError where bytes are no signature."""
    length = 0.0
    if packed and packed[0] & _MEASURED:
        if len(packed) <= _LENGTH.size:
            raise ValueError("a signature with a length has four bytes of it")
        length = _LENGTH.unpack(packed[-_LENGTH.size :])[0]
        packed = packed[: -_LENGTH.size]
    if len(packed) % _BYTES_OF_A_TERM != 1:
        raise ValueError("a signature has two bytes of a step and one of a mark for each number")
    count = len(packed) // _BYTES_OF_A_TERM
    steps = array("H")
    steps.frombytes(packed[1 : 1 + 2 * count])
    marks = packed[1 + 2 * count :]
    numbers = tuple(accumulate(_in_order(steps)))
    if 0 in marks:
        numbers = tuple(number for number, mark in zip(numbers, marks, strict=True) if mark)
        marks = marks.replace(b"\0", b"")
    return Signature(numbers, marks, bool(packed[0] & _DENSE), length)


def _in_order(steps: array[int]) -> array[int]:
    """The steps as files have them, the lower byte first, or back."""
    if sys.byteorder == "big":
        steps.byteswap()
    return steps
