"""Writes articles' second texts: the readable text of their pages. Inside a transaction that the writer has begun."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, literal, select, update

from newsreader.core.errors import UsageError
from newsreader.core.texts import tr
from newsreader.core.values import ArticleId, FeedId, PageText
from newsreader.store import schema
from newsreader.store.bodies import pack
from newsreader.store.listed import listed
from newsreader.store.write_pictures import use_again

_a, _b, _t, _s = schema.article.c, schema.body.c, schema.full_text.c, schema.state.c
_w = schema.full_text_wait.c


def keep(connection: Connection, article: ArticleId, *, found: PageText, now: int) -> bool:
    """Keep the text of an article's page, in place of an earlier one, and show it; False when the article is gone."""
    if connection.execute(select(literal(1)).where(_s.article == article, _s.hidden == 0)).first() is None:
        return False
    row: dict[str, Any] = {
        "article": article,
        "html": pack(found.html),
        "pictures": json.dumps(found.pictures),
        "author": found.author,
        "language": found.language,
        "fetched": now,
        "shown": 1,
    }
    there = update(schema.full_text).where(_t.article == article)
    if not connection.execute(there.values({key: value for key, value in row.items() if key != "article"})).rowcount:
        connection.execute(insert(schema.full_text), row)
    connection.execute(delete(schema.full_text_wait).where(_w.article == article))
    count_pictures(connection, [article])
    return True


def wait_for(connection: Connection, ids: Sequence[ArticleId]) -> None:
    """Note that the full texts of these are to come."""
    rows = [{"article": number, "failures": 0, "next_try": 0} for number in ids]
    if rows:
        connection.execute(insert(schema.full_text_wait).prefix_with("OR IGNORE"), rows)


def put_off(connection: Connection, article: ArticleId, *, failures: int, next_try: int | None) -> None:
    """Note when an article's full text is asked for again; None: it never comes."""
    waits = _w.article == article
    if next_try is None:
        connection.execute(delete(schema.full_text_wait).where(waits))
    else:
        connection.execute(update(schema.full_text_wait).where(waits).values(failures=failures, next_try=next_try))


def show(connection: Connection, ids: Sequence[ArticleId], *, is_shown: bool) -> list[ArticleId]:
    """Show the page's text of those that have one, or the feed's own again; returns which were changed."""
    which = (_t.article.in_(listed(list(ids))), _t.shown != int(is_shown))
    changed = list(map(ArticleId, connection.execute(select(_t.article).where(*which)).scalars()))
    connection.execute(update(schema.full_text).where(*which).values(shown=int(is_shown)))
    count_pictures(connection, changed)
    return changed


def count_pictures(connection: Connection, ids: Sequence[ArticleId]) -> None:
    """Which pictures articles are to have is a matter of the text that is shown."""
    shown = select(_a.id, _a.picture, func.coalesce(_t.pictures, _b.pictures)).join(schema.body, _b.article == _a.id)
    shown = shown.outerjoin(schema.full_text, (_t.article == _a.id) & (_t.shown == 1))
    rows = connection.execute(shown.where(_a.id.in_(listed(list(ids))))).all() if ids else []
    use_again(connection, {number: (json.loads(pictures), lead) for number, lead, pictures in rows})


def set_always(connection: Connection, feed: FeedId, *, is_on: bool) -> bool:
    """Have the pages of a feed's articles read as they come, or no longer; whether that was a change."""
    if connection.execute(select(literal(1)).where(schema.feed.c.id == feed)).first() is None:
        raise UsageError("unknown-feed", tr("There is no feed {feed}.").format(feed=feed))
    if is_on:
        return connection.execute(insert(schema.full_text_feed).prefix_with("OR IGNORE"), {"feed": feed}).rowcount > 0
    of_feed = select(_a.id).where(_a.feed == feed)
    connection.execute(delete(schema.full_text_wait).where(_w.article.in_(of_feed)))
    return connection.execute(delete(schema.full_text_feed).where(schema.full_text_feed.c.feed == feed)).rowcount > 0
