"""Tells a person about new articles of the feeds they chose, while they look at something else. Main thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol, final

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from newsreader.core.frozen import dataclass
from newsreader.core.stories import Followed
from newsreader.core.values import ArticleId, ArticleRow, Changes, FeedId
from newsreader.ui.bridge import Bridge
from newsreader.ui.desktop.note import Note, note_of_story, notes_of
from newsreader.ui.notices import Notices
from newsreader.ui.queries import Queries

#: Milliseconds in which what feeds bring is gathered, so that a round makes few notes.
_GATHER = 3_000
#: More are told as these: the newest.
_MOST = 200
_HOUR = 3_600.0


class NotesShower(Protocol):
    """What shows notes: the desktop over D-Bus (`notes_bus`), or the tray."""

    opened: SignalInstance
    marked: SignalInstance

    def show(self, note: Note) -> None: ...


@final
@dataclass(frozen=True, slots=True)
class NotifierParts:
    """``is_looked_at``: whether the window has the person's eyes; ``make_shower`` is called once, late; ``open_note`` brings
    the window forward; ``mark_read`` marks articles.
    """

    queries: Queries
    notices: Notices
    title_of: Callable[[FeedId], str]
    is_looked_at: Callable[[], bool]
    make_shower: Callable[[], NotesShower | None]
    open_note: Callable[[Note], None]
    mark_read: Callable[[Sequence[ArticleId]], None]
    gather: int = _GATHER


@final
class Notifier(QObject):
    """Follows what is written. ``told``: a note was shown."""

    told = Signal(object)

    def __init__(self, parts: NotifierParts, bridge: Bridge, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._waiting: set[ArticleId] = set()
        self._shower: NotesShower | None = None
        self._has_shower = False
        self._stories: dict[int, float] = {}  # when each followed story was told about last
        self._timer = QTimer(self, singleShot=True, interval=parts.gather)
        self._timer.timeout.connect(self._on_gathered)
        bridge.changed.connect(self._on_changed)

    def tell(self, note: Note) -> None:
        """Show a note unless the window is being looked at; for followed stories, too."""
        if self._parts.is_looked_at():
            return
        if not self._has_shower:
            self._has_shower = True
            self._shower = self._parts.make_shower()
            if self._shower is not None:
                self._shower.opened.connect(self._on_opened)
                self._shower.marked.connect(self._on_marked)
        if self._shower is not None:
            self._shower.show(note)
            self.told.emit(note)

    @Slot(object)
    def tell_story(self, story: Followed) -> None:
        """A followed story has more to read: tell it where that is wanted, once an hour at most."""
        now = time.monotonic()
        if story.notify and now - self._stories.get(story.id, -_HOUR) >= _HOUR and not self._parts.is_looked_at():
            self._stories[story.id] = now
            self.tell(note_of_story(story))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self._waiting -= changes.removed | changes.read
        if changes.added and self._parts.notices.feeds and not self._parts.is_looked_at():
            self._waiting |= changes.added
            if not self._timer.isActive():
                self._timer.start()

    @Slot()
    def _on_gathered(self) -> None:
        asked = sorted(self._waiting, reverse=True)[:_MOST]
        self._waiting.clear()
        if asked and not self._parts.is_looked_at():
            self._parts.queries.ask("new articles", lambda reader: reader.rows(asked), done=self._on_rows)

    def _on_rows(self, rows: Sequence[ArticleRow]) -> None:
        chosen = self._parts.notices.feeds
        new = sorted((row for row in rows if row.feed in chosen and not row.read), key=lambda row: -row.id)
        for note in notes_of(new, self._parts.title_of):
            self.tell(note)

    @Slot(object)
    def _on_opened(self, note: Note) -> None:
        self._parts.open_note(note)

    @Slot(object)
    def _on_marked(self, note: Note) -> None:
        self._parts.mark_read(note.articles)
