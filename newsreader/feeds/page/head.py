"""What a page says of its article beside the text: title, author, date, picture, language, its other pages. Parse process.

Asked in this order: what the page says to machines (JSON-LD, ``meta``), then what it marks in its text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, final
from urllib.parse import urlsplit

from newsreader.core.dates import parse_date
from newsreader.core.frozen import dataclass
from newsreader.feeds.addresses import absolute, web_address
from newsreader.feeds.page.tree import Node, words
from newsreader.feeds.text import plain

_ARTICLES = re.compile(r"(?:[A-Za-z]*Article|[A-Za-z]*Posting|Report|Review|WebPage)$")
_LONGEST_DATA = 500_000
_NEXT = re.compile(
    r"(?:next(?: page)?|continue(?: reading)?|nächste seite|weiter|page suivante|suivant|siguiente|página siguiente"
    r"|pagina successiva|volgende|next ?[›»→>]+|[›»→>]+|\d{1,2})$",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"(?:prev(?:ious)?(?: page)?|zurück|vorherige seite|page précédente|anterior|[‹«←<]+ ?prev(?:ious)?|[‹«←<]+|\d{1,2})$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:/(?:page|seite|p)[/-]?(?P<a>\d{1,2})/?$)|(?:/(?P<b>\d{1,2})/?$)|(?:[-_](?:p|page)?(?P<c>\d{1,2})(?=\.\w{3,5}$))"
)
_NUMBER_ASKED = re.compile(r"(?:^|&)(?:page|p|pg|seite|pagina)=(\d{1,2})(?=&|$)", re.IGNORECASE)
_MOST_LINKS = 5_000


@final
@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of its article; "" and None where it does not. ``free``: does it say that anyone may read it."""

    title: str
    byline: str
    published: int | None
    picture: str
    language: str
    base: str
    free: bool | None
    before: str
    after: str


def head_of(root: Node, url: str) -> Head:
    """Read before the body is prepared, which takes scripts away; ``url``: where the page was in the end."""
    base = _base(root, url)
    meta = _metas(root)
    data = list(_data(root))
    title = _first(meta, "og:title", "twitter:title") or _of(data, "headline") or _title(root)
    picture = _first(meta, "og:image", "og:image:url", "twitter:image") or _of(data, "image", inner="url")
    stamp = _first(meta, "article:published_time", "date", "dc.date", "dc.date.issued", "pubdate", "parsely-pub-date")
    before, after = neighbours(root, url, base=base)
    return Head(
        title=plain(title),
        byline=_byline(root, meta, data),
        published=parse_date(_of(data, "datePublished")) or parse_date(stamp) or _time(root),
        picture=web_address(base, picture) if picture else "",
        language=(root.get("lang") or _first(meta, "og:locale", "content-language")).replace("_", "-")[:20],
        base=base,
        free=_is_free(data, meta),
        before=before,
        after=after,
    )


def titles(root: Node, head: Head) -> tuple[str, ...]:
    """Every form in which the page names its article, for finding its own headline in the text."""
    return tuple(dict.fromkeys(filter(None, (head.title, plain(_title(root))))))


def _base(root: Node, url: str) -> str:
    first = next((node.get("href") for node in root.iter("base") if node.get("href")), None)
    return (web_address(url, first) if first else "") or url


def _title(root: Node) -> str:
    found = next((node for node in root.iter("title")), None)
    return "" if found is None else words(found)


def _metas(root: Node) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in root.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv")
        content = node.get("content")
        if name and content:
            found.setdefault(name.strip().lower(), content.strip())
    return found


def _first(meta: dict[str, str], *names: str) -> str:
    return next((meta[name] for name in names if meta.get(name)), "")


# -- what it says to machines --------------------------------------------------------------------------------------------


def _data(root: Node) -> Iterator[dict[str, Any]]:
    """The articles that a page describes in JSON-LD."""
    for node in root.iter("script"):
        text = node.text or ""
        if "ld+json" not in (node.get("type") or "").lower() or len(text) > _LONGEST_DATA:
            continue
        try:
            found = json.loads(text.strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _items(found):
            kind = item.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(isinstance(each, str) and _ARTICLES.fullmatch(each) for each in kinds):
                yield item


def _items(found: Any) -> Iterator[dict[str, Any]]:
    for item in found if isinstance(found, list) else [found]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (each for each in graph if isinstance(each, dict))


def _of(data: list[dict[str, Any]], key: str, *, inner: str = "name") -> str:
    """The first text under ``key``; of an object its ``inner``, of a list its first."""
    for item in data:
        value = item.get(key)
        value = value[0] if isinstance(value, list) and value else value
        value = value.get(inner) if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _is_free(data: list[dict[str, Any]], meta: dict[str, str]) -> bool | None:
    for item in data:
        value = item.get("isAccessibleForFree")
        if value is not None:
            return str(value).strip().lower() not in ("false", "http://schema.org/false", "https://schema.org/false")
    tier = _first(meta, "article:content_tier", "content_tier")
    return tier.lower() == "free" if tier else None


def _byline(root: Node, meta: dict[str, str], data: list[dict[str, Any]]) -> str:
    names: list[str] = []
    for item in data[:1]:
        author = item.get("author")
        for each in author if isinstance(author, list) else [author]:
            name = each.get("name") if isinstance(each, dict) else each
            if isinstance(name, str):
                names.append(plain(name))
    said = ", ".join(dict.fromkeys(filter(None, names))) or plain(
        _first(meta, "author", "dc.creator", "parsely-author")
    )
    if said and not said.startswith(("http://", "https://")):
        return said[:200]
    for node in root.iter("a", "span", "p", "div", "address"):
        if node.get("rel") == "author" or "author" in (node.get("itemprop") or "") or node.get("class") == "byline":
            text = plain(words(node))
            if 0 < len(text) < 100:
                return re.sub(r"^(?:by|von|par|por|di)\s+", "", text, flags=re.IGNORECASE)
    return ""


def _time(root: Node) -> int | None:
    for node in root.iter("time"):
        found = parse_date(node.get("datetime") or "")
        if found is not None:
            return found
    return None


# -- its other pages -----------------------------------------------------------------------------------------------------


def neighbours(root: Node, url: str, *, base: str) -> tuple[str, str]:
    """The article's page before this one and the one after it, "" where there is none.

    A link counts only when its address is this page's with another number: many sites call the next *article* "next".
    """
    here, number = _numbered(url)
    before = after = ""
    for count, link in enumerate(root.iter("link", "a")):
        if count > _MOST_LINKS or (before and after):
            break
        href, relation = link.get("href"), (link.get("rel") or "").lower()
        if not href or href.startswith("#"):
            continue
        text = words(link) if link.tag == "a" and not relation else ""
        is_next = "next" in relation or bool(_NEXT.match(text))
        is_back = "prev" in relation or bool(_BACK.match(text))
        if not is_next and not is_back:
            continue
        address = absolute(base, href).partition("#")[0]
        there, its_number = _numbered(address)
        if there != here:
            continue
        if is_next and its_number == number + 1:
            after = after or address
        elif is_back and its_number == number - 1:
            before = before or address
    return before, after


def _numbered(url: str) -> tuple[str, int]:
    """An address without its page's number, and that number; 1 without one."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url, 0
    path, query, number = parts.path, parts.query, 1
    asked = _NUMBER_ASKED.search(query)
    in_path = _NUMBER.search(path)
    if asked:
        number, query = int(asked[1]), _NUMBER_ASKED.sub("", query).strip("&")
    elif in_path:
        number = int(in_path["a"] or in_path["b"] or in_path["c"])
        path = path[: in_path.start()] + path[in_path.end() :]
    return f"{(parts.hostname or '').lower()}{path.rstrip('/')}?{query}", number
