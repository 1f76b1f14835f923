"""Invented stories and a front page, as the store would answer them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from newsreader.core.stories import FrontPage, PopularStory, Section
from newsreader.core.values import ArticleId, ArticleRow, FeedId, FolderId
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.stories.page_parts import PageContext
from newsreader.ui.theme.theme import paper_look
from support.paper import NOW

HOUR = 3_600
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
EVIL = '<script>alert("1")</script>'


def context(locale: QLocale = ENGLISH, *, look: PageLook | None = None) -> PageContext:
    """What a page says besides its stories."""
    return PageContext(
        look=look or paper_look(),
        now=NOW,
        locale=locale,
        feed_title=lambda feed: f"Paper {feed}",
        feed_mark=lambda _feed: FeedMark("P", "#1f5fa8"),
        folder_title=lambda folder: f"Folder {folder}",
        unread=lambda folder: 7 if folder is None else 3,
        feeds=41,
    )


def told(number: int, *, hours: float, title: str = "", read: bool = False, feed: int = 1) -> ArticleRow:
    at = NOW - round(hours * HOUR)
    title = title or f"Report {number}"
    return ArticleRow(
        id=ArticleId(number), feed=FeedId(feed), uid="", url="", title=title, author="", excerpt="How it began…",
        picture=None, published=at, arrived=at, sort_at=at, read=read, starred=False, story=5, offline=True,
    )  # fmt: skip


def story(*hours: float, number: int = 5, title: str = "", read: tuple[int, ...] = ()) -> PopularStory:
    rows = tuple(
        told(place + 1, hours=each, title=title, feed=place + 1, read=place in read) for place, each in enumerate(hours)
    )
    return PopularStory(number, rows, tuple(FeedId(each.feed) for each in rows))


def front(**more) -> FrontPage:
    section = Section(FolderId(2), (told(9, hours=1, title="Brief"), told(10, hours=30, read=True)))
    return FrontPage((story(3, 2),), (section, Section(None, (told(11, hours=5),))), **more)
