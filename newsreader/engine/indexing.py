"""Indexing in the background: a small slice at a time, so that nobody waits for it. Engine thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import final

from newsreader.core.errors import StoreError
from newsreader.engine.opened import OpenStore
from newsreader.engine.settle import settle

#: Articles of one slice, at least and at most; each transaction costs as much as some twenty articles.
_FEWEST, _MOST = 100, 500
#: Seconds that a slice is to take: whoever writes meanwhile waits for one.
_SLICE = 0.06


@final
class Indexing:
    """Knows whether articles wait for the search index; ``moved`` is called when how many do is another number."""

    def __init__(self, store: OpenStore, *, moved: Callable[[], None], monotonic: Callable[[], float]) -> None:
        self._store = store
        self._moved = moved
        self._monotonic = monotonic
        self._limit = _FEWEST
        self._waits: list[Future[None]] = []
        self._error: StoreError | None = None
        self.waiting = 0
        self.has_work = True  # from the last time, when the program was closed meanwhile

    def wake(self) -> None:
        """Articles were written."""
        self.has_work = True

    def slice(self) -> None:
        """Index some articles. The store's errors end the work until articles are written again."""
        try:
            done = self._index()
            self._error = None
        except StoreError as error:
            self._error, self.has_work = error, False
            self._tell()
            raise
        if done:
            self._count()
            return
        self.has_work = False
        self._count()
        self._tell()

    def _index(self) -> int:
        """One slice; the next one has as many articles as this machine can do in its time."""
        begun = self._monotonic()
        done = self._store.writer.index_pending(self._limit)
        took = self._monotonic() - begun
        if done == self._limit:
            able = int(done * _SLICE / took) if took else 2 * self._limit
            self._limit = min(max(able, _FEWEST), _MOST, 2 * self._limit)
        return done

    def tell_when_done(self, future: Future[None]) -> None:
        """Settle ``future`` when nothing waits; with the store's error when it cannot be written."""
        self._waits.append(future)
        self.has_work = True

    def _count(self) -> None:
        waiting = self._store.reader.pending_index() if self.has_work else 0
        if waiting != self.waiting:
            self.waiting = waiting
            self._moved()

    def _tell(self) -> None:
        waits, self._waits = self._waits, []
        for future in waits:
            settle(future, lambda future=future: self._settle(future))  # type: ignore[misc]  # bound now, not later

    def _settle(self, future: Future[None]) -> None:
        if self._error is not None:
            raise self._error
        future.set_result(None)
