"""What an article pane is made from: read access to what is stored, and the look. Handed in by the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QLocale

from newsreader.core.frozen import dataclass
from newsreader.core.full_text import Offer
from newsreader.core.pictures import PictureFact
from newsreader.core.values import Article, ArticleId, FeedId
from newsreader.ui.article.look import PageLook

if TYPE_CHECKING:
    from newsreader.ui.theme.icons import Icons


@final
@dataclass(frozen=True, slots=True)
class FeedMark:
    """The letter and colour (#rrggbb) that stand for a feed without an icon; else the name of its icon's file, and the
    ground (#rrggbb) that it needs, "" where it needs none.
    """

    letter: str
    colour: str
    icon: str = ""
    ground: str = ""


def no_mark(_feed: FeedId) -> FeedMark | None:
    """A feed's mark where there are none."""
    return None


def no_icon(_name: str) -> bytes | None:
    """An icon's bytes where there are none."""
    return None


def no_offers(_article: Article) -> tuple[Offer, ...]:
    """What can be done about an article's text where nothing can."""
    return ()


def no_file(_name: str) -> bool:
    """Whether a picture's file is there where none is."""
    return False


def no_facts(_article: ArticleId) -> Mapping[str, PictureFact]:
    """What is known of an article's pictures where nothing is."""
    return {}


@final
@dataclass(frozen=True, slots=True)
class ArticleParts:
    """Everything the article pane asks for. All calls come from the main thread and must take under 2 ms.

    ``saved_picture`` gives a picture's bytes by the digest that stands in its local address (core.pictures), or None;
    ``saved_icon`` a site's icon by the name of its file; ``picture_facts`` says by the same digests how each one is,
    ``has_picture`` whether a file of that name is there. ``now`` gives whole seconds since 1970; ``locale`` is the
    language of the interface, which writes dates.
    """

    article_of: Callable[[ArticleId], Article | None]
    feed_title: Callable[[FeedId], str]
    saved_picture: Callable[[str], bytes | None]
    now: Callable[[], int]
    look: PageLook
    prefer_light: bool = False
    feed_mark: Callable[[FeedId], FeedMark | None] = no_mark
    saved_icon: Callable[[str], bytes | None] = no_icon
    offers_of: Callable[[Article], tuple[Offer, ...]] = no_offers
    picture_facts: Callable[[ArticleId], Mapping[str, PictureFact]] = no_facts
    has_picture: Callable[[str], bool] = no_file
    icons: Icons | None = None
    locale: QLocale = field(default_factory=lambda: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
