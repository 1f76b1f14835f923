"""An article as a file of its own: a page that needs nothing from elsewhere, or Markdown. Pure; any thread."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from html import escape

from newsreader.core.links import allowed_link
from newsreader.core.markdown import escaped, markdown_of
from newsreader.core.pictures import SCHEME, PictureFact, PictureState
from newsreader.core.values import Article
from newsreader.ui.article.answers import picture_type
from newsreader.ui.article.page import PICTURE, POLICY, PageParts, article_page, headline
from newsreader.ui.article.words import date_line
from newsreader.ui.lists import joined

#: What a saved page may load: nothing. Its pictures stand in it.
SAVED_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; frame-src 'none'; base-uri 'none'"
_FACE = re.compile(r"@font-face \{[^{}]*\}\n?")
_SHEET = f'<link rel="stylesheet" href="{SCHEME}://style/article.css">'

#: Gives a stored picture's bytes by the digest in its local address, None where it is not stored.
PictureOf = Callable[[str], bytes | None]


def saved_html(article: Article, parts: PageParts, *, template: str, sheet: str, picture_of: PictureOf) -> str:
    """The article's page with its style and its pictures in it. What is a command in the window is left out."""
    bodies: dict[str, bytes | None] = {}

    def has(digest: str) -> bool:
        if digest not in bodies:
            bodies[digest] = picture_of(digest)
        body = bodies[digest]
        return body is not None and picture_type(body) is not None

    alone = replace(parts, is_saved=has, mark=None, offers=(), loadable=frozenset())
    page = article_page(article, alone, template=template)
    page = page.replace(POLICY, SAVED_POLICY).replace(_SHEET, f"<style>{_FACE.sub('', sheet)}</style>")
    page = re.sub(
        rf'src="{SCHEME}://picture/([0-9a-f]{{32}})"', lambda match: _inside(bodies.get(match.group(1))), page
    )
    address = allowed_link(article.row.url)
    origin = f'<p class="offers"><a href="{escape(address)}">{escape(address)}</a></p>' if address else ""
    return page.replace("</article>", f"{origin}</article>")


def _inside(body: bytes | None) -> str:
    mime = picture_type(body) if body else None
    return f'src="data:{mime.decode()};base64,{b64encode(body).decode()}"' if body and mime else 'src=""'


def saved_markdown(article: Article, parts: PageParts, *, facts: Mapping[str, PictureFact]) -> str:
    """The article as Markdown: headline, where and when, its address, its text."""
    row = article.row
    date = date_line(row.published, row.arrived, now=parts.now, locale=parts.locale)
    address = allowed_link(row.url)
    head = [
        f"# {escaped(headline(article))}",
        escaped(joined((parts.source, row.author.strip(), date))),
        f"<{address}>" if address else "",
    ]
    body = markdown_of(article.html, _addresses(facts))
    return "\n\n".join(filter(None, [*head, body])) + "\n"


def _addresses(facts: Mapping[str, PictureFact]) -> Callable[[str], str]:
    """Pictures stand in Markdown by the addresses they came from."""

    def address_of(local: str) -> str:
        match = PICTURE.match(f'<img src="{local}">')
        fact = facts.get(match.group(1)) if match else None
        return (allowed_link(fact.url) or "") if fact is not None else ""

    return address_of


def pictures_of(facts: Mapping[str, PictureFact], read: Callable[[str], bytes | None]) -> PictureOf:
    """What reads an article's stored pictures by their digests; ``read`` by the names of their files."""

    def picture_of(digest: str) -> bytes | None:
        fact = facts.get(digest)
        return read(fact.name) if fact is not None and fact.state is PictureState.STORED else None

    return picture_of
