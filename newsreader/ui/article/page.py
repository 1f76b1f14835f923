"""An article → the page of the web view. Pure: values in, text out; no widgets, no files but the template.

The article's HTML has passed the cleaner (security.md) and is in its canonical form: every value in double quotes, no
``<`` or ``>`` inside one. So a regular expression sees each tag as a parser does. Everything else is escaped here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from html import escape, unescape
from string import Template
from typing import final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.core.frozen import dataclass
from newsreader.core.full_text import Offer
from newsreader.core.links import allowed_link, display_host
from newsreader.core.pictures import SCHEME
from newsreader.core.values import Article, Enclosure
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.article.words import date_line, file_size, reading_time
from newsreader.ui.lists import joined, named

#: Every page says so twice, in a header and in its head (security.md).
POLICY = (
    f"default-src 'none'; img-src {SCHEME}:; style-src {SCHEME}: 'unsafe-inline'; font-src {SCHEME}:; "
    f"media-src {SCHEME}:; form-action 'none'; frame-src 'none'; base-uri 'none'"
)

#: What a link of a page of ours begins with that is a command; cleaned text has no address of our scheme but pictures.
COMMAND = f"{SCHEME}://command/"

_ICON = re.compile(r"[0-9a-f]{32}")
PICTURE = re.compile(rf'<img src="{SCHEME}://picture/([0-9a-f]{{32}})"([^<>]*)>')
EMBED = re.compile(r'<a class="embed"([^<>]*)>(?:▶ )?([^<>]*)</a>')
_TABLE = re.compile(r"<table[^<>]*>|</table>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_LETTER_SIZE = 40  # pixels: a smaller picture stands in its line like a letter, and so do its words
_LONGEST_DESCRIPTION = 200
_MARK_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


@final
@dataclass(frozen=True, slots=True)
class PageParts:
    """What a page says besides its article. ``is_saved`` knows the digests of the pictures that are stored,
    ``why_missing`` the reasons, in words, why others are not; ``loadable`` are those that can be asked for.
    """

    source: str
    look: PageLook
    now: int
    locale: QLocale
    is_saved: Callable[[str], bool]
    mark: FeedMark | None = None
    offers: tuple[Offer, ...] = ()
    why_missing: Mapping[str, str] = field(default_factory=dict)
    loadable: frozenset[str] = frozenset()


def article_page(article: Article, parts: PageParts, *, template: str) -> str:
    """The whole HTML page of ``article``, made from the text of `article.html`."""
    row = article.row
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return Template(template).substitute(
        interface=escape(parts.locale.bcp47Name() or "en"),
        theme=escape(parts.look.name),
        policy=POLICY,
        title=escape(headline(article)),
        look=parts.look.css(),
        mark=mark_html(parts.mark),
        source=escape(parts.source),
        date=escape(date_line(row.published, row.arrived, now=parts.now, locale=parts.locale)),
        language=language,
        headline=escape(headline(article)),
        by="".join(_by(article)),
        body=_body(article, parts),
        files=_offers(parts.offers) + _files(files_of(article)),
    )


def blank_page(look: PageLook) -> str:
    """A page without an article, in the colours of ``look``: what the view shows while nothing was opened yet.

    It names the style sheet and a word in each face, so that these are ready when the first article comes.
    """
    return (
        f'<!doctype html><html data-theme="{escape(look.name)}"><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title></title>'
        f'<style id="look">{look.css()}</style><link rel="stylesheet" href="{SCHEME}://style/article.css">'
        '<body><p class="by" aria-hidden="true" style="opacity: 0">a <b style="font-weight: 600">b</b></p>'
        '<p aria-hidden="true" style="opacity: 0">a <b style="font-weight: 600">b</b> <i>c</i></p></body></html>'
    )


def headline(article: Article) -> str:
    """The title, or words in its place."""
    return article.row.title.strip() or QCoreApplication.translate("Article", "Untitled")


def files_of(article: Article) -> tuple[Enclosure, ...]:
    """The enclosures worth a line: those that may be opened and are not pictures that the text shows already."""
    shown = set(article.pictures)
    return tuple(
        file
        for file in dict.fromkeys(article.enclosures)
        if allowed_link(file.url) and not (file.mime.startswith("image/") and file.url in shown)
    )


def file_words(file: Enclosure) -> tuple[str, str]:
    """A file's name and, for its second line, kind, size and host: ("The cellar", "audio · 14 MB · cast.example")."""
    name = file.title or unquote(urlsplit(file.url).path.rpartition("/")[2]) or display_host(file.url)
    kind = file.mime.partition("/")[0] if file.mime.startswith(("audio/", "video/", "image/")) else ""
    detail = (kind or file.mime, file_size(file.length), display_host(file.url))
    return name[:_LONGEST_DESCRIPTION], " · ".join(filter(None, detail))


def embed_words(text: str) -> tuple[str, str]:
    """A card's title and host out of the cleaner's "▶ title – host"; without a title the host stands for it."""
    title, dash, host = unescape(text).rpartition(" – ")
    return (title, host) if dash else (host, "")


def picture_words(attributes: str) -> str:
    """The description of a picture out of its canonical attributes, "" without one."""
    values = dict(_ATTRIBUTE.findall(attributes))
    text = " ".join(unescape(values.get("alt", "") or values.get("title", "")).split())
    return text if len(text) <= _LONGEST_DESCRIPTION else text[: _LONGEST_DESCRIPTION - 1].rstrip() + "…"


def is_letter(attributes: str) -> bool:
    """Whether a picture is as small as an emoji or an icon in a line of text."""
    values = dict(_ATTRIBUTE.findall(attributes))
    sizes = [int(values[key]) for key in ("width", "height") if values.get(key, "").isdigit()]
    return bool(sizes) and max(sizes) <= _LETTER_SIZE


# -- the parts of a page -------------------------------------------------------------------------------------------


def _icon(name: str) -> str:
    return f'<svg aria-hidden="true"><use href="#ph-{name}"/></svg>'


def mark_html(mark: FeedMark | None) -> str:
    """A feed's icon or letter in a page; nothing where it has neither."""
    if mark is not None and _ICON.fullmatch(mark.icon):
        ground = f' style="background: {mark.ground}; padding: 1px"' if _MARK_COLOUR.fullmatch(mark.ground) else ""
        return f'<img class="mark" alt="" src="{SCHEME}://icon/{mark.icon}"{ground}>'
    if mark is None or not _MARK_COLOUR.fullmatch(mark.colour):
        return ""
    return f'<span class="mark" aria-hidden="true" style="background: {mark.colour}">{escape(mark.letter)}</span>'


def _by(article: Article) -> Sequence[str]:
    """Author, reading time, what is kept: each a span."""
    author, time = article.row.author.strip(), reading_time(article.html)
    parts = [f'<span dir="auto">{escape(author)}</span>'] if author else []
    if time:
        parts.append(f"<span>{escape(time)}</span>")
    if article.fulltext:
        words = QCoreApplication.translate("Article", "full text from the page")
        parts.append(f"<span>{escape(words)}</span>")
    if article.row.offline and article.pictures:
        words = QCoreApplication.translate("Article", "saved offline")
        parts.append(f'<span class="good">{_icon("download-simple")}{escape(words)}</span>')
    return parts


def _body(article: Article, parts: PageParts) -> str:
    if not article.html.strip():
        words = QCoreApplication.translate("Article", "The feed sent no text with this article.")
        return f'<p class="empty">{escape(words)}</p>'
    html = PICTURE.sub(lambda match: _picture(match, parts), article.html)
    html = EMBED.sub(_embed, html)
    return _TABLE.sub(_scrolling, html)


def _scrolling(match: re.Match[str]) -> str:
    """A table in a box of its own that scrolls sideways, so that a wide one never widens the page."""
    tag = match.group()
    return tag + "</div>" if tag[1] == "/" else '<div class="wide">' + tag


def _picture(match: re.Match[str], parts: PageParts) -> str:
    digest, attributes = match.groups()
    small = is_letter(attributes)
    if parts.is_saved(digest):
        return match.group().replace("<img ", '<img class="letter" ', 1) if small else match.group()
    words = picture_words(attributes)
    if small:
        return escape(words)
    note = missing_words(parts, digest)
    lines = (
        f"<b dir=auto>{escape(words)}</b><small>{escape(note)}</small>" if words else f"<small>{escape(note)}</small>"
    )
    label = joined([words, note])
    inside = f'{_icon("image")}<span class="words">{lines}</span>'
    if digest not in parts.loadable:
        return f'<span class="missing" role="img" aria-label="{escape(label)}">{inside}</span>'
    load = QCoreApplication.translate("Article", "Load")
    label = named(load, label)
    address = picture_command(digest)
    go = f'<span class="go">{escape(load)}</span>'
    return f'<a class="missing" href="{address}" aria-label="{escape(label)}">{inside}{go}</a>'


def picture_command(digest: str) -> str:
    """The address of the command that loads one picture."""
    return f"{COMMAND}{Offer.PICTURES.value}/{digest}"


def missing_words(parts: PageParts, digest: str) -> str:
    """Why a picture is not there, as far as that is known."""
    words = QCoreApplication.translate("Article", "picture not saved")
    why = parts.why_missing.get(digest, "")
    return named(words, why)


def _embed(match: re.Match[str]) -> str:
    title, host = embed_words(match.group(2))
    detail = f"<small>{escape(host)}</small>" if host else ""
    outside = QCoreApplication.translate("Article", "Open outside")
    return (
        f'<a class="embed"{match.group(1)}><span class="play">{_icon("play")}</span>'
        f'<span class="words"><b dir=auto>{escape(title)}</b>{detail}</span>'
        f'<span class="go">{_icon("arrow-square-out")}{escape(outside)}</span></a>'
    )


def offer_links(offers: Sequence[Offer]) -> list[tuple[str, str]]:
    """Addresses, which the window takes for commands, and words of the links under an article."""
    words = {
        Offer.PICTURES: QCoreApplication.translate("Article", "Load the missing pictures"),
        Offer.FEED_TEXT: QCoreApplication.translate("Article", "Show the feed’s own text"),
        Offer.FULL_TEXT: QCoreApplication.translate("Article", "Read the full text here"),
        Offer.ALWAYS: QCoreApplication.translate(
            "Article", "Always read the full text of this feed, which sends summaries"
        ),
    }
    return [(f"{COMMAND}{offer.value}", words[offer]) for offer in offers]


def _offers(offers: Sequence[Offer]) -> str:
    links = "".join(f'<a href="{address}">{escape(words)}</a>' for address, words in offer_links(offers))
    return f'<p class="offers">{links}</p>' if links else ""


def _files(files: Sequence[Enclosure]) -> str:
    if not files:
        return ""
    heading = QCoreApplication.translate("Article", "Files with this article")
    lines = "".join(_file(file) for file in files)
    return f'<section class="files"><h2>{escape(heading)}</h2><ul>{lines}</ul></section>'


def _file(file: Enclosure) -> str:
    name, detail = file_words(file)
    kind = file.mime.partition("/")[0]
    icon = {"audio": "headphones", "video": "play", "image": "image"}.get(kind, "file-text")
    words = QCoreApplication.translate("Article", "Open outside")
    url = allowed_link(file.url) or ""
    return (
        f'<li>{_icon(icon)}<span class="words"><b dir=auto>{escape(name)}</b><small>{escape(detail)}</small></span>'
        f'<a href="{escape(url)}" aria-label="{escape(words)}: {escape(name)}">'
        f"{_icon('arrow-square-out')}{escape(words)}</a></li>"
    )
