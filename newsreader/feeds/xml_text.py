"""XML as servers send it → XML that a strict parser may read: what is wrong most often, mended before it is judged.

The commonest faults of real feeds are junk before the declaration, control characters, names of HTML's entities,
prefixes that nobody declared, bare ampersands, and something after the end. None of them says anything about the
content, so all of them are mended; what is still broken afterwards goes to the loose parser.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.entities import html5, name2codepoint
from typing import final

from newsreader.core.frozen import dataclass

_ASIDE = r"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>"
_FEED_ROOT = re.compile(
    _ASIDE + r"|(<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|entry)(?=[\s>/]))", re.IGNORECASE | re.DOTALL
)
_ANY_ROOT = re.compile(_ASIDE + r"|(<[^\W\d])", re.IGNORECASE | re.DOTALL)
_ELEMENT = re.compile(r"<[^\W\d]")
_ENTITY = re.compile(r"<!ENTITY\s+([\w.-]{1,50})\s+(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')\s*>")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})

# What XML 1.0 does not allow anywhere.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CDATA = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z))", re.DOTALL)
_OPENED = re.compile(r"<!(?=--|\[CDATA\[)")
_REFERENCE = re.compile(r"&(?:#([xX][0-9a-fA-F]{1,8}|\d{1,9});|([A-Za-z][\w.-]*);|)")
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]*):[\w.-]|\s([A-Za-z_][\w.-]*):[\w.-]+\s*=\s*[\"']")
_OWN_PREFIX = re.compile(r"<([\w.-]+):(?:channel|item|feed|entry)[\s>]")
_TAG = re.compile(r"<[A-Za-z/][^<>]*>")
_END = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)

_MOST_PREFIXES = 200  # a feed has ten; each is looked for in the whole text

# Prefixes by the namespaces that feedparser knows them for.
_KNOWN_PREFIXES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "thr": "http://purl.org/syndication/thread/1.0",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "xlink": "http://www.w3.org/1999/xlink",
}


@final
@dataclass(frozen=True, slots=True)
class Prepared:
    """A document from its root on, the plain entities that it declared, and whether its root is a feed's."""

    text: str
    entities: Mapping[str, str]
    is_feed: bool


def prepared(text: str) -> Prepared:
    """The document without what stands before its root: declaration, document type, comments, junk.

    Entities whose text holds markup or other entities are dropped with the document type (T7: bombs, files).
    """
    text = _FORBIDDEN.sub("", text)
    feed = feed_root(text)
    start = feed if feed is not None else _start(_ANY_ROOT, text) or 0
    head = text[:start]
    entities = {match[1]: match[2] or match[3] or "" for match in _ENTITY.finditer(head)} if "<!" in head else {}
    return Prepared(text[start:], entities, feed is not None)


def feed_root(text: str) -> int | None:
    """Where the root of a feed begins; None where there is none."""
    return _start(_FEED_ROOT, text)


def _start(root: re.Pattern[str], text: str) -> int | None:
    """Where the root begins: not inside a comment, an instruction or the document type."""
    return next((match.start() for match in root.finditer(text) if match[1]), None)


def resolved(text: str, entities: Mapping[str, str]) -> str:
    """Entities by name become their characters: the document's own first, then HTML's. CDATA stays as it is."""

    def character(match: re.Match[str]) -> str:
        name = match[2]
        if not name or name in _PREDEFINED:
            return match[0]
        if name in entities:
            return entities[name]
        if name in name2codepoint:
            return chr(name2codepoint[name])
        return match[0]

    if "&" not in text:
        return text
    return "".join(part if odd % 2 else _REFERENCE.sub(character, part) for odd, part in enumerate(_CDATA.split(text)))


def mended(text: str) -> str:
    """Bare ampersands, unknown entities, impossible characters, undeclared prefixes and the rest after the end."""
    parts = _CDATA.split(text)
    if len(parts) > 1 and not parts[-1] and not parts[-2].endswith(("]]>", "-->")):
        parts[-2:] = [_OPENED.sub("&lt;!", parts[-2])]  # opened and never closed: the rest is text after all
        parts = _CDATA.split("".join(parts))
    parts[::2] = [_REFERENCE.sub(_harmless, part) for part in parts[::2]]
    text = _without_prefix("".join(parts))
    ends = list(_END.finditer(text))
    if ends and not text[ends[-1].end() :].isspace():
        text = text[: ends[-1].end()]
    return _with_prefixes(text)


def _harmless(match: re.Match[str]) -> str:
    number, name = match[1], match[2]
    if number:
        code = int(number[1:], 16) if number[0] in "xX" else int(number)
        is_allowed = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
        return match[0] if is_allowed else ""
    if name in _PREDEFINED:
        return match[0]
    if name and (character := html5.get(name + ";")):
        return character.replace("&", "&amp;").replace("<", "&lt;")
    return "&amp;" + match[0][1:]


def _without_prefix(text: str) -> str:
    """The document without a prefix of its own on every element that nobody declared (``<rss:item>``)."""
    match = _OWN_PREFIX.search(text)
    if match is None or f"xmlns:{match[1]}" in text:
        return text
    prefix = re.compile(rf"(</?|\s){re.escape(match[1])}:(?=[A-Za-z])")
    return _TAG.sub(lambda tag: prefix.sub(r"\1", tag[0]), text)


def _with_prefixes(text: str) -> str:
    """Namespaces for the prefixes that the root does not declare."""
    used = {match[1] or match[2] for match in _PREFIX.finditer(text)} - {"xml", "xmlns"}
    missing = sorted(prefix for prefix in used if f"xmlns:{prefix}" not in text) if len(used) <= _MOST_PREFIXES else []
    root = _ELEMENT.search(text)
    if not missing or root is None:
        return text
    end = re.compile(r"[\s/>]").search(text, root.start())
    if end is None:
        return text
    names = (f' xmlns:{prefix}="{_KNOWN_PREFIXES.get(prefix, "urn:undeclared:" + prefix)}"' for prefix in missing)
    return text[: end.start()] + "".join(names) + text[end.start() :]
