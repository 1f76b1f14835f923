"""What a fetched document changes: a pure decision between fetch and store (identity.md).

Nothing here knows a clock, a database or a network: `decide` takes what is known and what came, and says what to write.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from newsreader.core.identity import content_key, link_key, plain_part, uids_of
from newsreader.core.values import ArticleId, Document, Entry, FeedId

#: So many of a new feed's articles are unread at first, the newest ones.
FIRST_UNREAD = 20
#: Content that changes at every fetch (clocks, signed addresses) is rewritten so often and then left alone.
MOST_EDITS = 24
#: The flood guard looks closer when so many entries, and half of the document, look new.
FLOOD = 5


@dataclass(frozen=True, slots=True)
class KnownArticle:
    """What a decision needs of an article that is there. ``content`` is its `content_key`."""

    id: ArticleId
    uid: str
    url: str
    digest: bytes
    content: bytes
    edits: int
    published: int | None
    sort_at: int
    arrived: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a feed: articles under each uid they have or had, and uids that were here and are gone."""

    is_first: bool
    articles: Mapping[str, KnownArticle]
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article to add. ``guid`` is the raw one where the entry has one, to be shown instead of ``uid``."""

    uid: str
    entry: Entry
    read: bool
    published: int | None
    sort_at: int


@dataclass(frozen=True, slots=True)
class Edit:
    """New content of an article that is there; it stays read and starred, and keeps its place unless it was redated."""

    id: ArticleId
    entry: Entry
    published: int | None
    sort_at: int


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """An article that the feed calls otherwise now; the old uid stays as an alias."""

    id: ArticleId
    old_uid: str
    new_uid: str


@dataclass(frozen=True, slots=True)
class FeedDecision:
    """All that one document changes in its feed, to be written in one transaction. ``new`` is in document order."""

    feed: FeedId
    title: str
    site_url: str
    language: str
    new: tuple[NewArticle, ...]
    edits: tuple[Edit, ...]
    rekeyed: tuple[Rekeyed, ...] = ()
    looks_rekeyed: bool = False  # ask the store for all of the feed's articles and decide again with `unflood`


def wanted_uids(document: Document) -> frozenset[str]:
    """The uids to look up before deciding: each entry's, and what it would be called alone."""
    uids = uids_of(document.entries)
    return frozenset(uids) | {plain_part(uid) for uid in uids}


def decide(feed: FeedId, document: Document, known: Known, *, now: int) -> FeedDecision:
    """What ``document`` changes. Times that are in the future are taken as ``now``; undated ones stay undated."""
    uids = uids_of(document.entries)
    fresh: list[tuple[str, Entry]] = []
    edits: list[Edit] = []
    for uid, entry in zip(uids, document.entries, strict=True):
        article = _match(uid, entry, known)
        if article is None:
            if uid not in known.gone:
                fresh.append((uid, entry))
        elif article.digest != entry.digest and article.edits < MOST_EDITS:
            edits.append(_edit(article, entry, now))
    new = _as_new(fresh, is_first=known.is_first, now=now)
    many = not known.is_first and len(new) >= FLOOD and 2 * len(new) >= len(document.entries)
    return FeedDecision(
        feed, document.title, document.site_url, document.language, new, tuple(edits), looks_rekeyed=many
    )


def _match(uid: str, entry: Entry, known: Known) -> KnownArticle | None:
    exact = known.articles.get(uid)
    if exact is not None:
        return exact
    alone = known.articles.get(plain_part(uid))
    return alone if alone is not None and link_key(alone.url) == link_key(entry.url) else None


def _as_new(fresh: Sequence[tuple[str, Entry]], *, is_first: bool, now: int) -> tuple[NewArticle, ...]:
    dates = [_published(entry, now) for _, entry in fresh]
    order = sorted(range(len(fresh)), key=lambda at: (-(dates[at] or now), at))
    unread = set(order[:FIRST_UNREAD]) if is_first else set(order)
    return tuple(
        NewArticle(uid, entry, at not in unread, dates[at], now if (date := dates[at]) is None else date)
        for at, (uid, entry) in enumerate(fresh)
    )


def _published(entry: Entry, now: int) -> int | None:
    return None if entry.published is None else min(entry.published, now)


def _edit(article: KnownArticle, entry: Entry, now: int) -> Edit:
    published = _published(entry, now)
    if published is not None and entry.published is not None and entry.published > now:
        # Still in the future: the time of arrival stands for it, or the article would climb at every fetch.
        published = article.published if article.published is not None else article.arrived
    return Edit(article.id, entry, published, article.arrived if published is None else published)


def unflood(decision: FeedDecision, everything: Sequence[KnownArticle]) -> FeedDecision:
    """The decision again for a feed that seems re-keyed: what matches a known article by link, or by title and text,
    is that article under a new uid and not a new one. Without a real flood of matches the decision stays as it is."""
    by_link = {link_key(article.url): article for article in everything if article.url}
    by_content = {article.content: article for article in everything}
    moved: list[Rekeyed] = []
    rest: list[NewArticle] = []
    taken: set[ArticleId] = set()
    for new in decision.new:
        content = content_key(new.entry.title, new.entry.excerpt)
        match = by_link.get(link_key(new.entry.url)) if new.entry.url else None
        match = match or by_content.get(content)
        if match is None or match.id in taken:
            rest.append(new)
            continue
        taken.add(match.id)
        moved.append(Rekeyed(match.id, match.uid, new.uid))
    if len(moved) < FLOOD or 2 * len(moved) < len(decision.new):
        return replace(decision, looks_rekeyed=False)
    return replace(decision, new=tuple(rest), rekeyed=tuple(moved), looks_rekeyed=False)
