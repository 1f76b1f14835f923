"""The sidebar by keyboard: moved a step, found by words, its trouble told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from support.paper import NOW

from newsreader.core.values import FeedId, FolderId
from newsreader.store.write_feeds import FetchResult
from newsreader.ui.sidebar.moves import Place, a_step
from newsreader.ui.sidebar.nodes import HEADING, feed_key, folder_key

pytestmark = pytest.mark.window
ALPHA, BETA, GAMMA = map(feed_key, map(FeedId, (1, 2, 3)))
WORLD, SPORT = folder_key(FolderId(1)), folder_key(FolderId(2))


@pytest.fixture
def wide(paper, open_window):
    """*Alpha* and *Beta* in *World*, *Sport* empty, *Gamma* at the top."""
    paper.tell(paper.writer.add_folder("Sport")[1])
    window = open_window(paper)
    window.resize(1280, 600)
    window.activateWindow()
    window.sidebar.setFocus()
    return window


@pytest.mark.parametrize(
    ("key", "by", "place"),
    [
        (ALPHA, -1, None),  # before the first feed of the first folder there is nothing
        (ALPHA, 1, Place(FolderId(1), None)),
        (BETA, -1, Place(FolderId(1), ALPHA)),
        (BETA, 1, Place(FolderId(2), None)),
        (GAMMA, -1, Place(FolderId(2), None)),
        (GAMMA, 1, None),
        (WORLD, -1, None),
        (WORLD, 1, Place(None, None)),
        (SPORT, -1, Place(None, WORLD)),
        (SPORT, 1, None),
        (feed_key(FeedId(99)), 1, None),
        (HEADING, 1, None),
    ],
)
def test_where_a_step_leads(wide, key, by, place):
    assert a_step(wide.shelf, key, by=by) == place


def test_two_keys_reach_every_place_and_each_step_is_taken_back(wide, qtbot):
    wide.sidebar.setCurrentIndex(wide._tree.index_of(ALPHA))
    places = []
    for _ in range(3):
        before = wide.shelf.feeds[FeedId(1)].folder, list(wide.shelf.in_order())
        wide.actions_["move_down"].trigger()
        qtbot.waitUntil(
            lambda before=before: (wide.shelf.feeds[FeedId(1)].folder, list(wide.shelf.in_order())) != before
        )
        places.append((wide.shelf.feeds[FeedId(1)].folder, [feed.title for feed in wide.shelf.in_order()]))
        assert wide.sidebar.current.key == ALPHA
    assert places == [
        (FolderId(1), ["Beta", "Alpha", "Gamma"]),
        (FolderId(2), ["Beta", "Alpha", "Gamma"]),
        (None, ["Beta", "Alpha", "Gamma"]),
    ]
    for _ in range(3):
        wide.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: [feed.title for feed in wide.shelf.in_order()] == ["Alpha", "Beta", "Gamma"])
    assert wide.shelf.feeds[FeedId(1)].folder == FolderId(1)


def test_the_menu_moves_into_folders_but_no_folder_into_itself(wide, qtbot):
    def places(key) -> dict:
        wide._on_sidebar_menu_asked(key, QPoint(10, 10))
        menu = next(menu for menu in wide.findChildren(QMenu) if menu.isVisible())
        inside = next(action.menu() for action in menu.actions() if action.text() == "Move to")
        menu.hide()
        return {action.text(): action for action in inside.actions()}

    assert {name: action.isEnabled() for name, action in places(WORLD).items()} == {
        "Top of the sidebar": False,
        "World": False,
        "Sport": True,
    }
    places(BETA)["Sport"].trigger()
    qtbot.waitUntil(lambda: wide.shelf.feeds[FeedId(2)].folder == FolderId(2))
    wide.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: wide.shelf.feeds[FeedId(2)].folder == FolderId(1))


def shown(window) -> list[str]:
    view, found = window.sidebar, []
    index = view.model().index(0, 0)
    while index.isValid():
        if not view.isRowHidden(index.row(), index.parent()):
            found.append(index.data())
        index = view.indexBelow(index)
    return found


def test_words_leave_the_rows_that_have_them(wide, qtbot):
    wide.sidebar.collapse(wide._tree.index_of(WORLD))
    wide.actions_["filter_feeds"].trigger()
    field = wide.sidebar_pane.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "ALP")
    assert shown(wide) == ["World", "Alpha"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wide.sidebar.hasFocus() and wide.sidebar.current.key == ALPHA
    field.setText("world")
    assert shown(wide) == ["World", "Alpha", "Beta"]  # a folder by its name brings what lies in it
    field.setText("xyz")
    assert shown(wide) == []
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden() or not field.isVisible()
    assert shown(wide)[-3:] == ["World", "Sport", "Gamma"]  # closed as it was before
    assert wide.sidebar.closed == {WORLD}


def test_a_feed_that_comes_while_words_are_typed_is_shown_only_if_it_has_them(wide, paper, qtbot):
    wide.sidebar_pane.ask()
    wide.sidebar_pane.field.setText("delta")
    paper.tell(paper.writer.move_feeds([paper.add_feed("Delta")], folder=None))
    qtbot.waitUntil(lambda: shown(wide) == ["Delta"])
    paper.tell(paper.writer.move_feeds([paper.add_feed("Epsilon")], folder=None))
    qtbot.waitUntil(lambda: any(feed.title == "Epsilon" for feed in wide.shelf.feeds.values()))
    assert shown(wide) == ["Delta"]


def test_trouble_is_told_to_the_keyboard_and_to_a_screen_reader(wide, paper, qtbot):
    state = paper.database.reader().fetch_state(FeedId(3))
    paper.tell(
        paper.writer.save_results([FetchResult(replace(state, last_try=NOW), 404, "http", "The site answered 404.")])
    )
    index = wide._tree.index_of(GAMMA)
    qtbot.waitUntil(lambda: bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
    words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words.startswith("Not found") and "next try" in words
    assert words in index.data(Qt.ItemDataRole.AccessibleTextRole)
    wide.sidebar.setCurrentIndex(index)
    qtbot.waitUntil(lambda: QToolTip.text() != "", timeout=3_000)
    assert "Not found" in QToolTip.text()
    QToolTip.hideText()
