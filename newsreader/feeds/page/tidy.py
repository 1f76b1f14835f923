"""What stands between the paragraphs of an article and is none of it is taken out. Parse process."""

from __future__ import annotations

import re

from newsreader.feeds.page.tree import (
    BLOCKS,
    MEDIA,
    Node,
    drop,
    elements,
    has_words,
    is_within,
    link_density,
    names,
    words,
)
from newsreader.feeds.page.weigh import COMMAS, Care, weight

_VIDEOS = re.compile(
    r"//(?:www\.)?(?:(?:dailymotion|youtube|youtube-nocookie|player\.vimeo|v\.qq|bilibili|live\.bilibili)\.com"
    r"|(?:archive|upload\.wikimedia)\.org|player\.twitch\.tv)",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(?:\b|_)(?:share|sharedaddy)(?:\b|_)", re.IGNORECASE)
_AD = re.compile(r"^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|реклама|anuncio)$", re.IGNORECASE)
_LOADING = re.compile(r"^(?:(?:loading|正在加载|загрузка|chargement|cargando)(?:…|\.\.\.)?)$", re.IGNORECASE)
_TEXTISH = frozenset(["span", "li", "td"]) | BLOCKS
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FEW_LETTERS = 500  # of a share bar; what is longer only happens to be called so
_COMMAS_OF_PROSE = 10


def tidy(article: Node, care: Care) -> None:
    """Take out of the chosen element what is no text of the article."""
    tables = {table for table in article.iter("table") if is_data(table)}
    if care.cleans:
        _clean_some(article, tables, care, "form", "fieldset")
    for node in elements(article, "object", "embed", "iframe", "footer", "link", "aside"):
        if node.tag in ("footer", "link", "aside") or not _is_video(node):
            drop(node)
    _drop_share_bars(article)
    for node in elements(article, "input", "textarea", "select", "button"):
        drop(node)
    for node in elements(article, "h1", "h2"):
        if weight(node, care) < 0:
            drop(node)
    if care.cleans:
        _clean_some(article, tables, care, "table")
        _clean_some(article, tables, care, "ul", "ol")
        _clean_some(article, tables, care, "div", "section")
    for node in elements(article, "p"):
        if not has_words(node) and next(node.iter(*MEDIA), None) is None:
            drop(node)


def _drop_share_bars(article: Node) -> None:
    for node in elements(article):
        if _SHARE.search(names(node)) and len(words(node)) < _FEW_LETTERS:
            drop(node)


def _is_video(node: Node) -> bool:
    return any(_VIDEOS.search(str(value)) for value in node.attrib.values())


def is_data(table: Node) -> bool:
    """Whether a table holds data, and not a page's columns."""
    if table.get("role") == "presentation" or table.get("datatable") == "0":
        return False
    if table.get("summary"):
        return True
    caption = table.find("caption")
    if caption is not None and has_words(caption):
        return True
    if next(table.iter("col", "colgroup", "tfoot", "thead", "th"), None) is not None:
        return True
    if next(table.iterdescendants("table"), None) is not None:
        return False
    rows = list(table.iter("tr"))
    columns = max((len(row) for row in rows), default=0)
    if len(rows) < 2 or columns < 2:
        return False
    return len(rows) >= 10 or columns > 4 or len(rows) * columns > 10


def _clean_some(article: Node, tables: set[Node], care: Care, *tags: str) -> None:
    for node in elements(article, *tags):
        if node.getparent() is not None and not _is_kept(node, tables) and _is_clutter(node, care):
            drop(node)


def _is_kept(node: Node, tables: set[Node]) -> bool:
    if node in tables or is_within(node, "code"):
        return True
    return bool(tables) and (
        any(around in tables for around in node.iterancestors("table"))
        or any(inner in tables for inner in node.iterdescendants("table"))
    )


def _is_clutter(node: Node, care: Care) -> bool:
    """Whether an element has more links, pictures, lists or fields than prose."""
    total = weight(node, care)
    if total < 0:
        return True
    text = words(node)
    if len(COMMAS.findall(text)) >= _COMMAS_OF_PROSE:
        return False
    count = dict.fromkeys(("p", "img", "li", "input", "embeds"), 0)
    headings = textish = 0
    for child in node.iterdescendants():
        tag = child.tag
        if tag in count:
            count[tag] += 1
        elif tag in ("object", "embed", "iframe"):
            if _is_video(child):
                return False
            count["embeds"] += 1
        if tag in _HEADINGS:
            headings += len(words(child))
        elif tag in _TEXTISH and not textish:
            textish = int(has_words(child))
    if _AD.search(text) or _LOADING.search(text):
        return True
    is_list = _is_list(node, len(text))
    density = link_density(node, len(text))
    is_figure = is_within(node, "figure")
    goes = (
        (not is_figure and count["img"] > 1 and count["p"] / count["img"] < 0.5)
        or (not is_list and count["li"] - 100 > count["p"])
        or count["input"] > count["p"] // 3
        or (not is_list and total < 25 and density > 0.2)
        or (total >= 25 and density > 0.5)
        or (count["embeds"] == 1 and len(text) < 75)
        or count["embeds"] > 1
        or (count["img"] == 0 and not textish)
        or (
            not is_list
            and not is_figure
            and headings < 0.9 * len(text)
            and len(text) < 25
            and (count["img"] == 0 or count["img"] > 2)
            and density > 0
        )
    )
    if goes and is_list and all(len(child) <= 1 for child in node):
        return count["img"] != sum(1 for _ in node.iter("li"))
    return goes


def _is_list(node: Node, length: int) -> bool:
    if node.tag in ("ul", "ol"):
        return True
    return bool(length) and sum(len(words(inner)) for inner in node.iter("ul", "ol")) / length > 0.9
