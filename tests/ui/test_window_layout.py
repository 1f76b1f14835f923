"""How the window is arranged: layouts, panes and their keys, what is kept over a restart, themes, names of controls."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget
from support import paper as papers
from support.paper import NOW, entry

from newsreader.core.values import FeedId, View, ViewKind
from newsreader.ui.actions import commands, key_rows
from newsreader.ui.empty import EmptyPane
from newsreader.ui.layout import Layout, layout_for
from newsreader.ui.sidebar.nodes import VIEW_ICONS
from newsreader.ui.theme.icons import Icons
from newsreader.ui.timeline.lines import Box, broken
from newsreader.ui.toolbar import ToolBar
from newsreader.ui.window_state import WindowState, load_state, save_state

pytestmark = pytest.mark.window


def resize(window, qtbot, width: int) -> None:
    window.resize(width, 800)
    qtbot.waitUntil(lambda: window.panes.width() == width and window.panes.layout_now is layout_for(width))


# -- layouts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "layout"),
    [(1920, Layout.WIDE), (1000, Layout.WIDE), (999, Layout.DRAWER), (800, Layout.DRAWER), (799, Layout.ONE), (360, Layout.ONE)],
)  # fmt: skip
def test_one_function_says_which_layout_a_width_has(width, layout):
    assert layout_for(width) is layout


def test_panes_begin_where_the_language_has_them(window, qtbot):
    resize(window, qtbot, 1280)
    assert window.panes.edges() == (200, 504)
    qtbot.waitUntil(lambda: window.tool_bar.star.x() == 504 + 20)
    assert window.tool_bar.add.geometry().right() < 200 < window.tool_bar.refresh.x()


def test_a_broad_window_gives_its_panes_more_room_until_an_edge_was_moved(window, qtbot):
    def widths() -> tuple[int, ...]:
        return tuple(pane.width() for pane in (window.sidebar_pane, window.timeline, window.related.panel))

    for size, wanted in ((1400, (199, 303, 236)), (1920, (239, 399, 320)), (1400, (199, 303, 236))):
        window.resize(size, 440)
        qtbot.waitUntil(lambda wanted=wanted: widths() == wanted)
    window.panes._splitter.moveSplitter(250, 1)
    moved = widths()[:2]
    window.resize(1920, 440)
    qtbot.waitUntil(lambda: window.related.panel.width() == 320)
    assert widths()[:2] == moved


def test_narrow_windows_keep_the_sidebar_in_a_drawer(window, qtbot):
    resize(window, qtbot, 900)
    assert not window.sidebar.isVisible()
    window.tool_bar.drawer.click()
    assert window.sidebar.isVisible()
    assert window.sidebar.hasFocus()
    window._on_row_chosen(("feed", 2))
    window.actions_["back"].trigger()
    assert not window.sidebar.isVisible()
    resize(window, qtbot, 1280)
    assert window.sidebar.isVisible()


def test_the_narrowest_show_one_pane_and_a_way_back(window, qtbot):
    resize(window, qtbot, 700)
    assert (window.timeline.isVisible(), window.article_widget.isVisible()) == (True, False)
    window.reading.next_unread()
    assert (window.timeline.isVisible(), window.article_widget.isVisible()) == (False, True)
    assert window.tool_bar.back.isVisible()
    assert window.tool_bar.back.accessibleName() == "Back to Unread"
    window.tool_bar.back.click()
    assert (window.timeline.isVisible(), window.article_widget.isVisible()) == (True, False)
    assert window.timeline.current.title == "Alpha 0"


def test_buttons_keep_their_words_whatever_the_view_is_called(window, qtbot, paper):
    resize(window, qtbot, 1280)
    button = window.tool_bar.star
    wide = button.width()
    assert wide == button.long_width()
    window.deeds.rename(("feed", FeedId(1)), "A feed whose name is as long as some names of feeds are, and longer")
    qtbot.waitUntil(lambda: "longer" in window.shelf.feed_title(FeedId(1)))
    window.show_feed(FeedId(1))
    qtbot.waitUntil(lambda: "longer" in window.tool_bar.back.text())
    assert button.width() == wide


def test_keys_and_place_stay_when_the_layout_changes(window, qtbot):
    window.activateWindow()
    window.timeline.view.setFocus()
    window.timeline.go_to_row(5)
    for width in (900, 700, 1280):
        resize(window, qtbot, width)
        assert window.timeline.isAncestorOf(window.focusWidget())
        assert window.timeline.current.title == "Gamma 1"
    window.tool_bar.field.setFocus()
    resize(window, qtbot, 1100)
    resize(window, qtbot, 900)
    window.searching.ask()
    resize(window, qtbot, 700)
    assert window.focusWidget() is window.tool_bar.field


def test_a_hidden_pane_leaves_its_keys_to_one_that_is_seen(window, qtbot):
    window.sidebar.setFocus()
    resize(window, qtbot, 900)
    assert window.timeline.isAncestorOf(window.focusWidget())
    window.reading.next_unread()
    resize(window, qtbot, 700)
    assert window.focusWidget() in (window.article_widget, *window.article_widget.findChildren(QWidget))


def test_panes_are_gone_to_by_number(window, qtbot):
    window.activateWindow()
    for number, pane in ((1, window.sidebar), (3, window.article_widget), (2, window.timeline)):
        window.actions_[f"pane_{number}"].trigger()
        assert window.focusWidget() is pane or pane.isAncestorOf(window.focusWidget())


def test_the_sidebar_can_be_put_away(window, qtbot):
    resize(window, qtbot, 1280)
    window.actions_["sidebar"].trigger()
    assert not window.sidebar.isVisible()
    qtbot.waitUntil(lambda: window.panes.edges()[0] == 0)
    window.actions_["sidebar"].trigger()
    assert window.sidebar.isVisible()


def test_rows_have_one_height_whatever_they_hold(window, themes):
    view = window.timeline.view
    assert {view.rowHeight(row) for row in range(view.model().rowCount())} == {themes.theme.metrics.row} == {104}


# -- what is kept ------------------------------------------------------------------------------------------------------


def test_a_window_comes_back_as_it_was_left(paper, open_window, qtbot):
    window = open_window(paper)
    resize(window, qtbot, 1280)
    window.panes._splitter.setSizes([240, 360, 680])
    window.panes._on_moved()
    window.show_feed(FeedId(2))
    window.actions_["oldest_first"].trigger()
    window.sidebar.setExpanded(window._tree.index_of(("folder", 1)), False)
    window.timeline.go_to_row(2)
    name = window.timeline.current.title
    window.close()

    again = open_window(paper)
    assert again.reading.view == View(ViewKind.FEED, feed=FeedId(2))
    qtbot.waitUntil(lambda: again.timeline.current is not None)  # the article's view wakes up after the first paint
    assert again.timeline.current.title == name == "Beta 1"
    assert again.actions_["oldest_first"].isChecked()
    resize(again, qtbot, 1280)  # the screen of these tests is smaller than the window was
    assert again.panes.edges() == (241, 602)
    assert not again.sidebar.isExpanded(again._tree.index_of(("folder", 1)))


def test_a_search_is_not_kept(paper, open_window, qtbot):
    window = open_window(paper)
    window.reading.show_view(View(ViewKind.SEARCH, words="gamma"))
    window.close()
    assert load_state(window._parts.state_file).view == ViewKind.UNREAD


def test_a_feed_that_is_gone_meanwhile_is_not_shown(paper, open_window, qtbot):
    window = open_window(paper)
    window.show_feed(FeedId(2))
    window.close()
    paper.writer.unsubscribe([FeedId(2)], now=NOW)
    assert open_window(paper).reading.view == View(ViewKind.UNREAD)


STATE = WindowState(
    "abc",
    {"wide": [1, 2, 3]},
    False,
    False,
    ViewKind.FOLDER,
    None,
    4,
    True,
    ("all",),
    ("feed:7",),
    (NOW, 7),
    0.5,
    (4, 5),
)


def test_the_state_goes_through_its_file(tmp_path):
    save_state(tmp_path / "state", STATE)
    assert load_state(tmp_path / "state") == STATE


def state_with(**changes) -> str:
    return json.dumps({**json.loads(json.dumps(_plain(STATE))), **changes})


def _plain(state: WindowState) -> dict:
    from dataclasses import asdict

    return asdict(state)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "{}", "\x00" * 9, state_with(view="gone"), state_with(view="feed", feed=None), state_with(feed="x"),
     state_with(article=[1]), state_with(sizes={"wide": ["a"]}), state_with(sizes=3), state_with(closed=None), "[" * 99_999, " " * 200_000],
)  # fmt: skip
def test_a_broken_state_is_the_first_one(tmp_path, text):
    (tmp_path / "state").write_text(text)
    assert load_state(tmp_path / "state") == WindowState()


def test_a_state_that_cannot_be_kept_stops_nothing(paper, open_window, tmp_path):
    window = open_window(paper)
    window._parts.state_file.mkdir()
    assert window.close()
    assert window.article.is_shut


# -- themes and icons --------------------------------------------------------------------------------------------------


def ground(widget) -> QColor:
    return widget.grab().toImage().pixelColor(4, widget.height() - 4)


def test_another_theme_reaches_every_pane(window, themes):
    looks = []
    window.article.set_look = looks.append
    grounds = {"sidebar": "rail", "timeline": "surface", "tool_bar": "rail", "status": "rail"}
    for name in ("dark", "contrast", "light"):
        themes.choose(name)
        for pane, colour in grounds.items():
            assert ground(getattr(window, pane)).name() == themes.theme.colour(colour).name(), (name, pane)
    assert [look.name for look in looks] == ["dark", "contrast", "light"]


def test_the_chosen_theme_is_kept(window):
    window.looks.theme_choice().choose("dark")
    assert window._parts.preferences.settings.theme == window._parts.themes.theme.name == "dark"


def test_icons_come_after_the_first_paint(paper, themes, tmp_path, qtbot):
    icons = Icons()
    parts = papers.window_parts(paper, themes, tmp_path / "window.json", icons=icons)
    window = papers.MainWindow(parts)
    qtbot.addWidget(window)
    assert not icons.is_loaded
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.waitUntil(lambda: icons.is_loaded)  # they are imported beside the window
    window.close()
    parts.reader.close()


def test_every_icon_is_in_the_font(window):
    names = {name for command in commands() for name in (command.icon, command.icon_on) if name}
    names |= set(VIEW_ICONS.values()) | {"sun", "tray", "star", "newspaper", "star-fill", "download-simple", "list"}
    names |= {"warning-circle", "clock", "dots-three", "caret-up", "arrow-left", "magnifying-glass", "upload-simple"}
    found = set(window._parts.icons._letters)
    assert names - found == set()


# -- names and keys ----------------------------------------------------------------------------------------------------

CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView, EmptyPane, ToolBar)


def test_every_control_has_a_name_of_its_own(window, qtbot):
    for width in (1280, 900, 700):
        resize(window, qtbot, width)
        shown = [each for kind in CONTROLS for each in window.findChildren(kind) if each.isVisible()]
        names = Counter(each.accessibleName() for each in shown)
        assert [each for each in shown if not each.accessibleName().strip()] == []
        assert [name for name, count in names.items() if count > 1] == []
        assert not [name for name in names if len(name) < 3 or name.startswith("Q") or not name[0].isupper()]


def test_the_first_page_has_names_too(empty_paper, open_window):
    window = open_window(empty_paper)
    shown = [each for kind in CONTROLS for each in window.first_run.findChildren(kind)]
    assert {each.accessibleName() for each in shown} == {
        "Address of a site you like",
        "Add",
        "Import OPML…",
        "Start reading",
    }


def test_all_labels_are_plain_text(window):
    assert {label.textFormat() for label in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_no_two_commands_have_one_key():
    keys = Counter(QKeySequence(key).toString() for command in commands() for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(keys)


def test_the_sheet_names_every_key(window):
    window.actions_["keyboard"].trigger()
    ((_, rows),) = window._parts.dialogs.asked
    assert list(rows) == key_rows(window.actions_.table, window._parts.preferences.keys)
    assert {row.keys for row in rows} >= {"Space", "n", "j", "s", "m", "f Ctrl+F", "Ctrl+Z", "Shift+A", "? F1"}


KEYS = {
    "n": "next_unread", "j": "next_article", "s": "toggle_star", "u": "unread_only", "?": "keyboard", "/": "search",
    "1": "pane_1", " ": "read_on", "r": "refresh", "A": "mark_all_read",
}  # fmt: skip


def test_keys_give_commands_wherever_the_list_or_the_sidebar_has_them(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reading.show_view(View(ViewKind.ALL))
    given: list[str] = []
    for action in window.actions_:
        action.triggered.connect(lambda _checked=False, action=action: given.append(action.objectName()))
    for pane in (window.timeline.view, window.sidebar):
        for keys, command in KEYS.items():
            window.timeline.go_to_row(0)
            pane.setFocus()
            modifier = Qt.KeyboardModifier.ShiftModifier if keys.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(pane, keys.lower(), modifier)
            assert given[-1:] == [command], keys
            given.clear()


def test_letters_in_the_search_field_are_letters(window):
    window.activateWindow()
    window.tool_bar.field.setFocus()
    QTest.keyClicks(window.tool_bar.field, "njs au/")
    assert window.tool_bar.field.text() == "njs au/"


def test_a_long_title_and_a_turned_one_keep_to_their_row(paper, open_window, themes, qtbot):
    paper.add_articles(
        FeedId(1),
        [
            entry("Wort" * 100, published=NOW - 1),
            entry("المكتبة العائمة", published=NOW - 2),
            entry("", published=NOW - 3),
        ],
    )
    window = open_window(paper)
    resize(window, qtbot, 1280)
    picture = window.timeline.view.grab().toImage()
    assert picture.height() > 3 * themes.theme.metrics.row
    texts = window.timeline._delegate._texts
    assert max(len(text.title) + len(text.excerpt) for text in texts.values()) <= 3
    assert max(len(text.title) for text in texts.values()) == 2


@pytest.mark.parametrize(
    ("text", "is_right"), [("Kurz", False), ("المكتبة", True), ("מדף " * 40, True), ("Wort " * 40, False)]
)
def test_lines_stand_on_the_side_where_their_text_begins(themes, text, is_right):
    lines = broken(text, Box(themes.theme.faces.title, 300, 20, 2))
    layout, number = lines.layouts[-1]
    box = layout.lineAt(number).naturalTextRect()
    distance = (300 - box.right()) if is_right else box.left()
    assert abs(distance) < 3  # a letter may lean out a little
