"""*Make readable offline*: the pictures that a feed's or a folder's articles lack are fetched, counted, and can be called off.

The dialog stands beside the window, which goes on working. Main thread; progress comes from the engine's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressDialog, QWidget

from newsreader.core.errors import KnownError
from newsreader.core.values import FeedId
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort
from newsreader.ui.settings.words import size_words

if TYPE_CHECKING:
    from newsreader.engine.parts import PictureProgress, PictureReport

_REASONS = 5  # that are named; more say nothing new


@final
class DownloadDialog(QProgressDialog):
    """Made for one download; it closes itself when nothing is missing, and else says what could not be had and why."""

    _moved = Signal(object)  # from the engine thread

    def __init__(
        self, engine: EnginePort, futures: Futures, *, title: str, feeds: Sequence[FeedId], parent: QWidget
    ) -> None:
        super().__init__(parent)
        from newsreader.engine.pictures import PictureWish  # what a window starts with does without it

        self._engine = engine
        self._is_over = False
        self.setWindowTitle(self.tr("Make readable offline") + " — " + self.tr("Newsreader"))
        self.setAccessibleName(self.tr("Making {name} readable offline").format(name=title))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumDuration(0)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # reasons quote what servers say
        label.setWordWrap(True)
        self.setLabel(label)
        self.setLabelText(self.tr("Looking for what is missing…"))
        self.setCancelButtonText(self.tr("Stop"))
        self.setRange(0, 0)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self.canceled.connect(self._on_cancelled)
        wish = PictureWish(feeds=tuple(feeds))
        futures.when_done(
            engine.fetch_pictures(wish, on_progress=self._moved.emit),
            self._on_done,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_moved(self, progress: PictureProgress) -> None:
        if self._is_over:
            return
        self.setRange(0, max(1, progress.total))
        self.setValue(progress.done)
        words = self.tr("{done} of {total} pictures · {size}")
        self.setLabelText(
            words.format(done=progress.done, total=progress.total, size=size_words(progress.size)) + self._bad(progress)
        )

    def _bad(self, progress: PictureProgress) -> str:
        return " · " + self.tr("{n} could not be had").format(n=progress.failed) if progress.failed else ""

    def _on_done(self, report: PictureReport) -> None:
        self._end(self._words_of(report))

    def _words_of(self, report: PictureReport) -> str:
        done, lacks = report.progress, report.lacks
        kept = self.tr("{n} pictures were fetched, {size}").format(
            n=done.done - done.failed, size=size_words(done.size)
        )
        if not lacks:
            return self.tr("Everything can be read offline.") + "\n" + kept
        reasons = list(dict.fromkeys(lack.text for lack in lacks if lack.text))[:_REASONS]
        missing = self.tr("{n} pictures are missing:").format(n=len(lacks)) if reasons else self.tr("Some are missing.")
        return "\n".join([kept, missing, *(f"– {reason}" for reason in reasons)])

    def _on_failed(self, error: KnownError) -> None:
        self._end(error.text)

    def _end(self, words: str) -> None:
        self._is_over = True
        self.setRange(0, 1)
        self.setValue(1)
        self.setLabelText(words)
        self.setCancelButtonText(self.tr("Close"))

    @Slot()
    def _on_cancelled(self) -> None:
        """*Stop* calls off what is under way; *Close*, and the window's own, only close."""
        if not self._is_over:
            self._is_over = True
            self._engine.stop_pictures()
        self.close()  # which Qt calls cancelled once more
