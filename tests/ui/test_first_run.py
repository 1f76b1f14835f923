"""The first page: an address from the clipboard, packs to begin with, one column where there is no room for three."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from newsreader.core.errors import FileError
from newsreader.core.packs import Pack, PackFeed
from newsreader.ui.first_run import FirstRunPage

pytestmark = pytest.mark.window

OWN = Pack(
    "own",
    (PackFeed("One", "https://one.example/feed"), PackFeed("Two", "https://two.example/feed")),
    title="Own pack",
    text="Mine",
)
SCIENCE = Pack("science", (PackFeed("Three", "https://three.example/feed"),), icon="flask")


@pytest.fixture
def make(qtbot, themes, request):
    icons = request.getfixturevalue("_icons")

    def made(packs, width=1280):
        page = FirstRunPage(themes, icons, packs=packs)
        qtbot.addWidget(page)
        page.resize(width, 800)
        return page

    return made


@pytest.fixture
def page(make):
    made = make(lambda: [SCIENCE, OWN])
    made.show()
    return made


def test_packs_are_read_when_the_page_is_shown_and_not_before(make):
    asked = []
    made = make(lambda: asked.append(1) or [OWN])
    assert not asked and not made.start.isVisibleTo(made)
    made.show()
    made.hide()
    made.show()
    assert asked == [1]


def test_a_pack_is_chosen_by_the_keyboard_and_the_foot_says_how_much_it_is(page):
    assert [card.accessibleName() for card in page.cards] == ["Science", "Own pack"]
    assert [card.accessibleDescription() for card in page.cards] == ["Journals, nature, space. 1 feed", "Mine. 2 feeds"]
    assert not page.start.isEnabled()
    page.cards[1].setFocus()
    QTest.keyClick(page.cards[1], Qt.Key.Key_Space)
    assert page._count.text() == "1 pack · 2 feeds chosen"
    QTest.keyClick(page.cards[0], Qt.Key.Key_Return)
    assert page._count.text() == "2 packs · 3 feeds chosen"
    chosen = []
    page.packs_chosen.connect(chosen.append)
    page.start.click()
    assert chosen == [[("Science", SCIENCE), ("Own pack", OWN)]]


def test_the_tab_key_goes_from_the_field_over_packs_to_the_start(page):
    page.cards[0].setChecked(True)
    order, at = [], page.field
    for _ in range(40):
        at = at.nextInFocusChain()
        if at in (page.add, *page.cards, page.bring, page.start):
            order.append(at)
    assert order[:5] == [page.add, *page.cards, page.bring, page.start]


@pytest.mark.parametrize(("width", "columns"), [(1280, 3), (620, 2), (400, 1)])
def test_cards_stand_where_there_is_room_and_none_is_cut(make, qtbot, width, columns):
    made = make(lambda: [OWN] * 6, width)
    made.show()
    qtbot.waitUntil(lambda: all(card.isVisible() for card in made.cards) and made.cards[0].width() < 640)
    assert len({card.x() for card in made.cards}) == columns
    for card in made.cards:
        assert card.height() >= card.heightForWidth(card.width())
        assert card.mapTo(made, card.rect().topRight()).x() <= width


def test_an_address_from_the_clipboard_stands_in_the_field_but_never_over_what_was_typed(empty_paper, open_window):
    clipboard = QGuiApplication.clipboard()
    window = open_window(empty_paper)
    clipboard.setText("just words")
    window._first_steps.look_at_clipboard()
    assert window.first_run.field.text() == ""
    clipboard.setText(" https://site.example/news ")
    window._first_steps.look_at_clipboard()
    assert window.first_run.field.text() == "https://site.example/news"
    assert window.first_run.field.selectedText() == "https://site.example/news"
    clipboard.setText("https://other.example/")
    window._first_steps.look_at_clipboard()
    assert window.first_run.field.text() == "https://site.example/news"
    clipboard.clear()


@pytest.mark.window
def test_reading_starts_with_a_folder_for_each_pack(empty_paper, open_window, qtbot):
    window = open_window(empty_paper, packs=lambda: [OWN, SCIENCE])
    for card in window.first_run.cards:
        card.setChecked(True)
    window.first_run.start.click()
    qtbot.waitUntil(lambda: not window.first_run.isVisible())
    folders = {folder.title: folder.id for folder in window.shelf.folders.values()}
    assert sorted(folders) == ["Own pack", "Science"]
    assert {feed.url: feed.folder for feed in window.shelf.feeds.values()} == {
        "https://one.example/feed": folders["Own pack"],
        "https://two.example/feed": folders["Own pack"],
        "https://three.example/feed": folders["Science"],
    }


def test_a_pack_that_cannot_be_kept_is_told_and_can_be_tried_again(empty_paper, open_window, qtbot, monkeypatch):
    window = open_window(empty_paper, packs=lambda: [OWN])

    def fails(_file):
        from concurrent.futures import Future

        future = Future()
        future.set_exception(FileError("unwritable", "The disk is full."))
        return future

    monkeypatch.setattr(empty_paper, "import_outlines", fails)
    window.first_run.cards[0].setChecked(True)
    window.first_run.start.click()
    qtbot.waitUntil(window.first_run.start.isEnabled)
    assert window.toast.text == "The disk is full."
