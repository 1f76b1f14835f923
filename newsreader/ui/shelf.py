"""Feeds, folders and counts as the window holds them. Main thread; made by the window.

Rows, the sidebar and the article pane ask here for a feed's name and mark, without touching the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import final

from PySide6.QtCore import QObject, Signal

from newsreader.core.publishers import publisher_of
from newsreader.core.stories import Followed, PopularStory
from newsreader.core.values import Changes, Counts, Feed, FeedId, Folder, FolderId, View, ViewKind
from newsreader.ui.ages import day_start
from newsreader.ui.feed_icons import FeedIcons
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries

#: So many feeds are read again one by one; for more, all are read.
_FEW = 100
_NO_COUNTS = Counts({}, 0, 0, 0)


@final
class Shelf(QObject):
    """What is subscribed to. ``rearranged``: feeds or folders are others, or stand elsewhere; ``patched``: these feeds
    say something else now, and ``retitled``: so do their names; ``counted``: counts are others.
    """

    rearranged = Signal()
    patched = Signal(object)
    retitled = Signal()
    counted = Signal()

    def __init__(
        self,
        queries: Queries,
        now: Callable[[], int],
        *,
        icon_file: Callable[[str], Path] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.icons = FeedIcons(queries, icon_file, parent=self)
        self._queries = queries
        self._now = now
        self._feeds: dict[FeedId, Feed] = {}
        self._folders: dict[FolderId, Folder] = {}
        self._counts = _NO_COUNTS
        self._stale: frozenset[FeedId] = frozenset()
        self._popular: tuple[int, ...] = ()
        self._followed: tuple[Followed, ...] = ()
        self._story_titles: dict[int, str] = {}

    # -- what is there -------------------------------------------------------------------------------------------

    @property
    def counts(self) -> Counts:
        """The numbers as they were asked for last."""
        return self._counts

    @property
    def feeds(self) -> dict[FeedId, Feed]:
        """All subscriptions by id, in the order of the sidebar."""
        return self._feeds

    @property
    def folders(self) -> dict[FolderId, Folder]:
        """All folders by id, in order."""
        return self._folders

    def feed(self, number: FeedId) -> Feed | None:
        """One subscription."""
        return self._feeds.get(number)

    def feed_title(self, feed: FeedId) -> str:
        """What the feed is called, "" for one that is gone."""
        found = self._feeds.get(feed)
        return "" if found is None else found.title

    def publisher(self, feed: FeedId) -> str:
        """Who publishes a feed: feeds of one site are one source."""
        found = self._feeds.get(feed)
        return str(feed) if found is None else publisher_of(found.url, found.site_url)

    def inside(self, folder: FolderId | None) -> tuple[list[Folder], list[Feed]]:
        """What lies directly in a folder, or at the top."""
        return (
            [each for each in self._folders.values() if each.parent == folder],
            [each for each in self._feeds.values() if each.folder == folder],
        )

    def feeds_below(self, folder: FolderId) -> Iterator[Feed]:
        """All feeds of a folder and of the folders in it."""
        below = {folder}
        grows = True
        while grows:
            more = {each.id for each in self._folders.values() if each.parent in below} - below
            below |= more
            grows = bool(more)
        return (feed for feed in self._feeds.values() if feed.folder in below)

    def in_order(self, folder: FolderId | None = None) -> Iterator[Feed]:
        """All feeds from top to bottom as the sidebar shows them."""
        folders, feeds = self.inside(folder)
        for each in folders:
            yield from self.in_order(each.id)
        yield from feeds

    @property
    def popular(self) -> tuple[int, ...]:
        """The numbers of the popular stories."""
        return self._popular

    @property
    def followed(self) -> tuple[Followed, ...]:
        """The stories that a person follows."""
        return self._followed

    def story_title(self, story: int) -> str:
        """What a story that was shown is called."""
        return self._story_titles.get(story, "")

    def unread(self, view: View) -> int:
        """How many unread articles a view holds."""
        counts = self._counts
        match view.kind:
            case ViewKind.FEED if view.feed is not None:
                return counts.unread.get(view.feed, 0)
            case ViewKind.FOLDER if view.folder is not None:
                return sum(counts.unread.get(feed.id, 0) for feed in self.feeds_below(view.folder))
            case ViewKind.TODAY:
                return counts.today
            case ViewKind.POPULAR:
                return counts.popular
            case ViewKind.STORY if view.story is not None:
                return counts.followed.get(view.story, 0)
            case _:
                return counts.all_unread

    # -- keeping up ----------------------------------------------------------------------------------------------

    def load(self, reader: ReaderPort) -> None:
        """Read subscriptions at once, for the first paint; counts follow."""
        self._take((reader.feeds(), reader.folders()))
        self.recount()
        self.icons.load()

    def apply(self, changes: Changes) -> None:
        """Something was written: ask again for what it touched."""
        if changes.structure or len(changes.feeds) > _FEW:
            self._queries.ask("shelf", lambda reader: (reader.feeds(), reader.folders()), done=self._take)
        elif changes.feeds:
            self._ask_again(changes.feeds)
        if changes.structure or _touches_counts(changes):
            self.recount()
        if changes.structure or changes.icons:
            self.icons.load()

    def recount(self) -> None:
        """Ask for all counts."""
        since = day_start(self._now())
        self._queries.ask("counts", lambda reader: reader.counts(since), done=self._take_counts)

    def _ask_again(self, feeds: frozenset[FeedId]) -> None:
        """Read these feeds again, one question at a time: while a round runs, some change twice a second."""
        self._stale |= feeds
        if not self._stale or self._queries.is_asking("feeds"):
            return
        asked = self._stale
        self._queries.ask(
            "feeds",
            lambda reader: [reader.feed(each) for each in sorted(asked)],
            done=lambda found: self._patch(asked, found),
        )

    def _patch(self, asked: frozenset[FeedId], found: Sequence[Feed | None]) -> None:
        self._stale -= asked
        changed = [feed for feed in found if feed is not None and self._feeds.get(feed.id, feed) != feed]
        before = [self._feeds[feed.id] for feed in changed]
        self._feeds |= {feed.id: feed for feed in changed}
        if changed:
            self.patched.emit(frozenset(feed.id for feed in changed))
        if [feed.title for feed in before] != [feed.title for feed in changed]:
            self.retitled.emit()
        self._ask_again(frozenset())

    def _take(self, found: tuple[Sequence[Feed], Sequence[Folder]]) -> None:
        feeds, folders = found
        by_feed, by_folder = {feed.id: feed for feed in feeds}, {folder.id: folder for folder in folders}
        if list(by_feed.values()) != list(self._feeds.values()) or by_folder != self._folders:
            self._feeds, self._folders = by_feed, by_folder
            self.rearranged.emit()

    def take_stories(self, popular: Sequence[PopularStory], followed: Sequence[Followed]) -> None:
        """What is popular, and what a person follows, as the store has it now."""
        before = [(each.story, each.title) for each in self._followed]
        self._popular = tuple(each.number for each in popular)
        self._followed = tuple(followed)
        self._story_titles |= {each.number: each.first.title for each in popular}
        self._story_titles |= {each.story: each.title for each in followed}
        if before != [(each.story, each.title) for each in followed]:
            self.rearranged.emit()
        self._take_counts(self._counts)

    def name_story(self, story: int, title: str) -> None:
        """A story is shown that may be neither popular nor followed."""
        self._story_titles.setdefault(story, title)

    def _take_counts(self, counts: Counts) -> None:
        unread = {each.story: each.unread for each in self._followed}
        counts = replace(counts, popular=len(self._popular), followed=unread)
        if counts != self._counts:
            self._counts = counts
            self.counted.emit()


def _touches_counts(changes: Changes) -> bool:
    return any((changes.added, changes.removed, changes.read, changes.unread, changes.starred, changes.unstarred))
