"""What stands in the article's place while none is open: what is said, and what can be done about it there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from newsreader.core.values import FeedId
from newsreader.ui.article.empty import EmptyPage
from newsreader.ui.article.way_button import Way
from newsreader.ui.buttons import menu_place
from newsreader.ui.theme.theme import make_theme
from newsreader.ui.timeline.head import DayBand

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


@pytest.fixture
def icons(_icons):
    return _icons


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
    assert [button.accessibleName() for button in page.ways.buttons] == [
        "Mark read or unread (m)",
        "Star (s)",
        "Copy link",
    ]
    with qtbot.waitSignal(page.asked) as asked:
        QTest.mouseClick(page.ways.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == ["toggle_star"]
    with qtbot.waitSignal(page.asked) as asked:
        page.ways.buttons[2].setFocus()
        QTest.keyClick(page.ways.buttons[2], Qt.Key.Key_Space)
    assert asked.args == ["copy_link"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_keeps_its_keys_from_the_shortcuts_of_the_window(page, qtbot, key):
    page.say("Not found since Tuesday", "The site answered 404.", ways=WAYS)
    taken: list[str] = []
    action = QAction("Read on", page)
    action.setShortcuts([QKeySequence(key)])
    action.triggered.connect(lambda: taken.append("read on"))
    page.addAction(action)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.ways.buttons[1].setFocus()
    with qtbot.waitSignal(page.asked) as asked:
        QTest.keyClick(page.ways.buttons[1], key)
    assert asked.args == ["toggle_star"]
    assert not taken


def test_its_buttons_have_room_for_their_words_and_follow_the_look(page):
    page.say("3 articles chosen", "2 unread", icon="stack", ways=WAYS)
    page.show()
    QApplication.processEvents()
    assert all(button.width() >= button.sizeHint().width() for button in page.ways.buttons)
    places = [button.geometry() for button in page.ways.buttons]
    assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
    page.set_look(make_theme("dark").page_look())
    assert [button.way for button in page.ways.buttons] == WAYS
    page.say("Nothing unread", "Choose one.", icon="sun")
    assert page.ways.buttons == []


@pytest.mark.parametrize(("width", "columns"), [(800, 3), (400, 2), (300, 1)])
def test_its_buttons_take_the_room_that_is_there_and_never_more(page, width, columns):
    page.say("Not found since Tuesday", "The site answered 404.", ways=WAYS)
    page.show()
    page.resize(width, 700)
    QApplication.processEvents()
    assert page.width() == width  # nothing in it asks for more
    assert page.minimumSizeHint().width() == 0
    assert len({button.x() for button in page.ways.buttons}) == columns
    edges = [button.mapTo(page, button.rect().topRight()).x() for button in page.ways.buttons]
    assert all(edge <= width for edge in edges)


def test_its_icon_stands_over_the_words(page):
    page.say("21 to read", "Space opens the next one.", icon="newspaper")
    page.show()
    with_icon = page.grab().toImage()
    page.say("21 to read", "Space opens the next one.")
    assert page.grab().toImage() != with_icon


@pytest.mark.parametrize("is_turned", [False, True])
def test_a_menu_opens_under_its_button_towards_the_inside(qtbot, is_turned):
    direction = Qt.LayoutDirection.RightToLeft if is_turned else Qt.LayoutDirection.LeftToRight
    button, menu = QPushButton("Menu"), QMenu()
    for widget in (button, menu):
        widget.setLayoutDirection(direction)
        qtbot.addWidget(widget)
    menu.addAction("A long name for something that can be done")
    button.move(400, 100)
    button.show()
    place = menu_place(button, menu, down=button.height() + 2)
    corners = QRect(place, menu.sizeHint()), QRect(button.mapToGlobal(QPoint()), button.size())
    assert place.y() == corners[1].bottom() + 3
    left, right = (edge(corners[0]) == edge(corners[1]) for edge in (QRect.left, QRect.right))
    assert (left, right) == (not is_turned, is_turned)


def test_marks_and_keys_of_a_turned_menu_do_not_lie_over_each_other(qtbot, themes, icons):
    menu = QMenu()
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(menu)
    colour = themes.theme.colour("ink2")
    menu.addAction(icons.icon("star", colour, off=colour), "Star\tS")
    menu.addAction("Star\tS")
    menu.popup(QPoint(10, 10))
    image = menu.grab().toImage()
    rows = [menu.actionGeometry(action) for action in menu.actions()]
    middle = menu.width() // 2
    left, right = ([[image.pixel(x, row.y() + y) for x in part for y in range(row.height())] for row in rows]
                   for part in (range(middle), range(middle, menu.width())))  # fmt: skip
    assert left[0] == left[1]  # the key alone
    assert right[0] != right[1]  # the words, and the icon before them
    menu.close()


def test_a_band_leaves_its_note_out_rather_than_cut_two_sentences(qtbot, themes, icons):
    band = DayBand(themes, icons)
    qtbot.addWidget(band)
    band.say("Aujourd’hui, 27 novembre", "Les plus récents d’abord")
    assert (band.note_shown(500), band.note_shown(268)) == ("Les plus récents d’abord", "")
    assert "Les plus récents d’abord" in band.accessibleName()


def test_buttons_stay_where_they_are_while_there_is_room_for_no_other_number_of_columns(page, monkeypatch):
    page.say("3 articles chosen", "2 unread", ways=WAYS)
    page.show()
    moved = []
    monkeypatch.setattr(page.ways.grid, "addWidget", lambda button, *_place: moved.append(button))
    page.resize(550, 690)
    page.resize(560, 700)
    assert moved == []
    page.resize(250, 700)
    assert moved == page.ways.buttons
