"""What feeds said when they were fetched, and what they hold: values for people to look at. Pure."""

from __future__ import annotations

from newsreader.core.frozen import dataclass
from newsreader.core.values import Feed, FeedId

#: So many fetches of a feed are kept.
KEPT = 10


@dataclass(frozen=True, slots=True)
class Fetch:
    """How one fetch of a feed ended. ``size``: bytes on the wire; ``took``: milliseconds, None when nobody looked."""

    feed: FeedId
    at: int
    http: int | None
    error_kind: str | None
    new: int
    updated: int
    size: int
    took: int | None


@dataclass(frozen=True, slots=True)
class FeedFacts:
    """What a feed holds. ``lately``: articles of the last ``LATELY`` seconds; ``interval``: seconds that a person set
    between two fetches, None: by itself; ``etag``, ``last_modified``: whether its server gave them.
    """

    articles: int
    unread: int
    starred: int
    lately: int
    interval: int | None
    has_etag: bool
    has_modified: bool
    blocked_until: int | None


@dataclass(frozen=True, slots=True)
class RemovedFeed:
    """A feed that was unsubscribed and can come back, since when, and with how many articles."""

    feed: Feed
    removed: int
    articles: int


#: So long a feed that was unsubscribed can come back.
KEPT_REMOVED = 30 * 86_400

#: Four weeks: what *a day* is counted over.
LATELY = 28 * 86_400
