"""*Add feed*, state by state, over futures that a test ends."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from support.looks import look

from newsreader.core.errors import DocumentError, FetchError
from newsreader.core.values import Document, Entry, Feed, FeedId, FeedLink, FeedReport, FeedStatus, FolderId
from newsreader.engine.parts import AlreadyFollowed, Discovery
from newsreader.ui.dialogs.add_feed import AddFeedDialog, AddFeedParts, looks_like_address
from newsreader.ui.dialogs.found_feeds import of_document
from newsreader.ui.futures import Futures
from newsreader.ui.plain import monogram_index
from newsreader.ui.theme.colours import MONOGRAMS

pytestmark = pytest.mark.window

NOW = 1_769_350_000
PAGE = "https://meridian-post.example/"
LINKS = tuple(FeedLink(f"{PAGE}{name}", f"Meridian <b>{name}</b> & more", "") for name in ("all", "rail", "comments"))


class Engine:
    """Answers nothing by itself; keeps what it was asked."""

    def __init__(self) -> None:
        self.discoveries: list[tuple[str, Future]] = []
        self.typed: list[bool] = []
        self.subscriptions: list[tuple[str, dict, Future]] = []
        self.kept: list[tuple[str, FolderId | None]] = []
        self.folders_made: list[str] = []
        self.pages: list[str] = []
        self.futures = Futures()

    def discover(self, url: str, *, typed: bool) -> Future:
        self.discoveries.append((url, Future()))
        self.typed.append(typed)
        return self.discoveries[-1][1]

    def subscribe(self, url: str, **how) -> Future:
        self.subscriptions.append((url, how, Future()))
        return self.subscriptions[-1][2]

    def keep(self, url: str, folder: FolderId | None) -> Future:
        self.kept.append((url, folder))
        return ended(FeedId(9))

    def make_folder(self, name: str) -> Future:
        self.folders_made.append(name)
        return ended(FolderId(77))

    def parts(self) -> AddFeedParts:
        return AddFeedParts(
            discover=self.discover, subscribe=self.subscribe, keep=self.keep, make_folder=self.make_folder,
            folders=lambda: [(FolderId(1), "World"), (FolderId(2), "World / Asia")], feed_words=lambda feed: f"Feed {feed}, in World",
            open_page=self.pages.append, now=lambda: NOW, futures=self.futures,
        )  # fmt: skip

    def answer(self, result=None, error=None) -> None:
        future = self.discoveries[-1][1]
        threading.Thread(target=lambda: future.set_exception(error) if error else future.set_result(result)).start()


def ended(result) -> Future:
    future: Future = Future()
    future.set_result(result)
    return future


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def dialog(qtbot, engine):
    made = AddFeedDialog(engine.parts(), look())
    qtbot.addWidget(made)
    made.show()
    return made


def look_at(dialog, engine, qtbot, *, result=None, error=None, address="meridian-post.example") -> None:
    dialog._field.setText(address)
    dialog._main.click()
    engine.answer(result, error)
    qtbot.waitUntil(lambda: dialog._pages.currentWidget() is not dialog._looking)


def test_a_bare_name_is_looked_up_and_says_whom_it_asks(dialog, engine):
    dialog._field.setText("meridian-post.example")
    dialog._main.click()
    assert engine.discoveries[0][0] == "https://meridian-post.example"
    words = " ".join(label.text() for label in dialog._looking.findChildren(QLabel))
    assert "Asks only meridian-post.example." in words
    assert not dialog._main.isEnabled()


def test_what_is_no_address_is_told_at_once(dialog, engine):
    dialog._field.setText("javascript:alert(1)")
    dialog._main.click()
    assert engine.discoveries == []
    assert dialog._note.words.startswith("This is not an address.")


def test_a_found_feed_has_the_letter_and_colour_that_it_will_have_in_the_list(dialog, engine, qtbot):
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, LINKS))
    marks = [box.icon().pixmap(16, 16).toImage() for box in dialog.findChildren(QCheckBox)]
    colours = [MONOGRAMS[monogram_index(link.url)] for link in LINKS]
    assert [mark.pixelColor(mark.width() // 2, 1).name() for mark in marks] == colours


def test_several_feeds_are_chosen_from_and_go_into_a_new_folder(dialog, engine, qtbot):
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, LINKS))
    boxes = dialog.findChildren(QCheckBox)
    assert [box.isChecked() for box in boxes] == [True, False, False]
    assert boxes[0].text() == "Meridian <b>all</b> && more"
    boxes[1].click()
    choice = dialog._found.folder
    choice._box.setCurrentIndex(choice._box.count() - 1)
    choice._name.setText("  News ")
    dialog._main.click()
    qtbot.waitUntil(lambda: len(engine.subscriptions) == 2)
    assert engine.folders_made == ["News"]
    assert [(url, how["folder"], how["typed"]) for url, how, _ in engine.subscriptions] == [
        (PAGE + "all", 77, True),
        (PAGE + "rail", 77, True),
    ]
    with qtbot.waitSignal(dialog.subscribed) as told:
        for number, (url, _, future) in enumerate(engine.subscriptions):
            future.set_result(FeedReport(FeedId(number), url, "M", FeedStatus.UPDATED, new=3))
    assert len(told.args[0]) == 2
    assert not dialog.isVisible()


def test_a_feed_of_a_page_that_is_followed_already_is_not_offered(dialog, engine, qtbot):
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, LINKS, followed={LINKS[0].url: FeedId(3)}))
    boxes = dialog.findChildren(QCheckBox)
    assert [(box.isChecked(), box.isEnabled()) for box in boxes] == [(False, False), (True, True), (False, True)]
    assert boxes[0].accessibleDescription() == "You already follow this one."
    dialog._main.click()
    assert [url for url, _, _ in engine.subscriptions] == [LINKS[1].url]


def test_a_page_all_of_whose_feeds_are_followed_leads_to_the_first(dialog, engine, qtbot):
    followed = {link.url: FeedId(number) for number, link in enumerate(LINKS, 3)}
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, LINKS, followed=followed))
    assert dialog._note.words.startswith("You already follow this one.")
    with qtbot.waitSignal(dialog.show_asked) as asked:
        dialog._main.click()
    assert asked.args == [FeedId(3)]


def test_a_feed_of_another_host_was_not_typed(dialog, engine, qtbot):
    link = FeedLink("http://127.0.0.1/feed", "x", "")
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, (link,)))
    dialog._main.click()
    assert engine.subscriptions[0][1]["typed"] is False


def test_one_that_fails_is_told_and_the_others_stay(dialog, engine, qtbot):
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, LINKS[:2]))
    dialog.findChildren(QCheckBox)[1].click()
    dialog._main.click()
    with qtbot.waitSignal(dialog.subscribed):
        engine.subscriptions[0][2].set_result(FeedReport(FeedId(1), PAGE, "M", FeedStatus.UPDATED))
        engine.subscriptions[1][2].set_exception(FetchError("http", "The server said 500.", http=500))
    assert dialog._note.words == "Not everything could be added. The server said 500."
    assert dialog.isVisible()


def test_a_page_without_a_feed_can_be_opened(dialog, engine, qtbot):
    look_at(dialog, engine, qtbot, error=DocumentError("not-a-feed", "x"))
    assert dialog._note.words.startswith("No feed on this page.")
    dialog._page_button.click()
    assert engine.pages == ["https://meridian-post.example"]
    assert dialog._main.text() == "Try again"


@pytest.mark.parametrize("how", ["known", "error"])
def test_one_that_is_there_is_shown(dialog, engine, qtbot, how):
    feed = Feed(FeedId(3), PAGE, "", "Meridian", None, 0, 0, None, None, 0, 0, None, None, None, None)
    error = AlreadyFollowed(feed) if how == "error" else None
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, known=FeedId(3)), error=error)
    assert dialog._note.words == "You already follow this one. Feed 3, in World"
    with qtbot.waitSignal(dialog.show_asked) as told:
        dialog._main.click()
    assert told.args == [3]


@pytest.mark.parametrize(("kind", "title"), [("dns", "The site cannot be reached."), ("offline", "You work offline.")])
def test_without_a_network_the_address_is_kept(dialog, engine, qtbot, kind, title):
    look_at(dialog, engine, qtbot, error=FetchError(kind, "The name was not found."))
    assert dialog._note.words.startswith(title)
    dialog._folder_later._box.setCurrentIndex(2)
    assert dialog._main.text() == "Add later"
    dialog._main.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert engine.kept == [("https://meridian-post.example", 2)]


def test_an_address_that_was_handed_over_is_looked_at_only_when_the_person_says_so(qtbot, engine):
    dialog = AddFeedDialog(engine.parts(), look(), address="https://a.example/feed", is_typed=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert engine.discoveries == []
    assert "Another program asks" in dialog._hint.text()
    dialog._main.click()
    assert engine.typed == [False]  # its host may not be a private one
    engine.answer(error=FetchError("connect", "No answer."))
    qtbot.waitUntil(lambda: dialog._main.text() == "Try again")  # and not *Add later*, which would count as typed


def test_what_a_person_changed_is_typed(qtbot, engine):
    dialog = AddFeedDialog(engine.parts(), look(), address="https://a.example/feed", is_typed=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog._field, "2")
    dialog._main.click()
    assert (engine.discoveries[0][0], engine.typed) == ("https://a.example/feed2", [True])


def test_escape_stops_looking_and_then_closes(dialog, engine, qtbot):
    dialog._field.setText("meridian-post.example")
    dialog._main.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert engine.discoveries[0][1].cancelled()
    assert dialog._main.text() == "Look"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_answer_to_an_earlier_question_changes_nothing(dialog, engine, qtbot):
    dialog._field.setText("one.example")
    dialog._main.click()
    engine.discoveries[0][1].set_running_or_notify_cancel()  # too late to cancel
    dialog.reject()
    engine.discoveries[0][1].set_result(Discovery(PAGE, None, LINKS))
    dialog._field.setText("two.example")
    look_at(dialog, engine, qtbot, error=DocumentError("not-a-feed", "x"), address="two.example")
    assert dialog._note.words.startswith("No feed on this page.")


def test_a_bug_is_told_and_logged(dialog, engine, qtbot, expected_logs):
    look_at(dialog, engine, qtbot, error=RuntimeError("oops"))
    assert "oops" in dialog._note.words
    assert len(expected_logs) == 1


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://a.example/feed", True), (" feed:a.example ", True), ("some words", False), ("a.example", False),
        ("https://a b", False), ("", False), ("javascript:x", False), ("https://", False),
    ],
)  # fmt: skip
def test_the_clipboard_is_offered_only_when_it_holds_an_address(dialog, text, is_one):
    assert looks_like_address(text) is is_one
    dialog.fill_from_clipboard(text)
    assert bool(dialog._field.text()) is is_one


@pytest.mark.parametrize(
    ("age", "words"),
    [(10, "newest 1 minute ago"), (7200, "newest 2 hours ago"), (90_000, "newest 1 day ago"), (90 * 86_400, "newest 3 months ago"),
     (900 * 86_400, "newest 2 years ago")],
)  # fmt: skip
def test_a_found_feed_says_how_fresh_it_is(age, words):
    entry = Entry("g", "u", "t", "", NOW - age, "", "", b"")
    found = of_document(PAGE, Document("rss", "", "", "", (entry,)), now=NOW)
    assert found.detail == f"1 article · {words}"
    assert found.title == "meridian-post.example"


def test_every_label_is_plain_text_and_every_control_has_a_name(dialog, engine, qtbot):
    look_at(dialog, engine, qtbot, result=Discovery(PAGE, None, LINKS))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    for widget in (dialog._field, dialog._found.folder._box, dialog._found.folder._name):
        assert widget.accessibleName()
