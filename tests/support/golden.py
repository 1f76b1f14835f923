"""Comparison with what independent parsers agree on (tests.md, *Golden data*), over plain values.

The same comparison serves documents read directly and articles that came over http, through the store and the
command line: it takes titles, links, guids and dates and knows nothing of where they are from.
"""

from __future__ import annotations

import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urljoin

FIELDS = ("title", "link", "guid", "date")
DESIGN = "the design wants it otherwise"

_YEAR = re.compile(r"(\d+)-(.*)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b-\x1f]")
_EARLIEST = int(datetime(1990, 1, 1, tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry as we have it; ``date`` in seconds since 1970, None without one."""

    title: str
    link: str
    guid: str
    date: int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one entry that is not what the golden line says."""

    feed: str
    field: str
    ours: object
    golden: object
    reason: str = ""

    def __str__(self) -> str:
        return f"{self.feed}: {self.field} {self.ours!r}, golden {self.golden!r} {self.reason}".rstrip()


@dataclass(slots=True)
class Comparison:
    """Sums over any number of feeds: entries expected and found, fields compared, and every difference."""

    expected: int = 0
    found: int = 0
    compared: Counter[str] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)
    otherwise: list[Difference] = field(default_factory=list)  # where the design wants another value; not compared

    def share(self, name: str) -> float:
        """The share of compared values of one field that are equal; ``entries``: of entries found."""
        if name == "entries":
            return self.found / max(1, self.expected)
        wrong = sum(difference.field == name for difference in self.differences)
        return 1 - wrong / max(1, self.compared[name])

    def report(self) -> str:
        """The figures in a few lines, then every difference."""
        lines = [f"entries {self.found} of {self.expected}: {self.share('entries'):.4%}"]
        for name in FIELDS:
            apart = sum(difference.field == name for difference in self.otherwise)
            lines.append(f"{name}: {self.share(name):.4%} of {self.compared[name]}, {apart} apart: {DESIGN}")
        return "\n".join([*lines, *map(str, self.differences)])


def compare(total: Comparison, line: dict, entries: Sequence[Stored], base: str = "") -> None:
    """Add one feed to ``total``; ``base`` is the address it came from, which its relative links refer to."""
    if line["n_items"] is None:
        return
    items = line["items"] or []
    total.expected += line["n_items"]
    total.found += min(max(0, line["n_items"] - len(items)), max(0, len(entries) - len(items)))
    for item, entry in _pairs(items, entries, base):
        if entry is None:
            total.differences.append(Difference(line["file"], "entries", None, item.get("title")))
            continue
        total.found += 1
        for name in FIELDS:
            if item.get(name) is not None:
                _compare_field(total, line["file"], name, item[name], entry, base)


def _pairs(items: Iterable[dict], entries: Sequence[Stored], base: str) -> list[tuple[dict, Stored | None]]:
    """Each golden item with the entry that is meant: by guid, link and title together, then by fewer of them."""
    free = dict(enumerate(entries))
    paired: dict[int, Stored | None] = {}
    waiting = dict(enumerate(items))
    for keys in (("guid", "link", "title"), ("guid", "link"), ("link", "title"), ("guid",), ("link",), ("title",)):
        index = defaultdict(list)
        for number, entry in free.items():
            index[tuple(_key(name, getattr(entry, name)) for name in keys)].append(number)
        for place, item in list(waiting.items()):
            wanted = tuple(_key(name, _absolute(name, item.get(name), base)) for name in keys)
            if all(wanted) and index[wanted]:
                paired[place] = free.pop(index[wanted].pop(0))
                del waiting[place]
    for place in waiting:  # nothing to know it by: the entry that stands in its place, else the next that is free
        paired[place] = free.pop(place if place in free else next(iter(free), -1), None)
    return [(item, paired[place]) for place, item in enumerate(items)]


def _key(name: str, value: str | None) -> str:
    return as_text(value or "") if name == "title" else (value or "").strip()


def _absolute(name: str, value: str | None, base: str) -> str | None:
    return urljoin(base, value.strip()).replace(" ", "%20") if name == "link" and value else value


def _compare_field(total: Comparison, feed: str, name: str, golden: str, entry: Stored, base: str) -> None:
    ours = getattr(entry, name)
    difference = Difference(feed, name, ours, golden)
    if name == "title" and not as_text(golden):
        total.otherwise.append(difference)  # made from the text
        return
    if name == "date":
        wanted = seconds(golden)
        if wanted < _EARLIEST and ours is None:
            total.otherwise.append(difference)
            return
        is_equal = ours == wanted
    elif name == "title":
        is_equal = _same_title(ours, golden)
    else:
        is_equal = ours.strip() == (_absolute(name, golden, base) or "").strip()
    total.compared[name] += 1
    if not is_equal:
        total.differences.append(difference)


def _same_title(ours: str, golden: str) -> bool:
    mine, theirs = as_text(ours), as_text(golden)
    return mine == theirs or (mine.endswith("…") and len(mine) > 100 and theirs.startswith(mine[:-1].rstrip()))


def as_text(title: str) -> str:
    """A title without what is no text: entities, tags, invisible characters, and blanks beyond one."""
    for _ in range(3):
        title = html.unescape(title)
    return " ".join(_INVISIBLE.sub("", _TAG.sub("", title)).split())


def seconds(moment: str) -> int:
    """Seconds since 1970 of a golden date; year 1 is written there without its zeros."""
    year, rest = _YEAR.fullmatch(moment).groups()  # type: ignore[union-attr]
    parsed = datetime.fromisoformat(f"{int(year):04}-{rest}")
    return int((parsed - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())
