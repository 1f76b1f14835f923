"""The places of words in the light view: marked, gone through, counted. Main thread; the view's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from newsreader.ui.article.light_view import LightView

_MOST = 2_000  # places that are marked


@final
class FoundPlaces:
    """Knows the places of the words that were looked for last, and tells the view's ``found``."""

    def __init__(self, view: LightView) -> None:
        self._view = view
        self._words = ""
        self._cursors: list[QTextCursor] = []
        self._at = -1

    def forget(self) -> None:
        """The text is another one."""
        self._words = ""
        self._cursors = []
        self._view.setExtraSelections([])

    def look(self, words: str, *, back: bool) -> None:
        """Go to the next place of ``words`` or, for other words, to the first one from where the view stands."""
        if words != self._words:
            self._words = words
            self._cursors = self._all(words) if words else []
            self._at = self._first_seen()
        elif self._cursors:
            self._at = (self._at + (-1 if back else 1)) % len(self._cursors)
        self._mark()
        self._view.found.emit(self._at + 1 if self._cursors else 0, len(self._cursors))

    def _all(self, words: str) -> list[QTextCursor]:
        document = self._view.document()
        found: list[QTextCursor] = []
        cursor = document.find(words, 0)
        while not cursor.isNull() and len(found) < _MOST:
            found.append(cursor)
            cursor = document.find(words, cursor)
        return found

    def _first_seen(self) -> int:
        top = self._view.cursorForPosition(self._view.viewport().rect().topLeft()).position()
        return next((at for at, cursor in enumerate(self._cursors) if cursor.selectionStart() >= top), 0)

    def _mark(self) -> None:
        colours = self._view.look.colours
        marks = []
        for at, cursor in enumerate(self._cursors):
            mark = QTextEdit.ExtraSelection()
            ground, ink = ("fill", "on-fill") if at == self._at else ("hit", "ink")
            mark.cursor = cursor
            mark.format.setBackground(QColor(colours[ground]))
            mark.format.setForeground(QColor(colours[ink]))
            marks.append(mark)
        self._view.setExtraSelections(marks)
        if self._cursors:
            self._view.document().size()  # ends the layout: before that no place is known further down
            place = QTextCursor(self._cursors[self._at])
            place.setPosition(place.selectionStart())
            self._view.setTextCursor(place)
            self._view.ensureCursorVisible()
