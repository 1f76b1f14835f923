"""Addresses and lists that are dropped on the window, or that another start of the program hands over. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from newsreader.ui.drops import Dropped, dropped, target_of
from newsreader.ui.feed_commands import FeedCommands
from newsreader.ui.ports import Dialogs


@final
class TakingIn(QObject):
    """Opens the dialog for what comes in; made by the window."""

    def __init__(self, window: QWidget, dialogs: Dialogs, *, feeds: FeedCommands) -> None:
        super().__init__(window)
        self._window = window
        self._dialogs = dialogs
        self._feeds = feeds
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def handle(self, word: str) -> None:
        """Another start of the program, or the desktop, handed over an address or a file; "" only shows the window."""
        target = target_of(word)
        if target is not None:
            self._take_in(target, is_typed=False)

    def _take_in(self, found: Dropped, *, is_typed: bool) -> None:
        if found.file is not None:
            self._dialogs.import_file(self._window, found.file)
        else:
            self._feeds.add_address(found.address, is_typed=is_typed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        found = dropped(event.mimeData())
        if found is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take_in(found, is_typed=True)
        return True
