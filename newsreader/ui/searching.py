"""Searching from the tool bar's field: every letter asks, Enter goes to the list, Esc leaves. Main thread; the window's."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from newsreader.ui.reading import Reading
from newsreader.ui.toolbar import ToolBar


@final
class Searching(QObject):
    """Between the field and the list; ``list_pane`` gets the keys when the field is left."""

    def __init__(self, tool_bar: ToolBar, reading: Reading, *, list_pane: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._tool_bar = tool_bar
        self._reading = reading
        self._list = list_pane
        field = tool_bar.field
        field.textEdited.connect(reading.search)
        field.returnPressed.connect(self._on_entered)
        field.down_asked.connect(self._on_entered)
        field.left.connect(self.leave)

    def ask(self) -> None:
        """Bring the field up, what stands in it chosen."""
        self._tool_bar.set_searching(True)
        self._tool_bar.field.setFocus()
        self._tool_bar.field.selectAll()

    def look_for(self, words: str) -> None:
        """Search all articles for words from elsewhere, as they stand."""
        phrase = words.replace('"', " ").strip()
        self.look_for_words(f'"{phrase}"' if " " in phrase else phrase)

    def look_for_words(self, words: str) -> None:
        """Search all articles for what was typed elsewhere, as if it had been typed here."""
        self._tool_bar.set_searching(True)
        self._tool_bar.field.setText(words)
        self._reading.search(words)
        self._on_entered()

    @Slot()
    def leave(self) -> None:
        """Back to the view from before the search."""
        self.clear()
        self._reading.leave_search()
        self._list.setFocus()

    def clear(self) -> None:
        """Empty the field and fold it away where there is no room for it."""
        self._tool_bar.field.clear()
        self._tool_bar.set_searching(False)

    @Slot()
    def _on_entered(self) -> None:
        self._reading.search_now()
        self._list.setFocus()
