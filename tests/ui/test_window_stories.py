"""Stories as one row in the window: unfolding by key and mouse, going on, marks, counts, the settings, what forms meanwhile."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from support.paper import NOW, entry, fill_with_demo
from support.told import relate

from newsreader.core.values import ArticleId, Changes, FeedId, FolderId, View, ViewKind
from newsreader.settings import Settings
from newsreader.ui.preferences import Preferences
from newsreader.ui.view_choices import ViewChoices
from newsreader.ui.window_places import state_of

pytestmark = pytest.mark.window

ALL, UNREAD, FEED = View(ViewKind.ALL), View(ViewKind.UNREAD), View(ViewKind.FEED, feed=FeedId(1))
STORY = ("Alpha 0", "Beta 1", "Gamma 2")
OWN = ("Alpha 2", "Alpha 3")  # the same source twice
FOLDED = ["Alpha 0", "Beta 0", "Gamma 0", "Alpha 1", "Gamma 1", "Alpha 2", "Beta 2", "Beta 3", "Gamma 3"]


def ids_of(paper, *titles: str) -> list[ArticleId]:
    reader = paper.database.reader()
    try:
        rows = {row.title: row.id for row in reader.rows(reader.ids(ALL))}
    finally:
        reader.close()
    return [rows[title] for title in titles]


def tell(paper, *titles: str) -> Changes:
    """Let articles tell one story, as the engine does."""
    with paper.writer.related.open() as session:
        session.tell(ids_of(paper, *titles), None)
    changes = Changes(stories=frozenset(session.told))
    paper.tell(changes)
    return changes


@pytest.fixture
def window(paper, open_window):
    """Two stories in the small paper; nothing is read by itself."""
    tell(paper, *STORY)
    tell(paper, *OWN)
    made = open_window(paper, preferences=Preferences(Settings(read_after=-1), lambda _settings: None))
    made.reading.show_view(ALL)
    return made


def titles(window) -> list[str]:
    model = window.timeline.model
    return [model.article_row(row).title for row in range(model.rowCount())]


def unread(paper) -> set[str]:
    reader = paper.database.reader()
    try:
        return {row.title for row in reader.rows(reader.ids(UNREAD))}
    finally:
        reader.close()


def words(window, row: int) -> str:
    return window.timeline.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def shown_unread(window) -> int:
    """What the list says is unread: dots, and what rows say of what is folded away under them."""
    model, pane = window.timeline.model, window.timeline
    rows = range(model.rowCount())
    signs = [pane.story_sign(row) for row in rows]
    return sum(not model.article_row(row).read for row in rows) + sum(sign.unread for sign in signs if sign is not None)


# -- one row -----------------------------------------------------------------------------------------------------------


def test_a_story_is_one_row_that_says_how_many_tell_it(window):
    assert titles(window) == FOLDED
    first, own = window.timeline.story_sign(0), window.timeline.story_sign(5)
    assert (first.more, first.unread, first.is_open) == (2, 2, False)
    assert (own.more, own.articles) == (0, 1)
    assert window.timeline.story_sign(1) is None
    assert "story folded, +2 sources, 2 unread" in words(window, 0)
    assert "story folded, +1 article, 1 unread" in words(window, 5)


def test_the_first_unread_one_stands_for_its_story(window, paper):
    paper.writer.set_read(ids_of(paper, "Alpha 0"), True)
    window.reading.show_view(ALL)
    assert titles(window)[:4] == ["Beta 0", "Gamma 0", "Alpha 1", "Beta 1"]
    window.actions_["oldest_first"].trigger()
    assert [title for title in titles(window) if title in STORY] == ["Gamma 2"]


def test_folders_fold_and_a_single_feed_does_when_it_is_told_to(window, paper):
    window.reading.show_view(View(ViewKind.FOLDER, folder=FolderId(1)))
    assert [title for title in titles(window) if title in STORY + OWN] == ["Alpha 0", "Alpha 2"]
    window.reading.show_view(FEED)
    assert titles(window) == [f"Alpha {n}" for n in range(4)]
    assert not window.actions_["fold_stories"].isChecked()
    window.actions_["fold_stories"].trigger()
    assert titles(window) == ["Alpha 0", "Alpha 1", "Alpha 2"]
    window.reading.show_view(ALL)
    window.actions_["fold_stories"].trigger()
    assert len(titles(window)) == 12
    window.reading.show_view(UNREAD)
    assert titles(window) == FOLDED
    assert state_of(window).folding == ("all", "feed:1")


def test_choices_about_stories_are_a_views_own():
    chosen = ViewChoices().with_stories(ALL, folds=False).with_stories(FEED, folds=True)
    assert not chosen.folds_stories(ALL) and chosen.folds_stories(FEED) and chosen.folds_stories(UNREAD)
    assert chosen.with_stories(ALL, folds=True).with_stories(FEED, folds=False) == ViewChoices()
    assert not ViewChoices().folds_stories(View(ViewKind.SEARCH, words="x"))


def test_the_setting_holds_at_once_and_keeps_the_open_article(window):
    window.timeline.go_to_row(3)
    window._parts.preferences.change(fold_stories=False)
    assert len(titles(window)) == 12
    assert window.timeline.current.title == "Alpha 1"
    assert not window.actions_["fold_stories"].isEnabled()
    window.timeline.go_to_row(titles(window).index("Gamma 2"))
    window._parts.preferences.change(fold_stories=True)
    assert window.timeline.current.title == "Gamma 2"  # it stands for its story now
    assert len(titles(window)) == 9
    assert window.actions_["fold_stories"].isEnabled() and window.actions_["fold_stories"].isChecked()


def test_the_demo_feeds_tell_one_story(empty_paper, open_window):
    """What the engine finds by itself stands as one row, with those of other sources under it."""
    fill_with_demo(empty_paper)
    relate(empty_paper)
    window = open_window(empty_paper, preferences=Preferences(Settings(read_after=-1), lambda _settings: None))
    window.reading.show_view(UNREAD)
    row = titles(window).index("Mountain railway: three countries agree on the last section")
    assert "story folded, +2 sources, 2 unread" in words(window, row)
    window.timeline.go_to_row(row)
    window.reading.stories.toggle()
    under = {"Ministers sign railway schedule", "What the tunnel deal leaves open"}
    assert set(titles(window)[row + 1 : row + 3]) == under
    assert shown_unread(window) == counts(window)


# -- unfolding ---------------------------------------------------------------------------------------------------------


def test_a_key_unfolds_and_folds(window, qtbot):
    window.timeline.go_to_row(0)
    assert window.actions_["toggle_story"].isEnabled()
    window.actions_["toggle_story"].trigger()
    assert titles(window)[:4] == [*STORY, "Beta 0"]
    assert "story unfolded, 3 sources" in words(window, 0)
    assert "of the same story" in words(window, 1)
    assert "of the same story" not in words(window, 3)
    window.timeline.go_to_row(2)
    window.actions_["toggle_story"].trigger()
    assert titles(window) == FOLDED
    assert window.timeline.current.title == "Alpha 0"  # its row was folded away
    window.timeline.go_to_row(1)
    qtbot.waitUntil(lambda: not window.actions_["toggle_story"].isEnabled())


def test_arrows_unfold_and_fold(window, qtbot):
    view = window.timeline.view
    window.timeline.go_to_row(0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(titles(window)) == 11
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(titles(window)) == 11
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert (titles(window), window.timeline.current.title) == (FOLDED, "Alpha 0")
    for key, count in ((Qt.Key.Key_Plus, 11), (Qt.Key.Key_Minus, 9)):
        QTest.keyClick(view, key)
        assert len(titles(window)) == count
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert len(titles(window)) == 11
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert titles(window) == FOLDED


def test_a_click_on_the_words_unfolds_and_chooses_nothing(window):
    view, delegate = window.timeline.view, window.timeline._delegate
    window.timeline.go_to_row(1)

    def place() -> QPoint:
        view.grab()
        signs = delegate._signs[window.timeline.model.id_at(0)]
        return view.visualRect(window.timeline.model.index(0, 0)).topLeft() + signs.center()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place())
    assert titles(window)[:3] == list(STORY)
    assert window.timeline.current.title == "Beta 0"
    at = place()
    QTest.mouseMove(view.viewport(), at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert titles(window) == FOLDED or titles(window)[:3] == list(STORY)
    assert window.timeline.current.title == "Beta 0"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y() - 40))
    assert window.timeline.current.title == "Alpha 0"


def test_rows_below_move_and_the_row_itself_does_not(window, paper, qtbot):
    more = [entry(f"More {n}", url=f"https://m.example/{n}", published=NOW - 90_000 - n) for n in range(40)]
    paper.tell(paper.add_articles(FeedId(1), more))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 49)
    window.timeline.go_to_row(5)
    view = window.timeline.view
    view.put_at(5, 20)
    place = view.rowViewportPosition(5)
    window.reading.stories.toggle()
    assert view.rowViewportPosition(5) == place
    assert view.newer == 0
    window.reading.stories.toggle()
    assert view.rowViewportPosition(5) == place


def test_days_are_not_named_within_a_story(window, paper, qtbot):
    old = entry("Old report", url="https://m.example/old", published=NOW - 86_400 * 3)
    paper.tell(paper.add_articles(FeedId(3), [old]))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 10)
    tell(paper, *STORY, "Old report")
    window.reading.show_view(ALL)
    window.timeline.go_to_row(0)
    window.reading.stories.toggle()
    model = window.timeline.model
    row = titles(window).index("Old report")
    assert model.time_at(row) == model.time_at(0)
    assert model.key_at(row) == (NOW - 86_400 * 3, model.id_at(row))


# -- going on ----------------------------------------------------------------------------------------------------------


def test_each_unread_one_of_a_story_is_a_stop(window):
    seen = []
    for _ in range(12):
        window.reading.next_unread()
        seen.append(window.timeline.current.title)
        window.reading.toggle_read()
    plain = [f"{feed} {row}" for row in range(4) for feed in ("Alpha", "Beta", "Gamma")]
    assert sorted(seen) == sorted(plain)
    assert seen[:4] == [*STORY, "Beta 0"]
    window.reading.next_unread()
    assert "All read." in window.status.words


def test_back_again_by_the_last_one_first(window):
    window.timeline.go_to_row(1)
    seen = []
    for _ in range(3):
        window.reading.previous_unread()
        seen.append(window.timeline.current.title)
    assert seen == ["Gamma 2", "Beta 1", "Alpha 0"]


def test_what_is_far_away_and_folded_is_found(window, paper, qtbot):
    """Under a row that is 400 rows away, and that is read itself; and under one whose others are newer."""
    more = [entry(f"More {n}", url=f"https://m.example/{n}", published=NOW - 90_000 - n) for n in range(450)]
    paper.tell(paper.add_articles(FeedId(2), more))
    qtbot.waitUntil(lambda: window.timeline.model.rowCount() == 459)
    tell(paper, "More 420", "More 440")
    everything = ids_of(paper, *unread(paper))
    paper.tell(paper.writer.set_read(everything, True))
    window.reading.show_view(ALL)
    qtbot.waitUntil(lambda: window.timeline.model.is_loaded)
    window.timeline.go_to_row(0)
    for title in ("More 440", "Beta 1"):
        number = ids_of(paper, title)
        window.deeds.set_read(number, read=False)
        qtbot.waitUntil(lambda: shown_unread(window) == 1)
        window.reading.next_unread()
        assert window.timeline.current.title == title
        window.deeds.set_read(number, read=True)
        qtbot.waitUntil(lambda: shown_unread(window) == 0)
        window.timeline.go_to_row(1)
    window.deeds.set_read(number, read=False)
    qtbot.waitUntil(lambda: shown_unread(window) == 1)
    window.reading.next_unread()
    assert window.timeline.current.title == "Beta 1"


def test_the_article_that_was_open_is_found_in_its_story(window, paper):
    number = ids_of(paper, "Gamma 2")[0]
    window.timeline.go_to((NOW - 3_600 * 2 - 180, number))
    assert window.timeline.current.title == "Gamma 2"
    assert titles(window)[:3] == list(STORY)


# -- marks and counts --------------------------------------------------------------------------------------------------


def counts(window) -> int:
    return window.shelf.counts.all_unread


def test_counts_are_of_articles_whatever_is_folded(window, paper, qtbot):
    chance = random.Random(7)
    for step in range(30):
        row = chance.randrange(window.timeline.model.rowCount())
        window.timeline.go_to_row(row)
        match step % 5:
            case 0:
                window.reading.stories.toggle()
            case 1:
                window.reading.toggle_read()
            case 2:
                some = ids_of(paper, *chance.sample([*STORY, *OWN], 2))
                paper.tell(paper.writer.set_read(some, chance.random() < 0.5))
            case 3:
                window.actions_["mark_below"].trigger()
                window.reading.stories.toggle()
            case 4:
                window.undo_steps.undo()
        wanted = len(unread(paper))
        qtbot.waitUntil(lambda wanted=wanted: counts(window) == wanted)
        qtbot.waitUntil(lambda wanted=wanted: shown_unread(window) == wanted)
        assert window.shelf.unread(ALL) == sum(window.shelf.counts.unread.values()) == wanted


def test_a_mark_on_a_folded_row_means_the_article_that_is_seen(window, paper):
    window.timeline.go_to_row(0)
    window.actions_["toggle_read"].trigger()
    window.actions_["toggle_star"].trigger()
    assert unread(paper) == {f"{feed} {n}" for feed in ("Alpha", "Beta", "Gamma") for n in range(4)} - {"Alpha 0"}
    reader = paper.database.reader()
    assert [row.title for row in reader.rows(reader.ids(View(ViewKind.STARRED)))] == ["Alpha 0"]
    reader.close()
    assert window.timeline.story_sign(0).unread == 2


def undo(window, paper, qtbot, count: int) -> None:
    """Take the newest step back; so many are unread then, in the store and in the list."""
    qtbot.waitUntil(lambda: len(window.undo_steps) > 0)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(unread(paper)) == shown_unread(window) == count)


def test_mark_whole_story_says_so_and_can_be_undone(window, paper, qtbot):
    before = unread(paper)
    window.timeline.go_to_row(0)
    assert "whole story" in window.actions_["mark_story_read"].text()
    window.actions_["mark_story_read"].trigger()
    assert unread(paper) == before - set(STORY)
    qtbot.waitUntil(lambda: "Marked 3 as read" in window.toast.text)
    undo(window, paper, qtbot, 12)
    window.timeline.view.selectAll()
    window.actions_["mark_story_read"].trigger()
    assert unread(paper) == set()
    undo(window, paper, qtbot, 12)


def test_several_chosen_rows_say_what_is_not_meant(window, paper):
    window.timeline.view.selectAll()
    assert window.timeline.folded_count == 2
    window.actions_["toggle_read"].trigger()
    assert unread(paper) == {*STORY[1:], "Alpha 3"}


@pytest.mark.parametrize(("command", "left"), [("mark_above", {"Beta 2", *OWN, "Beta 3", "Gamma 3"}),
                                               ("mark_below", {*STORY, "Alpha 1", "Beta 0", "Gamma 0", "Gamma 1", *OWN})])  # fmt: skip
def test_what_is_above_or_below_is_meant_with_what_is_folded_there(window, paper, qtbot, command, left):
    window.timeline.go_to_row(5)
    window.actions_[command].trigger()
    assert unread(paper) == left
    undo(window, paper, qtbot, 12)


def test_mark_all_read_means_all(window, paper, qtbot):
    window.actions_["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: len(unread(paper)) == shown_unread(window) == 0)
    undo(window, paper, qtbot, 12)


@pytest.mark.parametrize("is_on", [False, True])
def test_reading_one_may_be_reading_the_story(paper, open_window, qtbot, is_on):
    tell(paper, *STORY)
    settings = Preferences(replace(Settings(), read_after=0.0, read_stories=is_on), lambda _settings: None)
    window = open_window(paper, preferences=settings)
    window.reading.show_view(ALL)
    window.timeline.go_to_row(0)
    others = set(STORY[1:]) if is_on else set()
    everything = {f"{feed} {n}" for feed in ("Alpha", "Beta", "Gamma") for n in range(4)}
    qtbot.waitUntil(lambda: unread(paper) == everything - {"Alpha 0"} - others)
    qtbot.waitUntil(lambda: window.timeline.story_sign(0).unread == (0 if is_on else 2))
    if is_on:
        qtbot.waitUntil(lambda: "Marked 2 more of this story as read" in window.toast.text)
        undo(window, paper, qtbot, 11)
    assert len(window.undo_steps) == 0
    assert window.timeline.story_sign(0).unread == 2


# -- what forms meanwhile ----------------------------------------------------------------------------------------------


def test_a_story_that_forms_folds_what_nobody_looks_at(window, paper, qtbot):
    more = [entry(f"More {n}", url=f"https://m.example/{n}", published=NOW - 90_000 - n) for n in range(60)]
    paper.tell(paper.add_articles(FeedId(2), more))
    model, view = window.timeline.model, window.timeline.view
    qtbot.waitUntil(lambda: model.rowCount() == 69)
    window.timeline.go_to_row(30)
    view.put_at(28, 0)
    chosen, top = window.timeline.current.title, titles(window)[view.top_row]
    place = view.rowViewportPosition(view.currentIndex().row())
    tell(paper, "Beta 0", "More 50", chosen, "More 3")
    qtbot.waitUntil(lambda: model.rowCount() == 66)
    assert (window.timeline.current.title, titles(window)[view.top_row]) == (chosen, top)
    assert view.rowViewportPosition(view.currentIndex().row()) == place
    assert window.timeline.current_story.articles == 3
    assert view.newer == 0
    window.reading.show_view(ALL)
    assert [title for title in titles(window) if title in ("Beta 0", "More 50", "More 3", chosen)] == ["Beta 0"]


def test_rows_on_the_screen_stay_until_the_view_is_opened_again(window, paper):
    before = titles(window)
    tell(paper, "Gamma 0", "Alpha 1")
    assert titles(window) == before
    window.reading.show_view(ALL)
    assert titles(window) == [title for title in before if title != "Alpha 1"]


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_the_list_holds_what_the_store_holds(window, paper, qtbot, seed):
    chance = random.Random(seed)
    model = window.timeline.model
    reader = paper.database.reader()
    for step in range(25):
        all_ids = list(reader.ids(ALL))
        match chance.randrange(5):
            case 0:
                new = [
                    entry(
                        f"New {step} {n}", url=f"https://x.example/{step}/{n}", published=NOW - chance.randrange(20_000)
                    )
                    for n in range(3)
                ]
                paper.tell(paper.add_articles(FeedId(chance.randrange(1, 4)), new))
            case 1:
                rows = reader.rows([ArticleId(number) for number in chance.sample(all_ids, 3)])
                tell(paper, *(row.title for row in rows))
            case 2:
                paper.tell(
                    paper.writer.set_read([ArticleId(n) for n in chance.sample(all_ids, 3)], chance.random() < 0.6)
                )
            case 3:
                paper.tell(paper.writer.remove_articles([ArticleId(n) for n in chance.sample(all_ids, 2)]))
            case 4:
                window.timeline.go_to_row(chance.randrange(model.rowCount()))
                window.reading.stories.toggle()
        wanted = list(reader.ids(ALL))
        qtbot.waitUntil(lambda wanted=wanted: sorted(model.folding.stories.between(0, None)) == sorted(wanted))
        qtbot.waitUntil(lambda: not window.queries.is_asking("told"))
        qtbot.waitUntil(lambda: shown_unread(window) == len(unread(paper)))
    window._parts.preferences.change(fold_stories=False)
    assert [model.id_at(row) for row in range(model.rowCount())] == list(reader.ids(ALL))
    reader.close()


def test_the_page_of_the_settings_says_both_and_keeps_them(themes):
    from newsreader.ui.settings.reading_page import ReadingPage

    preferences = Preferences(Settings(), lambda _settings: None)
    page = ReadingPage(preferences, themes.theme)
    assert (page.fold.isChecked(), page.read_all.isChecked()) == (True, False)
    page.fold.click()
    page.read_all.click()
    assert (preferences.settings.fold_stories, preferences.settings.read_stories) == (False, True)
    assert "unfolds it" in page.fold.accessibleDescription()
    assert "Undo" in page.read_all.accessibleDescription()
