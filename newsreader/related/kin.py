"""The engine of related stories: takes articles in, keeps their lists of nearest and their stories, answers.

Owned by one thread. All that lasts stands behind `Index`; what is kept here can be made again from it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.alike import CACHED, Vector, Vectors, kernel, least_alike
from newsreader.related.corrections import closed, stories_of
from newsreader.related.index import Entry, Index, Span
from newsreader.related.middles import Middles
from newsreader.related.nearest import best, candidates, renewed, strongest
from newsreader.related.rank import RANKED, Ranked, rank
from newsreader.related.signature import Words, sign, weigh
from newsreader.related.stories import JOINS_LATER_OVER, JOINS_OVER, Link, Ties, chances, joined, one_story, resembled

DAY = 86_400  # seconds
AROUND_DAYS = 10.0
#: Postings that are read for an arriving article, for a question, and for a question in the whole store.
POSTINGS_ON_ARRIVAL, POSTINGS, POSTINGS_EVERYWHERE = 2_500, 6_000, 3_000
COMPARED_ON_ARRIVAL, COMPARED, COMPARED_EVERYWHERE, RANKED_ON_ARRIVAL = 80, 110, 40, 24
FOLLOWED_DAYS = 2.0  # a followed story is never further away than so many
LATER = 2_500  # arrivals after which an article that stands alone is looked at again


@dataclass(frozen=True, slots=True)
class Piece:
    """An article as it arrives. ``day``: days since 1970 with a fraction; ``source``: one publisher's key."""

    title: str
    text: str
    day: float
    source: int


class Kin:
    """Related stories over an index."""

    def __init__(self, index: Index, *, cached: int = CACHED) -> None:
        self._index = index
        self._vectors = Vectors(index, cached=cached)
        self._middles = Middles(index, self._vectors)
        self._ties = Ties()
        self._alone: deque[ArticleId] = deque()

    def sign(self, article: ArticleId, piece: Piece) -> None:
        """Make an article's signature: from now on others find it."""
        words = weigh(piece.title, piece.text)
        self._index.put(article, self._entry(words, piece, self._index.numbers(words.weights)))
        self._vectors.forget(article)

    def entry_of(self, piece: Piece, *, unknown: int) -> Entry:
        """The entry of an article that is not taken in yet, of the terms that others have; ``unknown``: the number of
        a term that nobody has.
        """
        words = weigh(piece.title, piece.text)
        numbers = self._index.numbers(words.weights)
        known = {term: weight for term, weight in words.weights.items() if numbers[term] != unknown}
        return self._entry(replace(words, weights=known), piece, numbers)

    def _entry(self, words: Words, piece: Piece, numbers: Mapping[str, int]) -> Entry:
        rarities = dict(zip(numbers.values(), self._vectors.rarities(list(numbers.values())), strict=True))
        signature = sign(words, numbers=numbers, rarity=rarities.__getitem__)
        return Entry(self._vectors.measured(signature), piece.day, piece.source)

    def connect(self, article: ArticleId) -> None:
        """Make an article's list of nearest, enter it into those of others, and put it into a story."""
        vector = self._vector(article)
        likeness = self._compared(article, vector)
        floors = self._index.floors(likeness)
        entered = {other: value for other, value in likeness.items() if value > floors.get(other, 0.0)}
        lists = renewed(article, entered, lists=self._index.nearest(entered))
        lists[article] = best(likeness)
        self._index.keep_nearest(lists)
        self._tell(article, vector, likeness=likeness, is_settled=False)
        self._alone.append(article)
        if len(self._alone) > LATER:
            self._look_again(self._alone.popleft())

    def settle(self, most: int | None = None) -> bool:
        """Look again at what stood alone when it arrived, at most so many; for when no more articles come. Whether there
        was any.
        """
        looked = 0
        while self._alone and (most is None or looked < most):
            self._look_again(self._alone.popleft())
            looked += 1
        return looked > 0

    def relatives(self, article: ArticleId) -> list[Ranked]:
        """The relatives of an article, best first, without regard to copies and sources."""
        vector = self._vector(article)
        likeness = self._compared(article, vector, is_everywhere=True)
        self._complete(other for _, other in strongest(likeness, RANKED))
        return self._ranked(article, vector, likeness=likeness, others=_most_alike(likeness, most=RANKED))

    def vectors(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """The vectors of articles that are there, with weights that say nothing of how rare their terms are."""
        return self._vectors.outlines(articles)

    def rarity(self, number: int) -> float:
        """The idf of a term by its number."""
        return self._vectors.rarities([number])[0]

    def rarities(self, terms: Iterable[str]) -> dict[str, float]:
        """The idf of terms."""
        numbers = self._index.numbers(terms)
        return dict(zip(numbers, self._vectors.rarities(list(numbers.values())), strict=True))

    def _vector(self, article: ArticleId) -> Vector:
        return self._vectors.of([article])[article]

    def _compared(self, article: ArticleId, vector: Vector, *, is_everywhere: bool = False) -> dict[ArticleId, float]:
        """How alike an article is to its candidates, of the days around it and, through the rarest terms, of all."""
        span = Span(vector.day - AROUND_DAYS, vector.day + AROUND_DAYS)
        postings, limit = (POSTINGS, COMPARED) if is_everywhere else (POSTINGS_ON_ARRIVAL, COMPARED_ON_ARRIVAL)
        found = set(candidates(vector, self._index, span=span, postings=postings, limit=limit))
        if is_everywhere:
            found.update(
                candidates(vector, self._index, span=None, postings=POSTINGS_EVERYWHERE, limit=COMPARED_EVERYWHERE)
            )
        found.discard(article)
        return self._vectors.alike(vector, found)

    def _ranked(
        self,
        article: ArticleId,
        vector: Vector,
        *,
        likeness: dict[ArticleId, float],
        others: Sequence[ArticleId],
        is_settled: bool = True,
    ) -> list[Ranked]:
        """``others`` of those that were compared, ranked."""
        lists = self._index.nearest(others)
        return rank(article, likeness, common=self._vectors.common(vector, others), lists=lists, is_settled=is_settled)

    def _complete(self, articles: Iterable[ArticleId]) -> None:
        """Make the lists of those that are signed and not yet connected."""
        wanted = list(articles)
        there = self._index.nearest(wanted)
        for article in wanted:
            if article not in there:
                self._index.keep_nearest({article: best(self._compared(article, self._vector(article)))})

    def _look_again(self, article: ArticleId) -> None:
        """Others have followed an article: it may no longer stand alone. Those that could tell its story stand in its list."""
        story = self._index.stories([article]).get(article)
        if story is None or len(self._index.members(story)) > 1:
            return
        self._middles.forget(story)
        likeness = dict(self._index.nearest([article]).get(article, ()))
        self._tell(article, self._vector(article), likeness=likeness, is_settled=True)

    def _tell(self, article: ArticleId, vector: Vector, *, likeness: dict[ArticleId, float], is_settled: bool) -> None:
        """Put an article into a story, and stories together that it shows to be one. ``is_settled``: it had its time alone, and
        joins by less.
        """
        over = JOINS_LATER_OVER if is_settled else JOINS_OVER
        found, told, shut = self._open_to(article, vector, likeness=likeness, is_settled=is_settled)
        sizes = self._index.sizes(found)
        story = min(told - shut, default=None)
        if story is None:
            story = joined(found, sizes, over=over)
        if story is None:
            story = resembled(self._middles.alike(vector, sizes), sizes)
        story = self._index.tell([article], story)
        self._middles.add(story, vector)
        for other in sorted(told - shut - {story}):
            self._unite(story, other)
        self._merge(story, {other: links for other, links in found.items() if other != story})

    def _open_to(
        self, article: ArticleId, vector: Vector, *, likeness: dict[ArticleId, float], is_settled: bool
    ) -> tuple[dict[int, list[float]], set[int], set[int]]:
        """The surest links to each story that is open to an article, the stories it is in because a person said so, and
        those it must not come into.
        """
        followed = self._index.followed()
        if followed:
            likeness = self._brought_near(likeness, followed, day=vector.day)
        most = RANKED if is_settled else RANKED_ON_ARRIVAL
        others = _most_alike(likeness, most=most, least=least_alike(self._index.count()))
        ranked = self._ranked(article, vector, likeness=likeness, others=others, is_settled=is_settled)
        stories = self._index.stories([one.article for one in ranked])
        days = self._vectors.days(stories)
        ties = (Link(stories[one.article], days[one.article], one.p) for one in ranked if one.article in days)
        known = self._index.corrections()
        named = self._index.stories(known.of(article))
        shut = closed(article, known=known, stories=named)
        ties_by_story = chances(ties, day=vector.day, followed=followed)
        found = {story: links for story, links in ties_by_story.items() if story not in shut}
        return found, stories_of(article, known=known, stories=named), shut

    def _brought_near(
        self, likeness: dict[ArticleId, float], followed: Collection[int], *, day: float
    ) -> dict[ArticleId, float]:
        """The same, the members of followed stories as if they were of these days: silence does not end such a story."""
        stories = self._index.stories(likeness)
        days = self._vectors.days(article for article, story in stories.items() if story in followed)
        nearer = {
            article: value * kernel(FOLLOWED_DAYS) / kernel(days[article] - day)
            for article, value in likeness.items()
            if article in days and abs(days[article] - day) > FOLLOWED_DAYS
        }
        return likeness | nearer

    def _merge(self, story: int, found: Mapping[int, list[float]]) -> None:
        """Make one of a story and those that are surely the same."""
        sizes = self._index.sizes([story, *found]) if found else {}
        for other, links in found.items():
            tie = self._ties.stronger(story, other, links=links)
            both = (sizes.get(story, 0), sizes.get(other, 0))
            near = partial(self._middles.nearness, story, other)
            if all(both) and one_story(tie, sizes=both, likeness=near) and self._unite(story, other):
                sizes = self._index.sizes([story, *found])

    def _unite(self, story: int, other: int) -> bool:
        """Make two stories one, unless a person parted some of them; whether they are."""
        members = self._index.members(other)
        if self._index.corrections().divides(members, self._index.members(story)):
            return False
        self._index.tell(members, story)
        self._middles.merge(story, other)
        return True


def _most_alike(likeness: Mapping[ArticleId, float], *, most: int, least: float = 0.0) -> list[ArticleId]:
    """The most alike of those that were compared; those that are less alike than ``least`` left out."""
    return [other for value, other in strongest(likeness, most) if value >= least]
