"""Takes articles out of the lists by the rules, and later off the disk. Inside a transaction that the writer has begun.

What goes is *leaving* first: no list, count or search shows it, and it can be taken back. When the program ends, or a
person wants the room at once, it is deleted in small steps, and only `seen` remembers it (I9).
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, insert, select, update

from newsreader.core.errors import UsageError
from newsreader.core.retention import Rules
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId
from newsreader.store import schema
from newsreader.store.listed import listed
from newsreader.store.retention import RULES, going_of, kept_word
from newsreader.store.write_marks import forget_articles

_s, _l, _f = schema.state.c, schema.leaving.c, schema.feed.c
#: The state of what is leaving; 1 is what was unsubscribed.
LEAVING = 2


def rules_of(connection: Connection) -> Rules:
    """The rules that hold."""
    return Rules.from_json(kept_word(connection, RULES))


def keep_word(connection: Connection, key: str, *, value: str) -> None:
    """Keep a fact about the database."""
    connection.execute(insert(schema.meta).prefix_with("OR REPLACE"), [{"key": key, "value": value}])


def keep_rules(connection: Connection, rules: Rules) -> None:
    """Keep the rules, without those of feeds that are gone for good."""
    feeds = set(connection.execute(select(_f.id)).scalars())
    for feed in rules.own:
        if feed not in feeds:
            rules = rules.with_rule(feed, None)
    keep_word(connection, RULES, value=rules.to_json())


def take_out(
    connection: Connection, *, today: int, session: int, spared: Collection[ArticleId]
) -> frozenset[ArticleId]:
    """Take out of the lists what goes by the rules; returns which. ``session`` names the run of the program."""
    going = going_of(connection, rules_of(connection), today=today)
    numbers = [number for ids in going.values() for number in ids if number not in spared]
    if numbers:
        connection.execute(update(schema.state).where(_s.article.in_(listed(numbers))).values(hidden=LEAVING))
        rows = [{"article": number, "session": session} for number in numbers]
        connection.execute(insert(schema.leaving).prefix_with("OR REPLACE"), rows)
    return frozenset(map(ArticleId, numbers))


def take_back(connection: Connection, ids: Collection[ArticleId]) -> frozenset[ArticleId]:
    """Put back what is still leaving; returns which. UsageError when nothing of it is there any more."""
    there = select(_l.article).where(_l.article.in_(listed(list(ids))))
    numbers = list(connection.execute(there).scalars())
    if not numbers:
        raise UsageError("unknown-article", tr("Their room was given back: these articles are gone for good."))
    shown = select(_f.id).where(_f.removed.is_(None))
    back = update(schema.state).where(_s.article.in_(listed(numbers)), _s.hidden == LEAVING)
    connection.execute(back.where(_s.feed.in_(shown)).values(hidden=0))
    connection.execute(back.values(hidden=1))  # of a feed that was unsubscribed meanwhile: it comes back with that
    connection.execute(delete(schema.leaving).where(_l.article.in_(listed(numbers))))
    return frozenset(map(ArticleId, numbers))


def delete_some(connection: Connection, limit: int, *, session: int | None) -> int:
    """Delete so many of what is leaving, with all that hangs on it; returns how many. ``session``: leave alone what went
    in this run of the program.
    """
    query = select(_l.article).limit(limit)
    if session is not None:
        query = query.where(_l.session != session)
    numbers = list(connection.execute(query).scalars())
    if numbers:
        forget_articles(connection, numbers)
    return len(numbers)
