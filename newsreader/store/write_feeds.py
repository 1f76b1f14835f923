"""Writes subscriptions and folders, inside a transaction that the writer has begun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, delete, func, insert, select, update

from newsreader.core.errors import StoreError, UsageError
from newsreader.core.values import FeedId, FetchState, FolderId
from newsreader.store import schema
from newsreader.store.reader import listed

T = TypeVar("T")

_f, _d, _a = schema.feed.c, schema.folder.c, schema.article.c


@dataclass(frozen=True, slots=True)
class NewFeed:
    """A subscription to add. ``typed``: a person typed its address or opened the file that holds it (R68)."""

    url: str
    title: str = ""
    site_url: str = ""
    folder: FolderId | None = None
    typed: bool = False


@dataclass(frozen=True, slots=True)
class FetchResult:
    """How a fetch ended, to be written with its feed (R01–R09): ``state`` is what the next request needs to know.

    ``error_kind`` and ``error_text`` None: all is well, and the trouble there was is over.
    """

    state: FetchState
    http: int | None
    error_kind: str | None = None
    error_text: str | None = None


def add_feed(connection: Connection, new: NewFeed, *, next_due: int, now: int) -> FeedId:
    """Add a subscription at the end of its folder. StoreError duplicate when it is there already."""
    there = connection.execute(select(_f.id, _f.title, _f.given_title, _f.removed).where(_f.url == new.url)).all()
    for row in there:
        if row.removed is None:
            name = row.given_title or row.title or new.url
            raise StoreError("duplicate", f"You already follow this one: {name} ({new.url}).")
    if there:
        number = FeedId(there[0].id)
        restore_feeds(connection, [number])
        place = _last_place(connection, new.folder)
        moved = {"folder": new.folder, "position": place, "typed": int(new.typed), "next_due": next_due}
        connection.execute(update(schema.feed).where(_f.id == number).values(moved))
        return number
    values = {
        "url": new.url,
        "title": "",
        "given_title": new.title or None,
        "site_url": new.site_url,
        "language": "",
        "folder": new.folder,
        "position": _last_place(connection, new.folder),
        "typed": int(new.typed),
        "added": now,
        "next_due": next_due,
        "failures": 0,
    }
    result = connection.execute(insert(schema.feed).values(values))
    return FeedId(_new_id(result))


def _new_id(result: CursorResult[Any]) -> int:
    assert result.inserted_primary_key is not None  # one row was inserted
    return int(result.inserted_primary_key[0])


def _last_place(connection: Connection, folder: FolderId | None) -> int:
    query = select(func.coalesce(func.max(_f.position), -1)).where(
        _f.folder.is_(None) if folder is None else _f.folder == folder
    )
    return int(connection.execute(query).scalar_one()) + 1


def known_urls(connection: Connection) -> set[str]:
    """The addresses of all subscriptions."""
    return set(connection.execute(select(_f.url).where(_f.removed.is_(None))).scalars())


def existing(connection: Connection, feeds: Sequence[FeedId]) -> list[FeedId]:
    """Those of ``feeds`` that are subscribed to; UsageError when one is not."""
    found = set(connection.execute(select(_f.id).where(_f.id.in_(listed(feeds)), _f.removed.is_(None))).scalars())
    missing = [str(feed) for feed in feeds if feed not in found]
    if missing:
        raise UsageError("unknown-feed", f"There is no feed {', '.join(missing)}.")
    return [FeedId(number) for number in found]


def remove_feeds(connection: Connection, feeds: Sequence[FeedId], *, now: int) -> None:
    """Unsubscribe: the feeds and their articles leave every list, and stay to be restored."""
    connection.execute(update(schema.feed).where(_f.id.in_(listed(feeds))).values(removed=now))
    connection.execute(update(schema.article).where(_a.feed.in_(listed(feeds))).values(hidden=1))


def restore_feeds(connection: Connection, feeds: Sequence[FeedId]) -> None:
    """Take an unsubscription back, whole. A folder that is gone meanwhile leaves the feed at the top."""
    there = select(_d.id)
    gone = _f.id.in_(listed(feeds)) & _f.folder.is_not(None) & _f.folder.not_in(there)
    connection.execute(update(schema.feed).where(gone).values(folder=None))
    connection.execute(update(schema.feed).where(_f.id.in_(listed(feeds))).values(removed=None))
    connection.execute(update(schema.article).where(_a.feed.in_(listed(feeds))).values(hidden=0))


def purge_removed(connection: Connection, before: int) -> int:
    """Delete for good what was unsubscribed before ``before``; returns how many feeds."""
    old = list(connection.execute(select(_f.id).where(_f.removed < before)).scalars())
    if old:
        connection.execute(delete(schema.article).where(_a.feed.in_(listed(old))))
        connection.execute(delete(schema.seen).where(schema.seen.c.feed.in_(listed(old))))
        connection.execute(delete(schema.feed).where(_f.id.in_(listed(old))))
    return len(old)


def save_result(connection: Connection, result: FetchResult) -> None:
    """Write how a fetch ended: validators, times, failures, and the trouble in words, since when it lasts."""
    state = result.state
    values: dict[str, Any] = {
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
        "error_text": result.error_text,
        "error_since": None if result.error_kind is None else func.coalesce(_f.error_since, state.last_try),
    }
    # The address may have been changed meanwhile: validators belong to the one that was asked (R09).
    connection.execute(update(schema.feed).where(_f.id == state.feed, _f.url == state.url).values(values))


# -- folders -----------------------------------------------------------------------------------------------------


def add_folder(connection: Connection, title: str, parent: FolderId | None) -> FolderId:
    """Add a folder at the end of its siblings."""
    if parent is not None:
        require_folder(connection, parent)
    same = _d.parent.is_(None) if parent is None else _d.parent == parent
    place = connection.execute(select(func.coalesce(func.max(_d.position), -1)).where(same)).scalar_one() + 1
    result = connection.execute(insert(schema.folder).values(title=title, parent=parent, position=place))
    return FolderId(_new_id(result))


def find_or_add_folder(connection: Connection, path: Sequence[str]) -> tuple[FolderId | None, bool]:
    """The folder at ``path`` (titles from the top), and whether something had to be made; no path is the top."""
    folder: FolderId | None = None
    made = False
    for title in path:
        same = _d.parent.is_(None) if folder is None else _d.parent == folder
        found = connection.execute(select(_d.id).where(_d.title == title, same).order_by(_d.id).limit(1)).scalar()
        made = made or found is None
        folder = add_folder(connection, title, folder) if found is None else FolderId(found)
    return folder, made


def require_folder(connection: Connection, folder: FolderId) -> None:
    """UsageError unless the folder is there."""
    if connection.execute(select(_d.id).where(_d.id == folder)).first() is None:
        raise UsageError("unknown-folder", f"There is no folder {folder}.")


def remove_folder(connection: Connection, folder: FolderId) -> None:
    """Remove a folder; what was in it moves to where the folder was."""
    parent = connection.execute(select(_d.parent).where(_d.id == folder)).scalar()
    connection.execute(update(schema.feed).where(_f.folder == folder).values(folder=parent))
    connection.execute(update(schema.folder).where(_d.parent == folder).values(parent=parent))
    connection.execute(delete(schema.folder).where(_d.id == folder))


def move_folder(connection: Connection, folder: FolderId, parent: FolderId | None, before: FolderId | None) -> None:
    """Put a folder into another one, before a sibling or at the end. UsageError when it would lie in itself."""
    above: int | None = parent
    while above is not None:
        if above == folder:
            raise UsageError("usage", "A folder cannot be moved into itself.")
        above = connection.execute(select(_d.parent).where(_d.id == above)).scalar()
    same = _d.parent.is_(None) if parent is None else _d.parent == parent
    siblings = connection.execute(select(_d.id).where(same, _d.id != folder).order_by(_d.position, _d.id)).scalars()
    order = put_before([FolderId(number) for number in siblings], [folder], before)
    for place, number in enumerate(order):
        connection.execute(update(schema.folder).where(_d.id == number).values(parent=parent, position=place))


def move_feeds(connection: Connection, feeds: Sequence[FeedId], folder: FolderId | None, before: FeedId | None) -> None:
    """Put feeds into a folder, before one of its feeds or at the end, in the order in which they come."""
    same = _f.folder.is_(None) if folder is None else _f.folder == folder
    moved = set(feeds)
    query = select(_f.id).where(same, _f.removed.is_(None)).order_by(_f.position, _f.id)
    others = [FeedId(number) for number in connection.execute(query).scalars() if number not in moved]
    for place, number in enumerate(put_before(others, list(feeds), before)):
        connection.execute(update(schema.feed).where(_f.id == number).values(folder=folder, position=place))


def put_before(others: list[T], moved: list[T], before: T | None) -> list[T]:
    """``others`` with ``moved`` put in before ``before``, or at the end."""
    at = others.index(before) if before is not None and before in others else len(others)
    return [*others[:at], *moved, *others[at:]]
