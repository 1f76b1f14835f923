"""Which element of a page holds the article: paragraphs give points to what stands around them. Parse process.

The way is Arc90's and Mozilla's *Readability*: an element is worth what its paragraphs are, less what is links, more
or less by what its author called it. Written anew over lxml; what differs, and why: docs/notes/fulltext.md.
"""

from __future__ import annotations

import re
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.feeds.page.tree import (
    BLOCKS,
    Node,
    ancestors,
    drop,
    following,
    is_blank,
    is_within,
    link_density,
    names,
    phrasing,
    words,
)

_UNLIKELY = re.compile(
    r"-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu"
    r"|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination"
    r"|pager|popup|yom-remote|newsletter|recirc",
    re.IGNORECASE,
)
_MAYBE = re.compile(r"and|article|body|column|content|embed|main|mathjax|shadow", re.IGNORECASE)
_GOOD = re.compile(
    r"article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story", re.IGNORECASE
)
_BAD = re.compile(
    r"-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain"
    r"|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget",
    re.IGNORECASE,
)
COMMAS = re.compile("[,\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c\u3001]")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ROLES = frozenset(["menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog"])
_SCORED = frozenset(["section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre"])
_EMPTY_GO = frozenset(["div", "section", "header", "h1", "h2", "h3", "h4", "h5", "h6"])
_WORTH = {
    "div": 5,
    **dict.fromkeys(("pre", "td", "blockquote"), 3),
    **dict.fromkeys(("address", "ol", "ul", "dl", "dd", "dt", "li", "form"), -3),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "th"), -5),
}
_KEEP_NAME = frozenset(["div", "article", "section", "p", "ol", "ul"])
_SENTENCE = re.compile(r"\.( |$)|[。।۔]")
_SHORTEST = 25  # characters of a paragraph that says anything
_BEST = 5  # candidates that are compared


@final
@dataclass(frozen=True, slots=True)
class Care:
    """How strictly a page is read; a page that gives too little is read again with less care."""

    strips_unlikely: bool = True
    weighs_names: bool = True
    cleans: bool = True


def weight(node: Node, care: Care) -> int:
    """What its author's names for it say: 25 for a good one, -25 for a bad one, each of class and id."""
    if not care.weighs_names:
        return 0
    total = 0
    for name in (node.get("class"), node.get("id")):
        if name:
            total += 25 * bool(_GOOD.search(name[:500])) - 25 * bool(_BAD.search(name[:500]))
    return total


def is_visible(node: Node) -> bool:
    """Whether a browser shows it, as far as its own attributes say."""
    style = node.get("style")
    if style and _HIDING.search(style):
        return False
    if node.get("hidden") is not None:
        return False
    return node.get("aria-hidden") != "true" or "fallback-image" in node.get("class", "")


def paragraphs(body: Node, care: Care) -> list[Node]:
    """Take out what is surely no article, make paragraphs of what is meant as such, and return what is to be scored."""
    found: list[Node] = []
    node = following(body, body)
    while node is not None:
        if _goes(node, care):
            gone, node = node, following(node, body, inside=False)
            drop(gone)
            continue
        if node.tag in _SCORED:
            found.append(node)
        if node.tag == "div":
            kept = _as_paragraph(node)
            if kept is not None:
                found.append(kept)
                node = kept
        node = following(node, body)
    return found


def _goes(node: Node, care: Care) -> bool:
    if not is_visible(node) or (node.get("aria-modal") == "true" and node.get("role") == "dialog"):
        return True
    if care.strips_unlikely:
        name = names(node)
        if (
            _UNLIKELY.search(name)
            and not _MAYBE.search(name)
            and node.tag not in ("body", "a", "main", "article")
            and not is_within(node, "table", "code")
        ):
            return True
        if node.get("role") in _ROLES:
            return True
    return node.tag in _EMPTY_GO and is_blank(node)


def _as_paragraph(node: Node) -> Node | None:
    """A ``div`` that is a paragraph, made one; None for all others, whose loose lines become paragraphs."""
    if not any(child.tag in BLOCKS for child in node.iterdescendants()):
        node.tag = "p"
        return node
    _gather_lines(node)
    only = node[0] if len(node) == 1 else None
    is_alone = only is not None and only.tag == "p" and not _has_text(node.text) and not _has_text(only.tail)
    if only is not None and is_alone and link_density(node) < 0.25:
        parent = node.getparent()
        if parent is None:
            return None
        only.tail = node.tail
        for key in ("class", "id"):
            if node.get(key) and not only.get(key):
                only.set(key, node.get(key, ""))  # what the author called it still tells what it is
        parent.replace(node, only)
        return only
    if not any(child.tag in BLOCKS for child in node.iterdescendants()):
        node.tag = "p"
        return node
    return None


def _gather_lines(node: Node) -> None:
    """Text and phrasing between the blocks of a ``div`` becomes paragraphs of its own."""
    line: Node | None = None
    if _has_text(node.text):
        line = node.makeelement("p", {})
        line.text, node.text = node.text, None
        node.insert(0, line)
    for child in list(node):
        if child is line:
            continue
        if not phrasing(child):
            line = None
            if _has_text(child.tail):
                line = node.makeelement("p", {})
                line.text, child.tail = child.tail, None
                child.addnext(line)
            continue
        if line is None:
            if child.tag == "br" or not (_has_text(child.tail) or not is_blank(child) or child.tag == "img"):
                continue
            line = node.makeelement("p", {})
            child.addprevious(line)
        line.append(child)


def _has_text(text: str | None) -> bool:
    return bool(text) and not str(text).isspace()


def scores(found: list[Node], care: Care) -> dict[Node, float]:
    """What the elements around the paragraphs are worth, before links count."""
    worth: dict[Node, float] = {}
    for paragraph in found:
        text = words(paragraph)
        if len(text) < _SHORTEST:
            continue
        points = 2 + len(COMMAS.findall(text)) + min(len(text) // 100, 3)
        for level, around in enumerate(ancestors(paragraph, 5)):
            if around.getparent() is None:
                continue
            if around not in worth:
                worth[around] = _WORTH.get(str(around.tag), 0) + weight(around, care)
            worth[around] += points / (1 if level == 0 else 2 if level == 1 else level * 3)
    return worth


def best(body: Node, worth: dict[Node, float]) -> Node | None:
    """The element that holds the article; None when that is the whole page. ``worth`` counts links from now on."""
    for node in worth:
        worth[node] *= 1 - link_density(node)
    ranked = sorted(worth, key=lambda node: -worth[node])[:_BEST]
    if not ranked or ranked[0].tag == "body":
        return None
    top = _common(ranked, worth, body)
    top = _climb(top, worth, body)
    parent = top.getparent()
    while parent is not None and parent is not body and len(parent) == 1:
        top, parent = parent, parent.getparent()
    return top


def _common(ranked: list[Node], worth: dict[Node, float], body: Node) -> Node:
    """What holds at least three candidates that are nearly as good as the best, else the best."""
    top = ranked[0]
    near = [set(node.iterancestors()) for node in ranked[1:] if worth[node] >= 0.75 * worth[top]]
    if len(near) < 3:
        return top
    for parent in top.iterancestors():
        if parent is body:
            break
        if sum(parent in around for around in near) >= 3:
            return parent
    return top


def _climb(top: Node, worth: dict[Node, float], body: Node) -> Node:
    """The first element around it that is worth more, as long as none on the way is worth much less."""
    last = worth.get(top, 0.0)
    least = last / 3
    for parent in top.iterancestors():
        if parent is body:
            break
        if parent not in worth:
            continue
        if worth[parent] < least:
            break
        if worth[parent] > last:
            return parent
        last = worth[parent]
    return top


def with_siblings(top: Node, worth: dict[Node, float]) -> Node:
    """A new ``div`` with the best element and those beside it that belong to the article."""
    whole = top.makeelement("div", {})
    parent = top.getparent()
    beside = [top] if parent is None else list(parent)
    bonus = worth.get(top, 0.0) * 0.2
    threshold = max(10.0, bonus)
    for node in beside:
        is_akin = bool(node.get("class")) and node.get("class") == top.get("class")
        points = worth.get(node, 0.0) + (bonus if is_akin else 0.0)
        if node is not top and not ((node in worth and points >= threshold) or _is_prose(node)):
            continue
        node.tail = None
        if node.tag not in _KEEP_NAME:
            node.tag = "div"
        whole.append(node)
    return whole


def _is_prose(node: Node) -> bool:
    """Whether it is a paragraph with sentences, which belongs to the text it stands beside."""
    if node.tag != "p":
        return False
    text = words(node)
    density = link_density(node, len(text))
    if len(text) > 80:
        return density < 0.25
    return bool(text) and density == 0 and _SENTENCE.search(text) is not None
