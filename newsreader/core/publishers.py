"""Who publishes a feed: feeds of one site are one source, however many they are. Pure."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit


@lru_cache(maxsize=4_096)
def publisher_of(feed_url: str, site_url: str | None) -> str:
    """The host of the feed's site, or of the feed where it names none; an address without a host stands for itself."""
    url = site_url or feed_url
    try:
        host = urlsplit(url).hostname or url
    except ValueError:
        host = url
    return host.removeprefix("www.")
