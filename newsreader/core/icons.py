"""Site icons: whose they are, which of those that a page names is best, when to look again (R56). Pure; any thread."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from newsreader.core.frozen import dataclass
from newsreader.core.pictures import may_pass, next_try
from newsreader.core.values import FeedId

#: Seconds that an icon, or knowing that there is none, is kept.
KEPT = 30 * 86_400
#: Pixels in width and height of what is kept: sharp at twice the largest place.
SIDE = 64
#: So many of the icons that a page names are tried.
MOST_TRIED = 3
_SIZE = re.compile(r"(\d{1,4})x(\d{1,4})", re.IGNORECASE)
_DRAWN = re.compile(r"image/svg|\.svgz?(?:$|[?#])", re.IGNORECASE)
#: What an icon without a size is taken to have, by its relation to the page.
_USUAL, _TOUCH = 16, 180


@dataclass(frozen=True, slots=True)
class IconLink:
    """An icon as a page names it; ``sizes`` as written there, such as "32x32"."""

    url: str
    sizes: str = ""
    mime: str = ""
    is_touch: bool = False


@dataclass(frozen=True, slots=True)
class WantedIcon:
    """A site whose icon is to be looked for: on ``page``, for the feed whose address is ``feed_url`` (R68)."""

    site: str
    page: str
    feed_url: str
    typed: bool
    failures: int = 0


@dataclass(frozen=True, slots=True)
class IconOutcome:
    """What came of looking: the icon's file by its name, None without one; ``next_try``: when to look again."""

    site: str
    name: str | None
    failures: int
    next_try: int


@dataclass(frozen=True, slots=True)
class FeedIcon:
    """The icon of a feed: the name of its file."""

    feed: FeedId
    name: str


def site_of(feed_url: str, site_url: str) -> str:
    """The site that a feed belongs to, as scheme, host and port: its own word for it, or where it lies. "" for a file."""
    for url in (site_url, feed_url):
        try:
            parts = urlsplit(url)
            if parts.scheme in ("http", "https") and parts.hostname:
                return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"
        except ValueError:
            continue
    return ""


def usual_place(site: str) -> str:
    """Where an icon lies that nothing names."""
    return f"{site}/favicon.ico"


def best_icons(links: Iterable[IconLink]) -> tuple[str, ...]:
    """The addresses to try, the best first: just large enough, then larger, then too small. Drawings are left out."""
    fit = [link for link in links if not _DRAWN.search(link.mime) and not _DRAWN.search(link.url)]
    return tuple(dict.fromkeys(link.url for link in sorted(fit, key=_rank)))[:MOST_TRIED]


def _rank(link: IconLink) -> tuple[bool, int]:
    sides = [min(int(width), int(height)) for width, height in _SIZE.findall(link.sizes)]
    enough = [side for side in sides if side >= SIDE // 2]
    side = min(enough) if enough else max(sides, default=_TOUCH if link.is_touch else _USUAL)
    return (False, side) if side >= SIDE // 2 else (True, -side)


def next_look(kind: str | None, http: int | None, *, failures: int, now: int, jitter: float) -> int:
    """When to look again, after an icon came (``kind`` None), or after the error of this kind, so often in a row."""
    again = next_try(failures, now=now, jitter=jitter) if kind and may_pass(kind, http) else None
    return now + KEPT + int(jitter * 86_400) if again is None else again
