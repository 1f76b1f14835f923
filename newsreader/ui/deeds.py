"""What a person does to articles, feeds and folders: each a write of the engine, bulk and destructive ones undoable.

Main thread; made by the window. The store's answer moves rows and counts; marks are shown ahead of it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal

from newsreader.core.errors import KnownError
from newsreader.core.values import ArticleId, Changes, Feed, FeedId, Folder, FolderId, View
from newsreader.ui.futures import Futures
from newsreader.ui.numbers import digits
from newsreader.ui.ports import EnginePort
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.nodes import Key
from newsreader.ui.undo import UndoSteps, Write

if TYPE_CHECKING:
    from newsreader.core.retention import Rule
    from newsreader.engine.parts import Moved
    from newsreader.store.writer import Writer


@final
class Deeds(QObject):
    """Carries deeds out. ``failed``: one could not be, with its error; ``nothing``: there was nothing to do, in words."""

    failed = Signal(object)
    nothing = Signal(str)

    def __init__(
        self,
        engine: EnginePort,
        futures: Futures,
        *,
        undo: UndoSteps,
        shelf: Shelf,
        now: Callable[[], int],
    ) -> None:
        super().__init__(undo)
        self._engine = engine
        self._futures = futures
        self._undo = undo
        self._shelf = shelf
        self._now = now

    def _write(self, operation: Write, done: Callable[[Changes], None] | None = None) -> None:
        self._futures.when_done(self._engine.write(operation), done or _ignore, failed=self._on_failed)

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)

    # -- articles --------------------------------------------------------------------------------------------------

    def set_read(
        self, ids: Collection[ArticleId], *, read: bool, by_hand: bool = True, in_passing: bool = False
    ) -> None:
        """Mark articles; what was done by hand can be undone. ``in_passing``: that is told quietly, however many they are."""
        asked = list(ids)

        def done(changes: Changes) -> None:
            changed = changes.read if read else changes.unread
            if by_hand and changed:
                is_one = len(changed) == 1
                if is_one:
                    words = self.tr("Marked as read") if read else self.tr("Marked as unread")
                else:
                    words = self.tr("Marked {n} as read") if read else self.tr("Marked {n} as unread")
                label = words.format(n=digits(len(changed)))
                is_small = is_one or in_passing
                self._undo.remember(label, lambda writer: writer.set_read(changed, not read), is_small=is_small)

        self._write(lambda writer: writer.set_read(asked, read), done)

    def read_story(self, article: ArticleId) -> None:
        """An article was read, and with it its story: that the others count as read can be undone."""

        def done(changes: Changes) -> None:
            others = changes.read - {article}
            if others:
                one = self.tr("Marked 1 more of this story as read")
                many = self.tr("Marked {n} more of this story as read").format(n=digits(len(others)))
                self._undo.remember(one if len(others) == 1 else many, lambda writer: writer.set_read(others, False))

        self._write(lambda writer: writer.read_story(article), done)

    def set_starred(self, ids: Collection[ArticleId], *, starred: bool) -> None:
        """Star or unstar articles; it can be undone."""
        asked = list(ids)

        def done(changes: Changes) -> None:
            changed = changes.starred if starred else changes.unstarred
            if changed:
                is_one = len(changed) == 1
                if is_one:
                    words = self.tr("Starred") if starred else self.tr("Took the star away")
                else:
                    words = self.tr("Starred {n}") if starred else self.tr("Took the star from {n}")
                label = words.format(n=digits(len(changed)))
                self._undo.remember(label, lambda writer: writer.set_starred(changed, not starred), is_small=is_one)

        self._write(lambda writer: writer.set_starred(asked, starred), done)

    def mark_all_read(self, view: View, *, up_to: int) -> None:
        """Mark what a view holds, but not what arrived after article ``up_to``: nobody has seen it."""

        def done(changes: Changes) -> None:
            changed = changes.read
            if not changed:
                self.nothing.emit(self.tr("Nothing is unread here."))
                return
            label = self.tr("Marked {n} as read").format(n=digits(len(changed)))
            self._undo.remember(label, lambda writer: writer.set_read(changed, False))

        self._write(lambda writer: writer.mark_all_read(view, up_to=up_to), done)

    # -- feeds and folders -----------------------------------------------------------------------------------------

    def unsubscribe(self, feed: Feed) -> None:
        """Unsubscribe; the feed comes back whole when that is undone."""
        now = self._now()

        def done(_changes: Changes) -> None:
            label = self.tr("Unsubscribed from {title}").format(title=feed.title)
            self._undo.remember(label, lambda writer: writer.restore_feeds([feed.id]))

        self._write(lambda writer: writer.unsubscribe([feed.id], now=now), done)

    def restore(self, feed: Feed) -> None:
        """Follow a feed again that was unsubscribed, with all that it had."""
        now = self._now()

        def done(_changes: Changes) -> None:
            label = self.tr("{title} is back").format(title=feed.title)
            self._undo.remember(label, lambda writer: writer.unsubscribe([feed.id], now=now))

        self._write(lambda writer: writer.restore_feeds([feed.id]), done)

    def keep_rule(
        self, feed: FeedId | None, rule: Rule | None, *, before: Rule | None, then: Callable[[], None]
    ) -> None:
        """Set what is kept of a feed, or of all; what leaves the lists by it comes back when that is undone."""

        def inverse(removed: Collection[ArticleId]) -> Write:
            def write(writer: Writer) -> Changes:
                back = writer.take_back(removed) if removed else Changes()
                return back | writer.keep_rule(feed, before)

            return write

        def done(changes: Changes) -> None:
            count = len(changes.removed)
            label = self.tr("1 article left the lists") if count == 1 else self.tr("{n} articles left the lists")
            words = label.format(n=digits(count)) if count else self.tr("Changed what is kept")
            self._undo.remember(words, inverse(changes.removed))
            then()

        self._futures.when_done(self._engine.keep_rule(feed, rule), done, failed=self._on_failed)

    def set_interval(self, feed: Feed, interval: int | None, *, before: int | None) -> None:
        """Set the seconds between two fetches of a feed; None: by itself."""

        def done(_changes: Changes) -> None:
            label = self.tr("Changed when {title} is read").format(title=feed.title)
            self._undo.remember(label, lambda writer: writer.set_interval(feed.id, before))

        self._write(lambda writer: writer.set_interval(feed.id, interval), done)

    def change_address(self, feed: Feed, url: str, *, typed: bool) -> None:
        """Give a feed another address; ``typed``: a person typed it (R68)."""

        def done(moved: Moved) -> None:
            label = self.tr("Changed the address of {title}").format(title=feed.title)
            now = self._now()
            self._undo.remember(
                label,
                lambda writer: writer.change_address(feed.id, moved.url, typed=moved.typed, next_due=now),
            )

        self._futures.when_done(self._engine.change_address(feed.id, url, typed=typed), done, failed=self._on_failed)

    def remove_folder(self, folder: Folder) -> None:
        """Remove a folder; what lies in it moves to where it was."""
        folders, feeds = self._shelf.inside(folder.id)
        siblings = [each.id for each in self._shelf.inside(folder.parent)[0]]
        after = siblings[siblings.index(folder.id) + 1 :]
        inverse = _folder_again(
            folder, [each.id for each in folders], [each.id for each in feeds], before=after[0] if after else None
        )

        def done(_changes: Changes) -> None:
            self._undo.remember(self.tr("Removed the folder {title}").format(title=folder.title), inverse)

        self._write(lambda writer: writer.remove_folder(folder.id), done)

    def new_folder(self, parent: FolderId | None) -> None:
        """Make a folder that waits for a name."""
        self._write(lambda writer: writer.add_folder(self.tr("New folder"), parent=parent)[1])

    def rename(self, key: Key, name: str) -> None:
        """Give a feed or folder another name; "" gives a feed its own back."""
        kind, number = key
        if kind == "feed":
            feed = FeedId(number)
            before = self._shelf.feed_title(feed)
            self._renamed(
                before,
                lambda writer: writer.rename_feed(feed, name),
                inverse=lambda writer: writer.rename_feed(feed, before),
            )
        elif name and FolderId(number) in self._shelf.folders:
            folder = FolderId(number)
            title = self._shelf.folders[folder].title
            self._renamed(
                title,
                lambda writer: writer.rename_folder(folder, name),
                inverse=lambda writer: writer.rename_folder(folder, title),
            )

    def _renamed(self, before: str, operation: Write, *, inverse: Write) -> None:
        label = self.tr("Renamed {title}").format(title=before)
        self._write(operation, lambda _changes: self._undo.remember(label, inverse))

    # -- moving ----------------------------------------------------------------------------------------------------

    def move(self, keys: Sequence[Key], folder: FolderId | None, *, before: Key | None) -> None:
        """Put feeds or folders into a folder (None: the top), before a row there or after the last one."""
        feeds = [FeedId(number) for kind, number in keys if kind == "feed"]
        if feeds:
            self._move_feeds(feeds, folder, before)
        for kind, number in keys:
            if kind == "folder":
                self._move_folder(FolderId(number), folder, before)

    def _move_feeds(self, feeds: list[FeedId], folder: FolderId | None, before: Key | None) -> None:
        siblings = [feed.id for feed in self._shelf.inside(folder)[1] if feed.id not in feeds]
        place: FeedId | None = None
        if before is not None and before[0] == "feed":
            place = FeedId(before[1])
        elif before is not None and siblings:  # between folders: ahead of the feeds, which stand below them
            place = siblings[0]
        back = [self._place_of(feed) for feed in feeds]

        def inverse(writer: Writer) -> Changes:
            changes = Changes()
            for feed, (old, after) in reversed(list(zip(feeds, back, strict=True))):
                changes |= writer.move_feeds([feed], folder=old, before=after)
            return changes

        title = self._shelf.feed_title(feeds[0])
        label = self.tr("Moved {title}").format(title=title) if len(feeds) == 1 else self.tr("Moved feeds")
        self._write(
            lambda writer: writer.move_feeds(feeds, folder=folder, before=place),
            lambda _changes: self._undo.remember(label, inverse),
        )

    def _place_of(self, feed: FeedId) -> tuple[FolderId | None, FeedId | None]:
        """The folder a feed lies in, and the feed after it."""
        here = self._shelf.feeds[feed].folder
        siblings = [each.id for each in self._shelf.inside(here)[1]]
        after = siblings[siblings.index(feed) + 1 :]
        return here, after[0] if after else None

    def _move_folder(self, folder: FolderId, parent: FolderId | None, before: Key | None) -> None:
        place = FolderId(before[1]) if before is not None and before[0] == "folder" else None
        found = self._shelf.folders[folder]
        siblings = [each.id for each in self._shelf.inside(found.parent)[0]]
        after = siblings[siblings.index(folder) + 1 :]
        label = self.tr("Moved {title}").format(title=found.title)
        self._write(
            lambda writer: writer.move_folder(folder, parent=parent, before=place),
            lambda _changes: self._undo.remember(
                label,
                lambda writer: writer.move_folder(folder, parent=found.parent, before=after[0] if after else None),
            ),
        )


def _folder_again(
    folder: Folder, folders: Sequence[FolderId], feeds: Sequence[FeedId], *, before: FolderId | None
) -> Write:
    """What brings a removed folder back to its place, with what lay in it."""

    def inverse(writer: Writer) -> Changes:
        changes = writer.restore_folder(folder, before=before)
        for each in folders:
            changes |= writer.move_folder(each, parent=folder.id)
        if feeds:
            changes |= writer.move_feeds(feeds, folder=folder.id)
        return changes

    return inverse


def _ignore(_changes: Changes) -> None:
    """The bus tells what changed."""
