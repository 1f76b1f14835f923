"""The command palette in a window: what it offers, how it is gone through, where it leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsreader.core.values import FeedId, FolderId, View, ViewKind
from newsreader.ui.window_state import load_state

pytestmark = pytest.mark.window


@pytest.fixture
def palette(window):
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_place.palette.isVisible()
    return window.palette_place.palette


def lines(palette) -> list[str]:
    found = palette.list.found
    return [str(found.index(row).data()) for row in range(found.rowCount())]


def choose(palette, words: str) -> None:
    QTest.keyClicks(palette.field, words)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def test_it_lists_places_and_commands(palette):
    shown = lines(palette)
    assert shown[:2] == ["Go to", "Today"]
    assert {"World", "Alpha", "Beta", "Gamma", "Mark all read", "Settings…"} <= set(shown)
    assert palette.list.current.entry.key == "view:today"


def test_it_leads_to_a_feed_a_folder_and_a_view(window, palette):
    choose(palette, "gam")
    assert window.reading.view == View(ViewKind.FEED, feed=FeedId(3))
    assert not palette.isVisible()
    for words, view in (("world", View(ViewKind.FOLDER, folder=FolderId(1))), ("star", View(ViewKind.STARRED))):
        window.actions_["palette"].trigger()
        choose(palette, words)
        assert window.reading.view == view


def test_it_does_what_is_chosen_and_names_its_keys(window, palette, qtbot):
    QTest.keyClicks(palette.field, "maar")
    hit = palette.list.current
    assert (hit.entry.name.text, hit.entry.keys) == ("Mark all read", "Shift+A")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.toast.text == "Marked 12 as read")


def test_what_cannot_be_done_now_is_not_offered(window, palette):
    assert "Undo" not in lines(palette)
    assert "Star" not in lines(palette)
    palette.leave()
    window.actions_["next_article"].trigger()
    window.actions_["palette"].trigger()
    assert "Star" in lines(palette)


def test_what_was_chosen_lately_comes_first_and_stays_over_restarts(window, palette):
    choose(palette, "gamma")
    window.actions_["palette"].trigger()
    assert lines(palette)[:2] == ["Lately", "Gamma"]
    choose(palette, "alpha")
    window.actions_["palette"].trigger()
    assert lines(palette)[:3] == ["Lately", "Alpha", "Gamma"]
    palette.leave()
    window.close()
    assert load_state(window._parts.state_file).recent == ("feed:1", "feed:3")


def test_the_arrows_pass_over_headings_and_go_round(palette):
    QTest.keyClicks(palette.field, "al")
    keys = []
    for _ in range(len(palette.list.found.hits) + 1):
        keys.append(palette.list.current.entry.key)
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert keys[0] == keys[-1] == "feed:1"
    assert len(set(keys)) == len(keys) - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.list.current.entry.key == "feed:1"


def test_a_click_chooses_and_a_press_beside_leaves(window, palette):
    QTest.keyClicks(palette.field, "beta")
    place = palette.list.visualRect(palette.list.currentIndex()).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.reading.view == View(ViewKind.FEED, feed=FeedId(2))
    window.actions_["palette"].trigger()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 200))
    assert not palette.isVisible()


def test_the_keys_come_back_to_where_they_were(window, palette):
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.timeline.view or window.timeline.isAncestorOf(
        QApplication.focusWidget()
    )
    window.actions_["palette"].trigger()
    window.actions_["palette"].trigger()
    assert not palette.isVisible()


def test_letters_are_typed_and_do_nothing_else(window, palette):
    before = window.reading.view
    QTest.keyClicks(palette.field, "sm?u")
    assert palette.field.text() == "sm?u"
    assert (window.reading.view, window.reading.unread_only) == (before, False)


def test_what_nothing_is_called_is_searched_for(window, palette):
    QTest.keyClicks(palette.field, "words of gamma")
    assert lines(palette) == ["Search", "Search all articles for “words of gamma”"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.reading.view == View(ViewKind.SEARCH, words="words of gamma")
    assert window.palette_place.recent == ()


def test_rows_say_what_they_are(palette):
    QTest.keyClicks(palette.field, "alp")
    spoken = QAccessible.queryAccessibleInterface(palette.list)
    assert spoken.text(QAccessible.Text.Name) == "Found"
    found = palette.list.found
    texts = [found.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(found.rowCount())]
    assert texts[1] == "Alpha, World · 4 unread"
    assert palette.field.accessibleName()


def test_it_fits_every_window_and_theme(window, palette, themes):
    for width, height in ((1000, 440), (800, 600), (400, 340)):
        window.resize(width, height)
        QApplication.processEvents()
        assert palette.size() == window.size()
        assert window.rect().contains(palette.list.geometry())
        assert window.rect().contains(palette.field.geometry())
        assert palette.list.height() > 60
    for theme in ("dark", "contrast", "light"):
        themes.choose(theme)
        assert not palette.grab().isNull()


def test_new_feeds_are_there_at_once(window, palette, paper, qtbot):
    QTest.keyClicks(palette.field, "del")
    paper.write(lambda writer: writer.rename_feed(FeedId(3), "Delta"))
    qtbot.waitUntil(lambda: "Delta" in lines(palette))


def test_with_a_letter_more_or_less_the_same_is_found_as_if_it_was_typed_at_once(window, palette):
    def found(words: str) -> list[str]:
        palette.field.setText(words)
        return lines(palette)

    at_once = {}
    for words in ("g", "ga", "a", "al", "al w", "b", "wor"):
        palette.field.setText("")
        at_once[words] = found(words)
    for words in ("g", "ga", "g", "a", "al", "al w", "al", "b", "wor"):
        assert found(words) == at_once[words]
