"""An article → the HTML of the light view, in the part of HTML 4 and CSS that QTextBrowser understands. Pure.

QTextBrowser knows no variables, no flex boxes and no newer elements; unknown ones would run into each other. So the
colours stand in the text, and newer elements become the nearest old ones.
"""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QCoreApplication

from newsreader.core.links import allowed_link
from newsreader.core.values import Article
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.page import (
    EMBED,
    PICTURE,
    PageParts,
    embed_words,
    file_words,
    files_of,
    headline,
    is_letter,
    missing_words,
    offer_links,
    picture_command,
    picture_words,
)  # fmt: skip
from newsreader.ui.article.words import date_line, reading_time

_OLD_NAMES = {
    "article": "div", "aside": "div", "header": "div", "hgroup": "div", "main": "div", "nav": "div", "section": "div",
    "figure": "div", "details": "div", "summary": "h6", "address": "div", "ruby": "span", "rb": "span",
    "rtc": "span", "samp": "code", "kbd": "code", "ins": "u", "del": "s", "strike": "s", "time": "span",
    "bdi": "span", "bdo": "span", "abbr": "span", "acronym": "span",
}  # fmt: skip
_NEW = re.compile(rf"<(/?)({'|'.join(_OLD_NAMES)})(?=[ >])")
_CAPTION = re.compile(r"<(/?)figcaption[^<>]*>(?:<p>)?")
_RUBY = re.compile(r"<(/?)rt(?: [^<>]*)?>")
_RUBY_BRACKET = re.compile(r"<rp(?: [^<>]*)?>[^<>]*</rp>")
_SAID = re.compile(r"<(/?)q(?: [^<>]*)?>")
_DIRECTION = re.compile(r' dir="(rtl|ltr)"')
_CODE = re.compile(r"<pre[^<>]*>(.*?)</pre>", re.DOTALL)
_INLINE_CODE = re.compile(r"</?code[^<>]*>")
_QUOTE = re.compile(r"<blockquote[^<>]*>|</blockquote>")
_HEAD = re.compile(r"<th( [^<>]*)?(?=>)")
_TABLE = re.compile(r"<table[^<>]*>")
_STILL = re.compile(r'(<img [^<>]*>)(<a class="embed"[^<>]*>[^<>]*</a>)')  # of a video, over its card
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_STRONG = re.compile(r"[^\W\d_]")


def light_page(article: Article, parts: PageParts) -> str:
    """The whole HTML of ``article`` for a QTextBrowser."""
    row, look = article.row, parts.look
    direction = _direction(row.title + row.excerpt)
    date = escape(date_line(row.published, row.arrived, now=parts.now, locale=parts.locale))
    by = [escape(row.author.strip()), escape(reading_time(article.html))]
    if article.fulltext:
        by.append(escape(QCoreApplication.translate("Article", "full text from the page")))
    return (
        f"<html><head><style>{_style(look)}{_justified(direction) if look.is_justified else ''}</style></head><body>"
        '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
        f'<td class="line"><b>{escape(parts.source)}</b></td><td class="line" align="right">{date}</td></tr></table>'
        f"{_rule(look.colours['line'])}"
        f'<h1 dir="{direction}">{escape(headline(article))}</h1>'
        f'<p class="by" dir="{direction}">{"&nbsp;&nbsp;&nbsp;&nbsp;".join(filter(None, by))}&nbsp;</p>'
        f'<div class="said" dir="{direction}">{_body(article, parts)}</div>{_offers(parts)}{_files(article)}</body></html>'
    )


def _style(look: PageLook) -> str:
    """The sheet: sizes in pixels, line heights as the least height of a line."""
    colour, scale = look.colours, look.scale
    text, line = look.text, look.line
    head, head_line, small = round(30 * scale), round(36 * scale), round(22 * scale)
    return f"""
    body {{ color: {colour["ink"]} }}
    a {{ color: {colour["accent"]} }}
    p, li, dd, dt, div {{ line-height: {line}px }}
    p {{ margin: 0 0 16px 0 }} ul, ol, dl {{ margin: 0 0 16px 0 }} li {{ margin: 0 0 4px 0 }} dt {{ font-weight: bold }}
    h1, h2, h3, h4 {{ font-weight: bold; margin: 24px 0 8px 0 }}
    h1 {{ font-size: {head}px; line-height: {head_line}px; margin: 24px 0 8px 0 }}
    h2 {{ font-size: {small}px }} h3, h4 {{ font-size: {text}px }}
    h5, h6 {{ font-family: {look.sans}; font-size: 15px; font-weight: bold; margin: 16px 0 8px 0 }}
    .line {{ font-family: {look.sans}; font-size: 12px; color: {colour["ink3"]}; padding-bottom: 12px }}
    .line b {{ color: {colour["ink2"]}; font-weight: bold }}
    .by {{ font-family: {look.sans}; font-size: 13px; line-height: 20px; color: {colour["ink3"]}; margin: 0 0 16px 0 }}
    .quiet {{ font-family: {look.sans}; font-size: 13px; line-height: 20px; color: {colour["ink3"]} }}
    .caption {{ font-family: {look.sans}; font-size: 12px; line-height: 16px; color: {colour["ink3"]}; margin: 4px 0 16px 0 }}
    .quote, .quote p {{ color: {colour["ink2"]}; font-style: italic }} .quote p {{ margin: 0 }}
    .code, .code pre {{ font-family: {look.mono}; font-size: 13px; line-height: 20px; color: {colour["ink"]}; margin: 0 }}
    code, tt {{ font-family: {look.mono}; font-size: {round(text * 0.83)}px; background-color: {colour["surface"]} }}
    .rows {{ border-collapse: collapse; margin-bottom: 16px }} .rows p, .rows div {{ line-height: 20px; margin: 0 }}
    .rows td, .rows th {{ font-family: {look.sans}; font-size: 13px; border-bottom: 1px solid {colour["line"]} }}
    .rows th {{ font-weight: bold; color: {colour["ink2"]}; border-bottom-color: {colour["edge"]} }}
    .block {{ margin-top: 4px; margin-bottom: 16px }} .under {{ margin-bottom: 16px }} .mark {{ background-color: {colour["hit"]} }} li ul, li ol {{ margin: 0 }}
    .note {{ font-weight: bold }}
    """


def _justified(direction: str) -> str:
    """Lines end under each other, but for what is small or narrow. Qt knows no *start*, and takes left for left everywhere."""
    start = "right" if direction == "rtl" else "left"
    return (
        ".said p, .said li, .said dd, .said div { text-align: justify }"
        f".said .caption, .rows p, .rows div, .code pre, .said .quiet {{ text-align: {start} }}"
    )


def _body(article: Article, parts: PageParts) -> str:
    if not article.html.strip():
        return f'<p class="quiet">{escape(QCoreApplication.translate("Article", "The feed sent no text with this article."))}</p>'
    colours = parts.look.colours
    html = _STILL.sub(r"<p>\1</p><p>\2</p>", article.html)
    html = PICTURE.sub(lambda match: _picture(match, parts), html)
    html = EMBED.sub(_embed, html)
    html = _NEW.sub(lambda match: f"<{match.group(1)}{_OLD_NAMES[match.group(2)]}", html)
    html = (
        html.replace("<mark", '<span class="mark"')
        .replace("</mark>", "</span>")
        .replace("<hr>", f'<p align="center" style="color: {colours["edge"]}">———</p>')
    )
    html = _HEAD.sub(
        lambda match: f"<th{match.group(1) or ''}" + ("" if "align=" in match.group() else ' align="left"'), html
    )
    html = _CAPTION.sub(lambda match: "</p>" if match.group(1) else '<p class="caption">', html)
    html = _RUBY.sub(lambda match: "）" if match.group(1) else "（", _RUBY_BRACKET.sub("", html))
    html = _SAID.sub(lambda match: "”" if match.group(1) else "“", html)
    html = _TABLE.sub('<table class="rows" width="100%" cellspacing="0" cellpadding="5">', html)
    html = _quotes(html, _direction(article.row.title + article.row.excerpt), colour=colours["line"])
    return _CODE.sub(lambda match: _code(match, colours["surface"]), html)


def _rule(colour: str) -> str:
    """A hairline over the whole width."""
    return f'<table class="under" width="100%" cellspacing="0" cellpadding="0" bgcolor="{colour}"><tr><td style="font-size: 1px"></td></tr></table>'


def _direction(text: str) -> str:
    """The side a text begins at, by its first letter."""
    first = _STRONG.search(text)
    return "rtl" if first and _RIGHT_TO_LEFT.match(first.group()) else "ltr"


def _picture(match: re.Match[str], parts: PageParts) -> str:
    digest, attributes = match.groups()
    words = picture_words(attributes)
    if is_letter(attributes):
        return escape(words)
    if parts.is_saved(digest):
        return f'<img src="newsreader://picture/{digest}">'
    note = escape(missing_words(parts, digest))
    text = f"[{escape(words)} – {note}]" if words else f"[{note}]"
    if digest not in parts.loadable:
        return f'<span class="quiet">{text}</span>'
    load = escape(QCoreApplication.translate("Article", "Load"))
    return f'<span class="quiet">{text}</span> <a href="{picture_command(digest)}">{load}</a>'


def _embed(match: re.Match[str]) -> str:
    title, host = embed_words(match.group(2))
    outside = QCoreApplication.translate("Article", "Open outside")
    words = " · ".join(filter(None, (title, host, outside)))
    return f"<a{match.group(1)}>▶ {escape(words)}</a>"


def _quotes(html: str, direction: str, *, colour: str) -> str:
    """Quotations as tables of a bar and a text, the bar at the side where the text begins."""
    bar, gap = f'<td width="3" bgcolor="{colour}"></td>', '<td width="16"></td>'
    start = '<table class="block" width="100%" cellspacing="0" cellpadding="0"><tr>'
    open_ones: list[bool] = []

    def made(match: re.Match[str]) -> str:
        if match.group().startswith("</"):
            return "</div></td>" + (gap + bar if open_ones and open_ones.pop() else "") + "</tr></table>"
        said = _DIRECTION.search(match.group())
        is_right = (said.group(1) if said else direction) == "rtl"
        open_ones.append(is_right)
        return start + ("" if is_right else bar + gap) + f'<td class="quote"><div dir="{"rtl" if is_right else "ltr"}">'

    return _QUOTE.sub(made, html)


def _code(match: re.Match[str], ground: str) -> str:
    code = _INLINE_CODE.sub("", match.group(1))
    return (
        f'<table class="block" dir="ltr" width="100%" cellspacing="0" cellpadding="12" bgcolor="{ground}"><tr><td class="code">'
        f'<pre style="white-space: pre-wrap">{code}</pre></td></tr></table>'
    )


def _offers(parts: PageParts) -> str:
    links = (f'<a href="{address}">{escape(words)}</a>' for address, words in offer_links(parts.offers))
    lines = "<br>".join(links)
    return f'<p class="quiet">{lines}</p>' if lines else ""


def _files(article: Article) -> str:
    files = files_of(article)
    if not files:
        return ""
    heading = QCoreApplication.translate("Article", "Files with this article")
    lines = []
    for file in files:
        name, detail = file_words(file)
        link = f'<a href="{escape(allowed_link(file.url) or "")}">{escape(name)}</a>'
        lines.append(f'<p class="quiet">{link}<br>{escape(detail)}</p>')
    return f"<h6>{escape(heading)}</h6>{''.join(lines)}"
