"""The way that Tab takes through the window: one part after another, as they stand. Main thread; used by the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_order(parts: Iterable[QWidget]) -> None:
    """Have Tab go through all of one part before it comes to the next.

    Qt puts what is made later at the end of the way. The part that gets more widgets while the window is open therefore has
    to be the last one: the way is a ring, and goes on with the first.
    """
    held = [each for part in parts for each in _holders(part)]
    for before, after in pairwise(held):
        QWidget.setTabOrder(before, after)


def _holders(part: QWidget) -> list[QWidget]:
    """What can hold the keys inside a part, in the order in which Tab comes there now."""
    return [each for each in _ring(part) if (each is part or part.isAncestorOf(each)) and _holds_keys(each)]


def _ring(start: QWidget) -> Iterator[QWidget]:
    each: QWidget | None = start
    while each is not None:
        yield each
        each = each.nextInFocusChain()
        if each is start:
            return


def _holds_keys(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
