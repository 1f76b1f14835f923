"""The page of shortcuts over a real window: keys are changed, conflicts named, single keys switched off; the sheet follows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.ui.actions import commands
from newsreader.ui.settings.key_catcher import keys_of
from newsreader.ui.settings.shortcuts_page import ShortcutsPage

pytestmark = pytest.mark.window

_Mod = Qt.KeyboardModifier


@pytest.fixture
def page(qtbot, window, themes):
    made = ShortcutsPage(window._parts.preferences, themes.theme, table=commands())
    qtbot.addWidget(made)
    made.resize(640, 560)
    made.show()
    made.activateWindow()
    return made


def keys(window, name: str) -> list[str]:
    return [each.toString() for each in window.actions_[name].shortcuts()]


def change(page, name: str, key: Qt.Key, held: Qt.KeyboardModifier = _Mod.NoModifier) -> None:
    page.list.go_to(name)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page._states.currentIndex() == 1
    QTest.keyClick(page.catcher, key, held)


def test_keys_are_changed_at_once_in_window_tooltip_and_sheet(page, window):
    change(page, "toggle_star", Qt.Key.Key_B, _Mod.ControlModifier)
    assert keys(window, "toggle_star") == ["Ctrl+B"]
    assert window.actions_["toggle_star"].toolTip() == "Star (Ctrl+B)"
    assert ("Ctrl+B", "Star") in [(row.keys, row.text) for row in window.actions_.key_rows()]
    assert window._parts.preferences.settings.shortcuts == (("toggle_star", ("Ctrl+B",)),)
    assert page._states.currentIndex() == 0
    page.reset.click()
    assert keys(window, "toggle_star") == ["S"]
    assert window._parts.preferences.settings.shortcuts == ()


def test_further_keys_are_added_and_all_taken_away(page, window):
    page.list.go_to("toggle_star")
    page.more.click()
    QTest.keyClick(page.catcher, Qt.Key.Key_F8)
    assert keys(window, "toggle_star") == ["S", "F8"]
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert keys(window, "toggle_star") == []
    assert window.actions_["toggle_star"].toolTip() == "Star"
    assert not page.more.isEnabled()
    page.reset_all.click()
    assert keys(window, "toggle_star") == ["S"]


def test_keys_of_another_command_are_named_and_taken_only_when_that_is_said(page, window):
    change(page, "toggle_star", Qt.Key.Key_F)
    assert page.asked.text() == "f does “Find in this article” already."
    assert not page.change.isVisible()
    page.leave.click()
    assert (keys(window, "toggle_star"), keys(window, "find")) == (["S"], ["F", "Ctrl+F"])
    change(page, "toggle_star", Qt.Key.Key_F)
    page.take.click()
    assert (keys(window, "toggle_star"), keys(window, "find")) == (["F"], ["Ctrl+F"])
    page.list.go_to("find")
    page.reset.click()
    assert keys(window, "find") == ["Ctrl+F"]  # F is another's now


def test_what_is_needed_elsewhere_cannot_be_had(page, window):
    change(page, "toggle_star", Qt.Key.Key_Up)
    assert "no command can have it" in page.asked.text()
    assert not page.take.isVisible()
    page.leave.click()
    change(page, "toggle_star", Qt.Key.Key_F2)
    assert page.asked.text() == "F2 does “Rename”, always."
    assert keys(window, "toggle_star") == ["S"]


def test_esc_leaves_it_as_it_was(page, window):
    page.list.go_to("toggle_star")
    page.change.click()
    QTest.keyClick(page.catcher, Qt.Key.Key_Escape)
    assert page._states.currentIndex() == 0
    assert keys(window, "toggle_star") == ["S"]


def test_fixed_keys_are_told_and_stay(page):
    page.list.go_to("rename")
    assert not page.change.isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page._states.currentIndex() == 0


def test_single_keys_are_switched_off_and_on(page, window):
    window.actions_["next_article"].trigger()
    before = window.timeline.current.starred
    page.single.click()
    assert not window._parts.preferences.settings.single_keys
    assert keys(window, "toggle_star") == []
    assert keys(window, "find") == ["Ctrl+F"]
    assert keys(window, "read_on") == ["Space"]
    window.activateWindow()
    QTest.keyClick(window.timeline.view, Qt.Key.Key_S)
    QApplication.processEvents()
    assert window.timeline.current.starred is before
    assert "Star" not in [row.text for row in window.actions_.key_rows()]
    page.single.click()
    assert keys(window, "toggle_star") == ["S"]


def test_the_toast_and_the_search_field_name_the_keys_that_hold(page, window):
    change(page, "undo", Qt.Key.Key_F8)
    change(page, "search", Qt.Key.Key_F9, _Mod.ControlModifier)
    assert window.toast.key == "F8"
    assert window.tool_bar.field.key == "Ctrl+F9"
    page.single.click()
    page.reset_all.click()
    assert window.toast.key == "Ctrl+Z"
    assert window.tool_bar.field.key == "Ctrl+Shift+F"


@pytest.mark.parametrize(
    ("key", "held", "text", "keys"),
    [
        (Qt.Key.Key_S, _Mod.NoModifier, "s", "S"),
        (Qt.Key.Key_S, _Mod.ShiftModifier, "S", "Shift+S"),
        (Qt.Key.Key_Question, _Mod.ShiftModifier, "?", "?"),
        (Qt.Key.Key_Question, _Mod.ControlModifier | _Mod.ShiftModifier, "?", "Ctrl+Shift+?"),
        (Qt.Key.Key_1, _Mod.KeypadModifier, "1", "1"),
        (Qt.Key.Key_Plus, _Mod.ControlModifier, "", "Ctrl++"),
        (Qt.Key.Key_Space, _Mod.ShiftModifier, " ", "Shift+Space"),
        (Qt.Key.Key_F5, _Mod.AltModifier, "", "Alt+F5"),
        (Qt.Key.Key_Delete, _Mod.NoModifier, "\x7f", "Del"),
    ],
)
def test_keys_are_written_as_the_table_writes_them(key, held, text, keys):
    assert keys_of(key, held, text=text) == keys


def test_rows_say_what_they_are(page):
    model = page.list.keys
    change(page, "toggle_star", Qt.Key.Key_B, _Mod.ControlModifier)
    text = model.index(model.row_of("toggle_star")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Star, Ctrl+B, changed"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Read"
    assert page.list.accessibleName()
    assert not page.grab().isNull()
