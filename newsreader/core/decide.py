"""What a fetched document changes: a pure decision between fetch and store (identity.md).

Nothing here knows a clock, a database or a network: `decide` takes what is known and what came, and says what to write.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from newsreader.core.frozen import dataclass
from newsreader.core.identity import DIGEST, content_key, link_key, other_uids, uids_of
from newsreader.core.values import ArticleId, Document, Entry, FeedId

_Key = TypeVar("_Key")
_Named = TypeVar("_Named")

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
    """An article to add. ``published`` is None where it is undated; ``sort_at`` is then the time of arrival."""

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
    """All that one document changes in its feed, to be written in one transaction.

    ``new`` is in document order. ``looks_rekeyed``: decide again with all of the feed's articles.
    """

    feed: FeedId
    title: str
    site_url: str
    language: str
    new: tuple[NewArticle, ...]
    edits: tuple[Edit, ...]
    rekeyed: tuple[Rekeyed, ...] = ()
    looks_rekeyed: bool = False


def wanted_uids(document: Document) -> frozenset[str]:
    """The uids to look up before deciding: each entry's, and what it would be called among fewer or more of its likes."""
    wanted = set(uids_of(document.entries))
    for entry in document.entries:
        wanted.update(other_uids(entry))
    return frozenset(wanted)


def decide(
    feed: FeedId, document: Document, *, known: Known, now: int, everything: Sequence[KnownArticle] = ()
) -> FeedDecision:
    """What ``document`` changes. Times in the future are taken as ``now``; undated articles stay undated.

    When the answer ``looks_rekeyed``, ask again with ``everything``: all articles of the feed, for the flood guard.
    """
    uids = uids_of(document.entries)
    matches = _matches(uids, document, known)
    count = len(document.entries) + len(document.same)
    fresh = [
        (uid, entry)
        for uid, entry, match in zip(uids, document.entries, matches, strict=True)
        if match is None and uid not in known.gone
    ]
    moved = _moved(fresh, everything, taken=_taken(matches, document))
    floods = len(moved) >= FLOOD and 2 * len(moved) >= count
    moves = moved if floods else {}
    pairs = [(match, entry) for match, entry in zip(matches, document.entries, strict=True) if match is not None]
    pairs += [(moves[uid], entry) for uid, entry in fresh if uid in moves]
    suspicious = len(fresh) >= FLOOD and 2 * len(fresh) >= count
    return FeedDecision(
        feed,
        document.title,
        document.site_url,
        document.language,
        _as_new([(uid, entry) for uid, entry in fresh if uid not in moves], is_first=known.is_first, now=now),
        _edits(pairs, now),
        tuple(Rekeyed(article.id, article.uid, uid) for uid, article in moves.items()),
        looks_rekeyed=suspicious and not known.is_first and not everything,
    )


# -- which article an entry is -----------------------------------------------------------------------------------


def _taken(matches: Sequence[KnownArticle | None], document: Document) -> set[ArticleId]:
    """The articles that stand for an entry already."""
    return {match.id for match in matches if match is not None} | {entry.article for entry in document.same}


def _matches(uids: Sequence[str], document: Document, known: Known) -> list[KnownArticle | None]:
    """The known article of each entry, by its uid, else by what it was called among fewer or more of its likes."""
    if not known.articles:
        return [None] * len(uids)
    matches = [known.articles.get(uid) for uid in uids]
    taken = _taken(matches, document)
    urls = [each.url for each in document.entries] + [each.url for each in document.same]
    links = cache(lambda: Counter(map(link_key, urls)))
    for at, entry in enumerate(document.entries):
        if matches[at] is None:
            match = _by_other_uid(entry, known, links)
            if match is not None and match.id not in taken:
                matches[at] = match
                taken.add(match.id)
    return matches


def _by_other_uid(entry: Entry, known: Known, links: Callable[[], Counter[str]]) -> KnownArticle | None:
    content = content_key(entry.title, entry.excerpt)
    for uid in other_uids(entry):
        article = known.articles.get(uid)
        if article is None or link_key(article.url) != link_key(entry.url):
            continue
        if links()[link_key(entry.url)] == 1 or article.content == content or _is_same(article, entry):
            return article
    return None


def _moved(
    fresh: Sequence[tuple[str, Entry]], everything: Sequence[KnownArticle], *, taken: set[ArticleId]
) -> dict[str, KnownArticle]:
    """The known article, by new uid, of each entry that looks new but has the link, or title and text, of one (I1, I2).

    A key that several share names none of them.
    """
    rest = [article for article in everything if article.id not in taken]
    if not rest:
        return {}
    moved: dict[str, KnownArticle] = {}
    old_links = _by_unique((link_key(article.url), article) for article in rest if article.url)
    new_links = _by_unique((link_key(entry.url), uid) for uid, entry in fresh if entry.url)
    for link, uid in new_links.items():
        if link in old_links:
            moved[uid] = old_links[link]
    found = {article.id for article in moved.values()}
    old_texts = _by_unique((article.content, article) for article in rest if article.id not in found)
    new_texts = _by_unique((content_key(entry.title, entry.excerpt), uid) for uid, entry in fresh if uid not in moved)
    moved.update({uid: old_texts[text] for text, uid in new_texts.items() if text in old_texts})
    return moved


def _by_unique(pairs: Iterable[tuple[_Key, _Named]]) -> dict[_Key, _Named]:
    named: dict[_Key, _Named] = {}
    several: set[_Key] = set()
    for key, value in pairs:
        if key in named:
            several.add(key)
        named[key] = value
    return {key: value for key, value in named.items() if key not in several}


def _is_same(article: KnownArticle, entry: Entry) -> bool:
    """Whether the entry says what the article was made of; the mark behind a digest says only how it was written."""
    return article.digest[:DIGEST] == entry.digest[:DIGEST]


# -- what is written ---------------------------------------------------------------------------------------------


def _as_new(fresh: Sequence[tuple[str, Entry]], *, is_first: bool, now: int) -> tuple[NewArticle, ...]:
    dates = [_published(entry, now) for _, entry in fresh]
    times = [now if date is None else date for date in dates]
    order = sorted(range(len(fresh)), key=lambda at: (-times[at], at))
    unread = set(order[:FIRST_UNREAD]) if is_first else set(order)
    return tuple(
        NewArticle(uid, entry, at not in unread, dates[at], times[at]) for at, (uid, entry) in enumerate(fresh)
    )


def _published(entry: Entry, now: int) -> int | None:
    return None if entry.published is None else min(entry.published, now)


def _edits(pairs: Sequence[tuple[KnownArticle, Entry]], now: int) -> tuple[Edit, ...]:
    """One edit for each article whose entry changed, until it was rewritten so often that it is left alone (I4)."""
    edits: dict[ArticleId, Edit] = {}
    for article, entry in pairs:
        if not _is_same(article, entry) and article.edits < MOST_EDITS:
            edits.setdefault(article.id, _edit(article, entry, now))
    return tuple(edits.values())


def _edit(article: KnownArticle, entry: Entry, now: int) -> Edit:
    published = _published(entry, now)
    if entry.published is not None and entry.published > now:
        # Still in the future: the time of arrival stands for it, or the article would climb at every fetch.
        published = article.published if article.published is not None else article.arrived
    return Edit(article.id, entry, published, article.arrived if published is None else published)
