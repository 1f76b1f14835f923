"""Which articles a list holds, in order, as two flat arrays: ids and the times that order them. Pure; main thread.

Knowing the times, an article is found and a new one is placed in some seventeen comparisons, without asking the store.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
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


@final
class Places:
    """Ids and ``sort_at`` in the order of a view: newest first, or oldest first; ids settle equal times."""

    def __init__(self, *, oldest_first: bool = False) -> None:
        self._sign = 1 if oldest_first else -1
        self.ids: array[int] = array("q")
        self.times: array[int] = array("q")

    def __len__(self) -> int:
        return len(self.ids)

    def key(self, row: int) -> tuple[int, int]:
        """(sort_at, id) of a row, as the store pages by."""
        return self.times[row], self.ids[row]

    def extend(self, ids: Sequence[int], times: Sequence[int]) -> None:
        """Add what follows the last row."""
        self.ids.extend(ids)
        self.times.extend(times)

    def row_of(self, number: int, time: int) -> int:
        """The row of an article whose time is known, -1 when it is not here."""
        row = self._place(number, time)
        return row if row < len(self.ids) and self.ids[row] == number else -1

    def missing(self, ids: Sequence[int], times: Sequence[int]) -> list[Coming]:
        """Those that are not here, in this list's order, with the rows that they belong before."""
        found = [Coming(self._place(number, time), number, time) for number, time in zip(ids, times, strict=True)]
        count, here = len(self.ids), self.ids
        new = [each for each in found if each.row == count or here[each.row] != each.number]
        return sorted(new, key=lambda each: (each.time * self._sign, each.number * self._sign))

    def merge(self, group: Group) -> None:
        """Put articles among the rows from the first of them up to ``group.at``. Rows before and after stay."""
        ids, times = array("q"), array("q")
        start = row = group.articles[0].row
        for each in group.articles:
            if each.row > row:
                ids.extend(self.ids[row : each.row])
                times.extend(self.times[row : each.row])
                row = each.row
            ids.append(each.number)
            times.append(each.time)
        ids.extend(self.ids[row : group.at])
        times.extend(self.times[row : group.at])
        self.ids[start : group.at] = ids
        self.times[start : group.at] = times

    def remove(self, row: int) -> None:
        """Take one row out."""
        del self.ids[row]
        del self.times[row]

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
        return bisect_left(self.ids, number * self._sign, lo=row, hi=last, key=key)


def exact_groups(articles: Sequence[Coming]) -> list[Group]:
    """Articles that come together into one place are told of together; the last first, so that no row moves before its
    turn.
    """
    return _grouped((each.row, each) for each in articles)


def wide_groups(articles: Sequence[Coming], spans: Sequence[tuple[int, int]], *, count: int) -> list[Group]:
    """The same in as few groups as will do where only some rows are held by number: those of ``spans``, each from its
    first to its last row. All that comes between two spans is told of as coming right before the second.
    """
    spans = _joined(spans)
    firsts = [first for first, _ in spans]

    def told(row: int) -> int:
        after = bisect_left(firsts, row)
        if after and row <= spans[after - 1][1]:
            return row  # in the middle of what is held
        return firsts[after] if after < len(firsts) else count

    return _grouped((told(each.row), each) for each in articles)


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
