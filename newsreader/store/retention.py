"""What goes by the rules, as queries; and what takes how much room. For reading and for writing alike."""

from __future__ import annotations

from sqlalchemy import Connection, Select, and_, case, func, literal, select
from sqlalchemy.sql import column, table

from newsreader.core.pictures import PictureState
from newsreader.core.retention import Rule, Rules
from newsreader.core.values import FeedId
from newsreader.store import schema
from newsreader.store.views import SHOWN

_DAY = 86_400
_a, _b, _f, _s, _m = schema.article.c, schema.body.c, schema.feed.c, schema.state.c, schema.meta.c
_t, _p, _u = schema.full_text.c, schema.picture.c, schema.picture_use.c
RULES, CALENDAR, STANDING = "retention", "calendar", "readable"

MAY_GO = (_s.read == 1, _s.starred == 0)


def kept_word(connection: Connection, key: str) -> str | None:
    """A fact about the database."""
    found: str | None = connection.execute(select(_m.value).where(_m.key == key)).scalar()
    return found


def going(feed: FeedId, rule: Rule, *, today: int) -> list[Select[int]]:
    """The articles of a feed that go by its rule: one query for each of its words. Never what is unread or starred.

    Ages count from when an article came: what a feed dates back by years is as new as the rest.
    """
    shown = (_s.feed == feed, SHOWN)
    found: list[Select[int]] = []
    if rule.most is not None:
        newest = _s.sort_at.desc(), _s.article.desc()
        over = select(_s.article).where(*shown).order_by(*newest).limit(-1).offset(rule.most).subquery("over")
        found.append(select(_s.article).where(_s.article.in_(select(over.c.article)), *MAY_GO))
    if rule.days is not None:
        before = today - rule.days * _DAY
        old = select(_s.article).join(schema.article, _a.id == _s.article)
        found.append(old.where(*shown, _s.sort_at < before, _a.arrived < before, *MAY_GO))
    return found


def going_of(connection: Connection, rules: Rules, *, today: int) -> dict[FeedId, list[int]]:
    """All articles that go by the rules, by feed; feeds of which none goes are left out."""
    if rules.for_all.keeps_articles and all(rule.keeps_articles for rule in rules.own.values()):
        return {}
    # One look at all feeds leaves out nearly all of them: a thousand queries would take a second.
    feeds = select(_s.feed, func.count(), func.min(_s.sort_at)).where(SHOWN).group_by(_s.feed)
    found: dict[FeedId, list[int]] = {}
    for number, count, oldest in connection.execute(feeds).all():
        feed = FeedId(number)
        rule = rules.of(feed)
        may_be_over = rule.most is not None and count > rule.most
        may_be_old = rule.days is not None and oldest < today - rule.days * _DAY
        if not (may_be_over or may_be_old):
            continue
        gone: set[int] = set()
        for query in going(feed, rule, today=today):
            gone.update(connection.execute(query).scalars())
        if gone:
            found[feed] = sorted(gone)
    return found


def old_pictures(rules: Rules, *, today: int) -> Select[str | None, int, int] | None:
    """The files of pictures that go by the rules, the bytes of each, and a feed that has it; None when all are kept.

    A picture stays while any article that has it is unread, starred, or not old enough.
    """
    days = {feed: rule.picture_days for feed, rule in rules.own.items()}
    if rules.for_all.picture_days is None and not any(days.values()):
        return None
    never = 0  # no article came before
    cutoffs = {feed: today - each * _DAY if each else never for feed, each in days.items()}
    for_all = rules.for_all.picture_days
    usual = today - for_all * _DAY if for_all else never
    cutoff = case(cutoffs, value=_s.feed, else_=usual) if cutoffs else literal(usual)
    may_go = and_(*MAY_GO, _s.sort_at < cutoff, _a.arrived < cutoff)
    joined = schema.picture.join(schema.picture_use, _u.picture == _p.id).join(schema.state, _s.article == _u.article)
    found = select(_p.file, func.max(_p.size), func.min(_s.feed)).select_from(
        joined.join(schema.article, _a.id == _s.article)
    )
    found = found.where(_p.state == int(PictureState.STORED)).group_by(_p.file)
    return found.having(func.min(case((may_go, 1), else_=0)) == 1)


# -- what takes how much -----------------------------------------------------------------------------------------

_bytes = func.length
_text = _bytes(_b.html) + _bytes(_b.pictures) + _bytes(_b.enclosures) + _bytes(_b.categories)
_row = _bytes(_a.title) + _bytes(_a.excerpt) + _bytes(_a.url) + _bytes(_a.uid) + _bytes(_a.author)
_blocks = table("search_data", column("block"))

#: Articles of each feed and the bytes of their texts; those that are on their way out count until they are gone.
TEXT_BY_FEED = (
    select(_a.feed, func.count(), func.sum(_text + _row)).join(schema.body, _b.article == _a.id).group_by(_a.feed)
)
_files = (
    select(func.max(_p.size).label("size"), func.min(_a.feed).label("feed"))
    .select_from(schema.picture.join(schema.picture_use, _u.picture == _p.id).join(schema.article, _a.id == _u.article))
    .where(_p.state == int(PictureState.STORED))
    .group_by(_p.file)
    .subquery("files")
)
#: Bytes of the pictures of each feed; one that several feeds have counts for the oldest of these.
PICTURES_BY_FEED = select(_files.c.feed, func.sum(_files.c.size)).group_by(_files.c.feed)
#: Bytes by kind, each by a query of its own.
KINDS: tuple[tuple[str, Select[int]], ...] = (
    ("search", select(func.coalesce(func.sum(_bytes(_blocks.c.block)), 0))),
    ("full_text", select(func.coalesce(func.sum(_bytes(_t.html) + _bytes(_t.pictures)), 0))),
)
#: How many articles left the lists and are still on the disk.
LEAVING = select(func.count()).select_from(schema.leaving)
