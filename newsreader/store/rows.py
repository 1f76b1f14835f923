"""Database rows to the values of `core`, and which columns they need."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, case, exists, func

from newsreader.core.values import (
    Article,
    Chapter,
    Enclosure,
    FeedId,
    FetchState,
    Validators,
)
from newsreader.store import schema
from newsreader.store.plain import article_row_of

_f, _a, _b, _s, _t = schema.feed.c, schema.article.c, schema.body.c, schema.state.c, schema.full_text.c

_shown_title = func.coalesce(_f.given_title, case((_f.title != "", _f.title), else_=_f.url))
FEED = (
    *(_f.id, _f.url, _f.site_url, _shown_title, _f.folder, _f.position, _f.added, _f.last_try, _f.last_ok),
    *(_f.next_due, _f.failures, _f.http, _f.error_kind, _f.error_text, _f.error_since),
)
FETCH_STATE = (
    *(_f.id, _f.url, _f.etag, _f.last_modified, _f.body_hash, _f.last_try, _f.last_ok, _f.next_due),
    *(_f.failures, _f.typed, _f.blocked_until, _f.interval),
)
_has_text = schema.full_text.alias("has_text")
ARTICLE = (
    *(_a.id, _a.feed, _a.uid, _a.url, _a.title, _a.author, _a.excerpt, _a.picture),
    *(_a.published, _a.arrived, _s.sort_at, _s.read, _s.starred, _s.story),
    *(_a.missing_pictures, exists().where(schema.full_text_wait.c.article == _a.id)),
    exists().where(_has_text.c.article == _a.id),
)
BODY = (_b.html, _b.pictures, _b.enclosures, _b.categories, _b.language)
FULL_TEXT = (_t.html, _t.pictures, _t.author, _t.language, _t.shown)


def fetch_state_of(row: Sequence[Any]) -> FetchState:
    """What the next request needs, from the columns of FETCH_STATE."""
    number, url, etag, modified, body_hash, last_try, last_ok, due, failures, typed, blocked, interval = row
    return FetchState(
        feed=FeedId(number),
        url=url,
        validators=Validators(etag, modified),
        body_hash=body_hash,
        last_try=last_try,
        last_ok=last_ok,
        next_due=due,
        failures=failures,
        typed=bool(typed),
        blocked_until=blocked,
        interval=interval,
    )


def _enclosure(values: Sequence[Any]) -> Enclosure:
    """A file as it was written; chapters and the address of others stand behind where there are some."""
    chapters = tuple(Chapter(*chapter) for chapter in values[4]) if len(values) > 4 else ()
    url, mime, length, title = values[:4]
    return Enclosure(url, mime, length, title, chapters, values[5] if len(values) > 5 else "")


def article_of(row: Row[*tuple[Any, ...]], *, unpack: Callable[[bytes], str]) -> Article:
    """A whole article from the columns of ARTICLE, BODY and FULL_TEXT. ValueError when its text cannot be unpacked."""
    html, pictures, enclosures, categories, language, *second = row[len(ARTICLE) :]
    page_html, page_pictures, page_author, page_language, is_shown = second
    own = article_row_of(row[: len(ARTICLE)])
    if is_shown:
        html, pictures, language = page_html, page_pictures, page_language or language
        own = replace(own, author=own.author or page_author)
    return Article(
        row=own,
        html=unpack(html),
        pictures=tuple(json.loads(pictures)),
        enclosures=tuple(_enclosure(values) for values in json.loads(enclosures)),
        categories=tuple(json.loads(categories)),
        language=language,
        fulltext=bool(is_shown),
        has_fulltext=page_html is not None,
    )
