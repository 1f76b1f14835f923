"""What a page needs besides its article, put together from what the pane was given. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsreader.core.full_text import Offer
from newsreader.core.pictures import PictureFact, PictureState
from newsreader.core.values import Article
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.page import PageParts
from newsreader.ui.article.parts import ArticleParts


def page_parts(article: Article, parts: ArticleParts, *, look: PageLook) -> PageParts:
    """The parts of the page of ``article``."""
    facts = parts.picture_facts(article.row.id)
    loadable = frozenset(digest for digest, fact in facts.items() if fact.state is not PictureState.STORED)
    return PageParts(
        source=parts.feed_title(article.row.feed),
        look=look,
        now=parts.now(),
        locale=parts.locale,
        is_saved=_knows_saved(parts, facts),
        mark=parts.feed_mark(article.row.feed),
        offers=(*((Offer.PICTURES,) if loadable else ()), *parts.offers_of(article)),
        loadable=loadable,
        why_missing={digest: fact.text for digest, fact in facts.items() if fact.text},
    )


def _knows_saved(parts: ArticleParts, facts: Mapping[str, PictureFact]) -> Callable[[str], bool]:
    """Whether a picture is there: what the store says, and that its file is not gone, without reading it."""

    def is_saved(digest: str) -> bool:
        fact = facts.get(digest)
        if fact is None:
            return parts.saved_picture(digest) is not None
        return fact.state is PictureState.STORED and parts.has_picture(fact.name)

    return is_saved
