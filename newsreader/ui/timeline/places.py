"""Which articles a list holds, in order, as two flat arrays: ids and the times that order them. Pure; main thread.

Knowing the times, an article is found and a new one is placed in some seventeen comparisons, without asking the store.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import final


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

    def missing(self, ids: Sequence[int], times: Sequence[int]) -> list[tuple[int, int]]:
        """(id, sort_at) of those that are not here, in this list's order."""
        found = [(number, time) for number, time in zip(ids, times, strict=True) if self.row_of(number, time) < 0]
        return sorted(found, key=lambda each: (each[1] * self._sign, each[0] * self._sign))

    def runs(self, articles: Sequence[tuple[int, int]]) -> list[tuple[int, list[tuple[int, int]]]]:
        """Articles in this list's order as (row to insert at, those that go there), the last run first: inserting one
        does not move the rows of those that follow.
        """
        found: list[tuple[int, list[tuple[int, int]]]] = []
        for number, time in articles:
            row = self._place(number, time)
            if found and found[-1][0] == row:
                found[-1][1].append((number, time))
            else:
                found.append((row, [(number, time)]))
        return found[::-1]

    def insert(self, row: int, articles: Sequence[tuple[int, int]]) -> None:
        """Put articles before ``row``."""
        self.ids[row:row] = array("q", [number for number, _ in articles])
        self.times[row:row] = array("q", [time for _, time in articles])

    def remove(self, row: int) -> None:
        """Take one row out."""
        del self.ids[row]
        del self.times[row]

    def rows_of_any(self, ids: Iterable[int]) -> list[int]:
        """The rows of articles of which only the id is known, from the last to the first. Looks at every row."""
        wanted = set(ids)
        return [row for row in range(len(self.ids) - 1, -1, -1) if self.ids[row] in wanted] if wanted else []

    def _place(self, number: int, time: int) -> int:
        sign = self._sign
        return bisect_left(
            range(len(self.ids)),
            (time * sign, number * sign),
            key=lambda row: (self.times[row] * sign, self.ids[row] * sign),
        )
