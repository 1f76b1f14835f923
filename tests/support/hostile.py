"""Documents that mean harm (F13): each makes some parser hang, swell or break. Made here, kept nowhere.

``DOCUMENTS`` maps a name to a function that makes the bytes; ``huge`` ones are made only when asked for.
"""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable, Iterable

from newsreader.core.values import ParseJob

HEAD = (
    b'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Hostile</title><link>http://h/</link>'
)
TAIL = b"</channel></rss>"


def job(body: bytes, content_type: str = "application/rss+xml", content_encoding: str = "") -> ParseJob:
    """``body`` as the parse process is given it."""
    return ParseJob(body, content_encoding, content_type, "http://127.0.0.1/feed")


def rss(items: Iterable[bytes]) -> bytes:
    """A feed of these items."""
    return HEAD + b"".join(items) + TAIL


def item(description: bytes = b"text", author: bytes = b"", title: bytes = b"A title") -> bytes:
    """One item; its parts are put in as they are."""
    return b"<item><title>%s</title><author>%s</author><description>%s</description></item>" % (
        title,
        author,
        description,
    )


def many_items(count: int = 100_000) -> bytes:
    """More entries than any feed has."""
    return rss(b"<item><guid>%d</guid><title>Title %d</title></item>" % (n, n) for n in range(count))


def long_item(size: int = 60_000_000) -> bytes:
    """One entry of 60 MB, over the limit for a document."""
    return rss([item(b"words " * (size // 6))])


def packed_item(size: int) -> bytes:
    """One entry of so many bytes, packed to a fourth: small enough to be taken, and no bomb by its ratio."""
    chance = random.Random(1)
    words = [b"%07x " % chance.getrandbits(28) for _ in range(256)]
    return gzip.compress(rss([item(b"".join(map(words.__getitem__, chance.randbytes(size // 8))))]), 1, mtime=0)


def long_item_within(size: int = 45_000_000) -> bytes:
    """One entry of 45 MB, under the limit for a document."""
    return rss([item(b"words " * (size // 6))])


def deep(depth: int = 20_000) -> bytes:
    """Elements in elements."""
    return rss([b"<item>" + b"<a>" * depth + b"</a>" * depth + b"</item>"])


def deep_html(depth: int = 20_000) -> bytes:
    """Elements in elements, in the text of an entry."""
    return rss([item(b"<![CDATA[" + b"<div>" * depth + b"x" + b"</div>" * depth + b"]]>")])


def comments(count: int = 100_000) -> bytes:
    """Comments that never end, each of which may be looked for to the end of the document."""
    return HEAD + b"<!--" * count


def html_comments(count: int = 100_000) -> bytes:
    """The same in the text of an entry."""
    return rss([item(b"<![CDATA[" + b"<!--" * count + b"]]>")])


def bad_utf8() -> bytes:
    """Bytes that are no text in the encoding that is declared, many times over."""
    return rss(item(b"\xff\xfe\xc3\x28\xa0\xa1\xe2\x28\xf0\x28\x8c\xbc" * 50) for _ in range(200))


def nul() -> bytes:
    """NUL, which ends strings in C, in every place."""
    return rss([item(b"be\x00fore", b"a\x00b", b"t\x00t")]).replace(b"<item>", b"<it\x00em><item>")


def entity_bomb() -> bytes:
    """The thousand million laughs."""
    lines = [b'<!ENTITY e0 "laugh">']
    lines += [b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 11)]
    body = rss([item(b"&e10;")]).partition(b"\n")[2]
    return b'<?xml version="1.0"?><!DOCTYPE rss [' + b"".join(lines) + b"]>" + body


def quadratic_entity() -> bytes:
    """One long entity, used often: no nesting to be seen."""
    body = rss([item(b"&e;" * 50_000)]).partition(b"\n")[2]
    return b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e "' + b"x" * 50_000 + b'">]>' + body


def file_entity() -> bytes:
    """An entity that stands for a file of this machine."""
    body = rss([item(b"[&e;]")]).partition(b"\n")[2]
    return b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + body


def quadratic_author(size: int = 80_000) -> bytes:
    """An author in which an address is looked for, from every letter anew."""
    return rss([item(author=b"a" * size), item(author=b"(" * size), item(author=b"a@" * (size // 2))])


def quadratic_style(size: int = 200_000) -> bytes:
    """A style that patterns go back and forth in."""
    return rss(
        [item(b"&lt;p style=&quot;" + b"a:" * (size // 2) + b"&quot;>x&lt;/p>"), item(b"&lt;style>" * (size // 9))]
    )


def open_tags(count: int = 300_000) -> bytes:
    """Tags that never end."""
    return rss([item(b"<![CDATA[" + b"<a " * count + b"]]>")])


def attributes(count: int = 200_000) -> bytes:
    """One element of very many attributes."""
    return rss([b"<item " + b" ".join(b'a%d="1"' % n for n in range(count)) + b"><title>x</title></item>"])


def dates(size: int = 100_000) -> bytes:
    """Dates of 100,000 figures."""
    figures = b"1" * size
    return rss(
        b"<item><title>x</title><pubDate>%s</pubDate></item>" % date for date in (figures, b"1 " * size, b"1:" * size)
    )


def json_deep(depth: int = 100_000) -> bytes:
    """JSON in JSON."""
    return b'{"version":"https://jsonfeed.org/version/1.1","items":' + b"[" * depth + b"]" * depth + b"}"


def json_figures(size: int = 1_000_000) -> bytes:
    """A number of a million figures."""
    return b'{"version":"https://jsonfeed.org/version/1.1","title":' + b"9" * size + b',"items":[]}'


def page(size: int = 300_000) -> bytes:
    """A page that is one tag after another, none of them closed."""
    return b"<!doctype html><html><head><title>x" + b"<link rel=alternate " * (size // 20)


def gzip_bomb(size: int = 400_000_000) -> bytes:
    """400 MB of nothing, packed."""
    return gzip.compress(b" " * size, 9, mtime=0)


def noise() -> bytes:
    """What a cut connection and a wrong address may give: bytes of every value."""
    return bytes(range(256)) * 4_000


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    maker.__name__: maker
    for maker in (
        many_items, long_item, long_item_within, deep, deep_html, comments, html_comments, bad_utf8, nul, entity_bomb,
        quadratic_entity, file_entity, quadratic_author, quadratic_style, open_tags, attributes, dates, json_deep,
        json_figures, page, gzip_bomb, noise,
    )
}  # fmt: skip
