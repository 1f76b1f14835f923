"""The list's order and layout, kept for each view; reading marks for what stands above and below; the place that stays."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.paper import NOW, entry

from newsreader.core.values import ArticleId, FeedId, View, ViewKind
from newsreader.ui.view_choices import ViewChoices
from newsreader.ui.window_places import state_of
from newsreader.ui.window_state import WindowState, load_state, save_state

pytestmark = pytest.mark.window

ALL, UNREAD, FEED = View(ViewKind.ALL), View(ViewKind.UNREAD), View(ViewKind.FEED, feed=FeedId(1))


def titles(window) -> list[str]:
    model = window.timeline.model
    return [model.article_row(row).title for row in range(model.rowCount())]


def unread(paper) -> set[str]:
    reader = paper.database.reader()
    try:
        ids, _ = reader.places(UNREAD)
        return {row.title for row in reader.rows([ArticleId(number) for number in ids])}
    finally:
        reader.close()


# -- order and layout --------------------------------------------------------------------------------------------------


def test_choices_are_a_views_own():
    chosen = ViewChoices().with_order(FEED, oldest_first=True).with_layout(ALL, is_compact=True)
    assert chosen.is_oldest_first(FEED) and not chosen.is_oldest_first(View(ViewKind.FEED, feed=FeedId(2)))
    assert chosen.is_compact(ALL) and not chosen.is_compact(FEED)
    assert chosen.with_order(FEED, oldest_first=False).with_layout(ALL, is_compact=False) == ViewChoices()


def test_each_view_has_its_order(window):
    window.reading.show_view(ALL)
    newest = titles(window)
    window.actions_["oldest_first"].trigger()
    assert titles(window) == newest[::-1]
    window.reading.show_view(FEED)
    assert titles(window)[0] == "Alpha 0"
    assert not window.actions_["oldest_first"].isChecked()
    window.reading.show_view(ALL)
    assert titles(window) == newest[::-1]
    assert window.actions_["oldest_first"].isChecked()


def test_each_view_has_its_layout_and_the_top_row_stays(window, themes):
    view, metrics = window.timeline.view, themes.theme.metrics
    window.reading.show_view(ALL)
    view.verticalScrollBar().setValue(3 * metrics.row)
    window.actions_["compact"].trigger()
    assert view.rowHeight(0) == metrics.compact_row == 56
    assert view.top_row == 3
    window.reading.show_view(FEED)
    assert view.rowHeight(0) == metrics.row
    window.reading.show_view(ALL)
    assert view.rowHeight(0) == metrics.compact_row
    window.timeline.view.grab()
    texts = [text for text in window.timeline._delegate._texts.values() if text.made_for[-1]]
    assert texts and all(len(text.title) == 1 and len(text.excerpt) == 0 for text in texts)
    window.actions_["compact"].trigger()
    assert view.rowHeight(0) == metrics.row


def test_both_are_kept_over_restarts(window, tmp_path):
    window.reading.show_view(FEED)
    window.actions_["oldest_first"].trigger()
    window.actions_["compact"].trigger()
    state = state_of(window)
    assert (state.oldest, state.compact) == (("feed:1",), ("feed:1",))
    save_state(tmp_path / "kept.json", state)
    assert load_state(tmp_path / "kept.json") == state


def test_what_was_kept_before_there_were_choices_is_read(tmp_path):
    path = tmp_path / "kept.json"
    save_state(path, WindowState(has_sidebar=False))
    stored = json.loads(path.read_text())
    del stored["oldest"], stored["compact"]
    path.write_text(json.dumps(stored | {"oldest_first": True}))
    assert load_state(path) == WindowState(has_sidebar=False)


# -- the place that stays ----------------------------------------------------------------------------------------------


def test_hiding_what_is_read_keeps_the_open_article_and_its_place(paper, open_window, qtbot):
    paper.add_articles(FeedId(1), [entry(f"More {n}", published=NOW - 9_000 - n) for n in range(60)])
    window = open_window(paper)
    window.reading.show_view(ALL)
    ids = window.timeline.model.ids_between(0, None)
    window.deeds.set_read(ids[:30], read=True)
    qtbot.waitUntil(lambda: window.timeline.model.article_row(20).read)
    window.timeline.go_to_row(20)
    title, view = window.timeline.current.title, window.timeline.view
    place = view.rowViewportPosition(view.currentIndex().row())
    opened, cleared = len(window.article.opened), len(window.article.cleared)
    window.actions_["unread_only"].trigger()
    assert window.timeline.current.title == title
    assert view.currentIndex().row() == 0
    assert titles(window)[1:4] == [window.timeline.model.article_row(row).title for row in (1, 2, 3)]
    assert all(not window.timeline.model.article_row(row).read for row in range(1, 10))
    window.actions_["unread_only"].trigger()
    assert view.currentIndex().row() == 20
    assert window.timeline.current.title == title
    assert abs(view.rowViewportPosition(20) - max(place, 0)) <= view.viewport().height()
    assert (len(window.article.opened), len(window.article.cleared)) == (opened, cleared)


def test_another_order_keeps_the_open_article_where_it_is_seen(paper, open_window):
    paper.add_articles(FeedId(1), [entry(f"More {n}", published=NOW - 9_000 - n) for n in range(60)])
    window = open_window(paper)
    window.reading.show_view(ALL)
    window.timeline.go_to_row(36)
    view, title = window.timeline.view, window.timeline.current.title
    place = view.rowViewportPosition(36)
    window.actions_["oldest_first"].trigger()
    assert window.timeline.current.title == title
    assert view.rowViewportPosition(view.currentIndex().row()) == place


def test_without_an_open_article_the_list_begins_anew(window):
    window.reading.show_view(ALL)
    window.actions_["unread_only"].trigger()
    assert window.timeline.current is None
    assert window.timeline.view.top_row == 0


def test_an_article_that_is_to_stay_waits_until_its_place_is_sure(paper, open_window, qtbot):
    feed = paper.add_feed("Long")
    paper.add_articles(feed, [entry(f"L {n}", published=NOW - 90_000 - n) for n in range(450)])
    window = open_window(paper)
    window.reading.show_view(ALL)
    model = window.timeline.model
    qtbot.waitUntil(lambda: model.is_loaded)
    number = model.id_at(400)
    window.deeds.set_read([number], read=True)
    window.timeline.go_to_row(400)
    window.actions_["unread_only"].trigger()
    qtbot.waitUntil(lambda: model.is_loaded and window.timeline.current is not None)
    assert window.timeline.current.id == number
    keys = [model.key_at(row) for row in range(model.rowCount())]
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == len(keys)


# -- above and below ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("command", "rows"), [("mark_above", range(4)), ("mark_below", range(5, 12))])
def test_what_stands_above_or_below_is_marked_and_comes_back(paper, open_window, qtbot, command, rows):
    from newsreader.settings import Settings
    from newsreader.ui.preferences import Preferences

    window = open_window(paper, preferences=Preferences(Settings(read_after=-1), print))
    window.reading.show_view(ALL)
    before = titles(window)
    window.timeline.go_to_row(4)
    window.actions_[command].trigger()
    qtbot.waitUntil(lambda: unread(paper) == set(before) - {before[row] for row in rows})
    qtbot.waitUntil(lambda: f"Marked {len(rows)} as read" in window.toast.text)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: unread(paper) == set(before))


def test_nothing_above_the_first_row_is_said(window):
    window.reading.show_view(ALL)
    window.timeline.go_to_row(0)
    window.actions_["mark_above"].trigger()
    assert "Nothing stands above." in window.status.words


def test_keys_and_the_menu_of_a_row_have_them(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reading.show_view(ALL)
    window.timeline.go_to_row(2)
    window.timeline.setFocus()
    given: list[str] = []
    for action in window.actions_:
        action.triggered.connect(lambda _checked=False, action=action: given.append(action.objectName()))
    QTest.keyClick(window.timeline.view, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window.timeline.view, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert given == ["mark_below", "mark_above"]


# -- several -----------------------------------------------------------------------------------------------------------


def test_a_whole_long_list_is_chosen_marked_and_shared(paper, open_window, qtbot):
    feed = paper.add_feed("Long")
    paper.add_articles(feed, [entry(f"L {n}", published=NOW - 90_000 - n) for n in range(1_500)])
    window = open_window(paper)
    window.reading.show_view(View(ViewKind.FEED, feed=feed))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 1_500)
    window.timeline.view.selectAll()
    qtbot.waitUntil(lambda: window.article.cleared[-1] == "1,500 articles chosen")
    assert len(window.timeline.chosen()) == 1_000
    window.actions_["toggle_read"].trigger()
    qtbot.waitUntil(lambda: len(unread(paper)) == 12)
    qtbot.waitUntil(lambda: "Marked 1,500 as read" in window.toast.text)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(unread(paper)) == 1_512)


def test_links_of_several_are_copied_a_line_each(window):
    from PySide6.QtGui import QGuiApplication

    window.reading.show_view(FEED)
    window.timeline.view.selectAll()
    window.actions_["copy_link"].trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [f"https://alpha.example/{n}" for n in range(4)]
    assert "4 links copied" in window.status.words
    assert not window.actions_["share"].isEnabled()
