"""Very many invented articles put into a store at once, by SQL: filling so many in through the writer takes minutes."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from newsreader.store.bodies import pack

_FEEDS = 20
_EVERY = 60  # seconds between two articles
_NEVER = 3_000_000_000
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_STATEMENTS = (
    f"""{_NUMBERS} INSERT INTO feed (url, title, site_url, language, position, typed, added, last_try, last_ok, next_due,
    failures) SELECT 'http://f' || i || '.example/', 'Feed ' || i, '', 'en', i, 1, :now, :now, :now, {_NEVER}, 0
    FROM n WHERE i <= {_FEEDS}""",
    f"""{_NUMBERS} INSERT INTO article (feed, uid, url, title, author, excerpt, published, arrived, missing_pictures, edits,
    digest, content) SELECT :feed + i % {_FEEDS}, 'u' || i, 'http://f.example/' || i, 'Article ' || i || ' of very many',
    'Somebody', 'What it is about, in a few words that tell number ' || i || ' from all the others.',
    :now - i * {_EVERY}, :now, 0, 0, x'00', x'00' FROM n""",
    """INSERT INTO state (article, feed, sort_at, read, starred, hidden)
    SELECT id, feed, published, id % 5 > 0, id % 100 = 0, 0 FROM article WHERE feed >= :feed""",
    """INSERT INTO body (article, html, pictures, enclosures, categories, language)
    SELECT id, :html, '[]', '[]', '[]', 'en' FROM article WHERE feed >= :feed""",
    "DELETE FROM change",
)


def put_rows(path: Path, count: int) -> None:
    """Add twenty feeds that are never due, with ``count`` articles in all, a fifth of them unread; nothing to index."""
    with closing(sqlite3.connect(path)) as database, database:
        first = database.execute("SELECT coalesce(max(id), 0) + 1 FROM feed").fetchone()[0]
        html = pack("<p>" + "Words of an article. " * 40 + "</p>")
        words = {"count": count, "now": int(time.time()) - 100, "feed": first, "html": html}
        for statement in _STATEMENTS:
            database.execute(statement, words)
