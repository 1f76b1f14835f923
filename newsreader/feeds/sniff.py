"""What a body is, by its first bytes: the server's word for it is wrong too often to be asked first."""

from __future__ import annotations

import re
from enum import StrEnum


class Kind(StrEnum):
    """What a body can be."""

    XML = "xml"  # a feed, as far as can be seen, or some other XML
    JSON = "json"
    PAGE = "page"  # HTML
    TEXT = "text"  # nothing that is known
    BINARY = "binary"
    EMPTY = "empty"


_MAGIC = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"%PDF", b"PK\x03\x04", b"\x7fELF", b"MZ\x90", b"ID3",
    b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"7z\xbc\xaf", b"Rar!", b"BM\x36", b"\x00\x00\x01\x00", b"wOFF", b"wOF2",
    b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"SQLite format 3", b"\x00asm", b"\xca\xfe\xba\xbe",
)  # fmt: skip
_UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00<\x00", b"<\x00", b"\x00\x00\x00<", b"\x00\x00\xfe\xff", b"{\x00")
_EBCDIC = b"\x4c\x6f\xa7\x94"  # "<?xm"
_HEAD = 1024
_REACH = 65_536  # how far into a body its root may stand, after blanks, comments and warnings of a server's software

_FEED_ROOT = re.compile(r"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|entry)[\s>/]", re.IGNORECASE)
_PAGE_ROOT = re.compile(r"<(?:html|head|body)[\s>]", re.IGNORECASE)
_PAGE_TYPE = re.compile(r"<!doctype\s+html", re.IGNORECASE)
_ANY_ROOT = re.compile(r"<([A-Za-z_][\w.:-]*)(?=[\s>/])")
_PAGE_ELEMENTS = frozenset(
    [
        "html",
        "head",
        "body",
        "title",
        "meta",
        "script",
        "style",
        "div",
        "p",
        "a",
        "br",
        "h1",
        "h2",
        "center",
        "table",
        "span",
        "img",
    ]
)
_EMBEDDED = re.compile(r"<feed\s[^>]*xmlns\s*=|<rss\s[^>]*version\s*=[^>]*>\s*<channel", re.IGNORECASE)
_CONTROLS = bytes((*range(9), *range(14, 32)))
_ASIDE = re.compile(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.DOTALL)


def sniff(body: bytes, content_type: str) -> Kind:
    """The kind of a body; ``content_type`` breaks a tie only."""
    head = body[:_HEAD]
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        return Kind.EMPTY if not body.strip(b"\x00 \t\r\n\xef\xbb\xbf") else Kind.TEXT
    if _is_binary(head):
        return Kind.BINARY
    if head.startswith(_EBCDIC):
        return Kind.XML
    text = _readable(body[:_REACH])
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start in ("{", "["):
        return Kind.JSON
    return _by_root(_ASIDE.sub(" ", text), content_type)


def _is_binary(head: bytes) -> bool:
    if head.startswith(_MAGIC) or head[4:8] == b"ftyp" or (head[:4] == b"RIFF" and head[8:12] in (b"WEBP", b"WAVE")):
        return True
    if head.startswith(_UTF_16_OR_32):
        return False
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 10


def _readable(data: bytes) -> str:
    """Enough of the text to look for ASCII names in it, whatever the encoding."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00", b"\x00\x00", b"{\x00")):
        return data.replace(b"\x00", b"").decode("latin-1").lstrip("\xff\xfe")
    return data.decode("latin-1").removeprefix("\xef\xbb\xbf")


def _by_root(text: str, content_type: str) -> Kind:
    feed, page, root = _FEED_ROOT.search(text), _PAGE_ROOT.search(text), _ANY_ROOT.search(text)
    if feed and (page is None or feed.start() < page.start() or _EMBEDDED.search(text)):
        return Kind.XML  # the last: some software wraps its feeds in a page
    if root is None:
        return Kind.PAGE if _PAGE_TYPE.search(text) else Kind.TEXT
    if root[1].lower() in _PAGE_ELEMENTS or _PAGE_TYPE.search(text):
        return Kind.PAGE
    return Kind.PAGE if content_type.lower().startswith("text/html") else Kind.XML
