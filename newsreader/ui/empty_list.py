"""Words for a list without rows, and the one thing to do about it. Main thread; made by the window."""

from __future__ import annotations

from functools import partial
from typing import final

from PySide6.QtCore import QObject, Slot

from newsreader.core.connectivity import Offline
from newsreader.core.values import Feed, View, ViewKind
from newsreader.ui.diary_words import next_words
from newsreader.ui.feed_words import due_sentence
from newsreader.ui.key_words import with_keys
from newsreader.ui.offline_mode import OfflineMode
from newsreader.ui.reading import Reading, ReadingParts


@final
class EmptyList(QObject):
    """Says why the list has no rows, anew whenever feeds, what is due, or what can be fetched are others."""

    def __init__(self, parts: ReadingParts, reading: Reading, *, offline: OfflineMode) -> None:
        super().__init__(reading)
        self._parts = parts
        self._reading = reading
        self._offline = offline
        parts.pane.model.modelReset.connect(self.say)
        for changed in (parts.shelf.rearranged, parts.shelf.patched, offline.changed):
            changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if self._parts.pane.model.rowCount() == 0:
            self.say()

    @Slot()
    def say(self) -> None:
        """Put the words up for the view that is shown."""
        view, empty, keys = self._reading.view, self._parts.pane.empty, self._parts.preferences.keys
        unread_only = self._reading.unread_only
        if view.kind is ViewKind.SEARCH:
            title = self.tr("Nothing holds “{words}”").format(words=view.words)
            empty.say("magnifying-glass", title, text=self.tr("All words must stand in an article."))
        elif view.kind is ViewKind.STARRED:
            text = with_keys(self.tr("s stars the open article."), ("toggle_star",), keys=keys)
            empty.say("star", self.tr("Nothing starred"), text=text)
        elif view.kind is ViewKind.TODAY and not unread_only:
            text = self.tr("What comes in since midnight stands here.")
            empty.say("newspaper", self.tr("Nothing yet today"), text=f"{text} {self._due_words()}".strip())
            self._offer(self.tr("Show unread"), View(ViewKind.UNREAD))
        elif view.kind is ViewKind.POPULAR:
            text = self.tr("Stories that two of your feeds tell stand here.")
            empty.say("trend-up", self.tr("Nothing popular yet"), text=text)
        elif view.kind is ViewKind.UNREAD or unread_only:
            text = self._due_words() or self.tr("New articles come up here when feeds have some.")
            empty.say("sun", self.tr("All read"), text=text)
            if view.kind is ViewKind.UNREAD:
                self._offer(self.tr("Show all articles"), View(ViewKind.ALL))
            else:
                empty.offer(self.tr("Show read articles"), partial(self._reading.set_unread_only, False))
        else:
            feed = self._parts.shelf.feed(view.feed) if view.feed is not None else None
            empty.say("tray", self.tr("No articles yet"), text=self._feed_words(feed))

    def _offer(self, words: str, view: View) -> None:
        self._parts.pane.empty.offer(words, partial(self._reading.show_view, view))

    def _due_words(self) -> str:
        """When the feeds of the view are read next, or why they are not; "" without feeds."""
        if self._offline.now is not Offline.NO:
            return self.tr("Nothing is fetched while you are offline.")
        view, shelf, now, locale = self._reading.view, self._parts.shelf, self._parts.now(), self._parts.locale
        if view.kind is ViewKind.FEED and view.feed in shelf.feeds:
            return next_words(shelf.feeds[view.feed].next_due, now=now, locale=locale)
        of_folder = view.kind is ViewKind.FOLDER and view.folder is not None
        feeds = shelf.feeds_below(view.folder) if of_folder and view.folder is not None else shelf.feeds.values()
        due = min((feed.next_due for feed in feeds), default=None)
        return "" if due is None else due_sentence(due, now=now, locale=locale)

    def _feed_words(self, feed: Feed | None) -> str:
        if feed is not None and feed.error_text:
            return feed.error_text
        if feed is not None and feed.last_ok is None:
            return self.tr("This feed was not read yet.")
        return self.tr("Nothing has come in here so far.")
