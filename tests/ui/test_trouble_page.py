"""A feed in trouble in place of an article: what happened, what was said the last times, what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from support.paper import NOW

from newsreader.core.diary import Fetch
from newsreader.core.values import FeedId
from newsreader.ui.article.trouble_page import Trouble, TroublePage
from newsreader.ui.article.way_button import Way
from newsreader.ui.theme.theme import make_theme

pytestmark = pytest.mark.window

DAY = 86_400
WAYS = (Way("refresh", "Try now", "arrow-clockwise", "r"), Way("unsubscribe_shown", "Unsubscribe", "trash"))
FETCHES = (
    Fetch(FeedId(1), NOW - 720, 404, "http", 0, 0, 4_200, 310),
    Fetch(FeedId(1), NOW - DAY, 200, None, 3, 1, 12_000, 640),
)


def trouble(**others) -> Trouble:
    told = {
        "source": "Alpha", "place": "World", "title": "Not found since 12:28", "what": "Not found (404) · 6 tries so far",
        "then": "next try today, 14:20", "text": "The site answered 404. " * 8, "ways": WAYS, "fetches": FETCHES, "now": NOW,
    }  # fmt: skip
    return Trouble(**(told | others))


@pytest.fixture
def page(qtbot, themes, _icons):
    made = TroublePage(themes.theme.page_look(), icons=_icons, locale=QLocale("en_GB"))
    qtbot.addWidget(made)
    made.resize(540, 700)
    made.say(trouble())
    made.show()
    return made


def test_it_says_what_happened_and_what_was_said_the_last_times(page):
    assert page.accessibleName() == "Not found since 12:28"
    assert (page.source.text(), page.place.text()) == ("Alpha", "World")
    assert page.what.words.text() == "Not found (404) · 6 tries so far"
    assert page.diary.lines == [
        ("Today, 12:28", "Not found (404)", "4 kB", "0.3 s"),
        ("Yesterday, 12:40", "3 new, 1 changed", "12 kB", "0.6 s"),
    ]
    page.say(trouble(fetches=()))
    assert page.diary.lines == []
    assert page.diary.isHidden()


def test_its_buttons_do_what_they_say_and_stay_while_it_is_told_again(page, qtbot):
    before = list(page.ways.buttons)
    page.say(trouble(then="next try now"))
    assert page.ways.buttons == before
    with qtbot.waitSignal(page.asked) as asked:
        before[1].setFocus()
        QTest.keyClick(before[1], Qt.Key.Key_Return)
    assert asked.args == ["unsubscribe_shown"]


@pytest.mark.parametrize("width", [360, 540, 900])
def test_nothing_is_cut_and_nothing_makes_the_pane_wider(page, qtbot, width):
    side = 20 if width < 500 else 32
    page.resize(width, 500)
    qtbot.wait(0)
    assert page.minimumSizeHint().width() == 0
    for label in (page.title, page.text, page.source):
        assert label.height() >= label.heightForWidth(label.width())
    for widget in (page.title, page.text, *page.ways.buttons, page.diary):
        left = widget.mapTo(page, QPoint(0, 0)).x()
        assert left >= side
        assert left + widget.width() <= width - side
    assert page.title.width() <= 540


def test_another_theme_colours_all_of_it(page):
    dark = make_theme("dark").page_look()
    page.set_look(dark)
    assert page.diary.lines[0][1] == "Not found (404)"
    page.resize(540, 720)
    image = page.grab().toImage()
    assert image.pixelColor(2, 2).name() == dark.colours["paper"]


def test_the_window_tells_the_last_fetches_of_the_feed_that_is_shown(window, paper, qtbot):
    paper.tell(paper.add_articles(FeedId(1), [], error="The site answered 404, not found."))
    qtbot.waitUntil(lambda: window.shelf.feeds[FeedId(1)].error_kind is not None)
    window.show_feed(FeedId(1))
    told = window.article.explained
    assert (told.source, told.place, told.what) == ("Alpha", "World", "Not found (404) · 0 tries so far")
    assert told.text == "The site answered 404, not found. What came in before is kept."
    assert [(fetch.at, fetch.http) for fetch in told.fetches] == [(NOW - 720, 404)]
