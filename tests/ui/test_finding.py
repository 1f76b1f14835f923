"""Finding words in the open article: the bar, its keys, the places in the light view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.article_pane_walk import Walk
from support.looks import look

from newsreader.core.values import View, ViewKind
from newsreader.resource_files import resource_folder
from newsreader.ui.article.answers import Answers
from newsreader.ui.article.light_view import LightView

pytestmark = pytest.mark.window


@pytest.fixture
def reading(window, qtbot):
    """The window with its first article open, and the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reading.show_view(View(ViewKind.ALL))
    window.timeline.go_to_row(0)
    window.timeline.setFocus()
    return window


def test_the_bar_comes_looks_steps_and_goes_by_keys_alone(reading):
    article, bar = reading.article, reading.tools.finding.bar
    assert not bar.isVisible()
    QTest.keyClick(reading.timeline.view, "f")
    assert bar.isVisible() and bar.field.hasFocus()
    QTest.keyClicks(bar.field, "words")
    assert article.looked_for[-1] == ("words", False)
    article.found.emit(1, 3)
    named = (bar.next, bar.previous, bar.close_button, bar.field)
    assert len({each.accessibleName() for each in named} - {""}) == 4
    assert bar.count.text() == "1 of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bar.field, Qt.Key.Key_F3)
    QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert [back for _, back in article.looked_for[-4:]] == [False, True, False, True]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert article.looked_for[-1] == ("", False)
    assert reading.pane_keys.current() == 3


def test_escape_in_the_article_takes_the_bar_first(reading):
    reading.actions_["find"].trigger()
    reading.pane_keys.go(3)
    reading.actions_["back"].trigger()
    assert not reading.tools.finding.is_open
    assert reading.pane_keys.current() == 3


def test_words_are_looked_for_in_the_next_article_too(reading, qtbot):
    reading.actions_["find"].trigger()
    QTest.keyClicks(reading.tools.finding.bar.field, "words")
    looked = len(reading.article.looked_for)
    reading.reading.step(1)
    qtbot.waitUntil(lambda: reading.article.looked_for[looked:] == [("words", False)])


def test_what_stands_nowhere_is_said_and_has_no_next(reading):
    bar = reading.tools.finding.bar
    reading.actions_["find"].trigger()
    QTest.keyClicks(bar.field, "qq")
    reading.article.found.emit(0, 0)
    assert bar.count.text() == "Not in this article"
    assert not bar.next.isEnabled() and not bar.previous.isEnabled()


def test_it_is_off_without_an_article(window):
    window.reading.show_view(View(ViewKind.ALL))
    assert not window.actions_["find"].isEnabled()
    window.timeline.go_to_row(0)
    assert window.actions_["find"].isEnabled()


# -- the light view ----------------------------------------------------------------------------------------------------


@pytest.fixture
def light(qtbot):
    view = LightView(
        Answers(lambda number: None, {}.get, resources=resource_folder()),
        look(),
        page_of=lambda number: "<p>Rail and <b>ra</b>il.</p>" + "<p>Filler.</p>" * 60 + "<p>RAIL again</p>",
    )
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_article(1)
    view.places = []
    view.found.connect(lambda active, count: view.places.append((active, count)))
    return view


def test_places_are_counted_gone_round_and_brought_onto_the_screen(light):
    light.find_words("rail")
    light.find_words("rail")
    assert light.verticalScrollBar().value() == 0
    light.find_words("rail")
    assert light.verticalScrollBar().value() > 400
    light.find_words("rail")
    light.find_words("rail", back=True)
    assert light.places == [(1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]
    assert len(light.extraSelections()) == 3


def test_no_words_take_the_marks_away_and_so_does_another_text(light):
    light.find_words("rail")
    light.find_words("")
    assert light.extraSelections() == []
    assert light.places[-1] == (0, 0)
    light.find_words("again")
    light.show_article(2)
    assert light.extraSelections() == []
    light.find_words("quay")
    assert light.places[-1] == (0, 0)


def test_the_pane_says_that_nothing_was_found_where_no_article_is(qtbot):
    walk = Walk("light")
    qtbot.addWidget(walk.pane)
    walk.pane.clear()
    with qtbot.waitSignal(walk.pane.found) as told:
        walk.pane.find_words("rail")
    assert told.args == [0, 0]
