"""The pages of stories for the light view, in the part of HTML 4 and CSS that QTextBrowser understands. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.core.stories import FrontPage, PopularStory, StoryPage
from newsreader.core.values import ArticleRow
from newsreader.ui.ages import age_words
from newsreader.ui.article.look import PageLook
from newsreader.ui.stories.commands import FOLLOW, LEAVE, OPEN, QUIET, READ, SPLIT, STORY, TELL, command
from newsreader.ui.stories.front_page import first_words, full_day, masthead_words, section_title
from newsreader.ui.stories.page_parts import PageContext, headline
from newsreader.ui.stories.story_html import nothing_popular, popular_title, since_read
from newsreader.ui.stories.words import articles_words, clock, sources_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stories", text)


def light_front(page: FrontPage, context: PageContext) -> str:
    """The front page."""
    parts = [f'<p class="meta">{escape(masthead_words(context))}</p>']
    parts += [_popular(story, context) for story in page.popular]
    for section in page.sections:
        parts.append(f"<h2>{escape(section_title(section, context))}</h2>")
        parts += [_row(row, context) for row in section.rows]
    return _page(full_day(context.now, context.locale), parts, context.look)


def light_popular(stories: Sequence[PopularStory], context: PageContext) -> str:
    """What most feeds write about."""
    parts = [_popular(story, context) for story in stories] or [f"<p>{escape(nothing_popular())}</p>"]
    return _page(popular_title(), parts, context.look)


def light_story(page: StoryPage, context: PageContext) -> str:
    """One story."""
    facts = f"{articles_words(len(page.rows))} · {sources_words(len(page.sources))}"
    name, words = (FOLLOW, _tr("Follow this story")) if page.followed is None else (LEAVE, _tr("Following – stop"))
    deeds = [_link(name, page.number, words), _link(READ, page.number, _tr("Mark story read"))]
    if page.followed is not None:
        told = page.followed.notify
        deeds.append(
            _link(*((QUIET, page.number, _tr("No notifications")) if told else (TELL, page.number, _tr("Notify me"))))
        )
    parts = [f'<p class="meta">{escape(facts)} · {" · ".join(deeds)}</p>']
    new = since_read(page.rows)
    for place, row in enumerate(page.rows):
        if place == new:
            parts.append(f'<p class="new">{escape(_tr("New since you read it"))}</p>')
        note = _tr("first report") if place == 0 else ""
        parts.append(_row(row, context, with_text=True, note=note, may_split=len(page.rows) > 1))
    if page.words:
        parts.append(f"<h2>{escape(_tr('Why one story'))}</h2><p>{escape(' · '.join(page.words))}</p>")
    if page.earlier:
        parts.append(f"<h2>{escape(_tr('Earlier'))}</h2>")
        parts += [_row(each.row, context) for each in page.earlier]
    return _page(headline(page.rows[0]), parts, context.look)


def _popular(story: PopularStory, context: PageContext) -> str:
    first = story.first
    label = _link(STORY, story.number, f"{_tr('Popular')} · {sources_words(len(story.sources))}")
    return (
        f'<p class="label">{label}</p><h3>{_link(OPEN, first.id, headline(first))}</h3>'
        f'<p>{escape(first.excerpt)}</p><p class="meta">{escape(first_words(first, context))}</p>'
    )


def _row(
    row: ArticleRow, context: PageContext, *, with_text: bool = False, note: str = "", may_split: bool = False
) -> str:
    when = (
        clock(row.sort_at, now=context.now, locale=context.locale)
        if with_text
        else age_words(row.sort_at, now=context.now, locale=context.locale)
    )
    title = _link(OPEN, row.id, headline(row))
    title = title if row.read else f"<b>{title}</b>"
    text = f"<br>{escape(row.excerpt)}" if with_text and row.excerpt else ""
    source = escape(" · ".join(filter(None, (context.feed_title(row.feed), when, note))))
    split = f" · {_link(SPLIT, row.id, _tr('Split from this story'))}" if may_split else ""
    return f'<p>{title}{text}<br><span class="small">{source}{split}</span></p>'


def _link(name: str, number: int, words: str) -> str:
    return f'<a href="{command(name, number)}">{escape(words)}</a>'


def _page(title: str, parts: Sequence[str], look: PageLook) -> str:
    return (
        f"<html><head><style>{_style(look)}</style></head><body><h1>{escape(title)}</h1>{''.join(parts)}</body></html>"
    )


def _style(look: PageLook) -> str:
    colour = look.colours
    return f"""
    body {{ color: {colour["ink"]} }} a {{ color: {colour["ink"]}; text-decoration: none }}
    p {{ margin: 0 0 12px 0; font-size: 15px }} h1 {{ font-size: {round(30 * look.scale)}px; margin: 12px 0 8px 0 }}
    h2 {{ font-family: {look.sans}; font-size: 15px; color: {colour["ink2"]}; margin: 24px 0 8px 0 }}
    h3 {{ font-size: 18px; margin: 0 0 4px 0 }}
    .meta, .small, .label {{ font-family: {look.sans}; font-size: 12px; color: {colour["ink3"]} }}
    .meta {{ margin: 0 0 20px 0 }} .label {{ margin: 12px 0 2px 0 }} .label a, .meta a, .small a {{ font-size: 12px }}
    .label a, .meta a, .new {{ color: {colour["accent"]} }}
    """
