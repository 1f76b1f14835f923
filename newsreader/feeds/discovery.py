"""A web page where a feed was expected → its title, the feeds it names (R55), its icons (R56). Runs in the parse process.

Only what the page says in ``<link rel=alternate>`` counts: no address is guessed. The page is read as a stream of
tags, without a tree, so that no depth or size of it can do harm.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import final

from lxml import etree

from newsreader.core.icons import IconLink, best_icons
from newsreader.core.links import allowed_link
from newsreader.core.values import FeedLink, Page
from newsreader.feeds.addresses import absolute, web_address
from newsreader.feeds.encoding import decode
from newsreader.feeds.text import plain

_READ = 4_000_000  # characters: links stand in the head
_MOST = 100  # feeds of one page that a person could choose from
_FEED_TYPE = re.compile(
    r"(?:application|text)/(?:x[.-])?(?:rss|atom|rdf)(?:\+xml)?|application/feed\+json|(?:application|text)/xml",
    re.IGNORECASE,
)
_FEED_SCHEME = re.compile(r"feed:(?://)?(?=https?:)", re.IGNORECASE)
_JSON = "application/json"  # JSON Feed's first type, and that of many other things
_TOUCH = frozenset({"apple-touch-icon", "apple-touch-icon-precomposed"})
_WORDS = re.compile(r"feed|rss|atom", re.IGNORECASE)


def read_page(body: bytes | str, url: str, *, content_type: str = "") -> Page:
    """The page's title, feeds in its order, each once, and icons; ``url``: where it was in the end. Never raises."""
    text = body if isinstance(body, str) else decode(body, content_type)
    reader = _Reader()
    parser = etree.HTMLParser(target=reader, no_network=True)
    try:
        for start in range(0, min(len(text), _READ), 1 << 16):
            parser.feed(text[start : start + (1 << 16)])
        parser.close()
    except (etree.LxmlError, ValueError):  # what was read until then stays
        pass
    links: dict[str, FeedLink] = {}
    for base, href, title, mime in reader.links:
        address = allowed_link(absolute(absolute(url, base) or url, _FEED_SCHEME.sub("", href)))
        if address and not address.startswith("mailto:") and len(links) < _MOST:
            links.setdefault(address, FeedLink(address, plain(title), mime))
    icons = [replace(icon, url=web_address(absolute(url, base) or url, icon.url)) for base, icon in reader.icons]
    return Page(plain("".join(reader.title)), tuple(links.values()), best_icons(icon for icon in icons if icon.url))


@final
class _Reader:
    """Takes the tags as lxml finds them."""

    def __init__(self) -> None:
        self.base = ""
        self.title: list[str] = []
        self.links: list[tuple[str, str, str, str]] = []  # base, address, title, MIME type
        self.icons: list[tuple[str, IconLink]] = []  # base, icon
        self._in_title = False
        self._titled = False

    def start(self, tag: str | bytes, attrib: Mapping[str | bytes, str | bytes]) -> None:
        """A tag opens. A ``base`` counts for the links after it (HTML 4, 12.4)."""
        attributes = {str(key): str(value) for key, value in attrib.items()}
        if tag == "title" and not self._titled:
            self._in_title = True
        elif tag == "base":
            self.base = self.base or attributes.get("href", "")
        elif tag == "link" and len(self.links) < 10 * _MOST:
            self._link(attributes)

    def end(self, tag: str | bytes) -> None:
        """A tag closes."""
        if tag == "title" and self._in_title:
            self._in_title = False
            self._titled = True

    def data(self, data: str | bytes) -> None:
        """Text between tags."""
        if self._in_title and len(self.title) < 1_000:
            self.title.append(str(data))

    def comment(self, text: str | bytes) -> None:
        """A comment says nothing."""

    def close(self) -> None:
        """The page is over."""

    def _link(self, attributes: dict[str, str]) -> None:
        relations = attributes.get("rel", "").lower().split()
        href = attributes.get("href", "").strip()
        mime = attributes.get("type", "").partition(";")[0].strip().lower()
        is_touch = not _TOUCH.isdisjoint(relations)
        if href and (is_touch or "icon" in relations) and len(self.icons) < _MOST:
            self.icons.append((self.base, IconLink(href, attributes.get("sizes", ""), mime, is_touch)))
        if not href or "stylesheet" in relations or not {"alternate", "feed"} & set(relations):
            return
        title = attributes.get("title", "")
        is_json_feed = mime == _JSON and _WORDS.search(href + title) is not None and "/wp-json/" not in href
        if _FEED_TYPE.fullmatch(mime) or is_json_feed or (not mime and "feed" in relations):
            self.links.append((self.base, href, title, mime))
