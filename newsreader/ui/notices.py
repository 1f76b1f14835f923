"""The feeds whose new articles a person wants to be told about. Main thread; made by the window."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Signal

from newsreader.core.errors import KnownError
from newsreader.core.values import Changes, FeedId
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort, ReaderPort


@final
class Notices(QObject):
    """``said``: words for the status line; ``failed``: a choice could not be kept; ``changed``: other feeds are told about."""

    said = Signal(str)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self, engine: EnginePort, futures: Futures, *, reader: ReaderPort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._futures = futures
        self._reader = reader
        self._feeds: frozenset[FeedId] | None = None

    @property
    def feeds(self) -> frozenset[FeedId]:
        """All of them."""
        if self._feeds is None:
            self._feeds = self._reader.notified_feeds()
        return self._feeds

    def set_on(self, feed: FeedId, *, is_on: bool) -> None:
        """Tell about a feed's new articles, or no longer."""
        words = (
            self.tr("New articles of this feed are told about while you look at something else")
            if is_on
            else self.tr("New articles of this feed come quietly")
        )

        def done(_changes: Changes) -> None:
            self._feeds = None
            self.said.emit(words)
            self.changed.emit()

        asked = self._engine.write(lambda writer: writer.set_notified(feed, is_on))
        self._futures.when_done(asked, done, failed=self._on_failed)

    def _on_failed(self, error: KnownError) -> None:
        self.changed.emit()
        self.failed.emit(error)
