"""What the window needs from the other parts, as protocols: the real ones are handed in by the composition root,
others by tests. All calls come from the main thread unless a name says otherwise.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, final

from PySide6.QtCore import QLocale, SignalInstance
from PySide6.QtWidgets import QWidget

from newsreader.core.frozen import dataclass
from newsreader.core.icons import FeedIcon
from newsreader.core.pictures import PictureFact
from newsreader.core.told import Told
from newsreader.core.values import (
    Article,
    ArticleId,
    ArticleRow,
    Changes,
    Chapter,
    Counts,
    Feed,
    FeedId,
    FeedReport,
    Folder,
    View,
)
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.sheet import Sheet
from newsreader.ui.article.way_button import Way
from newsreader.ui.bridge import Bridge
from newsreader.ui.futures import Futures
from newsreader.ui.preferences import Preferences
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout
    from PySide6.QtPrintSupport import QPrinter

    from newsreader.core.enclosures import Loading, Place
    from newsreader.core.outlines import OutlineFile
    from newsreader.core.packs import Pack
    from newsreader.core.retention import Rule
    from newsreader.engine.enclosures import EnclosureWish
    from newsreader.engine.parts import FullTextReport, ImportReport, Moved, PictureReport
    from newsreader.engine.pictures import OnProgress, PictureWish
    from newsreader.store.writer import Writer
    from newsreader.ui.dialogs.keyboard import KeyRow
    from newsreader.ui.picture_choices import PictureChoices
    from newsreader.ui.player.item import MediaFiles


class ReaderPort(Protocol):
    """Reads the store (store.reader); one for the main thread, one for the query thread."""

    def feeds(self) -> tuple[Feed, ...]: ...
    def feed(self, number: FeedId) -> Feed | None: ...
    def folders(self) -> tuple[Folder, ...]: ...
    def counts(self, today_since: int) -> Counts: ...
    def rows(self, ids: Sequence[ArticleId]) -> tuple[ArticleRow, ...]: ...
    def article(self, number: ArticleId) -> Article | None: ...
    def full_text_feeds(self) -> frozenset[FeedId]: ...
    def notified_feeds(self) -> frozenset[FeedId]: ...
    def full_text_shown(self, article: ArticleId) -> bool | None: ...
    def newest_id(self) -> ArticleId: ...
    def next_due(self) -> int | None: ...
    def close(self) -> None: ...
    def places(
        self,
        view: View,
        *,
        limit: int | None = None,
        after: tuple[int, int] | None = None,
        among: Sequence[ArticleId] | None = None,
    ) -> tuple[array[int], array[int]]: ...
    def told(self, view: View, *, among: Sequence[ArticleId] | None = None) -> Told: ...
    def story_numbers(self, articles: Sequence[ArticleId]) -> dict[ArticleId, int]: ...
    def picture_file(self, digest: bytes) -> str | None: ...
    def feed_icons(self) -> tuple[FeedIcon, ...]: ...
    def places_in_files(self, article: ArticleId) -> dict[str, Place]: ...


class EnginePort(Protocol):
    """The background engine (engine.engine); every call returns at once."""

    def write(self, operation: Callable[[Writer], Changes]) -> Future[Changes]: ...
    def refresh(
        self,
        feeds: Sequence[FeedId] | None,
        *,
        due_only: bool = False,
        on_report: Callable[[FeedReport], None] | None = None,
    ) -> Future[tuple[FeedReport, ...]]: ...
    def keep_rule(self, feed: FeedId | None, rule: Rule | None) -> Future[Changes]: ...
    def import_outlines(self, file: OutlineFile) -> Future[ImportReport]: ...
    def work_offline(self, is_wanted: bool) -> Future[bool]: ...
    def change_address(self, feed: FeedId, url: str, *, typed: bool) -> Future[Moved]: ...
    def full_texts(self, ids: Sequence[ArticleId]) -> Future[tuple[FullTextReport, ...]]: ...
    def fetch_pictures(self, wish: PictureWish, *, on_progress: OnProgress | None = None) -> Future[PictureReport]: ...
    def full_text_always(self, feed: FeedId, is_on: bool) -> Future[Changes]: ...
    def load_enclosure(self, wish: EnclosureWish, *, on_progress: Callable[[Loading], None]) -> Future[Loading]: ...
    def find_chapters(self, wish: EnclosureWish) -> Future[tuple[Chapter, ...]]: ...
    def stop_enclosure(self, url: str) -> None: ...
    def forget_enclosure(self, wish: EnclosureWish) -> Future[None]: ...


class ArticlePort(Protocol):
    """The article pane, a widget (ui.article.pane), whose signals are told there."""

    shown: SignalInstance
    link_activated: SignalInstance
    scale_changed: SignalInstance
    found: SignalInstance
    menu_asked: SignalInstance
    asked: SignalInstance

    @property
    def open_article(self) -> Article | None: ...
    @property
    def place(self) -> float: ...
    def remember(self, article: ArticleId, place: float) -> None: ...
    def show_article(self, article: ArticleId) -> None: ...
    @property
    def sheet(self) -> Sheet | None: ...
    def show_sheet(self, sheet: Sheet) -> None: ...
    def clear(
        self, title: str = "", text: str = "", *, icon: str = "newspaper", ways: Sequence[Way] = (), after: str = ""
    ) -> None: ...
    def page_down(self) -> bool: ...
    def page_up(self) -> bool: ...
    def scroll_to_top(self) -> None: ...
    def put_above(self, bar: QWidget) -> None: ...
    def find_words(self, words: str, *, back: bool = False) -> None: ...
    def selected_html(self, then: Callable[[str], None]) -> None: ...
    def copy(self) -> None: ...
    def select_all(self) -> None: ...
    def print_on(self, printer: QPrinter, then: Callable[[bool], None]) -> None: ...
    def write_pdf(self, path: Path, layout: QPageLayout, *, then: Callable[[bool], None]) -> None: ...
    def set_look(self, look: PageLook) -> None: ...
    @property
    def modules(self) -> tuple[str, ...]: ...
    def prewarm(self) -> None: ...
    def shut_down(self) -> None: ...


class Dialogs(Protocol):
    """Opens dialogs over a window; each call returns at once or when its dialog is closed."""

    def add_feed(self, parent: QWidget, *, address: str, is_typed: bool) -> None: ...
    def import_file(self, parent: QWidget, path: Path | None) -> None: ...
    def export(self, parent: QWidget) -> None: ...
    def keyboard(self, parent: QWidget, rows: Sequence[KeyRow]) -> None: ...
    def about(self, parent: QWidget) -> None: ...
    def settings(self, parent: QWidget, *, page: str = "") -> None: ...
    def keep(self, parent: QWidget, feed: FeedId | None) -> None: ...
    def removed(self, parent: QWidget) -> None: ...
    def activity(self, parent: QWidget) -> None: ...
    def trouble(self, parent: QWidget, feed: FeedId | None = None) -> None: ...
    def feed(self, parent: QWidget, feed: FeedId, *, at: str = "") -> None: ...
    def download(self, parent: QWidget, view: View, *, title: str) -> None: ...


class Links(Protocol):
    """Opens addresses in the browser (ui.open_link)."""

    def open(self, url: str) -> bool: ...
    def write_mail(self, address: str) -> bool: ...


@final
@dataclass(frozen=True, slots=True)
class FileParts:
    """How files are written. ``submit`` runs a step on the thread for files; ``picture_facts`` says how an article's
    pictures are, by their digests; ``read_picture`` reads a stored one by the name of its file, on any thread.
    """

    submit: Callable[[Callable[[], None]], Future[None]]
    picture_facts: Callable[[ArticleId], Mapping[str, PictureFact]]
    read_picture: Callable[[str], bytes | None]


@final
@dataclass(frozen=True, slots=True)
class WindowParts:
    """Everything a window is made from. ``reader_factory`` is called on the query thread, ``now`` gives whole seconds.

    ``article_factory`` makes the article pane, a widget with the methods of `ArticlePort` and the signals ``shown`` and
    ``link_activated``. ``state_file`` is where sizes and places are kept (Paths.window_state).
    ``pictures``: when they are fetched, as choices of the menus. ``thumbnail_file``: where the thumbnail of a stored
    picture lies, by the name of its file; ``icon_file``: where a site's icon does.
    ``media``: where audio and video lie.
    ``stop_refresh`` ends the reading of feeds; without it there is no *Stop*. ``packs``: what one may begin with.
    """

    engine: EnginePort
    reader: ReaderPort
    reader_factory: Callable[[], ReaderPort]
    bridge: Bridge
    futures: Futures
    preferences: Preferences
    themes: ThemeSource
    icons: Icons
    state_file: Path
    article_factory: Callable[[QWidget], QWidget]
    media: MediaFiles
    dialogs: Dialogs
    links: Links
    files: FileParts
    now: Callable[[], int]
    locale: QLocale
    stop_refresh: Callable[[], None] | None = None
    pictures: PictureChoices | None = None
    thumbnail_file: Callable[[str], Path] | None = None
    icon_file: Callable[[str], Path] | None = None
    packs: Callable[[], Sequence[Pack]] = tuple
