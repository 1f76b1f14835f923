"""What the engine is made of and what it says: the parts that are handed in, and the values that come out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Protocol, overload

from newsreader.core.connectivity import Offline
from newsreader.core.errors import StoreError
from newsreader.core.frozen import dataclass
from newsreader.core.outlines import Refused
from newsreader.core.pictures import Lack, Picture, PictureJob
from newsreader.core.texts import tr
from newsreader.core.values import (
    ArticleId,
    Document,
    Feed,
    FeedId,
    FeedLink,
    Page,
    PageText,
    ParseJob,
    Request,
    Response,
)
from newsreader.net.gate import Gate
from newsreader.net.route import has_route

if TYPE_CHECKING:
    from newsreader.net.dial import Found
    from newsreader.net.sink import Sink
    from newsreader.store.database import Database
    from newsreader.store.enclosure_files import EnclosureFiles
    from newsreader.store.picture_files import PictureFiles


class Client(Protocol):
    """Asks servers; called from several I/O threads at once, for different hosts (net.client)."""

    def look_up(self, request: Request, *, cancelled: Callable[[], bool]) -> Found:
        """Where the host of a request is. Raises FetchError."""

    def get(self, request: Request, *, cancelled: Callable[[], bool], found: Found | None = None) -> Response:
        """The answer to one request; ``found`` is where its host is. Raises FetchError."""

    def close_idle(self) -> None:
        """Close connections that nobody uses at the moment."""

    def close(self) -> None:
        """Close all connections."""


class Parser(Protocol):
    """Reads documents in processes of their own (engine.parse_pool); ``read`` is called from a few threads."""

    @overload
    def read(self, job: ParseJob) -> Document | Page | PageText: ...

    @overload
    def read(self, job: PictureJob) -> Picture: ...

    def read(self, job: ParseJob | PictureJob) -> Document | Page | PageText | Picture:
        """The document, or the page that was found in its place; the picture for a picture. Raises DocumentError."""

    def stop(self) -> None:
        """End the process, whatever it is doing. Called from any thread, while ``read`` waits, too."""


def _unmetered() -> bool:
    """Nobody says that the network is paid for by what goes over it."""
    return False


@dataclass(frozen=True, slots=True)
class PictureParts:
    """What pictures are fetched with, and where they are kept. ``most``: so many requests at a time, two a host.

    ``are_icons``: they stand for sites, and are read as that.
    """

    client: Client
    files: PictureFiles
    most: int = 16
    are_icons: bool = False


class Loader(Protocol):
    """Asks servers for bodies that are too large for memory (net.client)."""

    def load(self, request: Request, sink: Sink, *, cancelled: Callable[[], bool], most: int | None = None) -> None:
        """Pour a body into ``sink``; at most so many bytes. Raises FetchError, and what the sink raises."""

    def close_idle(self) -> None:
        """Close connections that nobody uses at the moment."""

    def close(self) -> None:
        """Close all connections."""


@dataclass(frozen=True, slots=True)
class EnclosureParts:
    """What audio and video are loaded with, and where they are kept. ``chapters`` asks for files of chapters."""

    client: Loader
    files: EnclosureFiles
    chapters: Client


@dataclass(frozen=True, slots=True)
class EngineParts:
    """Everything an engine needs, built by the composition root.

    ``clock`` gives whole seconds since 1970, ``monotonic`` seconds that never go back, ``chance`` a number from 0 to 1.
    ``text_of`` makes an article's HTML into text for the search index. ``host_gap``: seconds between two requests to
    one host (R57); ``most_hosts`` are asked at the same time. ``is_scheduled``: fetch by itself what is due (R25).
    ``pictures``, ``icons``, ``enclosures`` None: none are fetched. ``is_metered``: is the network paid for by what goes over it.
    ``gate`` is the clients' own: shut while a person works offline; ``has_route``: is there a way out (R28).
    """

    database: Database
    client: Client
    parser: Parser
    text_of: Callable[[str], str]
    clock: Callable[[], int]
    monotonic: Callable[[], float]
    chance: Callable[[], float]
    host_gap: float = 1.0
    most_hosts: int = 16
    is_scheduled: bool = False
    gate: Gate = field(default_factory=Gate)
    has_route: Callable[[], bool] = has_route
    pictures: PictureParts | None = None
    icons: PictureParts | None = None
    enclosures: EnclosureParts | None = None
    is_metered: Callable[[], bool] = _unmetered


@dataclass(frozen=True, slots=True)
class EngineState:
    """What the engine is at: feeds being fetched now, how many of those asked for are done, articles to be indexed.

    ``pictures``: some are being fetched; ``relating``: related stories are being looked for.
    ``trouble``: why nothing can be stored at the moment, such as a full disk, in words. ``offline``: why nothing is
    fetched.
    """

    active: tuple[FeedId, ...] = ()
    done: int = 0
    total: int = 0
    indexing: int = 0
    pictures: bool = False
    relating: bool = False
    trouble: str | None = None
    offline: Offline = Offline.NO


@dataclass(frozen=True, slots=True)
class FullTextReport:
    """How fetching an article's page ended: with ``error_kind`` and ``error_text``, or kept, of so many pages."""

    article: ArticleId
    error_kind: str | None = None
    error_text: str | None = None
    pages: int = 0
    http: int | None = None


@dataclass(frozen=True, slots=True)
class PictureProgress:
    """How far a download is: pictures done, those that could not be had among them, of how many, and their bytes."""

    done: int = 0
    failed: int = 0
    total: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class PictureReport:
    """What a download came to. ``lacks``: what the articles still have not, and why."""

    progress: PictureProgress
    lacks: tuple[Lack, ...] = ()
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ReadableProgress:
    """How far *Make readable offline* is: full texts done, of how many, and its pictures."""

    texts: int = 0
    failed_texts: int = 0
    of_texts: int = 0
    pictures: PictureProgress = PictureProgress()


@dataclass(frozen=True, slots=True)
class ReadableReport:
    """What it came to. ``failed_texts``: full texts that could not be had, and why."""

    pictures: PictureReport
    failed_texts: tuple[FullTextReport, ...] = ()
    progress: ReadableProgress = ReadableProgress()


@dataclass(frozen=True, slots=True)
class Discovery:
    """What stands at an address: a feed, or the feeds a page names. ``known``: the subscription that is there already;
    ``followed``: those of ``links`` by address.
    """

    url: str
    feed: Document | None = None
    links: tuple[FeedLink, ...] = ()
    known: FeedId | None = None
    followed: Mapping[str, FeedId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of outlines did. ``known``: how many feeds were there already."""

    added: tuple[FeedId, ...]
    known: int
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """A feed that has another address now: the one it had, and whether a person had typed that (R68)."""

    feed: FeedId
    url: str
    typed: bool


class AlreadyFollowed(StoreError):  # noqa: N818  # says what is so, not what failed
    """The feed at an address, or the one found there, is subscribed to already; ``feed`` says which one it is."""

    def __init__(self, feed: Feed) -> None:
        text = tr("You already follow this feed: {title} (number {number}).")
        super().__init__("duplicate", text.format(title=feed.title, number=feed.id))
        self.feed = feed.id
        self.url = feed.url
        self.title = feed.title
