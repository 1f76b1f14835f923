"""*Work offline*, and the word that there is no network, as the engine tells it. Main thread; made by the window."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Signal, Slot

from newsreader.core.connectivity import Offline
from newsreader.core.errors import KnownError
from newsreader.engine.parts import EngineState
from newsreader.ui.bridge import Bridge
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort


@final
class OfflineMode(QObject):
    """Knows why nothing is fetched. ``changed``: that is another reason now; ``failed``: a wish could not be kept."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, engine: EnginePort, futures: Futures, *, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._futures = futures
        self._offline = Offline.NO
        bridge.stated.connect(self._on_stated)

    @property
    def now(self) -> Offline:
        """Why nothing is fetched."""
        return self._offline

    def choose(self, is_wanted: bool) -> None:
        """Work offline, or fetch again."""
        self._futures.when_done(self._engine.work_offline(is_wanted), self._on_chosen, failed=self._on_failed)

    def _on_chosen(self, is_chosen: bool) -> None:
        self._take(Offline.CHOSEN if is_chosen else Offline.NO)

    def _on_failed(self, error: KnownError) -> None:
        self.changed.emit(self._offline)  # what was switched goes back
        self.failed.emit(error)

    @Slot(object)
    def _on_stated(self, state: EngineState) -> None:
        self._take(state.offline)

    def _take(self, offline: Offline) -> None:
        if offline is not self._offline:
            self._offline = offline
            self.changed.emit(offline)
