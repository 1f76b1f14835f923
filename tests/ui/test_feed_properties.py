"""The properties of a feed over a real store: every change holds at once and is taken back; an address is tried first."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton
from support.paper import LOCALE, NOW

from newsreader.core.diary import LATELY
from newsreader.core.errors import DocumentError, FetchError
from newsreader.core.pictures import PictureRules
from newsreader.core.values import Document, FeedId, FeedLink, FolderId
from newsreader.engine.parts import Discovery
from newsreader.store.write_feeds import FetchResult
from newsreader.ui.feed_properties.address import AddressParts
from newsreader.ui.feed_properties.dialog import FeedDialog, FeedParts, Switch
from newsreader.ui.feed_properties.life import FeedLife
from newsreader.ui.picture_choices import PictureChoices

pytestmark = pytest.mark.window

GAMMA = FeedId(3)


class Site:
    """What stands at addresses."""

    def __init__(self) -> None:
        self.looked: list[tuple[str, bool]] = []
        self.found: Discovery | Exception | None = None
        self.read: list[FeedId] = []
        self.kept: list[FeedId] = []

    def discover(self, url: str, typed: bool) -> Future:
        self.looked.append((url, typed))
        future: Future = Future()
        if isinstance(self.found, Exception):
            future.set_exception(self.found)
        elif self.found is not None:
            future.set_result(replace(self.found, url=url))
        return future


@pytest.fixture
def site():
    return Site()


@pytest.fixture
def parts(window, paper, site):
    always: set[FeedId] = set()
    rules = [PictureRules()]

    def life(feed: FeedId) -> Future:
        reader = paper.database.reader()
        found = reader.rules()
        future: Future = Future()
        facts = reader.diary.facts(feed, since=NOW - LATELY)
        future.set_result(FeedLife(facts, reader.diary.of(feed), found.of(feed), feed in found.own) if facts else None)
        reader.close()
        return future

    def keep(new: PictureRules, then) -> None:
        rules[0] = new
        then()

    return FeedParts(
        shelf=window.shelf,
        deeds=window.deeds,
        folders=lambda: [(FolderId(1), "World")],
        life=life,
        address=AddressParts(site.discover, window.shelf.feed_title, window._parts.futures, lambda: NOW),
        refresh=site.read.append,
        open_keep=lambda parent, feed, then: site.kept.append(feed),
        pictures=PictureChoices(lambda: rules[0], keep),
        switches=(
            Switch("Full text", "always", always.__contains__,
                   lambda feed, is_on: always.add(feed) if is_on else always.discard(feed)),
        ),
        changed=window._parts.bridge.changed,
        futures=window._parts.futures,
        now=lambda: NOW,
        locale=LOCALE,
    )  # fmt: skip


@pytest.fixture
def dialog(qtbot, window, parts, themes):
    made = FeedDialog(parts, themes.theme, feed=window.shelf.feed(GAMMA), parent=window)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.told):
        made.show()
    return made


def fetched(paper, at: int, **others) -> None:
    reader = paper.database.reader()
    state = replace(reader.fetch_states([GAMMA])[0], last_try=at, next_due=at + 3_600)
    reader.close()
    paper.tell(paper.writer.save_results([FetchResult(state, **others)]))


def test_what_it_holds_and_said_stands_there_and_follows(dialog, paper, qtbot):
    assert dialog.life.facts.accessibleName() == "4 articles, 4 unread, 0 starred, 1 a week"
    before = len(dialog.life.diary.lines)
    fetched(paper, NOW - 600, http=304, size=0, took=120)
    qtbot.waitUntil(lambda: len(dialog.life.diary.lines) == before + 1)
    assert dialog.life.diary.lines[0][1:] == ("unchanged", "–", "0.1 s")
    assert "Next: Today" in dialog.life.next.text()
    fetched(paper, NOW, http=404, error_kind="http", error_text="The site answered 404.")
    qtbot.waitUntil(lambda: dialog.trouble.isVisible() and dialog.life.diary.lines[0][1] == "Not found (404)")
    assert dialog.trouble.words.startswith("Not found since")


def test_a_name_and_a_folder_are_changed_and_taken_back(dialog, window, qtbot):
    dialog.name.setText("Delta")
    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.shelf.feed_title(GAMMA) == "Delta" and dialog.title.text() == "Delta")
    dialog.folder.setCurrentIndex(dialog.folder.findText("World"))
    dialog.folder.activated.emit(dialog.folder.currentIndex())
    qtbot.waitUntil(lambda: window.shelf.feed(GAMMA).folder == 1)
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: window.shelf.feed(GAMMA).folder is None)
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: dialog.title.text() == "Gamma")


def test_an_interval_is_chosen_and_taken_back(dialog, window, qtbot):
    assert dialog.interval.currentText() == "By itself: about every day"
    dialog.interval.setCurrentIndex(dialog.interval.findText("Every 6 hours"))
    dialog.interval.activated.emit(dialog.interval.currentIndex())
    qtbot.waitUntil(lambda: dialog._life.facts.interval == 21_600)
    assert window.toast.text == "Changed when Gamma is read"
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: dialog._life.facts.interval is None)
    assert dialog.interval.currentText() == "By itself: about every day"


def test_pictures_full_text_and_keeping_are_chosen_here(dialog, site, parts):
    dialog.pictures.setCurrentIndex(dialog.pictures.findText("Never"))
    dialog.pictures.activated.emit(dialog.pictures.currentIndex())
    assert parts.pictures.of(GAMMA).current == "never"
    ((_, box),) = dialog.switches
    box.click()
    assert parts.switches[0].is_on(GAMMA)
    dialog.keep.click()
    dialog.read_now.click()
    assert (site.kept, site.read) == ([GAMMA], [GAMMA])
    assert dialog.keep.text() == "As all feeds: everything…"


NEW = "https://gamma.example/new.xml"


def attempt(dialog, address: str) -> None:
    dialog.address.field.selectAll()
    QTest.keyClicks(dialog.address.field, address)
    dialog.address.attempt.click()


def test_an_address_is_tried_taken_and_taken_back(dialog, window, site, qtbot):
    before = window.shelf.feed(GAMMA).url
    assert not dialog.address.attempt.isEnabled()
    site.found = Discovery("", Document("rss", "Gamma anew", "", "", ()))
    attempt(dialog, NEW)
    qtbot.waitUntil(dialog.address.use.isVisible)
    assert site.looked == [(NEW, True)]
    assert "Gamma anew" in dialog.address.note.words
    assert window.shelf.feed(GAMMA).url == before
    dialog.address.use.click()
    qtbot.waitUntil(lambda: window.shelf.feed(GAMMA).url == NEW)
    assert window.toast.text == "Changed the address of Gamma"
    assert not dialog.address.note.isVisible()
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: window.shelf.feed(GAMMA).url == before)
    assert dialog.address.field.text() == before


def test_enter_tries_an_address_and_does_not_close(dialog, site, qtbot):
    site.found = Discovery("", Document("rss", "Gamma anew", "", "", ()))
    dialog.address.field.selectAll()
    QTest.keyClicks(dialog.address.field, NEW)
    QTest.keyClick(dialog.address.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.address.use.isVisible)
    assert dialog.isVisible()
    assert site.looked == [(NEW, True)]


def test_a_page_offers_its_feeds(dialog, site, qtbot):
    far = "https://elsewhere.example/feed"
    site.found = Discovery("", links=(FeedLink(NEW, "All news", "rss"), FeedLink(far, "", "rss")))
    attempt(dialog, "https://gamma.example/")
    qtbot.waitUntil(lambda: dialog.address.links.count() == 2)
    site.found = Discovery("", Document("rss", "Gamma", "", "", ()))
    dialog.address.links.itemAt(1).widget().click()
    qtbot.waitUntil(dialog.address.use.isVisible)
    assert site.looked[-1] == (far, False)
    assert dialog.address.field.text() == far
    assert dialog.address.links.count() == 0


@pytest.mark.parametrize(
    ("found", "words", "can_use"),
    [
        (Discovery("", known=FeedId(1)), "You follow this one already Alpha", False),
        (Discovery("", known=GAMMA), "That is its address already", False),
        (Discovery(""), "names no feed", False),
        (FetchError("timeout", "gamma.example did not answer in time."), "did not answer in time", True),
        (DocumentError("not-a-feed", "This is a page, not a feed."), "a page, not a feed", False),
    ],
)
def test_what_is_no_feed_is_said_in_words(dialog, site, qtbot, found, words, can_use):
    site.found = found
    attempt(dialog, NEW)
    qtbot.waitUntil(lambda: words in dialog.address.note.words)
    assert dialog.address.use.isVisible() is can_use
    dialog.address.back.click()
    assert dialog.address.field.text() == "https://gamma.example/feed.xml"
    assert not dialog.address.note.isVisible()


def test_an_answer_that_comes_too_late_says_nothing(dialog, site, qtbot):
    attempt(dialog, NEW)
    assert dialog.address.busy.isVisible()
    QTest.keyClicks(dialog.address.field, "x")
    assert not dialog.address.busy.isVisible()


def test_unsubscribing_closes_it(dialog, window, qtbot):
    dialog.unsubscribe.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: GAMMA not in window.shelf.feeds)
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: GAMMA in window.shelf.feeds)


def test_every_control_has_a_name_and_nothing_is_cut(qtbot, window, parts, themes):
    for width, height in ((1280, 800), (800, 600), (420, 500)):
        window.resize(width, height)
        made = FeedDialog(parts, themes.theme, feed=window.shelf.feed(GAMMA), at="address", parent=window)
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.told):
            made.show()
        assert made.width() <= width - 24
        assert made.address.field.hasFocus() or not made.isActiveWindow()
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for each in made.findChildren(kind):
                if each.isVisible() and not isinstance(each.parent(), QComboBox):
                    assert each.accessibleName() or each.text()
        for button in made.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
        made.close()


def test_it_is_reached_by_key_menu_and_palette(window, paper):
    window.reading.show_view(window.reading.view)
    window.actions_["feed_properties"].trigger()
    window.show_feed(FeedId(2))
    window.actions_["feed_properties"].trigger()
    assert window._parts.dialogs.asked == [("feed", FeedId(2), "")]
    assert "Choose a feed" in window.status.words
