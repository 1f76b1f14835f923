"""A page's text → a tree that can be read: parsed under limits, without what no browser shows. Parse process."""

from __future__ import annotations

from lxml import etree

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr
from newsreader.feeds.page.tree import Node, drop, has_words, is_element, phrasing

_MOST_LETTERS, _MOST_TAGS = 8_000_000, 60_000
#: Letters times the elements around them, an element counting as so many letters: four times what any real page has
#: (docs/notes/fulltext.md), and about three seconds.
_MOST_WORK, _ELEMENT = 40_000_000, 40
_SILENT = ("script", "style", "template", "noscript", "link", "meta", "base", "title", "head", "dialog")


def parsed(text: str) -> Node:
    """The tree of a page. DocumentError when it is too large or no page at all."""
    if len(text) > _MOST_LETTERS or text.count("<") > _MOST_TAGS:
        raise DocumentError("too-large", tr("The article's page is too large to be read."))
    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise DocumentError("not-a-page", tr("What stands at the article's address is no page with text."))
    return root


def body_of(root: Node) -> Node:
    """The page's body, ready to be read; ``root`` loses it."""
    body = next(root.iter("body"), None)
    if body is None:
        body = root.makeelement("body", {})
        root.append(body)
    _show_late_pictures(body)
    for node in list(body.iter(*_SILENT)):
        drop(node)
    for node in list(body.iter("font", "center")):
        node.tag = "span" if node.tag == "font" else "div"
    for node in list(body.iter("br")):
        if node.getparent() is not None:
            _paragraph_of_breaks(node)
    for node in list(body.iter()):
        if not is_element(node):
            drop(node)
    _refuse_endless(body)
    return body


def _refuse_endless(body: Node) -> None:
    """DocumentError where weighing would take longer than a few seconds: an element is read for each one around it."""
    work = depth = 0
    for event, node in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            depth += 1
            work += depth * (_ELEMENT + len(node.text or ""))
        else:
            depth -= 1
            work += depth * len(node.tail or "")
    if work > _MOST_WORK:
        raise DocumentError("too-large", tr("The article's page nests its parts too deeply to be read."))


def _show_late_pictures(body: Node) -> None:
    """A picture that a page loads by script stands, for browsers without scripts, in a ``noscript`` beside it."""
    for hidden in list(body.iter("noscript")):
        images = list(hidden.iter("img"))
        before = hidden.getprevious()
        if len(images) != 1 or has_words(hidden) or before is None:
            continue
        shown = before if before.tag == "img" else next(before.iter("img"), None) if len(before) == 1 else None
        if shown is None or has_words(before):
            continue
        for key, value in images[0].attrib.items():
            if value and key in ("src", "srcset", "alt"):
                shown.set(key, value)


def _paragraph_of_breaks(node: Node) -> None:
    """Two line breaks or more part paragraphs: what follows, up to the next two, becomes one."""
    chain: list[Node] = []
    after: Node | None = node
    while after is not None and after.tag == "br":
        chain.append(after)
        if after.tail and not after.tail.isspace():
            break
        after = after.getnext()
    if len(chain) < 2:
        return
    parent = node.getparent()
    assert parent is not None
    paragraph = node.makeelement("p", {})
    node.addprevious(paragraph)
    paragraph.text = chain[-1].tail
    following = chain[-1].getnext()
    for each in chain:
        each.tail = None
        parent.remove(each)
    while following is not None and phrasing(following):
        if following.tag == "br" and _begins_chain(following):
            break
        moved = following
        following = moved.getnext()
        paragraph.append(moved)
    if parent.tag == "p":
        parent.tag = "div"


def _begins_chain(node: Node) -> bool:
    after = node.getnext()
    return after is not None and after.tag == "br" and not (node.tail and not node.tail.isspace())
