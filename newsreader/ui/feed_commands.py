"""Commands on feeds and folders: add, read now, rename, remove, move, and the sidebar's menu. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import final

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.core.errors import KnownError
from newsreader.core.folders import folder_path, lies_in
from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId, FeedReport, FolderId, ViewKind
from newsreader.ui.bridge import Bridge
from newsreader.ui.choice import add_choice
from newsreader.ui.deeds import Deeds
from newsreader.ui.full_texts import FullTexts
from newsreader.ui.futures import Futures
from newsreader.ui.notices import Notices
from newsreader.ui.numbers import digits
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.ports import Dialogs, EnginePort, Links
from newsreader.ui.reading import Reading
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.model import SidebarModel
from newsreader.ui.sidebar.moves import a_step
from newsreader.ui.sidebar.nodes import Key, Node
from newsreader.ui.sidebar.view import SidebarView


@final
@dataclass(frozen=True, slots=True)
class FeedCommandParts:
    """What these commands work with. ``fill_menu`` puts the window's commands into a menu by name."""

    window: QWidget
    engine: EnginePort
    futures: Futures
    bridge: Bridge
    dialogs: Dialogs
    links: Links
    shelf: Shelf
    deeds: Deeds
    full_texts: FullTexts
    notices: Notices
    reading: Reading
    sidebar: SidebarView
    tree: SidebarModel
    stop: Callable[[], None] | None
    pictures: PictureChoices | None = None


@final
class FeedCommands(QObject):
    """Does to feeds and folders what a person asks for. ``failed``: an error in words; ``said``: words in passing."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, parts: FeedCommandParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._known_folders: frozenset[FolderId] | None = None
        parts.tree.dropped.connect(self._on_rows_dropped)
        parts.sidebar.trouble_asked.connect(self._on_trouble_asked)
        parts.tree.renamed.connect(parts.deeds.rename)
        parts.shelf.rearranged.connect(self._on_rearranged)

    # -- adding ----------------------------------------------------------------------------------------------------

    def add_feed(self) -> None:
        """Open *Add feed*."""
        self.add_address("", is_typed=True)

    def add_address(self, address: str, *, is_typed: bool) -> None:
        """Open *Add feed* with an address."""
        self._parts.dialogs.add_feed(self._parts.window, address=address, is_typed=is_typed)

    def new_folder(self) -> None:
        """Make a folder beside or in what is chosen, and let it be named."""
        self._known_folders = frozenset(self._parts.shelf.folders)
        node = self._parts.sidebar.current
        parent: FolderId | None = None
        if node is not None and node.folder is not None:
            parent = node.folder.parent
        elif node is not None and node.feed is not None:
            parent = node.feed.folder
        self._parts.deeds.new_folder(parent)

    @Slot()
    def _on_rearranged(self) -> None:
        """A folder that was just made opens its field for a name."""
        if self._known_folders is None:
            return
        made = frozenset(self._parts.shelf.folders) - self._known_folders
        if made:
            self._known_folders = None
            index = self._parts.tree.index_of(("folder", next(iter(made))))
            self._parts.sidebar.setCurrentIndex(index)
            self._parts.sidebar.edit(index)

    # -- reading feeds now -----------------------------------------------------------------------------------------

    def refresh_shown(self) -> None:
        """Read the feed or folder that is shown; all feeds where another view is."""
        view, shelf = self._parts.reading.view, self._parts.shelf
        if view.kind is ViewKind.FEED and view.feed is not None:
            self._refresh([view.feed])
        elif view.kind is ViewKind.FOLDER and view.folder is not None:
            self._refresh([feed.id for feed in shelf.feeds_below(view.folder)])
        else:
            self._refresh(None)

    def refresh_all(self) -> None:
        """Read all feeds."""
        self._refresh(None)

    @Slot()
    def stop(self) -> None:
        """End the reading of feeds."""
        if self._parts.stop is not None:
            self._parts.stop()

    def _refresh(self, feeds: list[FeedId] | None) -> None:
        if feeds is not None and not feeds:
            self.said.emit(self.tr("There is no feed here."))
            return
        asked: Future[tuple[FeedReport, ...]] = self._parts.engine.refresh(
            feeds, on_report=self._parts.bridge.on_report
        )
        self._parts.futures.when_done(asked, self._on_refreshed, failed=self._on_failed)

    def _on_refreshed(self, reports: tuple[FeedReport, ...]) -> None:
        new = sum(report.new for report in reports)
        wrong = [report for report in reports if report.error_text]
        offline = [report.error_text or "" for report in wrong if report.error_kind == "offline"]
        if offline:
            self.said.emit(offline[0])
        elif len(reports) == 1 and wrong:
            self.failed.emit(KnownError(wrong[0].error_kind or "feed", wrong[0].error_text or ""))
        else:
            words = self.tr("1 new article") if new == 1 else self.tr("{n} new articles").format(n=digits(new))
            self.said.emit(words if new else self.tr("No new articles"))

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)

    def make_readable(self) -> None:
        """Open *Make readable offline* for the view that is shown."""
        reading = self._parts.reading
        self._parts.dialogs.download(self._parts.window, reading.listed, title=reading.title)

    # -- names, places, removal ------------------------------------------------------------------------------------

    def rename(self) -> None:
        """Open the field for a new name."""
        node = self._parts.sidebar.current
        if node is not None and (node.feed is not None or node.folder is not None):
            self._parts.sidebar.edit(self._parts.sidebar.currentIndex())

    def properties(self) -> None:
        """Open the properties of the feed that is shown or chosen, else of the open article's."""
        parts = self._parts
        node, rows = parts.sidebar.current, parts.reading.chosen()
        if node is not None and node.feed is not None and parts.sidebar.hasFocus():
            feed: FeedId | None = node.feed.id
        else:
            feed = parts.reading.view.feed or (rows[0].feed if rows else None)
        if feed is None:
            self.said.emit(self.tr("Choose a feed in the sidebar first."))
        else:
            parts.dialogs.feed(parts.window, feed)

    def obey(self, name: str) -> bool:
        """What a page in the article's place asks to do to the feed that is shown; False when that is no deed of this kind."""
        feed = self._parts.reading.view.feed
        found = self._parts.shelf.feed(feed) if feed is not None else None
        if found is None or name not in ("edit_address", "unsubscribe_shown"):
            return False
        if name == "edit_address":
            self._parts.dialogs.feed(self._parts.window, found.id, at="address")
        else:
            self._parts.deeds.unsubscribe(found)
        return True

    def read_now(self, feeds: Sequence[FeedId] | None) -> None:
        """Read these feeds, or all."""
        self._refresh(None if feeds is None else list(feeds))

    def remove(self) -> None:
        """Unsubscribe from the chosen feed, or remove the chosen folder and keep its feeds."""
        node = self._parts.sidebar.current
        if node is None or (node.feed is None and node.folder is None):
            self.said.emit(self.tr("Choose a feed or a folder in the sidebar first."))
        elif node.feed is not None:
            self._parts.deeds.unsubscribe(node.feed)
        elif node.folder is not None:
            self._parts.deeds.remove_folder(node.folder)

    def move(self, by: int) -> None:
        """Move the chosen feed or folder a step up or down."""
        node = self._parts.sidebar.current
        if node is None or (node.feed is None and node.folder is None):
            self.said.emit(self.tr("Choose a feed or a folder in the sidebar first."))
            return
        place = a_step(self._parts.shelf, node.key, by=by)
        if place is not None:
            self._parts.deeds.move([node.key], place.folder, before=place.before)

    @Slot(object)
    def _on_trouble_asked(self, key: Key) -> None:
        self._parts.dialogs.trouble(self._parts.window, FeedId(key[1]))

    @Slot(object, object, object)
    def _on_rows_dropped(self, keys: list[Key], folder: FolderId | None, before: Key | None) -> None:
        self._parts.deeds.move(keys, folder, before=before)

    # -- the sidebar's menu ----------------------------------------------------------------------------------------

    def open_menu(self, key: Key | None, at: QPoint, *, fill: Callable[[QMenu, list[str]], None]) -> None:
        """The menu of a row, or of the empty ground."""
        menu = QMenu(self._parts.window)
        node = self._parts.tree.node(self._parts.tree.index_of(key)) if key is not None else None
        if node is not None and key is not None and not node.is_heading:
            self._parts.sidebar.setCurrentIndex(self._parts.tree.index_of(key))
            fill(menu, ["refresh", "mark_all_read", "make_readable", "fold_stories", ""])
            if node.view is ViewKind.STORY:
                fill(menu, ["follow_story", ""])
            if node.feed is not None:
                self._add_feed_entries(menu, node)
            if node.feed is not None:
                fill(menu, ["feed_properties"])
            if node.feed is not None or node.folder is not None:
                fill(menu, ["rename"])
                self._add_places(menu.addMenu(self.tr("Move to")), node)
                fill(menu, ["remove", ""])
        fill(menu, ["add_feed", "new_folder", "filter_feeds"])
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def _add_places(self, menu: QMenu, node: Node) -> None:
        """The folders that a feed or folder can lie in, by their whole names."""
        folders = self._parts.shelf.folders
        here = node.feed.folder if node.feed is not None else node.folder.parent if node.folder is not None else None
        places: list[tuple[FolderId | None, str]] = [(None, self.tr("Top of the sidebar"))]
        places += sorted(((each, folder_path(each, folders) or "") for each in folders), key=lambda place: place[1])
        for folder, name in places:
            action = menu.addAction(name.replace("&", "&&"))
            in_itself = node.folder is not None and lies_in(folder, node.folder.id, folders=folders)
            action.setEnabled(folder != here and not in_itself)
            action.triggered.connect(partial(self._on_place_chosen, (node.key, folder)))

    def _on_place_chosen(self, chosen: tuple[Key, FolderId | None], _is_checked: bool = False) -> None:
        key, folder = chosen
        self._parts.deeds.move([key], folder, before=None)

    def _add_feed_entries(self, menu: QMenu, node: Node) -> None:
        feed = node.feed
        if feed is None:
            return
        if feed.error_kind is not None:
            parts = self._parts
            menu.addAction(self.tr("Why it is in trouble…"), lambda: parts.dialogs.trouble(parts.window, feed.id))
        if feed.site_url:
            menu.addAction(self.tr("Open site in browser"), lambda: self._parts.links.open(feed.site_url))
        menu.addAction(self.tr("What to keep…"), lambda: self._parts.dialogs.keep(self._parts.window, feed.id))
        always = menu.addAction(self.tr("Always read the full text"))
        always.setCheckable(True)
        always.setChecked(self._parts.full_texts.is_always(feed.id))
        always.triggered.connect(lambda is_on: self._parts.full_texts.set_always(feed.id, is_on=is_on))
        told = menu.addAction(self.tr("Notify me of new articles"))
        told.setCheckable(True)
        told.setChecked(feed.id in self._parts.notices.feeds)
        told.triggered.connect(lambda is_on: self._parts.notices.set_on(feed.id, is_on=is_on))
        pictures = self._parts.pictures
        if pictures is not None:
            add_choice(menu.addMenu(self.tr("Pictures")), pictures.of(feed.id), options=pictures.options(feed.id))
        menu.addAction(self.tr("Copy address"), lambda: QGuiApplication.clipboard().setText(feed.url))
        menu.addSeparator()
