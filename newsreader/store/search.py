"""Finds the articles of a search and puts them into their order. Used by a reader, on its thread.

The index tells which documents hold the words, as quickly for a hundred thousand of them as for ten; what takes time is
to find out which articles those are and where they stand. For a page of a search that finds much, articles are looked
through in their order until the page is full; else the documents are looked up one by one.
"""

from __future__ import annotations

import json
from array import array

from sqlalchemy import Connection, Select, func, select, text

from newsreader.core.values import View
from newsreader.store import schema
from newsreader.store.fts import Question, question_of
from newsreader.store.views import places_of, walk_of

_STEP = 500  # articles that are looked through between two looks at the page
_TABLES = {
    "search": text("SELECT json_group_array(rowid) FROM search WHERE search MATCH :query"),
    "beginnings": text("SELECT json_group_array(rowid) FROM beginnings WHERE beginnings MATCH :query"),
}


def find(
    connection: Connection, view: View, *, limit: int | None, after: tuple[int, int] | None, among: str | None
) -> tuple[array[int], array[int]]:
    """The ids of a search's articles and each one's ``sort_at``, as `Reader.places`; ``among``: ids as a JSON array."""
    question = question_of(view.words)
    documents = [] if question is None else _documents(connection, question)
    if limit is not None and among is None and _is_long(connection, len(documents), limit):
        return _walk(connection, view, set(documents), limit=limit, after=after)
    query = places_of(
        view,
        limit=limit,
        after=after,
        among=None if among is None else schema.state.c.article.in_(_listed(among)),
        documents=_listed(json.dumps(documents)),
    )
    assert query is not None  # there are documents, or an empty list of them
    rows = connection.execute(query).all()
    return array("q", [row[0] for row in rows]), array("q", [row[1] for row in rows])


def _documents(connection: Connection, question: Question) -> list[int]:
    """The documents that hold what is asked, by their numbers."""
    asked = {"search": question.words, "beginnings": question.beginning}
    found = [_rowids(connection, table, query=query) for table, query in asked.items() if query]
    return found[0] if len(found) == 1 else sorted(set(found[0]).intersection(found[1]))


def _rowids(connection: Connection, table: str, *, query: str) -> list[int]:
    numbers: list[int] = json.loads(connection.execute(_TABLES[table], {"query": query}).scalar_one())
    return numbers


def _is_long(connection: Connection, found: int, limit: int) -> bool:
    """Whether looking through the list fills a page sooner than looking up all that was found.

    Where ``found`` of all articles hold the words, a page of ``limit`` takes about limit × all / found of them.
    """
    everything: int = connection.execute(select(func.coalesce(func.max(schema.indexed.c.doc), 0))).scalar_one()
    return found * found > limit * everything


def _walk(
    connection: Connection, view: View, documents: set[int], *, limit: int, after: tuple[int, int] | None
) -> tuple[array[int], array[int]]:
    ids, times = array("q"), array("q")
    rows = connection.execution_options(yield_per=_STEP).execute(walk_of(view, after=after))
    with rows:
        for number, time, document in rows:
            if document in documents:
                ids.append(number)
                times.append(time)
                if len(ids) == limit:
                    break
    return ids, times


def _listed(values: str) -> Select[int]:
    return select(func.json_each(values).table_valued("value").c.value)
