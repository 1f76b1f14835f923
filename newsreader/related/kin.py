"""The engine of related stories: takes articles in, keeps their lists of nearest and their stories, answers.

Owned by one thread. All that lasts stands behind `Index`; what is kept here can be made again from it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.alike import CACHED, Vector, Vectors, least_alike
from newsreader.related.corrections import Corrections, closed, stories_of
from newsreader.related.index import Entry, Index, Span
from newsreader.related.middles import Middles
from newsreader.related.nearest import best, candidates, renewed, strongest
from newsreader.related.rank import RANKED, Ranked, rank
from newsreader.related.signature import Words, sign, weigh
from newsreader.related.stories import JOINS_LATER_OVER, JOINS_OVER, Link, Ties, chances, joined, one_story, resembled

DAY = 86_400  # seconds
AROUND_DAYS = 10.0
#: Postings that are read for an arriving article, for a question, and for a question in the whole store.
POSTINGS_ON_ARRIVAL, POSTINGS, POSTINGS_EVERYWHERE = 4_000, 6_000, 3_000
COMPARED, COMPARED_EVERYWHERE, RANKED_ON_ARRIVAL = 110, 40, 24
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
        return Entry(sign(words, numbers=numbers, rarity=self._vectors.rarity), piece.day, piece.source)

    def connect(self, article: ArticleId) -> None:
        """Make an article's list of nearest, enter it into those of others, and put it into a story."""
        likeness = self._compared(article)
        lists = renewed(article, likeness, lists=self._index.nearest(likeness))
        lists[article] = best(likeness)
        self._index.keep_nearest(lists)
        close = {other: value for value, other in strongest(likeness, RANKED_ON_ARRIVAL)}
        ranked = self._ranked(article, close, is_settled=False)
        self._tell(article, ranked, over=JOINS_OVER)
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
        likeness = self._compared(article, is_everywhere=True)
        self._complete(other for _, other in strongest(likeness, RANKED))
        return self._ranked(article, likeness)

    def vectors(self, articles: Iterable[ArticleId]) -> dict[ArticleId, Vector]:
        """The vectors of articles that are there."""
        return self._vectors.of(articles)

    def rarity(self, number: int) -> float:
        """The idf of a term by its number."""
        return self._vectors.rarity(number)

    def rarities(self, terms: Iterable[str]) -> dict[str, float]:
        """The idf of terms."""
        return {term: self._vectors.rarity(number) for term, number in self._index.numbers(terms).items()}

    def _compared(self, article: ArticleId, *, is_everywhere: bool = False) -> dict[ArticleId, float]:
        """How alike an article is to its candidates, of the days around it and, through the rarest terms, of all."""
        vector = self._vectors.of([article])[article]
        span = Span(vector.day - AROUND_DAYS, vector.day + AROUND_DAYS)
        postings = POSTINGS if is_everywhere else POSTINGS_ON_ARRIVAL
        found = set(candidates(vector, self._index, span=span, postings=postings, limit=COMPARED))
        if is_everywhere:
            found.update(
                candidates(vector, self._index, span=None, postings=POSTINGS_EVERYWHERE, limit=COMPARED_EVERYWHERE)
            )
        found.discard(article)
        return self._vectors.alike(vector, found)

    def _ranked(self, article: ArticleId, likeness: dict[ArticleId, float], *, is_settled: bool = True) -> list[Ranked]:
        vectors = self._vectors.of([article, *(other for _, other in strongest(likeness, RANKED))])
        lists = self._index.nearest(vectors)
        return rank(article, likeness, vectors=vectors, lists=lists, is_settled=is_settled)

    def _complete(self, articles: Iterable[ArticleId]) -> None:
        """Make the lists of those that are signed and not yet connected."""
        wanted = list(articles)
        there = self._index.nearest(wanted)
        for article in wanted:
            if article not in there:
                self._index.keep_nearest({article: best(self._compared(article))})

    def _look_again(self, article: ArticleId) -> None:
        """Others have followed an article: it may no longer stand alone."""
        story = self._index.stories([article]).get(article)
        if story is None or len(self._index.members(story)) > 1:
            return
        self._middles.forget(story)
        self._tell(article, self._ranked(article, self._compared(article)), over=JOINS_LATER_OVER)

    def _tell(self, article: ArticleId, ranked: list[Ranked], *, over: float) -> None:
        """Put an article into a story, and stories together that it shows to be one."""
        vector = self._vectors.of([article])[article]
        least = least_alike(self._index.count())
        ranked = [one for one in ranked if one.alike >= least]
        stories = self._index.stories(one.article for one in ranked)
        days = self._vectors.days(stories)
        ties = (Link(stories[one.article], days[one.article], one.p) for one in ranked if one.article in days)
        known = self._index.corrections()
        named = self._index.stories(known.of(article))
        shut = closed(article, known=known, stories=named)
        found = {story: links for story, links in chances(ties, day=vector.day).items() if story not in shut}
        sizes = {story: len(self._index.members(story)) for story in found}
        told = stories_of(article, known=known, stories=named)
        story = min(told - shut, default=None)
        if story is None:
            story = joined(found, sizes, over=over)
        if story is None:
            story = resembled(self._middles.alike(vector, sizes), sizes)
        story = self._index.tell([article], story)
        self._middles.add(story, vector)
        for other in sorted(told - shut - {story}):
            self._unite(story, other, known=known)
        for other, links in found.items():
            if other != story:
                self._merge(story, other, links=links)

    def _merge(self, story: int, other: int, *, links: list[float]) -> None:
        sizes = (len(self._index.members(story)), len(self._index.members(other)))
        tie = self._ties.stronger(story, other, links=links)
        if all(sizes) and one_story(tie, sizes=sizes, likeness=lambda: self._middles.nearness(story, other)):
            self._unite(story, other, known=self._index.corrections())

    def _unite(self, story: int, other: int, *, known: Corrections) -> None:
        """Make two stories one, unless a person parted some of them."""
        members = self._index.members(other)
        if not known.divides(members, self._index.members(story)):
            self._index.tell(members, story)
            self._middles.merge(story, other)
