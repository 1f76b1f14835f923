"""The articles of a view as words of SQL, for what is asked without SQLAlchemy; see `views` for the same with it."""

from __future__ import annotations

import json
from typing import Any

from newsreader.core.values import View, ViewKind

# "+" keeps SQLite from going feed by feed and sorting: the list's own index holds the feed, too.
_IN_FOLDER = """
+feed IN (SELECT id FROM feed WHERE folder IN (
    WITH RECURSIVE tree(id) AS (
        SELECT id FROM folder WHERE id = ? UNION SELECT folder.id FROM folder JOIN tree ON folder.parent = tree.id
    ) SELECT id FROM tree))"""


def plain_conditions(view: View) -> tuple[list[str], list[Any]]:
    """What the state of a view's articles fulfils, and the values that stand for "?" in it. Not for a search."""
    found, values = ["hidden = 0"], list[Any]()
    match view.kind:
        case ViewKind.FEED:
            found.append("feed = ?")
            values.append(view.feed)
        case ViewKind.FOLDER:
            found.append(_IN_FOLDER)
            values.append(view.folder)
        case ViewKind.TODAY:
            found.append("sort_at >= ?")
            values.append(view.since or 0)
        case ViewKind.STORY:
            found.append("story = ?")
            values.append(view.story)
        case ViewKind.POPULAR:
            found.append("story IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(view.stories))
    if view.unread_only or view.kind is ViewKind.UNREAD:
        found.append("read = 0")
    if view.starred_only or view.kind is ViewKind.STARRED:
        found.append("starred = 1")
    return found, values
