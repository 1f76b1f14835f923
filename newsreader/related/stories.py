"""Stories: an arriving article joins the one whose members it is most surely related to, or begins its own.

Two witnesses are heard. Links: the mean of the three surest to a story's members, so that one stray link joins nothing.
And for a story of many, which no longer fits into anybody's list of nearest: how alike an article is to its middle.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import islice

from newsreader.core.frozen import dataclass

STRONGEST_LINKS = 3
#: What the mean of the strongest links is to exceed (a missing one counts nothing): for an article that arrives, for
#: one that stood alone when others had followed, and for two stories that are to be one.
JOINS_OVER, JOINS_LATER_OVER, MERGES_OVER = 0.3, 0.25, 0.4
#: What the likeness to the middle of a large story is to exceed, of an article and of another story.
RESEMBLES_OVER, MIDDLES_OVER = 0.25, 0.4
LARGE = 6
OPEN_DAYS = 4.0
LARGEST = 400
MOST_TIES = 10_000
WEAK = 0.02  # a chance that says nothing: most pairs of stories are tied by nothing else


@dataclass(frozen=True, slots=True)
class Link:
    """The chance p that an article tells the same story as another, and what that one belongs to."""

    story: int
    day: float
    p: float


def chances(links: Iterable[Link], *, day: float, followed: Collection[int] = ()) -> dict[int, list[float]]:
    """The surest links to each story that is open on a day, the surest first; those that are ``followed`` never close."""
    by_story: defaultdict[int, list[float]] = defaultdict(list)
    for link in links:
        if abs(day - link.day) <= OPEN_DAYS or link.story in followed:
            by_story[link.story].append(link.p)
    return {story: sorted(found, reverse=True)[:STRONGEST_LINKS] for story, found in by_story.items()}


def joined(found: Mapping[int, Sequence[float]], sizes: Mapping[int, int], *, over: float = JOINS_OVER) -> int | None:
    """The story an article joins by its links, None when it stands alone. ``sizes``: members of each story."""
    sure = {story: strength(links, sizes[story]) for story, links in found.items() if sizes[story] < LARGEST}
    best = max(sure, key=lambda story: (sure[story], -story), default=None)
    return best if best is not None and sure[best] > over else None


def resembled(middles: Mapping[int, float], sizes: Mapping[int, int]) -> int | None:
    """The large story whose middle an article resembles most. ``middles``: how alike it is to each."""
    large = {story: value for story, value in middles.items() if LARGE <= sizes[story] < LARGEST}
    best = max(large, key=lambda story: (large[story], -story), default=None)
    return best if best is not None and large[best] > RESEMBLES_OVER else None


def strength(links: Sequence[float], possible: int) -> float:
    """The mean of the three strongest links, of all that are possible where those are fewer."""
    return sum(links[:STRONGEST_LINKS]) / max(1, min(STRONGEST_LINKS, possible))


def one_story(links: Sequence[float], *, sizes: tuple[int, int], likeness: Callable[[], float]) -> bool:
    """Whether two stories are one: their strongest links are sure, or one is large and their middles are alike.

    ``likeness`` of their middles, asked for only where it counts.
    """
    if sum(sizes) > LARGEST:
        return False
    if strength(links, sizes[0] * sizes[1]) > MERGES_OVER:
        return True
    return max(sizes) >= LARGE and likeness() > MIDDLES_OVER


class Ties:
    """The strongest links between stories that articles showed as they arrived; the oldest are forgotten."""

    def __init__(self) -> None:
        self._ties: dict[int, tuple[float, ...]] = {}

    def stronger(self, story: int, other: int, *, links: Iterable[float]) -> Sequence[float]:
        """The strongest links between two stories, with some more, the strongest first; those that say nothing are not kept."""
        pair = min(story, other) << 32 | max(story, other)  # as one number it takes a third of the room
        more = [link for link in links if link > WEAK]
        tie = self._ties.get(pair, ())
        if more:
            tie = tuple(sorted([*tie, *more], reverse=True)[:STRONGEST_LINKS])
            self._ties.pop(pair, None)
            self._ties[pair] = tie
            if len(self._ties) > MOST_TIES:
                for old in list(islice(self._ties, MOST_TIES // 4)):
                    del self._ties[old]
        return tie
