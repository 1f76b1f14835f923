"""Icons of feeds as the window paints them: read by the query thread, each once, small. Main thread; made by the shelf."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries

_AT_ONCE = 32  # icons that are read in one go, so that other questions are answered in between
_SAMPLE, _HALF = 16, 127  # pixels in width and height that are judged; what covers its ground less than half
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
        self._tried: set[str] = set()  # icons that need not be read again before the next change

    def of(self, feed: FeedId) -> PaintedIcon | None:
        """A feed's icon; None while it has none."""
        return self._icons.get(feed)

    def load(self) -> None:
        """Read which feeds have one, and those icons that are not known yet, a few at a time."""
        self._tried = {icon.name for icon in self._icons.values()}
        self._go_on()

    def _go_on(self) -> None:
        file_of = self._file_of
        if file_of is None:
            return
        tried = frozenset(self._tried)
        self._queries.ask("icons", lambda reader: _read(reader, file_of, tried), done=self._take)

    def _take(self, found: _Found) -> None:
        painted = {icon.name: icon for icon in self._icons.values()}
        for name, image in found.images.items():
            ground = image.light
            painted[name] = PaintedIcon(
                name, QPixmap.fromImage(image.image), is_dark=0 <= ground < _DARK, is_pale=ground > _PALE
            )
        names = found.names
        before, self._icons = self._icons, {feed: painted[name] for feed, name in names.items() if name in painted}
        others = {feed for feed in before.keys() | self._icons.keys() if before.get(feed) is not self._icons.get(feed)}
        self._tried |= found.tried
        if others:
            self.came.emit(frozenset(others))
        if found.has_more:
            self._go_on()


@dataclass(frozen=True, slots=True)
class _Image:
    image: QImage
    light: float


@dataclass(frozen=True, slots=True)
class _Found:
    """Which feed has which icon, and some of the icons; ``tried``: those that were read now, those that failed too."""

    names: Mapping[FeedId, str]
    images: Mapping[str, _Image]
    tried: frozenset[str]
    has_more: bool


def _read(reader: ReaderPort, file_of: Callable[[str], Path], tried: frozenset[str]) -> _Found:
    """On the query thread: a file that is gone or broken is nobody's icon, until it comes again."""
    names = {icon.feed: icon.name for icon in reader.feed_icons()}
    wanted = [name for name in dict.fromkeys(names.values()) if name not in tried]
    read = {name: QImage(str(file_of(name))) for name in wanted[:_AT_ONCE] if file_of(name).is_file()}
    images = {name: _small(image) for name, image in read.items() if not image.isNull()}
    return _Found(names, images, frozenset(wanted[:_AT_ONCE]), len(wanted) > _AT_ONCE)


def _small(image: QImage) -> _Image:
    whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(QSize(_SIDE, _SIDE), whole, smooth)
    return _Image(small.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), _lightness(small))


def _lightness(image: QImage) -> float:
    """The mean lightness of what is painted, 0 to 255; -1 for an icon that brings its own ground."""
    sample = image.scaled(QSize(_SAMPLE, _SAMPLE)).convertToFormat(QImage.Format.Format_RGBA8888)
    body = bytes(sample.constBits())
    colours = list(zip(body[::4], body[1::4], body[2::4], body[3::4], strict=True))
    seen = [max(red, green, blue) + min(red, green, blue) for red, green, blue, alpha in colours if alpha > _HALF]
    if not seen or len(seen) > len(colours) * (1 - _SEEN_THROUGH):
        return -1.0
    return sum(seen) / len(seen) / 2
