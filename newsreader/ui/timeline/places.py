"""Which articles a list holds, in order, as flat arrays: ids and the keys that order them. Pure; main thread.

Knowing the keys, an article is found and a new one is placed in some seventeen comparisons, without asking the store.
A row stands under its article's own key, (sort_at, id); rows of an open story stand under that of its first row.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from operator import neg
from typing import NamedTuple, final


class Coming(NamedTuple):
    """An article that comes in, and the row that it belongs before."""

    row: int
    number: int
    time: int


class Group(NamedTuple):
    """Articles in the list's order that are told of as one: as coming before the row ``at``."""

    at: int
    articles: list[Coming]


class Step(NamedTuple):
    """The rows from ``first`` to before ``end`` become others: articles, and the times and ids of their keys."""

    first: int
    end: int
    ids: array[int]
    times: array[int]
    anchors: array[int]


@final
class Places:
    """Articles, and the times and ids of the keys under which they stand, in the order of a view: newest first, or oldest
    first; ids settle equal times.
    """

    def __init__(self, *, oldest_first: bool = False) -> None:
        self._sign = 1 if oldest_first else -1
        self.ids: array[int] = array("q")
        self.times: array[int] = array("q")
        self._anchors: array[int] = array("q")

    def __len__(self) -> int:
        return len(self.ids)

    def key(self, row: int) -> tuple[int, int]:
        """(sort_at, id) that a row stands under, as the store pages by."""
        return self.times[row], self._anchors[row]

    def extend(self, ids: Sequence[int], times: Sequence[int]) -> None:
        """Add what follows the last row."""
        self.ids.extend(ids)
        self.times.extend(times)
        self._anchors.extend(ids)

    def row_of(self, number: int, time: int) -> int:
        """The first row that stands under this article's key, -1 when none does."""
        row = self._place(number, time)
        return row if row < len(self.ids) and self._anchors[row] == number else -1

    def missing(self, ids: Sequence[int], times: Sequence[int]) -> list[Coming]:
        """Those that are not here, in this list's order, with the rows that they belong before."""
        found = [Coming(self._place(number, time), number, time) for number, time in zip(ids, times, strict=True)]
        count, here = len(self.ids), self._anchors
        new = [each for each in found if each.row == count or here[each.row] != each.number]
        return sorted(new, key=lambda each: (each.time * self._sign, each.number * self._sign))

    def merge(self, group: Group) -> None:
        """Put articles among the rows from the first of them up to ``group.at``. Rows before and after stay."""
        start = group.articles[0].row
        self.take(self._step(start, group.at, come=group.articles))

    def _step(self, first: int, end: int, *, come: Sequence[Coming], gone: Collection[int] = ()) -> Step:
        """The rows from ``first`` to ``end`` with those that come before some of them, and without those that go.

        ``come`` is in the list's order.
        """
        step = Step(first, end, array("q"), array("q"), array("q"))
        row, at = first, 0
        for stop in sorted({each.row for each in come} | set(gone) | {end}):
            step.ids.extend(self.ids[row:stop])
            step.times.extend(self.times[row:stop])
            step.anchors.extend(self._anchors[row:stop])
            while at < len(come) and come[at].row == stop:
                step.ids.append(come[at].number)
                step.times.append(come[at].time)
                step.anchors.append(come[at].number)
                at += 1
            row = stop + (stop in gone)
        return step

    def steps(self, come: Sequence[Coming], gone: Iterable[int], *, spans: Sequence[tuple[int, int]]) -> list[Step]:
        """Rows come and go in as few steps as will do where only some rows are held by number (see `wide_groups`), none of
        which goes. The last first, so that no row moves before its turn; ``come`` is in the list's order.
        """
        told_at = _teller(spans, len(self.ids))
        coming, going = defaultdict[int, list[Coming]](list), defaultdict[int, set[int]](set)
        for each in come:
            coming[told_at(each.row)].append(each)
        for row in gone:
            going[told_at(row)].add(row)
        found = []
        for end in sorted(coming.keys() | going.keys(), reverse=True):
            first = min([*going[end], *(each.row for each in coming[end])])
            found.append(self._step(first, end, come=coming[end], gone=going[end]))
        return found

    def take(self, step: Step) -> None:
        """Let rows become others."""
        self.ids[step.first : step.end] = step.ids
        self.times[step.first : step.end] = step.times
        self._anchors[step.first : step.end] = step.anchors

    def remove(self, row: int) -> None:
        """Take one row out."""
        del self.ids[row]
        del self.times[row]
        del self._anchors[row]

    def unfold(self, row: int, numbers: Sequence[int]) -> None:
        """Put rows under a row, all under its key."""
        time, anchor = self.key(row)
        self.ids[row + 1 : row + 1] = array("q", numbers)
        self.times[row + 1 : row + 1] = array("q", [time] * len(numbers))
        self._anchors[row + 1 : row + 1] = array("q", [anchor] * len(numbers))

    def fold(self, row: int, count: int) -> None:
        """Take that many rows out from under a row."""
        for column in (self.ids, self.times, self._anchors):
            del column[row + 1 : row + 1 + count]

    def rows_of_any(self, ids: Iterable[int]) -> list[int]:
        """The rows of articles of which only the id is known, from the last to the first. Looks at every row."""
        wanted = set(ids)
        return [row for row in range(len(self.ids) - 1, -1, -1) if self.ids[row] in wanted] if wanted else []

    def _place(self, number: int, time: int) -> int:
        """The row of the first article that does not stand before this one: by the time, then by the id."""
        key = None if self._sign > 0 else neg
        row = bisect_left(self.times, time * self._sign, key=key)
        if row == len(self.times) or self.times[row] != time:
            return row
        last = bisect_right(self.times, time * self._sign, lo=row, key=key)
        return bisect_left(self._anchors, number * self._sign, lo=row, hi=last, key=key)


def exact_groups(articles: Sequence[Coming]) -> list[Group]:
    """Articles that come together into one place are told of together; the last first, so that no row moves before its
    turn.
    """
    return _grouped((each.row, each) for each in articles)


def wide_groups(articles: Sequence[Coming], spans: Sequence[tuple[int, int]], *, count: int) -> list[Group]:
    """The same in as few groups as will do where only some rows are held by number: those of ``spans``, each from its
    first to its last row. All that comes between two spans is told of as coming right before the second.
    """
    told_at = _teller(spans, count)
    return _grouped((told_at(each.row), each) for each in articles)


def _teller(spans: Iterable[tuple[int, int]], count: int) -> Callable[[int], int]:
    """Before which row of ``count`` something is told that happens at a row."""
    spans = _joined(spans)
    firsts = [first for first, _ in spans]

    def told_at(row: int) -> int:
        after = bisect_left(firsts, row)
        if after and row <= spans[after - 1][1]:
            return row  # in the middle of what is held
        return firsts[after] if after < len(firsts) else count

    return told_at


def _grouped(articles: Iterable[tuple[int, Coming]]) -> list[Group]:
    found: list[Group] = []
    for at, article in articles:
        if not found or found[-1].at != at:
            found.append(Group(at, []))
        found[-1].articles.append(article)
    return found[::-1]


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order, and those that overlap as one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found
