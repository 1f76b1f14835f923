"""Where a row of the sidebar goes when it is moved a step by the keyboard. Pure; main thread."""

from __future__ import annotations

from typing import NamedTuple

from newsreader.core.values import Feed, FeedId, FolderId
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.nodes import Key, feed_key, folder_key


class Place(NamedTuple):
    """A folder (None: the top), and the row there that comes after (None: the end)."""

    folder: FolderId | None
    before: Key | None


def a_step(shelf: Shelf, key: Key, *, by: int) -> Place | None:
    """The place one step up (-1) or down (1); None where there is none.

    Folders go among their siblings. A feed goes through folders, too: over the first of a folder's feeds it comes into the
    folder above or out at its folder's end, and so on, so that the two keys alone reach every place.
    """
    kind, number = key
    if kind == "feed" and FeedId(number) in shelf.feeds:
        return _feed_step(shelf, shelf.feeds[FeedId(number)], by)
    if kind == "folder" and FolderId(number) in shelf.folders:
        return _folder_step(shelf, FolderId(number), by)
    return None


def _folder_step(shelf: Shelf, folder: FolderId, by: int) -> Place | None:
    parent = shelf.folders[folder].parent
    siblings = [each.id for each in shelf.inside(parent)[0]]
    at = siblings.index(folder)
    if not 0 <= at + by < len(siblings):
        return None
    rest = siblings[:at] + siblings[at + 1 :]
    after = rest[at + by :]
    return Place(parent, folder_key(after[0]) if after else None)


def _feed_step(shelf: Shelf, feed: Feed, by: int) -> Place | None:
    siblings = [each.id for each in shelf.inside(feed.folder)[1]]
    at = siblings.index(feed.id)
    if 0 <= at + by < len(siblings):
        after = [each for each in siblings if each != feed.id][at + by :]
        return Place(feed.folder, feed_key(after[0]) if after else None)
    order = _folders_in_order(shelf, None)
    here = order.index(feed.folder)
    if not 0 <= here + by < len(order):
        return None
    there = order[here + by]
    inside = [each.id for each in shelf.inside(there)[1]]
    return Place(there, feed_key(inside[0]) if by > 0 and inside else None)


def _folders_in_order(shelf: Shelf, folder: FolderId | None) -> list[FolderId | None]:
    """All folders as their feeds stand in the sidebar from top to bottom; feeds stand below the folders beside them."""
    found: list[FolderId | None] = []
    for each in shelf.inside(folder)[0]:
        found += _folders_in_order(shelf, each.id)
    return [*found, folder]
