"""The rows of a list in which stories are folded: where an article stands, and what stands under a row. Pure; main thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import final

from newsreader.core.told import Told
from newsreader.core.values import ArticleId
from newsreader.ui.timeline.folds import Fold, Folds, Rows
from newsreader.ui.timeline.places import Places, Step


@final
class Stories:
    """``places``: the rows; ``folds``: which articles stand under which. Both are the model's, which changes them."""

    def __init__(self, *, oldest_first: bool = False) -> None:
        self.places = Places(oldest_first=oldest_first)
        self.folds = Folds(oldest_first=oldest_first)

    def key_at(self, row: int) -> tuple[int, int]:
        """(sort_at, id) of a row's article."""
        number = self.places.ids[row]
        fold = self.folds.of(number)
        return self.places.key(row) if fold is None else fold.key_of(number)

    def row_of(self, key: tuple[int, int]) -> int:
        """The row of an article by its (sort_at, id), -1 when it has none."""
        fold = self.folds.of(key[1])
        if fold is None:
            return self.places.row_of(key[1], key[0])
        first = self.head_row(fold)
        if key[1] == fold.head or first < 0:
            return first
        return first + 1 + fold.others.index(key[1]) if fold.is_open else -1

    def head_row(self, fold: Fold) -> int:
        """The row of a fold's head, -1 when it is not there yet."""
        return self.places.row_of(fold.place[1], fold.place[0])

    def fold_at(self, row: int) -> Fold | None:
        """The story of several articles that a row belongs to, as their head or under it."""
        if not 0 <= row < len(self.places):
            return None
        fold = self.folds.of(self.places.ids[row])
        return fold if fold is not None and len(fold) > 1 else None

    def is_under(self, row: int) -> bool:
        """Whether a row stands under the first one of its story."""
        fold = self.fold_at(row)
        return fold is not None and self.places.ids[row] != fold.head

    def closed_at(self, row: int) -> Fold | None:
        """The story that is folded away under a row."""
        fold = self.fold_at(row)
        return fold if fold is not None and not fold.is_open else None

    def unread_under(self, row: int) -> list[ArticleId]:
        """What is unread of the articles that are folded away under a row, in order."""
        fold = self.closed_at(row)
        return [] if fold is None else [ArticleId(number) for number in self.folds.unread_of(fold.others)]

    def unread_hidden(self) -> list[tuple[int, ArticleId]]:
        """The rows under which something unread is folded away, each with the first of it. Looks at every story."""
        found = [(self.head_row(fold), fold) for fold in self.folds.unread_hidden()]
        first_of = [(row, ArticleId(self.folds.unread_of(fold.others)[0])) for row, fold in found if row >= 0]
        return sorted(first_of)

    def story_at(self, row: int) -> list[ArticleId]:
        """All articles of a row's story that the list holds; of a row without one its own."""
        fold = self.fold_at(row)
        return [ArticleId(number) for number in (self.places.ids[row : row + 1] if fold is None else fold.numbers)]

    def between(self, first: int, end: int | None) -> list[ArticleId]:
        """The articles of the rows from ``first`` to before ``end``, and those that are folded away under them."""
        ids = list(self.places.ids[first:end])
        if self.folds:
            for number in tuple(ids):
                fold = self.folds.of(number)
                if fold is not None and not fold.is_open:
                    ids.extend(fold.others)
        return [ArticleId(number) for number in ids]

    def learn(
        self,
        told: Told,
        stories: Mapping[ArticleId, int],
        *,
        asked: Iterable[ArticleId],
        spans: Sequence[tuple[int, int]],
    ) -> tuple[list[Step], list[int]]:
        """Articles tell another story now (`Folds.learn`): what becomes of the rows, and which rows' articles have others
        under them now. ``spans``: rows that somebody looks at.
        """
        rows = Rows(
            row_of=lambda key: self.places.row_of(key[1], key[0]),
            is_held=lambda row: any(first <= row <= last for first, last in spans),
        )
        moves = self.folds.learn(told, stories, asked=asked, rows=rows)
        come = self.places.missing([number for _, number in moves.come], [time for time, _ in moves.come])
        return self.places.steps(come, moves.gone, spans=spans), moves.heads
