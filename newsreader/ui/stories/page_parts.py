"""What the pages of stories are put together from: links that are commands, marks of feeds, times in words. Pure."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from string import Template
from typing import final

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleRow, FeedId, FolderId
from newsreader.ui.ages import age_words
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.page import POLICY, mark_html
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.stories.commands import OPEN, command


@final
@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page says besides its stories, and how it looks. ``unread``: by the folder, None for all feeds."""

    look: PageLook
    now: int
    locale: QLocale
    feed_title: Callable[[FeedId], str]
    feed_mark: Callable[[FeedId], FeedMark | None]
    folder_title: Callable[[FolderId], str]
    unread: Callable[[FolderId | None], int]
    feeds: int

    def mark(self, feed: FeedId) -> str:
        """A feed's icon or letter."""
        return mark_html(self.feed_mark(feed))

    def source(self, row: ArticleRow) -> str:
        """The line under a headline: the feed's mark and name, and how old the article is."""
        age = age_words(row.sort_at, now=self.now, locale=self.locale)
        name = escape(self.feed_title(row.feed))
        return f'<div class="me">{self.mark(row.feed)}<span dir="auto">{name}</span><span>· {escape(age)}</span></div>'


def link(name: str, number: int, *, text: str, kind: str = "t") -> str:
    """A link that is a command."""
    return f'<a class="{kind}" href="{command(name, number)}">{escape(text)}</a>'


def headline(row: ArticleRow) -> str:
    """An article's title, or words in its place."""
    return row.title.strip() or QCoreApplication.translate("Article", "Untitled")


def opening(row: ArticleRow) -> str:
    """A headline that opens its article."""
    return link(OPEN, row.id, text=headline(row))


def unread_class(row: ArticleRow) -> str:
    """How a read article is told apart."""
    return " read" if row.read else ""


def whole_page(title: str, body: str, *, context: PageContext, template: str) -> str:
    """The page around what it says, made from the text of `paper.html`."""
    return Template(template).substitute(
        interface=escape(context.locale.bcp47Name() or "en"),
        theme=escape(context.look.name),
        policy=POLICY,
        title=escape(title),
        look=context.look.css(),
        body=body,
    )
