"""What related stories are kept in: numbers of terms, who has which, signatures, nearest articles, stories.

Parts of reader and writer that know the tables and nothing of what the numbers mean (`engine.related_index` does).
Postings stand in one row for a term and a span of days, so that a rare term costs a row and a frequent one four bytes an
article.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, final

from sqlalchemy import Connection
from typing_extensions import override

from newsreader.core.corrections import FRESH, Correction, Pair, Verdict, pair
from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId
from newsreader.store.connect import CACHE_KIB, driver_of

#: Days of one row of postings.
SPAN = 16
_EVER = 1e9  # days
#: Of the database's pages while related stories are made: they are looked up all over it, and four times as many save 5 %.
_CACHE_KIB = 4_000
#: What an article waits for, as `related_wait.step`.
SIGN, CONNECT = 0, 1

_WAITING = """
SELECT wait.article, article.title, body.html, full_text.html, state.sort_at, feed.url, feed.site_url
FROM (SELECT article FROM related_wait WHERE step = 0 AND article IN (SELECT value FROM json_each(?))) AS wait
JOIN article ON article.id = wait.article JOIN body ON body.article = wait.article JOIN state ON state.article = wait.article
JOIN feed ON feed.id = article.feed LEFT JOIN full_text ON full_text.article = wait.article
ORDER BY state.sort_at, wait.article"""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one article: days since 1970 with a fraction, its publisher's key, its packed signature."""

    day: float
    source: int
    signature: bytes


@dataclass(frozen=True, slots=True)
class Unsigned:
    """An article that waits to be taken in. ``texts``: packed HTML, the feed's own and the page's."""

    article: ArticleId
    title: str
    texts: tuple[bytes, ...]
    sort_at: int
    feed_url: str
    site_url: str | None


class RelatedTables:
    """Asks by SQLite alone: a few hundred small questions an article are too many for anything above it.

    ``driver`` gives the connection that is open.
    """

    def __init__(self, driver: Callable[[], sqlite3.Connection]) -> None:
        self._driver = driver

    def _run(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        return self._driver().execute(statement, values)

    def version(self) -> int:
        """Another number whenever another connection has written; quick, where to count 100,000 takes 5 ms."""
        return int(self._run("PRAGMA data_version").fetchone()[0])

    def count(self) -> int:
        """How many articles are kept."""
        return int(self._run("SELECT count(*) FROM related_article").fetchone()[0])

    def numbers(self, terms: Collection[str]) -> dict[str, int]:
        """The numbers of those terms that have one."""
        rows = self._run(
            "SELECT term, id FROM related_term WHERE term IN (SELECT value FROM json_each(?))", (_listed(terms),)
        )
        return dict(rows.fetchall())

    def terms(self, numbers: Collection[int]) -> list[tuple[int, str, int]]:
        """Number, term and in how many articles it is."""
        rows = self._run(
            "SELECT id, term, frequency FROM related_term WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(numbers),),
        )
        return [(number, term, frequency) for number, term, frequency in rows]

    def carrying(self, terms: Collection[int], days: tuple[float, float] | None) -> dict[int, array[int]]:
        """By term the articles with it, of whole spans that hold the first and the last of ``days``; all without any."""
        first, last = (int(day // SPAN) for day in days or (-_EVER, _EVER))
        rows = self._run(
            """SELECT term, articles FROM related_posting
            WHERE term IN (SELECT value FROM json_each(?)) AND span BETWEEN ? AND ?""",
            (_listed(terms), first, last),
        )
        found: defaultdict[int, array[int]] = defaultdict(lambda: array("I"))
        for term, packed in rows.fetchall():
            found[term].frombytes(packed)
        return found

    def kept(self, articles: Collection[ArticleId]) -> dict[ArticleId, Kept]:
        """What is kept of articles; those that are not there are left out."""
        statement = "SELECT article, day, source, signature FROM related_article WHERE article IN (SELECT value FROM json_each(?))"
        rows = self._run(statement, (_listed(articles),))
        return {ArticleId(number): Kept(day, source, signature) for number, day, source, signature in rows}

    def nearest(self, articles: Collection[ArticleId]) -> dict[ArticleId, bytes]:
        """The packed lists of nearest of those that have one."""
        statement = "SELECT article, nearest FROM related_article WHERE nearest IS NOT NULL AND article IN (SELECT value FROM json_each(?))"
        return {ArticleId(number): packed for number, packed in self._run(statement, (_listed(articles),))}

    def stories(self, articles: Collection[ArticleId]) -> dict[ArticleId, int]:
        """The story of each article that has one."""
        statement = (
            "SELECT article, story FROM state WHERE story IS NOT NULL AND article IN (SELECT value FROM json_each(?))"
        )
        return {ArticleId(number): story for number, story in self._run(statement, (_listed(articles),))}

    def members(self, story: int) -> list[ArticleId]:
        """The articles of a story, by their numbers."""
        rows = self._run("SELECT article FROM state WHERE story = ? ORDER BY article", (story,))
        return [ArticleId(number) for (number,) in rows]

    def sizes(self, stories: Collection[int]) -> dict[int, int]:
        """How many articles each of those stories has that have any."""
        statement = "SELECT story, count(*) FROM state WHERE story IN (SELECT value FROM json_each(?)) GROUP BY story"
        return dict(self._run(statement, (_listed(stories),)).fetchall())

    def followed(self) -> frozenset[int]:
        """The stories that a person follows."""
        return frozenset(story for (story,) in self._run("SELECT story FROM followed"))

    def told_since(self, since: int) -> list[tuple[int, ArticleId, int, int]]:
        """Story, article, publisher's key and time of the articles since ``since`` that a list may show."""
        rows = self._run(
            """SELECT story, state.article, source, sort_at FROM state
            JOIN related_article ON related_article.article = state.article
            WHERE sort_at >= ? AND story IS NOT NULL AND hidden = 0""",
            (since,),
        )
        return [(story, ArticleId(number), source, at) for story, number, source, at in rows]

    def shown(self, articles: Collection[ArticleId]) -> frozenset[ArticleId]:
        """Those that a list may show."""
        rows = self._run(
            "SELECT article FROM state WHERE hidden = 0 AND article IN (SELECT value FROM json_each(?))",
            (_listed(articles),),
        )
        return frozenset(ArticleId(number) for (number,) in rows)

    def verdicts(self, articles: Collection[ArticleId] | None = None) -> dict[Pair, Verdict]:
        """What a person said of these articles and others, or all that was said."""
        rows = self._run("SELECT first, second, verdict FROM related_verdict")
        if articles is not None:
            statement = """SELECT first, second, verdict FROM related_verdict WHERE first IN (SELECT value FROM json_each(?1))
                UNION SELECT first, second, verdict FROM related_verdict WHERE second IN (SELECT value FROM json_each(?1))"""
            rows = self._run(statement, (_listed(articles),))
        return {pair(ArticleId(first), ArticleId(second)): Verdict(said) for first, second, said in rows}

    def waiting(self) -> int:
        """How many articles wait for anything."""
        return int(self._run("SELECT count(*) FROM related_wait").fetchone()[0])


@final
class RelatedWriter:
    """``begin`` begins a transaction of the writer's; a power cut may lose what is written here, which is made again."""

    def __init__(self, begin: Callable[[bool], AbstractContextManager[Connection]]) -> None:
        self._begin = begin

    @contextmanager
    def open(self, *, careful: bool = False) -> Iterator[RelatedSession]:
        """One transaction; a ``careful`` one, for what a person said, outlives a power cut."""
        with self._begin(careful) as connection:
            driver = driver_of(connection)
            driver.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
            session = RelatedSession(connection)
            try:
                yield session
                session.flush()
            finally:
                driver.execute(f"PRAGMA cache_size=-{CACHE_KIB}")


@final
class RelatedSession(RelatedTables):
    """Writes within one transaction. Postings, frequencies and lists are collected, and written by `flush`."""

    def __init__(self, connection: Connection) -> None:
        driver = driver_of(connection)
        super().__init__(lambda: driver)
        self._postings: defaultdict[tuple[int, int], array[int]] = defaultdict(lambda: array("I"))
        self._frequencies: defaultdict[int, int] = defaultdict(int)
        self._nearest: dict[ArticleId, bytes] = {}
        #: The articles whose story is another one since the session began.
        self.told: set[ArticleId] = set()

    def _run_all(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        self._driver().executemany(statement, rows)

    # -- the queue ---------------------------------------------------------------------------------------------------

    def next_to_sign(self, limit: int) -> list[ArticleId]:
        """The newest of those that wait to be taken in, in order of time. All are looked at: ask for many."""
        statement = """SELECT wait.article FROM related_wait AS wait JOIN state ON state.article = wait.article
            WHERE step = 0 AND EXISTS (SELECT 1 FROM body WHERE body.article = wait.article)
            ORDER BY sort_at DESC, wait.article DESC LIMIT ?"""
        return [ArticleId(number) for (number,) in reversed(self._run(statement, (limit,)).fetchall())]

    def unsigned(self, articles: Collection[ArticleId]) -> list[Unsigned]:
        """Those of ``articles`` that wait to be taken in still, in order of time."""
        return [
            Unsigned(
                ArticleId(number), title, tuple(text for text in (html, second) if text is not None), at, url, site
            )
            for number, title, html, second, at, url, site in self._run(_WAITING, (_listed(articles),))
        ]

    def unconnected(self, limit: int) -> list[ArticleId]:
        """Articles that were taken in and wait to be connected, in order of time."""
        statement = """SELECT wait.article FROM related_wait AS wait JOIN related_article AS kept ON kept.article = wait.article
            WHERE step = 1 ORDER BY kept.day, wait.article LIMIT ?"""
        return [ArticleId(number) for (number,) in self._run(statement, (limit,))]

    def gone(self, limit: int) -> list[ArticleId]:
        """Articles that were deleted and are still in postings."""
        return [ArticleId(number) for (number,) in self._run("SELECT article FROM related_gone LIMIT ?", (limit,))]

    def move_on(self, articles: Collection[ArticleId], *, step: int | None) -> None:
        """Let articles wait for the next step; for nothing any more with None."""
        if step is None:
            self._run(
                "DELETE FROM related_wait WHERE article IN (SELECT value FROM json_each(?))", (_listed(articles),)
            )
        else:
            self._run(
                "UPDATE related_wait SET step = ? WHERE article IN (SELECT value FROM json_each(?))",
                (step, _listed(articles)),
            )

    def forget_lost(self) -> None:
        """Take out of the queue what has no text, or is not there, so that it never waits for ever."""
        self._run("DELETE FROM related_wait WHERE step = 0 AND article NOT IN (SELECT article FROM body)")
        self._run("DELETE FROM related_wait WHERE step = 1 AND article NOT IN (SELECT article FROM related_article)")

    def forgotten(self, articles: Collection[ArticleId]) -> None:
        """These deleted articles are in nothing any more."""
        self._run("DELETE FROM related_gone WHERE article IN (SELECT value FROM json_each(?))", (_listed(articles),))

    # -- what is kept ------------------------------------------------------------------------------------------------

    def add_terms(self, terms: Sequence[str]) -> None:
        """Give terms numbers."""
        if terms:
            self._run_all(
                "INSERT OR IGNORE INTO related_term(term, frequency) VALUES (?, 0)", [(term,) for term in terms]
            )

    def put(self, article: ArticleId, kept: Kept, *, terms: Iterable[int]) -> None:
        """Keep an article and its postings."""
        statement = "INSERT OR REPLACE INTO related_article(article, day, source, signature) VALUES (?, ?, ?, ?)"
        self._run(statement, (article, kept.day, kept.source, kept.signature))
        span = int(kept.day // SPAN)
        for term in terms:
            self._postings[term, span].append(article)
            self._frequencies[term] += 1

    def drop(self, article: ArticleId, kept: Kept, *, terms: Iterable[int]) -> None:
        """Forget an article, its postings, its frequencies, and its place in a story."""
        self.flush()
        span = int(kept.day // SPAN)
        numbers = list(terms)
        statement = (
            "SELECT term, articles FROM related_posting WHERE span = ? AND term IN (SELECT value FROM json_each(?))"
        )
        for term, packed in self._run(statement, (span, _listed(numbers))).fetchall():
            left = array("I")
            left.frombytes(packed)
            left = array("I", [number for number in left if number != article])
            if left:
                values = (left.tobytes(), term, span)
                self._run("UPDATE related_posting SET articles = ? WHERE term = ? AND span = ?", values)
            else:
                self._run("DELETE FROM related_posting WHERE term = ? AND span = ?", (term, span))
        self._run(
            "UPDATE related_term SET frequency = max(frequency - 1, 0) WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(numbers),),
        )
        self._run("DELETE FROM related_article WHERE article = ?", (article,))
        self._run("UPDATE state SET story = NULL WHERE article = ?", (article,))
        self.told.add(article)

    @override
    def nearest(self, articles: Collection[ArticleId]) -> dict[ArticleId, bytes]:
        """The packed lists of nearest of those that have one, as they will be written."""
        fresh = {article: self._nearest[article] for article in articles if article in self._nearest}
        return super().nearest([article for article in articles if article not in fresh]) | fresh

    def keep_nearest(self, lists: Mapping[ArticleId, bytes]) -> None:
        """Replace packed lists."""
        self._nearest |= lists

    def tell(self, articles: Collection[ArticleId], story: int | None) -> int:
        """Put articles into a story, a new one for None; the story."""
        if story is None:
            story = int(self._run("INSERT INTO related_story DEFAULT VALUES").lastrowid or 0)
        self._run_all("UPDATE state SET story = ? WHERE article = ?", [(story, article) for article in articles])
        self.told.update(articles)
        return story

    def obey(self, correction: Correction) -> None:
        """Keep what a person said, and put articles into the stories that follow from it."""
        for (first, second), verdict in correction.verdicts.items():
            if verdict is None:
                self._run("DELETE FROM related_verdict WHERE first = ? AND second = ?", (first, second))
            else:
                self._run("INSERT OR REPLACE INTO related_verdict VALUES (?, ?, ?)", (first, second, int(verdict)))
            self.told.update((first, second))
        fresh = [article for article, story in correction.stories.items() if story == FRESH]
        if fresh:
            self.tell(fresh, None)
        rows = [(story, article) for article, story in correction.stories.items() if story != FRESH]
        self._run_all("UPDATE state SET story = ? WHERE article = ?", rows)
        self.told.update(correction.stories)

    def flush(self) -> None:
        """Write what was collected."""
        if self._nearest:
            rows = [(packed, article) for article, packed in sorted(self._nearest.items())]
            self._run_all("UPDATE related_article SET nearest = ? WHERE article = ?", rows)
            self._nearest.clear()
        if not self._frequencies:
            return
        self._run_all(
            """INSERT INTO related_posting(term, span, articles) VALUES (?, ?, ?)
            ON CONFLICT(term, span) DO UPDATE SET articles = CAST(articles || excluded.articles AS BLOB)""",
            [(term, span, numbers.tobytes()) for (term, span), numbers in sorted(self._postings.items())],
        )
        more = [(count, term) for term, count in sorted(self._frequencies.items())]
        self._run_all("UPDATE related_term SET frequency = frequency + ? WHERE id = ?", more)
        self._postings.clear()
        self._frequencies.clear()


def _listed(values: Collection[Any]) -> str:
    return json.dumps(list(values))
