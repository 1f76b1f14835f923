"""What goes by the rules, and the room that it leaves: small slices, when nothing else is to be done. Engine thread.

What went in this run of the program stays on the disk until it ends, so that it can be taken back; what an earlier run
left is deleted while nothing else is to be done. *Free the space now* does not wait.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import final

from newsreader.core.diary import KEPT_REMOVED
from newsreader.core.errors import KnownError
from newsreader.core.retention import Rule
from newsreader.core.schedule import HOUR
from newsreader.core.values import ArticleId, Changes, FeedId
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts
from newsreader.engine.settle import settle

#: Articles that are deleted, and pages that are cut off, in one slice: whoever writes meanwhile waits for one.
_ARTICLES, _PAGES = 100, 250
#: How long unsubscribed feeds can be restored (product.md).
#: Seconds of the three in which a program ends that deleting may take.
_LAST = 1.0


@final
class Upkeep:
    """``changed`` is told what left the lists; ``being_read``: the article that stays, whatever the rules say.

    ``drop_pictures`` deletes some pictures that go by the rules on this day, and tells whether there may be more.
    """

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        changed: Callable[[Changes], None],
        being_read: Callable[[], ArticleId | None],
        drop_pictures: Callable[[int], bool],
    ) -> None:
        self._parts = parts
        self._drop_pictures = drop_pictures
        self._store = store
        self._changed = changed
        self._being_read = being_read
        self._session = parts.clock()
        self._look_at = float("-inf")
        self._has_old = True  # from an earlier run, perhaps
        self._has_deleted = False  # free pages that other work left are used again: they are no room to give back
        self._waits: list[Future[int]] = []
        self._before = 0
        self.is_rewriting = False  # asked by whoever ends the engine: that can be interrupted

    # -- what a person asks for --------------------------------------------------------------------------------------

    def keep_rule(self, feed: FeedId | None, rule: Rule | None) -> Changes:
        """Set a rule and follow it at once; what left the lists by it."""
        changes = self._store.writer.keep_rule(feed, rule)
        self._changed(changes)
        return self.take_out()

    def take_out(self) -> Changes:
        """Take out of the lists what goes by the rules."""
        today = self._today()
        reading = self._being_read()
        spared = frozenset() if reading is None else frozenset({reading})
        changes = self._store.writer.take_out(today=today, session=self._session, spared=spared)
        self._changed(changes)
        return changes

    def _today(self) -> int:
        now = self._parts.clock()
        return self._store.writer.keep_calendar(now).today(now)

    def _size(self) -> int:
        """The bytes that can become fewer here."""
        return self._store.writer.size() + self._store.reader.pictures.room()

    def free_now(self, future: Future[int]) -> None:
        """Delete for good what left the lists and give the room back; the future tells how many bytes."""
        if not self._waits:
            self._before = self._size()
        self._waits.append(future)

    # -- when there is time ------------------------------------------------------------------------------------------

    @property
    def has_work(self) -> bool:
        """Whether there is something to delete or to give back."""
        return bool(self._waits) or self._has_old

    def look(self) -> None:
        """Once an hour: follow the rules, and forget what was unsubscribed long ago (F11: by days that are believed)."""
        steady = self._parts.monotonic()
        if steady < self._look_at:
            return
        self._look_at = steady + HOUR
        self._has_old = True  # another day's pictures, perhaps
        self._store.writer.purge_removed(self._today() - KEPT_REMOVED)
        self._store.writer.shorten_diary()
        self.take_out()

    def slice(self) -> None:
        """Delete some, or give some room back."""
        try:
            if not self._slice():
                self._end()
        except KnownError as error:
            self._has_old = False
            waits, self._waits = self._waits, []
            for future in waits:
                future.set_exception(error)
            if not waits:
                raise

    def _slice(self) -> bool:
        """One step; whether there is more to do."""
        writer = self._store.writer
        if writer.delete_some(_ARTICLES, session=None if self._waits else self._session):
            self._has_deleted = True
            return True
        if self._drop_pictures(self._today()):
            return True
        if not self._waits:
            return self._has_deleted and writer.give_back(_PAGES) > 0
        self.is_rewriting = True
        try:
            writer.rewrite()
        finally:
            self.is_rewriting = False
        return False

    def _end(self) -> None:
        self._has_old = self._has_deleted = False
        if not self._waits:
            return
        self._store.writer.checkpoint()
        freed = max(self._before - self._size(), 0)
        waits, self._waits = self._waits, []
        for future in waits:
            settle(future, lambda future=future: future.set_result(freed))  # type: ignore[misc]  # bound now, not later

    def finish(self) -> None:
        """The program ends: delete what left the lists in this run too, as far as there is time; the rest the next time."""
        until = self._parts.monotonic() + _LAST
        writer = self._store.writer
        while self._parts.monotonic() < until and writer.delete_some(_ARTICLES):
            self._has_deleted = True
        while self._parts.monotonic() < until and self._drop_pictures(self._today()):
            pass
        while self._has_deleted and self._parts.monotonic() < until and writer.give_back(_PAGES):
            pass
