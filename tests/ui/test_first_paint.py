"""Nothing heavy before the first paint: when that was, what waits for it, and what is loaded until then."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.ui import first_paint
from newsreader.ui.first_paint import FirstPaint
from newsreader.ui.futures import Futures
from newsreader.ui.queries import Queries

pytestmark = pytest.mark.window

#: What takes longer to load than the window: none of it is there when the first headlines are.
HEAVY = [
    "sqlalchemy",
    "newsreader.store.reader",
    "newsreader.store.writer",
    "qtawesome",
    "urllib3",
    "http.client",
    "lxml",
    "nh3",
    "feedparser",
    "zstandard",
    "PySide6.QtWebEngineCore",
    "newsreader.engine.refresh",
    "newsreader.engine.fetcher",
    "newsreader.ui.article.light_view",
    "newsreader.ui.article.page",
    "newsreader.ui.dialogs.add_feed",
    "newsreader.ui.dialogs.opml",
]


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_first_paint_is_told_once(widget, qtbot):
    told = []
    FirstPaint([widget], parent=widget).painted.connect(lambda: told.append(1))
    assert told == []
    with qtbot.waitExposed(widget):
        widget.show()
    qtbot.waitUntil(lambda: told == [1])
    widget.repaint()
    QApplication.processEvents()
    assert told == [1]


def test_a_window_that_nobody_sees_goes_on_all_the_same(widget, qtbot, monkeypatch):
    monkeypatch.setattr(first_paint, "_LONGEST", 1)
    waits = FirstPaint([widget], parent=widget)
    with qtbot.waitSignal(waits.painted):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Show))  # shown, and never painted


def test_a_window_that_is_not_shown_waits(widget, monkeypatch):
    monkeypatch.setattr(first_paint, "_LONGEST", 0)
    told = []
    FirstPaint([widget], parent=widget).painted.connect(lambda: told.append(1))
    QApplication.processEvents()
    assert told == []


class Asked:
    """A reader that notes on which thread it was made."""

    def __init__(self, made: list[str]) -> None:
        made.append(threading.current_thread().name)

    def close(self) -> None: ...


@pytest.fixture
def made():
    return []


@pytest.fixture
def queries(qapp, made):
    found = Queries(lambda: Asked(made), Futures(), failed=pytest.fail)
    yield found
    found.close()


def test_questions_wait_for_the_first_paint_and_keep_their_order(queries, made, qtbot):
    answers = []
    queries.ask("counts", lambda reader: 1, done=answers.append)
    queries.ask("rest", lambda reader: 2, done=answers.append)
    QApplication.processEvents()
    assert (made, answers) == ([], [])
    queries.begin()
    qtbot.waitUntil(lambda: answers == [1, 2])
    assert made == ["queries_0"]


def test_a_window_that_is_closed_before_its_first_paint_ends(qapp, made):
    queries = Queries(lambda: Asked(made), Futures(), failed=pytest.fail)
    queries.ask("counts", lambda reader: 1, done=pytest.fail)
    queries.close()
    QApplication.processEvents()
    assert len(made) == 1


_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication
from newsreader.app import window_from
from newsreader.ui.window import MainWindow

def look(window):
    print(window.timeline.model.rowCount(), *sorted(set(sys.argv[2:]) & set(sys.modules)))
    window.queries.begin()
    window.close()

MainWindow._on_painted = look
sys.exit(window_from(["--data-dir", sys.argv[1]], None))
"""


def test_what_is_heavy_is_loaded_after_the_first_headlines(paper, tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _PROGRAM, str(tmp_path), *HEAVY]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["12"]), done.stderr


_WITHOUT_SOURCES = """
import builtins, gc, linecache
from newsreader.gentle import keep_loaded, load_quickly

load_quickly()
print(gc.isenabled())
from newsreader.ui.window import MainWindow
keep_loaded()
print(gc.isenabled(), builtins.__import__ is builtins.__orig_import__)
print(*(name for name in linecache.cache if "newsreader" in name))
"""


def test_no_source_text_is_read_where_modules_are_loaded(tmp_path):
    """PySide looks into the text of each module that is imported once Qt is there; nothing here needs that."""
    command = [sys.executable, "-c", _WITHOUT_SOURCES]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["False", "True", "True"]), done.stderr
