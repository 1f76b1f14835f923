"""Line icons (Phosphor, by qtawesome), tinted and cached. Main thread; loaded after the window's first paint."""

from __future__ import annotations

from typing import Any, final

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap

_PREFIX = "ph"
_MOST = 400  # pixmaps; there are some forty icons in a few colours and sizes


@final
class Icons(QObject):
    """Hands out icons as pixmaps by name, colour and size; nothing before `load`, after which ``ready`` is told once."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font: Any = None  # qtawesome carries no types
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    @property
    def is_loaded(self) -> bool:
        """Whether there are icons to be had."""
        return self._font is not None

    @Slot()
    def load(self) -> None:
        """Read the icon font: the one we use, not the thirteen that qtawesome brings along (110 ms). Importing what reads
        it takes 170 ms: the window has a thread do that first.
        """
        if self._font is not None:
            return
        import qtawesome
        from qtawesome.iconic_font import IconicFont

        files = [files for files in qtawesome._BUNDLED_FONTS if files[0] == _PREFIX]
        self._font = IconicFont(*files)
        self.ready.emit()

    def pixmap(self, name: str, colour: QColor, *, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The icon ``name`` (such as "star-fill") in a colour; a null pixmap before `load`."""
        if self._font is None:
            return QPixmap()
        key = (name, colour.name(), size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            if len(self._pixmaps) >= _MOST:
                self._pixmaps.clear()
            icon: QIcon = self._font.icon(f"{_PREFIX}.{name}", color=colour, scale_factor=1.0)
            found = icon.pixmap(QSize(size, size), ratio)
            self._pixmaps[key] = found
        return found

    def icon(self, name: str, colour: QColor, *, off: QColor, size: int = 16, ratio: float = 1.0) -> QIcon:
        """The icon for a menu or a button, with its disabled state; a null icon before `load`."""
        icon = QIcon()
        if self._font is not None:
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
