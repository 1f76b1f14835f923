"""What stands in the article's place while none is open: what is said, and what can be done about it there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.values import FeedId
from newsreader.ui.article.empty import EmptyPage
from newsreader.ui.article.way_button import Way
from newsreader.ui.theme.theme import make_theme

pytestmark = pytest.mark.window

WAYS = [
    Way("toggle_read", "Mark read or unread", "check", "m"), Way("toggle_star", "Star", "star", "s"),
    Way("copy_link", "Copy link", "link"),
]  # fmt: skip


@pytest.fixture
def page(qtbot, themes, _icons):
    made = EmptyPage(themes.theme.page_look(), icons=_icons)
    qtbot.addWidget(made)
    made.resize(540, 700)
    return made


def in_trouble(window, paper, qtbot) -> None:
    paper.tell(paper.add_articles(FeedId(1), [], error="The site answered 404, not found."))
    qtbot.waitUntil(lambda: window.shelf.feeds[FeedId(1)].error_kind is not None)
    window.show_feed(FeedId(1))


def test_several_chosen_articles_can_be_marked_by_buttons(window, paper, qtbot):
    window.timeline.view.selectAll()
    qtbot.waitUntil(lambda: window.article.ways == ["toggle_read", "toggle_star", "copy_link", "open_browser"])
    window.article.asked.emit("toggle_star")
    qtbot.waitUntil(lambda: window.shelf.counts.starred == 12)


def test_a_feed_in_trouble_is_read_again_by_its_button(window, paper, qtbot):
    in_trouble(window, paper, qtbot)
    assert window.article.ways == ["refresh", "edit_address", "unsubscribe_shown"]
    window.article.asked.emit("refresh")
    assert paper.refreshed[-1] == [FeedId(1)]


def test_the_address_of_the_feed_in_trouble_can_be_edited(window, paper, qtbot):
    in_trouble(window, paper, qtbot)
    window.article.asked.emit("edit_address")
    assert window._parts.dialogs.asked[-1] == ("feed", FeedId(1), "address")


def test_the_feed_in_trouble_can_be_left_and_taken_back(window, paper, qtbot):
    in_trouble(window, paper, qtbot)
    window.article.asked.emit("unsubscribe_shown")
    qtbot.waitUntil(lambda: FeedId(1) not in window.shelf.feeds)
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: FeedId(1) in window.shelf.feeds)


def test_a_page_without_content_offers_what_can_be_done(page, qtbot):
    page.say("3 articles chosen", "2 unread", icon="stack", ways=WAYS, after="Esc goes back to one")
    page.show()
    assert [button.accessibleName() for button in page.ways] == ["Mark read or unread (m)", "Star (s)", "Copy link"]
    with qtbot.waitSignal(page.asked) as asked:
        QTest.mouseClick(page.ways[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["toggle_star"]
    with qtbot.waitSignal(page.asked) as asked:
        page.ways[2].setFocus()
        QTest.keyClick(page.ways[2], Qt.Key.Key_Space)
    assert asked.args == ["copy_link"]


def test_its_buttons_have_room_for_their_words_and_follow_the_look(page):
    page.say("3 articles chosen", "2 unread", icon="stack", ways=WAYS)
    page.show()
    QApplication.processEvents()
    assert all(button.width() >= button.sizeHint().width() for button in page.ways)
    places = [button.geometry() for button in page.ways]
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
    page.set_look(make_theme("dark").page_look())
    assert [button.way for button in page.ways] == WAYS
    page.say("Nothing unread", "Choose one.", icon="sun")
    assert page.ways == []


def test_its_icon_stands_over_the_words(page):
    page.say("21 to read", "Space opens the next one.", icon="newspaper")
    page.show()
    with_icon = page.grab().toImage()
    page.say("21 to read", "Space opens the next one.")
    assert page.grab().toImage() != with_icon
