"""What the sidebar shows, as a tree of plain values made from the shelf. Pure; main thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import final

from PySide6.QtCore import QCoreApplication

from newsreader.core.values import Counts, Feed, FeedId, Folder, FolderId, View, ViewKind
from newsreader.ui.shelf import Shelf

#: The views at the top: their icons in the line font.
VIEW_ICONS = {
    ViewKind.TODAY: "newspaper",
    ViewKind.UNREAD: "tray",
    ViewKind.STARRED: "star",
    ViewKind.ALL: "stack",
    ViewKind.SEARCH: "magnifying-glass",
    ViewKind.POPULAR: "trend-up",
    ViewKind.STORY: "bookmark-simple",
}
VIEWS = (ViewKind.TODAY, ViewKind.POPULAR, ViewKind.UNREAD, ViewKind.STARRED, ViewKind.ALL)

Key = tuple[str, int]


def view_title(kind: ViewKind) -> str:
    """What a view is called."""
    translate = QCoreApplication.translate
    return {
        ViewKind.TODAY: translate("Sidebar", "Today"),
        ViewKind.UNREAD: translate("Sidebar", "Unread"),
        ViewKind.STARRED: translate("Sidebar", "Starred"),
        ViewKind.ALL: translate("Sidebar", "All articles"),
        ViewKind.SEARCH: translate("Sidebar", "Search"),
        ViewKind.POPULAR: translate("Sidebar", "Popular"),
        ViewKind.STORY: translate("Sidebar", "Story"),
    }.get(kind, "")


@final
@dataclass(eq=False, slots=True)
class Node:
    """A row of the sidebar: a view, the heading, a folder or a feed. ``key`` stays the same over reloads."""

    key: Key
    title: str
    view: ViewKind | None = None
    folder: Folder | None = None
    feed: Feed | None = None
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)
    count: int = 0

    @property
    def is_heading(self) -> bool:
        """Whether the row only names what follows."""
        return self.key == HEADING

    @property
    def row(self) -> int:
        """The place among its siblings."""
        return self.parent.children.index(self) if self.parent is not None else 0

    @property
    def shows(self) -> View | None:
        """The view that the row stands for."""
        if self.view is not None:
            return View(self.view, story=self.key[1] if self.view is ViewKind.STORY else None)
        if self.folder is not None:
            return View(ViewKind.FOLDER, folder=self.folder.id)
        return View(ViewKind.FEED, feed=self.feed.id) if self.feed is not None else None


HEADING: Key = ("heading", 0)


def view_key(kind: ViewKind) -> Key:
    """The key of a view's row."""
    return "view", VIEWS.index(kind) if kind in VIEWS else -1


def story_key(story: int) -> Key:
    """The key of a followed story's row."""
    return "story", story


def folder_key(folder: FolderId) -> Key:
    """The key of a folder's row."""
    return "folder", folder


def feed_key(feed: FeedId) -> Key:
    """The key of a feed's row."""
    return "feed", feed


def key_of(view: View) -> Key | None:
    """The key of the row that stands for a view; None for a search."""
    if view.kind is ViewKind.FEED and view.feed is not None:
        return feed_key(view.feed)
    if view.kind is ViewKind.FOLDER and view.folder is not None:
        return folder_key(view.folder)
    if view.kind is ViewKind.STORY and view.story is not None:
        return story_key(view.story)
    return view_key(view.kind) if view.kind in VIEWS else None


def make_tree(shelf: Shelf) -> Node:
    """All rows as they are to be; the root itself is not shown."""
    root = Node(("root", 0), "")
    root.children = [Node(view_key(kind), view_title(kind), view=kind, parent=root) for kind in VIEWS]
    root.children += [
        Node(story_key(each.story), each.title, view=ViewKind.STORY, parent=root) for each in shelf.followed
    ]
    if shelf.feeds or shelf.folders:
        root.children.append(Node(HEADING, QCoreApplication.translate("Sidebar", "Feeds"), parent=root))
        _fill(root, None, shelf)
    return root


def _fill(parent: Node, folder: FolderId | None, shelf: Shelf) -> None:
    folders, feeds = shelf.inside(folder)
    for each in folders:
        node = Node(folder_key(each.id), each.title, folder=each, parent=parent)
        _fill(node, each.id, shelf)
        parent.children.append(node)
    parent.children += [Node(feed_key(each.id), each.title, feed=each, parent=parent) for each in feeds]


def count_of(node: Node, counts: Counts) -> int:
    """The number beside a row: what is unread in it; of *Starred* and *Popular* how many there are, of *All articles* none."""
    if node.feed is not None:
        return counts.unread.get(node.feed.id, 0)
    if node.folder is not None:
        return sum(count_of(child, counts) for child in node.children)
    if node.view is ViewKind.STORY:
        return counts.followed.get(node.key[1], 0)
    return {
        ViewKind.TODAY: counts.today,
        ViewKind.POPULAR: counts.popular,
        ViewKind.UNREAD: counts.all_unread,
        ViewKind.STARRED: counts.starred,
    }.get(node.view or ViewKind.ALL, 0)
