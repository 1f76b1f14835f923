"""The article in a page's body: chosen, joined with what belongs to it, tidied; again with less care if too little."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from newsreader.feeds.page.tidy import tidy
from newsreader.feeds.page.tree import Node, words
from newsreader.feeds.page.trim import trim
from newsreader.feeds.page.weigh import Care, best, paragraphs, scores, with_siblings

_ENOUGH = 500  # characters of an article

_CARES = (
    Care(),
    Care(strips_unlikely=False),
    Care(strips_unlikely=False, weighs_names=False),
    Care(strips_unlikely=False, weighs_names=False, cleans=False),
)


def article_of(body: Node, titles: Sequence[str]) -> Node:
    """The element that holds the article's text, apart from its page; ``titles``: how the page calls it."""
    found: list[tuple[int, Node]] = []
    for care in _CARES:
        article = _article(deepcopy(body), care)
        length = len(words(article))
        found.append((length, article))
        if length >= _ENOUGH:
            break
    article = max(found, key=lambda each: each[0])[1]
    trim(article, titles)
    return article


def _article(body: Node, care: Care) -> Node:
    worth = scores(paragraphs(body, care), care)
    top = best(body, worth)
    if top is None:
        body.tag = "div"
        article = body.makeelement("div", {})
        article.append(body)
    else:
        article = with_siblings(top, worth)
    tidy(article, care)
    return article
