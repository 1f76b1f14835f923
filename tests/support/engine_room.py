"""An engine for tests: a real store, a real client, documents read in this process, a clock that is moved by hand."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.core.pictures import Picture, PictureJob
from newsreader.core.values import ArticleRow, Changes, Document, FeedId, FeedReport, Page, ParseJob, View
from newsreader.engine.engine import Engine
from newsreader.engine.parts import EngineParts, EngineState
from newsreader.feeds.document import read
from newsreader.feeds.picture import read_picture
from newsreader.feeds.text import words_of
from newsreader.net.client import Client
from newsreader.store.database import Database, open_database
from newsreader.store.reader import Reader

START = 1_769_344_800  # Sunday, 25 January 2026, 12:40 UTC
HOUR, DAY = 3_600, 86_400


@dataclass
class Clock:
    """Seconds since 1970 that stand still until they are moved."""

    now: int = START

    def __call__(self) -> int:
        return self.now


@dataclass
class HereParser:
    """Reads documents on the thread that asks; ``jobs`` are those that came, ``faults`` raise for an address."""

    jobs: list[ParseJob] = field(default_factory=list)
    faults: dict[str, Exception] = field(default_factory=dict)

    def read(self, job: ParseJob | PictureJob) -> Document | Page | Picture:
        if isinstance(job, PictureJob):
            return read_picture(job)
        self.jobs.append(job)
        if job.url in self.faults:
            raise self.faults[job.url]
        return read(job)

    def stop(self) -> None:
        """Nothing runs by itself here."""


@dataclass
class Room:
    """A running engine and what stands around it."""

    engine: Engine
    database: Database
    reader: Reader
    clock: Clock
    parser: HereParser
    told: list[Changes]
    states: list[EngineState]

    def subscribe(self, url: str, **more) -> FeedReport:
        return self.engine.subscribe(url, **more).result(60)

    def refresh(self, feeds: Sequence[FeedId] | None = None, **more) -> dict[str, FeedReport]:
        """Refresh and wait: the reports by address."""
        return {report.url: report for report in self.engine.refresh(feeds, **more).result(90)}

    def rows(self, view: View | None = None) -> tuple[ArticleRow, ...]:
        return self.reader.rows(list(self.reader.ids(view or View())))

    def titles(self) -> list[str]:
        return [row.title for row in self.rows()]


@contextmanager
def engine_room(
    folder: Path,
    *,
    clock: Clock | None = None,
    parser: HereParser | None = None,
    client: Callable[[], Client] | None = None,
    **parts,
) -> Iterator[Room]:
    """An engine over a store in ``folder``; ``parts`` replace those of `EngineParts`."""
    clock, parser = clock or Clock(), parser or HereParser()
    database = open_database(folder / "newsreader.db", now=clock())
    chosen = {
        "database": database,
        "client": (client or (lambda: Client("Newsreader/test")))(),
        "parser": parser,
        "text_of": words_of,
        "clock": clock,
        "monotonic": time.monotonic,
        "chance": lambda: 0.0,
        "host_gap": 0.0,
        **parts,
    }
    engine = Engine(lambda: EngineParts(**chosen), monotonic=time.monotonic)
    told: list[Changes] = []
    states: list[EngineState] = []
    engine.bus.listen(told.append, states.append)
    reader = database.reader()
    engine.start()
    try:
        yield Room(engine, database, reader, clock, parser, told, states)
    finally:
        engine.stop()
        reader.close()


def rss(*titles: str, feed: str = "A feed", extra: str = "") -> bytes:
    """An RSS document with an item for each title."""
    items = "".join(
        f"<item><title>{title}</title><guid isPermaLink='false'>{title}</guid>"
        f"<link>https://site.example/{title.replace(' ', '-')}</link><description>About {title}.</description></item>"
        for title in titles
    )
    return (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>{feed}</title>{extra}{items}</channel></rss>".encode()
    )
