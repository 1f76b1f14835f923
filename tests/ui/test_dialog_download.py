"""*Make readable offline*: asked for in the sidebar's menu, counted, called off, and what is missing with the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from newsreader.core.errors import StoreError
from newsreader.core.pictures import Lack
from newsreader.core.values import ViewKind
from newsreader.engine.parts import PictureProgress, PictureReport
from newsreader.ui.dialogs.download import DownloadDialog
from newsreader.ui.sidebar.nodes import view_key

pytestmark = pytest.mark.window


def chosen(window, key) -> DownloadDialog:
    """The dialog that the menu of a row of the sidebar opens."""
    window._on_sidebar_menu_asked(key, QPoint(10, 10))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Make readable offline").trigger()
    menu.close()
    return window.findChildren(DownloadDialog)[-1]


def press(dialog, words):
    (button,) = dialog.findChildren(QPushButton)
    assert button.text() == words
    button.click()


@pytest.fixture
def dialog(window, qtbot):
    return chosen(window, ("feed", 1))


def test_a_feeds_menu_asks_for_its_pictures_and_progress_is_counted(dialog, paper, qtbot):
    assert [feeds for feeds, _ in paper.pictures_asked] == [[1]]
    assert dialog.findChild(QLabel).textFormat() is Qt.TextFormat.PlainText
    assert dialog.accessibleName().startswith("Making ")
    paper.on_progress(PictureProgress(done=3, failed=1, total=12, size=2_400_000))
    qtbot.waitUntil(lambda: dialog.labelText() == "3 of 12 pictures · 2.4 MB · 1 could not be had")
    assert (dialog.value(), dialog.maximum()) == (3, 12)


def test_the_view_of_all_articles_asks_for_every_feed(window, paper):
    chosen(window, view_key(ViewKind.ALL))
    assert sorted(paper.pictures_asked[0][0]) == sorted(window.shelf.feeds)


def test_when_nothing_is_missing_it_says_so(dialog, paper, qtbot):
    paper.pictures_asked[0][1].set_result(PictureReport(PictureProgress(done=2, total=2, size=80_000)))
    qtbot.waitUntil(lambda: dialog.labelText().startswith("Everything can be read offline."))
    assert "2 pictures were fetched, 80 kB" in dialog.labelText()


def test_what_could_not_be_had_is_named_each_reason_once(dialog, paper, qtbot):
    lacks = tuple(Lack(number, f"https://a.example/{number}", "http", "The server said 404.") for number in (1, 2))
    paper.pictures_asked[0][1].set_result(PictureReport(PictureProgress(done=3, failed=2, total=3, size=9_000), lacks))
    qtbot.waitUntil(lambda: "2 pictures are missing:" in dialog.labelText())
    assert dialog.labelText().count("The server said 404.") == 1


def test_stop_calls_it_off_and_close_only_closes(window, dialog, paper, qtbot):
    press(dialog, "Stop")
    assert paper.stopped_pictures == 1
    other = chosen(window, ("feed", 1))
    paper.pictures_asked[-1][1].set_exception(StoreError("full", "The disk is full."))
    qtbot.waitUntil(lambda: other.labelText() == "The disk is full.")
    press(other, "Close")
    assert paper.stopped_pictures == 1
