"""Going from pane to pane with the keyboard. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtWidgets import QApplication, QWidget

from newsreader.ui.layout import Layout, Panes

_ARTICLE = 3


@final
class PaneKeys:
    """Gives the keys to a pane by its number: 1 sidebar, 2 list, 3 article, 4 related stories, in whichever layout they are."""

    def __init__(self, panes: Panes, widgets: Sequence[QWidget]) -> None:
        self._panes = panes
        self._widgets = widgets

    def current(self) -> int:
        """The pane that has the keys; 0 when none has."""
        focused: QWidget | None = QApplication.focusWidget()
        if focused is None:
            return 0
        numbered = enumerate(self._widgets, start=1)
        return next((number for number, pane in numbered if pane is focused or pane.isAncestorOf(focused)), 0)

    def go(self, number: int) -> None:
        """Give the keys to a pane; the sidebar comes out of its drawer where it lies in one."""
        if number == 1 and self._panes.layout_now is not Layout.WIDE:
            self._panes.open_drawer()
            return
        if self._panes.is_page:
            number = 1 if number == 1 else _ARTICLE  # the others are behind the page
        else:
            self._panes.read(is_reading=number >= _ARTICLE)
        self._widgets[number - 1].setFocus()

    def go_on(self) -> None:
        """The next pane, round and round."""
        number = self.current() % len(self._widgets) + 1
        if self._panes.is_page:
            number = _ARTICLE if self.current() == 1 else 1
        self.go(number if number < len(self._widgets) or self._widgets[-1].isVisibleTo(self._panes) else 1)
