"""JSON Feed 1.0 and 1.1 (jsonfeed.org): read leniently, since what is broken in one item says nothing of the rest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr
from newsreader.feeds.raw import RawDocument, RawEntry, RawFile, RawText

MAX_ENTRIES = 20_000

Values = Mapping[str, Any]  # what JSON gave


def read_json(text: str, url: str) -> RawDocument:
    """The feed in ``text`` that came from ``url``. Raises DocumentError when it is no JSON or no feed."""
    try:
        feed = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        raise DocumentError("parser", tr("The feed is JSON, but broken or cut short.")) from error
    if not isinstance(feed, dict) or not _is_feed(feed):
        raise DocumentError("not-a-feed", tr("This is JSON, but not a feed."))
    items = [item for item in _all(feed, "items") if isinstance(item, dict)]
    if len(items) > MAX_ENTRIES:
        raise DocumentError("too-large", tr("The feed has more than {n} entries.").format(n=f"{MAX_ENTRIES:,}"))
    return RawDocument(
        kind="json",
        title=_get(feed, "title"),
        site_url=_get(feed, "home_page_url"),
        language=_get(feed, "language"),
        author=_author(feed),
        entries=tuple(_entry(item, url) for item in items),
    )


def _is_feed(feed: Values) -> bool:
    return "jsonfeed.org" in _get(feed, "version") or isinstance(feed.get("items"), list)


def _entry(item: Values, base: str) -> RawEntry:
    html, text, summary = (_get(item, key) for key in ("content_html", "content_text", "summary"))
    return RawEntry(
        guid=_get(item, "id"),
        link=_get(item, "url") or _get(item, "external_url"),
        base=base,
        title=_get(item, "title"),
        author=_author(item),
        language=_get(item, "language"),
        dates=tuple(filter(None, (_get(item, "date_published"), _get(item, "date_modified")))),
        contents=(RawText(html, "text/html", base),) if html else (RawText(text, "text/plain", base),) if text else (),
        summaries=(RawText(summary, "text/plain", base),) if summary else (),
        enclosures=tuple(_enclosure(file) for file in _all(item, "attachments") if isinstance(file, dict)),
        pictures=tuple(RawFile(_get(item, key)) for key in ("image", "banner_image") if _get(item, key)),
        categories=tuple(tag.strip() for tag in _all(item, "tags") if isinstance(tag, str) and tag.strip()),
    )


def _enclosure(file: Values) -> RawFile:
    return RawFile(_get(file, "url"), _get(file, "mime_type"), _get(file, "size_in_bytes"), _get(file, "title"))


def _get(values: Values, key: str) -> str:
    """A member as text: an id may be a number (JSON Feed 1.1, *id*), a date too; anything else is as if not there."""
    value = values.get(key)
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _all(values: Values, key: str) -> Iterable[Any]:
    value = values.get(key)
    return value if isinstance(value, list) else ()


def _author(values: Values) -> str:
    """``authors`` (1.1), else ``author`` (1.0); a bare string is somebody's reading of either."""
    authors = [*_all(values, "authors"), values.get("author")]
    names = (_get(author, "name") if isinstance(author, dict) else author for author in authors)
    return ", ".join(dict.fromkeys(name for name in names if isinstance(name, str) and name))
