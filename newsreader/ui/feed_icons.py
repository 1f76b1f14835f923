"""Icons of feeds as the window paints them: read by the query thread, each once, small. Main thread; made by the shelf."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPixmap

from newsreader.core.values import FeedId
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries

_SIDE = 32  # pixels: twice the largest place
_DARK, _PALE = 90, 200  # mean lightness of an icon that is lost on a dark ground, on a pale one
_SEEN_THROUGH = 0.2  # share of an icon that has to be empty for its ground to matter


@final
@dataclass(frozen=True, slots=True)
class PaintedIcon:
    """A feed's icon. ``name``: of its file; ``is_dark``, ``is_pale``: its ground shines through, and has to be other."""

    name: str
    pixmap: QPixmap
    is_dark: bool = False
    is_pale: bool = False


IconOf = Callable[[FeedId], PaintedIcon | None]


def no_icon(_feed: FeedId) -> PaintedIcon | None:
    """A feed's icon where there are none."""
    return None


@final
class FeedIcons(QObject):
    """``came``: these feeds have another icon now. ``file_of`` tells where an icon lies by its name; without it there are
    none.
    """

    came = Signal(object)

    def __init__(
        self, queries: Queries, file_of: Callable[[str], Path] | None, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._queries = queries
        self._file_of = file_of
        self._icons: dict[FeedId, PaintedIcon] = {}

    def of(self, feed: FeedId) -> PaintedIcon | None:
        """A feed's icon; None while it has none."""
        return self._icons.get(feed)

    def load(self) -> None:
        """Read which feeds have one, and those icons that are not known yet."""
        file_of = self._file_of
        if file_of is None:
            return
        known = frozenset(icon.name for icon in self._icons.values())
        self._queries.ask("icons", lambda reader: _read(reader, file_of, known), done=self._take)

    def _take(self, found: tuple[Mapping[FeedId, str], Mapping[str, QImage]]) -> None:
        names, images = found
        painted = {icon.name: icon for icon in self._icons.values()}
        painted |= {name: _painted(name, image) for name, image in images.items()}
        before, self._icons = self._icons, {feed: painted[name] for feed, name in names.items() if name in painted}
        others = {feed for feed in before.keys() | self._icons.keys() if before.get(feed) is not self._icons.get(feed)}
        if others:
            self.came.emit(frozenset(others))


def _read(
    reader: ReaderPort, file_of: Callable[[str], Path], known: frozenset[str]
) -> tuple[Mapping[FeedId, str], Mapping[str, QImage]]:
    """On the query thread: a file that is gone is nobody's icon, until it comes again."""
    names = {icon.feed: icon.name for icon in reader.feed_icons()}
    images = ((name, QImage(str(file_of(name)))) for name in {*names.values()} - known if file_of(name).is_file())
    return names, {name: _small(image) for name, image in images if not image.isNull()}


def _small(image: QImage) -> QImage:
    whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(_SIDE, _SIDE), whole, smooth).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _painted(name: str, image: QImage) -> PaintedIcon:
    light = _lightness(image)
    pixmap = QPixmap.fromImage(image)
    return PaintedIcon(name, pixmap, is_dark=0 <= light < _DARK, is_pale=light > _PALE)


def _lightness(image: QImage) -> float:
    """The mean lightness of what is painted, 0 to 255; -1 for an icon that brings its own ground."""
    colours = [QColor(image.pixelColor(x, y)) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    seen = [colour.lightness() for colour in colours if colour.alpha() > 127]
    if not seen or len(seen) > len(colours) * (1 - _SEEN_THROUGH):
        return -1.0
    return sum(seen) / len(seen)
