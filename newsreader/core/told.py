"""Which articles of a view tell one story: what the store answers to a list that folds them. Pure."""

from __future__ import annotations

from array import array
from typing import final

from newsreader.core.frozen import dataclass


@final
@dataclass(frozen=True, slots=True)
class Told:
    """Columns of one length, a place in each for one article: its story, its number, ``sort_at``, feed, and 1 where it is
    read. By story, then by time and number.
    """

    stories: array[int]
    articles: array[int]
    times: array[int]
    feeds: array[int]
    read: array[int]

    def __len__(self) -> int:
        return len(self.articles)
