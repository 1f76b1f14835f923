"""What the related-stories engine keeps, as a protocol: a store backs it with tables, tests with `MemoryIndex`."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from newsreader.core.values import ArticleId
from newsreader.related.background import expected
from newsreader.related.signature import Signature


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as the engine knows it. ``day``: days since 1970, with a fraction; ``source``: one publisher's key."""

    signature: Signature
    day: float
    source: int


@dataclass(frozen=True, slots=True)
class Near:
    """One of an article's nearest with how alike they are, 0 to 1."""

    article: ArticleId
    alike: float


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``first`` to ``last``, both counted in."""

    first: float
    last: float


class Index(Protocol):
    """Entries, postings, document frequencies, nearest lists and stories. One thread uses one index."""

    def count(self) -> int:
        """How many articles there are."""
        ...

    def numbers(self, terms: Iterable[str]) -> Mapping[str, int]:
        """The number of each term, a new one for a new term."""
        ...

    def frequency(self, number: int) -> float:
        """How many articles' signatures hold the term, those of ordinary language counted in (`background`)."""
        ...

    def carrying(self, number: int, span: Span | None) -> Sequence[ArticleId]:
        """The articles whose signature holds the term, in a span of days or all."""
        ...

    def entries(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Entry]:
        """What is kept of articles; those that are not there are left out."""
        ...

    def put(self, article: ArticleId, entry: Entry) -> None:
        """Keep an article, its postings and frequencies."""
        ...

    def drop(self, article: ArticleId) -> None:
        """Forget an article, its postings, its frequencies, its list and its place in a story."""
        ...

    def nearest(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, tuple[Near, ...]]:
        """The kept lists, best first, an empty one where there is none."""
        ...

    def keep_nearest(self, lists: Mapping[ArticleId, tuple[Near, ...]]) -> None:
        """Replace lists."""
        ...

    def stories(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, int]:
        """The story of each article that has one."""
        ...

    def members(self, story: int) -> Sequence[ArticleId]:
        """The articles of a story in order of arrival."""
        ...

    def tell(self, articles: Iterable[ArticleId], story: int | None) -> int:
        """Put articles into a story (a new one for None) and out of theirs; the story."""
        ...


class MemoryIndex:
    """An index that lives and ends with its process."""

    def __init__(self) -> None:
        self._entries: dict[ArticleId, Entry] = {}
        self._numbers: dict[str, int] = {}
        self._expected = array("d")
        self._postings: defaultdict[int, dict[ArticleId, float]] = defaultdict(dict)
        self._nearest: dict[ArticleId, tuple[Near, ...]] = {}
        self._stories: dict[ArticleId, int] = {}
        self._members: defaultdict[int, dict[ArticleId, None]] = defaultdict(dict)
        self._last_story = 0

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

    def frequency(self, number: int) -> float:
        """How many articles' signatures hold the term, those of ordinary language counted in."""
        return len(self._postings.get(number, ())) + self._expected[number - 1]

    def carrying(self, number: int, span: Span | None) -> Sequence[ArticleId]:
        """The articles whose signature holds the term, in a span of days or all."""
        found = self._postings.get(number, {})
        if span is None:
            return list(found)
        return [article for article, day in found.items() if span.first <= day <= span.last]

    def entries(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Entry]:
        """What is kept of articles; those that are not there are left out."""
        return {article: self._entries[article] for article in articles if article in self._entries}

    def put(self, article: ArticleId, entry: Entry) -> None:
        """Keep an article, its postings and frequencies."""
        self._entries[article] = entry
        for number in entry.signature.numbers:
            self._postings[number][article] = entry.day

    def drop(self, article: ArticleId) -> None:
        """Forget an article, its postings, its frequencies, its list and its place in a story."""
        entry = self._entries.pop(article, None)
        for number in entry.signature.numbers if entry else ():
            del self._postings[number][article]
        self._nearest.pop(article, None)
        self._leave(article)

    def nearest(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, tuple[Near, ...]]:
        """The kept lists, best first, an empty one where there is none."""
        return {article: self._nearest.get(article, ()) for article in articles}

    def keep_nearest(self, lists: Mapping[ArticleId, tuple[Near, ...]]) -> None:
        """Replace lists."""
        self._nearest.update(lists)

    def stories(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, int]:
        """The story of each article that has one."""
        return {article: self._stories[article] for article in articles if article in self._stories}

    def members(self, story: int) -> Sequence[ArticleId]:
        """The articles of a story in order of arrival."""
        return list(self._members.get(story, ()))

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

    def _leave(self, article: ArticleId) -> None:
        story = self._stories.pop(article, None)
        if story is not None:
            del self._members[story][article]
            if not self._members[story]:
                del self._members[story]
