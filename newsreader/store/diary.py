"""The last fetches of each feed, and what a feed holds: the parts of reader and writer that know it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, final

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from newsreader.core.diary import KEPT, FeedFacts, Fetch, RemovedFeed
from newsreader.core.values import FeedId
from newsreader.store import schema
from newsreader.store.listed import listed
from newsreader.store.plain import feed_of
from newsreader.store.prepared import Prepared
from newsreader.store.rows import FEED
from newsreader.store.views import SHOWN, STARRED, UNREAD

if TYPE_CHECKING:
    from newsreader.store.write_feeds import FetchResult

_a, _d, _f, _s = schema.article.c, schema.diary.c, schema.feed.c, schema.state.c
_ALL = (_d.feed, _d.at, _d.http, _d.error_kind, _d.new, _d.updated, _d.size, _d.took)

_names = ("feed", "at", "http", "error_kind", "new", "updated", "size", "took")
_there: Select[*tuple[Any, ...]] = select(*(bindparam(name) for name in _names)).where(
    select(_f.id).where(_f.id == bindparam("feed"), _f.url == bindparam("asked")).exists()
)
_NOTE = Prepared(insert(schema.diary).prefix_with("OR REPLACE").from_select(list(_names), _there))
_place = func.row_number().over(partition_by=_d.feed, order_by=_d.at.desc()).label("place")
_placed = select(_d.feed, _d.at, _place).subquery()
_old = select(_placed.c.feed, _placed.c.at).where(_placed.c.place > KEPT)
_FORGET = delete(schema.diary).where(tuple_(_d.feed, _d.at).in_(_old))


def note(connection: Connection, results: Sequence[FetchResult]) -> None:
    """Write into the diary how fetches ended; what was asked of an earlier address is left out."""
    rows = [_row(result) for result in results if result.state.last_try is not None]
    if rows:
        _NOTE.run(connection, rows)


def shorten(connection: Connection) -> None:
    """Forget all but the last fetches of each feed; with every fetch that would take as long as writing its result."""
    connection.execute(_FORGET)


def _row(result: FetchResult) -> dict[str, Any]:
    state = result.state
    return {
        "feed": state.feed,
        "asked": state.url,
        "at": state.last_try,
        "http": result.http,
        "error_kind": result.error_kind,
        "new": result.new,
        "updated": result.updated,
        "size": result.size,
        "took": result.took,
    }


@final
class DiaryReader:
    """The part of a `Reader` that knows the diary; ``ask`` is how that one asks."""

    def __init__(self, ask: Callable[[Select[*tuple[Any, ...]]], Sequence[Row[*tuple[Any, ...]]]]) -> None:
        self._ask = ask

    def of(self, feed: FeedId) -> tuple[Fetch, ...]:
        """The last fetches of a feed, the newest first."""
        found = self._ask(select(*_ALL).where(_d.feed == feed).order_by(_d.at.desc()).limit(KEPT))
        return tuple(Fetch(*row) for row in found)

    def latest(self, feeds: Collection[FeedId] | None = None) -> dict[FeedId, Fetch]:
        """The last fetch of each feed that was fetched since there is a diary; of all, or of these."""
        each = select(_d.feed, func.max(_d.at).label("at")).group_by(_d.feed)
        newest = (each if feeds is None else each.where(_d.feed.in_(listed(list(feeds))))).subquery()
        query = select(*_ALL).join(newest, (newest.c.feed == _d.feed) & (newest.c.at == _d.at))
        return {FeedId(row[0]): Fetch(*row) for row in self._ask(query)}

    def removed(self) -> tuple[RemovedFeed, ...]:
        """The feeds that were unsubscribed and can come back, the last one first."""
        articles = select(func.count()).where(_a.feed == _f.id).correlate(schema.feed).scalar_subquery()
        query = select(*FEED, _f.removed, articles).where(_f.removed.is_not(None))
        found = self._ask(query.order_by(_f.removed.desc(), _f.id.desc()))
        return tuple(RemovedFeed(feed_of(row[:-2]), row[-2], row[-1]) for row in found)

    def facts(self, feed: FeedId, *, since: int) -> FeedFacts | None:
        """What a feed holds; ``since``: what came later is *lately*. None for one that is not subscribed to."""
        own = select(_f.interval, _f.etag, _f.last_modified, _f.blocked_until).where(
            _f.id == feed, _f.removed.is_(None)
        )
        found = self._ask(own)
        if not found:
            return None
        count = select(func.count()).where(_s.feed == feed, SHOWN)
        counts = (count, count.where(UNREAD), count.where(STARRED), count.where(_s.sort_at >= since))
        articles, unread, starred, lately = self._ask(select(*(each.scalar_subquery() for each in counts)))[0]
        interval, etag, modified, blocked = found[0]
        return FeedFacts(
            articles=articles,
            unread=unread,
            starred=starred,
            lately=lately,
            interval=interval,
            has_etag=etag is not None,
            has_modified=modified is not None,
            blocked_until=blocked,
        )
