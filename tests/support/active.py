"""The judge of cleaned text: what in it is active? Shares nothing with the cleaner but the promise it keeps.

HTML is read twice, by Python's own tokeniser and by libxml2's parser, since a browser may agree with either. A plain
string (a title, an author) is judged as if somebody put it into a page without escaping it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import lxml.html
from lxml import etree

ELEMENTS = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "address",
        "article",
        "aside",
        "b",
        "bdi",
        "bdo",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "main",
        "mark",
        "nav",
        "ol",
        "p",
        "pre",
        "q",
        "rb",
        "rp",
        "rt",
        "rtc",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "wbr",
    ]
)
ATTRIBUTES = frozenset(
    [
        "align",
        "alt",
        "class",
        "colspan",
        "data-language",
        "data-n",
        "datetime",
        "dir",
        "height",
        "href",
        "id",
        "lang",
        "name",
        "open",
        "rel",
        "reversed",
        "rowspan",
        "scope",
        "span",
        "src",
        "start",
        "title",
        "type",
        "value",
        "width",
    ]
)
_LINK = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_PICTURE = re.compile(r"newsreader://picture/[0-9a-f]{32}")
_DANGEROUS = frozenset(
    [
        "applet",
        "audio",
        "base",
        "body",
        "button",
        "canvas",
        "embed",
        "form",
        "frame",
        "frameset",
        "head",
        "html",
        "iframe",
        "image",
        "img",
        "input",
        "isindex",
        "keygen",
        "link",
        "map",
        "marquee",
        "math",
        "meta",
        "object",
        "plaintext",
        "script",
        "select",
        "style",
        "svg",
        "table",
        "template",
        "textarea",
        "title",
        "video",
        "xml",
        "xmp",
    ]
)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.others: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_comment(self, data: str) -> None:
        self.others.append("comment " + data[:40])

    def handle_decl(self, decl: str) -> None:
        self.others.append("declaration " + decl[:40])

    def handle_pi(self, data: str) -> None:
        self.others.append("instruction " + data[:40])


def _tags(html: str) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    reader = _Tags()
    reader.feed(html)
    reader.close()
    yield from reader.tags
    yield from ((f"!{other}", []) for other in reader.others)


def _elements(html: str) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    if not html.strip():
        return
    try:
        trees = lxml.html.fragments_fromstring(html, no_leading_text=False)
    except (etree.ParserError, ValueError):
        return
    for tree in trees:
        if isinstance(tree, str):
            continue
        for element in tree.iter():
            name = element.tag if isinstance(element.tag, str) else "!" + type(element).__name__
            yield name, [(str(key), str(value)) for key, value in element.attrib.items()]


def active_in_html(html: str) -> list[str]:
    """Everything in cleaned HTML that must not be there; empty when it is clean."""
    found = [fault for tag, attributes in (*_tags(html), *_elements(html)) for fault in _faults(tag, attributes)]
    return list(dict.fromkeys(found))


def _faults(tag: str, attributes: list[tuple[str, str | None]]) -> Iterator[str]:
    if tag not in ELEMENTS:
        yield f"element {tag}"
    for key, given in attributes:
        value = given or ""
        if key not in ATTRIBUTES:
            yield f"attribute {tag} {key}"
        elif key == "href" and not (tag == "a" and _LINK.match(value)):
            yield f"link {tag} {value[:60]}"
        elif key == "src" and not (tag == "img" and _PICTURE.fullmatch(value)):
            yield f"picture {tag} {value[:60]}"
        elif key == "class" and not (tag == "a" and value == "embed"):
            yield f"class {value[:60]}"
        elif key in ("rowspan", "colspan", "span") and not (value.isdigit() and 1 <= int(value) <= 100):
            yield f"number {key} {value[:60]}"


def active_in_plain(text: str) -> list[str]:
    """What a plain string would do in a page that does not escape it, and letters that turn or hide others."""
    found = [f"letter {ord(letter):x}" for letter in text if ord(letter) < 32 or "\u202a" <= letter <= "\u202e"]
    for tag, attributes in (*_tags(text + ">"), *_elements(text)):
        if tag in _DANGEROUS:
            found.append(f"element {tag}")
        found += [f"attribute {tag} {key}" for key, value in attributes if value and value != key]
    return list(dict.fromkeys(found))


_SILENT = re.compile(
    r"<(script|style|svg|math|template|title|iframe|noembed|noframes|xmp|plaintext)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<!--?>",
    re.IGNORECASE | re.DOTALL,
)
_WORD = re.compile(r"[^\W_]{3,}")


def readable_words(html: str) -> list[str]:
    """Words of a hostile text that stand outside of all markup, by a reading of its own: these must be kept."""
    reader = _Words()
    reader.feed(_SILENT.sub(" ", html))
    return _WORD.findall(" ".join(reader.words))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)
