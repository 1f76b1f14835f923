"""Reading in the window: what opens, what counts as read, going on across feeds, marks and their undo, searching."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.paper import NOW, Clock, entry

from newsreader.core.connectivity import Offline
from newsreader.core.errors import StoreError
from newsreader.core.values import ArticleId, Changes, FeedId, View, ViewKind
from newsreader.engine.parts import EngineState
from newsreader.settings import Settings
from newsreader.store.write_feeds import FetchResult
from newsreader.ui.preferences import Preferences
from newsreader.ui.read_marker import ReadMarker
from newsreader.ui.sidebar.nodes import view_key

pytestmark = pytest.mark.window


def title(window) -> str:
    row = window.timeline.current
    return "" if row is None else row.title


def titles(window) -> list[str]:
    model = window.timeline.model
    return [model.article_row(row).title for row in range(model.rowCount())]


def is_read(window, name: str) -> bool:
    model = window.timeline.model
    return next(row.read for row in map(model.article_row, range(model.rowCount())) if row.title == name)


def unread(paper) -> int:
    reader = paper.database.reader()
    count = reader.counts(0).all_unread
    reader.close()
    return count


def waits(marker) -> bool:
    """Whether an article is on the screen and not yet read."""
    return marker._timer.isActive()


def search(window, words: str) -> None:
    window.searching.ask()
    window.tool_bar.field.clear()
    QTest.keyClicks(window.tool_bar.field, words)


# -- what opens, and what is read ------------------------------------------------------------------------------------


def test_the_list_is_there_with_nothing_open_and_nothing_read(window, paper):
    assert titles(window)[:3] == ["Alpha 0", "Beta 0", "Gamma 0"]
    assert (title(window), window.article.opened, unread(paper)) == ("", [], 12)
    assert window.article.cleared[-1] == "12 to read"


def test_an_article_that_was_opened_is_read(window, paper, qtbot):
    window.reading.next_unread()
    assert title(window) == "Alpha 0"
    qtbot.waitUntil(lambda: unread(paper) == 11)
    assert is_read(window, "Alpha 0")
    assert titles(window)[0] == "Alpha 0"  # it stays until one leaves the view
    qtbot.waitUntil(lambda: "11 unread in 3 feeds" in window.status.words)


def test_what_is_left_before_its_time_is_not_read(paper, open_window, qtbot):
    window = open_window(paper, preferences=Preferences(Settings(read_after=600), print))
    window.reading.next_unread()
    window.reading.step(1)
    assert waits(window.marker)
    assert unread(paper) == 12


def test_what_is_only_marked_by_hand_is_never_read_by_opening(paper, open_window):
    window = open_window(paper, preferences=Preferences(Settings(read_after=-1), print))
    window.reading.next_unread()
    assert not waits(window.marker)


def test_the_marker_waits_for_its_time(qtbot):
    marker = ReadMarker(0.03)
    with qtbot.waitSignal(marker.read) as told:
        marker.shown(ArticleId(7))
        assert waits(marker)
    assert told.args == [7]
    marker.shown(ArticleId(7))
    assert not waits(marker)  # an opening counts once
    marker.shown(ArticleId(8))
    marker.decided(ArticleId(8))
    assert not waits(marker)
    marker.shown(ArticleId(9))
    marker.left()
    assert not waits(marker)


def test_what_was_marked_unread_by_hand_stays_unread(window, paper, qtbot):
    window.reading.next_unread()
    qtbot.waitUntil(lambda: unread(paper) == 11)
    window.reading.toggle_read()
    qtbot.waitUntil(lambda: unread(paper) == 12)
    window.reading.apply(paper.writer.set_starred([window.timeline.current.id], True))
    assert not is_read(window, "Alpha 0")


def test_in_one_pane_only_what_is_seen_is_read(paper, open_window, qtbot):
    window = open_window(paper)
    window.resize(600, 700)
    window.timeline.go_to_row(0)
    qtbot.waitUntil(lambda: window.article.opened != [])
    assert not waits(window.marker)
    window.timeline.entered.emit()
    qtbot.waitUntil(lambda: unread(paper) == 11)


def test_enter_and_a_double_click_go_into_the_article(window, qtbot):
    view = window.timeline.view
    with qtbot.assertNotEmitted(window.timeline.entered):
        QTest.keyClick(view, Qt.Key.Key_Return)  # no article is chosen
    window.timeline.go_to_row(1)
    at = view.visualRect(window.timeline.model.index(1, 0)).center()
    with qtbot.assertNotEmitted(window.timeline.entered):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(window.timeline.entered):
        QTest.keyClick(view, Qt.Key.Key_Enter)
    with qtbot.waitSignal(window.timeline.entered):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_closed_window_opens_and_marks_nothing(window, paper, qtbot):
    window.reading.next_unread()
    window.reading.step(1)
    qtbot.waitUntil(lambda: not window.timeline._rest.isActive() and unread(paper) <= 11)
    left = unread(paper)
    window.reading.step(1)
    window.reading.step(1)  # waits for a rest, which comes after the end
    window.close()
    paper.tell(Changes(updated=frozenset({window.timeline.current.id})))
    qtbot.waitUntil(lambda: not window.timeline._rest.isActive())
    assert unread(paper) >= left - 1
    assert window.timeline.current.id not in window.article.opened


# -- going on ----------------------------------------------------------------------------------------------------------


def test_space_turns_pages_then_goes_to_the_next_unread(window, qtbot):
    window.reading.next_unread()
    window.article.pages = 2
    for _ in range(2):
        window.reading.read_on()
        assert title(window) == "Alpha 0"
    window.reading.read_on()
    assert title(window) == "Beta 0"


def test_going_on_leads_through_every_article_of_every_feed(window, paper, qtbot):
    window.reading.show_view(View(ViewKind.FEED, feed=FeedId(2)))
    seen = []
    for left in range(11, -1, -1):
        window.reading.read_on()
        seen.append(title(window))
        qtbot.waitUntil(lambda left=left: window.shelf.counts.all_unread == left)
    assert seen == [f"{feed} {row}" for feed in ("Beta", "Gamma", "Alpha") for row in range(4)]
    window.reading.read_on()
    assert "All read." in window.status.words
    assert window.reading.view == View(ViewKind.FEED, feed=FeedId(1))


def test_next_and_previous(window):
    window.reading.step(1)
    window.reading.step(1)
    assert title(window) == "Beta 0"
    window.reading.step(-1)
    assert title(window) == "Alpha 0"
    window.reading.step(-1)
    assert title(window) == "Alpha 0"


def test_previous_unread_passes_over_what_is_read(window, paper, qtbot):
    window.timeline.go_to_row(3)
    paper.tell(paper.writer.set_read([window.timeline.model.id_at(row) for row in (1, 2)], True))
    qtbot.waitUntil(lambda: is_read(window, "Beta 0"))
    window.reading.previous_unread()
    assert title(window) == "Alpha 0"


def test_the_first_row_is_the_first_one_wherever_the_keys_are(window):
    window.sidebar.setFocus()
    window.timeline.view.setFocus()
    assert not window.timeline.view.currentIndex().isValid()
    window.reading.next_unread()
    assert title(window) == "Alpha 0"


def test_the_arrow_opens_the_first_row(window):
    window.timeline.view.setFocus()
    QTest.keyClick(window.timeline.view, Qt.Key.Key_Down)
    assert title(window) == "Alpha 0"


def test_feeds_are_stepped_through_round_and_round(window):
    shown = []
    for _ in range(4):
        window.reading.step_feed(1)
        shown.append(window.reading.title)
    assert shown == ["Alpha", "Beta", "Gamma", "Alpha"]
    window.reading.step_feed(-1)
    assert window.reading.title == "Gamma"


# -- marks and their undo ----------------------------------------------------------------------------------------------


def test_all_are_marked_read_and_it_is_undone(window, paper, qtbot):
    window.actions_["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: window.toast.text == "Marked 12 as read")
    assert unread(paper) == 0
    qtbot.waitUntil(lambda: "Nothing unread" in window.status.words)
    assert window.article.cleared[-1] == "Nothing unread"
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: unread(paper) == 12)
    qtbot.waitUntil(lambda: "Undone: Marked 12 as read" in window.status.words)
    assert window.toast.text == ""
    assert not window.actions_["undo"].isEnabled()


def test_only_what_was_unread_becomes_unread_again(window, paper, qtbot):
    paper.tell(paper.writer.set_read([ArticleId(1), ArticleId(2)], True))
    window.reading.mark_all_read()
    qtbot.waitUntil(lambda: window.toast.text == "Marked 10 as read")
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: unread(paper) == 10)


def test_what_nobody_has_seen_is_not_marked(window, paper, qtbot):
    paper.add_articles(FeedId(1), [entry("Unseen", published=NOW - 1)])  # and the window was not told
    window.reading.mark_all_read()
    qtbot.waitUntil(lambda: window.toast.text == "Marked 12 as read")
    assert unread(paper) == 1


def test_only_the_shown_feed_is_marked(window, paper, qtbot):
    window.show_feed(FeedId(2))
    window.reading.mark_all_read()
    qtbot.waitUntil(lambda: window.toast.text == "Marked 4 as read")
    window.reading.mark_all_read()
    qtbot.waitUntil(lambda: "Nothing is unread here." in window.status.words)


def test_fifty_steps_can_be_undone(window, paper, qtbot):
    for number in range(52):
        window.undo_steps.remember(f"Step {number}", lambda writer: writer.set_read([], True))
    undone = 0
    while window.undo_steps.undo():
        undone += 1
    assert undone == 50


def test_an_error_of_the_store_is_said_and_nothing_is_lost(window, paper, qtbot):
    paper.failure = StoreError("full", "The disk is full. Free some space and try again.")
    window.reading.mark_all_read()
    qtbot.waitUntil(lambda: window.toast.text.startswith("The disk is full"))
    assert unread(paper) == 12
    assert len(window.undo_steps) == 0


def test_a_star_is_set_and_taken(window, paper, qtbot):
    window.reading.next_unread()
    window.actions_["toggle_star"].trigger()
    qtbot.waitUntil(lambda: window.shelf.counts.starred == 1)
    assert window.actions_["toggle_star"].isChecked()
    window.actions_["toggle_star"].trigger()
    qtbot.waitUntil(lambda: window.shelf.counts.starred == 0)


def test_several_are_marked_together_and_undone(window, paper, qtbot):
    window.timeline.view.setFocus()
    window.timeline.go_to_row(1)
    qtbot.waitUntil(lambda: unread(paper) == 11)
    for _ in range(2):
        count = len(window.reading.chosen()) + 1
        QTest.keyClick(window.timeline.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda count=count: window.article.cleared[-1] == f"{count} articles chosen")
    window.reading.toggle_star()
    qtbot.waitUntil(lambda: window.toast.text == "Starred 3")
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: window.shelf.counts.starred == 0)
    window.actions_["back"].trigger()
    assert len(window.reading.chosen()) == 1


def test_nothing_can_be_marked_where_nothing_is_chosen(window):
    names = ("toggle_read", "toggle_star", "open_browser")
    assert not any(window.actions_[name].isEnabled() for name in names)
    window.reading.next_unread()
    assert all(window.actions_[name].isEnabled() for name in names)
    window.reading.show_view(View(ViewKind.STARRED))
    assert not any(window.actions_[name].isEnabled() for name in names)


def test_the_open_article_opens_in_the_browser(paper, open_window):
    window = open_window(paper)
    window.reading.next_unread()
    window.actions_["open_browser"].trigger()
    assert window._parts.links.opened == ["https://alpha.example/0"]


# -- what comes in while one reads -------------------------------------------------------------------------------------


def test_new_articles_move_nothing_and_are_offered(paper, open_window, qtbot):
    paper.add_articles(FeedId(3), [entry(f"Old {n}", published=NOW - 90_000 - n) for n in range(30)])
    window = open_window(paper)
    window.timeline.go_to_row(8)
    view = window.timeline.view
    view.verticalScrollBar().setValue(750)
    name, top = title(window), view.visualRect(view.currentIndex()).top()
    paper.tell(paper.add_articles(FeedId(1), [entry(f"New {n}", published=NOW - 1 - n) for n in range(5)]))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 47)
    assert (title(window), view.visualRect(view.currentIndex()).top()) == (name, top)
    assert window.timeline.band.words.endswith("| 5 newer")
    window.timeline.band.newest_asked.emit()
    assert view.top_row == 0
    assert window.timeline.band.words.endswith("| Newest first")


def test_at_the_top_of_the_list_rows_stay_too(window, paper, qtbot):
    paper.tell(paper.add_articles(FeedId(1), [entry("New", published=NOW - 1)]))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 13)
    assert window.timeline.view.top_row in (0, 1)


def test_the_article_that_is_read_stays_when_its_feed_goes(window, paper, qtbot):
    window.reading.next_unread()
    paper.tell(paper.writer.unsubscribe([FeedId(1)], now=NOW))
    qtbot.waitUntil(lambda: "Alpha 0" not in titles(window))
    assert title(window) == ""
    assert not window.actions_["toggle_star"].isEnabled()
    window.reading.next_unread()
    assert title(window) == "Beta 0"


def test_a_view_whose_feed_is_gone_gives_way(window, paper, qtbot):
    window.show_feed(FeedId(2))
    paper.tell(paper.writer.unsubscribe([FeedId(2)], now=NOW))
    qtbot.waitUntil(lambda: window.reading.view == View(ViewKind.UNREAD))


def test_at_midnight_another_day_begins(paper, open_window, qtbot):
    clock = Clock()
    window = open_window(paper, clock=clock)
    window.reading.show_view(View(ViewKind.TODAY))
    assert len(titles(window)) > 0
    clock.now += 12 * 3_600
    window.minute_passed()
    assert titles(window) == []
    assert "Nothing yet today" in window.timeline.empty.words


# -- lists -------------------------------------------------------------------------------------------------------------


def test_unread_only_leaves_out_what_is_read(window, paper, qtbot):
    paper.tell(paper.writer.set_read([ArticleId(1)], True))
    window.reading.show_view(View(ViewKind.ALL))
    assert len(titles(window)) == 12
    window.actions_["unread_only"].trigger()
    assert len(titles(window)) == 11
    window.reading.show_view(View(ViewKind.STARRED))
    assert not window.actions_["unread_only"].isEnabled()


def test_the_oldest_come_first_when_asked(window):
    window.actions_["oldest_first"].trigger()
    assert titles(window)[-1] == "Alpha 0"
    assert "Oldest first" in window.timeline.band.words


@pytest.mark.parametrize(
    ("view", "words"),
    [(View(ViewKind.STARRED), "Nothing starred"), (View(ViewKind.UNREAD), "All read")],
)  # fmt: skip
def test_an_empty_list_says_why(paper, open_window, view, words):
    paper.writer.mark_all_read(View(ViewKind.ALL))
    window = open_window(paper)
    window.reading.show_view(view)
    assert window.timeline.empty.words.startswith(words)
    assert window.timeline.empty.accessibleName() == words


def all_due_at(paper, moment: int) -> None:
    with closing(paper.database.reader()) as reader:
        states = reader.fetch_states()
    results = [FetchResult(replace(state, last_try=NOW, next_due=moment), 304) for state in states]
    paper.write(lambda writer: writer.save_results(results))


def test_the_end_says_when_feeds_are_read_next(paper, open_window, qtbot):
    paper.writer.mark_all_read(View(ViewKind.ALL))
    window = open_window(paper)
    window.reading.show_view(View(ViewKind.UNREAD))
    assert window.timeline.empty.words == "All read The next feeds are due at 14:20."
    all_due_at(paper, NOW + 86_400)
    qtbot.waitUntil(lambda: window.timeline.empty.words.endswith("The next feeds are due tomorrow, 12:40."))
    all_due_at(paper, NOW - 1)
    qtbot.waitUntil(lambda: window.timeline.empty.words.endswith("The next feeds are due now."))
    window.show_feed(FeedId(1))
    window.actions_["unread_only"].trigger()
    assert window.timeline.empty.words == "All read Next now"
    window.offline._on_stated(EngineState(offline=Offline.AWAY))
    assert window.timeline.empty.words == "All read Nothing is fetched while you are offline."


def test_a_feed_in_trouble_is_explained_in_place_of_an_article(window, paper, qtbot):
    paper.tell(paper.add_articles(FeedId(1), [], error="The site answered 404, not found."))
    qtbot.waitUntil(lambda: window.shelf.feeds[FeedId(1)].error_kind is not None)
    window.show_feed(FeedId(1))
    assert window.article.cleared[-1].startswith("Not found since")
    qtbot.waitUntil(lambda: "1 in trouble" in window.status.words)


# -- searching ---------------------------------------------------------------------------------------------------------


def test_a_search_is_found_and_left_again(window, qtbot):
    window.show_feed(FeedId(1))
    search(window, "gamma")
    qtbot.waitUntil(lambda: titles(window) == [f"Gamma {row}" for row in range(4)])
    assert window.reading.title == "Search"
    QTest.keyClick(window.tool_bar.field, Qt.Key.Key_Escape)
    assert window.reading.view == View(ViewKind.FEED, feed=FeedId(1))
    assert window.tool_bar.field.text() == ""


def test_enter_goes_to_the_list_without_waiting(window, qtbot):
    search(window, "beta 2")
    QTest.keyClick(window.tool_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == ["Beta 2"])
    assert window.timeline.isAncestorOf(window.focusWidget())


def test_nothing_found_is_said(window, qtbot):
    search(window, "zebra")
    qtbot.waitUntil(lambda: "Nothing holds “zebra”" in window.timeline.empty.words)


def test_a_row_of_the_sidebar_leads_out_of_a_search(window, qtbot):
    search(window, "gamma")
    qtbot.waitUntil(lambda: len(titles(window)) == 4)
    window._on_row_chosen(view_key(ViewKind.ALL))
    assert window.reading.view == View(ViewKind.ALL)
    assert window.tool_bar.field.text() == ""


def test_enter_keeps_the_keys_at_the_list_where_nothing_is_found(window, qtbot):
    search(window, "zzqx")
    QTest.keyClick(window.tool_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.timeline.empty.isVisible)
    assert window.timeline.isAncestorOf(QApplication.focusWidget())
