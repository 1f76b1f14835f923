"""What the first page asks for is done here: addresses, packs, the clipboard's address. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from newsreader.core.errors import KnownError
from newsreader.core.packs import Pack, as_outlines
from newsreader.ui.feed_commands import FeedCommands
from newsreader.ui.first_run import FirstRunPage
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort

_MOST_PASTED = 4_000


@final
class FirstSteps(QObject):
    """Carries out what the first page asks for. ``import_list`` lets the person choose a file."""

    def __init__(
        self,
        page: FirstRunPage,
        feeds: FeedCommands,
        *,
        engine: EnginePort,
        futures: Futures,
        import_list: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._feeds = feeds
        self._engine = engine
        self._futures = futures
        page.address_given.connect(self._on_address)
        page.packs_chosen.connect(self._on_packs)
        page.import_asked.connect(import_list)

    def look_at_clipboard(self) -> None:
        """Offer the address that lies in the clipboard, if one does."""
        if not self._page.isVisible():
            return
        from newsreader.ui.dialogs.add_feed import looks_like_address  # a dialog's module: the start does without it

        text = QGuiApplication.clipboard().text()[:_MOST_PASTED].strip()
        if looks_like_address(text):
            self._page.offer_address(text)

    @Slot(str)
    def _on_address(self, address: str) -> None:
        self._feeds.add_address(address, is_typed=True)

    @Slot(object)
    def _on_packs(self, packs: Sequence[tuple[str, Pack]]) -> None:
        self._page.start.setEnabled(False)
        asked = self._engine.import_outlines(as_outlines(packs))
        self._futures.when_done(asked, self._on_imported, failed=self._on_failed)

    def _on_imported(self, _report: object) -> None:
        """The bus tells what came; the feeds are due, and their headlines come one by one."""
        self._page.start.setEnabled(True)

    def _on_failed(self, error: KnownError) -> None:
        self._page.start.setEnabled(True)
        self._feeds.failed.emit(error)
