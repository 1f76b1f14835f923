"""Counts which articles of a view can be read offline: what `ArticleRow.offline` says of one, for as many as there are.

On the query thread: all of a million articles take 19 ms (`./run bench million`, docs/notes/performance.md).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from newsreader.core.readable import SavedCount
from newsreader.core.values import ArticleId, View, ViewKind
from newsreader.store.plain_views import plain_conditions

# These hold so much that what is lacking is sought first: that is little, as a rule.
_WIDE = (ViewKind.ALL, ViewKind.UNREAD, ViewKind.FOLDER)
_WAITS = "SELECT 1 FROM full_text_wait WHERE full_text_wait.article = state.article"
_LACKS = "SELECT 1 FROM article INDEXED BY article_lacking WHERE id = state.article AND missing_pictures > 0"
_ONE_BY_ONE = f"SELECT count(*), coalesce(sum(EXISTS ({_LACKS}) OR EXISTS ({_WAITS})), 0) FROM {{}} WHERE {{}}"  # noqa: S608  # our words
_TOTAL = "SELECT count(*) FROM state WHERE {}"
# CROSS JOIN: from what is lacking to its state, never by looking through the whole list.
_ALL_LACKING = """
SELECT count(*) FROM (
    SELECT id FROM article WHERE missing_pictures > 0 UNION SELECT article FROM full_text_wait
) AS lacking CROSS JOIN state ON state.article = lacking.id WHERE {}"""
_THESE = "json_each(?) AS each CROSS JOIN state ON state.article = each.value"


def saved_count(connection: sqlite3.Connection, view: View, *, among: Sequence[ArticleId] | None = None) -> SavedCount:
    """Of a view's articles, or of ``among`` alone: a search is told by its hits."""
    if among is not None:
        total, lacking = _row(connection, _ONE_BY_ONE.format(_THESE, "hidden = 0"), [json.dumps(list(among))])
        return SavedCount(total - lacking, total)
    if view.kind is ViewKind.SEARCH:
        return SavedCount(0, 0)
    conditions, values = plain_conditions(view)
    where = " AND ".join(conditions)
    if view.kind not in _WIDE:
        total, lacking = _row(connection, _ONE_BY_ONE.format("state", where), values)
        return SavedCount(total - lacking, total)
    (total,) = _row(connection, _TOTAL.format(where), values)
    (lacking,) = _row(connection, _ALL_LACKING.format(where), values)
    return SavedCount(total - lacking, total)


def _row(connection: sqlite3.Connection, statement: str, values: Sequence[Any]) -> tuple[int, ...]:
    found: tuple[int, ...] = connection.execute(statement, values).fetchone()
    return found
