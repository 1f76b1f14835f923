"""Today, Popular and stories in a whole window: pages instead of the list, articles beside it, and back by one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from support.paper import NOW, Clock, entry, open_window, window_parts
from support.told import BRIDGE, PEARS, relate

from newsreader.core.values import ArticleId, View, ViewKind
from newsreader.ui.ages import day_start
from newsreader.ui.article.look import PageLook
from newsreader.ui.stories.commands import FOLLOW, LEAVE, OPEN, QUIET, READ, SPLIT, STORY, TELL, command
from newsreader.ui.theme.theme import paper_look

pytestmark = pytest.mark.window


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def window(empty_paper, themes, tmp_path, qtbot, clock):
    for number, (title, text) in enumerate(BRIDGE):
        made = entry(title, f"<p>{text}</p>", published=NOW - 7_200 * (number + 1), url=f"https://{number}.example/a")
        more = [entry(PEARS[0], PEARS[1], published=NOW - 90_000, url="https://pears.example/")] if number == 0 else []
        feed = empty_paper.add_feed(f"Paper {number}", url=f"https://{number}.example/feed", folder="World")
        empty_paper.add_articles(feed, [made, *more])
    relate(empty_paper)
    parts = window_parts(empty_paper, themes, tmp_path / "window.json", clock=clock)
    made = open_window(parts)
    made.article_widget.read = parts.reader.article
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.shelf.counts.popular == 1)
    yield made
    made.close()
    parts.reader.close()


def sheet(window) -> str:
    found = window.article_widget.sheet
    return "" if found is None else found.web(paper_look())


def show(window, view: View, qtbot, *, words: str) -> None:
    window.reading.show_view(view)
    qtbot.waitUntil(lambda: words in sheet(window))


def story_number(window) -> int:
    return window.stories.newsstand.popular[0].number


def press(window, name: str, number: int) -> None:
    window.article_widget.link_activated.emit(command(name, number))


def ids(window) -> dict[str, ArticleId]:
    reader = window._parts.reader
    return {row.title: row.id for row in reader.rows([ArticleId(each) for each in reader.places(View())[0]])}


def test_today_is_a_page_without_a_list_and_its_articles_open_beside_the_list(window, qtbot):
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday, 25 January 2026")
    assert window.timeline.isHidden() and window.related.panel.isHidden()
    assert not window.tool_bar.print.isHidden() and window.tool_bar.star.isHidden()
    html = sheet(window)
    assert "3 sources" in html and BRIDGE[2][0] in html and PEARS[0] in html and "World" in html
    press(window, OPEN, ids(window)[PEARS[0]])
    qtbot.waitUntil(lambda: window.article_widget.opened[-1:] == [ids(window)[PEARS[0]]])
    assert not window.timeline.isHidden() and not window.tool_bar.star.isHidden()
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: "Sunday, 25 January 2026" in sheet(window))
    assert window.timeline.isHidden()


def test_the_keys_read_on_from_the_page(window, qtbot):
    window._parts.preferences.change(fold_stories=False)
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday")
    window.article_widget.pages = 2
    window.actions_["read_on"].trigger()
    window.actions_["read_on"].trigger()
    assert window.article_widget.opened == []  # two pages of the paper
    window.actions_["read_on"].trigger()
    assert window.article_widget.opened == [ids(window)[BRIDGE[0][0]]]
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: "Sunday" in sheet(window))
    for name, title in (
        ("next_article", BRIDGE[0][0]),
        ("next_article", BRIDGE[1][0]),
        ("previous_article", BRIDGE[0][0]),
    ):
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda title=title: window.article_widget.opened[-1] == ids(window)[title])


def test_the_keys_of_panes_go_to_the_sidebar_and_to_the_page(window, qtbot):
    window.resize(1100, 440)
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday")
    for name, number in (
        ("pane_1", 1),
        ("pane_2", 3),
        ("pane_1", 1),
        ("next_pane", 3),
        ("next_pane", 1),
        ("pane_4", 3),
    ):
        window.actions_[name].trigger()
        assert window.pane_keys.current() == number, name


def test_an_article_that_is_read_or_comes_changes_the_page(window, empty_paper, qtbot):
    show(window, View(ViewKind.TODAY), qtbot, words="4 unread")
    empty_paper.tell(empty_paper.writer.set_read([ids(window)[PEARS[0]]], True))
    qtbot.waitUntil(lambda: "3 unread" in sheet(window))
    feed = next(iter(window.shelf.feeds))
    empty_paper.tell(empty_paper.add_articles(feed, [entry("Late news of plums", published=NOW - 60)]))
    qtbot.waitUntil(lambda: "Late news of plums" in sheet(window))


def test_it_rolls_over_at_midnight(window, clock, qtbot):
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday, 25 January 2026")
    clock.now += 86_400
    window.minute_passed()
    qtbot.waitUntil(lambda: "Monday, 26 January 2026" in sheet(window))
    assert window.timeline.model.view.since == day_start(clock.now)


def test_popular_leads_to_the_story_and_back(window, qtbot):
    show(window, View(ViewKind.POPULAR), qtbot, words='class="rank">1')
    assert len(window.timeline.model.folding.stories.between(0, None)) == 3
    press(window, STORY, story_number(window))
    qtbot.waitUntil(lambda: "first report" in sheet(window))
    html = sheet(window)
    assert [title for title, _ in sorted(((t, html.rindex(t)) for t, _ in BRIDGE), key=lambda two: two[1])] == [
        BRIDGE[2][0], BRIDGE[1][0], BRIDGE[0][0],
    ]  # fmt: skip
    assert window.reading.title == BRIDGE[2][0]
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: 'class="rank">1' in sheet(window))


def test_the_story_of_the_open_article_by_a_key(window, qtbot):
    window.reading.show_view(View(ViewKind.ALL))
    window.actions_["next_article"].trigger()
    window.actions_["story"].trigger()
    qtbot.waitUntil(lambda: "first report" in sheet(window))
    assert len(window.timeline.model.folding.stories.between(0, None)) == 3
    window.actions_["back"].trigger()
    assert window.reading.view == View(ViewKind.ALL)
    assert not window.timeline.isHidden()


def test_a_followed_story_stands_in_the_sidebar_until_it_is_left(window, qtbot):
    number = story_number(window)
    show(window, View(ViewKind.STORY, story=number), qtbot, words="Follow this story")
    press(window, FOLLOW, number)
    qtbot.waitUntil(lambda: "Following" in sheet(window))
    qtbot.waitUntil(lambda: window._tree.index_of(("story", number)).isValid())
    node = window._tree.node(window._tree.index_of(("story", number)))
    assert (node.title, node.count) == (BRIDGE[2][0], 3)
    assert node.shows == View(ViewKind.STORY, story=number)
    press(window, TELL, number)
    qtbot.waitUntil(lambda: "No notifications" in sheet(window))
    qtbot.waitUntil(lambda: window.shelf.followed[0].notify)
    press(window, QUIET, number)
    qtbot.waitUntil(lambda: "Notify me" in sheet(window))
    press(window, READ, number)
    qtbot.waitUntil(lambda: window._tree.node(window._tree.index_of(("story", number))).count == 0)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window._tree.node(window._tree.index_of(("story", number))).count == 3)
    press(window, LEAVE, number)
    qtbot.waitUntil(lambda: not window._tree.index_of(("story", number)).isValid())
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window._tree.index_of(("story", number)).isValid())


def test_who_listens_hears_of_followed_stories_that_grew(window, empty_paper, qtbot):
    number = story_number(window)
    empty_paper.tell(empty_paper.writer.stories.follow(number, title="Bridge", now=NOW))
    qtbot.waitUntil(lambda: len(window.shelf.followed) == 1)
    empty_paper.tell(empty_paper.writer.set_read([ids(window)[BRIDGE[0][0]]], True))
    qtbot.waitUntil(lambda: window.shelf.followed[0].unread == 2)
    with qtbot.waitSignal(window.stories.newsstand.collected, timeout=5_000) as heard:
        empty_paper.tell(empty_paper.writer.set_read([ids(window)[BRIDGE[0][0]]], False))
    assert (heard.args[0].story, heard.args[0].unread) == (number, 3)


def test_an_article_is_split_off_and_that_is_undone(window, qtbot):
    number = story_number(window)
    show(window, View(ViewKind.STORY, story=number), qtbot, words="3 articles")
    press(window, SPLIT, ids(window)[BRIDGE[1][0]])
    qtbot.waitUntil(lambda: "2 articles" in sheet(window))
    assert BRIDGE[1][0] not in sheet(window)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: "3 articles" in sheet(window))


def test_a_view_can_be_a_list_for_good(window, empty_paper, themes, tmp_path, qtbot):
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday")
    window.actions_["page"].trigger()
    assert not window.timeline.isHidden()
    assert not window.reading.has_page
    assert window.article_widget.cleared
    window.close()
    parts = window_parts(empty_paper, themes, tmp_path / "window.json", clock=Clock())
    again = open_window(parts)
    qtbot.addWidget(again)
    assert again.reading.view == View(ViewKind.TODAY)
    assert not again.timeline.isHidden()
    again.actions_["page"].trigger()
    qtbot.waitUntil(lambda: "Sunday" in sheet(again))
    again.close()
    parts.reader.close()


def test_a_story_that_is_gone_is_said_and_left(window, qtbot):
    window.reading.show_view(View(ViewKind.STORY, story=999))
    qtbot.waitUntil(lambda: "gone" in window.status.words)
    assert window.reading.view == View(ViewKind.UNREAD)


def test_narrow_windows_have_the_page_too(window, qtbot):
    window.resize(700, 440)
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday")
    assert window.timeline.isHidden() and not window.article_widget.isHidden()
    press(window, OPEN, ids(window)[PEARS[0]])
    qtbot.waitUntil(lambda: window.panes.is_reading)
    window.actions_["back"].trigger()
    qtbot.waitUntil(lambda: "Sunday" in sheet(window))
    window.reading.show_view(View(ViewKind.UNREAD))
    assert not window.timeline.isHidden()


def test_the_page_is_printed(window, qtbot, monkeypatch):
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday")
    asked = []
    monkeypatch.setattr("newsreader.ui.printing.Printing.ask", lambda _self, title: asked.append(title))
    assert window.actions_["print_article"].isEnabled()
    window.actions_["print_article"].trigger()
    assert asked == ["Sunday, 25 January 2026"]


def test_a_page_has_both_views_looks(window, qtbot):
    show(window, View(ViewKind.TODAY), qtbot, words="Sunday")
    look: PageLook = paper_look()
    assert "Sunday, 25 January 2026" in window.article_widget.sheet.light(look)


def test_popular_stories_stand_under_the_cards_where_there_is_room(window, qtbot):
    popular = window.related.panel.popular
    assert popular.rows == []  # a narrow window has the panel under the article
    window.resize(1300, 900)
    window.reading.show_view(View(ViewKind.ALL))
    window.actions_["next_article"].trigger()
    qtbot.waitUntil(lambda: len(window.related.panel.cards) == 2)
    qtbot.waitUntil(lambda: len(popular.rows) == 1)
    row = popular.rows[0]
    assert row.accessibleName() == f"1. {BRIDGE[2][0]}. 3 sources · since 06:40"
    window.actions_["pane_4"].trigger()
    for stop in (*window.related.panel.cards, row):
        assert stop.hasFocus()
        qtbot.keyClick(stop, Qt.Key.Key_Down)
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "first report" in sheet(window))
    window.actions_["back"].trigger()
    window.resize(1000, 900)
    qtbot.waitUntil(lambda: popular.rows == [])


def test_a_card_says_that_it_is_new(window, qtbot):
    window._parts.preferences.change(fold_stories=False)
    window.reading.show_view(View(ViewKind.ALL))
    for _ in range(2):
        window.actions_["next_article"].trigger()
    qtbot.waitUntil(lambda: window.article_widget.opened[-1] == ids(window)[BRIDGE[1][0]])
    qtbot.waitUntil(lambda: len(window.related.panel.cards) == 2)
    names = {card.card.row.title: card.accessibleName() for card in window.related.panel.cards}
    assert "new" not in names[BRIDGE[2][0]]
