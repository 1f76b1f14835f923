"""Links and files that the system hands over by events, as macOS does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from newsreader.ui.file_events import FileEvents


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (QUrl("feed:https://a.example/feed"), "feed:https://a.example/feed"),
        (QUrl.fromLocalFile("/home/a/my list.opml"), "/home/a/my list.opml"),
    ],
)
def test_an_event_says_what_is_to_be_opened(qapp, said, asked):
    events, heard = FileEvents(qapp), []
    events.asked.connect(heard.append)
    assert QApplication.sendEvent(qapp, QFileOpenEvent(said))
    assert heard == [asked]
    QApplication.sendEvent(QObject(), QEvent(QEvent.Type.User))
    assert heard == [asked]
    qapp.removeEventFilter(events)
    events.deleteLater()
