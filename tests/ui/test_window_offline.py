"""*Work offline* in the window, and the quiet line that says why nothing is fetched."""

from __future__ import annotations

import pytest

from newsreader.core.connectivity import Offline, offline_words
from newsreader.core.errors import FileError
from newsreader.core.values import FeedId, FeedReport, FeedStatus
from newsreader.engine.parts import EngineState

pytestmark = pytest.mark.window


def test_a_person_works_offline_and_fetches_again(window, paper, qtbot):
    action = window.actions_["work_offline"]
    action.trigger()
    qtbot.waitUntil(lambda: window.offline.now is Offline.CHOSEN)
    assert (paper.offline, action.isChecked()) == ([True], True)
    assert window.status.words.startswith("Working offline – everything marked as saved can be read | ")
    assert window.status.offline.accessibleName() == window.status.offline.words
    action.trigger()
    qtbot.waitUntil(lambda: window.offline.now is Offline.NO)
    assert (paper.offline, action.isChecked()) == ([True, False], False)
    assert window.status.offline.isHidden()


def test_what_a_command_chose_is_shown_by_the_window(window):
    window.offline._on_stated(EngineState(offline=Offline.CHOSEN))
    assert window.actions_["work_offline"].isChecked()
    window.offline._on_stated(EngineState(offline=Offline.AWAY))
    assert not window.actions_["work_offline"].isChecked()
    assert window.status.words.startswith("Offline – ")
    assert window.status.offline.isVisible()


def test_where_there_is_no_room_the_word_that_all_is_offline_stands_alone(window):
    window.offline._on_stated(EngineState(offline=Offline.AWAY))
    window.resize(900, 400)
    assert "unread" in window.status.words
    window.resize(420, 400)
    assert window.status.words == window.status.offline.words
    window.offline._on_stated(EngineState())
    assert "unread" in window.status.words


def test_a_wish_that_cannot_be_kept_is_said_and_switched_back(window, paper, qtbot):
    paper.failure = FileError("unwritable", "It cannot be written.")
    window.actions_["work_offline"].trigger()
    qtbot.waitUntil(lambda: window.toast.text == "It cannot be written.")
    assert not window.actions_["work_offline"].isChecked()


def test_a_refresh_that_is_not_possible_says_why(window):
    report = FeedReport(
        FeedId(1), "", "", FeedStatus.SKIPPED, error_kind="offline", error_text=offline_words(Offline.CHOSEN)
    )
    window.feed_commands._on_refreshed((report, report))
    assert offline_words(Offline.CHOSEN) in window.status.words
