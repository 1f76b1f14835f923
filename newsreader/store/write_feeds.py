"""Writes subscriptions, inside a transaction that the writer has begun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, func, insert, literal, select, update

from newsreader.core.errors import StoreError, UsageError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import kept_text, tr
from newsreader.core.values import ArticleId, FeedId, FetchState, FolderId
from newsreader.store import diary, schema
from newsreader.store.connect import last_number
from newsreader.store.listed import listed
from newsreader.store.outlines import pack_outline
from newsreader.store.prepared import Prepared
from newsreader.store.views import SHOWN
from newsreader.store.write_folders import find_or_add_folder, put_before, require_folder
from newsreader.store.write_marks import change_where

_f, _a, _s = schema.feed.c, schema.article.c, schema.state.c


@dataclass(frozen=True, slots=True)
class NewFeed:
    """A subscription to add. ``typed``: a person typed its address or opened the file that holds it (R68).

    ``category`` and ``attributes``: what an imported list said of it besides, for the way back (`core.outlines`).
    """

    url: str
    title: str = ""
    site_url: str = ""
    folder: FolderId | None = None
    typed: bool = False
    category: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FetchResult:
    """How a fetch ended, to be written with its feed (R01–R09): ``state`` is what the next request needs to know.

    ``error_kind`` and ``error_text`` None: all is well, and the trouble there was is over. ``size``: bytes on the wire,
    ``took``: milliseconds, for the diary.
    """

    state: FetchState
    http: int | None
    error_kind: str | None = None
    error_text: str | None = None
    new: int = 0
    updated: int = 0
    size: int = 0
    took: int | None = None


# -- coming and going --------------------------------------------------------------------------------------------


def add_feed(connection: Connection, new: NewFeed, *, next_due: int, now: int) -> tuple[FeedId, frozenset[ArticleId]]:
    """Add a subscription at the end of its folder; one that was unsubscribed comes back with its articles.

    StoreError duplicate when it is there, UsageError when its folder is not.
    """
    if new.folder is not None:
        require_folder(connection, new.folder)
    there = select(_f.id, _f.title, _f.given_title).where(_f.url == new.url, _f.removed.is_(None)).limit(1)
    found = connection.execute(there).first()
    if found is not None:
        name = found.given_title or found.title or new.url
        raise StoreError("duplicate", tr("You already follow this one: {name} ({url}).").format(name=name, url=new.url))
    gone = select(_f.id).where(_f.url == new.url, _f.removed.is_not(None)).order_by(_f.removed.desc(), _f.id).limit(1)
    old = connection.execute(gone).scalar()
    if old is not None:
        return FeedId(old), _come_back(connection, FeedId(old), new, next_due=next_due)
    place = _last_places(connection).get(new.folder, -1) + 1
    row = _row_of(new, number=last_number(connection, "feed") + 1, place=place, times=(now, next_due))
    connection.execute(insert(schema.feed), [row])
    return FeedId(row["id"]), frozenset()


def _row_of(new: NewFeed, *, number: int, place: int, times: tuple[int, int]) -> dict[str, Any]:
    """A new row; ``times``: when it was added, and when it is due."""
    return {
        "id": number,
        "url": new.url,
        "title": "",
        "given_title": new.title or None,
        "site_url": new.site_url,
        "language": "",
        "folder": new.folder,
        "position": place,
        "typed": int(new.typed),
        "added": times[0],
        "next_due": times[1],
        "failures": 0,
        "outline": pack_outline(new.category, new.attributes),
    }


def _come_back(connection: Connection, feed: FeedId, new: NewFeed, *, next_due: int) -> frozenset[ArticleId]:
    _, shown = restore_feeds(connection, [feed])
    place = _last_places(connection).get(new.folder, -1) + 1
    values: dict[str, Any] = {"folder": new.folder, "position": place, "typed": int(new.typed), "next_due": next_due}
    if new.title:
        values["given_title"] = new.title
    outline = pack_outline(new.category, new.attributes)
    if outline is not None:
        values["outline"] = outline
    connection.execute(update(schema.feed).where(_f.id == feed).values(values))
    return shown


def _last_places(connection: Connection) -> dict[FolderId | None, int]:
    """The last place in each folder that holds feeds."""
    places = connection.execute(select(_f.folder, func.max(_f.position)).group_by(_f.folder))
    return {None if folder is None else FolderId(folder): place for folder, place in places}


def import_feeds(
    connection: Connection, wanted: Sequence[tuple[NewFeed, Sequence[str]]], *, next_due: int, now: int
) -> tuple[list[FeedId], frozenset[ArticleId]]:
    """Add many at once, each with the path of its folder; those that are there already are left alone.

    Returns the feeds that were added, and the articles of those that came back.
    """
    # What is followed comes last (NULL sorts first): it counts where an address is there twice.
    addresses = connection.execute(select(_f.url, _f.removed).order_by(_f.removed.desc()))
    known: dict[str, int | None] = {row.url: row.removed for row in addresses}
    folders: dict[tuple[str, ...], FolderId | None] = {}
    rows: list[dict[str, Any]] = []
    back: list[NewFeed] = []
    places, number = _last_places(connection), last_number(connection, "feed")
    for new, path in wanted:
        if new.url in known and known[new.url] is None:
            continue
        key = tuple(path)
        if key not in folders:
            folders[key] = find_or_add_folder(connection, path)[0]
        placed = replace(new, folder=folders[key])
        if new.url in known:
            back.append(placed)
        else:
            number += 1
            places[placed.folder] = places.get(placed.folder, -1) + 1
            rows.append(_row_of(placed, number=number, place=places[placed.folder], times=(now, next_due)))
        known[new.url] = None
    if rows:
        connection.execute(insert(schema.feed), rows)
    again = [add_feed(connection, new, next_due=next_due, now=now) for new in back]
    added = [FeedId(row["id"]) for row in rows] + [feed for feed, _ in again]
    return added, frozenset().union(*(articles for _, articles in again))


def existing(connection: Connection, feeds: Sequence[FeedId]) -> None:
    """UsageError unless every one of ``feeds`` is subscribed to."""
    found = set(connection.execute(select(_f.id).where(_f.id.in_(listed(feeds)), _f.removed.is_(None))).scalars())
    missing = [str(feed) for feed in feeds if feed not in found]
    if missing:
        raise UsageError("unknown-feed", tr("There is no feed {feed}.").format(feed=", ".join(missing)))


def remove_feeds(connection: Connection, feeds: Sequence[FeedId], *, now: int) -> frozenset[ArticleId]:
    """Unsubscribe: the feeds and their articles leave every list, and stay to be restored; returns the articles."""
    connection.execute(update(schema.feed).where(_f.id.in_(listed(feeds))).values(removed=now))
    return change_where(connection, [_s.feed.in_(listed(feeds)), SHOWN], column="hidden", value=1)


def restore_feeds(connection: Connection, feeds: Sequence[FeedId]) -> tuple[list[FeedId], frozenset[ArticleId]]:
    """Take unsubscriptions back, whole; returns the feeds and articles that came back.

    StoreError duplicate when one of the addresses is followed again meanwhile.
    """
    gone = select(_f.id, _f.url).where(_f.id.in_(listed(feeds)), _f.removed.is_not(None))
    found = connection.execute(gone).all()
    urls = [row.url for row in found]
    again = connection.execute(select(_f.url).where(_f.url.in_(listed(urls)), _f.removed.is_(None)).limit(1)).scalar()
    if again is not None:
        raise StoreError("duplicate", tr("You follow this address again already: {url}.").format(url=again))
    numbers = [FeedId(row.id) for row in found]
    connection.execute(update(schema.feed).where(_f.id.in_(listed(numbers))).values(removed=None))
    # The indexes of `state` hold what is shown alone: the way to a feed's hidden articles is `article_uid`.
    articles = select(_a.id).where(_a.feed.in_(listed(numbers)))
    return numbers, change_where(connection, [_s.article.in_(articles), _s.hidden == 1], column="hidden", value=0)


def purge_removed(connection: Connection, before: int) -> int:
    """Delete for good what was unsubscribed before ``before``, with all that hangs on it; returns how many feeds."""
    return connection.execute(delete(schema.feed).where(_f.removed < before)).rowcount


# -- what is told of them ----------------------------------------------------------------------------------------


def rename_feed(connection: Connection, feed: FeedId, *, title: str) -> bool:
    """Set the reader's own name for a feed; "", or the name it has by itself, is none. Whether that was a change."""
    own = connection.execute(select(_f.title, _f.url).where(_f.id == feed)).one()
    given = title if title not in ("", own.title or own.url) else None
    change = update(schema.feed).where(_f.id == feed, _f.given_title.is_distinct_from(given))
    return connection.execute(change.values(given_title=given)).rowcount > 0


def set_interval(connection: Connection, feed: FeedId, *, interval: int | None) -> bool:
    """Set the seconds between two fetches; a longer pause than before begins at once, a shorter one with the next fetch:
    what the server said of its freshness holds until then. Whether that was a change.
    """
    change = update(schema.feed).where(_f.id == feed, _f.interval.is_distinct_from(interval))
    put_off = func.max(_f.next_due, func.coalesce(_f.last_ok, 0) + interval) if interval else _f.next_due
    due = case((_f.failures == 0, put_off), else_=_f.next_due)
    return connection.execute(change.values(interval=interval, next_due=due)).rowcount > 0


def change_address(connection: Connection, feed: FeedId, *, url: str, typed: bool, next_due: int) -> bool:
    """Give a feed another address: validators and trouble belong to the old one (R09). Whether that was a change.

    StoreError duplicate when another feed has it.
    """
    query = select(_f.id).where(_f.url == url, _f.removed.is_(None), _f.id != feed)
    if connection.execute(query).first() is not None:
        raise StoreError("duplicate", tr("You already follow this address: {url}.").format(url=url))
    fresh = dict.fromkeys(("etag", "last_modified", "body_hash", "blocked_until", "http"))
    fresh |= dict.fromkeys(("error_kind", "error_text", "error_since"))
    change = update(schema.feed).where(_f.id == feed, _f.url != url)
    values = {"url": url, "typed": int(typed), "next_due": next_due, "failures": 0, **fresh}
    return connection.execute(change.values(values)).rowcount > 0


_FOLLOWED = Prepared(select(literal(1)).where(_f.id == bindparam("feed"), _f.removed.is_(None)))


def is_followed(connection: Connection, feed: FeedId) -> bool:
    """Whether the feed is subscribed to."""
    return bool(_FOLLOWED.rows(connection, {"feed": feed}))


def move_feeds(
    connection: Connection, feeds: Sequence[FeedId], *, folder: FolderId | None, before: FeedId | None
) -> None:
    """Put feeds into a folder, before one of its feeds or at the end, in the order in which they come."""
    same = _f.folder.is_(None) if folder is None else _f.folder == folder
    moved = set(feeds)
    query = select(_f.id).where(same, _f.removed.is_(None)).order_by(_f.position, _f.id)
    others = [FeedId(number) for number in connection.execute(query).scalars() if number not in moved]
    order = put_before(others, list(dict.fromkeys(feeds)), before=before)
    rows = [{"number": number, "in_folder": folder, "place": place} for place, number in enumerate(order)]
    placed = update(schema.feed).where(_f.id == bindparam("number"))
    connection.execute(placed.values(folder=bindparam("in_folder"), position=bindparam("place")), rows)


_TOLD = ("title", "site_url", "language")
_SAY = Prepared(
    update(schema.feed)
    .where(_f.id == bindparam("feed"))
    .values({name: func.coalesce(func.nullif(bindparam(f"own_{name}"), ""), _f[name]) for name in _TOLD})
)


def save_own_words(connection: Connection, feed: FeedId, *, told: tuple[str, str, str]) -> None:
    """Write title, site's address and language as the feed states them; what it does not say stays as it was."""
    if any(told):
        values = {f"own_{name}": value for name, value in zip(_TOLD, told, strict=True)}
        _SAY.run(connection, [{"feed": feed, **values}])


# The address may have been changed meanwhile: validators belong to the one that was asked (R09).
_RESULT: dict[str, Any] = {
    **{name: bindparam(name) for name in ("etag", "last_modified", "body_hash", "last_try", "last_ok", "next_due")},
    **{name: bindparam(name) for name in ("failures", "blocked_until", "http", "error_kind", "error_text")},
    "error_since": case(
        (bindparam("error_kind").is_not(None), func.coalesce(_f.error_since, bindparam("last_try"))), else_=None
    ),
}
_SAVE = Prepared(update(schema.feed).where(_f.id == bindparam("feed"), _f.url == bindparam("asked")).values(_RESULT))


def save_results(connection: Connection, results: Sequence[FetchResult]) -> None:
    """Write how fetches ended: validators, times, failures, and the trouble in words, since when it lasts."""
    if results:
        _SAVE.run(connection, list(map(_result_row, results)))
        diary.note(connection, results)


def _result_row(result: FetchResult) -> dict[str, Any]:
    state = result.state
    return {
        "feed": state.feed,
        "asked": state.url,
        "etag": state.validators.etag,
        "last_modified": state.validators.last_modified,
        "body_hash": state.body_hash,
        "last_try": state.last_try,
        "last_ok": state.last_ok,
        "next_due": state.next_due,
        "failures": state.failures,
        "blocked_until": state.blocked_until,
        "http": result.http,
        "error_kind": result.error_kind,
        "error_text": kept_text(result.error_text),
    }


def set_notified(connection: Connection, feed: FeedId, *, is_on: bool) -> bool:
    """Have a person told about a feed's new articles, or no longer; whether that was a change."""
    table = schema.notified_feed
    if connection.execute(select(schema.feed.c.id).where(schema.feed.c.id == feed)).first() is None:
        raise UsageError("unknown-feed", tr("There is no feed {feed}.").format(feed=feed))
    if is_on:
        return connection.execute(insert(table).prefix_with("OR IGNORE"), {"feed": feed}).rowcount > 0
    return connection.execute(delete(table).where(table.c.feed == feed)).rowcount > 0
