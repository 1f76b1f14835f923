"""What was scrolled past counts as read, where a person chose so (product.md). Main thread; made by `Reading`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, QTimer, Slot

from newsreader.core.values import ArticleId

if TYPE_CHECKING:
    from newsreader.ui.reading import ReadingParts

REST = 700  # milliseconds without a step until scrolling rests


@final
class ScrolledPast(QObject):
    """Collects the rows that a person's own scrolling took over the top of the list, and marks them together when it rests:
    those that are still above then. One step of undo each time. What was marked unread meanwhile stays unread.

    A row stands for its own article; for all of its story that the list holds where reading one reads the story.
    """

    def __init__(self, parts: ReadingParts, *, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._keys: dict[tuple[int, int], None] = {}  # (sort_at, id), in the order of passing
        self._spared: set[ArticleId] = set()
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._on_rest)
        parts.pane.view.passed.connect(self._on_passed)
        parts.pane.model.modelAboutToBeReset.connect(self._on_left)

    def spare(self, ids: Iterable[ArticleId]) -> None:
        """These were marked unread: scrolling does not undo that as long as the list is shown."""
        self._spared.update(ids)

    def close(self) -> None:
        """Nothing is marked any more."""
        self._rest.stop()
        self._keys.clear()

    @Slot(int, int)
    def _on_passed(self, first: int, end: int) -> None:
        if self._parts.preferences.settings.read_scrolled:
            self._keys.update(dict.fromkeys(map(self._parts.pane.model.key_at, range(first, end))))
            self._rest.start()

    @Slot()
    def _on_left(self) -> None:
        """Another list comes: what was passed of this one is passed."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_rest()
        self._spared.clear()

    @Slot()
    def _on_rest(self) -> None:
        pane, settings = self._parts.pane, self._parts.preferences.settings
        keys, top = list(self._keys), pane.view.top_row
        self._keys.clear()
        rows = [row for row in map(pane.model.row_of, keys) if 0 <= row < top]
        stories = pane.model.folding.stories
        found = (
            stories.story_at(row) if settings.read_stories else pane.model.ids_between(row, row + 1) for row in rows
        )
        ids = [number for each in found for number in each if number not in self._spared]
        unread = [number for number in ids if (known := pane.model.cached(number)) is None or not known.read]
        if settings.read_scrolled and unread:
            pane.model.mark(unread, read=True)
            for number in unread:
                self._parts.marker.decided(number)
            self._parts.deeds.set_read(unread, read=True, in_passing=True)
