"""What is known of pictures, as queries for readers: which to fetch next, where each one lies, what an article lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, final

from sqlalchemy import Integer, Row, Select, bindparam, case, func, select

from newsreader.core.pictures import (
    Lack,
    PictureFact,
    PictureId,
    PicturePolicy,
    PictureRules,
    PictureState,
    WantedPicture,
)
from newsreader.core.texts import said_text
from newsreader.core.values import ArticleId, FeedId
from newsreader.store import schema
from newsreader.store.listed import listed
from newsreader.store.views import SHOWN

_a, _f, _m, _s = schema.article.c, schema.feed.c, schema.meta.c, schema.state.c
_p, _u, _h = schema.picture.c, schema.picture_use.c, schema.picture_host.c
_WANTED, _STORED, _REFUSED = int(PictureState.WANTED), int(PictureState.STORED), int(PictureState.REFUSED)

_LATER = 10_000_000_000  # than any time that articles have

_used = schema.picture.join(schema.picture_use, _u.picture == _p.id)
_FACTS = (
    select(_p.digest, _p.url, _p.state, _p.file, _p.kind, _p.reason)
    .select_from(_used)
    .where(_u.article == bindparam("article", type_=Integer))
)
_placed = _used.join(schema.state, _s.article == _u.article)


@final
class PictureReader:
    """The part of a `Reader` that knows pictures; ``ask`` is how that one asks."""

    def __init__(self, ask: Callable[..., Sequence[Row[*tuple[Any, ...]]]]) -> None:
        self._ask = ask

    def rules(self) -> PictureRules:
        """What a person wants of pictures."""
        found = self._ask(select(_m.value).where(_m.key == "pictures"))
        return PictureRules.from_json(found[0][0] if found else None)

    def wanted(
        self, now: int, *, is_metered: bool, feeds: Sequence[FeedId] | None = None, limit: int | None = None
    ) -> tuple[WantedPicture, ...]:
        """The pictures that may be fetched by themselves now, of all or of these feeds, those of the newest articles
        first.
        """
        rules = self.rules()
        waits = {PicturePolicy.DEMAND, PicturePolicy.NEVER} | ({PicturePolicy.UNMETERED} if is_metered else set())
        own = [feed for feed, policy in rules.own.items() if (policy in waits) != (rules.policy in waits)]
        query = _wanted().where(_p.state == _WANTED, _p.next_try <= now, SHOWN)
        if rules.policy in waits:
            query = query.where(_s.feed.in_(listed(own)))
        elif own:
            query = query.where(_s.feed.not_in(listed(own)))
        if feeds is not None:
            query = query.where(_s.feed.in_(listed(feeds)))
        return self._wanted_of(_unheld(query, now).limit(limit))

    def wanted_by(
        self, now: int, *, articles: Sequence[ArticleId] | None = None, feeds: Sequence[FeedId] | None = None
    ) -> tuple[WantedPicture, ...]:
        """The pictures that these articles, or those of these feeds, lack: a person asks for them. Those that could not
        be had for a while, or whose room was needed, too; not those of feeds that are to have none.
        """
        rules = self.rules()
        query = _wanted().where(_p.state.not_in((_STORED, _REFUSED)), SHOWN)
        if articles is not None:
            query = query.where(_u.article.in_(listed(articles)))
        if feeds is not None:
            query = query.where(_s.feed.in_(listed(feeds)))
        never = [feed for feed, policy in rules.own.items() if policy is PicturePolicy.NEVER]
        if rules.policy is PicturePolicy.NEVER:
            query = query.where(_s.feed.in_(listed([feed for feed in rules.own if feed not in never])))
        elif never:
            query = query.where(_s.feed.not_in(listed(never)))
        return self._wanted_of(_unheld(query, now))

    def facts(self, article: ArticleId) -> dict[str, PictureFact]:
        """How each picture of an article is, by the digest that stands in its local address."""
        return {
            digest.hex(): PictureFact(url, PictureState(state), name or "", kind or "", said_text(reason) or "")
            for digest, url, state, name, kind, reason in self._ask(_FACTS, article=article)
        }

    def ids(self, article: ArticleId, *, only: bytes | None = None) -> tuple[PictureId, ...]:
        """The pictures of an article; ``only``: the one of this digest."""
        query = select(_p.id).select_from(_used).where(_u.article == article)
        query = query if only is None else query.where(_p.digest == only)
        return tuple(PictureId(number) for (number,) in self._ask(query))

    def file_of(self, digest: bytes) -> str | None:
        """The name of a picture's file; None while it is not stored."""
        found = self._ask(select(_p.file).where(_p.digest == digest, _p.state == _STORED))
        return found[0][0] if found else None

    def lacks(
        self, *, articles: Sequence[ArticleId] | None = None, feeds: Sequence[FeedId] | None = None
    ) -> tuple[Lack, ...]:
        """What these articles, or those of these feeds, have not, newest first, with the reason where one is known."""
        query = select(_u.article, _p.url, _p.kind, _p.reason).select_from(_placed).where(_p.state != _STORED, SHOWN)
        if articles is not None:
            query = query.where(_u.article.in_(listed(articles)))
        if feeds is not None:
            query = query.where(_s.feed.in_(listed(feeds)))
        query = query.order_by(_s.sort_at.desc(), _u.article.desc(), _p.id)
        return tuple(
            Lack(ArticleId(n), url, kind or "", said_text(text) or "") for n, url, kind, text in self._ask(query)
        )

    def room(self) -> int:
        """The bytes that all pictures take."""
        files = select(func.max(_p.size).label("size")).where(_p.state == _STORED).group_by(_p.file).subquery()
        return int(self._ask(select(func.coalesce(func.sum(files.c.size), 0)))[0][0])

    def _wanted_of(self, query: Select[*tuple[Any, ...]]) -> tuple[WantedPicture, ...]:
        return tuple(
            WantedPicture(PictureId(number), url, feed_url, bool(typed), failures)
            for number, url, feed_url, typed, failures, _best in self._ask(query)
        )


def _wanted() -> Select[*tuple[Any, ...]]:
    """Pictures with the newest feed that has them; one whose own host it is comes before all others (R68)."""
    is_own = case((func.instr(_f.url, _p.host) > 0, 1), else_=0)
    best = func.max(is_own * _LATER + _s.sort_at)  # SQLite takes the other columns from the row of the maximum
    columns = (_p.id, _p.url, _f.url, _f.typed, _p.failures)
    found = select(*columns, best).select_from(_placed.join(schema.feed, _f.id == _s.feed)).where(_f.removed.is_(None))
    return found.group_by(_p.id).order_by((best % _LATER).desc(), _p.id)


def _unheld(query: Select[*tuple[Any, ...]], now: int) -> Select[*tuple[Any, ...]]:
    return query.where(_p.host.not_in(select(_h.host).where(_h.until > now)))
