"""The pass over nh3's canonical HTML: links and ids made the article's own, pictures made local. Parse process.

Canonical means: names in small letters, every value in double quotes, and ``<``, ``>``, ``"`` and ``&`` escaped in
values and text. So one regular expression sees every tag exactly as a parser does.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import final
from urllib.parse import unquote

from newsreader.core.links import allowed_link, display_host
from newsreader.core.pictures import local_picture_address
from newsreader.feeds.addresses import absolute
from newsreader.feeds.images import Attributes, is_hidden, is_tracker, picture_address, shown_size

MAX_PICTURES = 200

_PLAIN_LINK = r'a href="https?://[^"@\\]*" rel="noopener noreferrer">'
# A tag with attributes, and a picture even without; not the commonest of all, which are right as they are.
_TAG = re.compile(rf"<(?=[a-z][a-z0-9]*+ |img>|source>)(?!{_PLAIN_LINK})([a-z][a-z0-9]*+)(?: ([^<>]*))?>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_LANGUAGE = re.compile(r"(?:^|\s)lang(?:uage)?-([A-Za-z0-9_+#.-]{1,30})(?=\s|$)")
_NUMBER = re.compile(r"\s*(-?\d{1,9})(?!\d)")

_COUNTS = {"colspan": 100, "rowspan": 100, "span": 100}  # more than any table needs, less than hangs a view
_NUMBERS = frozenset({"start", "value"})
_LONGEST = 300  # characters of an id, a title, an alternative text's tail …


@final
class Rewriter:
    """Rewrites one text; ``pictures`` then holds its pictures' addresses, each once, in order."""

    def __init__(self, base: str, prefix: str) -> None:
        self.pictures: dict[str, int] = {}
        self._base = base
        self._prefix = prefix
        self._sources: Attributes = {}

    def rewrite(self, html: str) -> str:
        """``html`` as nh3 left it, with every tag that has attributes rewritten."""
        return _TAG.sub(self._tag, html)

    def _tag(self, match: re.Match[str]) -> str:
        name = match.group(1)
        attributes = dict(_ATTRIBUTE.findall(match.group(2) or ""))
        if name == "img":
            return self._picture(attributes)
        if name == "source":
            self._sources = self._sources or attributes
            return ""
        return f"<{name}{self._kept(name, attributes)}>{self._card_words(attributes)}"

    # -- links, ids and the rest ---------------------------------------------------------------------------------

    def _kept(self, name: str, attributes: Attributes) -> str:
        kept = []
        if name == "a" and "data-embed" in attributes:
            kept.append(' class="embed"')
        for key, value in attributes.items():
            new = self._value(key, value)
            if new is not None:
                kept.append(f' {new[0]}="{new[1]}"')
        return "".join(kept)

    def _value(self, key: str, value: str) -> tuple[str, str] | None:
        """The attribute that stands for ``key``, its value escaped, or None when it goes."""
        if key == "href":
            return self._link(value)
        if key in {"id", "name"}:
            return ("id", self._own(value)) if 0 < len(value) <= _LONGEST and not value.isspace() else None
        if key == "class":
            found = _LANGUAGE.search(value)
            return ("data-language", found.group(1)) if found else None
        if key in _COUNTS or key in _NUMBERS:
            return _number(key, value)
        if key.startswith("data-"):
            return None
        return key, value[: 4 * _LONGEST] if "&" not in value else value

    def _own(self, name: str) -> str:
        return name if name.startswith(self._prefix) else self._prefix + name

    def _link(self, value: str) -> tuple[str, str] | None:
        url = unescape(value) if "&" in value else value
        url = url.strip()
        if url.startswith("#"):
            target = unquote(url[1:])
            return ("href", "#" + escape(self._own(target))) if target else None
        allowed = allowed_link(absolute(self._base, url))
        return ("href", escape(allowed)) if allowed else None

    def _card_words(self, attributes: Attributes) -> str:
        """A card names what it leads to: the title it was given and, whatever that says, the real host."""
        if "data-embed" not in attributes:
            return ""
        link = self._link(attributes.get("href", ""))
        host = escape(display_host(unescape(link[1])).removeprefix("www.")) if link else ""
        title = attributes["data-embed"].strip()
        return "▶ " + " – ".join(part for part in (title, host) if part)

    # -- pictures ------------------------------------------------------------------------------------------------

    def _picture(self, attributes: Attributes) -> str:
        """The picture with its local address; "" for one that only counts readers or cannot be had."""
        sources, self._sources = self._sources, {}
        if is_hidden(attributes):
            return ""
        url = picture_address(attributes, sources, base=self._base)
        if not url or is_tracker(url):
            return ""
        number = self.pictures.get(url)
        if number is None:
            if len(self.pictures) >= MAX_PICTURES:
                return ""
            number = self.pictures[url] = len(self.pictures)
        title = attributes.get("title", "")
        kept = f' title="{title}"' if title else ""
        alt = attributes.get("alt", "")
        return f'<img src="{local_picture_address(url)}" data-n="{number}" alt="{alt}"{kept}{shown_size(attributes)}>'


def _number(key: str, value: str) -> tuple[str, str] | None:
    found = _NUMBER.match(value)
    if not found:
        return None
    number = int(found.group(1))
    if key in _COUNTS:
        number = max(1, min(number, _COUNTS[key]))
    return key, str(number)
