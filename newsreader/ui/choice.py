"""A choice among a few names, as menus and settings show it. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from newsreader.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """What holds now, and what is done when another is chosen."""

    current: str
    choose: Callable[[str], None]


def add_choice(menu: QMenu, choice: Choice, *, options: Sequence[tuple[str, str]]) -> None:
    """Put a choice into a menu: its names and their words."""
    group = QActionGroup(menu)
    for name, words in options:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(name == choice.current)
        action.triggered.connect(partial(choice.choose, name))
        group.addAction(action)
