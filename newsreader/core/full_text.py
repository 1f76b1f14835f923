"""Decisions about the readable texts of articles' pages. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from urllib.parse import urlsplit

from newsreader.core.values import Article, PageText

#: A text of fewer letters of HTML is a summary: two or three sentences with a link. A note can be as short.
SUMMARY = 700
#: So many texts are looked at; of fewer than `_FEW` nothing follows.
LOOKED_AT, _FEW = 20, 4
_SHARE = 0.8

#: An article's pages are followed up to so many, and up to so many letters of HTML in all.
MOST_PAGES, MOST_LETTERS = 10, 900_000


def gives_summaries(lengths: Sequence[int]) -> bool:
    """Whether a feed sends summaries only, from the lengths of its newest texts."""
    short = sum(length < SUMMARY for length in lengths)
    return len(lengths) >= _FEW and short >= _SHARE * len(lengths)


class Offer(StrEnum):
    """What can be done about an article where it stands: the commands of the links under it."""

    FEED_TEXT = "feed-text"
    FULL_TEXT = "full-text"
    ALWAYS = "full-text-always"
    PICTURES = "pictures"


def offers(article: Article, *, is_always: bool, lengths: Callable[[], Sequence[int]]) -> tuple[Offer, ...]:
    """What to offer under an article. ``lengths``: of the newest texts of its feed, asked for where that may matter."""
    if article.fulltext:
        return (Offer.FEED_TEXT,)
    if article.has_fulltext:
        return (Offer.FULL_TEXT,)
    if len(article.html) >= SUMMARY or urlsplit(article.row.url).scheme not in ("http", "https"):
        return ()
    return (Offer.FULL_TEXT, Offer.ALWAYS) if not is_always and gives_summaries(lengths()) else (Offer.FULL_TEXT,)


def joined(pages: Sequence[PageText]) -> PageText:
    """An article's pages, in their order, as one text."""
    first = pages[0]
    pictures = dict.fromkeys(url for page in pages for url in page.pictures)
    return PageText(
        url=first.url,
        title=first.title,
        author=next((page.author for page in pages if page.author), ""),
        published=first.published,
        html="\n".join(page.html for page in pages),
        picture=first.picture,
        pictures=tuple(pictures),
        language=first.language,
    )


def further_page(pages: Sequence[PageText], asked: Sequence[str], *, host: str) -> tuple[str, bool] | None:
    """The next address to ask for, and whether its page comes before those that are there; None when all are there.

    ``asked``: the addresses so far; ``host``: the one that the article's pages stand on.
    """
    if len(asked) >= MOST_PAGES or sum(len(page.html) for page in pages) > MOST_LETTERS:
        return None
    for url, is_before in ((pages[0].before, True), (pages[-1].after, False)):
        if url and url not in asked and (urlsplit(url).hostname or "") == host:
            return url, is_before
    return None
