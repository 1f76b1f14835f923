"""What a person said about stories outweighs what was computed; here stands how. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import final

from newsreader.core.corrections import FRESH, Correction, Pair, Verdict, Wish, pair
from newsreader.core.values import ArticleId


@final
class Corrections:
    """All that was said, by the article."""

    def __init__(self, said: Mapping[Pair, Verdict] | None = None) -> None:
        self._said: defaultdict[ArticleId, dict[ArticleId, Verdict]] = defaultdict(dict)
        for (one, other), verdict in (said or {}).items():
            self._said[one][other] = verdict
            self._said[other][one] = verdict

    def of(self, article: ArticleId) -> Mapping[ArticleId, Verdict]:
        """What was said of an article and others."""
        return self._said.get(article, {})

    def same(self, article: ArticleId) -> list[ArticleId]:
        """The articles that tell the same story as this one."""
        return [other for other, verdict in self.of(article).items() if verdict is Verdict.SAME]

    def parted(self, article: ArticleId) -> list[ArticleId]:
        """The articles that are never in a story with this one."""
        return [other for other, verdict in self.of(article).items() if verdict is not Verdict.SAME]

    def divides(self, ones: Iterable[ArticleId], others: Iterable[ArticleId]) -> bool:
        """Whether any of the ones must not be in a story with any of the others."""
        if not self._said:
            return False
        there = set(others)
        return any(not there.isdisjoint(self.parted(one)) for one in ones)


def decided(wish: Wish, members: Mapping[int, Sequence[ArticleId]], *, known: Corrections) -> Correction:
    """What a wish changes. ``members``: of the stories of all who are named. They need not be in any."""
    stories = {article: story for story, inside in members.items() for article in inside}
    if wish.verdict is Verdict.SAME:
        return _joined(wish, members, stories=stories, known=known)
    verdicts = {pair(one, other): wish.verdict for one in wish.moved for other in wish.beside if one != other}
    left = {stories[article] for article in wish.beside if article in stories}
    leaving = [article for article in wish.moved if stories.get(article) in left]
    return Correction(dict(verdicts), dict.fromkeys(leaving, FRESH))


def _joined(
    wish: Wish, members: Mapping[int, Sequence[ArticleId]], *, stories: Mapping[ArticleId, int], known: Corrections
) -> Correction:
    """Those that are moved come into the story of the first that stays, and with them their own story's others."""
    first = wish.beside[0]
    story = stories.get(first)
    coming: dict[ArticleId, None] = dict.fromkeys(wish.moved)
    for article in wish.moved:
        if stories.get(article) not in (None, story):
            coming |= dict.fromkeys(members[stories[article]])
    inside = members.get(story, ()) if story is not None else (first,)
    staying = [other for other in inside if other not in wish.moved]
    joining = [each for each in coming if each in wish.moved or not known.divides([each], [*staying, *wish.moved])]
    verdicts: dict[Pair, Verdict | None] = {pair(first, each): Verdict.SAME for each in joining if each != first}
    for each in wish.moved:  # an earlier word against it holds no longer
        verdicts |= {pair(each, other): None for other in known.parted(each) if other in staying and other != first}
    if story is None:
        return Correction(verdicts, {})  # it waits to be taken in: what is said counts then
    return Correction(verdicts, {each: story for each in joining if stories.get(each) != story})


def inverse(change: Correction, *, known: Corrections, stories: Mapping[ArticleId, int]) -> Correction:
    """What takes a change back. ``known`` and ``stories``: as they were before it."""
    return Correction(
        {(one, other): known.of(one).get(other) for one, other in change.verdicts},
        {article: stories.get(article) for article in change.stories},
    )


def stories_of(article: ArticleId, *, known: Corrections, stories: Mapping[ArticleId, int]) -> set[int]:
    """The stories that an article tells because a person said so. ``stories``: of those that anything was said of."""
    return {stories[other] for other in known.same(article) if other in stories}


def closed(article: ArticleId, *, known: Corrections, stories: Mapping[ArticleId, int]) -> set[int]:
    """The stories that an article must not come into."""
    return {stories[other] for other in known.parted(article) if other in stories}
