"""A window that nobody touches has nothing to do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

pytestmark = pytest.mark.window

MINUTE = 60_000


def test_no_timer_under_a_minute_runs_when_nothing_goes_on(window, qtbot):
    timers = window.findChildren(QTimer)
    assert len(timers) > 3  # it has those that rest
    qtbot.waitUntil(lambda: all(timer.interval() >= MINUTE for timer in timers if timer.isActive()))
    assert [timer.interval() for timer in timers if timer.isActive()] == [MINUTE]


def test_after_an_article_was_read_all_timers_rest_again(window, qtbot):
    window.reading.next_unread()
    timers = window.findChildren(QTimer)
    assert any(timer.isActive() and timer.interval() < MINUTE for timer in timers)
    qtbot.waitUntil(lambda: not any(timer.isActive() and timer.interval() < MINUTE for timer in timers))
