"""*Make readable offline*: what the articles of a view lack is fetched, counted, and can be called off; on wish with the
full text of their pages, and also what arrives in the next hours.

The dialog stands beside the window, which goes on working. Main thread; progress comes from the engine's.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QProgressBar, QSpinBox, QVBoxLayout, QWidget

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.readable import LEAST_HOURS, MOST_HOURS, Standing
from newsreader.core.values import View
from newsreader.ui.article.look import PageLook
from newsreader.ui.dates import Form, moment_in
from newsreader.ui.dialogs import pieces
from newsreader.ui.futures import Futures
from newsreader.ui.lists import joined
from newsreader.ui.settings.words import size_words

if TYPE_CHECKING:
    from newsreader.engine.parts import ReadableProgress, ReadableReport

_REASONS = 5  # that are named; more say nothing new
_HOURS = 12


@final
@dataclass(frozen=True, slots=True)
class DownloadParts:
    """What the dialog asks and does. ``make`` fetches what a view lacks, ``stop`` calls that off; ``keep`` makes readable
    what arrives in so many hours (0: no longer); ``standing`` tells what is made readable as it comes already.
    """

    make: Callable[[View, bool, Callable[[ReadableProgress], None]], Future[ReadableReport]]
    stop: Callable[[], None]
    keep: Callable[[View, int, bool], Future[Standing | None]]
    standing: Callable[[], Standing | None]
    now: Callable[[], int]
    futures: Futures
    locale: QLocale


@final
class DownloadDialog(QDialog):
    """Made for one view: says what it would do, does it, and says what could not be had and why."""

    _moved = Signal(object)  # from the engine thread

    def __init__(
        self, parts: DownloadParts, look: PageLook, *, view: View, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look
        self._view = view
        self._is_running = False
        pieces.on_raised_ground(self, look)
        self.setWindowTitle(self.tr("Make readable offline"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._build(title)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._say_standing(parts.standing())

    def _build(self, title: str) -> None:
        look = self._look
        self.full_text = pieces.check(self.tr("With the full text of their pages"), look)
        self.later = pieces.check(self.tr("Also what arrives in the next"), look)
        self.hours = pieces.number_field(QSpinBox(), look, name=self.tr("Hours"), width=64)
        self.hours.setRange(LEAST_HOURS, MOST_HOURS)
        self.hours.setValue(_HOURS)
        self.hours.valueChanged.connect(lambda _hours: self.later.setChecked(True))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = pieces.label(self.tr("The texts are here. Pictures that are missing will be fetched."), look)
        self.standing = pieces.label("", look, colour="ink3")
        self.end_standing = pieces.text_button(self.tr("No longer"), look)
        self.end_standing.clicked.connect(self._on_standing_over)
        self.main = pieces.button(self.tr("Start"), look, is_main=True)
        self.main.clicked.connect(self._on_main)
        self.close_button = pieces.button(self.tr("Close"), look)
        self.close_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 16)
        layout.setSpacing(10)
        layout.addWidget(pieces.heading(title, look))
        layout.addWidget(self.words)
        layout.addWidget(self.bar)
        layout.addWidget(self.full_text)
        layout.addLayout(pieces.footer(self.later, self.hours, pieces.label(self.tr("hours"), look), None))
        layout.addLayout(pieces.footer(self.standing, self.end_standing, None))
        layout.addLayout(pieces.footer(None, self.close_button, self.main))
        self.bar.hide()

    # -- doing it ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_main(self) -> None:
        """*Start*, and while it runs *Stop*."""
        if self._is_running:
            self._parts.stop()
            return
        self._is_running = True
        self.main.setText(self.tr("Stop"))
        self.words.setText(self.tr("Looking for what is missing…"))
        self.bar.setRange(0, 0)
        self.bar.show()
        for each in (self.full_text, self.later, self.hours):
            each.setEnabled(False)
        futures, full_text = self._parts.futures, self.full_text.isChecked()
        if self.later.isChecked():
            kept = self._parts.keep(self._view, self.hours.value(), full_text)
            futures.when_done(kept, self._say_standing, failed=self._on_failed, owner=self)
        made = self._parts.make(self._view, full_text, self._moved.emit)
        futures.when_done(made, self._on_done, failed=self._on_failed, owner=self)

    @Slot(object)
    def _on_moved(self, progress: ReadableProgress) -> None:
        if not self._is_running:
            return
        pictures = progress.pictures
        self.bar.setRange(0, max(1, progress.of_texts + pictures.total))
        self.bar.setValue(progress.texts + pictures.done)
        parts = []
        if progress.of_texts:
            parts.append(self.tr("{done} of {total} full texts").format(done=progress.texts, total=progress.of_texts))
        if pictures.total:
            words = self.tr("{done} of {total} pictures · {size}")
            size = size_words(pictures.size)
            parts.append(words.format(done=pictures.done, total=pictures.total, size=size))
        failed = pictures.failed + progress.failed_texts
        if failed:
            parts.append(self.tr("{n} could not be had").format(n=failed))
        self.words.setText(" · ".join(parts) or self.tr("Looking for what is missing…"))

    def _on_done(self, report: ReadableReport) -> None:
        pictures, texts = report.pictures.progress, report.progress
        fetched, got = pictures.done - pictures.failed, []
        if fetched:
            one, many = self.tr("1 picture was fetched, {size}"), self.tr("{n} pictures were fetched, {size}")
            got.append((one if fetched == 1 else many).format(n=fetched, size=size_words(pictures.size)))
        if texts.of_texts:
            got.append(self.tr("{n} full texts").format(n=texts.texts - texts.failed_texts))
        reasons = [lack.text for lack in report.pictures.lacks] + [
            each.error_text or "" for each in report.failed_texts
        ]
        missing = len(reasons)
        named = list(dict.fromkeys(filter(None, reasons)))[:_REASONS]
        if report.pictures.is_cancelled:
            first = self.tr("Stopped.")
        elif missing:
            first = self.tr("{n} are missing:").format(n=missing)
        else:
            first = self.tr("Everything can be read offline.")
        lines = [first, *(f"– {reason}" for reason in named), " · ".join(got) or self.tr("Nothing new was fetched.")]
        self._end("\n".join(lines))

    def _on_failed(self, error: KnownError) -> None:
        self._end(error.text)

    def _end(self, words: str) -> None:
        self._is_running = False
        self.bar.hide()
        self.words.setText(words)
        self.main.setText(self.tr("Start"))
        for each in (self.full_text, self.later, self.hours):
            each.setEnabled(True)

    # -- what is to come ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_standing_over(self) -> None:
        kept = self._parts.keep(self._view, 0, False)
        self._parts.futures.when_done(kept, self._say_standing, failed=self._on_failed, owner=self)

    def _say_standing(self, standing: Standing | None) -> None:
        is_on = standing is not None and standing.until > self._parts.now()
        self.standing.setVisible(is_on)
        self.end_standing.setVisible(is_on)
        if standing is not None and is_on:
            locale, until = self._parts.locale, standing.until
            forms = (Form.SHORT_WEEKDAY, Form.TIME)
            day = joined(moment_in(form, until, locale=locale) for form in forms)
            self.standing.setText(self.tr("Until {time} what arrives is made readable as it comes.").format(time=day))
