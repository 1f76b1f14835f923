"""Stories as the window has them: commands about the chosen card. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import final

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from newsreader.core.corrections import Verdict, Wish
from newsreader.ui.actions import Actions
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort
from newsreader.ui.related.card import Card
from newsreader.ui.related.place import RelatedPlace
from newsreader.ui.stories.deeds import StoryDeeds
from newsreader.ui.undo import UndoSteps


@final
@dataclass(frozen=True, slots=True)
class StoryParts:
    """What stories are shown and corrected by; all of it lives on the main thread."""

    engine: EnginePort
    futures: Futures
    undo: UndoSteps
    related: RelatedPlace
    actions: Callable[[], Actions]


@final
class Stories(QObject):
    """``said``: words for the status line; ``failed``: something could not be done, with its error."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: StoryParts) -> None:
        super().__init__(parts.undo)
        self._parts = parts
        self._deeds = StoryDeeds(parts.engine, parts.futures, undo=parts.undo)
        self._deeds.failed.connect(self.failed)
        parts.related.corrected.connect(self._on_corrected)
        parts.related.menu_asked.connect(self._on_menu_asked)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Handlers by the commands' names."""
        return {
            "not_related": lambda: self._correct(Verdict.APART),
            "same_story": lambda: self._correct(Verdict.SAME),
            "split_story": lambda: self._correct(Verdict.SPLIT),
        }

    def _correct(self, verdict: Verdict) -> None:
        if not self._parts.related.say(verdict):
            self.said.emit(self.tr("Choose a card of the related stories first: 4 goes there, arrows go on."))

    @Slot(object)
    def _on_corrected(self, wish: Wish) -> None:
        self._deeds.say(wish)

    @Slot(object, QPoint)
    def _on_menu_asked(self, card: Card, at: QPoint) -> None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)  # what the menu says is said of the card with the keys
        menu = QMenu(card.window())
        menu.addAction(self.tr("Open"), card.click)
        menu.addSeparator()
        self._parts.actions().fill(menu, ("split_story" if card.card.is_same_story else "same_story", "not_related"))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
