"""What a person says about stories, as values: that articles are not related, tell one story, or tell two. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId

#: Two articles, the one with the lower number first.
Pair = tuple[ArticleId, ArticleId]

#: In place of a story's number: one that nobody is in.
FRESH = 0


class Verdict(IntEnum):
    """What was said of two articles. The numbers stand in the database."""

    APART = 0  # they have nothing to do with each other
    SAME = 1  # they tell the same story
    SPLIT = 2  # they tell two stories, which may be related


def pair(one: ArticleId, other: ArticleId) -> Pair:
    """Two articles as a pair, whichever was named first."""
    return (one, other) if one < other else (other, one)


@final
@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants said of ``moved``, and of those that stay where they are, ``beside`` them."""

    verdict: Verdict
    moved: tuple[ArticleId, ...]
    beside: tuple[ArticleId, ...]


@final
@dataclass(frozen=True, slots=True)
class Correction:
    """What is said of pairs from now on (None: nothing any more), and who is in which story: its number, `FRESH` for one
    of their own, None for none.
    """

    verdicts: Mapping[Pair, Verdict | None]
    stories: Mapping[ArticleId, int | None]
