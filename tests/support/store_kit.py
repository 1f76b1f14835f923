"""A store of a test's own, with documents taken into it as the engine does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from newsreader.core.decide import decide, wanted_uids
from newsreader.core.excerpt import excerpt
from newsreader.core.values import ArticleId, Changes, Document, Entry, FeedId, FolderId, View
from newsreader.feeds.text import html_to_text
from newsreader.store.database import Database, open_database
from newsreader.store.reader import Reader
from newsreader.store.write_feeds import FetchResult, NewFeed
from newsreader.store.writer import Writer

#: Sunday, 25 January 2026, 12:40 UTC
NOW = 1_769_344_800
DAY = 86_400


def entry(guid: str, title: str = "", *, body: str = "", published: int | None = NOW - DAY, **others) -> Entry:
    """An entry as a document's reader makes it; its digest follows from what it says."""
    title = title or f"About {guid}"
    html = body or f"<p>{title}, at length.</p>"
    made = Entry(
        guid=guid,
        url=f"https://a.example/{blake2b(guid.encode('utf-8', 'replace'), digest_size=4).hexdigest()}",
        title=title,
        author="",
        published=published,
        html=html,
        excerpt=excerpt(html_to_text(html)),
        digest=b"",
    )
    made = replace(made, **others)
    return made if made.digest else replace(made, digest=digest(made))


def digest(made: Entry) -> bytes:
    """Sixteen bytes that follow from all that an entry says."""
    return blake2b(repr(replace(made, digest=b"")).encode("utf-8", "replace"), digest_size=16).digest()


def document(*entries: Entry, title: str = "A feed", site_url: str = "https://a.example/") -> Document:
    """A document of these entries."""
    return Document("rss", title, site_url, "en", entries)


@dataclass
class Kit:
    """One writer and one reader over one file."""

    path: Path
    database: Database
    writer: Writer
    reader: Reader

    def close(self) -> None:
        self.reader.close()
        self.writer.close()

    def feed(self, url: str = "https://a.example/feed", *, folder: FolderId | None = None, title: str = "") -> FeedId:
        """Subscribe."""
        return self.writer.add_feed(NewFeed(url, title=title, folder=folder, typed=True), next_due=NOW, now=NOW)[0]

    def fetch(self, feed: FeedId, *entries: Entry, now: int = NOW) -> Changes:
        """Take a document of these entries into the feed."""
        return self.take(feed, document(*entries), now=now)

    def take(self, feed: FeedId, came: Document, *, now: int = NOW) -> Changes:
        """What `engine.opened` does with a document."""
        known = self.writer.known(feed, wanted_uids(came))
        decision = decide(feed, came, known=known, now=now)
        if decision.looks_rekeyed:
            decision = decide(feed, came, known=known, now=now, everything=self.writer.everything_of(feed))
        return self.writer.apply(decision, self.result(feed), now=now)[0]

    def result(self, feed: FeedId, **others) -> FetchResult:
        """That a fetch went well."""
        return FetchResult(self.reader.fetch_states([feed])[0], 200, **others)

    def index(self) -> int:
        """Index all that waits; how many that were."""
        done = 0
        while count := self.writer.index_pending(50):
            done += count
        return done

    def titles(self, ids: Sequence[int]) -> list[str]:
        """The titles of articles."""
        return [row.title for row in self.reader.rows([ArticleId(number) for number in ids])]

    def seen_in(self, view: View) -> list[str]:
        """The titles that a view shows, in its order."""
        return self.titles(self.reader.ids(view))

    def by_title(self, title: str) -> ArticleId:
        """The one article of this title."""
        found = [row.id for row in self.reader.rows(self.reader.ids(View())) if row.title == title]
        assert len(found) == 1, found
        return found[0]

    def sql(self, statement: str, *values: object) -> list[tuple]:
        """What SQLite answers, asked beside the store."""
        import sqlite3
        from contextlib import closing

        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(statement, values).fetchall()


_EMPTY: list[bytes] = []


def open_kit(folder: Path) -> Kit:
    """The store in ``folder``, made where there is none: once for all tests, and then written there as it is."""
    path = folder / "newsreader.db"
    if not path.exists():
        if not _EMPTY:
            open_database(path, now=NOW)
            _EMPTY.append(path.read_bytes())
        path.write_bytes(_EMPTY[0])
    database = open_database(path, now=NOW)
    return Kit(path, database, database.writer(html_to_text), database.reader())
