"""Stories as they are shown: members in order, newest articles of feeds, and the stories that a person follows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, final

from sqlalchemy import Connection, delete, insert, select, update

from newsreader.core.stories import Followed
from newsreader.core.values import ArticleId, Changes, FeedId, FolderId
from newsreader.store import schema

_w, _s = schema.followed.c, schema.state.c
_FOLLOWED = """
SELECT id, story, title,
    (SELECT count(*) FROM state WHERE state.story = followed.story AND hidden = 0 AND read = 0), notify
FROM followed ORDER BY id"""
_MEMBERS = """
SELECT state.article, source FROM state JOIN related_article ON related_article.article = state.article
WHERE story = ? AND hidden = 0 ORDER BY sort_at, state.article"""
_NEWEST = """
SELECT article, sort_at FROM state WHERE feed = ? AND hidden = 0 AND sort_at >= ?
ORDER BY sort_at DESC, article DESC LIMIT ?"""

_NEWEST_OF_ALL = """
SELECT feed, sort_at, article FROM state WHERE hidden = 0 AND sort_at >= ? ORDER BY sort_at DESC, article DESC LIMIT ?"""


@final
class StoryReader:
    """The part of a `Reader` that knows stories; asks by SQLite alone, since a front page asks for each feed."""

    def __init__(self, driver: Callable[[], sqlite3.Connection]) -> None:
        self._driver = driver

    def followed(self) -> tuple[Followed, ...]:
        """The stories that are followed, in the order in which that began."""
        rows = self._driver().execute(_FOLLOWED)
        return tuple(Followed(number, story, title, unread, bool(told)) for number, story, title, unread, told in rows)

    def members(self, story: int) -> list[tuple[ArticleId, int]]:
        """A story's articles that a list may show, the oldest first, each with its publisher's key."""
        return [(ArticleId(number), source) for number, source in self._driver().execute(_MEMBERS, (story,))]

    def newest(self, feed: FeedId, *, since: int, limit: int) -> list[tuple[int, ArticleId]]:
        """When the newest articles of a feed were published, not before ``since``, and their numbers."""
        rows = self._driver().execute(_NEWEST, (feed, since, limit))
        return [(at, ArticleId(number)) for number, at in rows]

    def newest_of_all(self, *, since: int, limit: int) -> list[tuple[FeedId, int, ArticleId]]:
        """The newest articles of all feeds, not before ``since``: feed, when it was published, number. Out of one index."""
        rows = self._driver().execute(_NEWEST_OF_ALL, (since, limit))
        return [(FeedId(feed), at, ArticleId(number)) for feed, at, number in rows]

    def feed_folders(self) -> list[tuple[FeedId, FolderId | None]]:
        """Every feed that is followed with its folder, in the order of the sidebar."""
        rows = self._driver().execute("SELECT id, folder FROM feed WHERE removed IS NULL ORDER BY folder, position, id")
        return [(FeedId(feed), None if folder is None else FolderId(folder)) for feed, folder in rows]

    def story_of(self, article: ArticleId) -> int | None:
        """The story an article is in."""
        row = self._driver().execute("SELECT story FROM state WHERE article = ?", (article,)).fetchone()
        return None if row is None else row[0]


@final
class StoryWriter:
    """``begin`` begins a transaction of the writer's. What changed is told as the story's articles."""

    def __init__(self, begin: Callable[[bool], AbstractContextManager[Connection]]) -> None:
        self._begin = begin

    def follow(self, story: int, *, title: str, now: int) -> Changes:
        """Follow a story from now on; nothing changes where it is followed, or nobody is in it."""
        with self._begin(True) as connection:
            members = _members(connection, story)
            is_followed = connection.execute(select(_w.id).where(_w.story == story)).first() is not None
            if is_followed or not members:
                return Changes()
            row: dict[str, Any] = {"story": story, "anchor": max(members), "title": title, "made": now, "notify": 0}
            connection.execute(insert(schema.followed).values(row))
        return Changes(stories=members)

    def leave(self, story: int) -> Changes:
        """Follow a story no longer."""
        with self._begin(True) as connection:
            connection.execute(delete(schema.followed).where(_w.story == story))
            return Changes(stories=_members(connection, story))

    def set_notified(self, story: int, is_on: bool) -> Changes:
        """Tell about new articles of a followed story, or no longer."""
        with self._begin(True) as connection:
            connection.execute(update(schema.followed).where(_w.story == story).values(notify=int(is_on)))
            return Changes(stories=_members(connection, story))


def _members(connection: Connection, story: int) -> frozenset[ArticleId]:
    return frozenset(map(ArticleId, connection.execute(select(_s.article).where(_s.story == story)).scalars()))
