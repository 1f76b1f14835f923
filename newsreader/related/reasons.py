"""Reasons: the two to four words that tie two articles, as they are written in both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from newsreader.related.terms import is_bigram, normal, words

MOST_REASONS = 4
TELLING = 4.0  # the rarity below which a word ties nothing: "people", "says"


def reasons(first: str, second: str, *, rarities: Callable[[Iterable[str]], Mapping[str, float]]) -> tuple[str, ...]:
    """Words of the first text whose terms the second has too, rarest first, spelt alike in both.

    Neighbouring bigrams are read as one stretch. ``rarities``: the idf of terms; at least one word is told if any is
    shared.
    """
    ours, theirs = normal(first), normal(second)
    known = {word.term for word in words(theirs)}
    shared = [word for word in words(ours) if word.term in known]
    rarity = rarities({word.term for word in shared})
    stretches: list[tuple[int, int, float]] = []
    for word in shared:
        weight = rarity.get(word.term, 0.0)
        if stretches and is_bigram(word.term) and word.start < stretches[-1][1]:
            start, end, before = stretches[-1]
            if ours[start : word.end] in theirs:
                stretches[-1] = (start, max(end, word.end), max(before, weight))
        elif ours[word.start : word.end] in theirs:
            stretches.append((word.start, word.end, weight))
    chosen: dict[str, str] = {}
    for start, end, weight in sorted(stretches, key=lambda stretch: -stretch[2]):
        if weight >= TELLING or not chosen:
            chosen.setdefault(ours[start:end].casefold(), ours[start:end])
    return tuple(chosen.values())[:MOST_REASONS]
