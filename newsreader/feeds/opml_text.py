"""The text of OPML files: what is mended before it is read, and how it is written. Pure; any thread."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from newsreader.core.outlines import Outline

_BEGINNING = re.compile(r"[\s\ufeff]*+")
_DECLARATION = re.compile(r"\s*<\?xml[^<>]{0,500}\?>")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)([A-Za-z][A-Za-z0-9]{1,31};)?")
_STRUCTURE = re.compile(r"(?=<(?:/?(?:outline|body|head|opml)\b|!--))", re.IGNORECASE)
_OUTLINE = re.compile(r"<outline\b", re.IGNORECASE)
# What stands in tags of HTML, which some lists carry unescaped in their descriptions.
_HTML_ONLY = r"(?!(?:href|target|rel|class|style|src|alt|width|height|align|border)\b)"
_CLOSING = re.compile(rf"\"(?=\s+{_HTML_ONLY}[\w:.-]+\s*=\s*\"|\s*/?>\Z)")
_OPENING = re.compile(r"=\s*\"")

_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)
_NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?")
_OURS = frozenset({"text", "xmlurl", "htmlurl", "category"})


def prepared(text: str) -> str:
    r"""The text as XML may have it: without its declaration, and without characters that XML forbids.

    Line ends become "\\n"; no line is lost, so that numbers of lines stay those of the file.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    text = _CONTROLS.sub("", text) if _CONTROLS.search(text) else text
    start = _BEGINNING.match(text)
    if start and "\ufeff" in start.group():
        text = start.group().replace("\ufeff", "") + text[start.end() :]
    found = _DECLARATION.match(text)
    if not found:
        return text if text.strip() else ""
    return "\n" * found.group().count("\n") + text[found.end() :]


def mended(text: str) -> str:
    """The text with the faults mended that leave no doubt: stray ``&``, HTML's entities, quotes and tags in values."""
    return "".join(_outline_mended(part) for part in _STRUCTURE.split(_AMPERSAND.sub(_ampersand, text)))


def _ampersand(match: re.Match[str]) -> str:
    if match.group(1):
        character = unescape(match.group())
        if character != match.group():
            return character.translate(_ESCAPES)
    return "&amp;" + (match.group(1) or "")


def _outline_mended(part: str) -> str:
    """One ``<outline …>`` and what follows up to the next: the tag ends at the last ``>``, its values where they must.

    A quotation mark ends a value only before the next attribute or the tag's end; any other belongs to the value.
    """
    end = part.rfind(">") + 1
    if not _OUTLINE.match(part) or not end:
        return part
    pieces = _CLOSING.split(part[1:end].replace("<", "&lt;"))
    for at, piece in enumerate(pieces[:-1]):
        opening = _OPENING.search(piece)
        if opening:
            pieces[at] = piece[: opening.end()] + piece[opening.end() :].replace('"', "&quot;")
    return "<" + '"'.join(pieces) + part[end:]


# -- writing -----------------------------------------------------------------------------------------------------------


def opml_text(outlines: Iterable[Outline], title: str) -> str:
    """The document: one outline a line, indented, the reader's own names as ``text`` and ``title``."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += ["  <head>", f"    <title>{_escaped(title)}</title>", "  </head>", "  <body>"]
    waiting: list[tuple[int, Outline | None]] = [(2, outline) for outline in reversed(list(outlines))]
    while waiting:
        depth, outline = waiting.pop()
        indent = "  " * depth
        if outline is None:
            lines.append(f"{indent}</outline>")
            continue
        lines.append(f"{indent}<outline{_attributes(outline)}{'>' if outline.children else '/>'}")
        if outline.children:
            waiting.append((depth, None))
            waiting.extend((depth + 1, child) for child in reversed(outline.children))
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _attributes(outline: Outline) -> str:
    others = {key: value for key, value in outline.attributes if _NAME.fullmatch(key) and key.lower() not in _OURS}
    values = {"text": outline.title, "title": others.pop("title", outline.title)}
    if outline.xml_url:
        values["type"] = others.pop("type", "rss")
        values["xmlUrl"] = outline.xml_url
    if outline.site_url:
        values["htmlUrl"] = outline.site_url
    if outline.category:
        values["category"] = outline.category
    return "".join(f' {key}="{_escaped(value)}"' for key, value in {**values, **others}.items())


def _escaped(value: str) -> str:
    return _CONTROLS.sub("", value).translate(_ESCAPES)
