"""Slow reads on a thread of their own; answers come back on the main thread, outdated ones not at all."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar, final

from PySide6.QtCore import QObject

from newsreader.core.errors import KnownError
from newsreader.ui.futures import Futures
from newsreader.ui.ports import ReaderPort

Answer = TypeVar("Answer")


@final
class Queries(QObject):
    """One worker with its own reader. A question of a kind makes earlier ones of that kind outdated: their answers
    are dropped. Made by the window, which calls `begin` after its first paint, since what answers takes long to load,
    and `close`.
    """

    def __init__(
        self,
        reader_factory: Callable[[], ReaderPort],
        futures: Futures,
        *,
        failed: Callable[[KnownError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._factory = reader_factory
        self._futures = futures
        self._failed = failed
        self._rounds: defaultdict[str, int] = defaultdict(int)
        self._latest: dict[str, Future[Any]] = {}
        self._own = threading.local()
        self._is_closed = False
        self._has_begun = threading.Event()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="queries")

    def begin(self) -> None:
        """Answer what was asked, and from now on everything at once."""
        self._has_begun.set()

    def ask(self, kind: str, question: Callable[[ReaderPort], Answer], *, done: Callable[[Answer], None]) -> None:
        """Ask on the query thread; ``done`` is called with the answer unless something of this kind was asked since.

        Nothing is asked any more once the window is closed: the bus may still tell what was written last.
        """
        if self._is_closed:
            return
        before = self._latest.get(kind)
        if before is not None:
            before.cancel()
        self._rounds[kind] += 1
        asked = self._rounds[kind]

        def hand_over(answer: Answer) -> None:
            if self._rounds[kind] == asked:
                done(answer)

        future = self._pool.submit(self._answer, question)
        self._latest[kind] = future
        self._futures.when_done(future, hand_over, failed=self._failed)

    def forget(self, kind: str) -> None:
        """Let no answer of this kind come any more."""
        self._rounds[kind] += 1
        self._latest.pop(kind, None)

    def is_asking(self, kind: str) -> bool:
        """Whether a question of this kind is not answered yet."""
        latest = self._latest.get(kind)
        return latest is not None and not latest.done()

    def close(self) -> None:
        """Finish the question that is being answered and end the thread."""
        self._is_closed = True
        for kind in list(self._rounds):
            self.forget(kind)
        self.begin()
        self._pool.submit(self._close_reader)
        self._pool.shutdown(wait=True)

    def _answer(self, question: Callable[[ReaderPort], Answer]) -> Answer:
        self._has_begun.wait()
        reader: ReaderPort | None = getattr(self._own, "reader", None)
        if reader is None:
            reader = self._factory()
            self._own.reader = reader
        return question(reader)

    def _close_reader(self) -> None:
        reader: ReaderPort | None = getattr(self._own, "reader", None)
        if reader is not None:
            reader.close()
