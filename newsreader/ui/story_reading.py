"""Stories in the list: folding them, unfolding one, and what counts as read of one. Main thread; made by `Reading`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal, Slot

from newsreader.core.values import ArticleId, View
from newsreader.ui.timeline.words import StorySign
from newsreader.ui.view_choices import ViewChoices

if TYPE_CHECKING:
    from newsreader.ui.reading import ReadingParts


@final
class StoryReading(QObject):
    """``changed``: lists are to fold their stories otherwise than before; ``said``: words for the status line."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, parts: ReadingParts, choices: Callable[[], ViewChoices], *, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._choices = choices
        self._is_wanted = self.are_folded
        parts.preferences.changed.connect(self._on_preferences)

    @property
    def are_folded(self) -> bool:
        """Whether stories are folded anywhere."""
        return self._parts.preferences.settings.fold_stories

    def folds(self, view: View) -> bool:
        """Whether a view shows the articles of one story as one row."""
        return self.are_folded and self._choices().folds_stories(view)

    @property
    def current(self) -> StorySign | None:
        """What the chosen row says of its story; None for one without others in the list."""
        return self._parts.pane.current_story

    def toggle(self) -> None:
        """Unfold the story of the chosen row, or fold it."""
        if not self._parts.pane.toggle_story():
            self.said.emit(self.tr("No other article here tells this story."))

    def mark_read(self) -> None:
        """Mark the chosen articles as read, and all that the list holds of their stories."""
        ids = self._parts.pane.ids_of_stories()
        if ids:
            self._parts.pane.model.mark(ids, read=True)
            for number in ids:
                self._parts.marker.decided(number)
            self._parts.deeds.set_read(ids, read=True)

    def read(self, article: ArticleId) -> None:
        """An article was long enough on the screen: it is read, and its whole story where the settings say so."""
        self._parts.pane.model.mark([article], read=True)
        if self._parts.preferences.settings.read_stories:
            self._parts.deeds.read_story(article)
        else:
            self._parts.deeds.set_read([article], read=True, by_hand=False)

    @Slot(object)
    def _on_preferences(self, _settings: object) -> None:
        if self.are_folded is not self._is_wanted:
            self._is_wanted = self.are_folded
            self.changed.emit()
