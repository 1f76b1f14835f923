"""An index of related stories that lives and ends with its process: what the store's is held against."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from newsreader.core.corrections import Pair, Verdict
from newsreader.core.values import ArticleId
from newsreader.related.background import expected
from newsreader.related.corrections import Corrections
from newsreader.related.index import Entry, Near, Span
from newsreader.related.kin import Kin, Piece
from newsreader.related.nearest import KEPT
from newsreader.related.signature import pack, unpack

#: The postings of a term that no article holds.
_NONE: tuple[array[float], array[int]] = (array("d"), array("q"))


class MemoryIndex:
    """An index that lives and ends with its process."""

    def __init__(self) -> None:
        self._entries: dict[ArticleId, tuple[bytes, float, int]] = {}
        self._numbers: dict[str, int] = {}
        self._expected = array("d")
        self._postings: dict[int, tuple[array[float], array[int]]] = {}
        self._nearest: dict[ArticleId, tuple[Near, ...]] = {}
        self._stories: dict[ArticleId, int] = {}
        self._members: defaultdict[int, dict[ArticleId, None]] = defaultdict(dict)
        self._last_story = 0
        self.said: dict[Pair, Verdict] = {}
        self.follows: set[int] = set()

    def count(self) -> int:
        """How many articles there are."""
        return len(self._entries)

    def numbers(self, terms: Iterable[str]) -> Mapping[str, int]:
        """The number of each term, a new one for a new term."""
        found = {}
        for term in terms:
            number = self._numbers.get(term)
            if number is None:
                number = self._numbers[term] = len(self._numbers) + 1
                self._expected.append(expected(term))
            found[term] = number
        return found

    def frequencies(self, numbers: Sequence[int]) -> Sequence[float]:
        """How many articles' signatures hold each term, those of ordinary language counted in."""
        return [len(self._postings.get(number, _NONE)[0]) + self._expected[number - 1] for number in numbers]

    def carrying(self, numbers: Sequence[int], span: Span | None) -> Mapping[int, Sequence[int]]:
        """By term the articles whose signature holds it, in a span of days or all."""
        return {number: self._carrying(number, span) for number in numbers}

    def _carrying(self, number: int, span: Span | None) -> Sequence[int]:
        days, found = self._postings.get(number, _NONE)
        if span is None:
            return found
        return found[bisect_left(days, span.first) : bisect_right(days, span.last)]

    def entries(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Entry]:
        """What is kept of articles; those that are not there are left out."""
        there = {article: self._entries[article] for article in articles if article in self._entries}
        return {article: Entry(unpack(packed), day, source) for article, (packed, day, source) in there.items()}

    def put(self, article: ArticleId, entry: Entry) -> None:
        """Keep an article, its postings and frequencies."""
        self._entries[article] = (pack(entry.signature), entry.day, entry.source)
        for number in entry.signature.numbers:
            days, found = self._postings.setdefault(number, (array("d"), array("q")))
            place = bisect_right(days, entry.day)
            days.insert(place, entry.day)
            found.insert(place, article)

    def nearest(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, tuple[Near, ...]]:
        """The lists that are kept, best first."""
        return {article: self._nearest[article] for article in articles if article in self._nearest}

    def floors(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, float]:
        """How alike the last of each full list is."""
        return {article: kept[-1].alike for article, kept in self.nearest(articles).items() if len(kept) == KEPT}

    def keep_nearest(self, lists: Mapping[ArticleId, tuple[Near, ...]]) -> None:
        """Replace lists."""
        self._nearest.update(lists)

    def stories(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, int]:
        """The story of each article that has one."""
        return {article: self._stories[article] for article in articles if article in self._stories}

    def members(self, story: int) -> Sequence[ArticleId]:
        """The articles of a story in order of arrival."""
        return list(self._members.get(story, ()))

    def sizes(self, stories: Collection[int]) -> Mapping[int, int]:
        """How many articles each of those stories has that have any."""
        return {story: len(self._members[story]) for story in stories if story in self._members}

    def tell(self, articles: Iterable[ArticleId], story: int | None) -> int:
        """Put articles into a story (a new one for None) and out of theirs; the story."""
        if story is None:
            self._last_story += 1
            story = self._last_story
        for article in articles:
            self._leave(article)
            self._stories[article] = story
            self._members[story][article] = None
        return story

    def followed(self) -> Collection[int]:
        """The stories that a person follows."""
        return self.follows

    def corrections(self) -> Corrections:
        """What a person said about stories."""
        return Corrections(self.said)

    def _leave(self, article: ArticleId) -> None:
        story = self._stories.pop(article, None)
        if story is not None:
            del self._members[story][article]
            if not self._members[story]:
                del self._members[story]


def take_in(kin: Kin, pieces: Iterable[tuple[ArticleId, Piece]]) -> None:
    """Take in articles that arrive together: all are known before any is connected, as the engine does it."""
    arrived = list(pieces)
    for article, piece in arrived:
        kin.sign(article, piece)
    for article, _ in arrived:
        kin.connect(article)
