"""A choice among a few, as buttons side by side of which one is pressed (mock/settings.png). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces


@final
class Segments(QWidget):
    """``chosen``: the name of the option that was pressed. The arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, look: PageLook, *, name: str, options: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for value, words in options:
            button = pieces.button(words, look)
            button.setCheckable(True)
            button.setChecked(value == current)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(partial(self._on_clicked, value))
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button)
        row.addStretch()
        self.setAccessibleName(name)

    def _on_clicked(self, value: str, _checked: bool = True) -> None:
        self.chosen.emit(value)
