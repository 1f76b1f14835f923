"""Going from article to article: the next unread one, across views and feeds. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import final

from newsreader.core.values import ArticleId, Feed, View, ViewKind
from newsreader.ui.ports import ReaderPort
from newsreader.ui.shelf import Shelf
from newsreader.ui.timeline.pane import TimelinePane

_NEAR = 300  # rows that are looked at before the store is asked
_ASKED = 50  # articles that are asked for together


@final
class Navigator:
    """Finds where to go next. ``show_view`` brings another view up, with its first rows there when it returns."""

    def __init__(
        self, pane: TimelinePane, shelf: Shelf, *, reader: ReaderPort, show_view: Callable[[View], None]
    ) -> None:
        self._pane = pane
        self._shelf = shelf
        self._reader = reader
        self._show_view = show_view

    def next_unread(self) -> bool:
        """The next unread article of the view, then those above, then of the next feed; False when all is read.

        What is folded away under a row comes right after it: its story is unfolded then.
        """
        start = self._pane.row_beside(1)
        if self._go_under(start - 1) or self._go_on(start, 1) or self._go_to_any(start - 1) or self._go_to_folded():
            return True
        feed = self._next_feed(self._pane.model.view, lambda found: self._shelf.counts.unread.get(found.id, 0) > 0)
        if feed is None:
            return False
        self._show_view(View(ViewKind.FEED, feed=feed.id))
        return self._go_on(0, 1) or self._go_to_any(-1)

    def previous_unread(self) -> bool:
        """The unread article before the open one."""
        start = self._pane.row_beside(-1)
        return start >= 0 and self._go_on(start, -1)

    def step_feed(self, by: int) -> bool:
        """The next or previous feed of the sidebar."""
        feed = self._next_feed(self._pane.model.view, lambda _: True, is_back=by < 0)
        if feed is not None:
            self._show_view(View(ViewKind.FEED, feed=feed.id))
        return feed is not None

    def _go_on(self, start: int, by: int) -> bool:
        """Look at the rows from ``start`` on; far away ones by one question to the store."""
        model = self._pane.model
        end = model.rowCount() if by > 0 else -1
        near = range(start, min(end, start + _NEAR) if by > 0 else max(end, start - _NEAR), by)
        for row in near:
            if by < 0 and self._go_under(row, is_last=True):
                return True
            found = model.article_row(row)
            if found is not None and not found.read:
                self._pane.go_to_row(row)
                return True
            if by > 0 and self._go_under(row):
                return True
        last = near.stop - by
        if near.stop == end or not near:
            return False
        view = replace(model.view, unread_only=True, oldest_first=model.view.oldest_first != (by < 0))
        return self._ask(view, after=model.folding.stories.places.key(last))

    def _go_under(self, row: int, *, is_last: bool = False) -> bool:
        """The first or the last unread article that is folded away under a row."""
        unread = self._pane.model.folding.stories.unread_under(row)
        return bool(unread) and self._reveal(unread[-1 if is_last else 0])

    def _go_to_folded(self) -> bool:
        """Whatever else is unread under a row: articles far away that stand under one which the store does not name."""
        found = self._pane.model.folding.stories.unread_hidden()
        return bool(found) and self._reveal(found[0][1])

    def _reveal(self, article: ArticleId) -> bool:
        row = self._pane.model.folding.reveal(article)
        if row >= 0:
            self._pane.go_to_row(row)
        return row >= 0

    def _go_to_any(self, before: int) -> bool:
        """The first unread article of the view, if it stands before row ``before`` or among rows not yet known."""
        if before > 0 and self._go_on(0, 1):
            return True
        model = self._pane.model
        return not model.is_loaded and self._ask(replace(model.view, unread_only=True), after=None)

    def _ask(self, view: View, after: tuple[int, int] | None) -> bool:
        """The first that stands at its own place; those that stand under another one are found with that one's row."""
        folds = self._pane.model.folding.stories.folds
        while True:
            ids, times = self._reader.places(view, limit=_ASKED, after=after)
            for number, time in zip(ids, times, strict=True):
                if folds.stands_alone(number):
                    self._pane.go_to((time, number))
                    return True
            if len(ids) < _ASKED:
                return False
            after = (times[-1], ids[-1])

    def _next_feed(self, view: View, fits: Callable[[Feed], bool], *, is_back: bool = False) -> Feed | None:
        """The first feed that fits after those of the view, round the whole sidebar."""
        feeds = list(self._shelf.in_order())
        if is_back:
            feeds.reverse()
        inside = {feed.id for feed in self._feeds_of(view)}
        last = max((row for row, feed in enumerate(feeds) if feed.id in inside), default=-1)
        round_trip = [*feeds[last + 1 :], *feeds[: last + 1]]
        return next((feed for feed in round_trip if feed.id not in inside and fits(feed)), None)

    def _feeds_of(self, view: View) -> Iterable[Feed]:
        if view.kind is ViewKind.FEED and view.feed is not None:
            return [feed for feed in self._shelf.feeds.values() if feed.id == view.feed]
        if view.kind is ViewKind.FOLDER and view.folder is not None:
            return self._shelf.feeds_below(view.folder)
        return []
