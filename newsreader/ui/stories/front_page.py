"""The front page of one's own paper as HTML: masthead, what is popular, the newest of each folder. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.core.pictures import SCHEME
from newsreader.core.stories import FrontPage, PopularStory, Section
from newsreader.core.values import ArticleRow
from newsreader.ui.dates import Form, moment_in
from newsreader.ui.numbers import digits
from newsreader.ui.stories.commands import OPEN, STORY
from newsreader.ui.stories.page_parts import PageContext, headline, link, opening, unread_class
from newsreader.ui.stories.words import clock, sources_words

_BESIDE = 2  # stories beside the first one
_ALSO = 3  # further headlines of the first story


def _tr(text: str, more: str = "") -> str:
    return QCoreApplication.translate("Today", text, more)


def full_day(now: int, locale: QLocale) -> str:
    """The date of the masthead: "Sunday, 25 January 2026"."""
    return moment_in(Form.FULL, now, locale=locale)


def front_html(page: FrontPage, context: PageContext) -> str:
    """The front page, without the page around it."""
    top = _top(page, context) if page.popular else ""
    sections = "".join(_section(section, context) for section in page.sections)
    columns = f'<div class="cols">{sections}</div>' if sections else ""
    empty = "" if top or columns else f'<p class="none">{escape(_nothing())}</p>'
    return f'<main class="front body">{_masthead(context)}{top}{columns}{empty}</main>'


def _nothing() -> str:
    return _tr("Nothing came in during the last week. What your feeds bring stands here as it comes.")


def _masthead(context: PageContext) -> str:
    told = masthead_words(context)
    return (
        f'<header class="mast"><div class="meta">{escape(_tr("Your own paper"))}</div>'
        f'<h1>{escape(full_day(context.now, context.locale))}</h1><div class="meta">{escape(told)}</div></header>'
    )


def masthead_words(context: PageContext) -> str:
    """Such as "41 feeds · 214 unread"."""
    feeds = _tr("1 feed") if context.feeds == 1 else _tr("{n} feeds").format(n=digits(context.feeds))
    return f"{feeds} · " + _tr("{n} unread").format(n=digits(context.unread(None)))


def _top(page: FrontPage, context: PageContext) -> str:
    lead, *others = page.popular
    seconds = _seconds("second", others[:_BESIDE], context)
    alone = "" if seconds else " alone"
    top = f'<div class="front-top{alone}">{_lead(lead, page.picture, context)}{seconds}</div>'
    return top + _seconds("third", others[_BESIDE:], context)


def _seconds(kind: str, stories: Sequence[PopularStory], context: PageContext) -> str:
    """Stories beside the first one, or in a row of their own under it."""
    inside = "".join(f"<div>{_second(story, context)}</div>" for story in stories)
    return f'<div class="{kind}">{inside}</div>' if inside else ""


def label(story: PopularStory, context: PageContext) -> str:
    """The words "Popular · 3 sources" with the sources' marks; it leads to the story."""
    words = f"{_tr('Popular')} · {sources_words(len(story.sources))}"
    marks = "".join(map(context.mark, story.sources[:8]))
    return f'<div class="lab">{link(STORY, story.number, text=words, kind="quiet")}{marks}</div>'


def _lead(story: PopularStory, picture: str, context: PageContext) -> str:
    first = story.first
    shown = f'<img class="fig" alt="" src="{SCHEME}://picture/{picture}">' if picture else ""
    also = "".join(_also(row, context) for row in story.rows[1 : _ALSO + 1])
    plain = "" if picture else " plain"
    return (
        f'<article class="lead{plain}{unread_class(first)}">{shown}<div>{label(story, context)}'
        f'<h2 dir="auto">{opening(first)}</h2><p dir="auto">{escape(first.excerpt)}</p>'
        f'<div class="meta">{escape(first_words(first, context))}</div><div class="also">{also}</div></div></article>'
    )


def _also(row: ArticleRow, context: PageContext) -> str:
    note = f"<b>{escape(_tr('new'))}</b>" if not row.read else ""
    when = escape(clock(row.sort_at, now=context.now, locale=context.locale))
    return (
        f'<div class="{unread_class(row).strip()}">{context.mark(row.feed)}'
        f'{link(OPEN, row.id, text=headline(row))}<span class="end">{note} {when}</span></div>'
    )


def first_words(row: ArticleRow, context: PageContext) -> str:
    """Who reported first, and when: "Eastline Wire first, yesterday 15:20"."""
    when = clock(row.sort_at, now=context.now, locale=context.locale)
    return _tr("{source} first, {when}").format(source=context.feed_title(row.feed), when=when)


def _second(story: PopularStory, context: PageContext) -> str:
    first = story.first
    return (
        f'<article class="{unread_class(first).strip()}">{label(story, context)}<h2 dir="auto">{opening(first)}</h2>'
        f'<p dir="auto">{escape(first.excerpt)}</p><div class="meta">{escape(first_words(first, context))}</div></article>'
    )


def section_title(section: Section, context: PageContext) -> str:
    """The folder's name; words for the feeds in none."""
    return context.folder_title(section.folder) if section.folder is not None else _tr("In no folder")


def _section(section: Section, context: PageContext) -> str:
    unread = context.unread(section.folder) if section.folder is not None else 0
    count = f"<span>{digits(unread)}</span>" if unread else ""
    title = escape(section_title(section, context))
    return f'<section><h2><b dir="auto">{title}</b>{count}</h2>{_briefs(section.rows, context)}</section>'


def _briefs(rows: Sequence[ArticleRow], context: PageContext) -> str:
    """The first with the beginning of its text."""
    made = []
    for place, row in enumerate(rows):
        text = f'<p dir="auto">{escape(row.excerpt)}</p>' if place == 0 and row.excerpt else ""
        made.append(
            f'<article class="brief{unread_class(row)}"><h3 dir="auto">{opening(row)}</h3>{text}{context.source(row)}</article>'
        )
    return "".join(made)
