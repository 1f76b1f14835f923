"""Writes the search index from the queue of articles that wait for it. Inside a transaction that the writer has begun.

The index keeps no text, so a document of it cannot be taken out again: when an article is edited or removed its document
is left behind as *stale*, and no search finds it, since no row of `indexed` names it. When more than half of the index
is stale it is emptied, and every article is put into the queue once more.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from sqlalchemy import Connection, delete, func, select

from newsreader.store import schema
from newsreader.store.connect import insert_rows, last_number
from newsreader.store.fts import beginnings, for_index
from newsreader.store.listed import listed

_a, _b, _c, _i, _t = schema.article.c, schema.body.c, schema.change.c, schema.indexed.c, schema.full_text.c

#: So many stale documents are not worth the work of indexing everything anew.
MOST_STALE = 10_000
_INSERT = "INSERT INTO search(rowid, text, title, author, categories) VALUES (:doc, :text, :title, :author, :tags)"
_INSERT_BEGINNINGS = "INSERT INTO beginnings(rowid, words) VALUES (:doc, :beginnings)"
_EMPTY = (
    "INSERT INTO search(search) VALUES ('delete-all')",
    "INSERT INTO beginnings(beginnings) VALUES ('delete-all')",
    "DELETE FROM indexed",
    "DELETE FROM sqlite_sequence WHERE name = 'indexed'",
    "INSERT OR IGNORE INTO change SELECT article FROM body",
)


def index_some(connection: Connection, limit: int, *, text_of: Callable[[bytes], str]) -> int:
    """Index up to ``limit`` articles that wait, the newest first; returns how many, 0 when none waits."""
    query = select(_a.id, _a.title, _a.author, _b.html, _b.categories, _t.html.label("second")).join_from(
        schema.change, schema.article, _a.id == _c.article
    )
    query = (
        query.join(schema.body, _b.article == _a.id)
        .outerjoin(schema.full_text, _t.article == _a.id)
        .order_by(_c.article.desc())
        .limit(limit)
    )
    waiting = connection.execute(query).all()
    if not waiting:
        return 0
    documents = [
        {
            "doc": doc,
            "article": row.id,
            "title": for_index(row.title),
            "author": for_index(row.author),
            "text": for_index("\n".join(text_of(html) for html in (row.html, row.second) if html is not None)),
            "tags": for_index("\n".join(json.loads(row.categories))),
        }
        for doc, row in enumerate(waiting, start=last_number(connection, "indexed") + 1)
    ]
    for each in documents:
        each["beginnings"] = beginnings(each["title"], each["author"], each["text"], each["tags"])
    connection.exec_driver_sql(_INSERT, documents)
    connection.exec_driver_sql(_INSERT_BEGINNINGS, documents)
    rows = [{"doc": each["doc"], "article": each["article"]} for each in documents]
    insert_rows(connection, "indexed", rows=rows, way="INSERT OR REPLACE")
    connection.execute(delete(schema.change).where(_c.article.in_(listed([row.id for row in waiting]))))
    return len(waiting)


def begin_again_if_stale(connection: Connection) -> bool:
    """Empty the index and queue every article when most of the index is stale; whether that was done."""
    live = int(connection.execute(select(func.count()).select_from(schema.indexed)).scalar_one())
    stale = last_number(connection, "indexed") - live
    if stale <= max(MOST_STALE, live):
        return False
    index_anew(connection)
    return True


def index_anew(connection: Connection) -> None:
    """Empty the index and queue every article."""
    for statement in _EMPTY:
        connection.exec_driver_sql(statement)


def forget_orphans(connection: Connection) -> None:
    """Take out of the queue what has no text, so that it never waits for ever."""
    connection.execute(delete(schema.change).where(_c.article.not_in(select(_b.article))))
