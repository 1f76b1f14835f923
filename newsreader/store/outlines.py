"""Subscriptions as outlines for OPML: a tree in the sidebar's order, and what a list said of a feed besides."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

from newsreader.core.outlines import Outline
from newsreader.core.values import Feed, FeedId, Folder, FolderId


def pack_outline(category: str, attributes: Sequence[tuple[str, str]]) -> str | None:
    """What a subscription list said of a feed besides address and title, for the way back; None when that is nothing."""
    return json.dumps([category, list(attributes)]) if category or attributes else None


def outline_tree(
    folders: Sequence[Folder], feeds: Sequence[Feed], *, kept: Mapping[FeedId, str]
) -> tuple[Outline, ...]:
    """Folders and feeds, both in order of place, as a tree; folders stand before feeds. ``kept``: of `pack_outline`."""
    feeds_in: dict[FolderId | None, list[Outline]] = defaultdict(list)
    for feed in feeds:
        feeds_in[feed.folder].append(_feed_outline(feed, kept.get(feed.id)))
    inside: dict[FolderId | None, list[Folder]] = defaultdict(list)
    for folder in folders:
        inside[folder.parent].append(folder)
    # From the leaves up, so that no depth of folders can exhaust the stack.
    order: list[Folder] = list(inside[None])
    for folder in order:
        order.extend(inside[folder.id])
    made: dict[FolderId, Outline] = {}
    for folder in reversed(order):
        children = (*(made[child.id] for child in inside[folder.id]), *feeds_in[folder.id])
        made[folder.id] = Outline(folder.title, children=children)
    return (*(made[folder.id] for folder in inside[None]), *feeds_in[None])


def _feed_outline(feed: Feed, kept: str | None) -> Outline:
    category, attributes = json.loads(kept) if kept else ("", [])
    pairs = tuple((name, value) for name, value in attributes)
    return Outline(feed.title, feed.url, feed.site_url, category, attributes=pairs)
