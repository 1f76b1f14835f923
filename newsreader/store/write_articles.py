"""Writes articles and their marks, inside a transaction that the writer has begun."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from newsreader.core.decide import Edit, FeedDecision, Known, KnownArticle
from newsreader.core.errors import UsageError
from newsreader.core.identity import content_key
from newsreader.core.values import ArticleId, Entry, FeedId, View
from newsreader.store import schema
from newsreader.store.bodies import pack
from newsreader.store.fts import for_index
from newsreader.store.reader import listed
from newsreader.store.views import conditions

_a, _b, _s, _l, _c, _i = (
    *(schema.article.c, schema.body.c, schema.seen.c),
    *(schema.alias.c, schema.change.c, schema.indexed.c),
)
_KNOWN = (_a.id, _a.uid, _a.url, _a.digest, _a.content, _a.edits, _a.published, _a.sort_at, _a.arrived)


def known(connection: Connection, feed: FeedId, uids: Collection[str]) -> Known:
    """What is known of these uids in the feed, under the uids they have now or had before."""
    wanted = listed(list(uids))
    found = connection.execute(select(*_KNOWN).where(_a.feed == feed, _a.uid.in_(wanted))).all()
    articles = {row.uid: _known_of(row) for row in found}
    aliases = select(_l.uid.label("alias"), *_KNOWN).join_from(schema.alias, schema.article, _a.id == _l.article)
    for row in connection.execute(aliases.where(_l.feed == feed, _l.uid.in_(wanted))).all():
        articles.setdefault(row.alias, _known_of(row[1:]))
    is_first = not articles and connection.execute(select(_a.id).where(_a.feed == feed).limit(1)).first() is None
    hashes = {uid_hash(uid): uid for uid in uids}
    seen = connection.execute(select(_s.uid_hash).where(_s.feed == feed)).scalars()
    gone = frozenset(hashes[value] for value in seen if value in hashes)
    return Known(is_first and not gone, articles, gone)


def everything_of(connection: Connection, feed: FeedId) -> tuple[KnownArticle, ...]:
    """All articles of a feed, for the flood guard; the newest last, so that they win where keys are equal."""
    found = connection.execute(select(*_KNOWN).where(_a.feed == feed).order_by(_a.sort_at, _a.id))
    return tuple(map(_known_of, found))


def _known_of(row: Iterable[Any]) -> KnownArticle:
    number, *rest = row
    return KnownArticle(ArticleId(number), *rest)


def uid_hash(uid: str) -> bytes:
    """The eight bytes under which `seen` remembers a uid."""
    return blake2b(uid.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def write_decision(
    connection: Connection, decision: FeedDecision, *, now: int
) -> tuple[list[ArticleId], list[ArticleId]]:
    """Write new articles, edits and new uids; returns the ids that came and those that were edited."""
    for moved in decision.rekeyed:
        aliases = insert(schema.alias).prefix_with("OR REPLACE")
        connection.execute(aliases.values(feed=decision.feed, uid=moved.old_uid, article=moved.id))
        connection.execute(update(schema.article).where(_a.id == moved.id).values(uid=moved.new_uid))
    added = _add(connection, decision, now=now)
    _write_edits(connection, decision.edits)
    return added, [edit.id for edit in decision.edits]


def _add(connection: Connection, decision: FeedDecision, *, now: int) -> list[ArticleId]:
    if not decision.new:
        return []
    first = int(connection.exec_driver_sql("SELECT coalesce(max(id), 0) + 1 FROM article").scalar_one())
    # The document's first entry gets the highest id: of entries of one second, lists show it first.
    numbered = list(enumerate(reversed(decision.new), start=first))
    rows = [
        {
            "id": number,
            "feed": decision.feed,
            "uid": new.uid,
            "arrived": now,
            "sort_at": new.sort_at,
            "guid": new.entry.guid if new.entry.guid.strip() and new.entry.guid != new.uid else None,
            "published": new.published,
            "read": int(new.read),
            "starred": 0,
            "hidden": 0,
            "edits": 0,
            **_entry_columns(new.entry),
        }
        for number, new in numbered
    ]
    connection.execute(insert(schema.article), rows)
    connection.execute(
        insert(schema.body), [{"article": number, **_body_columns(new.entry)} for number, new in numbered]
    )
    return [ArticleId(number) for number, _ in numbered]


def _entry_columns(entry: Entry) -> dict[str, Any]:
    return {
        "url": entry.url,
        "title": entry.title,
        "author": entry.author,
        "excerpt": entry.excerpt,
        "picture": entry.picture,
        "digest": entry.digest,
        "content": content_key(entry.title, entry.excerpt),
        "missing_pictures": len(entry.pictures),
    }


def _body_columns(entry: Entry) -> dict[str, Any]:
    enclosures = [[each.url, each.mime, each.length, each.title] for each in entry.enclosures]
    return {
        "html": pack(entry.html),
        "pictures": json.dumps(entry.pictures),
        "language": entry.language,
        "enclosures": json.dumps(enclosures),
        "categories": json.dumps(entry.categories),
    }


def _write_edits(connection: Connection, edits: Sequence[Edit]) -> None:
    if not edits:
        return
    rows = [
        {"number": edit.id, "published": edit.published, "sort_at": edit.sort_at, **_entry_columns(edit.entry)}
        for edit in edits
    ]
    columns: dict[str, Any] = {name: bindparam(name) for name in rows[0] if name != "number"}
    statement = update(schema.article).where(_a.id == bindparam("number")).values(edits=_a.edits + 1, **columns)
    connection.execute(statement, rows)
    bodies = [{"number": edit.id, **_body_columns(edit.entry)} for edit in edits]
    columns = {name: bindparam(name) for name in bodies[0] if name != "number"}
    connection.execute(update(schema.body).where(_b.article == bindparam("number")).values(columns), bodies)


# -- marks -------------------------------------------------------------------------------------------------------


def require_articles(connection: Connection, ids: Collection[ArticleId]) -> None:
    """UsageError unless every one of ``ids`` is there."""
    found = set(connection.execute(select(_a.id).where(_a.id.in_(listed(list(ids))))).scalars())
    missing = [str(number) for number in ids if number not in found]
    if missing:
        named = ", ".join(missing[:10]) + (" …" if len(missing) > 10 else "")
        raise UsageError("unknown-article", f"There is no article {named}. `newsreader list` shows the numbers.")


def set_flag(connection: Connection, column: str, value: bool, ids: Collection[ArticleId]) -> frozenset[ArticleId]:
    """Set ``read`` or ``starred``; returns the ids for which that was a change."""
    flag = _a[column]
    changing = select(_a.id).where(_a.id.in_(listed(list(ids))), flag != int(value))
    changed = list(connection.execute(changing).scalars())
    connection.execute(update(schema.article).where(_a.id.in_(listed(changed))).values({column: int(value)}))
    return frozenset(map(ArticleId, changed))


def mark_view_read(connection: Connection, view: View, up_to: int | None) -> frozenset[ArticleId]:
    """Mark what a view holds as read, up to an id: what arrived since a person looked stays unread."""
    found = conditions(view)
    if found is None:
        return frozenset()
    unread = select(_a.id).where(*found, _a.read == text("0"))
    if up_to is not None:
        unread = unread.where(_a.id <= up_to)
    changed = list(connection.execute(unread).scalars())
    connection.execute(update(schema.article).where(_a.id.in_(listed(changed))).values(read=1))
    return frozenset(map(ArticleId, changed))


def remove_articles(connection: Connection, ids: Collection[ArticleId]) -> None:
    """Delete articles for good; `seen` remembers them, so that they do not come back as new."""
    numbers = listed(list(ids))
    gone = connection.execute(select(_a.feed, _a.uid).where(_a.id.in_(numbers))).all()
    old = select(_l.feed, _l.uid).where(_l.article.in_(numbers))
    hashes = {(row.feed, uid_hash(row.uid)) for row in (*gone, *connection.execute(old).all())}
    if hashes:
        remembered = [{"feed": feed, "uid_hash": value} for feed, value in hashes]
        connection.execute(insert(schema.seen).prefix_with("OR IGNORE"), remembered)
    connection.execute(delete(schema.article).where(_a.id.in_(numbers)))


# -- the search index --------------------------------------------------------------------------------------------


def waiting(connection: Connection, limit: int) -> Sequence[Any]:
    """Up to ``limit`` articles whose text is to be indexed, the newest first: id, title, author, packed body."""
    query = select(_a.id, _a.title, _a.author, _b.html).join_from(schema.change, schema.article, _a.id == _c.article)
    query = query.join(schema.body, _b.article == _a.id).order_by(_c.article.desc()).limit(limit)
    return connection.execute(query).all()


def index_texts(connection: Connection, texts: Sequence[tuple[int, str, str, str]]) -> None:
    """Put (id, title, author, text) into the search index. A text that was there before is left behind as stale."""
    first = int(connection.exec_driver_sql("SELECT coalesce(max(doc), 0) + 1 FROM indexed").scalar_one())
    first = max(
        first, int(connection.exec_driver_sql("SELECT coalesce(max(rowid), 0) + 1 FROM search_docsize").scalar_one())
    )
    numbered = list(enumerate(texts, start=first))
    connection.execute(
        text("INSERT INTO search(rowid, title, author, text) VALUES (:doc, :title, :author, :text)"),
        [{"doc": doc, **_columns(each)} for doc, each in numbered],
    )
    connection.execute(
        insert(schema.indexed).prefix_with("OR REPLACE"), [{"article": each[0], "doc": doc} for doc, each in numbered]
    )
    connection.execute(delete(schema.change).where(_c.article.in_(listed([each[0] for each in texts]))))


def _columns(each: tuple[int, str, str, str]) -> dict[str, str]:
    return dict(zip(("title", "author", "text"), map(for_index, each[1:]), strict=True))


def forget_orphans(connection: Connection) -> None:
    """Take out of the queue what is no longer there, so that it never waits for ever."""
    connection.execute(delete(schema.change).where(_c.article.not_in(select(_b.article))))
