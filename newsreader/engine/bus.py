"""Tells what changed: merges changes for 50 ms, 500 at most, and then calls its listeners. Engine thread; no Qt."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar, final

from newsreader.core.values import Changes
from newsreader.engine.parts import EngineState

_log = logging.getLogger(__name__)

#: Seconds that a change waits for further ones, and the most that it waits.
PAUSE, LONGEST = 0.05, 0.5

Told = TypeVar("Told")


@final
class Bus:
    """Listeners are added by the composition root before the engine starts; they are called on the engine thread and
    hand over to where they belong. One that fails is logged and disturbs nobody.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._on_changes: list[Callable[[Changes], None]] = []
        self._on_state: list[Callable[[EngineState], None]] = []
        self._changes = Changes()
        self._state: EngineState | None = None
        self._told = EngineState()
        self._due: float | None = None
        self._latest = 0.0

    def listen(
        self, on_changes: Callable[[Changes], None], on_state: Callable[[EngineState], None] | None = None
    ) -> None:
        """Have ``on_changes`` called with what changed, and ``on_state`` with what the engine is at."""
        self._on_changes.append(on_changes)
        if on_state is not None:
            self._on_state.append(on_state)

    def changed(self, changes: Changes) -> None:
        """Something was written."""
        if changes:
            self._changes |= changes
            self._put_off()

    def at(self, state: EngineState) -> None:
        """The engine is at something else now."""
        self._state = state
        self._put_off()

    def due(self) -> float | None:
        """When `flush` has something to tell, by the monotonic clock; None when there is nothing."""
        return self._due

    def flush(self, *, at_once: bool = False) -> None:
        """Tell what is due; with ``at_once`` everything."""
        if self._due is None or (self._due > self._monotonic() and not at_once):
            return
        changes, state = self._changes, self._state
        self._changes, self._state, self._due = Changes(), None, None
        if changes:
            _tell(self._on_changes, changes)
        if state is not None and state != self._told:
            self._told = state
            _tell(self._on_state, state)

    def _put_off(self) -> None:
        now = self._monotonic()
        if self._due is None:
            self._latest = now + LONGEST
        self._due = min(now + PAUSE, self._latest)


def _tell(listeners: list[Callable[[Told], None]], told: Told) -> None:
    for listener in listeners:
        try:
            listener(told)
        except Exception:  # noqa: BLE001  # a bug of one listener disturbs no other
            _log.exception("A listener of the engine failed")
