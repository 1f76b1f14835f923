"""What the window loads after its first paint, one part after the other. Main thread; made by the window.

Everything at once – icons, views, database, engine – took no less time, and the window's own steps waited for the
interpreter meanwhile: 400 ms at the worst. One thread imports, the main thread makes of it what it needs, and so on.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Thread
from typing import final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from newsreader.core.frozen import dataclass

#: What the steps import, in the order of what is seen first: icons, counts, the article, then what others reach the window by.
_STORE, _REACHED = (
    ("newsreader.store.reader", "newsreader.engine.story_pages"),
    ("secrets", "multiprocessing.connection"),
)

#: Milliseconds in which the window paints what a part has changed, before another thread wants the interpreter again.
PAINTING = 40


def wake(window: QObject, steps: Sequence[Callable[[], None]], *, view: Sequence[str]) -> None:
    """Load icons, questions, article view and the rest, a step each; ``view``: the modules of the article view."""
    modules = ((), _STORE, tuple(view), _REACHED)
    parts = [Part(names, step) for names, step in zip(modules, steps, strict=True)]
    Waking(parts, parent=window).begin()


@dataclass(frozen=True, slots=True)
class Part:
    """``modules`` are imported on another thread, what cannot be had left out; then ``make`` is called."""

    modules: tuple[str, ...]
    make: Callable[[], None]


@final
class Waking(QObject):
    """Loads parts in their order, from `begin` on."""

    _imported = Signal()

    def __init__(self, parts: Sequence[Part], *, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[Part] = iter(parts)
        self._part: Part | None = None
        self._imported.connect(self._on_imported, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def begin(self) -> None:
        """Load the next part, and those after it."""
        self._part = next(self._left, None)
        if self._part is not None:
            Thread(target=self._import, args=(self._part.modules,), name="waking").start()

    def _import(self, modules: Sequence[str]) -> None:
        for module in modules:
            with suppress(ImportError):  # who needs it says so, in words
                importlib.import_module(module)
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._imported.emit()

    @Slot()
    def _on_imported(self) -> None:
        part, self._part = self._part, None
        if part is not None:
            part.make()
            QTimer.singleShot(PAINTING, self, self.begin)
