"""Stories for invented articles: by SQL, since relating a hundred thousand takes minutes."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

#: One story in so many is told by two to six articles that are at most so many articles apart.
_SEVERAL, _APART = 7, 1_500


def tell_stories(path: Path, *, seed: int = 7) -> tuple[int, int]:
    """Give every article a story, some of them one together; how many stories have several articles, and how many those are."""
    chance = random.Random(seed)
    with closing(sqlite3.connect(path)) as database, database:
        ids = [number for (number,) in database.execute("SELECT article FROM state ORDER BY sort_at")]
        story_of: dict[int, int] = {}
        several = 0
        for at, number in enumerate(ids):
            if number in story_of:
                continue
            story_of[number] = number
            if chance.randrange(_SEVERAL) == 0:
                near = [at + chance.randrange(1, _APART) for _ in range(chance.randrange(1, 6))]
                others = [ids[place] for place in near if place < len(ids) and ids[place] not in story_of]
                story_of |= dict.fromkeys(others, number)
                several += bool(others)
        database.executemany("UPDATE state SET story = ? WHERE article = ?", [(s, a) for a, s in story_of.items()])
    alone = len(set(story_of.values())) - several
    return several, len(story_of) - alone
