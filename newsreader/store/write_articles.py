"""Writes what documents brought: articles, edits, new uids. Inside a transaction that the writer has begun."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Integer, String, bindparam, insert, select, update

from newsreader.core.decide import Edit, FeedDecision, Known, KnownArticle
from newsreader.core.identity import content_key
from newsreader.core.values import ArticleId, Enclosure, Entry, FeedId
from newsreader.store import schema
from newsreader.store.bodies import pack
from newsreader.store.connect import insert_rows, last_number
from newsreader.store.listed import listed, listed_text
from newsreader.store.prepared import Prepared
from newsreader.store.write_full_text import count_pictures
from newsreader.store.write_pictures import use_pictures

_a, _b, _s, _n, _l = schema.article.c, schema.body.c, schema.state.c, schema.seen.c, schema.alias.c
_KNOWN = (_a.id, _a.uid, _a.url, _a.digest, _a.content, _a.edits, _a.published, _s.sort_at, _a.arrived)
_articles = schema.article.join(schema.state, _s.article == _a.id)


# -- what is known -----------------------------------------------------------------------------------------------


# Asked for every document: to make a statement anew takes longer than its answer.
_FEED, _WANTED = bindparam("feed", type_=Integer), bindparam("wanted", type_=String)
_BY_UID = Prepared(select(*_KNOWN).select_from(_articles).where(_a.feed == _FEED, _a.uid.in_(listed_text(_WANTED))))
_BY_ALIAS = Prepared(
    select(_l.uid.label("alias"), *_KNOWN)
    .select_from(_articles.join(schema.alias, _a.id == _l.article))
    .where(_l.feed == _FEED, _l.uid.in_(listed_text(_WANTED)))
)
_GONE = Prepared(select(_n.uid_hash).where(_n.feed == _FEED, _n.uid_hash.in_(listed_text(_WANTED))))
_ANYTHING = Prepared(
    select(select(_a.id).where(_a.feed == _FEED).exists() | select(_n.uid_hash).where(_n.feed == _FEED).exists())
)


def known(connection: Connection, feed: FeedId, *, uids: Collection[str]) -> Known:
    """What is known of these uids in the feed, under the uids they have now or had before."""
    if _is_empty(connection, feed):
        return Known(is_first=True, articles={})
    asked = {"feed": feed, "wanted": json.dumps(list(uids))}
    articles = {each.uid: each for each in map(_known_of, _BY_UID.rows(connection, asked))}
    for alias, *row in _BY_ALIAS.rows(connection, asked):
        articles.setdefault(alias, _known_of(row))
    hashes = {uid_hash(uid): uid for uid in uids}
    found = _GONE.rows(connection, {"feed": feed, "wanted": json.dumps(list(hashes))})
    gone = frozenset(hashes[value] for (value,) in found)
    return Known(is_first=False, articles=articles, gone=gone)


def _is_empty(connection: Connection, feed: FeedId) -> bool:
    """Whether the feed has no article and never had one that was cleaned up."""
    return not _ANYTHING.rows(connection, {"feed": feed})[0][0]


def everything_of(connection: Connection, feed: FeedId) -> tuple[KnownArticle, ...]:
    """All articles of a feed, for the flood guard."""
    found = select(*_KNOWN).select_from(_articles).where(_a.feed == feed).order_by(_a.id)
    return tuple(map(_known_of, connection.execute(found)))


def _known_of(row: Iterable[Any]) -> KnownArticle:
    number, *rest = row
    return KnownArticle(ArticleId(number), *rest)


def uid_hash(uid: str) -> int:
    """The 64 bits, as SQLite's signed number, under which `seen` remembers a uid."""
    return int.from_bytes(blake2b(uid.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


# -- what is written ---------------------------------------------------------------------------------------------


def write_decision(
    connection: Connection, decision: FeedDecision, *, now: int
) -> tuple[list[ArticleId], list[ArticleId]]:
    """Write new articles, edits and new uids; returns the ids that came and those that were edited."""
    _rekey(connection, decision)
    added = _add(connection, decision, now=now)
    _write_edits(connection, decision.edits)
    return added, [edit.id for edit in decision.edits]


def _rekey(connection: Connection, decision: FeedDecision) -> None:
    if not decision.rekeyed:
        return
    aliases = [{"feed": decision.feed, "uid": moved.old_uid, "article": moved.id} for moved in decision.rekeyed]
    connection.execute(insert(schema.alias).prefix_with("OR REPLACE"), aliases)
    names = [{"number": moved.id, "new": moved.new_uid} for moved in decision.rekeyed]
    connection.execute(update(schema.article).where(_a.id == bindparam("number")).values(uid=bindparam("new")), names)


def _add(connection: Connection, decision: FeedDecision, *, now: int) -> list[ArticleId]:
    if not decision.new:
        return []
    # The document's first entry gets the highest id: of entries of one second, lists show it first.
    numbered = list(enumerate(reversed(decision.new), start=last_number(connection, "article") + 1))
    fixed = {"feed": decision.feed, "arrived": now, "edits": 0}
    articles = [
        {"id": number, "uid": new.uid, "published": new.published, **fixed, **_entry_columns(new.entry)}
        for number, new in numbered
    ]
    fixed = {"feed": decision.feed, "starred": 0, "hidden": 0}
    states = [{"article": number, "sort_at": new.sort_at, "read": int(new.read), **fixed} for number, new in numbered]
    bodies = [{"article": number, **_body_columns(new.entry)} for number, new in numbered]
    for table, rows in (("article", articles), ("state", states), ("body", bodies)):
        insert_rows(connection, table, rows=rows)
    use_pictures(connection, [(number, new.entry) for number, new in numbered])
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
    enclosures = [_told(each) for each in entry.enclosures]
    return {
        "html": entry.packed or pack(entry.html),
        "pictures": json.dumps(entry.pictures) if entry.pictures else "[]",
        "language": entry.language,
        "enclosures": json.dumps(enclosures) if enclosures else "[]",
        "categories": json.dumps(entry.categories) if entry.categories else "[]",
    }


def _told(file: Enclosure) -> list[Any]:
    """A file as the store keeps it; chapters, and where others stand, only where there are some."""
    told: list[Any] = [file.url, file.mime, file.length, file.title]
    if file.chapters or file.chapters_url:
        told.append([[each.start, each.title] for each in file.chapters])
    return [*told, file.chapters_url] if file.chapters_url else told


def _write_edits(connection: Connection, edits: Sequence[Edit]) -> None:
    """Rewrite articles and bodies. The list's row is touched only where the date moved: it stands in five indexes."""
    if not edits:
        return
    articles = [{"number": edit.id, "published": edit.published, **_entry_columns(edit.entry)} for edit in edits]
    columns: dict[str, Any] = {name: bindparam(name) for name in articles[0] if name != "number"}
    statement = update(schema.article).where(_a.id == bindparam("number")).values(edits=_a.edits + 1, **columns)
    connection.execute(statement, articles)
    bodies = [{"number": edit.id, **_body_columns(edit.entry)} for edit in edits]
    columns = {name: bindparam(name) for name in bodies[0] if name != "number"}
    connection.execute(update(schema.body).where(_b.article == bindparam("number")).values(columns), bodies)
    with_page = select(schema.full_text.c.article).where(
        schema.full_text.c.article.in_(listed([edit.id for edit in edits]))
    )
    count_pictures(connection, list(map(ArticleId, connection.execute(with_page).scalars())))
    moved = update(schema.state).where(_s.article == bindparam("number"), _s.sort_at != bindparam("place"))
    places = [{"number": edit.id, "place": edit.sort_at} for edit in edits]
    connection.execute(moved.values(sort_at=bindparam("place")), places)
    use_pictures(connection, [(edit.id, edit.entry) for edit in edits], is_edit=True)
