"""Reads the database. Query-only by construction; one for each thread that reads."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, final

from sqlalchemy import Engine, Integer, Row, Select, bindparam, func, or_, select

from newsreader.core.decide import MOST_EDITS
from newsreader.core.diary import Fetch
from newsreader.core.enclosures import Place
from newsreader.core.errors import StoreError
from newsreader.core.icons import FeedIcon
from newsreader.core.outlines import Outline
from newsreader.core.readable import SavedCount, Standing, standing_from_json
from newsreader.core.retention import FeedRoom, Pictures, Room, Rules, calendar_from_json, next_calendar
from newsreader.core.texts import tr
from newsreader.core.told import Told
from newsreader.core.values import (
    Article,
    ArticleId,
    ArticleRow,
    Counts,
    Dictionary,
    Feed,
    FeedId,
    FetchState,
    Folder,
    KnownEntry,
    View,
    ViewKind,
)
from newsreader.store import retention, rows, schema, search
from newsreader.store.bodies import Unpacker
from newsreader.store.connect import driver_of
from newsreader.store.diary import DiaryReader
from newsreader.store.enclosures import EnclosureReader
from newsreader.store.faults import known_errors
from newsreader.store.icons import IconReader
from newsreader.store.listed import listed
from newsreader.store.outlines import outline_tree
from newsreader.store.plain import article_row_of, feed_of, folder_of
from newsreader.store.prepared import Prepared
from newsreader.store.read_pictures import PictureReader
from newsreader.store.related import RelatedTables
from newsreader.store.saved import saved_count
from newsreader.store.stories import StoryReader
from newsreader.store.told import told
from newsreader.store.views import SHOWN, STARRED, UNREAD, number_or_address, places_of

_a, _b, _f, _s, _t = schema.article.c, schema.body.c, schema.feed.c, schema.state.c, schema.full_text.c
#: Seconds that a clock may be set back without anything coming of it.
_LEEWAY = 300
_articles = schema.article.join(schema.state, _s.article == _a.id)

# What is asked for each feed of a round, made once: to put a statement together takes SQLAlchemy longer than SQLite takes.
_OF_FEED = bindparam("feed", type_=Integer)
_ONE_FEED = Prepared(select(*rows.FEED).where(_f.id == _OF_FEED, _f.removed.is_(None)))
_ONE_STATE = Prepared(select(*rows.FETCH_STATE).where(_f.id == _OF_FEED, _f.removed.is_(None)))
_ONE_ARTICLE = (
    select(*rows.ARTICLE, *rows.BODY, *rows.FULL_TEXT)
    .select_from(_articles.join(schema.body, _b.article == _a.id).outerjoin(schema.full_text, _t.article == _a.id))
    .where(_a.id == bindparam("article", type_=Integer), SHOWN)
)
_newest = select(_s.article).where(SHOWN, _s.feed == _OF_FEED).order_by(_s.sort_at.desc(), _s.article.desc())
_KNOWN = Prepared(
    select(_a.id, _a.uid, _a.url, _a.digest).where(
        _a.id.in_(_newest.limit(bindparam("most", type_=Integer))), _a.edits < MOST_EDITS
    )
)


@final
class Reader:
    """Answers with frozen values. Its connection cannot write (PRAGMA query_only); not to be shared between threads."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._path = path
        self._engine = engine
        with known_errors(path):
            self._connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self._unpack = Unpacker(self.dictionary_data)
        self.pictures = PictureReader(self._all)
        self.icons = IconReader(self._all)
        self.diary = DiaryReader(self._all)
        self.enclosures = EnclosureReader(self._all)
        self.related = RelatedTables(self._driver)
        self.stories = StoryReader(self._driver)

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()
        self._engine.dispose()

    # -- subscriptions -------------------------------------------------------------------------------------------

    def feeds(self) -> tuple[Feed, ...]:
        """All subscriptions, in the order of the sidebar: by folder, then place."""
        query = select(*rows.FEED).where(_f.removed.is_(None)).order_by(_f.folder, _f.position, _f.id)
        return tuple(map(feed_of, self._all(query)))

    def feed(self, number: FeedId) -> Feed | None:
        """One subscription."""
        found = self._made(_ONE_FEED, feed=number)
        return feed_of(found[0]) if found else None

    def find_feed(self, word: str) -> Feed | None:
        """The subscription with this number or address."""
        found = self._all(select(*rows.FEED).where(number_or_address(word), _f.removed.is_(None)).limit(1))
        return feed_of(found[0]) if found else None

    def folders(self) -> tuple[Folder, ...]:
        """All folders in order of place."""
        query = select(schema.folder).order_by(schema.folder.c.position, schema.folder.c.id)
        return tuple(map(folder_of, self._all(query)))

    def counts(self, today_since: int) -> Counts:
        """The sidebar's numbers. ``today_since``: when the local day began."""
        unread = self._all(select(_s.feed, func.count()).where(SHOWN, UNREAD).group_by(_s.feed))
        starred = select(func.count()).where(SHOWN, STARRED)
        today = select(func.count()).where(SHOWN, UNREAD, _s.sort_at >= today_since)
        total = select(func.count()).select_from(schema.state).where(SHOWN)
        one = self._all(select(today.scalar_subquery(), starred.scalar_subquery(), total.scalar_subquery()))[0]
        return Counts({FeedId(feed): count for feed, count in unread}, *one)

    def article_counts(self) -> dict[FeedId, int]:
        """How many articles each feed has."""
        query = select(_s.feed, func.count()).where(SHOWN).group_by(_s.feed)
        return {FeedId(feed): count for feed, count in self._all(query)}

    def export_outlines(self) -> tuple[Outline, ...]:
        """The subscriptions as a tree of folders and feeds in the sidebar's order: folders first, then feeds."""
        rows_kept = self._all(select(_f.id, _f.outline).where(_f.outline.is_not(None)))
        kept = {FeedId(number): outline for number, outline in rows_kept}
        return outline_tree(self.folders(), self.feeds(), kept=kept)

    # -- fetching ------------------------------------------------------------------------------------------------

    def due(self, now: int, *, limit: int | None = None) -> tuple[FetchState, ...]:
        """The feeds whose time has come, the longest overdue first; those too that were fetched in what is the future
        now, since the clock was set back (F11).
        """
        is_due = or_(_f.next_due <= now, _f.last_try > now + _LEEWAY)
        query = select(*rows.FETCH_STATE).where(_f.removed.is_(None), is_due)
        query = query.order_by(_f.next_due, _f.id)
        return tuple(map(rows.fetch_state_of, self._all(query if limit is None else query.limit(limit))))

    def fetch_states(self, feeds: Sequence[FeedId] | None = None) -> tuple[FetchState, ...]:
        """The fetch state of these feeds, or of all."""
        query = select(*rows.FETCH_STATE).where(_f.removed.is_(None)).order_by(_f.id)
        if feeds is not None:
            query = query.where(_f.id.in_(listed(feeds)))
        return tuple(map(rows.fetch_state_of, self._all(query)))

    def fetch_state(self, feed: FeedId) -> FetchState | None:
        """The fetch state of one feed; None when it is not subscribed to."""
        found = self._made(_ONE_STATE, feed=feed)
        return rows.fetch_state_of(found[0]) if found else None

    def known_entries(self, feed: FeedId, *, limit: int) -> tuple[KnownEntry, ...]:
        """The newest articles of a feed as entries that were read; without those that are left alone however they change."""
        return tuple(map(KnownEntry._make, self._made(_KNOWN, feed=feed, most=limit)))

    def next_due(self) -> int | None:
        """When the next feed is due; None without feeds."""
        found: int | None = self._all(select(func.min(_f.next_due)).where(_f.removed.is_(None)))[0][0]
        return found

    def pending_index(self) -> int:
        """How many articles wait to be indexed."""
        count: int = self._all(select(func.count()).select_from(schema.change))[0][0]
        return count

    # -- room ----------------------------------------------------------------------------------------------------

    def rules(self) -> Rules:
        """What is kept and for how long."""
        with known_errors(self._path):
            return Rules.from_json(retention.kept_word(self._connection, retention.RULES))

    def going(self, rules: Rules, *, now: int) -> dict[FeedId, int]:
        """How many articles of each feed would go by ``rules``."""
        with known_errors(self._path):
            found = retention.going_of(self._connection, rules, today=self._today(now))
        return {feed: len(ids) for feed, ids in found.items()}

    def pictures_going(self, rules: Rules, *, now: int) -> dict[FeedId, Pictures]:
        """How many pictures of each feed would go by ``rules``, and their bytes."""
        query = retention.old_pictures(rules, today=self._today(now))
        found: dict[FeedId, Pictures] = {}
        for _file, size, feed in self._all(query) if query is not None else ():
            found[FeedId(feed)] = found.get(FeedId(feed), Pictures()) + Pictures(1, size)
        return found

    def _today(self, now: int) -> int:
        """The moment to count days from, by the calendar that is kept."""
        with known_errors(self._path):
            calendar = calendar_from_json(retention.kept_word(self._connection, retention.CALENDAR))
        return next_calendar(calendar, now).today(now)

    def room(self) -> Room:
        """What takes how much of the database."""
        with known_errors(self._path):
            pages, size, free = (
                int(self._connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
                for name in ("page_count", "page_size", "freelist_count")
            )
        kinds = {name: int(self._all(query)[0][0]) for name, query in retention.KINDS}
        pictures: dict[int, int] = {feed: int(size) for feed, size in self._all(retention.PICTURES_BY_FEED)}
        feeds = {
            FeedId(feed): FeedRoom(articles, int(text), pictures.get(feed, 0))
            for feed, articles, text in self._all(retention.TEXT_BY_FEED)
        }
        leaving: int = self._all(retention.LEAVING)[0][0]
        return Room(total=pages * size, free=free * size, kinds=kinds, feeds=feeds, leaving=leaving)

    # -- articles ------------------------------------------------------------------------------------------------

    def ids(self, view: View, *, limit: int | None = None, after: tuple[int, int] | None = None) -> array[int]:
        """The ids of a view in its order; ``after``: (sort_at, id) of the article that the page follows."""
        if view.kind is ViewKind.SEARCH:
            return self.places(view, limit=limit, after=after)[0]
        query = places_of(view, limit=limit, after=after)
        return array("q") if query is None else self._columns(query, "article")[0]

    def places(
        self,
        view: View,
        *,
        limit: int | None = None,
        after: tuple[int, int] | None = None,
        among: Sequence[ArticleId] | None = None,
    ) -> tuple[array[int], array[int]]:
        """The ids of a view and, beside them, each one's ``sort_at``: a list that knows both can put a new article in
        its place without asking again. ``among``: only those of these ids that belong to the view.
        """
        if view.kind is ViewKind.SEARCH:
            asked = None if among is None else json.dumps(list(among))
            with known_errors(self._path):
                return search.find(self._connection, view, limit=limit, after=after, among=asked)
        only = None if among is None else _s.article.in_(listed(among))
        query = places_of(view, limit=limit, after=after, among=only)
        if query is None:
            return array("q"), array("q")
        ids, times = self._columns(query, "article", "sort_at")
        return ids, times

    def told(self, view: View, *, among: Sequence[ArticleId] | None = None) -> Told:
        """Which articles of a view tell one story; see `told`."""
        with known_errors(self._path):
            return told(self._driver(), view, among=among)

    def fetches(self, feed: FeedId) -> tuple[Fetch, ...]:
        """The last fetches of a feed, the newest first."""
        return self.diary.of(feed)

    def saved_count(self, view: View, *, among: Sequence[ArticleId] | None = None) -> SavedCount:
        """How many articles of a view, or of ``among``, can be read offline."""
        with known_errors(self._path):
            return saved_count(self._driver(), view, among=among)

    def story_numbers(self, articles: Sequence[ArticleId]) -> dict[ArticleId, int]:
        """The story of each article that has one."""
        with known_errors(self._path):
            return self.related.stories(articles)

    def _columns(self, query: Select[*tuple[Any, ...]], *names: str) -> list[array[int]]:
        """Columns of numbers, each fetched as one text: a hundred thousand rows would take three times as long."""
        found = query.subquery("found").c
        texts = self._all(select(*(func.json_group_array(found[name]) for name in names)))[0]
        return [array("q", json.loads(text)) for text in texts]

    def search_ids(self, words: str, *, limit: int | None = None) -> array[int]:
        """The ids of articles that hold all ``words``, newest first (see `fts.query_of`)."""
        return self.ids(View(ViewKind.SEARCH, words=words), limit=limit)

    def rows(self, ids: Sequence[ArticleId]) -> tuple[ArticleRow, ...]:
        """The rows of ``ids`` in that order; ids that are not there are left out."""
        found = self._all(select(*rows.ARTICLE).select_from(_articles).where(_a.id.in_(listed(ids)), SHOWN))
        by_id = {row[0]: row for row in found}
        return tuple(article_row_of(by_id[number]) for number in ids if number in by_id)

    def article(self, number: ArticleId) -> Article | None:
        """One article with its body; None when there is none (or its feed was unsubscribed).

        StoreError damaged when its text cannot be unpacked.
        """
        found = self._all(_ONE_ARTICLE, article=number)
        if not found:
            return None
        try:
            article = rows.article_of(found[0], unpack=self._unpack)
        except ValueError as error:
            text = tr("The text of article {number} is damaged: {error}. Refresh its feed to fetch it again.").format(
                number=number, error=error
            )
            raise StoreError("damaged", text) from error
        if not article.enclosures:
            return article
        return replace(article, enclosures=self.enclosures.with_chapters(number, article.enclosures))

    # -- full texts ----------------------------------------------------------------------------------------------

    def full_text_feeds(self) -> frozenset[FeedId]:
        """The feeds whose articles' pages are read as they come."""
        return frozenset(FeedId(number) for (number,) in self._all(select(schema.full_text_feed.c.feed)))

    def notified_feeds(self) -> frozenset[FeedId]:
        """The feeds whose new articles a person wants to be told about."""
        return frozenset(FeedId(number) for (number,) in self._all(select(schema.notified_feed.c.feed)))

    def without_full_text(self, feeds: Collection[FeedId], *, limit: int) -> tuple[ArticleId, ...]:
        """The newest unread articles of these feeds whose page was not read yet."""
        query = select(_s.article).where(_s.feed.in_(listed(list(feeds))), SHOWN, UNREAD)
        query = query.where(_s.article.not_in(select(_t.article))).order_by(_s.sort_at.desc()).limit(limit)
        return tuple(ArticleId(number) for (number,) in self._all(query))

    def waiting_full_texts(self, now: int) -> dict[ArticleId, int]:
        """The articles whose full text is to be asked for by itself now, each with how often that failed."""
        wait = schema.full_text_wait.c
        query = select(wait.article, wait.failures).join(schema.state, _s.article == wait.article)
        return {ArticleId(number): failures for number, failures in self._all(query.where(wait.next_try <= now, SHOWN))}

    def lacking_full_text(self, ids: Sequence[ArticleId]) -> tuple[ArticleId, ...]:
        """Those of these articles whose page was not read yet and that have one, in their order."""
        query = select(_a.id).where(_a.id.in_(listed(ids)), _a.id.not_in(select(_t.article)), _a.url.like("http%"))
        there = {number for (number,) in self._all(query)}
        return tuple(number for number in ids if number in there)

    def standing(self) -> Standing | None:
        """What is to be made readable as it comes."""
        with known_errors(self._path):
            return standing_from_json(retention.kept_word(self._connection, retention.STANDING))

    def bodies(self, ids: Sequence[ArticleId]) -> dict[ArticleId, str]:
        """The feed's own texts of articles, as HTML; damaged ones are left out."""
        found: dict[ArticleId, str] = {}
        for number, packed in self._all(select(_b.article, _b.html).where(_b.article.in_(listed(ids)))):
            with suppress(ValueError):
                found[ArticleId(number)] = self._unpack(packed)
        return found

    def text_lengths(self, feed: FeedId, *, limit: int) -> tuple[int, ...]:
        """How long the feed's own texts of its newest articles are, in letters of HTML; damaged ones are left out."""
        query = select(_b.html).join(schema.state, _s.article == _b.article).where(_s.feed == feed, SHOWN)
        lengths = []
        for (packed,) in self._all(query.order_by(_s.sort_at.desc(), _s.article.desc()).limit(limit)):
            with suppress(ValueError):
                lengths.append(len(self._unpack(packed)))
        return tuple(lengths)

    def full_text_shown(self, article: ArticleId) -> bool | None:
        """Whether the readable text of an article's page is shown; None when none is kept."""
        found = self._all(select(_t.shown).where(_t.article == article))
        return bool(found[0][0]) if found else None

    def dictionary(self) -> Dictionary | None:
        """What texts are packed with now; None until there are texts enough to make one."""
        query = select(schema.dictionary.c.number, schema.dictionary.c.data).order_by(schema.dictionary.c.number.desc())
        found = self._all(query.limit(1))
        return Dictionary(*found[0]) if found else None

    def dictionary_data(self, number: int) -> bytes | None:
        found = self._all(select(schema.dictionary.c.data).where(schema.dictionary.c.number == number))
        return found[0][0] if found else None

    def places_in_files(self, article: ArticleId) -> dict[str, Place]:
        """Where a person was in each file of an article, by the file's name."""
        return self.enclosures.places(article)

    def picture_file(self, digest: bytes) -> str | None:
        """The name of a picture's file by the digest of its address; None while it is not stored."""
        return self.pictures.file_of(digest)

    def feed_icons(self) -> tuple[FeedIcon, ...]:
        """The feeds whose site has an icon."""
        return self.icons.of_feeds()

    def newest_id(self) -> ArticleId:
        """The highest id there is, 0 without articles: what arrives later has a higher one."""
        return ArticleId(self._all(select(func.coalesce(func.max(_s.article), 0)))[0][0])

    def _driver(self) -> sqlite3.Connection:
        """The driver's own connection, for what is asked too often for anything above it."""
        return driver_of(self._connection)

    def _made(self, prepared: Prepared, **values: Any) -> list[tuple[Any, ...]]:
        with known_errors(self._path):
            return prepared.rows(self._connection, values)

    def _all(self, query: Select[*tuple[Any, ...]], **values: Any) -> Sequence[Row[*tuple[Any, ...]]]:
        with known_errors(self._path):
            return self._connection.execute(query, values).all()
