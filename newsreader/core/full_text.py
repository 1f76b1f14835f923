"""Decisions about the readable texts of articles' pages. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from newsreader.core.values import PageText

#: An article's pages are followed up to so many, and up to so many letters of HTML in all.
MOST_PAGES, MOST_LETTERS = 10, 900_000


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
