"""Loads of audio and video that a person asked for: how far they are, and what became of them. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from newsreader.core.enclosures import Loading
from newsreader.core.errors import KnownError
from newsreader.core.values import Chapter
from newsreader.ui.futures import Futures
from newsreader.ui.player.item import Item

if TYPE_CHECKING:
    from newsreader.engine.enclosures import EnclosureWish


class LoaderPort(Protocol):
    """The part of the engine that loads."""

    def load_enclosure(self, wish: EnclosureWish, *, on_progress: Callable[[Loading], None]) -> Future[Loading]: ...
    def find_chapters(self, wish: EnclosureWish) -> Future[tuple[Chapter, ...]]: ...
    def stop_enclosure(self, url: str) -> None: ...
    def forget_enclosure(self, wish: EnclosureWish) -> Future[None]: ...


@final
class Loads(QObject):
    """``moved``: the file of this name has grown; ``ended``: it is whole, or loading it ended with the error that follows;
    ``forgotten``: a file was deleted; ``chapters_found``: an item, and the chapters that its file has now.
    """

    moved = Signal(str)
    ended = Signal(object, object)
    forgotten = Signal(str)
    chapters_found = Signal(object, object)
    _came = Signal(str, object)

    def __init__(self, engine: LoaderPort, futures: Futures, *, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._futures = futures
        self._under_way: dict[str, Loading] = {}
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def of(self, name: str) -> Loading | None:
        """How far the load of a file is; None where there is none."""
        return self._under_way.get(name)

    def begin(self, item: Item, *, is_large: bool = False) -> None:
        """Load a file, unless it is being loaded."""
        from newsreader.engine.enclosures import EnclosureWish  # what a window starts with does without it

        name = item.name
        if name in self._under_way:
            return
        self._under_way[name] = Loading()
        future = self._engine.load_enclosure(
            EnclosureWish(item.article, item.file.url, is_large),
            on_progress=lambda loading: self._came.emit(name, loading),
        )
        self._futures.when_done(
            future,
            lambda _loading: self._on_ended(item, None),
            failed=lambda error: self._on_ended(item, error),
            owner=self,
        )
        self.moved.emit(name)

    def stop(self, item: Item) -> None:
        """Call a load off; what has come stays."""
        self._engine.stop_enclosure(item.file.url)

    def forget(self, item: Item) -> None:
        """Delete a file."""
        from newsreader.engine.enclosures import EnclosureWish

        self._futures.when_done(
            self._engine.forget_enclosure(EnclosureWish(item.article, item.file.url)),
            lambda _nothing: self.forgotten.emit(item.name),
            failed=lambda error: self.ended.emit(item, error),
            owner=self,
        )

    def find_chapters(self, item: Item) -> None:
        """Look for the chapters of a file where the feed names none."""
        from newsreader.engine.enclosures import EnclosureWish

        self._futures.when_done(
            self._engine.find_chapters(EnclosureWish(item.article, item.file.url)),
            lambda chapters: self.chapters_found.emit(item, chapters),
            failed=_miss,
            owner=self,
        )

    @Slot(str, object)
    def _on_came(self, name: str, loading: Loading) -> None:
        if name in self._under_way:
            self._under_way[name] = loading
            self.moved.emit(name)

    def _on_ended(self, item: Item, error: KnownError | None) -> None:
        del self._under_way[item.name]
        self.ended.emit(item, error)


def _miss(_error: KnownError) -> None:
    """Nobody misses chapters that cannot be had; a fault of ours is in the log."""
