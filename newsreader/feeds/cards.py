"""Embedded players, pages and formulas → links and text. Runs in the parse process.

Reads the canonical HTML of `allowed.embed_cleaner`; what it writes goes through the strict cleaner afterwards, which
is the boundary: nothing here has to be safe, only right. A card is an ``a`` with ``data-embed``; `rewrite` writes its
words, so that a card always names the host it leads to. Over a video's card stands its still picture, where there is one:
a picture like any other, fetched, stored or left out as those are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape
from urllib.parse import urlsplit

from newsreader.feeds.addresses import web_address
from newsreader.feeds.formulas import formula_text
from newsreader.feeds.images import is_tracker
from newsreader.feeds.watch_pages import is_button, still_of, watch_page

_EMBED = re.compile(r"<(?:iframe|embed|object|video|audio|math)(?=[\s/>])", re.IGNORECASE)
_OPEN = re.compile(r"<(iframe|embed|object|video|audio|math)(?: ([^<>]*))?>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_INSIDE = re.compile(r"<(?:param|embed|source|iframe) ([^<>]*)>")
_TEX = re.compile(r'<annotation encoding="(?:application/x-tex|TeX|LaTeX)">([^<]*)</annotation>', re.IGNORECASE)
_ANNOTATION = re.compile(r"<annotation(?:-xml)?(?: [^<>]*)?>[^<]*</annotation(?:-xml)?>")
_GENERIC = re.compile(
    r"(?:youtube|vimeo|dailymotion|spotify)? ?(?:video|embed|embedded)? ?(?:player|video|content|iframe)?",
    re.IGNORECASE,
)


def has_embeds(html: str) -> bool:
    """Whether the raw ``html`` may hold something for a card or a formula."""
    return _EMBED.search(html) is not None


def with_cards(html: str, base: str) -> str:
    """``html`` with each embed made a card and each formula its TeX or its text."""
    parts: list[str] = []
    position = 0
    for match in _OPEN.finditer(html):
        if match.start() < position:
            continue  # inside an embed that was dealt with
        name = match.group(1)
        end = match.end() if name == "embed" else html.find(f"</{name}>", match.end())
        inner = html[match.end() : end] if end >= 0 else html[match.end() :]
        attributes = dict(_ATTRIBUTE.findall(match.group(2) or ""))
        parts.append(html[position : match.start()])
        parts.append(_formula(attributes, inner) if name == "math" else _card(name, attributes, inner=inner, base=base))
        position = len(html) if end < 0 else end
    parts.append(html[position:])
    return "".join(parts)


def _card(name: str, attributes: dict[str, str], *, inner: str, base: str) -> str:
    """The card, or what stands inside for readers who cannot have the embed."""
    if attributes.get("width") in ("0", "1") and attributes.get("height") in ("0", "1"):
        return ""
    found = _address(attributes, inner, base=base)
    if not found:
        return "" if name == "iframe" else inner
    url = watch_page(found)
    if is_tracker(url) or is_button(url):
        return ""
    title = unescape(attributes.get("title", "")).strip()[:200]
    title = "" if _GENERIC.fullmatch(title) else title
    if not title and name in ("audio", "video"):
        title = urlsplit(url).path.rpartition("/")[2][:100]
    card = f'<a data-embed="{escape(title)}" href="{escape(url)}"></a>'
    poster = unescape(attributes.get("poster", "")).strip()
    still = (web_address(base, poster) if poster else "") or still_of(url)
    if not still:
        return f"<p>{card}</p>"
    return f'<figure><img src="{escape(still)}" alt="">{card}</figure>'


def _address(attributes: dict[str, str], inner: str, *, base: str) -> str:
    """The embed's address: of its own and those inside it the first that a page is known for, else the first."""
    found = list(_addresses(attributes, inner, base=base))
    return next((url for url in found if watch_page(url) != url), found[0] if found else "")


def _addresses(attributes: dict[str, str], inner: str, *, base: str) -> Iterator[str]:
    keys = ("data-src", "data-lazy-src", "src", "data")
    inside = [dict(_ATTRIBUTE.findall(tag)) for tag in _INSIDE.findall(inner)]
    for each in (attributes, *inside):
        values = [each[key] for key in keys if each.get(key)]
        if each.get("name", "").lower() in ("movie", "src", "url", "filename"):
            values.append(each.get("value", ""))
        for value in values:
            url = web_address(base, unescape(value))
            if url:
                yield url


def _formula(attributes: dict[str, str], inner: str) -> str:
    """TeX as code, when the formula brings it; else its letters and signs."""
    found = _TEX.search(inner)
    tex = found.group(1).strip() if found else attributes.get("alttext", "").strip()
    text = f'<code class="language-tex">{tex}</code>' if tex else formula_text(_ANNOTATION.sub("", inner))
    return f"<div>{text}</div>" if attributes.get("display") == "block" else text
