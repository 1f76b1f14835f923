"""Writes what a person made of articles, and their removal. Inside a transaction that the writer has begun.

Each mark answers which articles it changed: what was so already is no change, and undo gives back exactly these.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from newsreader.core.errors import UsageError
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId, View
from newsreader.store import schema
from newsreader.store.listed import listed, listed_text
from newsreader.store.views import SHOWN, UNREAD, conditions
from newsreader.store.write_articles import uid_hash

_a, _s, _l = schema.article.c, schema.state.c, schema.alias.c


def set_flag(connection: Connection, ids: Collection[ArticleId], *, column: str, value: bool) -> frozenset[ArticleId]:
    """Set ``read`` or ``starred``; returns the ids for which that was a change.

    UsageError, and nothing is changed, unless every one of ``ids`` is there.
    """
    wanted, flag = set(ids), _s[column]
    changing = func.json_group_array(_s.article).filter(flag != int(value))
    query = select(func.count(), changing).where(_s.article.in_(listed(list(wanted))))
    count, numbers = connection.execute(query).one()
    if count < len(wanted):
        raise _unknown(connection, wanted)
    return _change(connection, numbers, column=column, value=int(value))


def _unknown(connection: Connection, ids: set[ArticleId]) -> UsageError:
    found = connection.execute(select(_s.article).where(_s.article.in_(listed(list(ids))))).scalars()
    missing = sorted(ids.difference(map(ArticleId, found)))
    named = ", ".join(map(str, missing[:10])) + (" …" if len(missing) > 10 else "")
    return UsageError(
        "unknown-article", tr("There is no article {word}. `newsreader list` shows the numbers.").format(word=named)
    )


def mark_view_read(connection: Connection, view: View, *, up_to: int | None) -> frozenset[ArticleId]:
    """Mark what a view holds as read, up to an id: what arrived since a person looked stays unread."""
    found = conditions(view)
    if found is None:
        return frozenset()
    unread = [*found, UNREAD]
    if up_to is not None:
        unread.append(_s.article <= up_to)
    return change_where(connection, unread, column="read", value=1)


def mark_story_read(connection: Connection, article: ArticleId) -> frozenset[ArticleId]:
    """Mark what tells the story of an article as read."""
    story = select(_s.story).where(_s.article == article).scalar_subquery()
    return change_where(connection, [SHOWN, UNREAD, _s.story == story], column="read", value=1)


def change_where(
    connection: Connection, conditions: Sequence[ColumnElement[bool]], *, column: str, value: int
) -> frozenset[ArticleId]:
    """Set a flag of all articles that fulfil ``conditions``, which leave out those that have it; returns which."""
    query = select(func.json_group_array(_s.article)).where(*conditions)
    return _change(connection, connection.execute(query).scalar_one(), column=column, value=value)


def _change(connection: Connection, numbers: str, *, column: str, value: int) -> frozenset[ArticleId]:
    """Set a flag of these articles, a JSON array. Read first and then written by number: a third less time for many
    than one statement that answers with rows.
    """
    if numbers != "[]":
        connection.execute(update(schema.state).where(_s.article.in_(listed_text(numbers))).values({column: value}))
    return frozenset(map(ArticleId, json.loads(numbers)))


def remove_articles(connection: Connection, ids: Collection[ArticleId]) -> frozenset[ArticleId]:
    """Delete articles for good, but none that is unread or starred; returns which are gone.

    `seen` remembers all of their uids, so that they do not come back as new (I9).
    """
    old = (_s.article.in_(listed(list(ids))), _s.read == 1, _s.starred == 0)
    numbers = list(connection.execute(select(_s.article).where(*old)).scalars())
    forget_articles(connection, numbers)
    return frozenset(map(ArticleId, numbers))


def forget_articles(connection: Connection, numbers: list[int]) -> None:
    """Delete articles whatever they are; only `seen` remembers them."""
    gone = listed(numbers)
    own = select(_a.feed, _a.uid).where(_a.id.in_(gone))
    names = own.union_all(select(_l.feed, _l.uid).where(_l.article.in_(gone)))
    remembered = [{"feed": feed, "uid_hash": uid_hash(uid)} for feed, uid in connection.execute(names)]
    if remembered:
        connection.execute(insert(schema.seen).prefix_with("OR IGNORE"), remembered)
    connection.execute(delete(schema.article).where(_a.id.in_(gone)))
