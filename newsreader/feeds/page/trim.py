"""Lines of an article's element that are the page's and not the text's: head, notices, repeated captions. Parse process.

What a whole line or a part's own name says is enough for these; nothing here weighs prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from newsreader.feeds.page.tree import MEDIA, Node, drop, elements, link_density, names, words

_NOTICE = re.compile(
    r"(?:advert(?:isement)?s?|anzeige|werbung|publicité|publicidad|reklama|реклама|story continues below(?: advertisement)?"
    r"|(?:continue|keep) reading(?: the main story)?|read (?:more|next)|(?:post|leave) a comment|comments?|share(?: this.*)?"
    r"|caption|close|enlarge(?: image)?|image \d+ of (?:/ )?\d+|print|email|tweet|loading.*|skip to content|skip advertisement"
    r"|this slideshow requires javascript\.?|you may also like.*|more (?:articles )?from .{1,40}|related(?: articles| stories)?"
    r"|sign up|subscribe|follow us|advertisement - continue reading below|see also|filed under.{0,100}|tags?:.{0,100})",
    re.IGNORECASE,
)
_RELATED = re.compile(
    r"(?:related|read more|more|see also|read also|also read|read next|watch|listen|mehr|lesen sie auch|lire aussi|ver también)"
    r"(?: \w+)?\s*:",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:(?:updated?|posted|published|by|last (?:updated|modified))\b|\w{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[./ ]\w{2,9}[./ ]\d{4})",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"newsletter|sign-?up|subscri(?:be|ption)|related|recommend|read-?more|more-?on|promo|outbrain|taboola|cookie|consent"
    r"|author-?(?:bio|box|info|card|description)|bio-?box|about-?author|breadcrumb|byline|dateline|timestamp|pub-?date"
    r"|post-?meta|entry-?meta|article-?meta|tag-?list|post-?tags|entry-?tags|share|social|follow|comments?\b|slideshow"
    r"|gallery-?(?:count|control|nav)|image-?count|advert|sponsor|disclaimer|copyright",
    re.IGNORECASE,
)
_PART_MOST = 400  # characters; what is longer is hardly a box beside the text
_HEAD_MOST, _HEAD_PARTS = 120, 6  # characters and elements of a line over the text: author, date
_LINES = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "div", "span", "a", "section", "header")
_SAME = 0.75  # likeness of a heading to the page's title


def trim(article: Node, titles: Sequence[str]) -> None:
    """Take out the article's own headline, boxes named as such, notices, and lines that stand there twice."""
    _drop_parts(article)
    _drop_head(article, titles)
    seen: set[str] = set()
    for node in list(article.iter(*_LINES)):
        if node is article or node.getparent() is None:
            continue
        text = words(node)
        if not text or len(text) > 1_000 or _holds_media(node):
            continue
        if _NOTICE.fullmatch(text) or _is_pointer(node, text):
            drop(node)
        elif node.tag == "figcaption" and len(text) > 40:
            if text in seen:
                drop(node)
            seen.add(text)


def _holds_media(node: Node) -> bool:
    return next(node.iterdescendants(*MEDIA), None) is not None


def _is_pointer(node: Node, text: str) -> bool:
    """A line that only leads to other articles."""
    if node.tag != "p":
        return False
    density = link_density(node, len(text))
    return (bool(_RELATED.match(text)) and density > 0.4) or (density > 0.9 and text.isupper() and len(text) > 25)


def _drop_parts(article: Node) -> None:
    for node in elements(article):
        if node.tag in ("body", "article", "main", "figure", "figcaption", "img", "picture", "a", "blockquote"):
            continue
        if node.getparent() is None or not _PARTS.search(names(node)):
            continue
        if len(words(node)) < _PART_MOST and not _holds_media(node):
            drop(node)


def _drop_head(article: Node, titles: Sequence[str]) -> None:
    """The headline stands over the article already; so do its author and date."""
    for node in list(article.iter("h1", "h2")):
        if any(is_same(words(node), title) for title in titles):
            drop(node)
    for node in list(article.iter("p", "div", "span", "time", "ul")):
        if node.getparent() is None or len(node) > _HEAD_PARTS:
            continue
        text = words(node)
        if len(text) > _HEAD_MOST:
            break
        if _STAMP.match(text) and not _holds_media(node):
            drop(node)


def is_same(heading: str, title: str) -> bool:
    """Whether a heading says what the page's title says."""
    one, other = heading.lower(), title.lower()
    if not one or not other:
        return False
    if one in other and len(one) > 0.5 * len(other):
        return True
    return SequenceMatcher(None, one[:200], other[:200], autojunk=False).ratio() > _SAME
