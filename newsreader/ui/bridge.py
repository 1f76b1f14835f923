"""Brings what the engine tells from its thread to the main thread. Lives on the main thread; made before the engine."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from newsreader.core.values import Changes, FeedReport
from newsreader.engine.parts import EngineState


@final
class Bridge(QObject):
    """`on_changes`, `on_state` and `on_report` may be called by any thread; the signals are told on the main thread.

    ``changed``: a `Changes`; ``stated``: an `EngineState`; ``reported``: a `FeedReport`.
    """

    changed = Signal(object)
    stated = Signal(object)
    reported = Signal(object)
    _changes_came = Signal(object)
    _state_came = Signal(object)
    _report_came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = EngineState()  # as it was told last
        queued = Qt.ConnectionType.QueuedConnection
        self._changes_came.connect(self._on_changes_came, queued)
        self._state_came.connect(self._on_state_came, queued)
        self._report_came.connect(self._on_report_came, queued)

    def on_changes(self, changes: Changes) -> None:
        """Listener for the engine's bus; any thread."""
        self._changes_came.emit(changes)

    def on_state(self, state: EngineState) -> None:
        """Listener for the engine's state; any thread."""
        self._state_came.emit(state)

    def on_report(self, report: FeedReport) -> None:
        """Hears how one feed's refresh ended; any thread."""
        self._report_came.emit(report)

    @Slot(object)
    def _on_changes_came(self, changes: Changes) -> None:
        self.changed.emit(changes)

    @Slot(object)
    def _on_state_came(self, state: EngineState) -> None:
        self.state = state
        self.stated.emit(state)

    @Slot(object)
    def _on_report_came(self, report: FeedReport) -> None:
        self.reported.emit(report)
