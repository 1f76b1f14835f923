"""Limits on HTML, before nh3 and after it, and what is kept of a text that is over one. Runs in the parse process.

Before: nh3 takes time with the square of the depth (performance.md, *Hostile*). After: a small text can hang the light
view (20 nested tables 13 s, a word of 400,000 letters 12 s). Every check is linear and costs next to nothing for texts
as they usually are.
"""

from __future__ import annotations

import re
from html import escape
from itertools import accumulate

from newsreader.feeds.text import html_to_text

MAX_TAGS = 10_000  # signs "<" before nh3
MAX_REFERENCES = 50_000  # signs "&" before nh3, which takes 7 µs for each that is no entity
MAX_HTML = 1_000_000  # characters before nh3
MAX_TEXT = 1_000_000  # characters of a text that is kept without markup
MAX_DEPTH = 64
MAX_TABLES = 5  # one inside the other
MAX_ELEMENTS = 5_000
LONGEST_WORD = 200

BREAK = "\u200b"  # a zero width space: both views break a line there
NOTE = "This article is shown as plain text: it is too large or too deeply nested to show with its markup."

_STEP = re.compile(r"<(?:/|(?!br\b|col\b|hr\b|img\b|wbr\b)[a-z])")
_TABLE = re.compile(r"</?table")
_FORMATTING = "b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u"
_WITH_ATTRIBUTES = re.compile(rf"<(?:{_FORMATTING})[\s/][^>]{{0,300}}", re.IGNORECASE)
_FORMATTING_START = re.compile(rf"<(?:{_FORMATTING})(?=[\s/])", re.IGNORECASE)
_MANY = 30

_LONG_TAG = 40_000  # characters; a tag needs as many to hold enough attributes to cost time
_ATTRIBUTES = 10_000
_PARTING = re.compile(r"[\s/\"']")
_PLAIN_TAG = re.compile(
    r"[a-z][\w:-]*+(?:\s+[\w:.@-]+(?:\s*=\s*(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?+)*+\s*/?>", re.IGNORECASE
)

_BLOCK_TAG = r"</?(?:p|div|br|hr|li|ul|ol|d[dlt]|t[dhr]|table|h[1-6]|pre|blockquote|figure|figcaption|section)\b[^<>]*>"
_PIECE = re.compile(rf"(?P<block>{_BLOCK_TAG}|\s+)|(?P<tag><[^<>]*>)|(?P<word>[^\s<]+)")
# Scripts that break between any two letters need nothing.
_FREE = re.compile(f"[{BREAK}\u2e80-\ufdff]+")
_ANY_TAG = re.compile(r"<[^<>]*>")
_STRETCH = re.compile(rf"[{BREAK}\u2e80-\ufdff]+|(?:[^&{BREAK}\u2e80-\ufdff]|&[#\w]{{1,32}}+;|&){{1,{LONGEST_WORD}}}+")
_STRIDE = LONGEST_WORD // 2
_PARAGRAPHS = 2_000
_LINE = 5_000  # characters of one paragraph of a text without markup


def is_too_big(html: str) -> bool:
    """Whether raw HTML must not even reach nh3."""
    if len(html) <= MAX_TAGS:
        return False  # as nearly all are: it cannot hold so many of anything
    if len(html) > MAX_HTML or html.count("<") > MAX_TAGS or html.count("&") > MAX_REFERENCES:
        return True
    return len(html) > _LONG_TAG and _has_endless_tag(html)


def _has_endless_tag(html: str) -> bool:
    """Whether a tag may hold so many attributes that comparing each with each takes seconds."""
    return any(
        len(_PARTING.findall(part)) > _ATTRIBUTES
        for part in html.split("<")
        if len(part) > _LONG_TAG and part[0].isalpha() and not _PLAIN_TAG.match(part[:_LONG_TAG])
    )


def tamed(html: str) -> str:
    """Raw HTML without what makes a parser multiply elements.

    A parser opens every unclosed formatting element anew in each paragraph; of equal ones it keeps three, of such with
    differing attributes any number. Text with so many of these is an attack, and they become plain spans.
    """
    if html.count("<") <= _MANY:
        return html
    starts = _WITH_ATTRIBUTES.findall(html)
    if len(starts) > _MANY and len(set(starts)) > _MANY:
        return _FORMATTING_START.sub("<span", html)
    return html


def is_too_deep(html: str) -> bool:
    """Whether clean HTML would hang a view: its depth, the tables in its tables, its number of elements."""
    ends = html.count("</")
    if len(html) > 3 * MAX_ELEMENTS and html.count("<") - ends > MAX_ELEMENTS:
        return True
    if ends > MAX_DEPTH and _depth(_STEP, html) > MAX_DEPTH:
        return True
    return "<table" in html and html.count("<table") > MAX_TABLES and _depth(_TABLE, html) > MAX_TABLES


def _depth(tags: re.Pattern[str], html: str) -> int:
    return max(accumulate(-1 if tag[1] == "/" else 1 for tag in tags.findall(html)), default=0)


def with_soft_breaks(html: str) -> str:
    """Clean HTML in which no word is longer than 200 letters without a place to break it."""
    return _broken(html) if _may_have_long_words(html) and _has_long_words(html) else html


def _may_have_long_words(html: str) -> bool:
    """A run of over 200 signs covers a whole stretch of 100 that begins at a multiple of 100."""
    for start in range(0, len(html) - _STRIDE + 1, _STRIDE):
        if html.find(" ", start, start + _STRIDE) >= 0:
            continue
        if len(html[start : start + _STRIDE].split(None, 1)) == 1 and not html[start].isspace():
            return True
    return False


def _has_long_words(html: str) -> bool:
    """Whether one stands in the text, addresses in tags apart; slower, and asked only of texts that may have one."""
    text = _ANY_TAG.sub("", html)
    if not text.isascii():
        text = _FREE.sub(" ", text)
    return max(map(len, text.split()), default=0) > LONGEST_WORD


def _broken(html: str) -> str:
    parts: list[str] = []
    run = 0
    for match in _PIECE.finditer(html):
        piece = match.group()
        if match.lastgroup == "block":
            run = 0
        elif match.lastgroup == "word":
            if run + len(piece) > LONGEST_WORD:
                piece, run = _with_breaks(piece, run)
            else:
                run += len(piece)
        parts.append(piece)
    return "".join(parts)


def _with_breaks(word: str, run: int) -> tuple[str, int]:
    """``word`` with its breaks, where ``run`` letters stand before it without one; and the run at its end."""
    parts: list[str] = []
    for stretch in _STRETCH.findall(word):
        letters = 0 if _FREE.match(stretch) else min(len(stretch), LONGEST_WORD)
        if run and run + letters > LONGEST_WORD:
            parts.append(BREAK)
            run = 0
        parts.append(stretch)
        run = run + letters if letters else 0
    return "".join(parts), run


# -- the text without markup -------------------------------------------------------------------------------------------


def words_only(html: str, language: str = "") -> str:
    """The text of ``html``, cut at a million letters, under a line that says why it has no markup."""
    text = html_to_text(html[: 4 * MAX_TEXT])[:MAX_TEXT]
    return _note(language) + with_soft_breaks("".join(f"<p>{escape(part, quote=False)}</p>" for part in _parts(text)))


def _note(language: str) -> str:
    known = language.partition("-")[0].lower() in ("", "en")
    return f"<p><em>{NOTE}</em></p>" if known else f'<p lang="en" dir="ltr"><em>{NOTE}</em></p>'


def _parts(text: str) -> list[str]:
    """Lines as paragraphs; so few and so short that a view can lay them out."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > _PARAGRAPHS:
        group = -(-len(lines) // _PARAGRAPHS)
        lines = [" ".join(lines[at : at + group]) for at in range(0, len(lines), group)]
    return [line[at : at + _LINE] for line in lines for at in range(0, len(line), _LINE)]
