"""The index of related stories as the store keeps it: between `related`, which knows what numbers mean, and the tables."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import starmap
from typing import final
from zlib import crc32

from newsreader.core.publishers import publisher_of
from newsreader.core.values import ArticleId
from newsreader.related.background import expected
from newsreader.related.corrections import Corrections
from newsreader.related.index import Entry, Near, Span
from newsreader.related.nearest import KEPT
from newsreader.related.signature import Signature, pack, unpack
from newsreader.store.related import Kept, RelatedSession, RelatedTables

_NEAR, _ALIKE = struct.Struct("<If"), struct.Struct("<f")  # an article's number and how alike it is
_FULL = KEPT * _NEAR.size  # bytes
#: The number of a term that no article has.
NOBODY = 0
_UNKNOWN = -1.0
_MOST_NUMBERS, _MOST_LISTS = 12_000, 16_000  # some 200 bytes each


@final
class StoredIndex:
    """Implements `related.index.Index`. Frequencies that were asked for once are kept in memory, four bytes each, so one
    index may serve many sessions one after the other: `use` gives it the next. Reading needs no session that writes.
    """

    def __init__(self, tables: RelatedTables) -> None:
        self._tables = tables
        self._frequencies = array("f")
        self._numbers: dict[str, int] = {}
        self._count: int | None = None
        self._corrections: Corrections | None = None
        self._followed: frozenset[int] | None = None
        self._lent: dict[ArticleId, Entry] = {}
        self._lists: dict[ArticleId, bytes] = {}  # of who may not write also those that were made only here

    def use(self, tables: RelatedTables) -> None:
        """Ask and write by these from now on."""
        self._tables = tables
        self._corrections = self._followed = None

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
            self._learn([number for number in known.values() if not self._is_known(number)])
            found |= dict.fromkeys(fresh, NOBODY)  # what nobody has, where nothing may be written
            if len(self._numbers) > _MOST_NUMBERS:
                self._numbers.clear()
            self._numbers |= known
            found |= known
        return found

    def frequencies(self, numbers: Sequence[int]) -> Sequence[float]:
        """How many articles' signatures hold each term, those of ordinary language counted in (`related.background`)."""
        unknown = [number for number in numbers if not self._is_known(number)]
        if unknown:
            self._learn(unknown)
        return [self._frequencies[number] for number in numbers]

    def carrying(self, numbers: Sequence[int], span: Span | None) -> Mapping[int, Sequence[int]]:
        """By term the articles whose signature holds it, in a span of days, or a few days more, or all."""
        return self._tables.carrying(numbers, None if span is None else (span.first, span.last))

    def entries(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, Entry]:
        """What is kept of articles; those that are not there are left out."""
        articles = list(articles)
        kept = self._tables.kept(articles)
        found = {number: Entry(unpack(each.signature), each.day, each.source) for number, each in kept.items()}
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
        return {article: _unpacked(packed) for article, packed in self._packed(articles).items()}

    def floors(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, float]:
        """How alike the last of each full list is: what is to enter must be more so."""
        last = _FULL - _ALIKE.size
        full = {article: packed for article, packed in self._packed(articles).items() if len(packed) == _FULL}
        return {article: _ALIKE.unpack_from(packed, last)[0] for article, packed in full.items()}

    def keep_nearest(self, lists: Mapping[ArticleId, tuple[Near, ...]]) -> None:
        """Replace lists."""
        packed = {article: b"".join(starmap(_NEAR.pack, kept)) for article, kept in lists.items()}
        self._remember(packed)
        if isinstance(self._tables, RelatedSession):
            self._session.keep_nearest(packed)

    def _packed(self, articles: Iterable[ArticleId]) -> dict[ArticleId, bytes]:
        found: dict[ArticleId, bytes] = {}
        asked: list[ArticleId] = []
        for article in articles:
            kept = self._lists.get(article)
            if kept is None:
                asked.append(article)
            else:
                found[article] = kept
        if asked:
            read = self._tables.nearest(asked)
            self._remember(read)
            found |= read
        return found

    def stories(self, articles: Iterable[ArticleId]) -> Mapping[ArticleId, int]:
        """The story of each article that has one."""
        articles = list(articles)
        return self._tables.stories(articles) if articles else {}

    def members(self, story: int) -> Sequence[ArticleId]:
        """The articles of a story in order of arrival."""
        return self._tables.members(story)

    def sizes(self, stories: Collection[int]) -> Mapping[int, int]:
        """How many articles each of those stories has that have any."""
        return self._tables.sizes(stories) if stories else {}

    def followed(self) -> Collection[int]:
        """The stories that a person follows; read once a session."""
        if self._followed is None:
            self._followed = self._tables.followed()
        return self._followed

    def corrections(self) -> Corrections:
        """What a person said about stories; read once a session."""
        if self._corrections is None:
            self._corrections = Corrections(self._tables.verdicts())
        return self._corrections

    def tell(self, articles: Iterable[ArticleId], story: int | None) -> int:
        """Put articles into a story (a new one for None) and out of theirs; the story."""
        return self._session.tell(list(articles), story)

    def _remember(self, lists: Mapping[ArticleId, bytes]) -> None:
        if len(self._lists) + len(lists) > _MOST_LISTS:
            self._lists.clear()
        self._lists |= lists

    def _is_known(self, number: int) -> bool:
        return number < len(self._frequencies) and self._frequencies[number] != _UNKNOWN

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
            if self._is_known(number):
                self._frequencies[number] += by


def _unpacked(packed: bytes) -> tuple[Near, ...]:
    return tuple(Near(ArticleId(article), alike) for article, alike in _NEAR.iter_unpack(packed))


def source_key(site_url: str | None, feed_url: str) -> int:
    """A publisher's key: feeds of one site are one source."""
    return crc32(publisher_of(feed_url, site_url).encode("utf-8", "surrogatepass")) >> 1
