"""*Full text*: an article's page is fetched and read in place of what its feed sent, and back. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal

from newsreader.core.errors import KnownError
from newsreader.core.full_text import Offer
from newsreader.core.values import ArticleId, ArticleRow, Changes, FeedId
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort, ReaderPort

if TYPE_CHECKING:
    from newsreader.engine.parts import FullTextReport

_MOST = 50  # articles whose pages are fetched at one wish


@final
class FullTexts(QObject):
    """Made by the window. ``said``: words for the status line; ``failed``: a page could not be had, with its error;
    ``changed``: which text is shown may be another.
    """

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
        self._under_way: set[ArticleId] = set()

    def is_shown(self, article: ArticleId) -> bool:
        """Whether the article's full text is shown."""
        return bool(self._reader.full_text_shown(article))

    def is_always(self, feed: FeedId) -> bool:
        """Whether the pages of a feed's articles are read as they come."""
        return feed in self._reader.full_text_feeds()

    def toggle(self, rows: Sequence[ArticleRow]) -> None:
        """Show the full text of these articles; where all of them show it, their feeds' own texts."""
        ids = [row.id for row in rows[:_MOST]]
        if ids and all(map(self.is_shown, ids)):
            self._show(ids, is_shown=False)
        elif ids:
            self._read(ids)

    def obey(self, offer: str, row: ArticleRow) -> None:
        """A link under an article was pressed: ``offer`` is one of `Offer`; anything else does nothing."""
        if offer == Offer.FEED_TEXT:
            self._show([row.id], is_shown=False)
        elif offer == Offer.FULL_TEXT:
            self._read([row.id])
        elif offer == Offer.ALWAYS:
            self.set_always(row.feed, is_on=True)

    def set_always(self, feed: FeedId, *, is_on: bool) -> None:
        """Read the pages of a feed's articles as they come, or no longer."""
        words = (
            self.tr("Full texts are read from now on, and those of the newest unread articles at once")
            if is_on
            else self.tr("Full texts of this feed are read only when you ask for one")
        )

        def done(_changes: Changes) -> None:
            self.said.emit(words)

        self._futures.when_done(self._engine.full_text_always(feed, is_on), done, failed=self._on_failed)

    def _read(self, ids: Sequence[ArticleId]) -> None:
        """Show what is kept, and fetch what is not."""
        kept = [number for number in ids if self._reader.full_text_shown(number) is False]
        missing = [
            number for number in ids if self._reader.full_text_shown(number) is None and number not in self._under_way
        ]
        if kept:
            self._show(kept, is_shown=True)
        if not missing:
            return
        self._under_way.update(missing)
        one = self.tr("Fetching the article's page…")
        self.said.emit(one if len(missing) == 1 else self.tr("Fetching {n} articles' pages…").format(n=len(missing)))
        self._futures.when_done(
            self._engine.full_texts(missing),
            lambda reports: self._on_read(missing, reports),
            failed=lambda error: self._on_read_failed(missing, error),
        )

    def _on_read(self, asked: Sequence[ArticleId], reports: Sequence[FullTextReport]) -> None:
        self._under_way.difference_update(asked)
        bad = [report for report in reports if report.error_kind is not None]
        if bad:
            self.failed.emit(KnownError(bad[0].error_kind or "", bad[0].error_text or ""))
        if len(bad) < len(reports):
            self.said.emit(self.tr("The full text is here"))
        self.changed.emit()

    def _on_read_failed(self, asked: Sequence[ArticleId], error: KnownError) -> None:
        self._under_way.difference_update(asked)
        self._on_failed(error)

    def _show(self, ids: Sequence[ArticleId], *, is_shown: bool) -> None:
        self._futures.when_done(
            self._engine.write(lambda writer: writer.show_full_text(ids, is_shown)),
            self._on_shown,
            failed=self._on_failed,
        )

    def _on_shown(self, _changes: Changes) -> None:
        self.changed.emit()

    def _on_failed(self, error: KnownError) -> None:
        self.changed.emit()  # what was switched goes back
        self.failed.emit(error)
