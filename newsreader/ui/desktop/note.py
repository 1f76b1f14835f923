"""What a notification says: new articles by feed, few and short. Pure values; main thread for the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import final

from PySide6.QtCore import QCoreApplication

from newsreader.core.frozen import dataclass
from newsreader.core.stories import Followed
from newsreader.core.values import ArticleId, ArticleRow, FeedId, View, ViewKind
from newsreader.ui.numbers import digits

#: So many feeds get a note of their own; more share one.
_MOST_NOTES = 3
_MOST_TITLES = 3


@final
@dataclass(frozen=True, slots=True)
class Note:
    """A notification in plain text. ``key``: a later one with the same key takes its place. ``view`` is what *Open*
    shows, with ``article`` in it; ``articles`` are what *Mark as read* marks.
    """

    key: str
    title: str
    text: str
    view: View
    articles: tuple[ArticleId, ...] = ()
    article: ArticleId | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notification", text)


def notes_of(rows: Sequence[ArticleRow], title_of: Callable[[FeedId], str]) -> list[Note]:
    """What to say of new articles, the newest first: a note for each feed, or one for all where many have some."""
    by_feed: dict[FeedId, list[ArticleRow]] = {}
    for row in rows:
        by_feed.setdefault(row.feed, []).append(row)
    if len(by_feed) > _MOST_NOTES:
        return [_shared(by_feed, title_of)]
    return [_of_feed(feed, found, title_of(feed)) for feed, found in by_feed.items()]


def _of_feed(feed: FeedId, rows: Sequence[ArticleRow], name: str) -> Note:
    ids = tuple(row.id for row in rows)
    titles = [row.title for row in rows[:_MOST_TITLES]]
    if len(rows) > 1:
        titles.insert(0, _tr("{n} new articles").format(n=digits(len(rows))))
    if len(rows) > _MOST_TITLES:
        titles.append("…")
    return Note(f"feed {feed}", name, "\n".join(titles), View(ViewKind.FEED, feed=feed), ids, ids[0])


def _shared(by_feed: dict[FeedId, list[ArticleRow]], title_of: Callable[[FeedId], str]) -> Note:
    ids = tuple(row.id for rows in by_feed.values() for row in rows)
    title = _tr("{n} new articles in {feeds} feeds").format(n=digits(len(ids)), feeds=digits(len(by_feed)))
    most = sorted(by_feed.items(), key=lambda item: -len(item[1]))[:_MOST_TITLES]
    names = [_tr("{feed}: {n}").format(feed=title_of(feed), n=digits(len(rows))) for feed, rows in most]
    return Note("feeds", title, "\n".join([*names, "…"]), View(ViewKind.UNREAD), ids)


def note_of_story(story: Followed) -> Note:
    """What to say of a followed story that has more to read than before."""
    text = _tr("1 unread article") if story.unread == 1 else _tr("{n} unread articles").format(n=digits(story.unread))
    return Note(f"story {story.id}", story.title, text, View(ViewKind.STORY, story=story.story))


def open_words() -> str:
    """The words of a note's first action."""
    return _tr("Open")


def read_words() -> str:
    """The words of its second one."""
    return _tr("Mark as read")
