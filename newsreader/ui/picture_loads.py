"""Loads the pictures of an article that are not there yet, when a person asks for them. Main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal

from newsreader.core.errors import KnownError
from newsreader.core.full_text import Offer
from newsreader.core.values import ArticleId, ArticleRow
from newsreader.ui.futures import Futures
from newsreader.ui.lists import named
from newsreader.ui.ports import EnginePort

if TYPE_CHECKING:
    from newsreader.engine.parts import PictureReport


@final
class PictureLoads(QObject):
    """Made by the window. ``said``: words for the status line; ``failed``: nothing could be loaded, with its error;
    ``loaded``: some of this article may be here now.
    """

    said = Signal(str)
    failed = Signal(object)
    loaded = Signal(object)

    def __init__(self, engine: EnginePort, futures: Futures, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._futures = futures
        self._under_way: set[ArticleId] = set()

    def obey(self, offer: str, row: ArticleRow) -> None:
        """A link under an article, or in a picture's place, was pressed; others than `Offer.PICTURES` do nothing here."""
        name, _, digest = offer.partition("/")
        if name != Offer.PICTURES or row.id in self._under_way:
            return
        from newsreader.engine.pictures import PictureWish  # what a window starts with does without it

        self._under_way.add(row.id)
        self.said.emit(self.tr("Loading the picture…") if digest else self.tr("Loading the pictures…"))
        wish = PictureWish(articles=(row.id,), again=True, only=bytes.fromhex(digest) if digest else None)
        self._futures.when_done(
            self._engine.fetch_pictures(wish),
            lambda report: self._on_loaded(row.id, report),
            failed=lambda error: self._on_failed(row.id, error),
        )

    def _on_loaded(self, article: ArticleId, report: PictureReport) -> None:
        self._under_way.discard(article)
        self.loaded.emit(article)
        if not report.lacks:
            self.said.emit(self.tr("It is here") if report.progress.total == 1 else self.tr("All pictures are here"))
            return
        why = next((lack.text for lack in report.lacks if lack.text), "")
        one, many = self.tr("One picture could not be had"), self.tr("{n} pictures could not be had")
        words = one if len(report.lacks) == 1 else many.format(n=len(report.lacks))
        self.said.emit(named(words, why))

    def _on_failed(self, article: ArticleId, error: KnownError) -> None:
        self._under_way.discard(article)
        self.failed.emit(error)
