"""The one writer: each method is one transaction and returns what it changed. Lives on the engine thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import final

from sqlalchemy import Connection, Engine

from newsreader.core.decide import FeedDecision, Known, KnownArticle
from newsreader.core.readable import Standing
from newsreader.core.retention import Calendar, Rule, calendar_from_json, calendar_to_json, next_calendar
from newsreader.core.values import ArticleId, Changes, Dictionary, FeedId, Folder, FolderId, PageText, View
from newsreader.store import (
    diary,
    retention,
    room,
    write_articles,
    write_dictionary,
    write_feeds,
    write_folders,
    write_full_text,
    write_index,
    write_marks,
    write_retention,
)
from newsreader.store.bodies import Unpacker
from newsreader.store.connect import driver_of
from newsreader.store.enclosures import EnclosureWriter
from newsreader.store.faults import known_errors
from newsreader.store.icons import IconWriter
from newsreader.store.picture_writer import PictureWriter
from newsreader.store.related import RelatedWriter
from newsreader.store.stories import StoryWriter
from newsreader.store.write_feeds import FetchResult, NewFeed

_STRUCTURE = Changes(structure=True)


@final
class Writer:
    """Writes and says what changed. What a person did is on the disk before a method returns (synchronous=FULL);
    what was fetched may be lost by a power cut and is then fetched again.
    """

    def __init__(self, engine: Engine, path: Path, *, text_of: Callable[[str], str]) -> None:
        self._engine = engine
        self._path = path
        self._text_of = text_of
        self._unpack = Unpacker(self._dictionary)
        with known_errors(path):
            self._connection = engine.connect()

        def begin(careful: bool) -> AbstractContextManager[Connection]:
            return self._transaction(careful=careful)

        self.pictures = PictureWriter(begin)
        self.icons = IconWriter(begin)
        self.related = RelatedWriter(begin)
        self.stories = StoryWriter(begin)
        self.enclosures = EnclosureWriter(begin)

    def close(self) -> None:
        """Bring the log into the database and give the connection back."""
        self.checkpoint()
        self._connection.close()
        self._engine.dispose()

    def checkpoint(self) -> None:
        """Bring the log into the database and empty it."""
        with known_errors(self._path):
            self._outside("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _transaction(self, *, careful: bool = True) -> Iterator[Connection]:
        with known_errors(self._path):
            self._outside(f"PRAGMA synchronous={'FULL' if careful else 'NORMAL'}")
            with self._connection.begin():
                yield self._connection

    def _outside(self, pragma: str) -> None:
        """Run a pragma where no transaction is open, on the driver's own connection."""
        self._driver.execute(pragma)

    @property
    def _driver(self) -> sqlite3.Connection:
        return driver_of(self._connection)

    # -- subscriptions -------------------------------------------------------------------------------------------

    def add_feed(self, new: NewFeed, *, next_due: int, now: int) -> tuple[FeedId, Changes]:
        """Subscribe; one that was unsubscribed comes back whole. StoreError duplicate, UsageError for its folder."""
        with self._transaction() as connection:
            feed, shown = write_feeds.add_feed(connection, new, next_due=next_due, now=now)
        return feed, Changes(added=shown, feeds=frozenset({feed}), structure=True)

    def import_feeds(
        self, feeds: Sequence[tuple[NewFeed, Sequence[str]]], *, next_due: int, now: int
    ) -> tuple[tuple[FeedId, ...], Changes]:
        """Subscribe to many at once, each with the path of its folder; those that are there already are left alone."""
        with self._transaction() as connection:
            added, shown = write_feeds.import_feeds(connection, feeds, next_due=next_due, now=now)
        return tuple(added), Changes(added=shown, feeds=frozenset(added), structure=bool(added))

    def unsubscribe(self, feeds: Sequence[FeedId], *, now: int) -> Changes:
        """Unsubscribe; `restore_feeds` brings everything back for thirty days. UsageError for an unknown feed."""
        with self._transaction() as connection:
            write_feeds.existing(connection, feeds)
            hidden = write_feeds.remove_feeds(connection, feeds, now=now)
        return Changes(removed=hidden, feeds=frozenset(feeds), structure=bool(feeds))

    def restore_feeds(self, feeds: Sequence[FeedId]) -> Changes:
        """Take an unsubscription back; what is followed anyway is left alone."""
        with self._transaction() as connection:
            restored, shown = write_feeds.restore_feeds(connection, feeds)
        return Changes(added=shown, feeds=frozenset(restored), structure=bool(restored))

    def purge_removed(self, before: int) -> int:
        """Delete for good what was unsubscribed before ``before``; returns how many feeds."""
        with self._transaction() as connection:
            return write_feeds.purge_removed(connection, before)

    def shorten_diary(self) -> None:
        """Forget all but the last fetches of each feed."""
        with self._transaction(careful=False) as connection:
            diary.shorten(connection)

    def rename_feed(self, feed: FeedId, title: str | None) -> Changes:
        """Give a feed a name of the reader's own; None or "" gives it its own name back."""
        with self._transaction() as connection:
            write_feeds.existing(connection, [feed])
            is_change = write_feeds.rename_feed(connection, feed, title=title or "")
        return Changes(feeds=frozenset({feed})) if is_change else Changes()

    def set_interval(self, feed: FeedId, interval: int | None) -> Changes:
        """Set the seconds between two fetches of a feed; None: by itself."""
        with self._transaction() as connection:
            write_feeds.existing(connection, [feed])
            is_change = write_feeds.set_interval(connection, feed, interval=interval)
        return Changes(feeds=frozenset({feed}), structure=is_change) if is_change else Changes()

    def change_address(self, feed: FeedId, url: str, *, typed: bool, next_due: int) -> Changes:
        """Give a feed another address, of which nothing is known yet. StoreError duplicate, UsageError unknown-feed."""
        with self._transaction() as connection:
            write_feeds.existing(connection, [feed])
            is_change = write_feeds.change_address(connection, feed, url=url, typed=typed, next_due=next_due)
        return Changes(feeds=frozenset({feed}), structure=is_change) if is_change else Changes()

    def move_feeds(self, feeds: Sequence[FeedId], *, folder: FolderId | None, before: FeedId | None = None) -> Changes:
        """Move feeds into a folder (None: the top), before a feed there or to the end."""
        with self._transaction() as connection:
            write_feeds.existing(connection, feeds)
            if folder is not None:
                write_folders.require_folder(connection, folder)
            write_feeds.move_feeds(connection, feeds, folder=folder, before=before)
        return Changes(feeds=frozenset(feeds), structure=bool(feeds))

    def set_notified(self, feed: FeedId, is_on: bool) -> Changes:
        """Have a person told about a feed's new articles, or no longer. Raises UsageError."""
        with self._transaction() as connection:
            changed = write_feeds.set_notified(connection, feed, is_on=is_on)
        return Changes(feeds=frozenset({feed})) if changed else Changes()

    # -- folders -------------------------------------------------------------------------------------------------

    def add_folder(self, title: str, *, parent: FolderId | None = None) -> tuple[FolderId, Changes]:
        """Add a folder."""
        with self._transaction() as connection:
            return write_folders.add_folder(connection, title, parent=parent), _STRUCTURE

    def restore_folder(self, folder: Folder, *, before: FolderId | None) -> Changes:
        """Bring a removed folder back, before a sibling or at the end. UsageError when the one it lay in is gone."""
        with self._transaction() as connection:
            write_folders.restore_folder(connection, folder, before=before)
        return _STRUCTURE

    def ensure_folder(self, path: Sequence[str]) -> tuple[FolderId | None, Changes]:
        """The folder at ``path`` (titles from the top), made where it is missing."""
        with self._transaction() as connection:
            folder, made = write_folders.find_or_add_folder(connection, path)
        return folder, Changes(structure=made)

    def rename_folder(self, folder: FolderId, title: str) -> Changes:
        """Give a folder another title."""
        with self._transaction() as connection:
            write_folders.require_folder(connection, folder)
            return Changes(structure=write_folders.rename_folder(connection, folder, title=title))

    def remove_folder(self, folder: FolderId) -> Changes:
        """Remove a folder; its feeds and folders move to where it was."""
        with self._transaction() as connection:
            write_folders.require_folder(connection, folder)
            write_folders.remove_folder(connection, folder)
        return _STRUCTURE

    def move_folder(self, folder: FolderId, *, parent: FolderId | None, before: FolderId | None = None) -> Changes:
        """Move a folder into another one (None: the top), before a sibling or to the end."""
        with self._transaction() as connection:
            write_folders.require_folder(connection, folder)
            write_folders.move_folder(connection, folder, parent=parent, before=before)
        return _STRUCTURE

    # -- what was fetched ----------------------------------------------------------------------------------------

    def known(self, feed: FeedId, uids: Collection[str]) -> Known:
        """What a decision needs to know of these uids."""
        with known_errors(self._path), self._connection.begin():
            return write_articles.known(self._connection, feed, uids=uids)

    def everything_of(self, feed: FeedId) -> tuple[KnownArticle, ...]:
        """All articles of a feed, for the flood guard."""
        with known_errors(self._path), self._connection.begin():
            return write_articles.everything_of(self._connection, feed)

    def apply(self, decision: FeedDecision, result: FetchResult, *, now: int) -> tuple[Changes, int]:
        """Write a document's decision and its fetch in one transaction; returns what changed and how many are new.

        A feed that was unsubscribed meanwhile is left alone.
        """
        feed = decision.feed
        with self._transaction(careful=False) as connection:
            if not write_feeds.is_followed(connection, feed):
                return Changes(), 0
            added, edited = write_articles.write_decision(connection, decision, now=now)
            told = (decision.title, decision.site_url, decision.language)
            write_feeds.save_own_words(connection, feed, told=told)
            write_feeds.save_results(connection, [replace(result, new=len(added), updated=len(edited))])
        return Changes(added=frozenset(added), updated=frozenset(edited), feeds=frozenset({feed})), len(added)

    def save_results(self, results: Sequence[FetchResult]) -> Changes:
        """Write what fetches without a new document left: not modified, failed. One transaction for all of them."""
        with self._transaction(careful=False) as connection:
            write_feeds.save_results(connection, results)
        return Changes(feeds=frozenset(result.state.feed for result in results))

    # -- marks ---------------------------------------------------------------------------------------------------

    def set_read(self, ids: Collection[ArticleId], read: bool) -> Changes:
        """Mark as read or unread. UsageError, and nothing is changed, when one is not there."""
        changed = self._set("read", read, ids)
        return Changes(read=changed) if read else Changes(unread=changed)

    def read_story(self, article: ArticleId) -> Changes:
        """Mark an article as read, and all others of its story. UsageError when it is not there."""
        with self._transaction() as connection:
            own = write_marks.set_flag(connection, [article], column="read", value=True)
            return Changes(read=own | write_marks.mark_story_read(connection, article))

    def set_starred(self, ids: Collection[ArticleId], starred: bool) -> Changes:
        """Star or unstar. UsageError, and nothing is changed, when one is not there."""
        changed = self._set("starred", starred, ids)
        return Changes(starred=changed) if starred else Changes(unstarred=changed)

    def _set(self, column: str, value: bool, ids: Collection[ArticleId]) -> frozenset[ArticleId]:
        with self._transaction() as connection:
            return write_marks.set_flag(connection, ids, column=column, value=value)

    def mark_all_read(self, view: View, *, up_to: int | None = None) -> Changes:
        """Mark what a view holds as read, up to an id. Undo is `set_read` of ``Changes.read``."""
        with self._transaction() as connection:
            return Changes(read=write_marks.mark_view_read(connection, view, up_to=up_to))

    def remove_articles(self, ids: Collection[ArticleId]) -> Changes:
        """Delete articles for good, but none that is unread or starred; they do not come back as new."""
        with self._transaction() as connection:
            return Changes(removed=write_marks.remove_articles(connection, ids))

    # -- full texts ----------------------------------------------------------------------------------------------

    def keep_full_text(self, article: ArticleId, found: PageText, *, now: int) -> Changes:
        """Keep the readable text of an article's page and show it; nothing when the article went meanwhile."""
        with self._transaction(careful=False) as connection:
            is_kept = write_full_text.keep(connection, article, found=found, now=now)
        return Changes(updated=frozenset({article})) if is_kept else Changes()

    def wait_for_full_texts(self, ids: Sequence[ArticleId]) -> Changes:
        """Note that the full texts of these are to come by themselves: until then they are not whole."""
        with self._transaction(careful=False) as connection:
            write_full_text.wait_for(connection, ids)
        return Changes(pictures=frozenset(ids))

    def put_off_full_text(self, article: ArticleId, *, failures: int, next_try: int | None) -> Changes:
        """Note when an article's full text is asked for again; None: it never comes, and the article is whole without."""
        with self._transaction(careful=False) as connection:
            write_full_text.put_off(connection, article, failures=failures, next_try=next_try)
        return Changes(pictures=frozenset({article}))

    def show_full_text(self, ids: Collection[ArticleId], is_shown: bool) -> Changes:
        """Show the page's text of those articles that have one, or the feed's own again."""
        with self._transaction() as connection:
            changed = write_full_text.show(connection, list(ids), is_shown=is_shown)
        return Changes(updated=frozenset(changed))

    def set_full_text_always(self, feed: FeedId, is_on: bool) -> Changes:
        """Have the pages of a feed's articles read as they come, or no longer. UsageError for an unknown feed."""
        with self._transaction() as connection:
            is_change = write_full_text.set_always(connection, feed, is_on=is_on)
        return Changes(feeds=frozenset({feed})) if is_change else Changes()

    def keep_standing(self, standing: Standing | None) -> None:
        """Keep what is to be made readable as it comes."""
        with self._transaction() as connection:
            value = standing.to_json() if standing is not None else "null"
            write_retention.keep_word(connection, retention.STANDING, value=value)

    # -- how texts are packed ------------------------------------------------------------------------------------

    def train_dictionary(self) -> Dictionary | None:
        """Make a dictionary of the first texts, for those that come; None when they are too few or will not do."""
        with self._transaction(careful=False) as connection:
            return write_dictionary.train_first(connection, unpack=self._unpack)

    def _dictionary(self, number: int) -> bytes | None:
        return write_dictionary.find(self._connection, number)

    # -- retention -----------------------------------------------------------------------------------------------

    def keep_rule(self, feed: FeedId | None, rule: Rule | None) -> Changes:
        """Set what is kept of a feed (None: as of all feeds), or of all."""
        with self._transaction() as connection:
            rules = write_retention.rules_of(connection)
            if feed is not None:
                write_feeds.existing(connection, [feed])
            write_retention.keep_rules(connection, rules.with_rule(feed, rule))
        return Changes(feeds=frozenset() if feed is None else frozenset({feed}))

    def keep_calendar(self, now: int) -> Calendar:
        """Look at the clock, and answer by which day things grow old."""
        with self._transaction(careful=False) as connection:
            before = calendar_from_json(retention.kept_word(connection, retention.CALENDAR))
            calendar = next_calendar(before, now)
            if calendar != before:
                write_retention.keep_word(connection, retention.CALENDAR, value=calendar_to_json(calendar))
        return calendar

    def take_out(self, *, today: int, session: int, spared: Collection[ArticleId] = frozenset()) -> Changes:
        """Take out of the lists what goes by the rules, but none of ``spared``; `take_back` brings it back until it is
        deleted.
        """
        with self._transaction() as connection:
            gone = write_retention.take_out(connection, today=today, session=session, spared=spared)
        return Changes(removed=gone)

    def take_back(self, ids: Collection[ArticleId]) -> Changes:
        """Put back what left the lists. UsageError when it is gone for good."""
        with self._transaction() as connection:
            return Changes(added=write_retention.take_back(connection, ids))

    def delete_some(self, limit: int, *, session: int | None = None) -> int:
        """Delete so many of what left the lists, but not in this ``session``; returns how many, 0 when none is left."""
        with self._transaction(careful=False) as connection:
            return write_retention.delete_some(connection, limit, session=session)

    def give_back(self, pages: int) -> int:
        """Cut so many free pages off the file; returns how many are left, 0 for a file that has not learned to."""
        with known_errors(self._path):
            if self._ask("PRAGMA auto_vacuum") == 0:
                return 0
            room.cut_off(self._driver, pages)
            return self._ask("PRAGMA freelist_count")

    def rewrite(self) -> None:
        """Write the whole file anew, without gaps; an older version's file learns to shrink by that. StoreError without
        room for it, or when `interrupt` was called meanwhile.
        """
        with known_errors(self._path):
            room.rewrite(self._driver, self._path)

    def interrupt(self) -> None:
        """End `rewrite`, which leaves everything as it was. Any thread."""
        self._driver.interrupt()

    def size(self) -> int:
        """How many bytes the database has, what still stands in its log included."""
        with known_errors(self._path):
            return self._ask("PRAGMA page_count") * self._ask("PRAGMA page_size")

    def _ask(self, pragma: str) -> int:
        return int(self._driver.execute(pragma).fetchone()[0])

    # -- the search index ----------------------------------------------------------------------------------------

    def index_pending(self, limit: int = 100) -> int:
        """Index up to ``limit`` articles that wait, the newest first; returns how many were done, 0 when none waits.

        When none waits and most of the index is stale, indexing all articles anew begins.
        """
        with self._transaction(careful=False) as connection:
            done = write_index.index_some(connection, limit, text_of=self._words_of)
            if done:
                return done
            write_index.forget_orphans(connection)
            if write_index.begin_again_if_stale(connection):
                return write_index.index_some(connection, limit, text_of=self._words_of)
        return 0

    def _words_of(self, packed: bytes) -> str:
        """A stored text for the index; a damaged one is found by its title alone, and whoever opens it is told."""
        try:
            return self._text_of(self._unpack(packed))
        except ValueError:
            return ""
