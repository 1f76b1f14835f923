"""Buttons for what can be done where no article is open, beside each other as there is room. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from newsreader.ui.article.look import PageLook
from newsreader.ui.article.way_button import Way, WayButton

if TYPE_CHECKING:
    from newsreader.ui.theme.icons import Icons

_GAP = 8


@final
class Ways(QWidget):
    """``asked``: the command of a button that was pressed. Whoever has it tells how much room there is (`fit`)."""

    asked = Signal(str)

    def __init__(self, look: PageLook, *, icons: Icons | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._ways: tuple[Way, ...] = ()
        self.buttons: list[WayButton] = []
        self._columns = 0
        self._room = 0
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 8, 0, 8)
        self.grid.setSpacing(_GAP)

    def offer(self, ways: Sequence[Way]) -> None:
        """Offer these; those that are there already stay, with the keys if they have them."""
        if tuple(ways) != self._ways:
            self._ways = tuple(ways)
            self._make()

    def set_look(self, look: PageLook) -> None:
        """Take faces and colours."""
        self._look = look
        self._make()

    def _make(self) -> None:
        for old in self.buttons:
            self.grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(way) for way in self._ways]
        for before, button in pairwise(self.buttons):
            self.setTabOrder(before, button)
        self.setVisible(bool(self._ways))
        self._columns = 0
        self.fit(self._room)

    def _button(self, way: Way) -> WayButton:
        button = WayButton(way, self._look, icons=self._icons, parent=self)
        button.clicked.connect(lambda _is_on=False, name=way.command: self.asked.emit(name))
        return button

    def fit(self, room: int) -> None:
        """Three buttons beside each other, else two, else one, as there is ``room``; they stay where that is no other number."""
        self._room = room
        columns = _columns([button.sizeHint().width() for button in self.buttons], room)
        if columns == self._columns:
            return
        self._columns = columns
        for at, button in enumerate(self.buttons):
            self.grid.removeWidget(button)
            self.grid.addWidget(button, at // columns, at % columns)

    def begin_left(self) -> None:
        """Stand at the first edge, under text that begins there."""
        self.grid.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


def _columns(widths: Sequence[int], room: int) -> int:
    """In how many columns buttons of these widths stand: three in one row, else two, else one, as there is room."""
    for columns in (3, 2) if len(widths) == 3 else (2,):
        of_columns = [max(widths[at::columns], default=0) for at in range(columns)]
        if sum(of_columns) + (columns - 1) * _GAP <= room:
            return columns
    return 1
