"""The sidebar's model over a real store: patched row by row, and after any changes the tree that is made anew."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from support.paper import NOW

from newsreader.core.errors import UsageError
from newsreader.core.icons import IconOutcome, site_of
from newsreader.core.values import Changes, FeedId, FolderId, ViewKind
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.model import SidebarModel
from newsreader.ui.sidebar.nodes import HEADING, Node, feed_key, folder_key, make_tree, view_key

pytestmark = pytest.mark.window

NOTHING = QModelIndex()


class AtOnce:
    """Queries that answer while they are asked."""

    def __init__(self, reader) -> None:
        self._reader = reader

    def ask(self, kind, question, *, done) -> None:
        done(question(self._reader))

    def is_asking(self, kind) -> bool:
        return False


@pytest.fixture
def shelf(paper, tmp_path):
    reader = paper.database.window_reader()
    made = Shelf(AtOnce(reader), lambda: NOW, icon_file=lambda name: tmp_path / name)
    made.load(reader)
    paper.listeners.append(made.apply)
    yield made
    reader.close()


@pytest.fixture
def model(shelf, qtbot):
    made = SidebarModel(shelf, lambda feed: f"{feed.title} is in trouble" if feed.error_kind else "")
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def keys(node: Node) -> list:
    return [(child.key, child.title, child.count, keys(child)) for child in node.children]


def shown(model) -> list[str]:
    """Every row from top to bottom, deeper ones further in."""
    lines = []

    def walk(parent: QModelIndex, depth: int) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            lines.append("  " * depth + index.data())
            walk(index, depth + 1)

    walk(NOTHING, 0)
    return lines


def write(paper, changes: Changes) -> None:
    paper.tell(changes)


def test_views_stand_over_folders_and_folders_over_feeds(model):
    assert shown(model) == [
        "Today", "Popular", "Unread", "Starred", "All articles", "Feeds", "World", "  Alpha", "  Beta", "Gamma",
    ]  # fmt: skip


def test_counts_are_told_to_the_ear_too(model, paper):
    def words(key) -> str:
        return model.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole)

    assert words(view_key(ViewKind.UNREAD)) == "Unread, 12 unread"
    assert words(folder_key(FolderId(1))) == "World, 8 unread"
    assert words(view_key(ViewKind.STARRED)) == "Starred"
    write(paper, paper.writer.set_starred([1], True))
    assert words(view_key(ViewKind.STARRED)) == "Starred, 1 articles"
    model.set_busy(frozenset({FeedId(3)}))
    assert words(feed_key(FeedId(3))) == "Gamma, 4 unread, being read now"


def test_a_feed_in_trouble_says_so(model, paper):
    write(paper, paper.add_articles(FeedId(1), [], error="The site answered 404."))
    index = model.index_of(feed_key(FeedId(1)))
    assert "in trouble" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "in trouble" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_names_are_shown_as_they_stand(model, paper):
    write(paper, paper.writer.rename_feed(FeedId(1), "<img src=x>"))
    assert "&lt;img" in model.index_of(feed_key(FeedId(1))).data(Qt.ItemDataRole.ToolTipRole)


def test_reading_changes_only_the_rows_it_touches(model, paper):
    changed, resets = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    write(paper, paper.writer.set_read([1], True))
    told = {changed.at(number)[0].data() for number in range(changed.count())}
    assert told == {"Alpha", "World", "Unread", "Today"}
    assert resets.count() == 0


def test_an_icon_that_comes_changes_only_the_rows_of_its_site(model, paper, tmp_path):
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(tmp_path / "icon"), "PNG")
    feed = next(feed for feed in paper.database.reader().feeds() if feed.id == FeedId(3))
    changed = QSignalSpy(model.dataChanged)
    write(paper, paper.writer.icons.save(IconOutcome(site_of(feed.url, feed.site_url), "icon", 0, NOW)))
    assert {changed.at(number)[0].data() for number in range(changed.count())} == {"Gamma"}
    assert model.icon_of(FeedId(3)) is not None
    assert model.icon_of(FeedId(1)) is None


def test_a_name_that_was_typed_is_told_and_not_taken(model):
    renamed = QSignalSpy(model.renamed)
    index = model.index_of(feed_key(FeedId(1)))
    assert model.setData(index, " Alef ")
    assert renamed.at(0) == [("feed", 1), "Alef"]
    assert index.data() == "Alpha"
    assert not model.setData(index, "Alpha")
    assert not model.setData(model.index_of(folder_key(FolderId(1))), " ")  # a folder without a name is none


def test_a_drop_is_told_with_its_place(model):
    dropped = QSignalSpy(model.dropped)
    data = model.mimeData([model.index_of(feed_key(FeedId(3)))])
    world = model.index_of(folder_key(FolderId(1)))
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, world)  # the store's answer moves the row
    assert dropped.at(0) == [[("feed", 3)], FolderId(1), ("feed", 2)]


@pytest.mark.parametrize(
    ("row", "parent", "may"),
    [(0, None, False), (5, None, False), (6, None, True), (-1, None, True), (0, ("folder", 1), True),
     (-1, ("feed", 1), False)],
)  # fmt: skip
def test_where_a_feed_may_be_dropped(model, row, parent, may):
    data = model.mimeData([model.index_of(feed_key(FeedId(3)))])
    index = model.index_of(parent) if parent else NOTHING
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, index) is may


def test_a_folder_does_not_go_into_itself(model, paper):
    write(paper, paper.writer.add_folder("Asia", parent=FolderId(1))[1])
    data = model.mimeData([model.index_of(folder_key(FolderId(1)))])
    for key in (folder_key(FolderId(1)), folder_key(FolderId(2))):
        assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, 0, model.index_of(key))


def test_headings_and_views_cannot_be_dragged_or_renamed(model):
    for key in (HEADING, view_key(ViewKind.ALL)):
        flags = model.flags(model.index_of(key))
        assert not flags & (Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable)
    assert not model.flags(model.index_of(HEADING)) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_the_tree_is_what_is_made_anew(model, shelf, paper, seed):
    chance = random.Random(seed)
    resets = QSignalSpy(model.modelReset)
    for step in range(20):
        folders = [None, *shelf.folders]
        feeds = list(shelf.feeds)
        try:
            match chance.randrange(7):
                case 0:
                    paper.add_feed(f"Feed {step}", folder=chance.choice(["", "World", "Else"]))
                    write(paper, Changes(structure=True))
                case 1:
                    write(paper, paper.writer.unsubscribe([chance.choice(feeds)], now=NOW))
                case 2:
                    write(paper, paper.writer.add_folder(f"Folder {step}", parent=chance.choice(folders))[1])
                case 3:
                    write(paper, paper.writer.remove_folder(chance.choice(folders[1:])))
                case 4:
                    write(paper, paper.writer.move_feeds([chance.choice(feeds)], folder=chance.choice(folders)))
                case 5:
                    chosen, target = chance.choice(folders[1:]), chance.choice(folders)
                    write(paper, paper.writer.move_folder(chosen, parent=target))
                case 6:
                    write(paper, paper.writer.rename_feed(chance.choice(feeds), f"Name {step}"))
        except (IndexError, UsageError):
            continue  # nothing left to choose from; a folder does not go into itself
    made = make_tree(shelf)
    fresh = SidebarModel(shelf, lambda feed: "")
    assert keys(model.node(NOTHING)) == keys(fresh.node(NOTHING))
    assert len(made.children) == model.rowCount()
    assert resets.count() == 0
