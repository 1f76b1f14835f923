"""The settings: found by their words over all pages, marked, and gone to; Reading and its choices; segments."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

from newsreader.settings import Settings
from newsreader.ui.actions import commands
from newsreader.ui.preferences import Preferences
from newsreader.ui.read_marker import ReadMarker
from newsreader.ui.settings.appearance_page import AppearancePage
from newsreader.ui.settings.dialog import Page, SettingsDialog
from newsreader.ui.settings.reading_page import ReadingPage, moment_words
from newsreader.ui.settings.search import holds, targets_of
from newsreader.ui.settings.segments import Segments
from newsreader.ui.settings.sharing_page import SharingPage
from newsreader.ui.settings.shortcuts_page import ShortcutsPage

pytestmark = pytest.mark.window


@pytest.fixture
def preferences():
    return Preferences(Settings(), lambda _settings: None)


@pytest.fixture
def dialog(qtbot, preferences, themes, _icons):
    theme = themes.theme
    pages = [
        Page("reading", "Reading", "book-open", lambda: ReadingPage(preferences, theme)),
        Page("appearance", "Appearance", "paint-brush", lambda: AppearancePage(preferences, theme)),
        Page("sharing", "Sharing", "share-network", lambda: SharingPage(preferences, theme)),
        Page("shortcuts", "Shortcuts", "keyboard", lambda: ShortcutsPage(preferences, theme, table=commands())),
    ]
    made = SettingsDialog(pages, theme, icons=_icons)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def seen(dialog) -> list[str]:
    return [dialog.nav.item(row).text() for row in range(dialog.nav.count()) if not dialog.nav.item(row).isHidden()]


def marked(dialog) -> list[str]:
    return [widget.text() for widget, _, _ in dialog._marks._marked]


def test_a_setting_is_found_on_its_page_and_marked(dialog):
    QTest.keyClicks(dialog.field, "line height")
    assert seen(dialog) == ["Appearance"]
    assert dialog.page_name == "appearance"
    assert marked(dialog) == ["Line height"]
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert isinstance(dialog.focusWidget(), QSlider)
    assert dialog.focusWidget().accessibleName() == "Line height"


def test_choices_are_found_by_their_own_words(dialog):
    QTest.keyClicks(dialog.field, "sepia")
    assert (seen(dialog), marked(dialog)) == (["Appearance"], ["Theme"])
    dialog.field.setText("mastodon")
    assert dialog.page_name == "sharing"
    assert "Mastodon" in " ".join(marked(dialog))


def test_commands_are_found_among_the_shortcuts(dialog):
    QTest.keyClicks(dialog.field, "mark all read")
    assert seen(dialog) == ["Shortcuts"]
    page = dialog.widget_of(3)
    assert page.list.keys.found == {"mark_all_read", "mark_above", "mark_below"}
    assert page.list.current.name == "mark_all_read"


def test_the_page_that_is_shown_stays_when_it_holds_the_words(dialog):
    dialog.show_page("appearance")
    QTest.keyClicks(dialog.field, "article")
    assert dialog.page_name == "appearance"
    assert {"Reading", "Appearance"} <= set(seen(dialog))


def test_nothing_found_is_said_and_hides_nothing(dialog):
    QTest.keyClicks(dialog.field, "zzz")
    assert dialog.none.isVisible()
    assert len(seen(dialog)) == 4
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert (dialog.field.text(), dialog.none.isVisible(), marked(dialog)) == ("", False, [])
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_marks_go_as_they_came(dialog):
    label = next(each.marked for each in targets_of(dialog.widget_of(1)) if each.text == "Size")
    before = (label.palette().window().color(), label.autoFillBackground())
    dialog.field.setText("size")
    assert label.autoFillBackground()
    dialog.field.clear()
    assert (label.palette().window().color(), label.autoFillBackground()) == before


def test_words_are_found_without_their_accents():
    assert holds("Größe der Schrift", ("grosse", "schrift"))
    assert not holds("Größe", ("schrift",))


def test_every_setting_can_be_found_by_its_name(dialog):
    for at, page in enumerate([dialog.widget_of(row) for row in range(dialog.nav.count())]):
        for kind in (QSlider, QComboBox, QLineEdit, Segments):
            for control in page.findChildren(kind):
                name = control.accessibleName()
                if name and not control.isReadOnly() if kind is QLineEdit else name:
                    dialog.field.setText(name)
                    assert not dialog.nav.item(at).isHidden(), name


# -- reading -----------------------------------------------------------------------------------------------------------


def test_when_an_article_is_read_is_chosen_and_holds_at_once(dialog, preferences, qtbot):
    marker = ReadMarker(preferences.settings.read_after)
    preferences.changed.connect(marker.follow)
    page = dialog.widget_of(0)
    assert page.moment.currentText() == "After 0.7 seconds on the screen"
    for words, seconds in (("Only when I mark it", -1.0), ("As soon as it is open", 0.0)):
        page.moment.setCurrentIndex(page.moment.findText(words))
        page.moment.activated.emit(page.moment.currentIndex())
        assert preferences.settings.read_after == seconds
    with qtbot.waitSignal(marker.read):
        marker.shown(7)
    page.view.buttons["light"].click()
    assert preferences.settings.article_view == "light"


def test_another_time_from_the_file_is_kept(qtbot, themes):
    page = ReadingPage(Preferences(Settings(read_after=3.5), print), themes.theme)
    qtbot.addWidget(page)
    assert page.moment.currentText() == moment_words(3.5) == "After 3.5 seconds on the screen"


# -- segments ----------------------------------------------------------------------------------------------------------


def test_segments_are_gone_through_with_the_arrows(dialog, preferences):
    dialog.show_page("appearance")
    face = dialog.widget_of(1).face
    face.buttons["serif"].setFocus()
    QTest.keyClick(face.buttons["serif"], Qt.Key.Key_Right)
    assert preferences.settings.article_face == "sans"
    assert face.buttons["sans"].hasFocus()
    QTest.keyClick(face.buttons["sans"], Qt.Key.Key_Right)
    assert preferences.settings.article_face == "serif"
    for button in face.findChildren(QAbstractButton):
        assert button.accessibleName().startswith("Article face: ")
    assert not face.grab().isNull()


def test_pages_are_made_when_they_are_seen_or_searched(dialog):
    assert list(dialog._made) == [0]
    dialog.show_page("sharing")
    assert sorted(dialog._made) == [0, 2]
    dialog.field.setText("face")
    assert sorted(dialog._made) == [0, 1, 2, 3]
