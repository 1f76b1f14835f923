"""No English is left in the window and its dialogs in another language: every text of every widget is looked at."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from dataclasses import replace

import pytest
import texts
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from support.feed_life import Asked, life_parts
from support.looks import look
from support.made_up import english_in
from support.paper import LOCALE, NOW, entry

from newsreader.core.diary import LATELY
from newsreader.core.pictures import PictureRules
from newsreader.core.texts import use_texts
from newsreader.core.values import FeedId
from newsreader.languages import speak, spoken_languages
from newsreader.net.words import fetch_error
from newsreader.settings import Settings
from newsreader.store.write_feeds import FetchResult
from newsreader.ui.actions import commands
from newsreader.ui.dialogs.about import AboutDialog, AboutParts
from newsreader.ui.dialogs.add_feed import AddFeedDialog, AddFeedParts
from newsreader.ui.feed_life.activity import ActivityDialog
from newsreader.ui.feed_life.removed import RemovedDialog
from newsreader.ui.feed_life.trouble import TroubleDialog
from newsreader.ui.feed_properties.address import AddressParts
from newsreader.ui.feed_properties.dialog import FeedDialog, FeedParts
from newsreader.ui.feed_properties.life import FeedLife
from newsreader.ui.futures import Futures
from newsreader.ui.language import install_language
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.appearance_page import AppearancePage
from newsreader.ui.settings.desktop_page import DesktopPage
from newsreader.ui.settings.reading_page import ReadingPage
from newsreader.ui.settings.sharing_page import SharingPage
from newsreader.ui.settings.shortcuts_page import ShortcutsPage

pytestmark = pytest.mark.window

#: What is called the same everywhere: names of others, of keys and days, and of what the paper below holds.
NAMES = frozenset({
    *("Newsreader", "Mastodon", "Bluesky", "Reddit", "Hacker", "News", "Telegram", "Pocket", "Wallabag", "Instapaper"),
    *("Ctrl", "Shift", "Alt", "Meta", "Enter", "Return", "Escape", "Esc", "Space", "Home", "End", "Page", "Up", "Down"),
    *("Left", "Right", "Delete", "Del", "Tab", "Backspace", "PgUp", "PgDown", "Ins", "OPML"),
    *("January", "Jan", "Sunday", "Sun", "Saturday", "Sat"),
    *("url", "title", "source", "English"),  # what stands in braces in an address that a person makes
})  # fmt: skip
#: And the languages, each called as it calls itself.
LANGUAGES = frozenset(
    word for code in spoken_languages() for word in re.findall(r"\w+", QLocale(code).nativeLanguageName())
)
_TAGS = re.compile(r"<[^<>]*>|&\w+;")


@pytest.fixture(scope="module")
def made_up(project, tmp_path_factory):
    folder = tmp_path_factory.mktemp("languages")
    texts.write_pseudo(project, folder)
    return folder / f"newsreader_{texts.PSEUDO}.qm"


@pytest.fixture
def speaking(qapp, made_up):
    """The application in the made-up language; English again afterwards."""
    installed, original = [], qapp.installTranslator
    qapp.installTranslator = lambda each: installed.append(each) or original(each)
    install_language(qapp, made_up)
    speak(made_up)
    QLocale.setDefault(LOCALE)
    yield
    del qapp.installTranslator
    for each in installed:
        qapp.removeTranslator(each)
    use_texts({})


@pytest.fixture
def window(speaking, empty_paper, open_window):
    """A window over a paper whose own words are no English."""
    for title, folder in (("Мир", "Дом"), ("Тест", "")):
        feed = empty_paper.add_feed(title, folder=folder, url=f"https://{len(title)}.example/1")
        empty_paper.add_articles(
            feed, [entry(f"{title} {row}", "<p>Да</p>", published=NOW - 3_600 * row - 60) for row in range(3)]
        )
    empty_paper.index()
    return open_window(empty_paper)


def said_by(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget and of those in it, with where it stands."""
    for each in [root, *root.findChildren(QWidget), *root.findChildren(QAction)]:
        for name in (
            *("text", "title", "windowTitle", "placeholderText", "toolTip", "statusTip", "whatsThis"),
            *("accessibleName", "accessibleDescription", "suffix", "prefix", "iconText"),
        ):
            words = getattr(each, name, None)
            if callable(words) and isinstance(found := words(), str) and found:
                yield f"{type(each).__name__}.{name}", _TAGS.sub(" ", found)
        if isinstance(each, QComboBox):
            yield from (("item", each.itemText(at)) for at in range(each.count()))
        if hasattr(each, "model") and callable(each.model) and (model := each.model()) is not None:
            for row in range(min(model.rowCount(), 50)):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    found = model.index(row, 0).data(role)
                    if isinstance(found, str):
                        yield f"{type(each).__name__} row", found


def left(root: QWidget, *, least: int) -> list[tuple[str, str, list[str]]]:
    """The texts that hold English; there are ``least`` texts to look at."""
    QApplication.processEvents()
    said = set(said_by(root))
    assert len(said) >= least
    return sorted(
        (where, text, words) for where, text in said if (words := english_in(text, besides=NAMES | LANGUAGES))
    )


def test_a_text_that_is_no_translation_is_seen(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setToolTip("⟦Þ⟧ <b>of the past</b>")
    assert left(widget, least=1) == [("QWidget.toolTip", "⟦Þ⟧  of the past ", ["of", "the", "past"])]


def test_the_window_and_its_palette(window):
    assert left(window, least=100) == []
    window.actions_["palette"].trigger()
    assert left(window.palette_place.palette, least=20) == []


@pytest.fixture
def parts(window, empty_paper, themes, _icons):
    return life_parts(window, empty_paper, Asked(), theme=themes.theme, icons=_icons)


@pytest.mark.parametrize("dialog", [TroubleDialog, ActivityDialog, RemovedDialog])
def test_dialogs_of_feeds(window, parts, qtbot, dialog):
    made = dialog(parts, parent=window)
    qtbot.addWidget(made)
    made.show()
    assert left(made, least=5) == []


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("page", [ReadingPage, AppearancePage, SharingPage, ShortcutsPage, DesktopPage])
def test_pages_of_the_settings(themes, qtbot, page):
    preferences = Preferences(Settings(), lambda _settings: None)
    more = {"table": commands()} if page is ShortcutsPage else {}
    made = page(preferences, themes.theme, **more)
    qtbot.addWidget(made)
    made.show()
    assert left(made, least=8) == []


@pytest.mark.usefixtures("speaking")
def test_about(qtbot):
    made = AboutDialog(AboutParts("0.1"), look())
    qtbot.addWidget(made)
    assert left(made, least=4) == []


@pytest.mark.usefixtures("speaking")
def test_add_feed_and_what_it_says_of_an_address(qtbot):
    asked: list[Future] = []

    def discover(_url: str, *, typed: bool) -> Future:
        asked.append(Future())
        return asked[-1]

    parts = AddFeedParts(
        discover=discover, subscribe=lambda *_, **how: Future(), keep=lambda *_: Future(), make_folder=lambda _: Future(),
        folders=list, feed_words=str, open_page=str, now=lambda: NOW, futures=Futures(),
    )  # fmt: skip
    made = AddFeedDialog(parts, look(), address="https://a.example/1")
    qtbot.addWidget(made)
    made.show()
    assert left(made, least=8) == []
    qtbot.waitUntil(lambda: bool(asked))
    before = set(said_by(made))
    asked[-1].set_exception(fetch_error(ConnectionRefusedError(errno.ECONNREFUSED, ""), "a.example"))
    qtbot.waitUntil(lambda: set(said_by(made)) != before)
    assert left(made, least=8) == []


def test_properties_of_a_feed(window, empty_paper, themes, qtbot):
    def life(feed: FeedId) -> Future:
        with closing(empty_paper.database.reader()) as reader:
            facts, rules = reader.diary.facts(feed, since=NOW - LATELY), reader.rules()
            found: Future = Future()
            found.set_result(FeedLife(facts, reader.diary.of(feed), rules.of(feed), False))
            return found

    feed = FeedId(1)
    with closing(empty_paper.database.reader()) as reader:
        (before,) = reader.fetch_states([feed])
    told = fetch_error(ConnectionRefusedError(errno.ECONNREFUSED, ""), "a.example")
    after = replace(before, last_try=NOW - 60, next_due=NOW + 3_600, failures=1)
    empty_paper.tell(
        empty_paper.writer.save_results([FetchResult(after, http=None, error_kind=told.kind, error_text=told.text)])
    )
    qtbot.waitUntil(lambda: window.shelf.feed(feed).error_kind is not None)
    parts = FeedParts(
        shelf=window.shelf, deeds=window.deeds, folders=list, life=life,
        address=AddressParts(lambda *_: Future(), window.shelf.feed_title, window._parts.futures, lambda: NOW),
        refresh=print, open_keep=print, pictures=PictureChoices(PictureRules, print), switches=(),
        changed=window._parts.bridge.changed, futures=window._parts.futures, now=lambda: NOW, locale=LOCALE,
    )  # fmt: skip
    made = FeedDialog(parts, themes.theme, feed=window.shelf.feed(feed), parent=window)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.told):
        made.show()
    assert left(made, least=30) == []
