"""Line icons (Phosphor, as qtawesome brings it), tinted and cached. Main thread; loaded after the window's first paint.

qtawesome is not imported: what it takes Qt from makes every class of four of Qt's modules, 23 MB and 190 ms. Its font and its
list of names are all that is wanted here, and a letter is painted as it paints it (a test holds both against each other).
"""

from __future__ import annotations

import json
from typing import final

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from newsreader.resource_files import icon_font_files

_PART = 0.875  # of an icon's height is the letter's size, which leaves room for what hangs over
_MOST = 400  # pixmaps; there are some forty icons in a few colours and sizes


@final
class Icons(QObject):
    """Hands out icons as pixmaps by name, colour and size; nothing before `load`, after which ``ready`` is told once."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._family = ""
        self._letters: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    @property
    def is_loaded(self) -> bool:
        """Whether there are icons to be had."""
        return bool(self._letters)

    @Slot()
    def load(self) -> None:
        """Read the icon font and the names of its letters. Raises OSError when they are not where they belong."""
        if self._letters:
            return
        font, names = icon_font_files()
        number = QFontDatabase.addApplicationFontFromData(font.read_bytes())
        self._family = QFontDatabase.applicationFontFamilies(number)[0]
        self._letters = {name: chr(int(code, 16)) for name, code in json.loads(names.read_bytes()).items()}
        self.ready.emit()

    def pixmap(self, name: str, colour: QColor, *, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The icon ``name`` (such as "star-fill") in a colour; a null pixmap before `load`. KeyError for no icon's name."""
        if not self._letters:
            return QPixmap()
        key = (name, colour.name(), size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            if len(self._pixmaps) >= _MOST:
                self._pixmaps.clear()
            found = self._paint(self._letters[name], colour, dots=round(size * ratio))
            found.setDevicePixelRatio(ratio)
            self._pixmaps[key] = found
        return found

    def _paint(self, letter: str, colour: QColor, *, dots: int) -> QPixmap:
        pixmap = QPixmap(dots, dots)
        pixmap.fill(Qt.GlobalColor.transparent)
        font = QFont(self._family)
        font.setPixelSize(max(round(_PART * dots), 1))
        painter = QPainter(pixmap)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRect(0, 0, dots, dots), Qt.AlignmentFlag.AlignCenter, letter)
        painter.end()
        return pixmap

    def icon(self, name: str, colour: QColor, *, off: QColor, size: int = 16, ratio: float = 1.0) -> QIcon:
        """The icon for a menu or a button, with its disabled state; a null icon before `load`."""
        icon = QIcon()
        if self._letters:
            icon.addPixmap(self.pixmap(name, colour, size=size, ratio=ratio))
            icon.addPixmap(self.pixmap(name, off, size=size, ratio=ratio), QIcon.Mode.Disabled)
        return icon


def mirrored(pixmap: QPixmap, direction: Qt.LayoutDirection) -> QPixmap:
    """An icon that faces a direction, turned round in a right-to-left interface."""
    if direction == Qt.LayoutDirection.LeftToRight or pixmap.isNull():
        return pixmap
    turned = QPixmap.fromImage(pixmap.toImage().mirrored(horizontally=True, vertically=False))
    turned.setDevicePixelRatio(pixmap.devicePixelRatio())
    return turned
