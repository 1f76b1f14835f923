"""What the status line says: counts, when feeds were read, how far a refresh is. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QObject, QTimer, Slot

from newsreader.core.values import FeedReport
from newsreader.engine.parts import EngineState
from newsreader.ui.bridge import Bridge
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.model import SidebarModel
from newsreader.ui.status import StatusLine, read_words, trouble_count_words, unread_words

#: Milliseconds between two looks of a round that goes on: each lays the status line out and tells rows of the sidebar.
_BETWEEN = 100


@final
class Progress(QObject):
    """Follows shelf and engine and keeps the status line and the rings of the sidebar right."""

    def __init__(
        self, status: StatusLine, *, shelf: Shelf, tree: SidebarModel, bridge: Bridge, now: Callable[[], int]
    ) -> None:
        super().__init__(status)
        self._status = status
        self._shelf = shelf
        self._tree = tree
        self._now = now
        self._state = EngineState()
        self._new = 0
        self._next = QTimer(self, singleShot=True, interval=_BETWEEN)
        self._next.timeout.connect(self._show)
        bridge.stated.connect(self._on_stated)
        bridge.reported.connect(self._on_reported)
        shelf.rearranged.connect(self.say)
        shelf.patched.connect(self.say)
        shelf.counted.connect(self.say)

    @Slot()
    def say(self) -> None:
        """Put the words up anew: time has passed, or something was counted."""
        feeds = self._shelf.feeds
        self._status.say_unread(unread_words(self._shelf.counts.all_unread, len(feeds)))
        words = self._state.trouble or read_words(feeds.values(), now=self._now())
        self._status.say_read(words, trouble=trouble_count_words(feeds.values()))

    @Slot(object)
    def _on_stated(self, state: EngineState) -> None:
        if self._state.done >= self._state.total:  # the last round was over: this is another one
            self._new = 0
        is_other_trouble = state.trouble != self._state.trouble
        goes_on = _is_busy(state) and _is_busy(self._state)
        self._state = state
        if is_other_trouble:
            self.say()
        if goes_on:
            self._show_soon()
        else:
            self._show()

    @Slot(object)
    def _on_reported(self, report: FeedReport) -> None:
        self._new += report.new
        self._show_soon()

    def _show_soon(self) -> None:
        if not self._next.isActive():
            self._next.start()

    @Slot()
    def _show(self) -> None:
        active = self._state.active
        self._tree.set_busy(frozenset(active))
        names = tuple(filter(None, map(self._shelf.feed_title, active)))
        self._status.show_progress(self._state, new=self._new, names=names)


def _is_busy(state: EngineState) -> bool:
    """Whether a round is under way."""
    return state.done < state.total
