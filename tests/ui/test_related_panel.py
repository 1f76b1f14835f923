"""The related panel: cards with their reason beside the open article, by mouse and keyboard alone, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support.paper import entry, open_window, window_parts
from support.told import BRIDGE, PEARS, relate

from newsreader.core.values import View, ViewKind
from newsreader.settings import Settings
from newsreader.ui.preferences import Preferences
from newsreader.ui.related.words import copies_words, distance_words
from newsreader.ui.window_places import state_of

pytestmark = pytest.mark.window

NOW = 1_769_344_800


@pytest.fixture
def window(empty_paper, themes, tmp_path, qtbot):
    for number, (title, text) in enumerate(BRIDGE):
        made = entry(title, f"<p>{text}</p>", published=NOW - 7_200 * (number + 1), url=f"https://{number}.example/a")
        more = [entry(*_body(PEARS), published=NOW - 90_000, url="https://pears.example/")] if number == 0 else []
        feed = empty_paper.add_feed(f"Paper {number}", url=f"https://{number}.example/feed")
        empty_paper.add_articles(feed, [made, *more])
    unfolded = Preferences(Settings(read_after=0.0, fold_stories=False), lambda _settings: None)
    parts = window_parts(empty_paper, themes, tmp_path / "window.json", preferences=unfolded)
    made = open_window(parts)
    made.article_widget.read = parts.reader.article
    qtbot.addWidget(made)
    yield made
    made.close()


def _body(told):
    return told[0], f"<p>{told[1]}</p>"


def open_title(window, title: str, qtbot) -> None:
    window.reading.show_view(View(ViewKind.ALL))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 4)
    model = window.timeline.model
    row = next(row for row in range(4) if model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole) == title)
    window.timeline.go_to_row(row)


def titles(window) -> list[str]:
    return [card.card.row.title for card in window.related.panel.cards]


def test_cards_stand_beside_the_article_the_oldest_first(window, empty_paper, qtbot):
    relate(empty_paper)
    open_title(window, BRIDGE[1][0], qtbot)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    assert titles(window) == [BRIDGE[2][0], BRIDGE[0][0]]
    first = window.related.panel.cards[0]
    assert "2 h earlier" in first.accessibleName()
    assert "Paper 2" in first.accessibleName()
    assert {word.casefold() for word in first.card.why} & {"kestrel", "lindow", "crack", "shut"}
    assert first.accessibleDescription()


def test_nothing_good_enough_is_said_in_words(window, empty_paper, qtbot):
    relate(empty_paper)
    open_title(window, PEARS[0], qtbot)
    qtbot.waitUntil(lambda: "No other source" in window.related.panel._same.words.text())
    assert titles(window) == []
    window.reading.show_view(View(ViewKind.UNREAD))
    qtbot.waitUntil(lambda: "stand here beside" in window.related.panel._same.words.text())


def test_what_waits_is_asked_about_again(window, empty_paper, qtbot):
    window.related._later.setInterval(20)
    open_title(window, BRIDGE[1][0], qtbot)
    qtbot.waitUntil(lambda: "Looking for" in window.related.panel._same.words.text())
    relate(empty_paper)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_the_keyboard_goes_in_opens_and_comes_back(window, empty_paper, qtbot):
    relate(empty_paper)
    open_title(window, BRIDGE[1][0], qtbot)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    asked = window.article_widget.opened[-1]
    window.actions_["pane_4"].trigger()
    cards = window.related.panel.cards
    assert cards[0].hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Down)
    assert cards[1].hasFocus()  # the last
    wanted = cards[1].card.row.id
    qtbot.keyClick(cards[1], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.article_widget.opened[-1] == wanted)
    qtbot.waitUntil(lambda: BRIDGE[1][0] in titles(window))
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: window.article_widget.opened[-1] == asked)


def card_of(window, title: str):
    return next(card for card in window.related.panel.cards if card.card.row.title == title)


def test_not_related_takes_the_card_away_until_that_is_undone(window, empty_paper, qtbot):
    relate(empty_paper)
    open_title(window, BRIDGE[1][0], qtbot)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    window.actions_["not_related"].trigger()
    assert "Choose a card" in window.status.words  # no card has the keys
    assert len(titles(window)) == 2
    window.actions_["pane_4"].trigger()
    window.actions_["not_related"].trigger()
    qtbot.waitUntil(lambda: titles(window) == [BRIDGE[0][0]])
    qtbot.waitUntil(lambda: card_of(window, BRIDGE[0][0]).hasFocus())
    assert window.toast.text == "Not related any more"
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: titles(window) == [BRIDGE[2][0], BRIDGE[0][0]])


def test_another_story_and_the_same_again_by_the_cards_menu(window, empty_paper, qtbot):
    relate(empty_paper)
    open_title(window, BRIDGE[1][0], qtbot)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)

    def say(title: str, command: str) -> None:
        card = card_of(window, title)
        card.menu_asked.emit(card.mapToGlobal(card.rect().center()))
        menu = QApplication.activePopupWidget()
        action = window.actions_[command]
        assert action in menu.actions()
        action.trigger()
        menu.close()

    say(BRIDGE[0][0], "split_story")
    qtbot.waitUntil(lambda: not card_of(window, BRIDGE[0][0]).card.is_same_story)
    say(BRIDGE[0][0], "same_story")
    qtbot.waitUntil(lambda: card_of(window, BRIDGE[0][0]).card.is_same_story)
    (one, two) = empty_paper.database.reader().rows(
        [card_of(window, t).card.row.id for t in (BRIDGE[0][0], BRIDGE[2][0])]
    )
    assert one.story == two.story


def test_a_cards_marks_are_pressed_where_they_are_drawn(window, empty_paper, qtbot):
    relate(empty_paper)
    open_title(window, BRIDGE[1][0], qtbot)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    opened = list(window.article_widget.opened)
    card = card_of(window, BRIDGE[2][0])
    card.setFocus()
    place = card._marks()["link-break"].center()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: titles(window) == [BRIDGE[0][0]])
    assert window.article_widget.opened == opened


def test_an_article_that_the_list_does_not_hold_is_read_and_starred_all_the_same(window, empty_paper, qtbot):
    relate(empty_paper)
    feed = next(feed.id for feed in empty_paper.database.reader().feeds() if feed.title == "Paper 1")
    window.reading.show_view(View(ViewKind.FEED, feed=feed))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 1)
    window.timeline.go_to_row(0)
    qtbot.waitUntil(lambda: len(titles(window)) == 2)
    other = window.related.panel.cards[0].card.row.id
    window.related.panel.cards[0].click()
    assert window.article_widget.opened[-1] == other
    assert [row.id for row in window.reading.chosen()] == [other]
    window.reading.toggle_star()
    (row,) = empty_paper.database.reader().rows([other])
    assert row.starred
    qtbot.waitUntil(lambda: empty_paper.database.reader().rows([other])[0].read)
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: [row.feed for row in window.reading.chosen()] == [feed])


def test_it_lies_under_the_article_where_the_window_is_narrow_and_can_be_hidden(window, empty_paper, qtbot):
    window.resize(1_300, 800)
    window.show()
    panel = window.related.panel
    qtbot.waitUntil(lambda: 150 < panel.width() < 300)
    assert panel.mapTo(window, panel.rect().topLeft()).x() > 1_000
    window.resize(1_000, 800)
    qtbot.waitUntil(lambda: panel.width() > 400)
    assert panel.mapTo(window, panel.rect().topLeft()).y() > 400
    qtbot.waitUntil(lambda: panel._same.width() > panel.viewport().width() - 30)  # alone it has the whole width
    window.actions_["related"].trigger()
    assert panel.isHidden()
    assert not state_of(window).has_related


@pytest.mark.parametrize(
    ("moment", "words"),
    [(0, "same time"), (-3_600, "1 h earlier"), (1_800, "30 min later"), (-9 * 86_400, "9 d earlier"), (-21 * 86_400, "3 wk earlier")],
)  # fmt: skip
def test_distances_in_words(moment, words):
    assert distance_words(NOW + moment, beside=NOW) == words


def test_copies_in_words():
    assert [copies_words(count) for count in (0, 1, 3)] == ["", "1 copy", "3 copies"]
