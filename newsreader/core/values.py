"""The values that cross threads, processes and packages: frozen, slotted, plain.

Times are integer seconds since 1970 in UTC unless a name says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple, NewType

from newsreader.core.frozen import dataclass

FeedId = NewType("FeedId", int)
FolderId = NewType("FolderId", int)
ArticleId = NewType("ArticleId", int)


# -- what a server said ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Validators:
    """ETag and Last-Modified as one set of opaque strings (R01, R02); latin-1 text, so that bytes come back exactly."""

    etag: str | None = None
    last_modified: str | None = None

    def __bool__(self) -> bool:
        return self.etag is not None or self.last_modified is not None


@dataclass(frozen=True, slots=True)
class Request:
    """One GET. ``private_host``: the host name that may resolve to a private address, since a person typed it (R68)."""

    url: str
    validators: Validators = Validators()
    private_host: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of 200 or 304. ``wire``: the body as it came, still coded; ``permanent``: only 301/308 on the way."""

    status: int
    final_url: str
    permanent: bool
    validators: Validators
    content_type: str
    content_encoding: str
    wire: bytes
    freshness: int | None = None  # seconds the server says the answer stays fresh (max-age less Age, Expires)


# -- what a document says ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of an audio or video file. ``start`` in milliseconds."""

    start: int
    title: str


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that an entry brings along: audio, video, anything. ``length`` in bytes, None when it is not said.
    ``chapters`` in order of time; ``chapters_url``: where the feed says that they stand in a file of their own.
    """

    url: str
    mime: str = ""
    length: int | None = None
    title: str = ""
    chapters: tuple[Chapter, ...] = ()
    chapters_url: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as its document states it, cleaned and with absolute addresses.

    ``guid`` is the raw guid or id, untouched, "" without one. ``html`` is safe to show; its pictures stand under local
    addresses and ``pictures`` holds the addresses they came from, in order. ``digest`` changes when the raw entry does; a mark may
    stand behind it, by which its bytes are recognised.
    ``packed`` is the text as the store keeps it; ``html`` may then be "", the parse process having packed it.
    """

    guid: str
    url: str
    title: str
    author: str
    published: int | None
    html: str
    excerpt: str
    digest: bytes
    picture: str | None = None
    pictures: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    categories: tuple[str, ...] = ()
    language: str = ""
    packed: bytes = b""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names by ``<link rel=alternate>``."""

    url: str
    title: str
    mime: str


class KnownEntry(NamedTuple):
    """An entry that is an article already, as it was read the last time. A tuple: a hundred go with every document."""

    article: ArticleId
    uid: str
    url: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """A feed document: its own title, its site's address, its language, and its entries in document order."""

    kind: str  # rss, atom, rdf, json
    title: str
    site_url: str
    language: str
    entries: tuple[Entry, ...]
    same: tuple[KnownEntry, ...] = ()  # left out of ``entries``: they stand in the document as they did before


@dataclass(frozen=True, slots=True)
class Page:
    """A web page where a feed was expected, with the feeds it names (R55), and its icons, the best first (R56)."""

    title: str
    feeds: tuple[FeedLink, ...]
    icons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What short texts are packed with, by its number in the database (`store.bodies`)."""

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PageText:
    """The readable text of an article's page, safe to show, its pictures local as an `Entry`'s.

    ``before``, ``after``: the addresses of the article's pages around this one, "" where there is none.
    """

    url: str
    title: str
    author: str
    published: int | None
    html: str
    picture: str | None = None
    pictures: tuple[str, ...] = ()
    language: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ParseJob:
    """What the parse process is given: the wire's bytes as they came, and what the server said of them.

    ``dictionary``: what the entries' texts are packed with, once the database has one.
    ``known``: entries that need not be read again where the document has them unchanged.
    ``is_article``: it is the page of an article, whose readable text is wanted.
    """

    wire: bytes
    content_encoding: str
    content_type: str
    url: str
    dictionary: Dictionary | None = None
    known: tuple[KnownEntry, ...] = ()
    is_article: bool = False


# -- what is kept ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of feeds. ``parent`` None at the top; ``position`` orders siblings."""

    id: FolderId
    title: str
    parent: FolderId | None
    position: int


@dataclass(frozen=True, slots=True)
class Feed:
    """A subscription as lists show it. ``title`` is what is shown: the reader's own name, else the feed's, else the URL."""

    id: FeedId
    url: str
    site_url: str
    title: str
    folder: FolderId | None
    position: int
    added: int
    last_try: int | None
    last_ok: int | None
    next_due: int
    failures: int
    http: int | None
    error_kind: str | None
    error_text: str | None
    error_since: int | None


@dataclass(frozen=True, slots=True)
class FetchState:
    """What the next request of a feed needs to know. ``body_hash`` of the last wire bytes (R12)."""

    feed: FeedId
    url: str
    validators: Validators
    body_hash: bytes | None
    last_try: int | None
    last_ok: int | None
    next_due: int
    failures: int
    typed: bool  # a person typed the address or opened the OPML file: its host may be private (R68)
    blocked_until: int | None = None  # the server asked to be left alone so long (Retry-After)
    interval: int | None = None  # seconds between two fetches that a person set; None: by itself (R20)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it. ``sort_at`` orders lists; ``published`` None is undated.

    ``missing``: so many pictures are to come; ``has_fulltext``: the readable text of its page is kept. ``offline``: nothing
    that it is to have is missing.
    """

    id: ArticleId
    feed: FeedId
    uid: str
    url: str
    title: str
    author: str
    excerpt: str
    picture: str | None
    published: int | None
    arrived: int
    sort_at: int
    read: bool
    starred: bool
    story: int | None
    offline: bool
    missing: int = 0
    has_fulltext: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One article whole: its row and its body as the article view is given it.

    ``fulltext``: the body is the readable text of its page; ``has_fulltext``: that is kept, whichever is shown.
    """

    row: ArticleRow
    html: str
    pictures: tuple[str, ...]
    enclosures: tuple[Enclosure, ...]
    categories: tuple[str, ...]
    language: str
    fulltext: bool = False
    has_fulltext: bool = False


class ViewKind(StrEnum):
    """The lists that the sidebar offers."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    TODAY = "today"
    FEED = "feed"
    FOLDER = "folder"
    SEARCH = "search"
    POPULAR = "popular"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class View:
    """Which articles a list holds and in which order. ``since``: for *today*, the start of the local day; ``story``: its
    number; ``stories``: for *popular*, the numbers of those that are.
    """

    kind: ViewKind = ViewKind.ALL
    feed: FeedId | None = None
    folder: FolderId | None = None
    words: str = ""
    unread_only: bool = False
    starred_only: bool = False
    oldest_first: bool = False
    since: int | None = None
    story: int | None = None
    stories: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers for the sidebar; each is queried, never kept by hand. ``popular``: how many stories are; ``followed``:
    unread articles of those that are followed, by their number.
    """

    unread: dict[FeedId, int]
    today: int
    starred: int
    total: int
    popular: int = 0
    followed: Mapping[int, int] = field(default_factory=dict)

    @property
    def all_unread(self) -> int:
        """Unread articles of all feeds."""
        return sum(self.unread.values())


# -- what happened -----------------------------------------------------------------------------------------------


class FeedStatus(StrEnum):
    """How one feed's refresh ended (``status`` of command-line.md)."""

    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class FeedReport:
    """One feed's refresh or subscription, as `refresh --json` prints it."""

    feed: FeedId | None
    url: str
    title: str
    status: FeedStatus
    new: int = 0
    updated: int = 0
    http: int | None = None
    error_kind: str | None = None
    error_text: str | None = None
    next_due: int | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What one write changed, by id. An id stands in each set that is true of it; empty sets mean nothing changed."""

    added: frozenset[ArticleId] = frozenset()
    updated: frozenset[ArticleId] = frozenset()
    removed: frozenset[ArticleId] = frozenset()
    read: frozenset[ArticleId] = frozenset()
    unread: frozenset[ArticleId] = frozenset()
    starred: frozenset[ArticleId] = frozenset()
    unstarred: frozenset[ArticleId] = frozenset()
    pictures: frozenset[ArticleId] = frozenset()  # pictures of these came or went
    stories: frozenset[ArticleId] = frozenset()  # these came into a story, or into another one, or out of theirs
    feeds: frozenset[FeedId] = frozenset()  # rows of these feeds changed: title, error, times
    structure: bool = False  # feeds or folders came, went or moved
    icons: bool = False  # icons of sites came or went

    def __bool__(self) -> bool:
        return self != Changes()

    def __or__(self, later: Changes) -> Changes:
        """This change and then ``later`` as one; the later word on an id counts."""
        return Changes(
            added=(self.added - later.removed) | later.added,
            updated=(self.updated - later.removed) | later.updated,
            removed=(self.removed - later.added) | later.removed,
            read=(self.read - later.unread) | later.read,
            unread=(self.unread - later.read) | later.unread,
            starred=(self.starred - later.unstarred) | later.starred,
            unstarred=(self.unstarred - later.starred) | later.unstarred,
            pictures=self.pictures | later.pictures,
            stories=self.stories | later.stories,
            feeds=self.feeds | later.feeds,
            structure=self.structure or later.structure,
            icons=self.icons or later.icons,
        )
