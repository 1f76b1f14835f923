"""When an article counts as read: opened, and long enough on the screen (product.md). Main thread; made by the window."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from newsreader.core.values import ArticleId
from newsreader.settings import Settings


@final
class ReadMarker(QObject):
    """``read``: an article has been on the screen for ``seconds`` since it was shown; not told when ``seconds`` is
    negative (only by hand), at once when it is 0. Each opening counts once: what is marked unread again stays so.
    """

    read = Signal(object)

    def __init__(self, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._article: ArticleId | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Another time may have been chosen; it holds from the next article on."""
        self._seconds = settings.read_after

    @Slot(object)
    def shown(self, article: ArticleId) -> None:
        """An article stands on the screen now."""
        if article == self._article:
            return
        self._article = article
        self._timer.stop()
        if self._seconds >= 0:
            self._timer.start(round(self._seconds * 1_000))

    def left(self) -> None:
        """No article is on the screen any more, or the window is out of sight."""
        self._timer.stop()
        self._article = None

    def decided(self, article: ArticleId) -> None:
        """The person has said by hand what the article is."""
        if article == self._article:
            self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        if self._article is not None:
            self.read.emit(self._article)
