"""Which picture an ``img`` means, and whether it is one at all. Pure; runs in the parse process.

Pages load pictures late: ``src`` is then a blank, and the real address stands in a ``data-`` attribute or a
``srcset``. Feeds are written from such pages (fetching.md: 552 entries with ``srcset``, 202 with ``data-src``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape

from newsreader.feeds.addresses import PLAIN_ADDRESS, web_address
from newsreader.feeds.allowed import LAZY, LAZY_SETS

Attributes = Mapping[str, str]  # values escaped, as nh3 writes them

_OF_PLAIN_ONES = frozenset({"src", "alt", "title", "width", "height", "style"})
_WIDEST = 1_600  # pixels: what the widest article column needs on a fine screen
_LONGEST_SET = 20_000

_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*)([^,]*),?")
_SIZE = re.compile(r"\s*(\d{1,5})(?:\.\d*)?\s*(?:px)?\s*$", re.IGNORECASE)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)"
)
_BLANK = re.compile(
    r"/(?:blank|spacer|placeholder|transparent|pixel|clear|lazy|loading|grey|gray|1x1|s)\.(?:gif|png|svg)$",
    re.IGNORECASE,
)

# Pictures that nobody is meant to see: counters, beacons and the share buttons that come with them.
_TRACKER_PLACES = r"""
    feedburner\.com/~[a-z]+/ feedproxy\.google\.com/~[a-z]+/ feedsportal\.com/ pheedo\.com/ feedblitz\.com/
    pixel\.wp\.com/ stats\.wordpress\.com/ stats\.wp\.com/ feeds\.wordpress\.com/1\.0/ pixel\.quantserve\.com/
    doubleclick\.net/ googlesyndication\.com/ google-analytics\.com/ googleadservices\.com/ googletagmanager\.com/
    scorecardresearch\.com/ statcounter\.com/ sitemeter\.com/ hubspot\.com/__ptq hs-analytics\.net/
    facebook\.com/tr[/?] analytics\.twitter\.com/ t\.co/i/adsct bat\.bing\.com/ px\.ads\.linkedin\.com/
    list-manage\.com/track/ mailchimp\.com/track medium\.com/_/stat counter\.yadro\.ru/ mc\.yandex\.ru/
    vgwort\.de/ ioam\.de/ wt-eu02\.net/ xiti\.com/ piano\.io/ chartbeat\.net/ parsely\.com/ simplereach\.com/
    outbrain\.com/ taboola\.com/ zemanta\.com/ rss\.buysellads\.com/ ad\.[a-z0-9-]+\.(?:com|net)/
    """
_PLACES = _TRACKER_PLACES.split()
_TRACKERS = re.compile(rf"https?://(?:[^/]*[.@])?(?:{'|'.join(_PLACES)})", re.IGNORECASE)
_TRACKER_HOSTS = re.compile(
    rf"(?:.*[.@])?(?:{'|'.join(place.partition('/')[0] for place in _PLACES)})", re.IGNORECASE | re.DOTALL
)
_TRACKING_PATH = re.compile(
    r"/(?:piwik|matomo)\.php\?|/(?:1x1|pixel|tracking|beacon)\.(?:gif|png|php)(?:\?|$)|/~r/[^/]+/[^/]+/~4/",
    re.IGNORECASE,
)


def picture_address(image: Attributes, source: Attributes, *, base: str) -> str:
    """The best address that ``image`` may mean, "" for none; ``source``: of the ``picture`` around it."""
    plain = image.get("src", "")
    is_plain = PLAIN_ADDRESS.fullmatch(plain) is not None and not _is_blank(plain)
    if is_plain and not source and image.keys() <= _OF_PLAIN_ONES:
        return plain
    return next(_addresses(image, source, base=base), "")


def _is_blank(address: str) -> bool:
    """Whether this is what pages show while the real picture has not been loaded."""
    return _BLANK.search(address.partition("?")[0]) is not None


def _addresses(image: Attributes, source: Attributes, *, base: str) -> Iterator[str]:
    """The addresses that ``image`` may mean, the best first."""
    own: list[str] = []
    if not image.keys() <= _OF_PLAIN_ONES:
        for key in LAZY_SETS:
            yield from _from_set(image.get(key, ""), base)
        own = [image[key] for key in LAZY if image.get(key)]
    plain = image.get("src", "")
    for value in (*own, *(() if _is_blank(plain) else (plain,))):
        url = web_address(base, unescape(value))
        if url:
            yield url
    for key in ("srcset", "data-srcset"):
        yield from _from_set(source.get(key, ""), base)


def _from_set(value: str, base: str) -> Iterator[str]:
    """The best of a ``srcset``: the widest up to 1,600 pixels, else the least wide; densities up to 2."""
    if not value:
        return
    candidates = []
    for address, size in _CANDIDATE.findall(unescape(value[:_LONGEST_SET])):
        width = 0.0 if address.endswith(",") else _width(size)
        url = web_address(base, address.rstrip(","))
        if url:
            candidates.append((width > _WIDEST, width if width > _WIDEST else -width, url))
    if candidates:
        yield min(candidates)[2]


def _width(size: str) -> float:
    """A candidate's width in pixels; a density counts as so many times 800."""
    size = size.strip().partition(" ")[0]
    try:
        number = float(size[:-1])
    except ValueError:
        return 0.0
    return number * 800 if size[-1] == "x" else number


def is_hidden(image: Attributes) -> bool:
    """A picture of one pixel, or one that its page never shows."""
    style = image.get("style", "")
    if style and _HIDDEN.search(style.lower()):
        return True
    sizes = [size for size in (_pixels(image.get("width", "")), _pixels(image.get("height", ""))) if size is not None]
    return bool(sizes) and max(sizes) <= 2 and min(sizes) <= 1


def is_tracker(url: str) -> bool:
    """Whether the address is known to count readers."""
    if _is_of_tracker(url.partition("//")[2].partition("/")[0]) and _TRACKERS.match(url):
        return True
    return _TRACKING_PATH.search(url) is not None


@lru_cache(maxsize=1024)
def _is_of_tracker(authority: str) -> bool:
    """Whether a host may count readers under some path; asked again and again for the few hosts of a feed."""
    return _TRACKER_HOSTS.fullmatch(authority) is not None


def shown_size(image: Attributes) -> str:
    """``width`` and ``height`` as attributes, where they are plain numbers of pixels that can be true."""
    sizes = [(key, _pixels(image.get(key, ""))) for key in ("width", "height")]
    return "".join([f' {key}="{size}"' for key, size in sizes if size and size <= 10_000])


def _pixels(value: str) -> int | None:
    if value.isdecimal() and value.isascii() and len(value) <= 5:
        return int(value)
    found = _SIZE.match(value) if value else None
    return int(found.group(1)) if found else None
