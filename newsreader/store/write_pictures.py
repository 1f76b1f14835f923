"""Writes which pictures articles have and how each one is, inside a transaction that the writer has begun."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, Select, String, Update, bindparam, case, delete, func, literal, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from newsreader.core.pictures import (
    FailedPicture,
    PictureRules,
    PictureState,
    StoredPicture,
    picture_digest,
)
from newsreader.core.retention import Rules
from newsreader.core.texts import kept_text
from newsreader.core.values import ArticleId, Entry
from newsreader.store import schema
from newsreader.store.connect import driver_of, insert_rows
from newsreader.store.listed import listed, listed_text
from newsreader.store.prepared import Prepared
from newsreader.store.retention import old_pictures

_a, _b, _f, _m, _s = schema.article.c, schema.body.c, schema.feed.c, schema.meta.c, schema.state.c
_p, _u, _h = schema.picture.c, schema.picture_use.c, schema.picture_host.c

#: The key of the rules in `meta`.
RULES = "pictures"
_RULES = Prepared(select(_m.value).where(_m.key == RULES))
_LACKING = (int(PictureState.WANTED), int(PictureState.DROPPED))
_INSERT_USE = """INSERT OR IGNORE INTO picture_use (article, picture, lead)
    SELECT :article, id, :lead FROM picture WHERE digest = :digest"""
_LEAST = 0.995  # of the budget, down to which room is made: not for each picture anew


def host_name(url: str) -> str:
    """The host of a picture's address, "" where it has none."""
    return _host_at("/".join(url.split("/", 3)[:3]))


@lru_cache(maxsize=256)
def _host_at(beginning: str) -> str:
    """The host of an address up to its path: a feed's pictures have few."""
    try:
        return urlsplit(beginning).hostname or ""
    except ValueError:
        return ""


def kept_rules(connection: Connection) -> PictureRules:
    """What a person wants of pictures."""
    found = _RULES.rows(connection, {})
    return PictureRules.from_json(found[0][0] if found else None)


# -- which articles have them --------------------------------------------------------------------------------------


def use_pictures(
    connection: Connection, entries: Sequence[tuple[ArticleId | int, Entry]], *, is_edit: bool = False
) -> None:
    """Note the pictures of new or edited articles; ``missing_pictures`` then says how many of them are to come."""
    if is_edit:
        connection.execute(delete(schema.picture_use).where(_u.article.in_(listed([number for number, _ in entries]))))
    uses = {number: (entry.pictures, entry.picture) for number, entry in entries if entry.pictures or entry.picture}
    _use(connection, uses)


def use_again(connection: Connection, uses: Mapping[int, tuple[Sequence[str], str | None]]) -> None:
    """Note which pictures articles have now: in their text, and beside their headline."""
    if uses:
        connection.execute(delete(schema.picture_use).where(_u.article.in_(listed(list(uses)))))
        _use(connection, uses)
        count_missing(connection, list(uses))


def use_all(connection: Connection) -> None:
    """Note the pictures of all articles that are there, for a database that knew none."""
    found = select(_a.id, _a.picture, _b.pictures).join(schema.body, _b.article == _a.id)
    found = found.where((_b.pictures != "[]") | _a.picture.is_not(None))
    rows = connection.execute(found).all()
    _use(connection, {number: (tuple(json.loads(pictures)), lead) for number, lead, pictures in rows})


def _use(connection: Connection, uses: Mapping[int, tuple[Sequence[str], str | None]]) -> None:
    if not uses:
        return
    links: dict[tuple[int, bytes], int] = {}
    urls: dict[bytes, str] = {}
    for number, (pictures, lead) in uses.items():
        for url, is_lead in (*((url, 0) for url in pictures), *([(lead, 1)] if lead else [])):
            digest = picture_digest(url)
            urls[digest] = url
            links.setdefault((number, digest), is_lead)
    if not links:
        return
    fixed = {"state": int(PictureState.WANTED), "size": 0, "failures": 0, "next_try": 0}
    new = [{"digest": digest, "url": url, "host": host_name(url), **fixed} for digest, url in urls.items()]
    insert_rows(connection, "picture", rows=new, way="INSERT OR IGNORE")
    values = [{"article": number, "digest": digest, "lead": lead} for (number, digest), lead in links.items()]
    driver_of(connection).executemany(_INSERT_USE, values)
    count_missing(connection, list(uses))


def count_missing(connection: Connection, articles: Sequence[int]) -> None:
    """Write how many pictures of these articles are to come; of feeds whose pictures are left out, none is."""
    left_out = _left_out(kept_rules(connection))
    wanted = {"wanted": json.dumps(list(articles))}
    if left_out is None:
        _COUNT.run(connection, [wanted])
    else:
        connection.execute(_counting(case((_a.feed.in_(left_out), literal(0)), else_=_MISSING)), wanted)


def _counting(missing: Any) -> Update:
    wanted = listed_text(bindparam("wanted", type_=String))
    return update(schema.article).where(_a.id.in_(wanted)).values(missing_pictures=missing)


_MISSING = (
    select(func.count())
    .select_from(schema.picture_use.join(schema.picture, _p.id == _u.picture))
    .where(_u.article == _a.id, _u.lead == 0, or_(*(_p.state == state for state in _LACKING)))
    .scalar_subquery()
)
_COUNT = Prepared(_counting(_MISSING))


def _left_out(rules: PictureRules) -> Select[Any] | None:
    """The feeds whose pictures are left out; None when there is none."""
    own = [feed for feed, policy in rules.own.items() if rules.leaves_out(policy)]
    if not rules.leaves_out(rules.policy):
        return listed(own) if own else None
    return select(_f.id).where(_f.id.not_in(listed([feed for feed in rules.own if feed not in own])))


# -- how each one is -------------------------------------------------------------------------------------------------


def save_outcomes(
    connection: Connection, stored: Sequence[StoredPicture], *, failed: Sequence[FailedPicture]
) -> frozenset[ArticleId]:
    """Write what came and what did not; returns the articles that have one of them."""
    if stored:
        rows = [{"number": each.id, "name": each.name, "bytes": each.size} for each in stored]
        values = {"state": int(PictureState.STORED), "file": bindparam("name"), "size": bindparam("bytes")}
        well = update(schema.picture).where(_p.id == bindparam("number"))
        connection.execute(well.values(**values, kind=None, reason=None, failures=0, next_try=0), rows)
    if failed:
        columns: dict[str, Any] = {
            name: bindparam(f"new_{name}") for name in ("state", "kind", "reason", "failures", "next_try")
        }
        badly = update(schema.picture).where(_p.id == bindparam("number")).values(**columns, file=None, size=0)
        connection.execute(badly, [_failed_row(each) for each in failed])
    touched = [*(each.id for each in stored), *(each.id for each in failed)]
    return _recount(connection, touched)


def _failed_row(failed: FailedPicture) -> dict[str, Any]:
    state = PictureState.REFUSED if failed.next_try is None else PictureState.WANTED
    return {
        "number": failed.id,
        "new_state": int(state),
        "new_kind": failed.kind,
        "new_reason": kept_text(failed.text),
        "new_failures": failed.failures,
        "new_next_try": failed.next_try or 0,
    }


def _recount(connection: Connection, pictures: Sequence[int]) -> frozenset[ArticleId]:
    """Count what the articles of these pictures lack; returns the articles."""
    users = select(_u.article).where(_u.picture.in_(listed(list(pictures)))).distinct()
    articles = list(connection.execute(users).scalars())
    if articles:
        count_missing(connection, articles)
    return frozenset(map(ArticleId, articles))


def hold_host(connection: Connection, host: str, *, until: int) -> None:
    """Leave a host alone until then."""
    statement = upsert(schema.picture_host).values(host=host, until=until)
    connection.execute(statement.on_conflict_do_update(index_elements=["host"], set_={"until": until}))


def want_again(connection: Connection, pictures: Collection[int]) -> frozenset[ArticleId]:
    """Want these pictures whatever came of them before."""
    again = {"state": int(PictureState.WANTED), "failures": 0, "next_try": 0, "kind": None, "reason": None}
    statement = update(schema.picture).where(_p.id.in_(listed(list(pictures))), _p.state != int(PictureState.STORED))
    connection.execute(statement.values(**again))
    return _recount(connection, list(pictures))


def set_rules(connection: Connection, rules: PictureRules) -> frozenset[ArticleId]:
    """Keep what a person wants of pictures; returns the articles that are whole now, or no longer."""
    statement = upsert(schema.meta).values(key=RULES, value=rules.to_json())
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": rules.to_json()}))
    before: dict[int, int] = dict(connection.execute(_with_pictures()).all())
    count_missing(connection, list(before))
    after = connection.execute(_with_pictures())
    return frozenset(ArticleId(number) for number, missing in after if before[number] != missing)


def _with_pictures() -> Select[int, int]:
    return select(_a.id, _a.missing_pictures).where(_a.id.in_(select(_u.article).where(_u.lead == 0)))


# -- room --------------------------------------------------------------------------------------------------------


def total_size(connection: Connection) -> int:
    """The bytes that all pictures take; one that stands under several addresses counts once."""
    files = select(func.max(_p.size).label("size")).where(_p.state == int(PictureState.STORED)).group_by(_p.file)
    return int(connection.execute(select(func.coalesce(func.sum(files.subquery().c.size), 0))).scalar_one())


def make_room(connection: Connection, budget: int, *, limit: int) -> tuple[list[str], frozenset[ArticleId]]:
    """Drop pictures, so many at most, until the rest is within the budget: those that no article has, then the oldest of
    read articles, then the oldest; never those of a starred one. Returns the files to delete, and whose they were.
    """
    over = total_size(connection) - int(budget * _LEAST)
    if over <= budget - int(budget * _LEAST):
        return [], frozenset()
    gone: list[str] = []
    for name, size in connection.execute(_files_by_worth()):
        if over <= 0 or len(gone) == limit:
            break
        gone.append(name)
        over -= size
    return _drop(connection, gone)


def _files_by_worth() -> Select[Any, Any]:
    joined = schema.picture.outerjoin(schema.picture_use, _u.picture == _p.id)
    joined = joined.outerjoin(schema.state, _s.article == _u.article)
    found = select(_p.file, func.max(_p.size)).select_from(joined).where(_p.state == int(PictureState.STORED))
    found = found.group_by(_p.file).having(func.coalesce(func.max(_s.starred), 0) == 0)
    return found.order_by(
        func.count(_s.article) > 0, func.min(_s.read).desc(), func.max(_s.sort_at), func.max(_s.article)
    )


def drop_old(connection: Connection, rules: Rules, *, today: int, limit: int) -> tuple[list[str], frozenset[ArticleId]]:
    """Drop so many pictures that go by the rules. Returns the files to delete, and the articles whose they were."""
    query = old_pictures(rules, today=today)
    if query is None:
        return [], frozenset()
    files = connection.execute(query.limit(limit))
    return _drop(connection, [name for name, _size, _feed in files if name is not None])


def _drop(connection: Connection, files: list[str]) -> tuple[list[str], frozenset[ArticleId]]:
    if not files:
        return [], frozenset()
    pictures = list(connection.execute(select(_p.id).where(_p.file.in_(listed(files)))).scalars())
    dropped = {"state": int(PictureState.DROPPED), "file": None, "size": 0}
    connection.execute(update(schema.picture).where(_p.id.in_(listed(pictures))).values(**dropped))
    return files, _recount(connection, pictures)


def match_files(connection: Connection, files: Mapping[str, int]) -> tuple[list[str], frozenset[ArticleId]]:
    """Make pictures and files one again: a picture whose file is gone or cut is wanted, one that no article has is
    forgotten. Returns the files that belong to no picture, and the articles that lost some.
    """
    unused = select(_p.id).where(_p.id.not_in(select(_u.picture)))
    connection.execute(delete(schema.picture).where(_p.id.in_(unused)))
    stored = connection.execute(select(_p.id, _p.file, _p.size).where(_p.state == int(PictureState.STORED))).all()
    lost = [number for number, name, size in stored if files.get(name or "") != size]
    if lost:
        again = {"state": int(PictureState.WANTED), "file": None, "size": 0, "failures": 0, "next_try": 0}
        connection.execute(update(schema.picture).where(_p.id.in_(listed(lost))).values(**again))
    kept = {name for _, name, size in stored if files.get(name or "") == size}
    return sorted(files.keys() - kept), _recount(connection, lost) if lost else frozenset()
