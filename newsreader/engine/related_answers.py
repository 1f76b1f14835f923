"""The related stories of an article, as the panel and the command line show them. On any thread, by a reader of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from newsreader.core.corrections import Verdict
from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId, ArticleRow
from newsreader.engine.related_index import NOBODY, StoredIndex, source_key
from newsreader.feeds.text import opening_words
from newsreader.related.alike import FEW, least_alike
from newsreader.related.corrections import Corrections
from newsreader.related.kin import DAY, Kin, Piece
from newsreader.related.panel import Relative, obeying, relatives, shown, tied
from newsreader.related.rank import Ranked
from newsreader.related.reasons import common, reasons
from newsreader.related.signature import LEAD_CHARACTERS

if TYPE_CHECKING:
    from newsreader.store.reader import Reader

#: Articles at hand, some 0.7 kB each; and by how much the store may grow before all is weighed anew.
_AT_HAND, _STALE = 6_000, 1.02


@dataclass(frozen=True, slots=True)
class RelatedCard:
    """One card. ``score``: its rank, for comparing cards of one article; ``copies``: articles that say the same."""

    row: ArticleRow
    is_same_story: bool
    score: float
    why: tuple[str, ...]
    copies: tuple[ArticleId, ...] = ()


@final
class RelatedAnswers:
    """Answers out of what ``reader`` sees. What was weighed for one question serves the next, until a tenth more is there."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._index = StoredIndex(reader.related)
        self._kin = Kin(self._index, cached=_AT_HAND)
        self._count = 0
        self._version: int | None = None

    def of(self, article: ArticleId, *, most: int | None = None) -> tuple[RelatedCard, ...] | None:
        """The cards of an article, best first: the best ``most``, or as many as the panel shows; None while the article
        waits to be taken in and few are.
        """
        index, kin = self._ready()
        if not index.entries([article]) and not self._lend(article):
            return None
        least = least_alike(index.count())
        ranked = [one for one in kin.relatives(article) if one.alike >= least]
        said = Corrections(self._reader.related.verdicts([article])).of(article)
        there = self._reader.related.shown([*said, *(one.article for one in ranked)])
        free = [one for one in ranked if one.article in there and said.get(one.article, Verdict.SPLIT) is Verdict.SPLIT]
        vectors = kin.vectors([article, *(one.article for one in free)])
        free = tied(vectors[article], free, vectors=vectors, rarity=kin.rarity)
        by_number = {one.article: one for one in ranked}
        told = [
            by_number.get(other, Ranked(other, 0.0, 0.0, 1.0))
            for other, verdict in said.items()
            if verdict is Verdict.SAME and other in there
        ]
        found = obeying(relatives(vectors[article], free, vectors=vectors), said, told=told)
        return self._told(article, shown(found) if most is None else found[:most], kin=kin)

    def common(self, rows: Sequence[ArticleRow]) -> tuple[tuple[str, ...], int]:
        """The words that stand in most of these articles, and in how many of them at least."""
        return common(list(self._words(rows).values()), rarities=self._ready()[1].rarities)

    def _lend(self, article: ArticleId) -> bool:
        """Take an article in for its question alone, before its turn; False where it is not there, or too few others
        are that it could be related to.
        """
        found = self._reader.article(article) if self._index.count() >= FEW else None
        feed = self._reader.feed(found.row.feed) if found is not None else None
        if found is None or feed is None:
            return False
        words = opening_words(found.html, enough=LEAD_CHARACTERS)
        piece = Piece(found.row.title, words, found.row.sort_at / DAY, source_key(feed.site_url, feed.url))
        self._index.lend(article, self._kin.entry_of(piece, unknown=NOBODY))
        return True

    def _ready(self) -> tuple[StoredIndex, Kin]:
        """Begin anew when much has come since."""
        version = self._reader.related.version()
        if version == self._version:
            return self._index, self._kin
        self._version, count = version, self._reader.related.count()
        if not self._count <= count <= self._count * _STALE:
            self._index = StoredIndex(self._reader.related)
            self._kin = Kin(self._index, cached=_AT_HAND)
            self._count = count
        return self._index, self._kin

    def _told(self, article: ArticleId, found: Sequence[Relative], *, kin: Kin) -> tuple[RelatedCard, ...]:
        """Cards with what they show, and why."""
        numbers = [article, *(one.card.first.article for one in found)]
        rows = {row.id: row for row in self._reader.rows(numbers)}
        if article not in rows:
            return ()
        words = self._words(list(rows.values()))
        return tuple(
            RelatedCard(
                row=rows[one.card.first.article],
                is_same_story=one.is_same_story,
                score=one.card.first.z,
                why=reasons(words[article], words[one.card.first.article], rarities=kin.rarities),
                copies=one.card.copies,
            )
            for one in found
            if one.card.first.article in rows
        )

    def _words(self, rows: Sequence[ArticleRow]) -> dict[ArticleId, str]:
        """Title and beginning of what its feed sent of each article; the excerpt where that is damaged."""
        texts = self._reader.bodies([row.id for row in rows])
        leads = {number: opening_words(text, enough=LEAD_CHARACTERS) for number, text in texts.items()}
        return {row.id: f"{row.title}\n{leads.get(row.id, row.excerpt)}" for row in rows}
