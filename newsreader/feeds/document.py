"""The one entrance: bytes from the wire → a feed's document, or the page that was found in its place.

Runs in the parse process; nothing here keeps state, reads a clock or opens a connection.
"""

from __future__ import annotations

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr
from newsreader.core.values import Document, Page, PageText, ParseJob
from newsreader.feeds.discovery import read_page
from newsreader.feeds.encoding import decode
from newsreader.feeds.feedparser_road import read_xml
from newsreader.feeds.finish import finish
from newsreader.feeds.inflate import inflate
from newsreader.feeds.json_road import read_json
from newsreader.feeds.known import finish_rest
from newsreader.feeds.lxml_road import read_fast
from newsreader.feeds.raw import RawDocument
from newsreader.feeds.slices import marked, recognised
from newsreader.feeds.sniff import Kind, sniff


def read(job: ParseJob) -> Document | Page | PageText:
    """What the server sent, read and cleaned. Raises DocumentError with a sentence for people."""
    body = inflate(job.wire, job.content_encoding)
    if job.is_article:
        from newsreader.feeds.page.read import read_article  # most processes never read a page

        return read_article(body, job.url, content_type=job.content_type)
    if job.known and sniff(body, job.content_type) is Kind.XML and (parts := recognised(body, job)) is not None:
        rest, same = parts
        if (found := finish_rest(rest, job.url, known=job.known, recognised=same)) is not None:
            return found
    raw = read_raw(job, body=body)
    if isinstance(raw, Page):
        return raw
    return (finish_rest(raw, job.url, known=job.known) if job.known else None) or finish(raw, job.url)


def read_raw(job: ParseJob, *, body: bytes | None = None) -> RawDocument | Page:
    """What the server sent, before cleaning. ``body``: the wire's bytes, where they are unpacked already."""
    if body is None:
        body = inflate(job.wire, job.content_encoding)
    kind = sniff(body, job.content_type)
    _refuse(kind)
    if kind is Kind.PAGE:
        return read_page(body, job.url, content_type=job.content_type)
    text = decode(body, job.content_type)
    if kind is Kind.JSON:
        return read_json(text, job.url)
    fast = read_fast(text, job.url)
    return read_xml(text, job.url) if fast is None else marked(fast, body, job=job)


def _refuse(kind: Kind) -> None:
    """DocumentError for what is no feed by its kind alone."""
    match kind:
        case Kind.EMPTY:
            raise DocumentError("empty", tr("The server sent an empty answer where the feed should be."))
        case Kind.BINARY:
            raise DocumentError("binary", tr("This is a picture, a sound or some other file, not a feed."))
        case Kind.TEXT:
            raise DocumentError("not-a-feed", tr("This is plain text, not a feed."))
