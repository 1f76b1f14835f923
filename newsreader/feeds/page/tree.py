"""Looking at a page's tree and changing it, as the steps of reading need it. Parse process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from lxml import etree

Node: TypeAlias = etree._Element  # lxml has no other name for it

#: Elements that stand inside a line.
_PHRASING = """a abbr audio b bdi bdo big br button cite code data datalist del dfn em embed font i img input ins kbd label mark
    math meter noscript object output picture progress q rb rp rt rtc ruby s samp script select small source span strike
    strong sub sup svg textarea time track tt u var video wbr"""
PHRASING = frozenset(_PHRASING.split())
#: Elements whose presence makes a ``div`` more than a paragraph.
BLOCKS = frozenset(["blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"])
#: Elements that show something though they hold no words.
MEDIA = frozenset(["img", "picture", "video", "audio", "iframe", "object", "embed", "svg", "math"])

_LONGEST_NAME = 500
_LINK_IN_PAGE = 0.3  # how much of a link counts that leads to another place of the same page


def is_element(node: Node) -> bool:
    """Whether it is an element, not a comment or an instruction."""
    return isinstance(node.tag, str)


def words(node: Node) -> str:
    """All text inside, blanks folded."""
    return " ".join("".join(map(str, node.itertext())).split())


def has_words(node: Node) -> bool:
    """Whether any text stands inside."""
    return any(not text.isspace() for text in node.itertext() if text)


def names(node: Node) -> str:
    """Class and id, which tell what a page's author took an element for."""
    return f"{node.get('class', '')[:_LONGEST_NAME]} {node.get('id', '')[:_LONGEST_NAME]}"


def drop(node: Node) -> None:
    """Take an element out, with all that it holds; the text after it stays."""
    parent = node.getparent()
    if parent is None:
        return
    if node.tail:
        _leave_text(node, parent, node.tail)
        node.tail = None
    parent.remove(node)


def _leave_text(node: Node, parent: Node, text: str) -> None:
    before = node.getprevious()
    if before is None:
        parent.text = (parent.text or "") + text
    else:
        before.tail = (before.tail or "") + text


def following(node: Node, root: Node, *, inside: bool = True) -> Node | None:
    """The next element of ``root`` in the page's order; without ``inside`` the next that is not within ``node``."""
    if inside and len(node):
        return node[0]
    current: Node | None = node
    while current is not None and current is not root:
        after = current.getnext()
        if after is not None:
            return after
        current = current.getparent()
    return None


def ancestors(node: Node, most: int) -> list[Node]:
    """Up to so many elements around it, the nearest first."""
    found: list[Node] = []
    for around in node.iterancestors():
        if len(found) == most:
            break
        found.append(around)
    return found


def is_within(node: Node, *tags: str) -> bool:
    """Whether an element of one of these names stands around it."""
    return next(node.iterancestors(*tags), None) is not None


def link_density(node: Node, length: int | None = None) -> float:
    """How much of the text stands in links, from 0 to 1."""
    whole = len(words(node)) if length is None else length
    if not whole:
        return 0.0
    linked = 0.0
    for link in node.iter("a"):
        linked += len(words(link)) * (_LINK_IN_PAGE if (link.get("href") or "").startswith("#") else 1)
    return linked / whole


def phrasing(node: Node) -> bool:
    """Whether it stands inside a line, with all that it holds."""
    return node.tag in PHRASING and (node.tag not in ("a", "del", "ins") or all(map(phrasing, node)))


def is_blank(node: Node) -> bool:
    """Whether it holds nothing: no text, and no element but line breaks."""
    return all(child.tag in ("br", "hr") for child in node.iterdescendants()) and not has_words(node)


def elements(root: Node, *tags: str) -> Iterator[Node]:
    """Elements of these names, the last first, so that each may be taken out when it comes."""
    yield from reversed([node for node in root.iter(*tags) if node is not root])
