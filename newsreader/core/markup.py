"""HTML as a small tree, for what is made from an article's text. Pure; any thread.

It is no cleaner: what comes in has passed it (security.md), or is a piece of a page of ours that a person has selected.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from typing import TypeAlias

from typing_extensions import override

from newsreader.core.links import allowed_link

VOID = frozenset({"br", "hr", "img", "wbr", "col", "source"})
#: Elements whose content is no text for people.
_SILENT = frozenset({"head", "style", "script", "svg", "title"})
_DEEPEST = 200

_BLOCKS = """address article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4
    h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"""
BLOCKS = frozenset(_BLOCKS.split())


@dataclass(slots=True)
class Element:
    """A tag with what stands in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)


Node: TypeAlias = "Element | str"


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(made)
        if tag not in VOID and len(self._open) < _DEEPEST:
            self._open.append(made)

    @override
    def handle_endtag(self, tag: str) -> None:
        for at in range(len(self._open) - 1, 0, -1):
            if self._open[at].name == tag:
                del self._open[at:]
                return

    @override
    def handle_data(self, data: str) -> None:
        if not any(each.name in _SILENT for each in self._open):
            self._open[-1].children.append(data)


def tree_of(html: str) -> Element:
    """``html`` as an element without a name that holds it."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


def words_of(node: Node) -> str:
    """All text in a node, as it stands."""
    return node if isinstance(node, str) else "".join(map(words_of, node.children))


# -- for the clipboard -------------------------------------------------------------------------------------------------

_PLAIN = """a b blockquote br code dd del dl dt em h1 h2 h3 h4 h5 h6 hr i li mark ol p pre s strong sub sup table tbody td
    tfoot th thead tr u ul"""
_KEPT = frozenset(_PLAIN.split())
_KEPT_ATTRIBUTES = {"td": ("colspan", "rowspan"), "th": ("colspan", "rowspan"), "ol": ("start",)}


def bare_html(html: str) -> str:
    """``html`` with its structure and its links, and nothing of how it looks: what other programs are given to paste."""
    return "".join(_bare(tree_of(html))).strip()


def _bare(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield escape(child, quote=False)
        elif child.name in _SILENT:
            continue
        elif child.name not in _KEPT or (child.name == "a" and allowed_link(child.attributes.get("href", "")) is None):
            yield from _bare(child)
        else:
            yield _opening(child)
            yield from _bare(child)
            yield "" if child.name in VOID else f"</{child.name}>"


def _opening(element: Element) -> str:
    pairs = [(name, element.attributes.get(name, "")) for name in _KEPT_ATTRIBUTES.get(element.name, ())]
    if element.name == "a":
        pairs = [("href", allowed_link(element.attributes.get("href", "")) or "")]
    said = "".join(f' {name}="{escape(value)}"' for name, value in pairs if value)
    return f"<{element.name}{said}>"
