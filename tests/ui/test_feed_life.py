"""Feeds in trouble in one list, and the activity view: what they say, how they follow, what can be done from them."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from support.feed_life import Asked, life_parts
from support.paper import LOCALE, NOW

from newsreader.core.connectivity import Offline
from newsreader.core.values import FeedId
from newsreader.engine.parts import EngineState
from newsreader.store.write_feeds import FetchResult
from newsreader.ui.dialogs.opening import OpenDialogs
from newsreader.ui.feed_life.activity import ActivityDialog, rest_words, state_words
from newsreader.ui.feed_life.removed import RemovedDialog
from newsreader.ui.feed_life.trouble import TroubleDialog

pytestmark = pytest.mark.window

ALPHA, BETA, GAMMA = FeedId(1), FeedId(2), FeedId(3)


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def parts(window, paper, asked, themes, _icons):
    return life_parts(window, paper, asked, theme=themes.theme, icons=_icons)


def fetched(paper, *feeds: FeedId, at: int = NOW - 60, **others) -> None:
    reader = paper.database.reader()
    results = [
        FetchResult(
            replace(state, last_try=at, next_due=at + 3_600, failures=int("error_kind" in others)),
            **{"http": 304, **others},
        )
        for state in reader.fetch_states(list(feeds))
    ]
    reader.close()
    paper.tell(paper.writer.save_results(results))


def fail(paper, *feeds: FeedId, at: int = NOW - 60) -> None:
    fetched(paper, *feeds, at=at, http=404, error_kind="http", error_text="The site answered 404, not found.")


def lines(dialog) -> list[str]:
    model = dialog.list.lines
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


# -- trouble -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def trouble(qtbot, window, paper, parts):
    fail(paper, GAMMA, at=NOW - 400_000)
    fail(paper, ALPHA)
    qtbot.waitUntil(lambda: window.shelf.feed(ALPHA).error_kind is not None)
    made = TroubleDialog(parts, parent=window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_longest_in_trouble_comes_first_with_its_reason(trouble):
    assert [line.partition(",")[0] for line in lines(trouble)] == ["Gamma", "Alpha"]
    assert lines(trouble)[0].startswith("Gamma, Not found since Tuesday, next try")
    assert trouble.reason.text() == "The site answered 404, not found."
    assert "https://gamma.example/feed.xml" in trouble.kept.text()
    assert trouble.count.text() == "2"


def test_all_or_one_are_tried_again(trouble, asked):
    trouble.all_again.click()
    trouble.list.go_to(ALPHA)
    trouble.again.click()
    assert asked.refreshed == [[GAMMA, ALPHA], [ALPHA]]


def test_who_answers_leaves_the_list_and_the_cursor_stays(trouble, paper, qtbot, window):
    trouble.list.go_to(ALPHA)
    window._parts.bridge.on_state(EngineState(active=(GAMMA,), done=0, total=1))
    qtbot.waitUntil(lambda: "being read" in lines(trouble)[0])
    fetched(paper, GAMMA)
    qtbot.waitUntil(lambda: len(lines(trouble)) == 1)
    assert trouble.list.current.feed.id == ALPHA
    fetched(paper, ALPHA)
    qtbot.waitUntil(lambda: lines(trouble) == [])
    assert not trouble.all_again.isVisible()
    assert trouble._pages.currentIndex() == 1


def test_its_address_is_edited_and_it_is_unsubscribed_from_there(trouble, asked, window, qtbot):
    trouble.edit.click()
    QTest.keyClick(trouble.list, Qt.Key.Key_Return)
    assert asked.opened == [(GAMMA, "address"), (GAMMA, "address")]
    trouble.unsubscribe.click()
    qtbot.waitUntil(lambda: len(lines(trouble)) == 1)
    window.undo_steps.undo()
    qtbot.waitUntil(lambda: len(lines(trouble)) == 2)


def test_it_is_reached_from_the_status_line_the_menu_and_the_palette(window, paper, qtbot):
    assert not window.status.trouble.isVisible()
    fail(paper, GAMMA)
    qtbot.waitUntil(window.status.trouble.isVisible)
    assert window.status.trouble.text() == "1 in trouble"
    window.status.trouble.click()
    window.actions_["trouble"].trigger()
    assert window._parts.dialogs.asked == [("trouble", None), ("trouble", None)]


def test_a_press_on_the_mark_in_the_sidebar_asks_why(window, paper, qtbot):
    fail(paper, GAMMA)
    qtbot.waitUntil(lambda: window.shelf.feed(GAMMA).error_kind is not None)
    before = window.reading.view
    index = window._tree.index_of(("feed", GAMMA))
    place = window.sidebar.visualRect(index)
    room = window.sidebar.itemDelegate().trouble_room(window.sidebar.viewport().width(), window._tree.node(index))
    middle = QPoint((room.start + room.stop) // 2, place.center().y())
    QTest.mouseClick(window.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert window._parts.dialogs.asked == [("trouble", GAMMA)]
    assert window.reading.view == before
    beside = QPoint(room.start - 20, place.center().y())
    QTest.mouseClick(window.sidebar.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert window.reading.view.feed == GAMMA
    assert len(window._parts.dialogs.asked) == 1


# -- activity ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def activity(qtbot, window, paper, parts):
    fetched(paper, ALPHA, at=NOW - 600)
    fetched(paper, BETA, at=NOW - 300)
    qtbot.waitUntil(lambda: window.shelf.feed(BETA).last_try == NOW - 300)
    made = ActivityDialog(parts, parent=window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "unchanged" in " ".join(lines(made)))
    return made


def test_every_feed_says_what_it_said_and_when_it_is_next(activity):
    said = {line.partition(",")[0]: line for line in lines(activity)}
    assert set(said) == {"Alpha", "Beta", "Gamma"}
    assert said["Beta"].startswith("Beta, Today")
    assert "– unchanged, next: Today" in said["Beta"]
    assert activity.now.text().startswith("Nothing is going on. Next is")


def test_what_goes_on_is_patched_in(activity, window, paper, asked, qtbot):
    order = [line.partition(",")[0] for line in lines(activity)]
    bridge = window._parts.bridge
    bridge.on_state(EngineState(active=(ALPHA,), done=1, total=3, indexing=12))
    qtbot.waitUntil(lambda: any("is being read" in line for line in lines(activity)))
    assert "1 of 3 are done" in activity.now.text()
    assert "12 articles searchable" in activity.now.text()
    activity.stop.click()
    assert asked.stopped == 1
    fail(paper, ALPHA)
    qtbot.waitUntil(lambda: window.shelf.feed(ALPHA).error_kind is not None)
    assert [line.partition(",")[0] for line in lines(activity)] == order  # nothing moves under the reader
    bridge.on_state(EngineState(done=3, total=3))
    qtbot.waitUntil(lambda: lines(activity)[0].startswith("Alpha") and "Not found" in lines(activity)[0])
    assert not activity.stop.isVisible()
    qtbot.waitUntil(lambda: asked.latest[-1] == {ALPHA})


def test_what_is_read_next_can_come_first(activity, asked):
    activity.order.buttons["next"].click()
    assert [line.partition(",")[0] for line in lines(activity)] == ["Alpha", "Beta", "Gamma"]
    activity.order.buttons["last"].click()
    assert [line.partition(",")[0] for line in lines(activity)] == ["Beta", "Alpha", "Gamma"]
    activity.all_now.click()
    assert asked.refreshed == [None]
    QTest.keyClick(activity.list, Qt.Key.Key_Return)
    assert asked.opened[0][1] == ""


@pytest.mark.parametrize(
    ("state", "names", "said"),
    [
        (EngineState(), [], []),
        (EngineState(done=2, total=2), [], []),
        (EngineState(done=1, total=1_200), ["A", "B"], ["Reading feeds: 1 of 1,200 are done.", "Just now: \u2068A\u2069, \u2068B\u2069"]),
        (EngineState(done=1, total=9), list("ABCDEF"), ["Reading feeds: 1 of 9 are done.", "Just now: \u2068A\u2069, \u2068B\u2069, \u2068C\u2069, \u2068D\u2069 and 2 more"]),
        (EngineState(indexing=1, pictures=True, relating=True), [], ["Fetching pictures.", "Making 1 article searchable.", "Looking for related stories."]),
        (EngineState(offline=Offline.CHOSEN), [], ["Working offline: nothing is fetched."]),
        (EngineState(trouble="The disk is full."), [], ["The disk is full."]),
    ],
)  # fmt: skip
def test_what_the_program_is_at_is_said(state, names, said):
    assert state_words(state, names) == said


def test_without_feeds_nothing_is_next():
    assert rest_words([], now=NOW, locale=LOCALE) == "Nothing is going on: there are no feeds yet."


def test_a_thousand_feeds_are_patched_and_not_made_anew(qtbot, window, parts, asked):
    feed = window.shelf.feed(GAMMA)
    many = {FeedId(number): replace(feed, id=FeedId(number), title=f"Feed {number}") for number in range(1, 1_001)}
    window.shelf._feeds.clear()
    window.shelf._feeds |= many
    made = ActivityDialog(parts, parent=window)
    qtbot.addWidget(made)
    made.show()
    resets: list = []
    changed: list = []
    made.list.lines.modelReset.connect(lambda: resets.append(1))
    made.list.lines.dataChanged.connect(lambda *_: changed.append(1))
    for done in range(0, 1_000, 100):
        window._parts.bridge.on_state(EngineState(active=(FeedId(done + 1),), done=done, total=1_000))
    qtbot.waitUntil(lambda: "900 of 1,000" in made.now.text())
    assert resets == []
    assert len(changed) < 30


def test_both_fit_every_window(qtbot, window, parts):
    for width, height in ((1280, 800), (800, 600), (420, 400)):
        window.resize(width, height)
        for kind in (ActivityDialog, TroubleDialog):
            made = kind(parts, parent=window)
            qtbot.addWidget(made)
            made.show()
            assert made.width() <= max(width - 24, made.minimumSizeHint().width())
            assert not made.grab().isNull()
            made.close()


def test_they_stay_beside_the_window_with_its_undo_and_its_theme(qtbot, window, paper, parts, themes):
    dialogs = OpenDialogs(SimpleNamespace(life=lambda: replace(parts, theme=themes.theme), themes=themes))
    for call, kind in (
        (dialogs.activity, ActivityDialog),
        (dialogs.trouble, TroubleDialog),
        (dialogs.removed, RemovedDialog),
    ):
        call(window)
        (made,) = [each for each in window.findChildren(kind) if each.isVisible()]
        assert not made.isModal()
        window.deeds.rename(("feed", GAMMA), "Delta")
        qtbot.waitUntil(lambda: window.shelf.feed_title(GAMMA) == "Delta")
        made.activateWindow()
        QTest.keyClick(made.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.shelf.feed_title(GAMMA) == "Gamma")
        themes.choose("dark")
        qtbot.waitUntil(lambda kind=kind: len([each for each in window.findChildren(kind) if each.isVisible()]) == 1)
        (made,) = [each for each in window.findChildren(kind) if each.isVisible()]
        assert made.palette().window().color().name() == themes.theme.colour("raise").name()
        made.close()
        themes.choose("light")
