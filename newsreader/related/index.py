"""What the related-stories engine keeps, as a protocol: a store backs it with tables, tests with `MemoryIndex`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.related.corrections import Corrections
from newsreader.related.signature import Signature


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as the engine knows it. ``day``: days since 1970, with a fraction; ``source``: one publisher's key."""

    signature: Signature
    day: float
    source: int


class Near(NamedTuple):
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

    def frequencies(self, numbers: Sequence[int]) -> Sequence[float]:
        """How many articles' signatures hold each term, those of ordinary language counted in (`background`)."""
        ...

    def carrying(self, numbers: Sequence[int], span: Span | None) -> Mapping[int, Sequence[int]]:
        """By term the articles whose signature holds it, in a span of days, or a few days more, or all."""
        ...

    def entries(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Entry]:
        """What is kept of articles; those that are not there are left out."""
        ...

    def put(self, article: ArticleId, entry: Entry) -> None:
        """Keep an article, its postings and frequencies."""
        ...

    def nearest(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Sequence[Near]]:
        """The lists that are kept, best first."""
        ...

    def floors(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, float]:
        """How alike the last of each full list is: what is to enter must be more so."""
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

    def sizes(self, stories: Collection[int]) -> Mapping[int, int]:
        """How many articles each of those stories has that have any."""
        ...

    def followed(self) -> Collection[int]:
        """The stories that a person follows."""
        ...

    def corrections(self) -> Corrections:
        """What a person said about stories."""
        ...

    def tell(self, articles: Iterable[ArticleId], story: int | None) -> int:
        """Put articles into a story (a new one for None) and out of theirs; the story."""
        ...
