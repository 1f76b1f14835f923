"""The one entrance: a page's bytes → the readable text of its article. Parse process; imported when it is first asked."""

from __future__ import annotations

import re
from hashlib import blake2b
from html import escape

from lxml import etree

from newsreader.core.errors import DocumentError
from newsreader.core.texts import tr
from newsreader.core.values import PageText
from newsreader.feeds.encoding import decode
from newsreader.feeds.page.extract import article_of
from newsreader.feeds.page.head import head_of, titles
from newsreader.feeds.page.prepare import body_of, parsed
from newsreader.feeds.page.refuse import check
from newsreader.feeds.page.tree import Node, words
from newsreader.feeds.sanitise import clean_html
from newsreader.feeds.sniff import Kind, sniff
from newsreader.feeds.text import html_to_text

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_NOTICES = 20  # texts for browsers without scripts that are looked at
_HEAD = 16_384  # bytes in which a page names its encoding


def read_article(body: bytes, url: str, *, content_type: str = "") -> PageText:
    """The readable text of the page at ``url``, safe to show. DocumentError with a sentence for people."""
    kind = sniff(body, content_type)
    if kind is Kind.EMPTY:
        raise DocumentError("empty", tr("The server sent an empty answer where the article's page should be."))
    if kind in (Kind.BINARY, Kind.JSON):
        raise DocumentError("not-a-page", tr("What stands at the article's address is a file, not a page with text."))
    root = parsed(_text(body, content_type))
    head = head_of(root, url)
    named = titles(root, head)
    unscripted = " ".join(map(words, list(root.iter("noscript"))[:_NOTICES]))
    body_node = body_of(root)
    page = f"{words(body_node)} {unscripted}"
    article = article_of(body_node, named)
    language = head.language if _LANGUAGE.fullmatch(head.language) else ""
    prefix = f"p{blake2b(url.encode('utf-8', 'surrogatepass'), digest_size=4).hexdigest()}-"
    html = _lead(article, head.picture) + _html(article)
    clean = clean_html(html, base=head.base, prefix=prefix, language=language)
    check(html_to_text(clean.html), page=page, title=named[0] if named else "", free=head.free)
    return PageText(
        url=url,
        title=head.title,
        author=head.byline,
        published=head.published,
        html=clean.html,
        picture=head.picture or next(iter(clean.pictures), None),
        pictures=clean.pictures,
        language=language,
        before=head.before,
        after=head.after,
    )


def _text(body: bytes, content_type: str) -> str:
    """The page's letters; it may name its encoding where the server did not."""
    if "charset" not in content_type.lower():
        found = _CHARSET.search(body[:_HEAD])
        if found:
            content_type = f"{content_type}; charset={found[1].decode('ascii')}"
    return decode(body, content_type)


def _lead(article: Node, picture: str) -> str:
    """The picture that the page names for its article, where the text has none."""
    if not picture or next(article.iter("img", "picture", "video"), None) is not None:
        return ""
    return f'<figure><img src="{escape(picture)}" alt=""></figure>'


def _html(article: Node) -> str:
    return str(etree.tostring(article, encoding="unicode", method="html"))
