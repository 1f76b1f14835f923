"""What the command line prints with `--json`: one function an object, all promised keys always there (command-line.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from newsreader.core.excerpt import card_excerpt
from newsreader.core.identity import shown_uid
from newsreader.core.pictures import Lack, PictureFact, PictureState
from newsreader.core.texts import tr
from newsreader.core.values import Article, ArticleId, ArticleRow, Enclosure, Feed, FeedReport
from newsreader.engine.parts import FullTextReport, PictureProgress
from newsreader.feeds.text import html_to_text

if TYPE_CHECKING:
    from newsreader.core.stories import PopularStory
    from newsreader.engine.related_answers import RelatedCard

Object = dict[str, Any]


def iso_time(seconds: int | None) -> str | None:
    """A moment as ISO 8601 in UTC, such as ``2026-01-25T12:40:00Z``; None where it is unknown."""
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def error_object(kind: str | None, text: str | None) -> Object | None:
    """An error by its stable kind and its sentence; None where there is none."""
    return None if kind is None else {"kind": kind, "text": text or ""}


def report_object(report: FeedReport) -> Object:
    """How one feed's refresh or subscription ended."""
    return {
        "feed": report.feed,
        "url": report.url,
        "title": report.title,
        "status": report.status.value,
        "new": report.new,
        "updated": report.updated,
        "http": report.http,
        "error": error_object(report.error_kind, report.error_text),
        "next_due": iso_time(report.next_due),
    }


def offline_object(is_offline: bool) -> Object:
    """Whether Newsreader works offline."""
    text = (
        tr("Newsreader works offline: no connection is opened.")
        if is_offline
        else tr("Newsreader fetches what is due.")
    )
    return {"offline": is_offline, "text": text}


def full_text_object(report: FullTextReport) -> Object:
    """How fetching an article's page ended; ``fulltext`` as in `show_object`."""
    is_shown = report.pages > 0
    if report.pages > 1:
        text = tr("Article {number}: full text of {n} pages kept.").format(number=report.article, n=report.pages)
    elif is_shown:
        text = tr("Article {number}: full text kept.").format(number=report.article)
    else:
        text = tr("Article {number}: the feed's own text is shown.").format(number=report.article)
    return {
        "id": report.article,
        "fulltext": is_shown,
        "pages": report.pages,
        "error": error_object(report.error_kind, report.error_text),
        "text": text,
    }


def feed_object(feed: Feed, *, folder: str | None, articles: int, unread: int) -> Object:
    """One subscription."""
    return {
        "id": feed.id,
        "url": feed.url,
        "site_url": feed.site_url or None,
        "title": feed.title,
        "folder": folder,
        "articles": articles,
        "unread": unread,
        "last_ok": iso_time(feed.last_ok),
        "next_due": iso_time(feed.next_due),
        "failures": feed.failures,
        "error": error_object(feed.error_kind, feed.error_text),
    }


def article_object(row: ArticleRow) -> Object:
    """One article as lists have it."""
    return {
        "id": row.id,
        "feed": row.feed,
        "uid": shown_uid(row.uid),
        "url": row.url or None,
        "title": row.title,
        "author": row.author or None,
        "published": iso_time(row.published),
        "arrived": iso_time(row.arrived),
        "read": row.read,
        "starred": row.starred,
        "excerpt": row.excerpt,
        "story": row.story,
        "offline": row.offline,
    }


def download_object(row: ArticleRow, lacks: Sequence[Lack]) -> Object:
    """What a download came to for one article. What its site refuses for good is told, and no error."""
    missing = [{"url": lack.url, "kind": lack.kind or None, "text": lack.text or None} for lack in lacks]
    why = next((lack.text for lack in lacks if lack.text), tr("they were not asked for yet, or have no room"))
    text = tr("Some pictures could not be had: {why}").format(why=why)
    error = None if row.offline else error_object("pictures", text)
    mark = tr("saved") if row.offline else tr("not whole")
    words = f"{row.id:>8}  {mark:<9}  {row.title}"
    return {
        "id": row.id,
        "title": row.title,
        "offline": row.offline,
        "missing": missing,
        "error": error,
        "text": words,
    }


def progress_object(progress: PictureProgress) -> Object:
    """How far a download is."""
    size = progress.size / 1_000_000
    text = tr("{done} of {total} pictures, {size} MB").format(
        done=progress.done, total=progress.total, size=f"{size:.1f}"
    )
    return {
        "fetched": progress.done - progress.failed,
        "failed": progress.failed,
        "total": progress.total,
        "size": progress.size,
        "text": text,
    }


def sum_object(progress: PictureProgress, *, articles: int, ready: int) -> Object:
    """What a whole download came to."""
    item = progress_object(progress)
    text = tr("{ready} of {articles} articles can be read offline. {n} pictures fetched ({size} MB).").format(
        ready=ready, articles=articles, n=item["fetched"], size=f"{progress.size / 1_000_000:.1f}"
    )
    if progress.failed:
        text = tr("{sentence} {n} could not be had.").format(sentence=text, n=progress.failed)
    return {"articles": articles, "ready": ready, **item, "text": text}


def _chapters(file: Enclosure) -> Object:
    """Where the parts of a file begin, in seconds; nothing where it has none."""
    found = [{"start": each.start / 1000, "title": each.title} for each in file.chapters]
    return {"chapters": found} if found else {}


def related_object(article: ArticleId, cards: Sequence[RelatedCard]) -> Object:
    """The related stories of one article, best first."""
    return {
        "id": article,
        "related": [
            {
                "id": card.row.id,
                "title": card.row.title,
                "excerpt": card_excerpt(card.row.excerpt),
                "feed": card.row.feed,
                "published": iso_time(card.row.published),
                "relation": "same-story" if card.is_same_story else "related",
                "score": round(card.score, 4),
                "why": list(card.why),
            }
            for card in cards
        ],
    }


def story_object(story: PopularStory) -> Object:
    """A popular story, under the headline of its first report."""
    return {
        "story": story.number,
        "title": story.first.title,
        "sources": len(story.sources),
        "articles": [row.id for row in story.rows],
        "first": iso_time(story.first.sort_at),
        "last": iso_time(story.rows[-1].sort_at),
    }


def show_object(article: Article, pictures: Mapping[str, PictureFact]) -> Object:
    """One article whole: what the article view is given. ``pictures``: how each is, by its digest."""
    saved = {fact.url for fact in pictures.values() if fact.state is PictureState.STORED}
    enclosures = [
        {"url": each.url, "mime": each.mime or None, "length": each.length, "title": each.title or None}
        | _chapters(each)
        for each in article.enclosures
    ]
    return article_object(article.row) | {
        "html": article.html,
        "text": html_to_text(article.html),
        "pictures": [{"url": url, "saved": url in saved} for url in article.pictures],
        "enclosures": enclosures,
        "fulltext": article.fulltext,
    }
