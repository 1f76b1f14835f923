"""The dialogs as the window opens them: one of a kind, each told to whoever waits for it."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from newsreader.core.errors import FileError
from newsreader.core.outlines import OutlineFile
from newsreader.core.retention import Going, Room, Rules
from newsreader.core.values import Document, FeedId, FeedReport, FeedStatus
from newsreader.engine.parts import Discovery, ImportReport
from newsreader.engine.storage import Storage
from newsreader.settings import Settings
from newsreader.ui.dialogs import opml
from newsreader.ui.dialogs.about import AboutDialog
from newsreader.ui.dialogs.add_feed import AddFeedDialog, AddFeedParts
from newsreader.ui.dialogs.download import DownloadParts
from newsreader.ui.dialogs.keyboard import KeyboardSheet, KeyRow
from newsreader.ui.dialogs.opening import DialogParts, OpenDialogs
from newsreader.ui.dialogs.opml import ImportDialog, ImportParts
from newsreader.ui.futures import Futures
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.dialog import SettingsDialog
from newsreader.ui.settings.keep_dialog import KeepDialog, KeepParts
from newsreader.ui.settings.storage_page import StoragePage
from newsreader.ui.theme.icons import Icons

pytestmark = pytest.mark.window


def ended(result=None, error=None) -> Future:
    future: Future = Future()
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(result)
    return future


STORAGE = Storage(
    Room(4_096, 0, {"search": 0}, {}),
    dict.fromkeys(("pictures", "icons", "enclosures", "copies", "log", "cache"), 0),
    (),
    Rules(),
    {},
)


class Program:
    """What stands behind the dialogs, noting what they do."""

    def __init__(self, themes) -> None:
        self.themes = themes
        self.looked: list[tuple[str, bool]] = []
        self.shown: list[FeedId] = []
        self.said: list[str] = []
        self.exported: Future = ended(3)
        self.futures = Futures()

    def discover(self, url: str, *, typed: bool) -> Future:
        self.looked.append((url, typed))
        return ended(Discovery(url, Document("rss", "A", "", "", ())))

    def subscribe(self, url: str, *, folder, title, typed) -> Future:
        return ended(FeedReport(FeedId(7), url, "A", FeedStatus.UPDATED))

    def add_feed_parts(self) -> AddFeedParts:
        return AddFeedParts(
            self.discover, self.subscribe, keep=lambda url, folder: ended(FeedId(7)), make_folder=lambda name: Future(),
            folders=list, feed_words=str, open_page=str, now=lambda: 0, futures=self.futures,
        )  # fmt: skip

    def keep_parts(self) -> KeepParts:
        return KeepParts(
            rules=lambda: ended(Rules()), preview=lambda rules: ended(Going()),
            keep=lambda feed, rule, before, then: self.futures.when_done(ended(1), lambda _: then(), failed=print),
            title_of=str, futures=self.futures,
        )  # fmt: skip

    def download_parts(self) -> DownloadParts:
        return DownloadParts(
            make=lambda view, full_text, told: Future(), stop=list, keep=lambda view, hours, full_text: Future(),
            standing=lambda: None, now=lambda: 0, futures=self.futures, locale=QLocale(),
        )  # fmt: skip

    def parts(self) -> DialogParts:
        imports = ImportParts(
            lambda path: ended(OutlineFile("x", ())), lambda file: ended(ImportReport((), 0)), self.futures
        )
        return DialogParts(
            self.add_feed_parts, lambda: imports, lambda path: self.exported, themes=self.themes, futures=self.futures,
            show_feed=self.shown.append, say=self.said.append, version="1.2.3",
            icons=Icons(), keep=self.keep_parts, download=self.download_parts, measure=lambda: ended(STORAGE), free=lambda: ended(0),
            feed_of=lambda number: None, feed=lambda: None, life=lambda: None, preferences=Preferences(Settings(), print),
        )  # fmt: skip


@pytest.fixture
def program(themes):
    return Program(themes)


@pytest.fixture
def dialogs(program):
    return OpenDialogs(program.parts())


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(parent, kind) -> list:
    return [each for each in parent.findChildren(kind) if each.isVisible()]


def test_what_was_subscribed_to_is_shown(dialogs, program, parent, qtbot):
    dialogs.add_feed(parent, address="https://a.example/feed", is_typed=True)
    (dialog,) = opened(parent, AddFeedDialog)
    qtbot.waitUntil(lambda: dialog._main.text() == "Subscribe")
    dialog._main.click()
    qtbot.waitUntil(lambda: program.shown == [7])
    qtbot.waitUntil(lambda: opened(parent, AddFeedDialog) == [])


def test_a_new_address_takes_the_place_of_an_old_one(dialogs, program, parent, qtbot):
    dialogs.add_feed(parent, address="https://a.example/feed", is_typed=False)
    dialogs.add_feed(parent, address="https://b.example/feed", is_typed=False)
    (dialog,) = opened(parent, AddFeedDialog)
    assert dialog._field.text() == "https://b.example/feed"
    assert program.looked == []  # nobody has typed it (R68)


def test_the_clipboard_is_offered_and_not_looked_at(dialogs, program, parent):
    QApplication.clipboard().setText("https://c.example/feed")
    dialogs.add_feed(parent, address="", is_typed=True)
    (dialog,) = opened(parent, AddFeedDialog)
    assert dialog._field.text() == dialog._field.selectedText() == "https://c.example/feed"
    assert program.looked == []
    QApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("kind", "call"),
    [(KeyboardSheet, lambda dialogs, parent: dialogs.keyboard(parent, [KeyRow("Read", "n", "Next")])),
     (SettingsDialog, lambda dialogs, parent: dialogs.settings(parent)),
     (KeepDialog, lambda dialogs, parent: dialogs.keep(parent, None)),
     (AboutDialog, lambda dialogs, parent: dialogs.about(parent)),
     (ImportDialog, lambda dialogs, parent: dialogs.import_file(parent, Path("/x.opml")))],
)  # fmt: skip
def test_one_of_a_kind_is_open_in_the_theme_of_the_window(dialogs, parent, themes, kind, call):
    themes.choose("dark")
    call(dialogs, parent)
    call(dialogs, parent)
    (dialog,) = opened(parent, kind)
    assert dialog.palette().window().color().name() == themes.theme.colour("raise").name()
    dialog.close()


@pytest.mark.parametrize(
    ("outcome", "said"),
    [({"result": 1_200}, "1,200 feeds written to mine.opml"),
     ({"error": FileError("unwritable", "/x cannot be written.")}, "/x cannot be written.")],
)  # fmt: skip
def test_an_export_says_how_it_ended(dialogs, program, parent, qtbot, monkeypatch, outcome, said):
    program.exported = ended(**outcome)
    monkeypatch.setattr(opml, "ask_export_path", lambda parent: Path("/home/a/mine.opml"))
    dialogs.export(parent)
    qtbot.waitUntil(lambda: program.said == [said])


def test_who_chooses_no_file_gets_no_dialog(dialogs, program, parent, monkeypatch):
    monkeypatch.setattr(opml, "ask_export_path", lambda parent: None)
    monkeypatch.setattr(opml, "ask_import_path", lambda parent: None)
    dialogs.export(parent)
    dialogs.import_file(parent, None)
    assert (program.said, opened(parent, ImportDialog)) == ([], [])


def test_a_rule_chosen_in_the_settings_has_all_measured_again(dialogs, parent, qtbot):
    dialogs.settings(parent, page="storage")
    (settings,) = opened(parent, SettingsDialog)
    page = settings.findChild(StoragePage)
    qtbot.waitUntil(lambda: bool(page.total.text()))
    page.keep.click()
    (keep,) = opened(parent, KeepDialog)
    qtbot.waitUntil(keep.main.isEnabled)
    with qtbot.waitSignal(page.measured):
        keep.main.click()
    settings.close()
