"""One story in time, and the list of popular ones, as HTML. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.core.stories import Followed, PopularStory, StoryPage
from newsreader.core.values import ArticleRow
from newsreader.ui.lists import joined
from newsreader.ui.numbers import digits
from newsreader.ui.related.words import distance_words
from newsreader.ui.stories.commands import FOLLOW, LEAVE, QUIET, READ, SPLIT, STORY, TELL
from newsreader.ui.stories.front_page import first_words
from newsreader.ui.stories.page_parts import PageContext, headline, link, opening, unread_class
from newsreader.ui.stories.words import articles_words, clock, since_words, sources_words

_MOST_BARS = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stories", text)


def steps() -> tuple[tuple[int, str], ...]:
    """How wide a bar may be, in seconds, and what is said of it."""
    hour, day = 3_600, 86_400
    return (
        (hour // 2, _tr("Articles every half hour")),
        (hour, _tr("Articles every hour")),
        (3 * hour, _tr("Articles every three hours")),
        (6 * hour, _tr("Articles every six hours")),
        (day, _tr("Articles every day")),
        (7 * day, _tr("Articles every week")),
        (28 * day, _tr("Articles every four weeks")),
        (365 * day, _tr("Articles every year")),
    )


def bars_of(rows: Sequence[ArticleRow]) -> tuple[str, list[int], set[int]]:
    """What a story's bars count, in words, how many articles each one stands for, and which ones have an unread one."""
    first, last = rows[0].sort_at, rows[-1].sort_at
    size, words = next((step for step in steps() if (last - first) // step[0] < _MOST_BARS), steps()[-1])
    counts = [0] * ((last - first) // size + 1)
    for row in rows:
        counts[(row.sort_at - first) // size] += 1
    return words, counts, {(row.sort_at - first) // size for row in rows if not row.read}


def since_read(rows: Sequence[ArticleRow]) -> int:
    """The place of the first article that is new since one read the story: unread as all that follow it, after a read
    one. -1 where there is none such.
    """
    last = max((place for place, row in enumerate(rows) if row.read), default=-1)
    return last + 1 if 0 <= last < len(rows) - 1 else -1


def story_html(page: StoryPage, context: PageContext) -> str:
    """One story, without the page around it."""
    facts = " · ".join((articles_words(len(page.rows)), sources_words(len(page.sources)), _since(page, context)))
    new = since_read(page.rows)
    beats = []
    for place, row in enumerate(page.rows):
        if place == new:
            beats.append(
                f'<div class="since" role="separator"><span>{escape(_tr("New since you read it"))}</span></div>'
            )
        beats.append(_beat(row, context, is_first=place == 0, may_split=len(page.rows) > 1))
    return (
        f'<div class="two"><main class="story body"><div class="line"><b>{escape(_tr("Story"))}</b>'
        f'<span class="date">{escape(facts)}</span></div><h1 dir="auto">{escape(headline(page.rows[0]))}</h1>'
        f"{_deeds(page)}{''.join(beats)}</main><aside>{_aside(page, context)}</aside></div>"
    )


def _since(page: StoryPage, context: PageContext) -> str:
    return since_words(page.rows[0].sort_at, now=context.now, locale=context.locale)


def _deeds(page: StoryPage) -> str:
    if page.followed is None:
        follow = link(FOLLOW, page.number, text=_tr("Follow this story"), kind="btn")
    else:
        follow = link(LEAVE, page.number, text=_tr("Following – stop"), kind="btn on")
    read = (
        link(READ, page.number, text=_tr("Mark story read"), kind="btn") if not all(r.read for r in page.rows) else ""
    )
    return f'<p class="deeds">{follow}{read}</p>'


def _beat(row: ArticleRow, context: PageContext, *, is_first: bool, may_split: bool) -> str:
    when = escape(clock(row.sort_at, now=context.now, locale=context.locale))
    first = f"<em>{escape(_tr('first report'))}</em>" if is_first else ""
    state = "" if row.read else f'<span class="hidden">{escape(_tr("unread"))}</span>'
    name = escape(context.feed_title(row.feed))
    split = link(SPLIT, row.id, text=_tr("Split from this story"), kind="quiet split") if may_split else ""
    return (
        f'<article class="beat{unread_class(row)}"><span class="when">{when}</span><i class="knot"></i><div>'
        f'<h2 dir="auto">{opening(row)}{first}{state}</h2><p dir="auto">{escape(row.excerpt)}</p>'
        f'<div class="me">{context.mark(row.feed)}<span dir="auto">{name}</span>{split}</div></div></article>'
    )


def _aside(page: StoryPage, context: PageContext) -> str:
    parts = []
    if page.words:
        words = " · ".join(map(escape, page.words))
        told = _tr("stand in at least {n} of the {all} texts").format(n=page.in_texts, all=min(len(page.rows), 20))
        parts.append(_part(_tr("Why one story"), f'<p class="wy">{words}</p><p class="meta">{escape(told)}</p>'))
    sources = "".join(
        f'<li>{context.mark(feed)}<span dir="auto">{escape(context.feed_title(feed))}</span><span class="end">{digits(count)}</span></li>'
        for feed, count in page.sources
    )
    parts.append(_part(_tr("Sources"), f"<ul>{sources}</ul>", count=len(page.sources)))
    if len(page.rows) > 1:
        parts.append(_bars(page, context))
    if page.followed is not None:
        parts.append(_part(_tr("Following"), _following(page.number, page.followed)))
    if page.earlier:
        parts.append(_part(_tr("Earlier"), _earlier(page, context)))
    return "".join(parts)


def _following(story: int, followed: Followed) -> str:
    """Where new articles stand, and whether a notification tells of them."""
    words = _tr("New articles of this story also stand in the sidebar, under its headline.")
    more = _tr("One notification an hour at most tells of them.") if followed.notify else ""
    name, text = (QUIET, _tr("No notifications")) if followed.notify else (TELL, _tr("Notify me"))
    return f'<p class="hint">{escape(f"{words} {more}".strip())}</p><p class="deeds">{link(name, story, text=text, kind="btn")}</p>'


def _part(title: str, inside: str, *, count: int = 0) -> str:
    told = f" <span>{digits(count)}</span>" if count else ""
    return f"<section><h2>{escape(title)}{told}</h2>{inside}</section>"


def _bars(page: StoryPage, context: PageContext) -> str:
    words, counts, unread = bars_of(page.rows)
    most = max(counts)
    bars = "".join(
        f'<i class="{"new" if place in unread else ""}" style="height: {2 + round(40 * count / most)}px"></i>'
        for place, count in enumerate(counts)
    )
    first, last = (clock(row.sort_at, now=context.now, locale=context.locale) for row in (page.rows[0], page.rows[-1]))
    spoken = escape(joined(map(str, counts)))
    return _part(
        words,
        f'<div class="bars" role="img" aria-label="{spoken}">{bars}</div>'
        f'<div class="ends meta"><span>{escape(first)}</span><span>{escape(last)}</span></div>',
    )


def _earlier(page: StoryPage, context: PageContext) -> str:
    cards = []
    for each in page.earlier:
        row = each.row
        told = f"{context.feed_title(row.feed)} · {distance_words(row.sort_at, beside=page.rows[0].sort_at)}"
        why = f'<p class="wy">{" · ".join(map(escape, each.why))}</p>' if each.why else ""
        cards.append(
            f'<article class="card{unread_class(row)}"><h3 dir="auto">{opening(row)}</h3>'
            f'<div class="me">{context.mark(row.feed)}<span>{escape(told)}</span></div>{why}</article>'
        )
    return "".join(cards)


def popular_title() -> str:
    """What the page of popular stories is called."""
    return _tr("Popular")


def popular_html(stories: Sequence[PopularStory], context: PageContext) -> str:
    """What most of one's feeds write about, without the page around it."""
    told = _tr("Stories that several of your feeds told in the last 48 hours")
    rows = "".join(_popular_row(place, story, context) for place, story in enumerate(stories, start=1))
    rows = f'<ol class="ranks">{rows}</ol>' if rows else f'<p class="none">{escape(nothing_popular())}</p>'
    return (
        f'<main class="story popular body"><div class="line"><b>{escape(popular_title())}</b>'
        f'<span class="date">{escape(told)}</span></div>{rows}</main>'
    )


def nothing_popular() -> str:
    """What stands in place of popular stories."""
    return _tr("No story was told by two of your feeds in the last 48 hours.")


def _popular_row(place: int, story: PopularStory, context: PageContext) -> str:
    first = story.first
    unread = sum(not row.read for row in story.rows)
    names = joined(map(context.feed_title, story.sources))
    told = [sources_words(len(story.sources)), articles_words(len(story.rows))]
    told += [_tr("{n} unread").format(n=digits(unread))] if unread else []
    marks = "".join(map(context.mark, story.sources[:8]))
    return (
        f'<li class="{"" if unread else "read"}"><b class="rank">{place}</b><article><h2 dir="auto">'
        f'{link(STORY, story.number, text=headline(first))}</h2><p dir="auto">{escape(first.excerpt)}</p>'
        f'<div class="lab">{escape(" · ".join(told))}{marks}</div>'
        f'<div class="meta">{escape(names)} – {escape(first_words(first, context))}</div></article></li>'
    )
