"""A raw entry → the entry that is stored: cleaned, absolute, dated. Runs in the parse process.

Apart from the roads, so that a refresh can finish only the entries whose digest is new.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from html import escape
from typing import final
from urllib.parse import urljoin

from newsreader.core.dates import parse_date
from newsreader.core.enclosures import chapters_of, media_kind, play_time
from newsreader.core.excerpt import excerpt
from newsreader.core.frozen import dataclass
from newsreader.core.links import allowed_link
from newsreader.core.values import Document, Enclosure, Entry
from newsreader.feeds.addresses import PLAIN_ADDRESS
from newsreader.feeds.raw import RawDocument, RawEntry, RawFile, RawText, digest
from newsreader.feeds.sanitise import CleanHtml, clean_html
from newsreader.feeds.text import clean_title, html_to_text, inert, opening_words, plain

_EXCERPT = 200  # letters (command-line.md)
_ENOUGH = _EXCERPT + 100  # letters that surely hold one, to the end of its last word
_HEAD = 6_000  # characters of HTML in which a text without a title has its first line
_SUMMARY_WINS = 1.5  # how much longer a summary must be than the content to be the better text

_TEXT_KINDS = ("html", "xml", "octet-stream")  # the last: text that was sent as base64

_BLANKS = re.compile(r"[\x00-\x20\x7f]+")
_PARAGRAPH = re.compile(r"\n\s*\n")
_MARKUP = re.compile(r"</\w+>|<(?:br|p|img|a)\b[^>]*>|&(?:#\d+|#x[0-9a-f]+|\w+);", re.IGNORECASE)


@final
@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an entry takes from its document: the final address, and what counts where the entry is silent."""

    url: str
    language: str = ""
    author: str = ""


def finish(raw: RawDocument, url: str) -> Document:
    """The whole document, each entry finished; ``url`` is the final address it came from."""
    language = _language(raw.language)
    # Atom's xml:lang reaches the entries by itself, and an empty one there says that the language is not known.
    around = Surroundings(url, "" if raw.kind == "atom" else language, raw.author)
    return Document(
        kind=raw.kind,
        title=plain(clean_title(raw.title, "")),
        site_url=link_of(url, raw.site_url),
        language=language,
        entries=tuple(finish_entry(entry, around) for entry in raw.entries if _says_anything(entry)),
    )


def _says_anything(raw: RawEntry) -> bool:
    """Has the entry anything at all? ``<item/>`` has not, and would be an article of nothing."""
    texts = raw.contents or raw.summaries or raw.notes
    return bool(
        raw.guid or raw.link or raw.title or raw.author or texts or raw.dates
        or raw.enclosures or raw.pictures or raw.categories
    )  # fmt: skip


def finish_entry(raw: RawEntry, around: Surroundings) -> Entry:
    """One entry as it is stored. Never raises for what an entry holds."""
    mark = digest(raw)
    base = raw.base or around.url
    text = best_text(raw)
    language = _language((text.language if text else "") or raw.language) or around.language
    html = _clean(text, base, mark=mark, language=language)
    return Entry(
        guid=raw.guid,
        url=link_of(base, raw.link),
        title=clean_title(raw.title, "") or clean_title("", html_to_text(html.html[:_HEAD])),
        author=plain(raw.author or around.author),
        published=_published(raw),
        html=html.html,
        excerpt=inert(excerpt(opening_words(html.html, enough=_ENOUGH), length=_EXCERPT)),
        digest=mark + raw.mark,
        picture=_picture(raw, base, html),
        pictures=html.pictures,
        enclosures=_enclosures(raw, base),
        categories=tuple(dict.fromkeys(filter(None, map(plain, raw.categories)))),
        language=language,
    )


# -- the text ----------------------------------------------------------------------------------------------------------


def best_text(raw: RawEntry) -> RawText | None:
    """The text to show: the content, unless the summary is much longer; else what an extension says."""
    content = max(filter(_is_text, raw.contents), key=_rank, default=None)
    summary = max(filter(_is_text, raw.summaries), key=_rank, default=None)
    if content and summary:
        return summary if len(summary.value) > _SUMMARY_WINS * len(content.value) else content
    return content or summary or max(filter(_is_text, raw.notes), key=_rank, default=None)


def _is_text(text: RawText) -> bool:
    kind = text.kind
    return bool(text.value.strip()) and (kind.startswith("text/") or kind.endswith(_TEXT_KINDS))


def _rank(text: RawText) -> tuple[bool, int]:
    """Of several contents the one with markup, then the longest."""
    return text.kind != "text/plain", len(text.value)


def _clean(text: RawText | None, base: str, *, mark: bytes, language: str) -> CleanHtml:
    if text is None:
        return CleanHtml("", (), False)
    html = _from_plain(text.value) if text.kind == "text/plain" and not _is_markup(text.value) else text.value
    return clean_html(html, base=text.base or base, prefix=f"n{mark.hex()[:8]}-", language=language)


def _is_markup(value: str) -> bool:
    """Is a text that calls itself plain really HTML? Many are; a lone ``<`` or ``&`` does not make it so."""
    return bool(_MARKUP.search(value))


def _from_plain(value: str) -> str:
    """Plain text as HTML: blank lines part paragraphs, lines stay lines."""
    paragraphs = (escape(part.strip(), quote=False) for part in _PARAGRAPH.split(value.replace("\r\n", "\n")))
    return "".join("<p>" + part.replace("\n", "<br>") + "</p>" for part in paragraphs if part)


# -- the rest ----------------------------------------------------------------------------------------------------------


def resolve(base: str, address: str) -> str:
    """``address`` as it is meant where ``base`` is the document's; "" when there is none or it is broken."""
    address = _BLANKS.sub("", address) if _BLANKS.search(address.strip()) is None else _joined(address)
    if not address:
        return ""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _joined(address: str) -> str:
    """An address that was broken over lines; blanks inside a line are part of it, as ``%20`` says."""
    lines = (line.strip() for line in address.strip().splitlines())
    return _BLANKS.sub("%20", "".join(lines))


def link_of(base: str, address: str) -> str:
    """``address`` as `resolve` has it, "" where it leads nowhere that is allowed."""
    if PLAIN_ADDRESS.fullmatch(address):
        return address
    return allowed_link(resolve(base, address)) or ""


def _published(raw: RawEntry) -> int | None:
    """The first date that can be read: published, else updated, else created."""
    return next((moment for moment in map(parse_date, raw.dates) if moment is not None), None)


@lru_cache(maxsize=256)
def _language(code: str) -> str:
    """A language code in its usual form (``de-AT``), "" for what cannot be one."""
    code = code.strip().replace("_", "-")
    return code if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}", code) else ""


def _picture(raw: RawEntry, base: str, html: CleanHtml) -> str | None:
    """The picture that stands for the entry: the one it names, else the first of its text."""
    named = (_web_address(base, file.url) for file in raw.pictures)
    return next((url for url in named if url), None) or next(iter(html.pictures), None)


def _web_address(base: str, address: str) -> str:
    url = address if PLAIN_ADDRESS.fullmatch(address) else resolve(base, address)
    return url if url.lower().startswith(("http://", "https://")) else ""


def _enclosures(raw: RawEntry, base: str) -> tuple[Enclosure, ...]:
    if not raw.enclosures:
        return ()
    files = ((file, _web_address(base, file.url)) for file in raw.enclosures)
    found = [Enclosure(url, plain(file.mime)[:100], _length(file), plain(file.title)) for file, url in files if url]
    chapters = chapters_of((play_time(start), inert(title)) for start, title in raw.chapters)
    beside = _web_address(base, raw.chapters_url) if raw.chapters_url else ""
    played = next((number for number, file in enumerate(found) if media_kind(file)), None)
    if played is not None and (chapters or beside):
        found[played] = replace(found[played], chapters=chapters, chapters_url=beside)
    return tuple(found)


def _length(file: RawFile) -> int | None:
    """The bytes that the document promises; 0 is how it says that it does not know."""
    digits = file.length.strip().replace(",", "")
    return int(digits) or None if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
