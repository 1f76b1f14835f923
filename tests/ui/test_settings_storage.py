"""The settings dialog: what takes how much, what is kept with its preview, and room that is given back for good."""

from __future__ import annotations

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from support.looks import look
from support.paper import NOW

from newsreader.core.errors import StoreError
from newsreader.core.retention import Pictures, Rule, Rules
from newsreader.core.values import FeedId, View
from newsreader.engine.storage import going_by, measure
from newsreader.paths import find_paths
from newsreader.ui.futures import Futures
from newsreader.ui.settings.dialog import Page, SettingsDialog
from newsreader.ui.settings.keep_dialog import KeepDialog, KeepParts
from newsreader.ui.settings.storage_page import StoragePage, StorageParts
from newsreader.ui.settings.words import by_feed_words, going_words, leaving_words, rule_words, size_words
from newsreader.ui.theme.icons import Icons

pytestmark = pytest.mark.window


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "–"), (999, "999 B"), (1_000, "1 kB"), (999_499, "999 kB"), (999_600, "1.0 MB"), (9_940_000, "9.9 MB"),
     (9_960_000, "10 MB"), (412_400_000, "412 MB"), (2_000_000_000, "2.0 GB"), (3 * 10**15, "3,000 TB")],
)  # fmt: skip
def test_sizes_are_short(size, words):
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [(Rule(), "everything"), (Rule(picture_days=3), "everything, pictures of the last 3 days"), (Rule(most=1), "the newest article"),
     (Rule(most=1_500, days=90), "the newest 1,500, of the last 90 days"), (Rule(days=1), "of the last day")],
)  # fmt: skip
def test_rules_have_words(rule, words):
    assert rule_words(rule) == words


def test_what_goes_and_what_left_is_said():
    assert going_words(0) == "Nothing would go."
    assert going_words(1).startswith("1 article would go. ")
    both = going_words(2, Pictures(3, 4_000_000))
    assert both.startswith("2 articles and 3 pictures (4.0 MB) would go. ")
    assert going_words(1_200).startswith("1,200 articles")
    assert leaving_words(0, 0) == "There is nothing to give back."
    assert leaving_words(0, 5_000_000) == "5.0 MB are free and can be given back."
    assert "2 articles left the lists" in leaving_words(2, 0)


def plain(words: str) -> str:
    """Without the marks that keep directions apart."""
    return words.replace("\u2068", "").replace("\u2069", "")


def test_a_preview_names_the_feeds_that_lose_most():
    going = {FeedId(number): number for number in range(1, 9)}
    words = plain(by_feed_words(going, lambda feed: f"F{feed}"))
    assert words == "F8 8 · F7 7 · F6 6 · F5 5 · F4 4 · F3 3 · 2 other feeds 3"
    assert plain(by_feed_words({FeedId(9): 1_200}, str)) == "9 1,200"


def answer(result) -> Future:
    future: Future = Future()
    if isinstance(result, Exception):
        future.set_exception(result)
    else:
        future.set_result(result)
    return future


@pytest.fixture
def kept():
    """What was asked to be kept."""
    return []


@pytest.fixture
def keep_parts(paper, kept):
    return KeepParts(
        rules=lambda: answer(paper.database.reader().rules()),
        preview=lambda rules: answer(going_by(paper.database, rules, now=NOW)),
        keep=lambda feed, rule, before, then: (kept.append((feed, rule, before)), then()),
        title_of=lambda feed: f"Feed {feed}",
        futures=Futures(),
    )


def keep_dialog(qtbot, parts, feed=None) -> KeepDialog:
    dialog = KeepDialog(parts, look(), feed=feed, then=lambda: None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.main.isEnabled)
    return dialog


def all_read(paper) -> None:
    reader = paper.database.reader()
    paper.writer.set_read(list(reader.ids(View())), True)
    reader.close()


def test_what_would_go_is_said_before_anything_does(qtbot, paper, keep_parts, kept):
    all_read(paper)
    feed = paper.database.reader().feeds()[0]
    dialog = keep_dialog(qtbot, keep_parts, feed)
    assert dialog.as_all.isChecked()
    assert dialog.preview.text() == "Nothing would go."
    dialog.own.click()
    dialog.most_number.setValue(3)
    qtbot.waitUntil(lambda: dialog.preview.text().startswith("1 article would go"))
    assert kept == []
    dialog.main.click()
    assert kept == [(feed.id, Rule(most=3), None)]


def test_a_rule_for_all_counts_all_feeds_and_unread_ones_stay(qtbot, paper, keep_parts, kept):
    dialog = keep_dialog(qtbot, keep_parts)
    assert dialog.as_all.isHidden()
    assert dialog.everything.isChecked()
    dialog.most.click()
    dialog.most_number.setValue(1)
    assert dialog.rule == Rule(most=1)
    qtbot.waitUntil(dialog.main.isEnabled)
    assert dialog.preview.text() == "Nothing would go."
    all_read(paper)
    dialog.days.click()
    qtbot.waitUntil(lambda: dialog.preview.text().startswith("9 articles would go"))
    assert plain(dialog.by_feed.text()) == "Feed 1 3 · Feed 2 3 · Feed 3 3"
    dialog.reject()
    assert kept == []


def test_a_rule_that_holds_is_shown_and_its_pictures_stay_as_they_were(qtbot, paper, keep_parts, kept):
    feed = paper.database.reader().feeds()[0]
    paper.writer.keep_rule(feed.id, Rule(days=30, picture_days=7))
    dialog = keep_dialog(qtbot, keep_parts, feed)
    assert (dialog.own.isChecked(), dialog.days.isChecked(), dialog.days_number.value()) == (True, True, 30)
    assert not dialog.most_number.isEnabled()
    dialog.everything.click()
    assert dialog.rule == Rule(picture_days=7)
    dialog.as_all.click()
    qtbot.waitUntil(dialog.main.isEnabled)
    dialog.main.click()
    assert kept == [(feed.id, None, Rule(days=30, picture_days=7))]


def test_what_a_screen_reader_switches_is_chosen(qtbot, paper, keep_parts, kept):
    all_read(paper)
    feed = paper.database.reader().feeds()[0]
    dialog = keep_dialog(qtbot, keep_parts, feed)
    dialog.own.toggle()  # which is no click
    assert dialog.most.isChecked() and dialog.most_number.isEnabled()
    dialog.most_number.setValue(3)
    dialog.days.toggle()
    assert dialog.days_number.isEnabled()
    dialog.days_number.setValue(400)
    dialog.everything.toggle()
    assert not dialog.most_number.isEnabled()
    dialog.most.toggle()
    assert dialog.own.isChecked() and dialog.rule == Rule(days=400)
    dialog.pictures.toggle()
    assert dialog.rule == Rule(days=400, picture_days=30)
    dialog.as_all.toggle()
    assert not dialog.pictures.isEnabled()
    qtbot.waitUntil(dialog.main.isEnabled)
    dialog.own.toggle()
    qtbot.waitUntil(dialog.main.isEnabled)
    dialog.main.click()
    assert kept == [(feed.id, Rule(days=400, picture_days=30), None)]


def test_the_arrows_choose_what_to_keep(qtbot, paper, keep_parts):
    dialog = keep_dialog(qtbot, keep_parts)
    dialog.everything.setFocus()
    QTest.keyClick(dialog.everything, Qt.Key.Key_Down)
    assert dialog.own.hasFocus() and dialog.own.isChecked()
    assert dialog.most.isChecked() and dialog.most_number.isEnabled()
    QTest.keyClick(dialog.own, Qt.Key.Key_Up)
    assert dialog.everything.isChecked() and not dialog.most_number.isEnabled()


@pytest.fixture
def page(qtbot, paper, tmp_path, themes):
    """The page, what was asked of it, and how room is given back."""
    asked: list[FeedId | None] = []
    freed: list[object] = [0]
    paths = find_paths(str(tmp_path))
    paths.prepare()
    (paths.cache / "pictures").mkdir()
    (paths.cache / "pictures" / "one").write_bytes(bytes(50_000))
    made = StoragePage(
        StorageParts(
            measure=lambda: answer(measure(paper.database, paths, now=NOW)),
            free=lambda: answer(freed[0]),
            open_keep=lambda feed, then: asked.append(feed),
            futures=Futures(),
        ),
        themes.theme,
    )
    made.asked, made.freed, made.paths = asked, freed, paths
    return made


def wait_until_measured(qtbot, page) -> None:
    qtbot.waitUntil(lambda: bool(page.total.text()))


def test_the_page_says_what_takes_how_much(qtbot, page, paper, themes):
    dialog = SettingsDialog(
        [Page("storage", "Offline & storage", "hard-drives", lambda: page)], themes.theme, icons=Icons()
    )
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until_measured(qtbot, page)
    assert page.count.text() == "12 articles of 3 feeds"
    assert "Pictures 50 kB" in page.bar.accessibleName() == page.legend.accessibleName()
    assert page.table.model().rowCount() == 3
    assert not page.free.isEnabled()
    assert "everything" in page.kept.text()
    assert dialog.nav.accessibleName()
    names = [each.text() for each in page.findChildren(QAbstractButton) if each.text()]
    assert len(names) == len(set(names)) == 2
    dialog.grab()  # painted without a fault


def test_enter_on_a_feed_asks_what_to_keep_of_it(qtbot, page, paper):
    qtbot.addWidget(page)
    page.show()
    wait_until_measured(qtbot, page)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    page.keep.click()
    assert page.asked == [page.table.chosen, None]
    assert page.table.chosen is not None


def test_giving_room_back_says_that_it_is_final_and_is_done_only_then(qtbot, page, paper):
    all_read(paper)
    paper.writer.keep_rule(None, Rule(most=1))
    paper.writer.take_out(today=NOW, session=1)
    page.freed[0] = StoreError("full", "The disk is full.")
    qtbot.addWidget(page)
    page.show()
    page.reload()
    qtbot.waitUntil(lambda: page.left.text().startswith("9 articles left the lists"))
    page.free.click()
    box = page.findChild(QMessageBox)
    assert "cannot be undone" in box.text()
    assert page.left.text().startswith("9 articles")
    next(each for each in box.buttons() if each.text() == "Free the space").click()
    qtbot.waitUntil(lambda: page.left.text() == "The disk is full.")
    assert page.free.isEnabled()
    page.freed[0] = 7
    with qtbot.waitSignal(page.measured):
        page.free_now()


def test_a_rule_of_the_window_is_followed_and_undone(qtbot, window, paper):
    all_read(paper)
    before = len(window.shelf.feeds)
    done: list[bool] = []
    window.deeds.keep_rule(None, Rule(most=1), before=Rule(), then=lambda: done.append(True))
    qtbot.waitUntil(lambda: window.toast.text == "9 articles left the lists")
    assert done == [True]
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.shelf.counts.total == 12)
    assert paper.database.reader().rules() == Rules()
    assert len(window.shelf.feeds) == before


def test_the_settings_and_a_feeds_rule_are_reached_by_key_and_menu(window):
    window.actions_["settings"].trigger()
    assert ("settings", "") in window._parts.dialogs.asked
    assert [keys.toString() for keys in window.actions_["settings"].shortcuts()] == ["Ctrl+,"]
