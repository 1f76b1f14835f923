"""*Make readable offline* for what is still to come: until when, of which feeds, with which texts. Pure."""

from __future__ import annotations

import json

from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId

#: Hours that can be asked for, at least and at most.
LEAST_HOURS, MOST_HOURS = 1, 14 * 24


@dataclass(frozen=True, slots=True)
class Standing:
    """What arrives before ``until`` is made readable, whatever the policies say; ``feeds`` None: of all feeds."""

    until: int
    feeds: tuple[FeedId, ...] | None = None
    full_text: bool = False

    def holds(self, feed: FeedId, now: int) -> bool:
        """Whether what comes of a feed now is meant."""
        return now < self.until and (self.feeds is None or feed in self.feeds)

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps({"until": self.until, "feeds": self.feeds, "full_text": self.full_text})


@dataclass(frozen=True, slots=True)
class SavedCount:
    """How many articles of a view can be read offline, of how many that it holds."""

    saved: int
    total: int


def standing_from_json(kept: str | None) -> Standing | None:
    """What was kept; None for nothing, and for what is none."""
    try:
        read = json.loads(kept or "null")
        feeds = read["feeds"]
        of_feeds = None if feeds is None else tuple(FeedId(int(feed)) for feed in feeds)
        return Standing(int(read["until"]), of_feeds, bool(read["full_text"]))
    except (ValueError, TypeError, KeyError):
        return None
