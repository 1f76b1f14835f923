"""What the window reads on its main thread: lists by SQLite alone, all else by `Reader`. Lives on the main thread.

SQLAlchemy takes as long to load as everything else before the first paint (docs/notes/starting.md), so the few statements
that the first paint needs stand here as they are; a test holds each against what `Reader` answers.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

from newsreader.core.diary import Fetch
from newsreader.core.enclosures import Place
from newsreader.core.icons import FeedIcon
from newsreader.core.pictures import PictureFact, PictureRules
from newsreader.core.told import Told
from newsreader.core.values import Article, ArticleId, ArticleRow, Counts, Feed, FeedId, Folder, View, ViewKind
from newsreader.store.faults import BUSY_TIMEOUT, known_errors
from newsreader.store.plain import article_row_of, columns_of, feed_of, folder_of
from newsreader.store.plain_views import plain_conditions
from newsreader.store.saved import saved_count
from newsreader.store.told import told

if TYPE_CHECKING:
    from newsreader.core.readable import SavedCount, Standing
    from newsreader.store.reader import Reader

_CACHE_KIB = 4_000  # a page of a list is some hundred kilobytes
_FEEDS = """
SELECT id, url, site_url, coalesce(given_title, CASE WHEN title != '' THEN title ELSE url END), folder, position, added,
    last_try, last_ok, next_due, failures, http, error_kind, error_text, error_since
FROM feed WHERE removed IS NULL ORDER BY folder, position, id"""
_FOLDERS = "SELECT id, title, parent, position FROM folder ORDER BY position, id"
_FULL_TEXT_SHOWN = "SELECT shown FROM full_text WHERE article = ?"
_NEWEST = "SELECT coalesce(max(article), 0) FROM state"
# The columns of `rows.ARTICLE`, by name; those that are no columns of a table follow behind, with what they are.
_STORED = "id, feed, uid, url, title, author, excerpt, picture, published, arrived, sort_at, read, starred, story, missing_pictures"
_ROW = f"{_STORED}, waits, full_text"
_ROWS = f"""
SELECT {_STORED.replace("feed,", "article.feed AS feed,")},
    EXISTS (SELECT 1 FROM full_text_wait WHERE full_text_wait.article = article.id) AS waits,
    EXISTS (SELECT 1 FROM full_text WHERE full_text.article = article.id) AS full_text
FROM article JOIN state ON state.article = article.id
WHERE article.id IN (SELECT value FROM json_each(?)) AND hidden = 0"""  # noqa: S608  # our words


@final
class WindowReader:
    """Answers with frozen values; cannot write. ``whole`` makes the `Reader` for what is not here, once it is asked."""

    def __init__(self, path: Path, *, is_fixed: bool, whole: Callable[[], Reader]) -> None:
        self._path = path
        self._make_whole = whole
        self._whole: Reader | None = None
        mode = "immutable=1" if is_fixed else "mode=rw"
        with known_errors(path):
            self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
            for pragma in (f"busy_timeout={BUSY_TIMEOUT}", f"cache_size=-{_CACHE_KIB}", "query_only=ON"):
                self._connection.execute(f"PRAGMA {pragma}")

    def close(self) -> None:
        """Give the connections back."""
        self._connection.close()
        if self._whole is not None:
            self._whole.close()

    # -- what the first paint needs ------------------------------------------------------------------------------

    def feeds(self) -> tuple[Feed, ...]:
        """All subscriptions, in the order of the sidebar: by folder, then place."""
        return tuple(map(feed_of, self._all(_FEEDS)))

    def folders(self) -> tuple[Folder, ...]:
        """All folders in order of place."""
        return tuple(map(folder_of, self._all(_FOLDERS)))

    def rows(self, ids: Sequence[ArticleId]) -> tuple[ArticleRow, ...]:
        """The rows of ``ids`` in that order; ids that are not there are left out."""
        columns = self._columns(_ROWS, json.dumps(list(ids)), names=_ROW)
        found = {row[0]: row for row in zip(*columns, strict=True)}
        return tuple(article_row_of(found[number]) for number in ids if number in found)

    def newest_id(self) -> ArticleId:
        """The highest id there is, 0 without articles: what arrives later has a higher one."""
        return ArticleId(self._all(_NEWEST)[0][0])

    def places(
        self,
        view: View,
        *,
        limit: int | None = None,
        after: tuple[int, int] | None = None,
        among: Sequence[ArticleId] | None = None,
    ) -> tuple[array[int], array[int]]:
        """The ids of a view and, beside them, each one's ``sort_at``, as `Reader.places` tells them."""
        if limit is None or among is not None or view.kind is ViewKind.SEARCH:
            return self._reader().places(view, limit=limit, after=after, among=among)
        conditions, values = plain_conditions(view)
        if after is not None:
            conditions.append(f"(sort_at, article) {'>' if view.oldest_first else '<'} (?, ?)")
            values += after
        way = "" if view.oldest_first else " DESC"
        order = f"ORDER BY sort_at{way}, article{way} LIMIT ?"
        statement = f"SELECT article, sort_at FROM state WHERE {' AND '.join(conditions)} {order}"  # noqa: S608  # our words
        ids, times = self._columns(statement, *values, limit, names="article, sort_at")
        return array("q", ids), array("q", times)

    def told(self, view: View, *, among: Sequence[ArticleId] | None = None) -> Told:
        """Which articles of a view tell one story; see `told`."""
        with known_errors(self._path):
            return told(self._connection, view, among=among)

    def _all(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with known_errors(self._path):
            return self._connection.execute(statement, values).fetchall()

    def _columns(self, statement: str, *values: Any, names: str) -> list[list[Any]]:
        with known_errors(self._path):
            return columns_of(self._connection, statement, values=values, names=names)

    # -- what may take longer ------------------------------------------------------------------------------------

    def feed(self, number: FeedId) -> Feed | None:
        """One subscription."""
        return self._reader().feed(number)

    def counts(self, today_since: int) -> Counts:
        """The sidebar's numbers. ``today_since``: when the local day began."""
        return self._reader().counts(today_since)

    def article(self, number: ArticleId) -> Article | None:
        """One article with its body; None when there is none. StoreError damaged when its text cannot be unpacked."""
        return self._reader().article(number)

    def full_text_feeds(self) -> frozenset[FeedId]:
        """The feeds whose articles' pages are read as they come."""
        return self._reader().full_text_feeds()

    def text_lengths(self, feed: FeedId, *, limit: int) -> tuple[int, ...]:
        """How long the feed's own texts of its newest articles are, in letters of HTML."""
        return self._reader().text_lengths(feed, limit=limit)

    def notified_feeds(self) -> frozenset[FeedId]:
        """The feeds whose new articles a person wants to be told about."""
        return self._reader().notified_feeds()

    def full_text_shown(self, article: ArticleId) -> bool | None:
        """Whether the readable text of an article's page is shown; None when none is kept."""
        found = self._all(_FULL_TEXT_SHOWN, article)
        return bool(found[0][0]) if found else None

    def picture_rules(self) -> PictureRules:
        """What a person wants of pictures."""
        return self._reader().pictures.rules()

    def picture_facts(self, article: ArticleId) -> dict[str, PictureFact]:
        """How each picture of an article is, by the digest that stands in its local address."""
        return self._reader().pictures.facts(article)

    def picture_file(self, digest: bytes) -> str | None:
        """The name of a picture's file by the digest of its address; None while it is not stored."""
        return self._reader().picture_file(digest)

    def fetches(self, feed: FeedId) -> tuple[Fetch, ...]:
        """The last fetches of a feed, the newest first."""
        return self._reader().fetches(feed)

    def saved_count(self, view: View, *, among: Sequence[ArticleId] | None = None) -> SavedCount:
        """How many articles of a view, or of ``among``, can be read offline."""
        with known_errors(self._path):
            return saved_count(self._connection, view, among=among)

    def story_numbers(self, articles: Sequence[ArticleId]) -> dict[ArticleId, int]:
        """The story of each article that has one."""
        return self._reader().story_numbers(articles)

    def feed_icons(self) -> tuple[FeedIcon, ...]:
        """The feeds whose site has an icon."""
        return self._reader().feed_icons()

    def standing(self) -> Standing | None:
        """What is to be made readable as it comes."""
        return self._reader().standing()

    def places_in_files(self, article: ArticleId) -> dict[str, Place]:
        """Where a person was in each file of an article, by the file's name."""
        return self._reader().places_in_files(article)

    def next_due(self) -> int | None:
        """When the next feed is due; None without feeds."""
        return self._reader().next_due()

    def _reader(self) -> Reader:
        if self._whole is None:
            self._whole = self._make_whole()
        return self._whole
