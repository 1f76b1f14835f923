"""The rows of a list that were read lately, at most so many. Main thread; made by the model."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId, ArticleRow

MOST = 4_000


@final
@dataclass(frozen=True, slots=True)
class Cached:
    """A row and the time under which it stands in the list; an edit may give the row itself another one."""

    row: ArticleRow
    time: int


@final
class RowCache:
    """Knows rows by their articles."""

    def __init__(self) -> None:
        self._rows: OrderedDict[ArticleId, Cached] = OrderedDict()

    def __contains__(self, number: ArticleId) -> bool:
        return number in self._rows

    def row(self, number: ArticleId) -> ArticleRow | None:
        """An article's row."""
        found = self._rows.get(number)
        return None if found is None else found.row

    def key(self, number: ArticleId) -> tuple[int, int]:
        """(sort_at, id) under which an article that is here stands in the list."""
        return self._rows[number].time, number

    def keep(self, rows: Iterable[ArticleRow], times: Mapping[int, int]) -> None:
        """Keep rows, and forget those that were read longest ago. ``times``: where they stand in the list."""
        for row in rows:
            self._rows[row.id] = Cached(row, times[row.id])
            self._rows.move_to_end(row.id)
        while len(self._rows) > MOST:
            self._rows.popitem(last=False)

    def renew(self, rows: Iterable[ArticleRow]) -> None:
        """Rows that are here say something else."""
        for row in rows:
            self._rows[row.id] = replace(self._rows[row.id], row=row)

    def mark(self, ids: Iterable[ArticleId], *, read: bool | None, starred: bool | None) -> list[ArticleId]:
        """Show articles as read, unread, starred or not; those for which that is new."""
        changed = []
        for number in self._rows.keys() & set(ids):  # of a whole long list few are here
            row = self._rows[number].row
            new = replace(
                row, read=row.read if read is None else read, starred=row.starred if starred is None else starred
            )
            if new != row:
                self.renew([new])
                changed.append(number)
        return changed

    def forget(self, number: ArticleId) -> None:
        """Forget a row."""
        self._rows.pop(number, None)

    def clear(self) -> None:
        """Forget all."""
        self._rows.clear()
