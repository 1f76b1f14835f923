"""Reasons: the two to four words that tie two articles, as they are written in both."""

from __future__ import annotations

from collections.abc import Mapping

from newsreader.related.terms import is_bigram, normal, words

MOST_REASONS = 4


def reasons(first: str, second: str, *, rarity: Mapping[str, float]) -> tuple[str, ...]:
    """Words of the first text whose terms the second has too, rarest first, spelt alike in both.

    Neighbouring bigrams are read as one stretch. ``rarity``: the idf of terms; those not named weigh nothing.
    """
    ours, theirs = normal(first), normal(second)
    known = {word.term for word in words(theirs)}
    stretches: list[tuple[int, int, float]] = []
    for word in words(ours):
        weight = rarity.get(word.term, 0.0)
        if word.term not in known or weight <= 0:
            continue
        if stretches and is_bigram(word.term) and word.start < stretches[-1][1]:
            start, end, before = stretches[-1]
            if ours[start : word.end] in theirs:
                stretches[-1] = (start, max(end, word.end), before + weight)
        elif ours[word.start : word.end] in theirs:
            stretches.append((word.start, word.end, weight))
    chosen: dict[str, str] = {}
    for start, end, _ in sorted(stretches, key=lambda stretch: -stretch[2]):
        chosen.setdefault(ours[start:end].casefold(), ours[start:end])
    return tuple(chosen.values())[:MOST_REASONS]
