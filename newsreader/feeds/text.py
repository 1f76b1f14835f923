"""Plain text out of HTML and out of the strings that feeds call titles and names. Pure; parse process and engine.

What comes out is text for labels: no markup means anything in it. Every pattern is linear, since the strings are
hostile and may be a megabyte long.
"""

from __future__ import annotations

import re
from html import unescape

MAX_TITLE = 1_000  # characters (security.md, T3)
_FROM_TEXT = 80  # characters of a title that is made from the text
_LOOKED_AT = 20_000  # of a longer string only the beginning is read

_SILENT = re.compile(r"<(script|style|template|title|noembed|noframes)(?=[\s/>])", re.IGNORECASE)
# A tag, with its name as the group; what is no tag of HTML at all has none.
_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9]*|[a-zA-Z/!?])(?:(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>|[^<>]*>)")
_PARAGRAPHS = "p h1 h2 h3 h4 h5 h6 blockquote pre ul ol dl table figure section article header footer details hr"
_LINES_OWN = "div li tr dt dd figcaption caption summary address aside main nav center option legend br"
_STANDS_FOR = {
    **{mark + name: "\n\n" for name in _PARAGRAPHS.split() for mark in ("", "/")},
    **{mark + name: "\n" for name in _LINES_OWN.split() for mark in ("", "/")},
    "/td": " ",
    "/th": " ",
}
_BLANKS = "\t\r\f\v\xa0"
_RUNS = re.compile("  +")
_LINES = re.compile(r"\n(?:[ \n]*\n)+")

_KEPT_LINE, _KEPT_BLANK = "\x01", "\x02"  # line ends and blanks of preformatted text, while the others are folded


def html_to_text(html: str) -> str:
    """The words of ``html``: blocks on lines of their own, entities decoded, preformatted text as it stands.

    Meant for clean HTML; of raw HTML it makes readable text too, without scripts, styles and comments.
    """
    html = _without_markup(html) if "<" in html else html.replace("\n", " ")
    if "&" in html:
        html = unescape(html)
    for blank in _BLANKS:
        html = html.replace(blank, " ")
    html = _RUNS.sub(" ", html).replace(" \n", "\n").replace("\n ", "\n")
    html = _LINES.sub("\n\n", html) if "\n\n" in html else html
    return html.replace(_KEPT_LINE, "\n").replace(_KEPT_BLANK, " ").strip()


def _without_markup(html: str) -> str:
    html = _without(html, start="<!--", end="-->") if "<!--" in html else html
    html = _without_silent(html) if _SILENT.search(html) else html
    html = html.replace(_KEPT_LINE, "").replace(_KEPT_BLANK, "")
    html = _preformatted(html) if "<pre" in html else html
    html = html.replace("\n", " ")
    parts = _TAG.split(html)
    parts[1::2] = [_STANDS_FOR.get(name.lower(), "") for name in parts[1::2]]
    return "".join(parts)


def _without(text: str, *, start: str, end: str) -> str:
    """``text`` without what stands from ``start`` to ``end``; without an end, to the end of the text."""
    parts: list[str] = []
    position = 0
    while (found := text.find(start, position)) >= 0:
        parts.append(text[position:found])
        stop = text.find(end, found + len(start))
        position = stop + len(end) if stop >= 0 else len(text)
    parts.append(text[position:])
    return "".join(parts)


def _without_silent(html: str) -> str:
    """Without scripts, styles and their like, with all that is in them."""
    parts: list[str] = []
    lowered = html.lower() if len(html.lower()) == len(html) else html
    position = 0
    while (found := _SILENT.search(html, position)) is not None:
        parts.append(html[position : found.start()])
        stop = lowered.find(f"</{found.group(1).lower()}", found.end())
        close = html.find(">", stop) if stop >= 0 else -1
        position = close + 1 if close >= 0 else len(html)
    parts.append(html[position:])
    return "".join(parts)


def _preformatted(html: str) -> str:
    parts: list[str] = []
    position = 0
    while (found := html.find("<pre", position)) >= 0:
        start = html.find(">", found) + 1
        stop = html.find("</pre", start)
        if start <= 0 or stop < 0:
            break
        parts.append(html[position:start])
        parts.append(html[start:stop].replace("\n", _KEPT_LINE).replace(" ", _KEPT_BLANK))
        position = stop
    parts.append(html[position:])
    return "".join(parts)


_CLEAN_TAG = re.compile(r"<(/?[a-z][a-z0-9]*)[^<>]*>")


def opening_words(html: str, *, enough: int) -> str:
    """The words that the clean HTML ``html`` begins with, on one line: ``enough`` characters of them, or all."""
    for head in (2 * enough, 5 * enough, 20 * enough):
        cut = html.rfind("<", 0, head) if len(html) > 2 * head else -1
        words = _words(html[:cut]) if cut > 0 else ""
        if len(words) >= enough:
            return words[:enough]
    return _words(html)[:enough]


def words_of(html: str) -> str:
    """The words of clean HTML, parted where its blocks are: for the search index, at a third of `html_to_text`'s time."""
    if "<" in html:
        parts = _CLEAN_TAG.split(html)
        parts[1::2] = [" " if name in _STANDS_FOR else "" for name in parts[1::2]]
        html = "".join(parts)
    return unescape(html) if "&" in html else html


def _words(html: str) -> str:
    return " ".join(words_of(html).split())


# -- titles, authors, names --------------------------------------------------------------------------------------------

_NAMES = """a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote
    body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em
    embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i
    iframe image img input ins isindex kbd keygen label layer legend li link listing main map mark marquee math menu
    meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre
    progress q rb rp rt rtc ruby s samp script section select slot small source span strike strong style sub summary
    sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp xml"""
_ACTIVE = """applet|audio|base|body|button|embed|form|frame|frameset|head|html|iframe|image|img|input|isindex|keygen|link
    |marquee|math|meta|object|script|select|style|svg|textarea|video""".replace("\n    ", "")
_HTML_NAME = "|".join(sorted(_NAMES.split(), key=len, reverse=True))
# A tag of HTML: bare, or with something that has a value; "a<b and c>d" is text.
_TITLE_TAG = re.compile(
    rf"<(?:/(?:{_HTML_NAME})(?:\s[^<>]*)?>|(?:{_HTML_NAME})\s*/?>|[a-z][a-z0-9:-]*[\s/][^<>]*=[^<>]*>"
    rf"|(?:{_HTML_NAME})[\s/]+[a-z:-]+\s*=[^<>]*\Z|(?:{_ACTIVE})[\s/][^<>]*>|!--[^<>]*(?:>|\Z)|![a-z\[][^<>]*>|\?[^<>]*>)",
    re.IGNORECASE,
)
_TAG_START = re.compile(r"<(?=[a-z/!?])", re.IGNORECASE)
_ACTIVE_START = re.compile(rf"<(?:{_ACTIVE})(?![a-z0-9-])", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_SCRIPT = re.compile(r"<(script|style)(?=[\s/>])", re.IGNORECASE)


def clean_title(raw: str, text: str) -> str:
    """A title for people: one line, at most 1,000 characters, without markup, entities or signs that cannot be seen.

    An empty one is made from the first words of ``text``. "" when both are empty.
    """
    return plain(raw, length=MAX_TITLE) or _from_text(text)


def plain(raw: str, *, length: int = 300) -> str:
    """A name (author, feed, category) as one line of plain text of at most ``length`` characters."""
    line = raw[:_LOOKED_AT]
    for _ in range(4):  # entities of entities, tags out of entities: "&amp;lt;b>" is a bold word
        before = line
        line = _without_tags(line)
        line = _ENTITY.sub(lambda found: unescape(found.group()), line) if "&" in line else line
        if line == before:
            break
    line = " ".join(inert(_without_tags(line)).split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _without_tags(line: str) -> str:
    if "<" not in line:
        return line
    line = _without_silent(line) if _SCRIPT.search(line) else line
    for _ in range(4):  # a tag inside a tag leaves a tag
        shorter = _TITLE_TAG.sub("", line)
        if shorter == line:
            break
        line = shorter
    return line


def inert(line: str) -> str:
    """A line without signs that cannot be seen; what looks like a tag that could do something has ``‹`` for its ``<``.

    Nothing of ours reads titles or excerpts as markup; this is for the day that something does.
    """
    if not line.isprintable() or "\ufffc" in line or "\ufffd" in line:
        line = _UNSEEN.sub("", line)
    if "<" not in line:
        return line
    start = _TAG_START.search(line)
    if start and (line.rfind("=") > start.start() or _ACTIVE_START.search(line)):
        return _TAG_START.sub("‹", line)
    return line


def _from_text(text: str) -> str:
    """The first line of a text, whole words up to 80 characters."""
    lines = (" ".join(line.split()) for line in plain(text[:2_000], length=2_000).split("\n"))
    line = next(filter(None, lines), "")
    if len(line) <= _FROM_TEXT:
        return line
    start = line[: _FROM_TEXT - 1]
    whole, blank, _ = start.rpartition(" ")
    return (whole if blank and len(whole) > _FROM_TEXT // 2 else start).rstrip(" ,;:–—-") + "…"
