"""The sidebar's model: patched row by row, never reloaded, so that selection and scroll stay. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast, final

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from typing_extensions import override

from newsreader.core.values import Counts, Feed, FeedId, FolderId, ViewKind
from newsreader.ui.feed_icons import PaintedIcon
from newsreader.ui.lists import joined
from newsreader.ui.plain import plain_tip
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.nodes import Key, Node, count_of, feed_key, make_tree

MIME = "application/x-newsreader-rows"

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


# Made once: Qt asks for them several times for each of a thousand rows before the first one is painted.
_Flag = Qt.ItemFlag
_ROOT = _Flag.ItemIsDropEnabled
_HEADING = _Flag.ItemIsEnabled | _Flag.ItemNeverHasChildren
_VIEW = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
_FEED = _VIEW | _Flag.ItemIsDragEnabled | _Flag.ItemIsEditable
_FOLDER = (_FEED & ~_Flag.ItemNeverHasChildren) | _Flag.ItemIsDropEnabled


@final
class SidebarModel(QAbstractItemModel):
    """Views, heading, folders, feeds. It changes nothing itself: a drop or a new name is told by a signal, and the row
    moves when the store has it. ``trouble`` gives a feed's trouble in words.

    ``dropped``: the keys that were dropped, the folder (None: the top), and the key they shall stand before (or None).
    ``renamed``: a key and the name that was typed.
    """

    dropped = Signal(object, object, object)
    renamed = Signal(object, str)

    NodeRole = Qt.ItemDataRole.UserRole

    def __init__(self, shelf: Shelf, trouble: Callable[[Feed], str], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._trouble = trouble
        self._root = make_tree(shelf)
        self._nodes = {node.key: node for node in self._walk(self._root)}
        self._busy: frozenset[FeedId] = frozenset()
        self._is_patching = False
        self._recount(shelf.counts)
        shelf.rearranged.connect(self._on_rearranged)
        shelf.patched.connect(self._on_patched)
        shelf.counted.connect(self._on_counted)
        shelf.icons.came.connect(self._on_icons)

    # -- finding rows ----------------------------------------------------------------------------------------------

    def node(self, index: Index) -> Node:
        """The row at an index; the root for none."""
        return cast(Node, index.internalPointer()) if index.isValid() else self._root

    def index_of(self, key: Key) -> QModelIndex:
        """Where a key stands; no index when it is not there."""
        found = self._nodes.get(key)
        return QModelIndex() if found is None else self._index(found)

    def icon_of(self, feed: FeedId) -> PaintedIcon | None:
        """A feed's icon; None while it has none."""
        return self._shelf.icons.of(feed)

    def trouble_of(self, feed: Feed) -> str:
        """A feed's trouble in words, "" without any."""
        return self._trouble(feed)

    @property
    def busy(self) -> frozenset[FeedId]:
        """The feeds that are being fetched."""
        return self._busy

    def set_busy(self, feeds: frozenset[FeedId]) -> None:
        """Show which feeds are being fetched."""
        changed = feeds ^ self._busy
        self._busy = feeds
        for feed in changed:
            if (node := self._nodes.get(feed_key(feed))) is not None:
                self._tell(node)

    def _walk(self, node: Node) -> Iterator[Node]:
        for child in node.children:
            yield child
            yield from self._walk(child)

    def _index(self, node: Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def _tell(self, node: Node) -> None:
        index = self._index(node)
        self.dataChanged.emit(index, index)

    # -- keeping up ------------------------------------------------------------------------------------------------

    @property
    def is_patching(self) -> bool:
        """Whether rows are being taken out and put in: a cursor that moves meanwhile was moved by nobody."""
        return self._is_patching

    @Slot()
    def _on_rearranged(self) -> None:
        self._is_patching = True
        self._sync(self._root, make_tree(self._shelf).children)
        self._is_patching = False
        self._nodes = {node.key: node for node in self._walk(self._root)}
        self._recount(self._shelf.counts)

    @Slot(object)
    def _on_patched(self, feeds: frozenset[FeedId]) -> None:
        """Only what these feeds say is other: their rows stay where they are."""
        for number in feeds:
            feed, node = self._shelf.feed(number), self._nodes.get(feed_key(number))
            if feed is not None and node is not None:
                node.title, node.feed = feed.title, feed
                self._tell(node)

    @Slot(object)
    def _on_icons(self, feeds: frozenset[FeedId]) -> None:
        for number in feeds:
            if (node := self._nodes.get(feed_key(number))) is not None:
                self._tell(node)

    @Slot()
    def _on_counted(self) -> None:
        self._recount(self._shelf.counts)

    def _recount(self, counts: Counts) -> None:
        for node in self._walk(self._root):
            count = count_of(node, counts)
            if count != node.count:
                node.count = count
                self._tell(node)

    def _sync(self, parent: Node, wanted: Sequence[Node]) -> None:
        """Make the rows under ``parent`` those of ``wanted``, by removing, moving, inserting single rows."""
        keys = {node.key for node in wanted}
        for row in range(len(parent.children) - 1, -1, -1):
            if parent.children[row].key not in keys:
                self.beginRemoveRows(self._index(parent), row, row)
                del parent.children[row]
                self.endRemoveRows()
        for row, new in enumerate(wanted):
            here = next((at for at in range(row, len(parent.children)) if parent.children[at].key == new.key), -1)
            if here < 0:
                self._insert(parent, row, new)
                continue
            if here != row:
                index = self._index(parent)
                self.beginMoveRows(index, here, here, index, row)
                parent.children.insert(row, parent.children.pop(here))
                self.endMoveRows()
            self._update(parent.children[row], new)

    def _insert(self, parent: Node, row: int, new: Node) -> None:
        self.beginInsertRows(self._index(parent), row, row)
        new.parent = parent
        parent.children.insert(row, new)
        self.endInsertRows()

    def _update(self, node: Node, new: Node) -> None:
        if (node.title, node.feed, node.folder) != (new.title, new.feed, new.folder):
            node.title, node.feed, node.folder = new.title, new.feed, new.folder
            self._tell(node)
        self._sync(node, new.children)

    # -- Qt: structure and data ------------------------------------------------------------------------------------

    @override
    def index(self, row: int, column: int, parent: Index = _NOTHING) -> QModelIndex:
        children = self.node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    @override
    def parent(self, index: Index = _NOTHING) -> QModelIndex:  # type: ignore[override]  # Qt overloads the name
        above = self.node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self._index(above)

    @override
    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    @override
    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == self.NodeRole:
            return node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.title
        if role == Qt.ItemDataRole.ToolTipRole and node.feed is not None:
            return plain_tip(self._trouble(node.feed) or node.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(node)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._trouble(node.feed) if node.feed is not None else ""
        return None

    def _words(self, node: Node) -> str:
        words = [node.title]
        if node.count:
            counted = {ViewKind.STARRED: self.tr("{n} articles"), ViewKind.POPULAR: self.tr("{n} stories")}
            text = counted.get(node.view, self.tr("{n} unread")) if node.view is not None else self.tr("{n} unread")
            words.append(text.format(n=node.count))
        if node.feed is not None:
            words.append(self._trouble(node.feed))
            words.append(self.tr("being read now") if node.feed.id in self._busy else "")
        return joined(words)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node, name = self.node(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or name == node.title or (not name and node.feed is None):
            return False
        self.renamed.emit(node.key, name)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _ROOT
        node = self.node(index)
        if node.is_heading:
            return _HEADING
        if node.view is not None:
            return _VIEW
        return _FOLDER if node.folder is not None else _FEED

    # -- Qt: dragging ----------------------------------------------------------------------------------------------

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        keys = [self.node(index).key for index in indexes]
        data.setData(MIME, " ".join(f"{kind}:{number}" for kind, number in keys).encode())
        return data

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not data.hasFormat(MIME):
            return False
        target = self.node(parent)
        if target is self._root:
            heading = next((each.row for each in target.children if each.is_heading), len(target.children))
            return row < 0 or row > heading
        keys = _keys(data)
        above: Node | None = target
        while above is not None:  # a folder cannot lie in itself
            if above.key in keys:
                return False
            above = above.parent
        return target.folder is not None

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self.node(parent)
        folder: FolderId | None = target.folder.id if target.folder is not None else None
        before = target.children[row].key if 0 <= row < len(target.children) else None
        self.dropped.emit(_keys(data), folder, before)
        return False  # the view shall not take the dragged rows out: the store's answer moves them


def _keys(data: QMimeData) -> list[Key]:
    words = bytes(data.data(MIME).data()).decode().split()
    return [(kind, int(number)) for kind, _, number in (word.partition(":") for word in words)]
