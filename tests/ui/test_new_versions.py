"""*About* and newer versions: nobody is asked unless a person wants it, and then the project's page alone."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from support.looks import look

from newsreader.core.errors import FetchError
from newsreader.core.values import Response, Validators
from newsreader.core.versions import Newest
from newsreader.engine.new_version import ask_page
from newsreader.settings import Settings
from newsreader.ui.dialogs.about import AboutDialog, AboutParts
from newsreader.ui.futures import Futures
from newsreader.ui.new_versions import NewVersions, VersionParts
from newsreader.ui.preferences import Preferences

PAGE = "https://news.example/reader"
NOW = 2_000_000_000


class Desk:
    """One window's worth of parts, and what was asked and said."""

    def __init__(self, *, page=PAGE, answer=None, **settings):
        self.asked = 0
        self.said: list[str] = []
        self.answer = answer or Newest("0.2", "Faster.")
        self.preferences = Preferences(Settings(**settings), lambda _settings: None)
        self.versions = NewVersions(
            VersionParts("0.1.0", page, self.ask, self.preferences, Futures(), self.said.append, lambda: NOW)
        )

    def ask(self) -> Future:
        self.asked += 1
        future: Future = Future()
        if isinstance(self.answer, Exception):
            future.set_exception(self.answer)
        else:
            future.set_result(self.answer)
        return future


@pytest.mark.parametrize(
    ("settings", "page", "asks"),
    [
        ({}, PAGE, 0),
        ({"new_versions": True}, PAGE, 1),
        ({"new_versions": True}, None, 0),
        ({"new_versions": True, "versions_asked": NOW - 3_600}, PAGE, 0),
        ({"new_versions": True, "versions_asked": NOW - 90_000}, PAGE, 1),
        ({"new_versions": True, "versions_asked": NOW + 90_000}, PAGE, 1),
    ],
)
def test_it_asks_once_a_day_where_a_person_wants_it(qtbot, settings, page, asks):
    desk = Desk(page=page, **settings)
    desk.versions.begin()
    desk.versions.begin()
    assert desk.asked == asks
    if asks:
        qtbot.waitUntil(lambda: desk.said == [f"Version 0.2 is there, on {PAGE}"])


@pytest.mark.parametrize("answer", [Newest("0.1.0", ""), FetchError("dns", "There is no news.example.")])
def test_nothing_is_said_of_what_nobody_waits_for(qtbot, answer):
    desk = Desk(answer=answer, new_versions=True)
    desk.versions.begin()
    qtbot.waitUntil(lambda: not desk.versions._parts.futures._waiting)
    assert (desk.asked, desk.said) == (1, [])


@pytest.fixture
def open_about(qtbot):
    def opened(desk):
        dialog = AboutDialog(AboutParts("0.1.0", "/home/a/news", desk.versions), look())
        qtbot.addWidget(dialog)
        return dialog

    return opened


def words_in(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog, text):
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Newest("0.2", "Faster."), f"Version 0.2 is there, on {PAGE}\nFaster."),
        (Newest("0.1.0", ""), "This is the newest version."),
        (FetchError("dns", "There is no news.example."), "There is no news.example."),
    ],
)
def test_the_button_asks_and_the_answer_stands_beside_it(qtbot, open_about, answer, said):
    desk = Desk(answer=answer)
    dialog = open_about(desk)
    assert f"Only {PAGE} is asked" in words_in(dialog) and desk.asked == 0
    button(dialog, "Ask now").click()
    qtbot.waitUntil(lambda: said in words_in(dialog))
    assert button(dialog, "Ask now").isEnabled()


def test_the_switch_is_kept_and_the_folder_of_the_data_is_named(open_about):
    desk = Desk()
    dialog = open_about(desk)
    switch = dialog.findChild(QCheckBox)
    assert not switch.isChecked()
    switch.click()
    assert desk.preferences.settings.new_versions
    assert "/home/a/news" in words_in(dialog)


def test_without_a_page_it_says_so_and_asks_nobody(open_about):
    dialog = open_about(Desk(page=None))
    assert "knows no page" in words_in(dialog)
    assert not dialog.findChild(QCheckBox).isEnabled() and not button(dialog, "Ask now").isEnabled()


def test_the_page_is_asked_for_one_file():
    asked = []

    class Client:
        def get(self, request, *, cancelled):
            asked.append(request.url)
            return Response(200, request.url, False, Validators(), "", "", b'{"version": "0.2"}')

    assert ask_page(PAGE + "/", Client()) == Newest("0.2", "")
    assert asked == [f"{PAGE}/newest.json"]
