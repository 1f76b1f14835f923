"""The status line says how much of the view that is shown can be read offline, and it stays true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from support.paper import entry

from newsreader.core.readable import SavedCount
from newsreader.core.values import FeedId, View, ViewKind
from newsreader.ui.status import saved_count_words

pytestmark = pytest.mark.window


@pytest.fixture
def pictured(paper):
    """An article of *Alpha* waits for its full text."""
    number = paper.add_articles(FeedId(1), [entry("With one", url="https://alpha.example/waits")]).added
    paper.writer.wait_for_full_texts(list(number))
    return paper


def says(window, words: str) -> bool:
    return words in window.status.words.split(" | ")


def test_words():
    assert saved_count_words(SavedCount(198, 214)) == "198 of 214 readable offline"
    assert saved_count_words(SavedCount(1, 12_345)) == "1 of 12,345 readable offline"
    assert saved_count_words(SavedCount(0, 0)) == saved_count_words(None) == ""


def test_each_view_is_counted_by_itself(pictured, open_window, qtbot):
    window = open_window(pictured)
    qtbot.waitUntil(lambda: says(window, "12 of 13 readable offline"))
    window.show_feed(FeedId(1))
    qtbot.waitUntil(lambda: says(window, "4 of 5 readable offline"))
    window.reading.show_view(View(ViewKind.STARRED))
    qtbot.waitUntil(lambda: "readable offline" not in window.status.words)
    assert not window.status.saved.isVisible()
    pictured.index()
    window.reading.search("Alpha 0")
    window.reading.search_now()
    qtbot.waitUntil(lambda: says(window, "1 of 1 readable offline"))


def test_it_stays_true_as_things_come_and_are_marked(pictured, open_window, qtbot):
    window = open_window(pictured)
    qtbot.waitUntil(lambda: says(window, "12 of 13 readable offline"))
    waiting = window.timeline.model.id_at(0)
    pictured.write(lambda writer: writer.put_off_full_text(waiting, failures=1, next_try=None))
    qtbot.waitUntil(lambda: says(window, "13 of 13 readable offline"))
    pictured.write(lambda writer: writer.set_read([waiting], True))
    qtbot.waitUntil(lambda: says(window, "12 of 12 readable offline"))


def test_the_window_never_counts_on_its_own_thread(pictured, open_window, qtbot, monkeypatch):
    window, threads = open_window(pictured), []
    qtbot.waitUntil(lambda: "readable offline" in window.status.words)
    monkeypatch.setattr(window._parts.reader, "saved_count", lambda *_args, **_named: threads.append("main"))
    asked = window.queries.ask

    def ask(kind, question, *, done):
        def watched(reader):
            threads.append("queries" if QThread.currentThread() is not QApplication.instance().thread() else "main")
            return question(reader)

        asked(kind, watched if kind == "saved" else question, done=done)

    monkeypatch.setattr(window.queries, "ask", ask)
    window.show_feed(FeedId(1))
    qtbot.waitUntil(lambda: says(window, "4 of 5 readable offline"))
    assert set(threads) == {"queries"}


def test_it_leads_to_making_the_rest_readable(pictured, open_window, qtbot):
    window = open_window(pictured)
    qtbot.waitUntil(window.status.saved.isVisible)
    assert window.status.saved.accessibleName() == "Articles: 12 of 13 readable offline"
    window.status.saved.click()
    assert window._parts.dialogs.asked[-1][0] == "download"


def test_it_goes_where_there_is_no_room_for_it(pictured, open_window, qtbot):
    window = open_window(pictured)
    qtbot.waitUntil(window.status.saved.isVisible)
    window.resize(420, 500)
    qtbot.waitUntil(lambda: not window.status.saved.isVisible())
    window.resize(1280, 800)
    qtbot.waitUntil(window.status.saved.isVisible)
    window.say("A long word in passing. " * 8)
    assert not window.status.saved.isVisible()
