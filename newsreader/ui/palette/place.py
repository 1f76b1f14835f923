"""The palette's place in the window: made when it is asked for first, and what was chosen lately. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from newsreader.core.values import View
from newsreader.ui.actions import Actions
from newsreader.ui.ports import WindowParts
from newsreader.ui.shelf import Shelf

if TYPE_CHECKING:
    from newsreader.ui.palette.entries import Entry
    from newsreader.ui.palette.palette import Palette

#: So many choices are remembered.
MOST = 20


@final
class PalettePlace(QObject):
    """``go`` shows a view, ``search`` looks for words. ``recent``: the keys of what was chosen lately, the newest first."""

    def __init__(
        self,
        window: QWidget,
        parts: WindowParts,
        *,
        shelf: Shelf,
        go: Callable[[View], None],
        search: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._shelf = shelf
        self._go = go
        self._search = search
        self._palette: Palette | None = None
        self.recent: tuple[str, ...] = ()

    @property
    def palette(self) -> Palette | None:
        """The palette, once it was asked for."""
        return self._palette

    def start(self, recent: Sequence[str]) -> None:
        """Take over what was kept."""
        self.recent = tuple(recent)[:MOST]

    def toggle(self, actions: Actions) -> None:
        """Open it, or leave it."""
        if self._palette is None:
            self._palette = self._make(actions)
        if self._palette.isVisible():
            self._palette.leave()
        else:
            self._palette.open(self.recent)

    def _make(self, actions: Actions) -> Palette:
        from newsreader.ui.palette.entries import Offer
        from newsreader.ui.palette.palette import Palette

        offer = Offer(self._shelf, actions, go=self._go, search=self._search)
        parts = self._parts
        made = Palette(parts.themes, parts.icons, shelf=self._shelf, offer=offer, parent=self._window)
        made.chosen.connect(self._on_chosen)
        return made

    @Slot(object)
    def _on_chosen(self, entry: Entry) -> None:
        if entry.key != "search":
            self.recent = (entry.key, *(key for key in self.recent if key != entry.key))[:MOST]
        entry.run()
