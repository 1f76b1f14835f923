"""Asks which articles of a view tell one story. By SQLite alone: the first paint of a list waits for it."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence

from newsreader.core.told import Told
from newsreader.core.values import ArticleId, View, ViewKind
from newsreader.store.plain import columns_of
from newsreader.store.plain_views import plain_conditions

_COLUMNS = "story, article, sort_at, feed, read"
# Most stories have one article; the index of stories alone tells which have more.
_OF_SEVERAL = "SELECT story FROM state WHERE story IS NOT NULL GROUP BY story HAVING count(*) > 1"
_OF_THESE = """
SELECT DISTINCT story FROM state WHERE article IN (SELECT value FROM json_each(?)) AND story IS NOT NULL"""


def told(connection: sqlite3.Connection, view: View, *, among: Sequence[ArticleId] | None = None) -> Told:
    """The articles of a view whose story has more than one article; of the stories of ``among`` only, all that the view
    holds. Stories of which the view holds a single article may be there. Nothing of a search, whose hits stand each for
    itself.
    """
    if view.kind is ViewKind.SEARCH:
        return Told(*(array("q") for _ in _COLUMNS.split(", ")))
    conditions, values = plain_conditions(view)
    values = values if among is None else [json.dumps(list(among)), *values]
    # CROSS JOIN: from the stories to their articles, never by looking through the whole list.
    wanted = _OF_SEVERAL if among is None else _OF_THESE
    inner = f"SELECT state.* FROM ({wanted}) AS wanted CROSS JOIN state ON state.story = wanted.story"  # noqa: S608  # our words
    statement = f"SELECT * FROM ({inner}) AS state WHERE {' AND '.join(conditions)} ORDER BY story, sort_at, article"  # noqa: S608  # our words
    return Told(*(array("q", column) for column in columns_of(connection, statement, values=values, names=_COLUMNS)))
