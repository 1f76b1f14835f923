"""*Make readable offline*: asked for in every view, counted, called off, what is missing with the reason, what is to come."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QLocale, Qt
from support.paper import NOW

from newsreader.core.errors import StoreError
from newsreader.core.pictures import Lack
from newsreader.core.readable import Standing
from newsreader.core.values import ArticleId, FeedId, View, ViewKind
from newsreader.engine.parts import FullTextReport, PictureProgress, PictureReport, ReadableProgress, ReadableReport
from newsreader.ui.dialogs.download import DownloadDialog, DownloadParts
from newsreader.ui.futures import Futures
from newsreader.ui.sidebar.nodes import view_key

pytestmark = pytest.mark.window
VIEW = View(ViewKind.FEED, feed=FeedId(1))


class Engine:
    """Notes what is asked for; tests answer."""

    def __init__(self) -> None:
        self.made: list[tuple[View, bool]] = []
        self.kept: list[tuple[int, bool]] = []
        self.report: Future[ReadableReport] = Future()
        self.stops = 0
        self.standing: Standing | None = None

    def make(self, view, full_text, told):
        self.made.append((view, full_text))
        self.told = told
        return self.report

    def stop(self) -> None:
        self.stops += 1

    def keep(self, _view, hours, full_text):
        self.kept.append((hours, full_text))
        self.standing = Standing(NOW + hours * 3_600, None, full_text) if hours else None
        done: Future[Standing | None] = Future()
        done.set_result(self.standing)
        return done


@pytest.fixture
def engine():
    return Engine()


@pytest.fixture
def dialog(qapp, engine, themes, qtbot):
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    parts = DownloadParts(
        engine.make, engine.stop, engine.keep, lambda: engine.standing, lambda: NOW, Futures(), locale
    )
    made = DownloadDialog(parts, themes.theme.page_look(), view=VIEW, title="Alpha")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_view_offers_it_by_key_and_menu(window, paper, qtbot):
    said = window._parts.dialogs.asked
    for kind in (ViewKind.TODAY, ViewKind.UNREAD, ViewKind.STARRED, ViewKind.ALL):
        window.sidebar.setCurrentIndex(window._tree.index_of(view_key(kind)))
        qtbot.waitUntil(lambda kind=kind: window.reading.view.kind is kind)
        window.actions_["make_readable"].trigger()
        assert said[-1][0] == "download"
        assert said[-1][1].kind is kind
        assert (said[-1][1].since is not None) is (kind is ViewKind.TODAY)
        assert said[-1][2] == window.reading.title == window.sidebar.current.title


def test_progress_is_counted(dialog, engine, qtbot):
    dialog.main.click()
    assert engine.made == [(VIEW, False)]
    assert engine.kept == []
    assert dialog.words.textFormat() is Qt.TextFormat.PlainText  # reasons quote what servers say
    engine.told(ReadableProgress(2, 1, 4, PictureProgress(done=3, failed=1, total=12, size=2_400_000)))
    words = "2 of 4 full texts · 3 of 12 pictures · 2.4 MB · 2 could not be had"
    qtbot.waitUntil(lambda: dialog.words.text() == words)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (5, 16)


def test_when_nothing_is_missing_it_says_so_and_may_be_started_again(dialog, engine, qtbot):
    dialog.main.click()
    engine.report.set_result(ReadableReport(PictureReport(PictureProgress(done=2, total=2, size=80_000))))
    qtbot.waitUntil(lambda: dialog.words.text().startswith("Everything can be read offline."))
    assert "2 pictures were fetched, 80 kB" in dialog.words.text()
    assert dialog.main.text() == "Start"
    assert dialog.full_text.isEnabled()


def test_what_could_not_be_had_is_named_each_reason_once(dialog, engine, qtbot):
    dialog.full_text.setChecked(True)
    dialog.main.click()
    assert engine.made == [(VIEW, True)]
    lacks = tuple(Lack(ArticleId(n), f"https://a.example/{n}", "http", "The server said 404.") for n in (1, 2))
    failed = (FullTextReport(ArticleId(1), "paywall", "It is behind a paywall."),)
    progress = ReadableProgress(3, 1, 3)
    report = PictureReport(PictureProgress(done=3, failed=2, total=3, size=9_000), lacks)
    engine.report.set_result(ReadableReport(report, failed, progress))
    qtbot.waitUntil(lambda: dialog.words.text().startswith("3 are missing:"))
    assert dialog.words.text().count("The server said 404.") == 1
    assert "It is behind a paywall." in dialog.words.text()
    assert dialog.words.text().endswith("2 full texts")


def test_stop_calls_it_off_and_what_failed_is_said(dialog, engine, qtbot):
    dialog.main.click()
    assert dialog.main.text() == "Stop"
    dialog.main.click()
    assert engine.stops == 1
    engine.report.set_exception(StoreError("full", "The disk is full."))
    qtbot.waitUntil(lambda: dialog.words.text() == "The disk is full.")


def test_what_arrives_later_is_kept_until_a_time_that_is_said_and_can_be_ended(dialog, engine, qtbot):
    assert not dialog.standing.isVisible()
    dialog.hours.setValue(8)
    assert dialog.later.isChecked()
    dialog.main.click()
    assert engine.kept == [(8, False)]
    qtbot.waitUntil(dialog.standing.isVisible)
    assert dialog.standing.text().startswith("Until Sun 25 Jan, ")
    dialog.end_standing.click()
    qtbot.waitUntil(lambda: not dialog.standing.isVisible())
    assert engine.kept[-1] == (0, False)
