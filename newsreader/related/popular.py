"""What everybody writes about: stories by how many different sources told them lately. Pure."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId

#: Sources that a popular story has at least.
LEAST = 2
#: Seconds after which a source's word weighs a third of a new one.
_FADES = 86_400.0


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a story: its publisher's key, and when it was published."""

    story: int
    article: ArticleId
    source: int
    at: int


@dataclass(frozen=True, slots=True)
class Story:
    """``articles``: the oldest first; ``first``, ``last``: when those were published; ``sources``: how many different publishers they have."""

    number: int
    articles: tuple[ArticleId, ...]
    sources: int
    first: int
    last: int


def popular(members: Iterable[Member], *, now: int, most: int) -> list[Story]:
    """The stories of these articles that several sources have told, those that most tell now first."""
    by_story: defaultdict[int, list[Member]] = defaultdict(list)
    for member in members:
        by_story[member.story].append(member)
    weighed = []
    for number, found in by_story.items():
        latest: dict[int, int] = {}
        for member in found:
            latest[member.source] = max(latest.get(member.source, member.at), member.at)
        if len(latest) >= LEAST:
            weight = sum(math.exp(-max(now - at, 0) / _FADES) for at in latest.values())
            found.sort(key=lambda member: (member.at, member.article))
            ids = tuple(member.article for member in found)
            weighed.append((weight, Story(number, ids, len(latest), found[0].at, found[-1].at)))
    weighed.sort(key=lambda pair: (-pair[0], -pair[1].last, pair[1].number))
    return [story for _, story in weighed[:most]]
