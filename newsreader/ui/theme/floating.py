"""The soft shadow under what floats over the window. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from newsreader.ui.theme.theme import Theme

#: How far it reaches, pixels.
SHADOW = 12


def paint_shadow(painter: QPainter, box: QRectF, *, theme: Theme) -> None:
    """Paint the shadow round ``box``, which has corners of eight pixels. On dark grounds it would be a glow: there is none."""
    if theme.is_dark:
        return
    shadow = QColor(theme.colour("shadow"))
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(SHADOW, 0, -2):
        shadow.setAlpha(6)
        painter.setBrush(shadow)
        painter.drawRoundedRect(box.adjusted(-step, -step + 3, step, step - 1), 8 + step, 8 + step)
