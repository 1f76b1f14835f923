"""An article's HTML as Markdown (CommonMark with pipe tables). Pure; any thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsreader.core.links import allowed_link
from newsreader.core.markup import BLOCKS, Element, Node, tree_of, words_of

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_SPECIAL = re.compile(r"([\\`*_\[\]<>~|])")
_LEADING = re.compile(r"^(#{1,6} |[-+=>]|\d+[.)])", re.MULTILINE)
_LIST = re.compile(r"- |\d+\. ")
_RUNS = re.compile(r"`+")
_STRONG = frozenset({"b", "strong"})
_STRESSED = frozenset({"i", "em", "cite", "dfn", "var"})
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_BREAK = "\\\n"

#: Gives the address of a picture by the local one that stands in the text, "" where there is none to give.
PictureAddress = Callable[[str], str]


def no_picture(_local: str) -> str:
    """A picture's address where none is wanted: its description stands for it."""
    return ""


def markdown_of(html: str, picture: PictureAddress = no_picture) -> str:
    """``html`` as Markdown, without a line break at its end."""
    return _Writer(picture).blocks(tree_of(html).children)


def quoted(text: str) -> str:
    """Markdown as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def escaped(text: str) -> str:
    """Plain text that Markdown will not take for marks of its own."""
    text = _SPECIAL.sub(r"\\\1", text)
    return _LEADING.sub(lambda match: _escape_first(match.group()), text)


def _escape_first(mark: str) -> str:
    return mark[:-1] + "\\" + mark[-1] if mark[0].isdigit() else "\\" + mark


def link(words: str, address: str) -> str:
    """A link; ``words`` are Markdown already."""
    target = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    return f"[{words}]({target})"


class _Writer:
    def __init__(self, picture: PictureAddress) -> None:
        self._picture = picture

    # -- blocks --------------------------------------------------------------------------------------------------

    def blocks(self, nodes: Sequence[Node]) -> str:
        """Blocks apart by an empty line; words between them are paragraphs of their own."""
        return "\n\n".join(self._each_block(nodes))

    def _each_block(self, nodes: Sequence[Node]) -> list[str]:
        found: list[str] = []
        line: list[Node] = []
        for node in nodes:
            if isinstance(node, Element) and (node.name in BLOCKS or self._holds_blocks(node)):
                found += [self._paragraph(line), self._block(node)]
                line = []
            else:
                line.append(node)
        found.append(self._paragraph(line))
        return list(filter(None, found))

    def _holds_blocks(self, element: Element) -> bool:
        return any(isinstance(each, Element) and each.name in BLOCKS for each in element.children)

    def _paragraph(self, nodes: Sequence[Node]) -> str:
        text = self._inline(nodes).strip()
        while text.endswith("\\\n".strip()) and not text.endswith("\\\\"):
            text = text[:-1].rstrip()
        return _LEADING.sub(lambda match: _escape_first(match.group()), text) if text else ""

    def _block(self, element: Element) -> str:
        name, nodes = element.name, element.children
        if name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            text = self._inline(nodes).replace(_BREAK, " ").strip()
            return f"{'#' * int(name[1])} {text}" if text else ""
        if name in ("ul", "ol"):
            return self._list(element)
        if name == "blockquote":
            inside = self.blocks(nodes)
            return quoted(inside) if inside else ""
        if name == "pre":
            return self._code_block(element)
        if name == "hr":
            return "---"
        if name == "table":
            return self._table(element)
        if name in ("figcaption", "caption"):
            return _wrapped(self._inline(nodes), "*")
        if name in ("dt", "summary"):
            return _wrapped(self._inline(nodes), "**")
        return self.blocks(nodes)

    def _list(self, element: Element) -> str:
        start = element.attributes.get("start", "1")
        number = int(start) if start.isdigit() and len(start) < 9 else 1
        items: list[str] = []
        is_loose = False
        for child in element.children:
            is_item = isinstance(child, Element) and child.name == "li"
            blocks = self._each_block(child.children if is_item and isinstance(child, Element) else [child])
            if blocks:
                mark = f"{number}. " if element.name == "ol" else "- "
                is_short = len(blocks) == 1 or (len(blocks) == 2 and _LIST.match(blocks[1]) is not None)
                is_loose |= not is_short
                inside = ("\n" if is_short else "\n\n").join(blocks)
                items.append(mark + inside.replace("\n", "\n" + " " * len(mark)))
                number += 1
        return re.sub(r"(?m)^ +$", "", ("\n\n" if is_loose else "\n").join(items))

    def _code_block(self, element: Element) -> str:
        text = words_of(element).strip("\n")
        longest = max((len(run) for run in _RUNS.findall(text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}\n{text}\n{fence}" if text.strip() else ""

    def _table(self, element: Element) -> str:
        rows: list[list[str]] = []
        captions: list[str] = []
        self._collect(element, rows, captions)
        width = max((len(row) for row in rows), default=0)
        if not width:
            return "\n\n".join(captions)
        lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
        lines.insert(1, "|" + " --- |" * width)
        return "\n\n".join([*captions, "\n".join(lines)])

    def _collect(self, element: Element, rows: list[list[str]], captions: list[str]) -> None:
        for child in element.children:
            if not isinstance(child, Element):
                continue
            if child.name == "tr":
                cells = [each for each in child.children if isinstance(each, Element) and each.name in ("td", "th")]
                rows.append(
                    [_BLANKS.sub(" ", self._inline(cell.children).replace(_BREAK, " ")).strip() for cell in cells]
                )
            elif child.name == "caption":
                captions.append(self._block(child))
            else:
                self._collect(child, rows, captions)

    # -- words ---------------------------------------------------------------------------------------------------

    def _inline(self, nodes: Sequence[Node]) -> str:
        return "".join(map(self._piece, nodes))

    def _piece(self, node: Node) -> str:
        if isinstance(node, str):
            return _SPECIAL.sub(r"\\\1", _BLANKS.sub(" ", node))
        name = node.name
        if name == "br":
            return _BREAK
        if name == "img":
            return self._image(node)
        if name in _CODE:
            return _inline_code(_BLANKS.sub(" ", words_of(node)))
        inside = self._inline(node.children)
        if name in BLOCKS:
            return f" {inside} "
        if name == "a":
            return self._link(node, inside)
        return _dressed(name, inside)

    def _link(self, node: Element, inside: str) -> str:
        address = allowed_link(node.attributes.get("href", ""))
        words = inside.strip()
        if not words or address is None:
            return inside
        return _around(inside, link(words, address))

    def _image(self, node: Element) -> str:
        words = _SPECIAL.sub(r"\\\1", _BLANKS.sub(" ", node.attributes.get("alt", "") or "").strip())
        address = self._picture(node.attributes.get("src", ""))
        return f"!{link(words, address)}" if address else words


def _dressed(name: str, inside: str) -> str:
    """Words in an element that Markdown has marks for."""
    if name in _STRONG:
        return _wrapped(inside, "**")
    if name in _STRESSED:
        return _wrapped(inside, "*")
    if name in ("del", "s", "strike"):
        return _wrapped(inside, "~~")
    if name == "q":
        return _around(inside, f"“{inside.strip()}”")
    if name == "rt":
        return f"（{inside}）"
    return "" if name == "rp" else inside


def _around(inside: str, made: str) -> str:
    """``made`` with the blanks that stood about the words: marks hold to words only."""
    before = " " if inside[:1] == " " else ""
    return before + made + (" " if inside[-1:] == " " else "")


def _wrapped(inside: str, mark: str) -> str:
    words = inside.strip()
    return _around(inside, f"{mark}{words}{mark}") if words else inside


def _inline_code(text: str) -> str:
    longest = max((len(run) for run in _RUNS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{pad}{text}{pad}{fence}" if text.strip() else text
