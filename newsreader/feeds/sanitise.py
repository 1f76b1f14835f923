"""HTML of a feed → HTML that is safe to show, with local pictures (security.md, *Pipeline*). Runs in the parse process.

The order: limits that protect nh3; embeds and formulas made into plain links and text; nh3 with the allow-list of
`allowed`; one pass over its canonical output (`rewrite`) for links, ids and pictures; the limits that protect a view.
Nothing raises for what a text holds: over a limit its words are kept without markup, under a line that says so.
"""

from __future__ import annotations

import re
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.feeds.allowed import embed_cleaner, strict_cleaner
from newsreader.feeds.cards import has_embeds, with_cards
from newsreader.feeds.limits import is_too_big, is_too_deep, tamed, with_soft_breaks, words_only
from newsreader.feeds.rewrite import Rewriter

_STRICT = strict_cleaner()
_EMBEDS = embed_cleaner()

_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_PLAIN_CONTROLS = bytes([*range(9), 11, *range(14, 32), 127])
_BEGINNINGS = (b"\xc2", b"\xed", b"\xef\xbf")  # of C1, of surrogates, of non-characters
_NOSCRIPT = re.compile(r"</?noscript\b[^<>]*>", re.IGNORECASE)

# The tags of a text by name, each with the sign that follows where attributes may: "p", "p ", "br/".
_TAGS = re.compile(r"<([A-Za-z][A-Za-z0-9]*[\s/]?)")
_CALM = """a abbr blockquote br caption cite del details dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr img ins kbd li
    mark ol p pre q section span sub summary sup table tbody td tfoot th thead time tr ul"""
_FORMATTING = "b big code em i s small strike strong tt u"  # harmless only without attributes (see `limits.tamed`)
_HARMLESS = frozenset([*_FORMATTING.split(), *(name + sign for name in _CALM.split() for sign in ("", " ", "\n", "/"))])


@final
@dataclass(frozen=True, slots=True)
class CleanHtml:
    """Safe HTML. ``pictures``: the addresses its pictures came from, each once, in order (`data-n` counts them).

    ``text_only``: the entry was over a limit and keeps its words without markup.
    """

    html: str
    pictures: tuple[str, ...]
    text_only: bool


def clean_html(html: str, *, base: str, prefix: str, language: str = "") -> CleanHtml:
    """``html`` with nothing active in it. ``base``: what relative addresses refer to (http or https, else they go).

    ``prefix`` goes before every id, and before the targets of ``#`` links; ``language`` is the text's, so that a line
    of ours between its words can say that it is English. Never raises for what ``html`` holds.
    """
    html = _CONTROLS.sub(_plain_control, html) if _may_have_controls(html) else html
    if is_too_big(html):
        return CleanHtml(words_only(html, language), (), True)
    if "<" not in html and "&" not in html:
        return CleanHtml(with_soft_breaks(html.replace(">", "&gt;").replace("\xa0", "&nbsp;")), (), False)
    clean = _cleaned(html, base)
    rewriter = Rewriter(base, prefix)
    safe = rewriter.rewrite(clean)
    if is_too_deep(safe):
        return CleanHtml(words_only(clean, language), (), True)
    return CleanHtml(with_soft_breaks(safe), tuple(rewriter.pictures), False)


def _cleaned(html: str, base: str) -> str:
    """Through nh3, which makes canonical HTML: in it a ``<`` or ``>`` is always a tag's."""
    if _HARMLESS.issuperset(_TAGS.findall(html)):
        return _STRICT.clean(html)  # as nearly all are: nothing that the next lines look for can be in it
    html = tamed(html)
    if "noscript" in html or "NOSCRIPT" in html:
        html = _NOSCRIPT.sub("", html)  # what stands in it is what this program shows: it runs no scripts
    if not has_embeds(html):
        return _STRICT.clean(html)
    return _STRICT.clean(with_cards(_EMBEDS.clean(html), base)).replace("<p></p>", "")


def _may_have_controls(html: str) -> bool:
    """Bytes are looked through four times as fast as letters; those that begin a control beyond ASCII decide nothing."""
    data = html.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _PLAIN_CONTROLS)) < len(data):
        return True
    return len(data) > len(html) and any(start in data for start in _BEGINNINGS)


def _plain_control(match: re.Match[str]) -> str:
    """Control characters mean nothing in HTML; half a surrogate pair or a non-character is shown as missing."""
    code = ord(match.group())
    if code < 0xD800:
        return "\n" if code == 0x85 else ""
    return "\ufffd"
