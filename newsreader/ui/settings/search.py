"""Finding a setting by its words, over all pages: what can be found, and how it is marked. Main thread only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, final, runtime_checkable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from newsreader.core.frozen import dataclass
from newsreader.ui.palette.match import fold


@runtime_checkable
class Searchable(Protocol):
    """A page that finds more than its labels say, such as the lines of a list."""

    def mark_found(self, words: tuple[str, ...]) -> int:
        """Mark what holds all of these folded words, and tell how much that is; without words nothing is marked."""
        ...


@final
@dataclass(frozen=True, slots=True)
class Target:
    """Words of a page, the widget that is marked where they are found, and the one that gets the keys."""

    text: str
    marked: QWidget
    control: QWidget


def targets_of(page: QWidget) -> list[Target]:
    """Everything on a page that says something."""
    return [target for target in _all_of(page) if target.text.strip()]


def _all_of(page: QWidget) -> Iterator[Target]:
    labels: dict[QWidget | None, QLabel] = {}
    for label in page.findChildren(QLabel):
        buddy: QWidget | None = label.buddy()
        if buddy is not None:
            labels[buddy] = label
        yield Target(label.text(), label, label if buddy is None else buddy)
    for button in page.findChildren(QAbstractButton):
        marked = labels.get(button.parentWidget(), button)
        yield Target(f"{button.text()} {button.toolTip()}", marked, button)
    for choice in page.findChildren(QComboBox):
        words = " ".join(choice.itemText(row) for row in range(choice.count()))
        yield Target(f"{choice.accessibleName()} {words}", labels.get(choice, choice), choice)


def holds(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text holds all of these folded words."""
    folded = fold(text)
    return all(word in folded for word in words)


@final
class Marks:
    """Puts a ground under what was found, and takes it away again."""

    def __init__(self, colour: QColor) -> None:
        self._colour = colour
        self._marked: list[tuple[QWidget, QPalette, bool]] = []

    def put(self, widgets: Iterable[QWidget]) -> None:
        """Mark these, and nothing else."""
        self.clear()
        for widget in dict.fromkeys(widgets):
            self._marked.append((widget, widget.palette(), widget.autoFillBackground()))
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.Window, self._colour)
            widget.setPalette(palette)
            widget.setAutoFillBackground(True)

    def clear(self) -> None:
        """Mark nothing."""
        for widget, palette, is_filled in self._marked:
            widget.setPalette(palette)
            widget.setAutoFillBackground(is_filled)
        self._marked.clear()
