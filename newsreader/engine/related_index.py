"""The index of related stories as the store keeps it: between `related`, which knows what numbers mean, and the tables."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import final, overload
from zlib import crc32

from typing_extensions import override

from newsreader.core.publishers import publisher_of
from newsreader.core.values import ArticleId
from newsreader.related.background import expected
from newsreader.related.corrections import Corrections
from newsreader.related.index import Entry, Near, Span
from newsreader.related.signature import Signature, pack, unpack
from newsreader.store.related import Kept, RelatedSession, RelatedTables

_NEAR = struct.Struct("<If")  # an article's number and how alike it is
#: The number of a term that no article has.
NOBODY = 0
_UNKNOWN = -1.0
_MOST_NUMBERS, _MOST_LISTS = 50_000, 20_000


@final
class _List(Sequence[Near]):
    """A list of nearest as it is kept: of most only the last one's likeness is looked at."""

    __slots__ = ("_packed",)

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    @override
    def __len__(self) -> int:
        return len(self._packed) // _NEAR.size

    @overload
    def __getitem__(self, at: int) -> Near: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Near, ...]: ...
    @override
    def __getitem__(self, at: int | slice) -> Near | tuple[Near, ...]:
        if isinstance(at, slice):
            return tuple(self)[at]
        article, alike = _NEAR.unpack_from(self._packed, at % len(self) * _NEAR.size)
        return Near(ArticleId(article), alike)

    @override
    def __iter__(self) -> Iterator[Near]:
        for article, alike in _NEAR.iter_unpack(self._packed):
            yield Near(ArticleId(article), alike)


@final
class StoredIndex:
    """Implements `related.index.Index`. Frequencies that were asked for once are kept in memory, eight bytes each, so one
    index may serve many sessions one after the other: `use` gives it the next. Reading needs no session that writes.
    """

    def __init__(self, tables: RelatedTables) -> None:
        self._tables = tables
        self._frequencies = array("d")
        self._numbers: dict[str, int] = {}
        self._count: int | None = None
        self._corrections: Corrections | None = None
        self._lent: dict[ArticleId, Entry] = {}
        self._lists: dict[ArticleId, _List] = {}  # of who may not write also those that were made only here

    def use(self, tables: RelatedTables) -> None:
        """Ask and write by these from now on."""
        self._tables = tables
        self._corrections = None

    @property
    def _session(self) -> RelatedSession:
        assert isinstance(self._tables, RelatedSession)  # who only reads never writes
        return self._tables

    def count(self) -> int:
        """How many articles there are."""
        if self._count is None:
            self._count = self._tables.count()
        return self._count

    def numbers(self, terms: Iterable[str]) -> Mapping[str, int]:
        """The number of each term, a new one for a new term."""
        wanted = list(terms)
        found = {term: self._numbers[term] for term in wanted if term in self._numbers}
        asked = [term for term in wanted if term not in found]
        if asked:
            known = self._tables.numbers(asked)
            fresh = [term for term in asked if term not in known]
            if fresh and isinstance(self._tables, RelatedSession):
                self._session.add_terms(fresh)
                known |= self._tables.numbers(fresh)
            self._learn(list(known.values()))
            found |= dict.fromkeys(fresh, NOBODY)  # what nobody has, where nothing may be written
            if len(self._numbers) > _MOST_NUMBERS:
                self._numbers.clear()
            self._numbers |= known
            found |= known
        return found

    def frequency(self, number: int) -> float:
        """How many articles' signatures hold the term, those of ordinary language counted in (`related.background`)."""
        if number == NOBODY:
            return 0.0
        if number >= len(self._frequencies) or self._frequencies[number] == _UNKNOWN:
            self._learn([number])
        return self._frequencies[number]

    def carrying(self, number: int, span: Span | None) -> Sequence[int]:
        """The articles whose signature holds the term, in a span of days, or a few days more, or all."""
        return self._tables.carrying(number, None if span is None else (span.first, span.last))

    def entries(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Entry]:
        """What is kept of articles; those that are not there are left out."""
        articles = list(articles)
        kept = self._tables.kept(articles)
        found = {number: Entry(unpack(each.signature), each.day, each.source) for number, each in kept.items()}
        frequencies = self._frequencies
        wanted = {
            number
            for entry in found.values()
            for number in entry.signature.numbers
            if number >= len(frequencies) or frequencies[number] == _UNKNOWN
        }
        if wanted:
            self._learn(list(wanted))
        if self._lent:
            found |= {number: self._lent[number] for number in articles if number in self._lent and number not in found}
        return found

    def lend(self, article: ArticleId, entry: Entry) -> None:
        """Answer with this entry, until there is a kept one: for a question about an article before its turn."""
        self._lent = {article: entry}

    def put(self, article: ArticleId, entry: Entry) -> None:
        """Keep an article, its postings and frequencies."""
        signature: Signature = entry.signature
        self._session.put(article, Kept(entry.day, entry.source, pack(signature)), terms=signature.numbers)
        self._change(signature.numbers, by=1)

    def drop(self, article: ArticleId) -> None:
        """Forget an article, its postings, its frequencies, its list and its place in a story."""
        kept = self._tables.kept([article]).get(article)
        if kept is not None:
            numbers = unpack(kept.signature).numbers
            self._session.drop(article, kept, terms=numbers)
            self._lists.pop(article, None)
            self._change(numbers, by=-1)

    def nearest(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Sequence[Near]]:
        """The kept lists, best first; of those that have one."""
        found: dict[ArticleId, _List] = {}
        asked: list[ArticleId] = []
        for article in articles:
            kept = self._lists.get(article)
            if kept is None:
                asked.append(article)
            else:
                found[article] = kept
        if asked:
            read = {article: _List(packed) for article, packed in self._tables.nearest(asked).items()}
            self._remember(read)
            found |= read
        return found

    def keep_nearest(self, lists: Mapping[ArticleId, tuple[Near, ...]]) -> None:
        """Replace lists."""
        packed = {
            article: b"".join([_NEAR.pack(near.article, near.alike) for near in kept])
            for article, kept in lists.items()
        }
        self._remember({article: _List(each) for article, each in packed.items()})
        if isinstance(self._tables, RelatedSession):
            self._session.keep_nearest(packed)

    def stories(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, int]:
        """The story of each article that has one."""
        return self._tables.stories(list(articles))

    def members(self, story: int) -> Sequence[ArticleId]:
        """The articles of a story in order of arrival."""
        return self._tables.members(story)

    def corrections(self) -> Corrections:
        """What a person said about stories; read once a session."""
        if self._corrections is None:
            self._corrections = Corrections(self._tables.verdicts())
        return self._corrections

    def tell(self, articles: Iterable[ArticleId], story: int | None) -> int:
        """Put articles into a story (a new one for None) and out of theirs; the story."""
        return self._session.tell(list(articles), story)

    def _remember(self, lists: Mapping[ArticleId, _List]) -> None:
        if len(self._lists) + len(lists) > _MOST_LISTS:
            self._lists.clear()
        self._lists |= lists

    def _learn(self, numbers: Sequence[int]) -> None:
        """Read frequencies."""
        highest = max(numbers, default=0)
        if highest >= len(self._frequencies):
            more = max(highest + 1 - len(self._frequencies), 4_096)
            self._frequencies.extend([_UNKNOWN] * more)
        for number in numbers:
            self._frequencies[number] = 0.0  # a term that is gone
        for number, term, frequency in self._tables.terms(numbers):
            self._frequencies[number] = frequency + expected(term)

    def _change(self, numbers: Iterable[int], *, by: int) -> None:
        if self._count is not None:
            self._count += by
        for number in numbers:
            if number < len(self._frequencies) and self._frequencies[number] != _UNKNOWN:
                self._frequencies[number] += by


def source_key(site_url: str | None, feed_url: str) -> int:
    """A publisher's key: feeds of one site are one source."""
    return crc32(publisher_of(feed_url, site_url).encode("utf-8", "surrogatepass")) >> 1
