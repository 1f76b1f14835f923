"""Stores of invented articles in which related stories are made as the engine makes them: what that costs in SQLite."""

from __future__ import annotations

import multiprocessing
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median, quantiles

from newsreader.core.values import ArticleId, Document, Entry
from newsreader.engine.opened import OpenStore
from newsreader.engine.related import Relating
from newsreader.engine.related_answers import RelatedAnswers
from newsreader.feeds.text import words_of
from newsreader.related.kin import Piece
from newsreader.store.database import open_database
from newsreader.store.write_feeds import FetchResult, NewFeed
from support.filled import DAY, NOW, take

_SLICE = 500  # articles that are indexed in one transaction


@dataclass(frozen=True, slots=True)
class Spent:
    """``made``: CPU milliseconds an article; ``longest``: the longest slice, in milliseconds; ``grown``: bytes of memory;
    ``kept``: bytes on disk an article; ``asked``: milliseconds of each question, the first of its process first.
    """

    made: float
    longest: float
    grown: int
    kept: float
    asked: Sequence[float]

    @property
    def usual(self) -> float:
        """The median of a question."""
        return median(self.asked)

    @property
    def slow(self) -> float:
        """Of twenty questions, the slowest."""
        return quantiles(self.asked, n=20)[-1]


def spend(folder: Path, pieces: Sequence[Piece], *, asked: int) -> Spent:
    """Fill a store with the articles, let it make their related stories, then ask for those of ``asked`` of them.

    Making and asking run in a process each, as they find it: nothing is at hand.
    """
    fill(folder, pieces)
    made, longest, grown = _alone(make, folder)
    before, after = _bytes(folder, related=False), _bytes(folder, related=True)
    return Spent(made / len(pieces), longest, grown, (after - before) / len(pieces), _alone(ask, folder, asked))


def fill(folder: Path, pieces: Sequence[Piece]) -> None:
    """A feed for each source, indexed for searching, nothing related yet."""
    database = open_database(folder / "newsreader.db", now=NOW)
    writer = database.writer(words_of)
    sources = sorted({piece.source for piece in pieces})
    feeds = [(NewFeed(f"https://f{source}.example/feed", typed=True), []) for source in sources]
    added, _ = writer.import_feeds(feeds, next_due=NOW + 36_500 * DAY, now=NOW)
    with closing(database.reader()) as reader:
        states = {state.feed: state for state in reader.fetch_states()}
    last = max(piece.day for piece in pieces)
    for source, feed in zip(sources, added, strict=True):
        entries = tuple(_entries(pieces, source, last=last))
        result = FetchResult(replace(states[feed], last_try=NOW, last_ok=NOW), 200)
        take(writer, feed, Document("rss", f"Source {source}", f"https://f{source}.example/", "en", entries), result)
    while writer.index_pending(_SLICE):
        pass
    writer.close()


def _entries(pieces: Sequence[Piece], source: int, *, last: float) -> Iterator[Entry]:
    for number, piece in enumerate(pieces):
        if piece.source == source:
            address = f"https://f{source}.example/{number}"
            yield Entry(
                guid=address,
                url=address,
                title=piece.title,
                author="",
                published=NOW - int((last - piece.day) * DAY),
                html=f"<p>{piece.text}</p>",
                excerpt=piece.text[:200],
                digest=number.to_bytes(16, "big"),
            )


def make(folder: Path) -> tuple[float, float, int]:
    """Make all related stories: CPU milliseconds, the longest slice, the bytes by which the process grew."""
    database = open_database(folder / "newsreader.db", now=NOW)
    store = OpenStore(database.writer(words_of), database.reader())
    relating = Relating(store, monotonic=time.monotonic, changed=lambda _changes: None)
    before, begin, longest = _most_memory(), time.process_time(), 0.0
    while relating.has_work:
        slice_begin = time.process_time()
        relating.slice()
        longest = max(longest, time.process_time() - slice_begin)
    spent = time.process_time() - begin
    store.close()
    return spent * 1000, longest * 1000, _most_memory() - before


def ask(folder: Path, count: int) -> list[float]:
    """CPU milliseconds of a question for each of so many articles, one after the other, as they are opened."""
    database = open_database(folder / "newsreader.db", now=NOW)
    with closing(database.reader()) as reader:
        answers = RelatedAnswers(reader)
        newest = reader.newest_id()
        spent = []
        for number in random.Random(count).sample(range(1, newest + 1), count):
            begin = time.process_time()
            answers.of(ArticleId(number))
            spent.append((time.process_time() - begin) * 1000)
    return spent


def _alone(call, *words):
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(call, *words).result()


def _most_memory() -> int:
    """The most that this process ever had, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024


def _bytes(folder: Path, *, related: bool) -> int:
    """The pages of all tables and indexes in use, those of related stories with them or not."""
    with closing(sqlite3.connect(folder / "newsreader.db")) as database:
        rows = database.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
    return sum(size for name, size in rows if related or "related" not in name)
