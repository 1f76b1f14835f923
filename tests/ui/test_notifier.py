"""What a person is told of new articles, and when they are not."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject, Signal
from support.paper import NOW, entry

from newsreader.core.errors import StoreError
from newsreader.core.stories import Followed
from newsreader.core.values import ArticleId, FeedId, View, ViewKind
from newsreader.ui.desktop.note import Note, notes_of
from newsreader.ui.desktop.notifier import Notifier, NotifierParts

pytestmark = pytest.mark.window
NAMES = {FeedId(1): "Alpha", FeedId(2): "Beta", FeedId(3): "Gamma", FeedId(4): "Delta"}


@dataclass
class Row:
    id: ArticleId
    feed: FeedId
    title: str
    read: bool = False


def rows(*feeds: int) -> list[Row]:
    return [Row(ArticleId(100 - at), FeedId(feed), f"Title {at}") for at, feed in enumerate(feeds)]


def test_one_article_is_told_by_its_title():
    assert notes_of(rows(1), NAMES.get) == [
        Note("feed 1", "Alpha", "Title 0", View(ViewKind.FEED, feed=FeedId(1)), (100,), 100)
    ]


def test_several_of_a_feed_are_counted_and_the_newest_named():
    (note,) = notes_of(rows(1, 1, 1, 1), NAMES.get)
    assert note.text.split("\n") == ["4 new articles", "Title 0", "Title 1", "Title 2", "…"]
    assert (note.articles, note.article) == ((100, 99, 98, 97), 100)


def test_three_feeds_have_a_note_each_and_four_share_one():
    assert [note.title for note in notes_of(rows(1, 2, 3, 2), NAMES.get)] == ["Alpha", "Beta", "Gamma"]
    (note,) = notes_of(rows(1, 2, 3, 4, 3), NAMES.get)
    assert note.title == "5 new articles in 4 feeds"
    assert note.text.split("\n") == ["Gamma: 2", "Alpha: 1", "Beta: 1", "…"]
    assert (note.view, len(note.articles), note.article) == (View(ViewKind.UNREAD), 5, None)


class Shower(QObject):
    opened = Signal(object)
    marked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[Note] = []

    def show(self, note: Note) -> None:
        self.notes.append(note)


@dataclass
class Told:
    window: object
    shower: Shower
    notifier: Notifier | None = None
    looks: list[bool] = field(default_factory=lambda: [False])
    opened: list[Note] = field(default_factory=list)
    marked: list[tuple] = field(default_factory=list)

    def arrive(self, paper, feed: int, *titles: str) -> None:
        made = [entry(title, "<p>x</p>", url=f"https://x.example/{title}", published=NOW - 5) for title in titles]
        paper.tell(paper.add_articles(FeedId(feed), made))


@pytest.fixture
def told(window):
    made = Told(window, Shower())
    made.notifier = Notifier(
        NotifierParts(
            queries=window.queries,
            notices=window.notices,
            title_of=window.shelf.feed_title,
            is_looked_at=lambda: made.looks[0],
            make_shower=lambda: made.shower,
            open_note=made.opened.append,
            mark_read=made.marked.append,
            gather=0,
        ),
        window._parts.bridge,
        parent=window,
    )
    return made


def follow(window, feed: int, qtbot) -> None:
    window.notices.set_on(FeedId(feed), is_on=True)
    qtbot.waitUntil(lambda: FeedId(feed) in window.notices.feeds)


def test_only_feeds_that_were_chosen_are_told_about(told, paper, window, qtbot):
    follow(window, 1, qtbot)
    told.arrive(paper, 2, "Of Beta")
    told.arrive(paper, 1, "Of Alpha")
    qtbot.waitUntil(lambda: bool(told.shower.notes))
    assert [(note.title, note.text) for note in told.shower.notes] == [("Alpha", "Of Alpha")]
    told.shower.marked.emit(told.shower.notes[0])
    told.shower.opened.emit(told.shower.notes[0])
    assert (told.marked, told.opened) == ([told.shower.notes[0].articles], told.shower.notes)


def test_nothing_is_told_while_the_window_is_looked_at_nor_of_what_is_read(told, paper, window, qtbot):
    follow(window, 1, qtbot)
    told.looks[0] = True
    told.arrive(paper, 1, "Seen")
    told.notifier.tell(Note("story", "A story", "has news", View(ViewKind.UNREAD)))
    qtbot.waitUntil(lambda: window.shelf.counts.unread.get(FeedId(1)) == 5)
    told.looks[0] = False
    changes = paper.add_articles(FeedId(1), [entry("Read", "<p>x</p>", url="https://x.example/r", published=NOW - 5)])
    paper.writer.set_read(changes.added, True)
    paper.tell(changes)
    told.arrive(paper, 1, "Last")
    qtbot.waitUntil(lambda: bool(told.shower.notes))
    assert [note.text for note in told.shower.notes] == ["Last"]


def test_a_choice_that_cannot_be_kept_is_told(window, paper, qtbot):
    paper.failure = StoreError("full", "The disk is full.")
    with qtbot.waitSignal(window.notices.failed) as failed:
        window.notices.set_on(FeedId(1), is_on=True)
    assert failed.args == [paper.failure]


def test_a_choice_is_kept_and_taken_back(window, paper, qtbot):
    follow(window, 2, qtbot)
    assert paper.database.reader().notified_feeds() == {FeedId(2)}
    window.notices.set_on(FeedId(2), is_on=False)
    qtbot.waitUntil(lambda: not window.notices.feeds)


def test_a_followed_story_is_told_about_once_an_hour_where_that_is_wanted(told):
    story = Followed(7, 46, "A bridge is shut", 3, notify=True)
    told.notifier.tell_story(replace(story, notify=False))
    told.looks[0] = True
    told.notifier.tell_story(story)
    assert told.shower.notes == []
    told.looks[0] = False
    for _ in range(2):
        told.notifier.tell_story(story)
    told.notifier.tell_story(Followed(8, 47, "Another", 1, notify=True))
    assert told.shower.notes == [
        Note("story 7", "A bridge is shut", "3 unread articles", View(ViewKind.STORY, story=46)),
        Note("story 8", "Another", "1 unread article", View(ViewKind.STORY, story=47)),
    ]
