"""Places in a row that a delegate paints, as the interface runs. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem


def placed(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """A place in the row, from its top left; from its top right where the interface runs from right to left."""
    return QStyle.visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()))


def at_start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """Words in the middle of a line, at the side where lines begin, whichever way the words themselves run: without the
    last flag a painter turns the side once more for words from right to left.
    """
    is_left = option.direction == Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
