"""Every deed that point 6 of the issue names is taken back over the window; what was removed comes back over restarts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support import paper as papers
from support.feed_life import Asked, life_parts
from support.paper import NOW

from newsreader.core.retention import Rule
from newsreader.core.values import ArticleId, FeedId, FolderId, View, ViewKind
from newsreader.store.writer import Writer
from newsreader.ui.feed_life.removed import RemovedDialog

pytestmark = pytest.mark.window

ALPHA, GAMMA = FeedId(1), FeedId(3)
DAY = 86_400


def facts(paper) -> object:
    """All that a person gave or chose: feeds in their order, folders, marks, what is kept."""
    reader = paper.database.reader()
    rows = reader.rows(reader.ids(View()))
    found = (
        [(feed.id, feed.title, feed.folder, feed.url) for feed in reader.feeds()],
        [(folder.id, folder.title, folder.parent) for folder in reader.folders()],
        [(row.id, row.read, row.starred) for row in rows],
        reader.rules(),
    )
    reader.close()
    return found


def undo(window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def mark(window) -> None:
    window.actions_["next_article"].trigger()
    window.marker.left()
    window.actions_["toggle_read"].trigger()


def star(window) -> None:
    window.actions_["next_article"].trigger()
    window.marker.left()
    window.actions_["toggle_star"].trigger()


DEEDS = {
    "mark read": mark,
    "star": star,
    "mark all read": lambda window: window.actions_["mark_all_read"].trigger(),
    "rename": lambda window: window.deeds.rename(("feed", ALPHA), "Alef"),
    "rename a folder": lambda window: window.deeds.rename(("folder", 1), "Earth"),
    "move": lambda window: window.deeds.move([("feed", ALPHA)], None, before=("feed", 3)),
    "move a folder": lambda window: window.deeds.move([("folder", 1)], FolderId(2), before=None),
    "unsubscribe": lambda window: window.deeds.unsubscribe(window.shelf.feed(ALPHA)),
    "delete a folder": lambda window: window.deeds.remove_folder(window.shelf.folders[FolderId(1)]),
    "retention": lambda window: window.deeds.keep_rule(ALPHA, Rule(most=1), before=None, then=list),
    "change of address": lambda window: window.deeds.change_address(
        window.shelf.feed(ALPHA), "https://alpha.example/new", typed=True
    ),
    "interval": lambda window: window.deeds.set_interval(window.shelf.feed(ALPHA), 900, before=None),
}


@pytest.fixture
def ready(paper, open_window):
    """A window in which articles are read only by hand; two folders more, and one article that is read."""
    paper.writer.add_folder("Second")
    paper.writer.add_folder("Third")
    paper.writer.set_read([ArticleId(4)], True)
    window = open_window(paper)
    window.marker._seconds = -1.0
    window.activateWindow()
    return window


@pytest.mark.parametrize("name", sorted(DEEDS))
def test_every_deed_is_taken_back(ready, paper, qtbot, name):
    before = facts(paper)
    DEEDS[name](ready)
    qtbot.waitUntil(lambda: len(ready.undo_steps) == 1)
    if name != "interval":
        assert facts(paper) != before
    assert ready.actions_["undo"].isEnabled()
    undo(ready)
    qtbot.waitUntil(lambda: len(ready.undo_steps) == 0 and "Undone" in ready.status.words)
    assert facts(paper) == before


def test_a_folder_comes_back_to_its_place_and_earlier_steps_still_hold(ready, paper, qtbot):
    before = facts(paper)
    ready.deeds.rename(("folder", 1), "Earth")
    qtbot.waitUntil(lambda: ready.shelf.folders[FolderId(1)].title == "Earth")
    ready.deeds.move([("feed", GAMMA)], FolderId(1), before=None)
    qtbot.waitUntil(lambda: ready.shelf.feed(GAMMA).folder == 1)
    ready.deeds.remove_folder(ready.shelf.folders[FolderId(1)])
    qtbot.waitUntil(lambda: len(ready.undo_steps) == 3)
    for left in (2, 1, 0):
        undo(ready)
        qtbot.waitUntil(lambda left=left: len(ready.undo_steps) == left)
    assert facts(paper) == before


def test_one_mark_is_told_in_passing_and_many_by_a_toast(ready, qtbot):
    star(ready)
    qtbot.waitUntil(lambda: "Starred – Ctrl+Z takes it back" in ready.status.words)
    assert ready.toast.text == ""
    ready.actions_["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: ready.toast.text == "Marked 11 as read")


def test_what_is_read_by_itself_is_no_step(window, qtbot):
    window.actions_["next_article"].trigger()
    qtbot.waitUntil(lambda: window.timeline.current is not None and window.timeline.current.read)
    assert len(window.undo_steps) == 0


# -- recently removed --------------------------------------------------------------------------------------------------


@pytest.fixture
def parts(window, paper, themes, _icons):
    return life_parts(window, paper, Asked(), theme=themes.theme, icons=_icons)


def open_removed(qtbot, window, parts) -> RemovedDialog:
    made = RemovedDialog(parts, parent=window)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.told):
        made.show()
    return made


def rows(dialog) -> list[str]:
    model = dialog.list.lines
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_what_was_removed_comes_back_whole(qtbot, window, paper, parts):
    paper.writer.set_starred([ArticleId(1)], True)
    before = facts(paper)
    empty = open_removed(qtbot, window, parts)
    assert empty._pages.currentIndex() == 1
    assert not empty.restore.isEnabled()
    QTest.keyClick(empty.list, Qt.Key.Key_Return)
    assert empty.isVisible()
    window.deeds.unsubscribe(window.shelf.feed(ALPHA))
    qtbot.waitUntil(lambda: rows(empty) == ["Alpha, Today, 12:40 · 4 articles, until Tue 24 Feb"])
    QTest.keyClick(empty.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(empty) == [] and ALPHA in window.shelf.feeds)
    assert facts(paper) == before
    assert window.toast.text == "Alpha is back"
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: len(rows(empty)) == 1)


def test_it_comes_back_over_restarts_until_thirty_days_are_over(paper, tmp_path):
    before = facts(paper)
    paper.writer.unsubscribe([ALPHA], now=NOW)
    paper.close()
    again = papers.open_paper(tmp_path)
    writer: Writer = again.writer
    assert writer.purge_removed(NOW + 29 * DAY - 30 * DAY) == 0
    reader = again.database.reader()
    (removed,) = reader.diary.removed()
    reader.close()
    assert (removed.feed.title, removed.removed, removed.articles) == ("Alpha", NOW, 4)
    writer.restore_feeds([ALPHA])
    assert facts(again) == before
    writer.unsubscribe([ALPHA], now=NOW)
    assert writer.purge_removed(NOW + 31 * DAY - 30 * DAY) == 1
    again.close()
    paper.writer = papers.open_paper(tmp_path).writer


def test_it_is_reached_from_menu_and_palette(window):
    window.actions_["removed"].trigger()
    assert window._parts.dialogs.asked == [("removed",)]
    assert View(ViewKind.UNREAD) == window.reading.view
