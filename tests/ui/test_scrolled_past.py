"""Headlines that were scrolled past: which rows a step takes over the top, and what of them becomes read in the window."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication
from support.paper import NOW, entry

from newsreader.core.values import FeedId, View, ViewKind
from newsreader.settings import Settings
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.reading_page import ReadingPage
from newsreader.ui.timeline.passed import passed_rows

pytestmark = pytest.mark.window

_places = st.integers(0, 5_000)
_sizes = {"row": st.integers(1, 200), "height": st.integers(1, 1_200)}
_Act = QAbstractSlider.SliderAction

# -- which rows --------------------------------------------------------------------------------------------------------


@given(before=_places, after=_places, **_sizes)
def test_what_is_passed_was_on_the_screen_and_is_above_it(before, after, row, height):
    passed = passed_rows(before, after, row=row, height=height)
    for each in passed:
        assert before < (each + 1) * row and each * row < before + height  # something of it was seen
        assert (each + 1) * row <= after
    if after <= before:
        assert not passed


@given(places=st.lists(_places, min_size=2, max_size=20), **_sizes)
def test_steps_of_less_than_a_screen_pass_each_row_once_and_none_is_left_out(places, row, height):
    way = sorted(places)
    steps = [min(step, height) for step in (after - before for before, after in pairwise(way))]
    at, found = way[0], []
    for step in steps:
        found += passed_rows(at, at + step, row=row, height=height)
        at += step
    assert found == list(range(way[0] // row, at // row))


def test_a_leap_passes_what_was_seen_before_it():
    assert passed_rows(100, 90_000, row=100, height=250) == range(1, 4)


# -- in the window -----------------------------------------------------------------------------------------------------


@pytest.fixture
def long(paper, open_window, qtbot):
    """A window over 42 unread articles, with what is scrolled past read."""
    paper.add_articles(FeedId(3), [entry(f"Old {n}", published=NOW - 90_000 - n) for n in range(30)])
    settings = Settings(read_after=-1.0, read_scrolled=True, fold_stories=False)
    window = open_window(paper, preferences=Preferences(settings, print))
    assert window.timeline.view.viewport().height() < 440
    return window


def read(paper) -> int:
    reader = paper.database.reader()
    counts = reader.counts(0)
    reader.close()
    return counts.total - counts.all_unread


def wheel(window, *, by: int = 120) -> None:
    """Turn the wheel over the list, by one notch at first: three steps of half a row."""
    under = window.timeline.view.viewport()
    middle = QPointF(under.rect().center())
    event = QWheelEvent(
        middle, under.mapToGlobal(middle), QPoint(0, -by), QPoint(0, -by), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(under, event)


def rest(window, qtbot) -> None:
    """Wait until scrolling rests."""
    qtbot.waitUntil(lambda: not window.reading._scrolled._rest.isActive())


@pytest.mark.window
def test_the_wheel_marks_what_it_takes_over_the_top_in_one_step_that_is_undone(long, paper, qtbot):
    view = long.timeline.view
    for _ in range(12):
        wheel(long, by=20)
    assert view.top_row == 3
    assert read(paper) == 0  # not while it goes on
    qtbot.waitUntil(lambda: read(paper) == 3)
    qtbot.waitUntil(lambda: "Marked 3 as read" in long.status.words)
    assert long.toast.text == ""
    qtbot.waitUntil(lambda: long.shelf.counts.all_unread == 39)
    assert [long.timeline.model.article_row(row).read for row in range(4)] == [True] * 3 + [False]
    long.undo_steps.undo()
    qtbot.waitUntil(lambda: read(paper) == 0)


@pytest.mark.window
def test_what_was_scrolled_back_to_is_not_marked(long, paper, qtbot):
    view = long.timeline.view
    wheel(long, by=240)
    wheel(long, by=-120)
    assert view.top_row == 1
    qtbot.waitUntil(lambda: read(paper) == 1)
    assert long.timeline.model.article_row(0).read


@pytest.mark.window
@pytest.mark.parametrize("act", [_Act.SliderPageStepAdd, _Act.SliderSingleStepAdd])
def test_the_scroll_bar_marks_too(long, paper, qtbot, act):
    bar = long.timeline.view.verticalScrollBar()
    while long.timeline.view.top_row < 2:
        bar.triggerAction(act)
    qtbot.waitUntil(lambda: read(paper) == long.timeline.view.top_row)


@pytest.mark.window
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_J])
def test_keys_mark_too(long, paper, qtbot, key):
    view = long.timeline.view
    view.setFocus()
    while view.top_row < 2:
        QTest.keyClick(view, key) if key is not Qt.Key.Key_J else long.reading.step(1)
    qtbot.waitUntil(lambda: read(paper) == view.top_row)


@pytest.mark.window
def test_the_end_of_a_list_marks_only_what_was_seen(long, paper, qtbot):
    view = long.timeline.view
    seen = -(-view.viewport().height() // view._row)
    view.setFocus()
    long.timeline.go_to_row(0)
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.top_row > 30
    qtbot.waitUntil(lambda: read(paper) == seen)


@pytest.mark.window
def test_what_the_program_scrolls_marks_nothing(long, paper, qtbot):
    view = long.timeline.view
    told = []
    view.passed.connect(lambda first, end: told.append((first, end)))
    view.verticalScrollBar().setValue(900)
    long.timeline.go_to_row(30)
    wheel(long, by=1)
    paper.tell(paper.add_articles(FeedId(1), [entry(f"New {n}", published=NOW - 1 - n) for n in range(5)]))
    qtbot.waitUntil(lambda: long.timeline.model.rowCount() == 47)
    view.show_newest()
    long.reading.show_view(View(ViewKind.ALL))
    assert told == []
    rest(long, qtbot)
    assert read(paper) == 0


@pytest.mark.window
def test_what_arrived_above_meanwhile_is_not_marked(long, paper, qtbot):
    view = long.timeline.view
    wheel(long, by=160)
    paper.tell(paper.add_articles(FeedId(1), [entry(f"New {n}", published=NOW - 1 - n) for n in range(5)]))
    qtbot.waitUntil(lambda: long.timeline.model.rowCount() == 47)
    assert view.top_row == 7
    qtbot.waitUntil(lambda: read(paper) == 2)
    rows = [long.timeline.model.article_row(row) for row in range(8)]
    assert [row.title for row in rows if row.read] == ["Alpha 0", "Beta 0"]


@pytest.mark.window
def test_what_was_marked_unread_by_hand_stays_unread(long, paper, qtbot):
    long.timeline.go_to_row(0)
    for left in (1, 0):
        long.reading.toggle_read()
        qtbot.waitUntil(lambda left=left: read(paper) == left)
    wheel(long, by=160)
    qtbot.waitUntil(lambda: read(paper) == 1)
    assert not long.timeline.model.article_row(0).read


@pytest.mark.window
def test_leaving_the_list_does_not_wait_for_the_rest(long, paper, qtbot):
    long.reading._scrolled._rest.setInterval(3_600_000)
    wheel(long, by=240)
    passed = long.timeline.view.top_row
    long.show_feed(FeedId(3))
    assert read(paper) == passed > 0


@pytest.mark.window
def test_a_window_that_is_closed_marks_nothing(long, paper, qtbot):
    wheel(long)
    assert long.reading._scrolled._rest.isActive()
    long.close()
    assert not long.reading._scrolled._rest.isActive()
    assert read(paper) == 0


@pytest.mark.window
def test_without_the_choice_nothing_is_marked(long, paper, qtbot):
    preferences = long._parts.preferences
    preferences.change(read_scrolled=False)
    wheel(long)
    assert not long.reading._scrolled._rest.isActive()
    preferences.change(read_scrolled=True)
    wheel(long)
    preferences.change(read_scrolled=False)
    rest(long, qtbot)
    assert read(paper) == 0


@pytest.mark.window
@pytest.mark.parametrize("whole", [False, True])
def test_a_folded_row_stands_for_its_own_article_or_for_its_story(paper, open_window, qtbot, whole):
    paper.add_articles(FeedId(3), [entry(f"Old {n}", published=NOW - 90_000 - n) for n in range(30)])
    reader = paper.database.reader()
    numbers = {row.title: row.id for row in reader.rows(list(reader.ids(View(ViewKind.ALL))))}
    reader.close()
    with paper.writer.related.open() as session:
        session.tell([numbers[title] for title in ("Alpha 0", "Alpha 2", "Old 20")], None)
    settings = Settings(read_after=-1.0, read_scrolled=True, read_stories=whole)
    window = open_window(paper, preferences=Preferences(settings, print))
    wheel(window)
    assert window.timeline.view.top_row == 1
    qtbot.waitUntil(lambda: read(paper) == (3 if whole else 1))
    qtbot.waitUntil(lambda: window.timeline.story_sign(0).unread == (0 if whole else 2))
    qtbot.waitUntil(lambda: window.shelf.counts.all_unread == 42 - read(paper))


@pytest.mark.window
def test_it_is_chosen_under_reading(qtbot, themes):
    kept = []
    page = ReadingPage(Preferences(Settings(), kept.append), themes.theme)
    qtbot.addWidget(page)
    page.scrolled.setFocus()
    QTest.keyClick(page.scrolled, Qt.Key.Key_Space)
    assert kept == [replace(Settings(), read_scrolled=True)]
    assert "Undo" in page.scrolled.accessibleDescription()
