"""Pictures of articles: where they stand, how each one is, and which a person wants to have. Pure; any thread.

An article's HTML never holds the address that a picture came from, so that no view can fetch it by itself
(security.md); `Entry.pictures` holds those addresses, and the store answers the local ones.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from enum import IntEnum, StrEnum
from hashlib import blake2b
from types import MappingProxyType
from typing import NewType

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId, FeedId

PictureId = NewType("PictureId", int)

SCHEME = "newsreader"  # the scheme of everything that an article view may load
_PLACE = f"{SCHEME}://picture/"


def local_picture_address(url: str) -> str:
    """The local address of the picture at ``url``: the same for the same address, in every article."""
    return _PLACE + picture_digest(url).hex()


def picture_digest(url: str) -> bytes:
    """The 16 bytes that stand for an address."""
    return blake2b(url.encode("utf-8", "surrogatepass"), digest_size=16).digest()


# -- reading -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PictureJob:
    """What the parse process is given of a picture: the wire's bytes as they came, and what the server said of them.

    ``is_icon``: it is to stand for a site (`core.icons`).
    """

    wire: bytes
    content_encoding: str
    url: str
    is_icon: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept: checked, and no larger than a screen needs. ``thumbnail``: for lists; b"" without one."""

    body: bytes
    thumbnail: bytes
    width: int
    height: int


# -- what is kept ------------------------------------------------------------------------------------------------


class PictureState(IntEnum):
    """How a picture is. REFUSED: it cannot be had, and is not asked for again; DROPPED: its room was needed."""

    WANTED = 0
    STORED = 1
    REFUSED = 2
    DROPPED = 3


@dataclass(frozen=True, slots=True)
class WantedPicture:
    """A picture to fetch. ``feed_url``, ``typed``: of the feed that it is fetched for (R68)."""

    id: PictureId
    url: str
    feed_url: str
    typed: bool
    failures: int = 0


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """What is kept of a picture, told to the store. ``name``: of its file, by content; ``size``: bytes, thumbnail too."""

    id: PictureId
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class FailedPicture:
    """Why a picture did not come. ``next_try``: when it is asked for again; None: never."""

    id: PictureId
    kind: str
    text: str
    failures: int
    next_try: int | None


@dataclass(frozen=True, slots=True)
class PictureFact:
    """A picture as its article's page needs to know it. ``name`` is its file's; ``text`` says why it is not there."""

    url: str
    state: PictureState
    name: str = ""
    kind: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Lack:
    """A picture that an article is to have and has not, and why where that is known."""

    article: ArticleId
    url: str
    kind: str
    text: str


# -- what a person wants -----------------------------------------------------------------------------------------


class PicturePolicy(StrEnum):
    """When pictures are fetched: after their article; where the network is unmetered; when asked for; never."""

    ALWAYS = "always"
    UNMETERED = "unmetered"
    DEMAND = "demand"
    NEVER = "never"


#: Bytes that pictures may take, unless a person says otherwise; and the least that can be said.
BUDGET, LEAST_BUDGET = 2_000_000_000, 1_000_000
_LEFT_OUT = (PicturePolicy.DEMAND, PicturePolicy.NEVER)


@dataclass(frozen=True, slots=True)
class PictureRules:
    """The policy for all feeds, those of feeds that have their own, and the budget in bytes."""

    policy: PicturePolicy = PicturePolicy.ALWAYS
    own: Mapping[FeedId, PicturePolicy] = field(default_factory=lambda: MappingProxyType({}))
    budget: int = BUDGET

    def of(self, feed: FeedId) -> PicturePolicy:
        """The policy that holds for a feed."""
        return self.own.get(feed, self.policy)

    def leaves_out(self, policy: PicturePolicy) -> bool:
        """Whether articles under this policy are whole without their pictures."""
        return policy in _LEFT_OUT

    def to_json(self) -> str:
        """The rules as they are kept."""
        own = {str(feed): policy.value for feed, policy in self.own.items()}
        return json.dumps({"all": self.policy.value, "feeds": own, "budget": self.budget}, sort_keys=True)

    @classmethod
    def from_json(cls, kept: str | None) -> PictureRules:
        """The rules that were kept; what is none of them is as it was to begin with."""
        try:
            read = json.loads(kept or "{}")
            own = {FeedId(int(feed)): PicturePolicy(each) for feed, each in read.get("feeds", {}).items()}
            budget = max(int(read.get("budget", BUDGET)), LEAST_BUDGET)
            return cls(PicturePolicy(read.get("all", "always")), MappingProxyType(own), budget)
        except (ValueError, AttributeError, TypeError):
            return cls()


# -- when it did not come ----------------------------------------------------------------------------------------

_HOUR, _DAY = 3_600, 86_400
_MOST_TRIES = 8
#: Errors of the way to a picture, and statuses, that may be over the next time.
_PASSING = frozenset({"dns", "connect", "timeout", "tls", "protocol", "bug"})
_PASSING_STATUS = frozenset({408, 421, 425, 429})


def may_pass(kind: str, http: int | None) -> bool:
    """Whether the same request may succeed another time; if not, its site refuses the picture for good."""
    if kind == "http":
        return http is not None and (http >= 500 or http in _PASSING_STATUS)
    return kind in _PASSING


def next_try(failures: int, *, now: int, jitter: float) -> int | None:
    """When to ask again after so many failures: after 1, 2, 4 … hours, a day at most; None after the eighth."""
    if failures >= _MOST_TRIES:
        return None
    return now + min(_HOUR << max(failures - 1, 0), _DAY) + int(jitter * 600)


def rest_of_host(retry_after: int | None, *, failures: int, now: int) -> int:
    """Until when a host that is busy is left alone (R22): as it asks, an hour at least where it says nothing usable."""
    if retry_after:
        return now + min(retry_after, 7 * _DAY)
    return now + min(_HOUR << min(failures, 8), 7 * _DAY)
