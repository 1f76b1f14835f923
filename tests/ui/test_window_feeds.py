"""Feeds and folders in the window: reading them now, names, places, removal with undo, drops, the first page."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from support.paper import NOW, entry

from newsreader.core.errors import FetchError
from newsreader.core.values import FeedId, FeedReport, FeedStatus, FolderId, View, ViewKind
from newsreader.engine.parts import EngineState
from newsreader.ui.drops import Dropped, dropped, target_of

pytestmark = pytest.mark.window


def feed_titles(paper) -> list[tuple[str, int | None]]:
    reader = paper.database.reader()
    found = [(feed.title, feed.folder) for feed in reader.feeds()]
    reader.close()
    return found


def rows(window) -> list[str]:
    return [node.title for node in window._tree._walk(window._tree._root)][6:]


def report(new: int = 0, error: str = "") -> FeedReport:
    status = FeedStatus.ERROR if error else FeedStatus.UPDATED
    return FeedReport(FeedId(1), "https://a.example", "A", status, new=new, error_kind="http" if error else None,
                      error_text=error or None)  # fmt: skip


# -- reading now -------------------------------------------------------------------------------------------------------


def test_what_is_shown_is_read_now(window, paper):
    for view, asked in (
        (View(ViewKind.FEED, feed=FeedId(2)), [2]),
        (View(ViewKind.FOLDER, folder=FolderId(1)), [1, 2]),
        (View(ViewKind.UNREAD), None),
    ):
        paper.refreshed.clear()
        window.reading.show_view(view)
        window.actions_["refresh"].trigger()
        window.actions_["refresh_all"].trigger()
        assert paper.refreshed == [asked, None]


def test_how_it_ended_is_said(window, paper, qtbot, monkeypatch):
    for reports, said, toast in (
        ((report(3), report(2)), "5 new articles", ""),
        ((report(),), "No new articles", ""),
        ((report(2), report(error="The site answered 500.")), "2 new articles", ""),
        ((report(error="The site answered 500."),), "", "The site answered 500."),
    ):
        done: Future = Future()
        done.set_result(reports)
        monkeypatch.setattr(paper, "refresh", lambda *args, done=done, **kwargs: done, raising=False)
        window.actions_["refresh_all"].trigger()
        qtbot.waitUntil(lambda said=said, toast=toast: said in window.status.words and window.toast.text == toast)


def test_how_far_it_is_is_shown_and_can_be_stopped(paper, open_window, qtbot):
    stopped = []
    window = open_window(paper, stop_refresh=lambda: stopped.append(True))
    bridge = window._parts.bridge
    bridge.on_state(EngineState(active=(FeedId(1), FeedId(3)), done=1, total=3))
    bridge.on_report(report(7))
    qtbot.waitUntil(lambda: "1 of 3 feeds read · 7 new" in window.status.words)
    assert "Alpha" in window.status.words
    assert window.status.stop.isVisible()
    assert window._tree.busy == {1, 3}
    window.status.stop.click()
    assert stopped == [True]
    bridge.on_state(EngineState(done=3, total=3))
    qtbot.waitUntil(lambda: "12 unread in 3 feeds" in window.status.words)
    assert window._tree.busy == frozenset()


def test_a_full_disk_stands_in_the_status_line_until_there_is_room(window, qtbot):
    bridge, text = window._parts.bridge, "The disk is full: nothing more can be stored."
    bridge.on_state(EngineState(trouble=text))
    qtbot.waitUntil(lambda: text in window.status.words)
    bridge.on_state(EngineState())
    qtbot.waitUntil(lambda: text not in window.status.words)


# -- names, places, removal --------------------------------------------------------------------------------------------


def test_a_feed_is_renamed_and_gets_its_name_back(window, paper, qtbot):
    window._tree.renamed.emit(("feed", 1), "Alef")
    qtbot.waitUntil(lambda: "Alef" in rows(window))
    assert window.toast.text == "Renamed Alpha"
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: "Alpha" in rows(window))


def test_an_unsubscribed_feed_comes_back_whole(window, paper, qtbot):
    window.show_feed(FeedId(1))
    window.actions_["remove"].trigger()
    qtbot.waitUntil(lambda: rows(window) == ["World", "Beta", "Gamma"])
    qtbot.waitUntil(lambda: window.toast.text == "Unsubscribed from Alpha")
    assert window.reading.view == View(ViewKind.UNREAD)
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: rows(window) == ["World", "Alpha", "Beta", "Gamma"])
    qtbot.waitUntil(lambda: window.shelf.counts.all_unread == 12)


def test_a_removed_folder_comes_back_with_what_lay_in_it(window, paper, qtbot):
    before = feed_titles(paper)
    window._on_row_chosen(("folder", 1))
    window.actions_["remove"].trigger()
    qtbot.waitUntil(lambda: "World" not in rows(window))
    assert {folder for _, folder in feed_titles(paper)} == {None}
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: rows(window) == ["World", "Alpha", "Beta", "Gamma"])
    assert [title for title, _ in feed_titles(paper)][-2:] == [title for title, _ in before][-2:]


def test_without_a_choice_nothing_is_removed(window, paper, qtbot):
    window.actions_["remove"].trigger()
    assert "Choose a feed or a folder" in window.status.words
    assert len(feed_titles(paper)) == 3


def test_a_feed_is_moved_and_the_view_stays(window, paper, qtbot):
    window.show_feed(FeedId(3))
    window._tree.dropped.emit([("feed", 3)], FolderId(1), ("feed", 2))
    qtbot.waitUntil(lambda: rows(window) == ["World", "Alpha", "Gamma", "Beta"])
    assert window.reading.view == View(ViewKind.FEED, feed=FeedId(3))
    assert window.sidebar.current.title == "Gamma"
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: rows(window) == ["World", "Alpha", "Beta", "Gamma"])


def test_a_new_folder_waits_for_its_name(window, qtbot):
    window.actions_["new_folder"].trigger()
    qtbot.waitUntil(lambda: "New folder" in rows(window))
    qtbot.waitUntil(lambda: window.sidebar.state() == window.sidebar.State.EditingState)


def test_a_closed_folder_stays_closed_over_changes(window, paper, qtbot):
    index = window._tree.index_of(("folder", 1))
    window.sidebar.setExpanded(index, False)
    paper.add_feed("Delta", folder="World")
    paper.tell(paper.writer.rename_feed(FeedId(1), "Alef"))
    qtbot.waitUntil(lambda: window._tree.index_of(("feed", 4)).isValid() or "Alef" in rows(window))
    assert not window.sidebar.isExpanded(window._tree.index_of(("folder", 1)))


def test_a_press_on_the_caret_opens_and_goes_nowhere(window):
    index = window._tree.index_of(("folder", 1))
    place = window.sidebar.visualRect(index)
    QTest.mouseClick(window.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(22, place.center().y()))
    assert not window.sidebar.isExpanded(index)
    assert window.reading.view == View(ViewKind.UNREAD)
    QTest.mouseClick(window.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, place.center().y()))
    assert window.reading.view == View(ViewKind.FOLDER, folder=FolderId(1))


def test_a_feeds_menu_has_its_commands(window):
    window._on_sidebar_menu_asked(("feed", 1), QPoint(10, 10))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert texts == ["Read this feed or folder now", "Mark all read", "Make readable offline…", "Fold stories", "What to keep…", "Always read the full text", "Notify me of new articles", "Copy address", "Properties of the feed…", "Rename",
                     "Move to", "Unsubscribe, remove folder", "Add feed…", "New folder", "Find a feed in the sidebar"]  # fmt: skip


# -- what is dropped or handed over ------------------------------------------------------------------------------------


def mime(*, urls=(), text: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ({"urls": ["file:///home/a/sites.opml"]}, Dropped(file=Path("/home/a/sites.opml"))),
        ({"urls": ["file:///home/a/picture.png"]}, None),
        ({"urls": ["https://a.example/feed"]}, Dropped(address="https://a.example/feed")),
        ({"text": " https://a.example/feed "}, Dropped(address="https://a.example/feed")),
        ({"text": "some words"}, None),
        ({"text": "javascript:alert(1)"}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_what_may_be_dropped(data, found):
    assert dropped(mime(**data)) == found


@pytest.mark.parametrize(
    ("word", "found"),
    [("", None), ("/home/a/x.opml", Dropped(file=Path("/home/a/x.opml"))), ("feed:a.example", Dropped(address="feed:a.example")),
     ("a.example", Dropped(address="a.example")), ("feed:", Dropped()),
     ("file:///home/a/my%20list.opml", Dropped(file=Path("/home/a/my list.opml")))],
)  # fmt: skip
def test_what_another_start_hands_over(word, found):
    assert target_of(word) == found


def drop(window, data: QMimeData) -> None:
    entered = QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, entered)
    QApplication.sendEvent(
        window,
        QDropEvent(
            QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        ),
    )


def test_a_drop_opens_its_dialog(window):
    drop(window, mime(urls=["file:///home/a/sites.opml"]))
    drop(window, mime(text="https://a.example/feed"))
    drop(window, mime(text="nothing of use"))
    window.taking_in.handle("https://b.example/feed")
    window.taking_in.handle("")
    assert window._parts.dialogs.asked == [
        ("import", Path("/home/a/sites.opml")),
        ("add_feed", "https://a.example/feed", True),
        ("add_feed", "https://b.example/feed", False),  # a person did not type it (R68)
    ]


def test_commands_open_their_dialogs(window):
    for command in ("add_feed", "import_opml", "export_opml", "about"):
        window.actions_[command].trigger()
    assert window._parts.dialogs.asked == [("add_feed", "", True), ("import", None), ("export",), ("about",)]


# -- the first page ----------------------------------------------------------------------------------------------------


def test_without_feeds_the_first_page_asks_for_one(empty_paper, open_window, qtbot):
    window = open_window(empty_paper)
    assert window.first_run.isVisible()
    QTest.keyClicks(window.first_run.field, "a.example")
    QTest.keyClick(window.first_run.field, Qt.Key.Key_Return)
    window.first_run.bring.click()
    assert window._parts.dialogs.asked == [("add_feed", "a.example", True), ("import", None)]
    feed = empty_paper.add_feed("Alpha")
    empty_paper.tell(empty_paper.add_articles(feed, [entry("One", published=NOW - 1)]))
    empty_paper.tell(empty_paper.writer.move_feeds([feed], folder=None))
    qtbot.waitUntil(lambda: not window.first_run.isVisible())
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 1)


def test_letters_on_the_first_page_are_letters(empty_paper, open_window):
    window = open_window(empty_paper)
    window.activateWindow()
    window.first_run.field.setFocus()
    QTest.keyClicks(window.first_run.field, "ajs/?")
    assert window.first_run.field.text() == "ajs/?"
    assert window._parts.dialogs.asked == []


def test_a_known_error_is_said_once(window, qtbot):
    window.feed_commands.failed.emit(FetchError("dns", "The site was not found."))
    assert window.toast.text == "The site was not found."
    QApplication.processEvents()
    window.actions_["back"].trigger()
    assert window.toast.text == ""
