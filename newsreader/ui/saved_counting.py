"""Keeps the number of articles that can be read offline true for the view that is shown. Main thread; made by the window.

The query thread counts (`store.saved`), all of a million articles in 19 ms (docs/notes/performance.md). While much is fetched
something is written twice a second, so it rests after each time twenty times as long as that took.
"""

from __future__ import annotations

import time
from typing import final

from PySide6.QtCore import QObject, QTimer, Slot

from newsreader.core.readable import SavedCount
from newsreader.core.values import Changes, ViewKind
from newsreader.ui.bridge import Bridge
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries
from newsreader.ui.status import StatusLine
from newsreader.ui.timeline.model import TimelineModel

_KIND = "saved"
_SOON = 100  # milliseconds after a change: several come together
_REST = 20  # times as long as a count took


@final
class SavedCounting(QObject):
    """Asks again when another list is shown, when all of it is there, and when something was written."""

    def __init__(self, status: StatusLine, *, model: TimelineModel, queries: Queries, bridge: Bridge) -> None:
        super().__init__(status)
        self._status = status
        self._model = model
        self._queries = queries
        self._next = QTimer(self, singleShot=True, interval=_SOON)
        self._next.timeout.connect(self._ask)
        self._is_stale = False
        model.modelReset.connect(self._on_reset)
        model.loaded.connect(self._on_loaded)
        bridge.changed.connect(self._on_changed)
        self._on_reset()

    @Slot()
    def _on_reset(self) -> None:
        """Another list: what was counted holds no longer, and nobody need rest for it."""
        self._queries.forget(_KIND)
        self._next.start(0)

    @Slot()
    def _on_loaded(self) -> None:
        if self._model.view.kind is ViewKind.SEARCH:  # its hits alone tell what it holds
            self._on_reset()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not _touches(changes):
            return
        if self._queries.is_asking(_KIND):
            self._is_stale = True
        elif not self._next.isActive():
            self._next.start()

    @Slot()
    def _ask(self) -> None:
        view = self._model.view
        among = self._model.ids_between(0, None) if view.kind is ViewKind.SEARCH else None
        self._is_stale = False

        def question(reader: ReaderPort) -> tuple[SavedCount, float]:
            began = time.perf_counter()
            return reader.saved_count(view, among=among), time.perf_counter() - began

        self._queries.ask(_KIND, question, done=lambda found: self._take(*found))

    def _take(self, count: SavedCount, took: float) -> None:
        self._status.say_saved(count)
        self._next.setInterval(max(_SOON, round(took * 1000 * _REST)))
        if self._is_stale:
            self._next.start()


def _touches(changes: Changes) -> bool:
    """Whether articles came, went, or are marked otherwise, or what is kept of them is."""
    sets = (changes.added, changes.updated, changes.removed, changes.pictures, changes.stories)
    marks = (changes.read, changes.unread, changes.starred, changes.unstarred)
    return changes.structure or any(sets) or any(marks)
