"""What is kept and for how long: rules, and a calendar that no clock can push far ahead (issue 5, point 5). Pure.

Everything is kept unless a person says otherwise, and what is unread or starred whatever they say.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field, replace
from types import MappingProxyType
from typing import Any

from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId

_DAY, _HOUR = 86_400, 3_600
#: A calendar that goes further ahead than this in one step is not believed at once (F11).
MOST_STEP = 31 * _DAY
#: … but when the clock has gone steadily for so long since, an hour or two at a time.
STEADY, LONGEST_TICK = _DAY, 2 * _HOUR
#: What rules can say: so many articles, so many days.
MOST_ARTICLES, MOST_DAYS = 1_000_000, 36_500


@dataclass(frozen=True, slots=True)
class Rule:
    """Keep the ``most`` newest articles, those of the last ``days``, pictures of the last ``picture_days``; None: all."""

    most: int | None = None
    days: int | None = None
    picture_days: int | None = None

    @property
    def keeps_articles(self) -> bool:
        """Whether no article ever goes."""
        return self.most is None and self.days is None


@dataclass(frozen=True, slots=True)
class Rules:
    """The rule for all feeds, and those of feeds that have their own."""

    for_all: Rule = Rule()
    own: Mapping[FeedId, Rule] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, feed: FeedId) -> Rule:
        """The rule that holds for a feed."""
        return self.own.get(feed, self.for_all)

    def with_rule(self, feed: FeedId | None, rule: Rule | None) -> Rules:
        """These rules with another one for a feed (None: it has none of its own), or for all."""
        if feed is None:
            return replace(self, for_all=rule or Rule())
        own = {number: each for number, each in self.own.items() if number != feed}
        if rule is not None:
            own[feed] = rule
        return replace(self, own=MappingProxyType(own))

    def to_json(self) -> str:
        """The rules as they are kept."""
        own = {str(feed): asdict(rule) for feed, rule in self.own.items()}
        return json.dumps({"all": asdict(self.for_all), "feeds": own}, sort_keys=True)

    @classmethod
    def from_json(cls, kept: str | None) -> Rules:
        """The rules that were kept; what is none of them keeps everything."""
        try:
            read = json.loads(kept or "{}")
            own = {FeedId(int(feed)): _rule(rule) for feed, rule in read.get("feeds", {}).items()}
            return cls(_rule(read.get("all", {})), MappingProxyType(own))
        except (ValueError, AttributeError, TypeError):
            return cls()


def _rule(kept: Mapping[str, Any]) -> Rule:
    return Rule(
        _number(kept.get("most"), MOST_ARTICLES),
        _number(kept.get("days"), MOST_DAYS),
        _number(kept.get("picture_days"), MOST_DAYS),
    )


def _number(value: object, most: int) -> int | None:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and 1 <= value <= most else None  # type: ignore[operator, return-value]  # said above


@dataclass(frozen=True, slots=True)
class Calendar:
    """The day by which things grow old. ``day`` is the last moment that is believed, ``last`` the last that was seen,
    ``steady`` how many seconds the clock has gone on evenly since it jumped ahead.
    """

    day: int
    last: int
    steady: int = 0

    def today(self, now: int) -> int:
        """The moment to count days from: never later than is believed."""
        return min(now, self.day)


def next_calendar(before: Calendar | None, now: int) -> Calendar:
    """The calendar after a look at the clock. Back it goes at once, ahead by a month, further only when that lasts."""
    if before is not None and before.last == before.day <= now < before.day + _HOUR:
        return before  # near enough, and nothing to write
    if before is None or now <= before.day + MOST_STEP:
        return Calendar(now, now)
    step = now - before.last
    steady = before.steady + step if 0 <= step <= LONGEST_TICK else before.steady
    if before.last <= before.day + MOST_STEP or step < 0 or step > MOST_STEP:
        steady = 0  # it jumped just now
    return Calendar(now, now) if steady >= STEADY else Calendar(before.day, now, steady)


def calendar_to_json(calendar: Calendar) -> str:
    """The calendar as it is kept."""
    return json.dumps(asdict(calendar), sort_keys=True)


def calendar_from_json(kept: str | None) -> Calendar | None:
    """The calendar that was kept, None for none."""
    try:
        read = json.loads(kept or "null")
        return Calendar(int(read["day"]), int(read["last"]), int(read["steady"]))
    except (ValueError, TypeError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class Pictures:
    """So many pictures, and the bytes that they take."""

    count: int = 0
    size: int = 0

    def __add__(self, other: Pictures) -> Pictures:
        return Pictures(self.count + other.count, self.size + other.size)


@dataclass(frozen=True, slots=True)
class Going:
    """What would go by rules: how many articles of each feed, and which pictures of each."""

    articles: Mapping[FeedId, int] = field(default_factory=lambda: MappingProxyType({}))
    pictures: Mapping[FeedId, Pictures] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, feed: FeedId | None) -> tuple[int, Pictures]:
        """Articles and pictures of a feed, or of all."""
        if feed is not None:
            return self.articles.get(feed, 0), self.pictures.get(feed, Pictures())
        return sum(self.articles.values()), sum(self.pictures.values(), Pictures())


@dataclass(frozen=True, slots=True)
class FeedRoom:
    """What a feed takes: how many articles, and the bytes of their texts and pictures."""

    articles: int
    text: int
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """What the database takes in bytes. ``kinds``: parts of it by name (search); ``free``: what could be given back;
    ``leaving``: articles that left the lists and are still there.
    """

    total: int
    free: int
    kinds: Mapping[str, int]
    feeds: Mapping[FeedId, FeedRoom]
    leaving: int = 0
