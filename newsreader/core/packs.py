"""Starter packs: lists of feeds by topic that a person may begin with. Pure; ``resources/packs.json`` holds ours."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, final

from newsreader.core.frozen import dataclass
from newsreader.core.outlines import Outline, OutlineFile


@final
@dataclass(frozen=True, slots=True)
class PackFeed:
    """One feed of a pack."""

    title: str
    url: str


@final
@dataclass(frozen=True, slots=True)
class Pack:
    """A pack. ``name`` stays the same in every language; ``title`` and ``text`` are set by packs that are not ours;
    ``icon`` is one of the line icons.
    """

    name: str
    feeds: tuple[PackFeed, ...]
    icon: str = "rss"
    title: str = ""
    text: str = ""


def read_packs(text: str, *, country: str) -> tuple[Pack, ...]:
    """The packs that a text in JSON describes; of those by country the one of ``country`` ("DE"), if there is one.

    Raises ValueError for a text of another form.
    """
    try:
        stored = json.loads(text)
        return tuple(_packs(stored["packs"], country))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no starter packs: {error!r}") from error


def _packs(stored: Iterable[dict[str, Any]], country: str) -> Iterator[Pack]:
    for each in stored:
        feeds = each["countries"].get(country, []) if "countries" in each else each["feeds"]
        if feeds:
            found = tuple(PackFeed(str(feed["title"]), str(feed["url"])) for feed in feeds)
            words = {name: str(each[name]) for name in ("icon", "title", "text") if name in each}
            yield Pack(str(each["name"]), found, **words)


def as_outlines(packs: Sequence[tuple[str, Pack]]) -> OutlineFile:
    """What subscribing to packs means: a folder for each, with the title that stands beside it."""
    return OutlineFile(
        "",
        tuple(
            Outline(title, children=tuple(Outline(feed.title, feed.url) for feed in pack.feeds))
            for title, pack in packs
        ),
    )
