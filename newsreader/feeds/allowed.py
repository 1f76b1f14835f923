"""What HTML of a feed may keep, and the two cleaners made of it. Runs in the parse process; the cleaners hold no state.

Nothing here is a matter of taste: what is not on these lists never reaches a view (security.md). Addresses in
``srcset`` and the ``data-`` attributes are not judged by nh3; `rewrite` consumes every one of them.
"""

from __future__ import annotations

import nh3

_BLOCKS = """address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer
    h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"""
_INLINE = """a abbr acronym b bdi bdo big br cite code del dfn em i img ins kbd mark q rb rp rt rtc ruby s samp small
    span strike strong sub sup time tt u var wbr"""

TAGS = frozenset(_BLOCKS.split()) | frozenset(_INLINE.split())

#: Where pages that load pictures late keep the real address, the likeliest first.
LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-orig-file",
    "data-original-src",
    "data-actualsrc",
)
LAZY_SETS = ("data-srcset", "data-lazy-srcset", "srcset")

_EVERYWHERE = {"id", "dir", "lang"}
_OF_TAGS = {
    "a": {"href", "name", "title"},
    "abbr": {"title"},
    "acronym": {"title"},
    "code": {"class"},
    "col": {"span"},
    "colgroup": {"span"},
    "del": {"datetime"},
    "details": {"open"},
    "dfn": {"title"},
    "ins": {"datetime"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "pre": {"class"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_ALIGN = {tag: {"align": {"left", "right", "center"}} for tag in ("td", "th")}

# Tags and attributes that live only until `rewrite` has read them.
_READ_AND_DROPPED = {
    "a": {"data-embed"},
    "img": {"src", "alt", "title", "width", "height", "style", *LAZY, *LAZY_SETS},
    "source": {"srcset", "data-srcset", "type"},
}

#: Elements whose content is no text for people.
_SILENT = {"script", "style", "title", "iframe", "noembed", "noframes", "template"}

_EMBEDS = {
    "audio": {"src", "title"},
    "embed": {"src", "title", "width", "height"},
    "iframe": {"src", "data-src", "data-lazy-src", "title", "width", "height"},
    "object": {"data", "title", "width", "height"},
    "param": {"name", "value"},
    "source": {"src"},
    "video": {"src", "data-src", "title", "poster"},
    "math": {"alttext", "display"},
    "annotation": {"encoding"},
}
_MATH = """math annotation annotation-xml maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded
    mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover
    none semantics"""


def _cleaner(tags: frozenset[str], attributes: dict[str, set[str]], *, silent: set[str]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(tags),
        clean_content_tags=silent,
        attributes=attributes,
        tag_attribute_values=_ALIGN,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer",
    )


def _together(*lists: dict[str, set[str]]) -> dict[str, set[str]]:
    tags = {tag for each in lists for tag in each}
    return {tag: set().union(*(each.get(tag, set()) for each in lists)) for tag in tags}


def strict_cleaner() -> nh3.Cleaner:
    """The cleaner that everything passes last. Relative addresses pass; `rewrite` makes them absolute and judges them."""
    return _cleaner(TAGS | {"source"}, _together({"*": _EVERYWHERE}, _OF_TAGS, _READ_AND_DROPPED), silent=_SILENT)


def embed_cleaner() -> nh3.Cleaner:
    """A first pass for text with embeds or formulas: keeps them, in a form that `cards` can read."""
    attributes = _together({"*": _EVERYWHERE}, _OF_TAGS, _READ_AND_DROPPED, _EMBEDS)
    return _cleaner(TAGS | frozenset(_EMBEDS) | frozenset(_MATH.split()), attributes, silent=_SILENT - {"iframe"})
