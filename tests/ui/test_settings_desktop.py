"""*Desktop* in the settings: each switch holds at once; what needs a tray is off without one."""

from __future__ import annotations

import pytest

from newsreader.settings import Settings
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings import desktop_page
from newsreader.ui.settings.desktop_page import DesktopPage

pytestmark = pytest.mark.window


@pytest.fixture
def make(qtbot, themes, monkeypatch):
    def made(*, has_tray: bool, **settings):
        monkeypatch.setattr(desktop_page, "has_tray", lambda: has_tray)
        preferences = Preferences(Settings(**settings), lambda _settings: None)
        page = DesktopPage(preferences, themes.theme)
        qtbot.addWidget(page)
        return page, preferences

    return made


def test_every_switch_holds_at_once(make):
    page, preferences = make(has_tray=True)
    assert not page.close_to_tray.isEnabled() and page.note.isHidden()
    for box, name in (
        (page.tray, "tray"),
        (page.close_to_tray, "close_to_tray"),
        (page.badge, "badge"),
        (page.at_login, "start_at_login"),
    ):
        assert box.isEnabled()
        before = getattr(preferences.settings, name)
        box.click()
        assert getattr(preferences.settings, name) is not before


def test_without_a_tray_nothing_is_offered_that_needs_one(make):
    page, _ = make(has_tray=False, tray=True, close_to_tray=True)
    assert not page.tray.isEnabled() and not page.close_to_tray.isEnabled()
    assert not page.note.isHidden()


def test_the_language_is_chosen_among_those_that_are_spoken(make, monkeypatch):
    monkeypatch.setattr(desktop_page, "spoken_languages", lambda: ["de", "en"])
    page, preferences = make(has_tray=False)
    assert [page.language.itemText(row) for row in range(3)] == ["As the system", "Deutsch", "English"]
    page.language.setCurrentIndex(1)
    page.language.activated.emit(1)
    assert preferences.settings.language == "de"
