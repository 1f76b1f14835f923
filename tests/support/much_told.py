"""Invented headlines of a few stories that very many tell."""

from __future__ import annotations

import random

_SYLLABLES = ("ba", "ker", "lom", "tis", "ran", "vel", "dor", "mik", "sul", "pra", "gen", "tov", "hal", "rif", "nos")


def much_told(*, stories: int, each: int, seed: int = 5) -> list[tuple[int, str]]:
    """Story and headline, in no order: each has five of its story's fourteen words and three that nobody else has."""
    chance = random.Random(seed)

    def words(count: int) -> list[str]:
        return ["".join(chance.choices(_SYLLABLES, k=3)) for _ in range(count)]

    told_by = [words(14) for _ in range(stories)]
    made = [
        (story, " ".join(chance.sample([*chance.sample(told_by[story], 5), *words(3)], 8)))
        for story in range(stories)
        for _ in range(each)
    ]
    chance.shuffle(made)
    return made
