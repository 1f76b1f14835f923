"""Writes folders, inside a transaction that the writer has begun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, bindparam, delete, func, insert, select, update

from newsreader.core.errors import UsageError
from newsreader.core.texts import tr
from newsreader.core.values import Folder, FolderId
from newsreader.store import schema
from newsreader.store.connect import last_number

T = TypeVar("T")

_f, _d = schema.feed.c, schema.folder.c


def _in(parent: FolderId | None) -> ColumnElement[bool]:
    return _d.parent.is_(None) if parent is None else _d.parent == parent


def add_folder(connection: Connection, title: str, *, parent: FolderId | None) -> FolderId:
    """Add a folder at the end of its siblings."""
    if parent is not None:
        require_folder(connection, parent)
    last = connection.execute(select(func.coalesce(func.max(_d.position), -1)).where(_in(parent))).scalar_one()
    number = last_number(connection, "folder") + 1
    connection.execute(insert(schema.folder).values(id=number, title=title, parent=parent, position=last + 1))
    return FolderId(number)


def restore_folder(connection: Connection, folder: Folder, *, before: FolderId | None) -> None:
    """Bring a folder back that was removed, under its number: what was done to it before can be undone, too."""
    if folder.parent is not None:
        require_folder(connection, folder.parent)
    values = {"id": folder.id, "title": folder.title, "parent": folder.parent, "position": folder.position}
    connection.execute(insert(schema.folder).values(values))
    move_folder(connection, folder.id, parent=folder.parent, before=before)


def find_or_add_folder(connection: Connection, path: Sequence[str]) -> tuple[FolderId | None, bool]:
    """The folder at ``path`` (titles from the top), and whether something had to be made; no path is the top."""
    folder: FolderId | None = None
    made = False
    for title in path:
        same = select(_d.id).where(_d.title == title, _in(folder)).order_by(_d.position, _d.id).limit(1)
        found = connection.execute(same).scalar()
        made = made or found is None
        folder = add_folder(connection, title, parent=folder) if found is None else FolderId(found)
    return folder, made


def require_folder(connection: Connection, folder: FolderId) -> None:
    """UsageError unless the folder is there."""
    if connection.execute(select(_d.id).where(_d.id == folder)).first() is None:
        raise UsageError("unknown-folder", tr("There is no folder {folder}.").format(folder=folder))


def rename_folder(connection: Connection, folder: FolderId, *, title: str) -> bool:
    """Give a folder another title; whether that was a change."""
    change = update(schema.folder).where(_d.id == folder, _d.title != title).values(title=title)
    return connection.execute(change).rowcount > 0


def remove_folder(connection: Connection, folder: FolderId) -> None:
    """Remove a folder. Folders in it take its place among its siblings; its feeds come after those that are there.

    Feeds that were unsubscribed move along, so that they come back there.
    """
    parent = _parent_of(connection, folder)
    inside = _siblings(connection, folder)
    order: list[FolderId] = []
    for number in _siblings(connection, parent):
        order += inside if number == folder else [number]
    _place(connection, order, parent)
    here = _f.folder.is_(None) if parent is None else _f.folder == parent
    last = connection.execute(select(func.coalesce(func.max(_f.position), -1)).where(here)).scalar_one()
    feeds = connection.execute(select(_f.id).where(_f.folder == folder).order_by(_f.position, _f.id)).scalars()
    rows = [{"number": number, "place": place} for place, number in enumerate(feeds, start=last + 1)]
    if rows:
        moved = update(schema.feed).where(_f.id == bindparam("number"))
        connection.execute(moved.values(folder=parent, position=bindparam("place")), rows)
    connection.execute(delete(schema.folder).where(_d.id == folder))


def move_folder(connection: Connection, folder: FolderId, *, parent: FolderId | None, before: FolderId | None) -> None:
    """Put a folder into another one, before a sibling or at the end. UsageError when it would lie in itself."""
    above: FolderId | None = parent
    while above is not None:
        if above == folder:
            raise UsageError("usage", tr("A folder cannot be moved into itself."))
        require_folder(connection, above)
        above = _parent_of(connection, above)
    siblings = [number for number in _siblings(connection, parent) if number != folder]
    _place(connection, put_before(siblings, [folder], before=before), parent)


def _parent_of(connection: Connection, folder: FolderId) -> FolderId | None:
    parent = connection.execute(select(_d.parent).where(_d.id == folder)).scalar()
    return None if parent is None else FolderId(parent)


def _siblings(connection: Connection, parent: FolderId | None) -> list[FolderId]:
    query = select(_d.id).where(_in(parent)).order_by(_d.position, _d.id)
    return list(map(FolderId, connection.execute(query).scalars()))


def _place(connection: Connection, order: Sequence[FolderId], parent: FolderId | None) -> None:
    """Put these folders into ``parent``, in this order."""
    rows: list[dict[str, Any]] = [
        {"number": number, "above": parent, "place": place} for place, number in enumerate(order)
    ]
    if rows:
        placed = update(schema.folder).where(_d.id == bindparam("number"))
        connection.execute(placed.values(parent=bindparam("above"), position=bindparam("place")), rows)


def put_before(others: list[T], moved: list[T], *, before: T | None) -> list[T]:
    """``others`` with ``moved`` put in before ``before``, or at the end."""
    at = others.index(before) if before is not None and before in others else len(others)
    return [*others[:at], *moved, *others[at:]]
