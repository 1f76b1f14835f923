"""What can be taken back: fifty steps, each a label and what undoes it. Main thread; made by the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.values import Changes
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort

if TYPE_CHECKING:
    from newsreader.store.writer import Writer

STEPS = 50

Write = Callable[["Writer"], Changes]


@final
@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done, in words ("Marked 214 as read"), and the write that takes it back.

    ``is_small``: one article's mark, or marks in passing; it is told in passing, too.
    """

    label: str
    inverse: Write
    is_small: bool = False


@final
class UndoSteps(QObject):
    """Remembers steps, the newest last. ``done``: a step was added; ``undone``: one was taken back; ``failed``: it could
    not be, with the error. ``changed``: whether there is anything to undo may be another answer now.
    """

    done = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, engine: EnginePort, futures: Futures, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._futures = futures
        self._steps: deque[Step] = deque(maxlen=STEPS)

    def __len__(self) -> int:
        return len(self._steps)

    def remember(self, label: str, inverse: Write, *, is_small: bool = False) -> None:
        """Something was done that ``inverse`` takes back."""
        self._steps.append(Step(label, inverse, is_small))
        self.done.emit(self._steps[-1])
        self.changed.emit()

    def undo(self) -> bool:
        """Take the newest step back; False when there is none."""
        if not self._steps:
            return False
        step = self._steps.pop()
        self.changed.emit()

        def told(_changes: Changes) -> None:
            self.undone.emit(step)

        self._futures.when_done(self._engine.write(step.inverse), told, failed=self._on_failed)
        return True

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)
