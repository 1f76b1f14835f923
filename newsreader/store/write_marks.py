"""Writes what a person made of articles, and their removal. Inside a transaction that the writer has begun.

Each mark is one statement over `state` that answers which rows it changed: what was so already is no change, and undo
gives back exactly these.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, Update, delete, insert, select, update

from newsreader.core.errors import UsageError
from newsreader.core.values import ArticleId, View
from newsreader.store import schema
from newsreader.store.reader import listed
from newsreader.store.views import UNREAD, conditions
from newsreader.store.write_articles import uid_hash

_a, _s, _l = schema.article.c, schema.state.c, schema.alias.c


def require_articles(connection: Connection, ids: Collection[ArticleId]) -> None:
    """UsageError unless every one of ``ids`` is there."""
    found = set(connection.execute(select(_s.article).where(_s.article.in_(listed(list(ids))))).scalars())
    missing = [str(number) for number in ids if number not in found]
    if missing:
        named = ", ".join(missing[:10]) + (" …" if len(missing) > 10 else "")
        raise UsageError("unknown-article", f"There is no article {named}. `newsreader list` shows the numbers.")


def set_flag(connection: Connection, ids: Collection[ArticleId], *, column: str, value: bool) -> frozenset[ArticleId]:
    """Set ``read`` or ``starred``; returns the ids for which that was a change."""
    changing = update(schema.state).where(_s.article.in_(listed(list(ids))), _s[column] != int(value))
    return changed_by(connection, changing.values({column: int(value)}))


def mark_view_read(connection: Connection, view: View, *, up_to: int | None) -> frozenset[ArticleId]:
    """Mark what a view holds as read, up to an id: what arrived since a person looked stays unread."""
    found = conditions(view)
    if found is None:
        return frozenset()
    unread = update(schema.state).where(*found, UNREAD)
    if up_to is not None:
        unread = unread.where(_s.article <= up_to)
    return changed_by(connection, unread.values(read=1))


def changed_by(connection: Connection, statement: Update) -> frozenset[ArticleId]:
    """The articles whose row in `state` a statement changes."""
    return frozenset(map(ArticleId, connection.execute(statement.returning(_s.article)).scalars()))


def remove_articles(connection: Connection, ids: Collection[ArticleId]) -> frozenset[ArticleId]:
    """Delete articles for good, but none that is unread or starred; returns which are gone.

    `seen` remembers all of their uids, so that they do not come back as new (I9).
    """
    old = (_s.article.in_(listed(list(ids))), _s.read == 1, _s.starred == 0)
    numbers = list(connection.execute(select(_s.article).where(*old)).scalars())
    gone = listed(numbers)
    own = select(_a.feed, _a.uid).where(_a.id.in_(gone))
    names = own.union_all(select(_l.feed, _l.uid).where(_l.article.in_(gone)))
    remembered = [{"feed": feed, "uid_hash": uid_hash(uid)} for feed, uid in connection.execute(names)]
    if remembered:
        connection.execute(insert(schema.seen).prefix_with("OR IGNORE"), remembered)
    connection.execute(delete(schema.article).where(_a.id.in_(gone)))
    return frozenset(map(ArticleId, numbers))
