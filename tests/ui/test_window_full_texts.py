"""*Full text* in the window: by key, by link, always; busy and failed in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from newsreader.core.errors import DocumentError
from newsreader.core.full_text import Offer
from newsreader.ui.article.page import COMMAND

pytestmark = pytest.mark.window


@pytest.fixture
def row(window, qtbot):
    """The first article of the list, open."""
    window.reading.step(1)
    qtbot.waitUntil(lambda: window.timeline.current is not None)
    return window.timeline.current


def test_the_key_fetches_the_page_and_then_goes_back_and_forth(window, paper, row, qtbot):
    action = window.actions_["full_text"]
    qtbot.keyClick(window.timeline.view, Qt.Key.Key_V)
    assert "Fetching the article's page…" in window.status.words
    assert paper.pages_asked[0][0] == [row.id]
    paper.keep_pages()
    qtbot.waitUntil(action.isChecked)
    assert window.timeline.current.id == row.id, "the place in the list is kept"
    assert window.article_widget.opened[-1] == row.id
    action.trigger()
    qtbot.waitUntil(lambda: not action.isChecked())
    action.trigger()
    qtbot.waitUntil(action.isChecked)
    assert not paper.pages_asked, "what is kept is not fetched again"


def test_a_page_that_is_on_its_way_is_not_asked_for_twice(window, paper, row):
    window.actions_["full_text"].trigger()
    window.actions_["full_text"].trigger()
    assert len(paper.pages_asked) == 1


def test_a_page_that_cannot_be_had_is_said_and_the_switch_goes_back(window, paper, row, qtbot):
    window.actions_["full_text"].trigger()
    paper.keep_pages(error=DocumentError("paywall", "It is for subscribers only."))
    qtbot.waitUntil(lambda: window.toast.text == "It is for subscribers only.")
    assert not window.actions_["full_text"].isChecked()
    window.actions_["full_text"].trigger()
    assert paper.pages_asked, "it may be tried again"


def test_the_links_under_an_article_do_the_same(window, paper, row, qtbot):
    pane = window.article_widget
    pane.link_activated.emit(f"{COMMAND}{Offer.FULL_TEXT.value}")
    paper.keep_pages()
    qtbot.waitUntil(window.actions_["full_text"].isChecked)
    pane.link_activated.emit(f"{COMMAND}{Offer.FEED_TEXT.value}")
    qtbot.waitUntil(lambda: not window.actions_["full_text"].isChecked())
    pane.link_activated.emit(f"{COMMAND}{Offer.ALWAYS.value}")
    assert window.full_texts.is_always(row.feed)
    pane.link_activated.emit(f"{COMMAND}anything")
    assert not paper.pages_asked


def test_a_feeds_menu_has_the_switch_for_always(window, qtbot):
    for is_on in (True, False):
        window._on_sidebar_menu_asked(("feed", 1), QPoint(10, 10))
        menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
        entry = next(action for action in menu.actions() if action.text() == "Always read the full text")
        assert entry.isChecked() is not is_on
        entry.trigger()
        menu.close()
        assert window.full_texts.is_always(1) is is_on
