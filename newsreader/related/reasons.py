"""Reasons: the two to four words that tie two articles, as they are written in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from newsreader.related.terms import is_bigram, normal, words

MOST_REASONS = 4
TELLING = 4.0  # the rarity below which a word ties nothing: "people", "says"
#: The rarity below which a word says nothing even where there is no better one: "in", "have", "know".
SPEAKING = 3.0


def common(
    texts: Sequence[str], *, rarities: Callable[[Iterable[str]], Mapping[str, float]]
) -> tuple[tuple[str, ...], int]:
    """The words that stand in most of several texts, and in how many of them each of these stands at least.

    As the first text that has one writes it; none where fewer than half of the texts share any.
    """
    spelt: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for text in map(normal, texts):
        found: dict[str, str] = {}
        for word in words(text):
            if not is_bigram(word.term):
                found.setdefault(word.term, text[word.start : word.end])
        counts.update(found.keys())
        spelt = found | spelt
    shared = {term: count for term, count in counts.items() if count >= max(2, len(texts) / 2)}
    rarity = rarities(shared)
    telling = [term for term in shared if rarity.get(term, 0.0) >= TELLING]
    best = sorted(telling, key=lambda term: (-shared[term], -rarity[term], term))[:MOST_REASONS]
    return tuple(spelt[term] for term in best), min((shared[term] for term in best), default=0)


def reasons(first: str, second: str, *, rarities: Callable[[Iterable[str]], Mapping[str, float]]) -> tuple[str, ...]:
    """Words of the first text whose terms the second has too, rarest first, spelt alike in both.

    Neighbouring bigrams are read as one stretch. ``rarities``: the idf of terms. Of words that tie little the rarest is
    told where there is no better one.
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
        if weight >= TELLING or (weight >= SPEAKING and not chosen):
            chosen.setdefault(ours[start:end].casefold(), ours[start:end])
    return tuple(chosen.values())[:MOST_REASONS]
