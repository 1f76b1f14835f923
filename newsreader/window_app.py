"""The window's side of the composition root: builds application, engine and window, and ends them in order. Main thread.

What is heavy waits for the first paint: the engine starts then, and with it everything that fetches and parses.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, final

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QSurface
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from newsreader import __version__
from newsreader.app import make_engine, now, serve
from newsreader.core.errors import FileError, KnownError
from newsreader.core.folders import folder_path
from newsreader.core.outlines import OutlineFile
from newsreader.core.packs import Pack, read_packs
from newsreader.core.pictures import PictureRules
from newsreader.core.values import Article, FeedId, FolderId
from newsreader.engine.instance import Instance
from newsreader.file_steps import answered, export_list, read_list
from newsreader.gentle import put_window_first
from newsreader.identity import APP_ID, NAME
from newsreader.log import log_bugs, start_log
from newsreader.paths import Paths
from newsreader.resource_files import packs_text, resource_folder
from newsreader.settings import Settings, load_settings, save_settings
from newsreader.store.database import Database, open_database
from newsreader.store.enclosure_files import EnclosureFiles
from newsreader.store.picture_files import PictureFiles
from newsreader.ui.article.locks import lock_engine, share_contexts
from newsreader.ui.article.pane import MOST_CRASHES, ArticlePane
from newsreader.ui.article.parts import ArticleParts, FeedMark
from newsreader.ui.bridge import Bridge
from newsreader.ui.dialogs.opening import DialogParts, OpenDialogs
from newsreader.ui.end_signals import EndSignals
from newsreader.ui.futures import Futures
from newsreader.ui.language import start_language
from newsreader.ui.metered import Metered
from newsreader.ui.open_link import LinkOpener
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.ports import FileParts, WindowParts
from newsreader.ui.preferences import Preferences
from newsreader.ui.reading_look import reading_look
from newsreader.ui.theme.faces import load_fonts
from newsreader.ui.theme.feed_mark import feed_mark
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.waking import Part, Waking
from newsreader.ui.window import MainWindow
from newsreader.window_versions import make_new_versions

if TYPE_CHECKING:
    from newsreader.core.full_text import Offer
    from newsreader.engine.storage import Storage
    from newsreader.ui.dialogs.add_feed import AddFeedParts
    from newsreader.ui.dialogs.download import DownloadParts
    from newsreader.ui.dialogs.opml import ImportParts
    from newsreader.ui.feed_icons import PaintedIcon
    from newsreader.ui.feed_life.parts import LifeParts
    from newsreader.ui.feed_properties.dialog import FeedParts
    from newsreader.ui.settings.keep_dialog import KeepParts
    from newsreader.window_feeds import FeedSources

_log = logging.getLogger(__name__)
#: Milliseconds after the first paint in which what nobody waits for is loaded.
_LATER = 2_000
#: What notifications, tray, badge and sleep are made with.
_OF_DESKTOP = (
    *("newsreader.autostart", "newsreader.ui.desktop.side", "newsreader.ui.desktop.launcher"),
    *("newsreader.ui.desktop.notes_bus", "newsreader.ui.desktop.sleep", "newsreader.ui.desktop.motion"),
)


def run_window(paths: Paths, instance: Instance | None, *, target: str) -> int:
    """Open the window and stay until it is closed; the exit code. Raises KnownError when the data cannot be used.

    ``instance``: this process holds the folder; None where it cannot be written, and reading is all. ``target``: an address or file to begin with, or "".
    """
    start_log(paths.log, to_terminal=bool(sys.stderr and sys.stderr.isatty()))
    log_bugs()
    put_window_first()
    database = open_database(paths.database, now=now())
    application = make_application()
    window_app = WindowApp(application, paths, database=database)
    if instance is not None:
        window_app.when_painted(lambda: instance.serve(window_app.handed_over.emit, window_app.carry_out))
    if sys.platform == "darwin":  # elsewhere links and files come as words, and a filter costs at every event
        from newsreader.ui.file_events import FileEvents

        FileEvents(application).asked.connect(window_app.handed_over)
    window_app.show(target)
    try:
        return application.exec()
    finally:
        window_app.end()


def make_application() -> QApplication:
    """The application object with its identity; the locks of the web engine go before it (security.md)."""
    lock_engine(os.environ, is_root=hasattr(os, "geteuid") and os.geteuid() == 0)
    share_contexts()
    application = QApplication(sys.argv[:1])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    application.setWindowIcon(QIcon(str(resource_folder() / "icons" / f"{APP_ID}.svg")))
    application.setQuitOnLastWindowClosed(False)  # the window says when it is gone, after what it has to put in order
    return application


def show_error(text: str) -> None:
    """Say in a box why the program does not start: it was double-clicked, and nobody reads a terminal."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    application = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Warning, NAME, text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    del application


@final
class WindowApp(QObject):
    """Owns everything that lives as long as the window. ``handed_over`` may be emitted by any thread."""

    handed_over = Signal(str)

    def __init__(self, application: QApplication, paths: Paths, *, database: Database) -> None:
        super().__init__()
        self._application = application
        self._paths = paths
        self._database = database
        self._preferences = Preferences(load_settings(paths.settings), self._keep_settings, parent=self)
        self._locale = start_language(application, self._preferences.settings.language)
        load_fonts(resource_folder() / "fonts")
        self._themes = ThemeSource(application, self._preferences.settings.theme, parent=self)
        self._bridge = Bridge(self)
        self._futures = Futures(self)
        self._reader = database.window_reader()
        self._picture_files = PictureFiles(paths.pictures)
        self._icon_files = PictureFiles(paths.icons)
        self._files = ThreadPoolExecutor(max_workers=1, thread_name_prefix="files")
        self._metered = Metered(self)
        self._engine = make_engine(database, paths, is_scheduled=True, is_metered=self._metered.is_metered)
        self._metered.changed.connect(self._engine.network_changed)
        self._pictures = PictureChoices(self._reader.picture_rules, self._keep_picture_rules)
        self._engine.bus.listen(self._bridge.on_changes, self._bridge.on_state)
        self._icons = Icons(self)
        self._versions = make_new_versions(
            self, paths, submit=self._files.submit, preferences=self._preferences, say=self._say
        )
        self._dialogs = self._make_dialogs()
        self._links = LinkOpener(subscribe=self._on_feed_link, say=self._say)
        self._window = self._make_window()
        self._signals = EndSignals(self)
        self._signals.asked_to_end.connect(self._window.close_application)
        self.handed_over.connect(self._on_handed_over, Qt.ConnectionType.QueuedConnection)

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_dialogs(self) -> OpenDialogs:
        return OpenDialogs(
            DialogParts(
                add_feed=self._add_feed_parts,
                import_list=self._import_parts,
                export_list=self._export_list,
                themes=self._themes,
                futures=self._futures,
                show_feed=self._show_feed,
                say=self._say,
                version=__version__,
                icons=self._icons,
                keep=self._keep_parts,
                download=self._download_parts,
                measure=self._measure,
                free=self._engine.free_space,
                feed_of=self._reader.feed,
                feed=self._feed_parts,
                life=self._life_parts,
                icon_of=self._feed_icon,
                pictures=self._pictures,
                preferences=self._preferences,
                versions=self._versions,
                data=str(self._paths.data),
            )
        )

    def _keep_parts(self) -> KeepParts:
        from newsreader.engine.storage import going_by
        from newsreader.ui.settings.keep_dialog import KeepParts

        return KeepParts(
            rules=lambda: self._files.submit(answered, self._database, lambda reader: reader.rules()),
            preview=lambda rules: self._files.submit(going_by, self._database, rules, now=now()),
            keep=lambda feed, rule, before, then: self._window.deeds.keep_rule(feed, rule, before=before, then=then),
            title_of=self._feed_title,
            futures=self._futures,
        )

    def _feed_parts(self) -> FeedParts:
        from newsreader.window_feeds import feed_parts

        return feed_parts(self._feed_sources())

    def _life_parts(self) -> LifeParts:
        from newsreader.window_feeds import life_parts

        return life_parts(self._feed_sources())

    def _feed_sources(self) -> FeedSources:
        from newsreader.window_feeds import FeedSources

        return FeedSources(
            engine=self._engine,
            database=self._database,
            submit=self._files.submit,
            window=self._window,
            dialogs=self._dialogs,
            bridge=self._bridge,
            themes=self._themes,
            icons=self._icons,
            pictures=self._pictures,
            folders=self._folder_names,
            futures=self._futures,
            locale=self._locale,
        )

    def _download_parts(self) -> DownloadParts:
        from newsreader.ui.dialogs.download import DownloadParts

        engine = self._engine
        return DownloadParts(
            make=lambda view, full_text, told: engine.make_readable(view, full_text=full_text, on_progress=told),
            stop=engine.stop_readable,
            keep=lambda view, hours, full_text: engine.keep_readable(view, hours, full_text=full_text),
            standing=self._reader.standing,
            now=now,
            futures=self._futures,
            locale=self._locale,
        )

    def _measure(self) -> Future[Storage]:
        from newsreader.engine.storage import measure

        return self._files.submit(measure, self._database, self._paths, now=now())

    def _import_parts(self) -> ImportParts:
        from newsreader.ui.dialogs.opml import ImportParts

        return ImportParts(self._read_list, self._engine.import_outlines, self._futures)

    def _add_feed_parts(self) -> AddFeedParts:
        from newsreader.ui.dialogs.add_feed import AddFeedParts

        return AddFeedParts(
            discover=self._engine.discover,
            subscribe=self._engine.subscribe,
            keep=lambda url, folder: self._engine.keep(url, folder=folder),
            make_folder=lambda title: self._engine.call(lambda writer: writer.add_folder(title)),
            folders=self._folder_names,
            feed_words=self._feed_words,
            open_page=self._links.open,
            now=now,
            futures=self._futures,
        )

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            WindowParts(
                engine=self._engine,
                reader=self._reader,
                reader_factory=self._database.reader,
                bridge=self._bridge,
                futures=self._futures,
                preferences=self._preferences,
                themes=self._themes,
                icons=self._icons,
                state_file=self._paths.window_state,
                article_factory=self._make_article,
                media=EnclosureFiles(self._paths.enclosures),
                dialogs=self._dialogs,
                links=self._links,
                files=FileParts(self._files.submit, self._reader.picture_facts, self._picture_files.read),
                now=now,
                locale=self._locale,
                stop_refresh=self._engine.stop_refresh,
                pictures=self._pictures,
                thumbnail_file=self._picture_files.thumbnail,
                icon_file=self._icon_files.path,
                packs=self._packs,
            )
        )
        window.painted.connect(self._on_painted)
        window.closed.connect(self._application.quit)
        return window

    def _packs(self) -> tuple[Pack, ...]:
        """What one may begin with; nothing where the file is not as it should be."""
        try:
            return read_packs(packs_text(), country=QLocale.territoryToCode(QLocale.system().territory()))
        except (OSError, ValueError) as error:
            _log.info("No starter packs: %s", error)
            return ()

    def _make_article(self, parent: QWidget) -> QWidget:
        settings = self._preferences.settings
        pane = ArticlePane(
            ArticleParts(
                article_of=self._reader.article,
                feed_title=self._feed_title,
                saved_picture=self._saved_picture,
                now=now,
                look=reading_look(self._themes.theme, settings),
                prefer_light=self._is_light(),
                feed_mark=self._feed_mark,
                saved_icon=self._icon_files.read,
                offers_of=self._offers_of,
                picture_facts=self._reader.picture_facts,
                has_picture=self._picture_files.has,
                icons=self._icons,
                locale=self._locale,
            ),
            parent,
        )
        pane.shown.connect(self._engine.spare)
        pane.engine_died.connect(self._on_engine_died)
        pane.engine_failed.connect(self._say)
        return pane

    def _offers_of(self, article: Article) -> tuple[Offer, ...]:
        from newsreader.core.full_text import LOOKED_AT, offers

        feed = article.row.feed
        return offers(
            article,
            is_always=feed in self._reader.full_text_feeds(),
            lengths=lambda: self._reader.text_lengths(feed, limit=LOOKED_AT),
        )

    def _is_light(self) -> bool:
        settings = self._preferences.settings
        return settings.article_view == "light" or (
            settings.article_view == "auto" and settings.engine_crashes >= MOST_CRASHES
        )

    # -- life --------------------------------------------------------------------------------------------------------

    def show(self, target: str) -> None:
        """Show the window; ``target`` is handled once it is on the screen."""
        if not self._is_light():
            _keep_one_window(self._window)
        self._window.show()
        if target:
            self.handed_over.emit(target)

    def when_painted(self, step: Callable[[], None]) -> None:
        """Have a step taken, on the main thread, when the window stands on the screen for the first time."""
        self._window.painted.connect(step)

    @Slot()
    def _on_painted(self) -> None:
        self._engine.start()
        later = (
            Part(("PySide6.QtNetwork",), self._metered.begin),
            Part((), self._versions.begin),
            Part(_OF_DESKTOP, self._begin_desktop),
        )
        QTimer.singleShot(_LATER, self, Waking(later, parent=self).begin)
        QTimer.singleShot(0, self, self._check_open)

    @Slot()
    def _begin_desktop(self) -> None:
        """Notifications, tray, badge, sleep: nobody waits for them."""
        from newsreader.autostart import session_command, start_at_login
        from newsreader.ui.desktop.side import DesktopSide, SideParts

        self._side = DesktopSide(
            SideParts(
                window=self._window,
                bridge=self._bridge,
                preferences=self._preferences,
                themes=self._themes,
                icon=self._application.windowIcon(),
                woke=self._engine.network_changed,
                start_at_login=start_at_login,
                session_command=session_command,
            ),
            self,
        )
        self._window.closed.connect(self._side.close)

    @Slot()
    def _check_open(self) -> None:
        """Say it when nothing can be written: reading goes on."""
        self._futures.when_done(self._engine.when_indexed(), _nothing, failed=self._on_failed)

    def end(self) -> None:
        """After the window: the engine, the files under way, the reader. Three seconds at most (architecture.md)."""
        self._engine.stop()
        self._files.shutdown(wait=True, cancel_futures=True)
        self._reader.close()

    def carry_out(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Do what a command of another process asks for; runs on the thread of its connection."""
        return serve(self._engine, self._database, request=request)

    # -- what is told ------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_handed_over(self, target: str) -> None:
        self._window.raise_window()
        if target:
            self._window.taking_in.handle(target)

    def _show_feed(self, feed: FeedId) -> None:
        self._window.show_feed(feed)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.say(words)

    def _on_failed(self, error: KnownError) -> None:
        self._window.say(error.text)

    def _on_feed_link(self, address: str) -> None:
        """A ``feed:`` link in an article was not typed: the dialog asks first (R68)."""
        self._dialogs.add_feed(self._window, address=address, is_typed=False)

    @Slot()
    def _on_engine_died(self) -> None:
        self._preferences.change(engine_crashes=self._preferences.settings.engine_crashes + 1)

    def _keep_settings(self, settings: Settings) -> None:
        try:
            save_settings(self._paths.settings, settings)
        except FileError as error:
            self._window.say(error.text)

    # -- what dialogs and pages ask for ------------------------------------------------------------------------------

    def _keep_picture_rules(self, rules: PictureRules, then: Callable[[], None]) -> None:
        self._futures.when_done(self._engine.set_picture_rules(rules), lambda _changes: then(), failed=self._on_failed)

    def _saved_picture(self, digest: str) -> bytes | None:
        name = self._reader.picture_file(bytes.fromhex(digest))
        return self._picture_files.read(name) if name else None

    def _feed_title(self, feed: FeedId) -> str:
        return self._window.shelf.feed_title(feed)

    def _feed_icon(self, feed: FeedId) -> PaintedIcon | None:
        return self._window.shelf.icons.of(feed)

    def _feed_mark(self, feed: FeedId) -> FeedMark | None:
        shelf = self._window.shelf
        found = shelf.feed(feed)
        return None if found is None else feed_mark(found, shelf.icons.of(feed), theme=self._themes.theme)

    def _folder_names(self) -> list[tuple[FolderId, str]]:
        folders = {folder.id: folder for folder in self._reader.folders()}
        return [(number, folder_path(number, folders) or "") for number in folders]

    def _feed_words(self, feed: FeedId) -> str:
        found = self._reader.feed(feed)
        if found is None:
            return ""
        path = folder_path(found.folder, {folder.id: folder for folder in self._reader.folders()})
        named = self.tr("{title}, in {folder}")
        return found.title if path is None else named.format(title=found.title, folder=path)

    def _read_list(self, path: Path) -> Future[OutlineFile]:
        return self._files.submit(read_list, path)

    def _export_list(self, path: Path) -> Future[int]:
        return self._files.submit(export_list, self._database, path)


def _keep_one_window(window: QWidget) -> None:
    """The web view draws with OpenGL. A window made for anything else would be destroyed and made again when that view
    comes, a second after the start: it would flicker, and what is being typed into it would be lost.
    """
    window.winId()
    handle = window.windowHandle()
    handle.destroy()
    handle.setSurfaceType(QSurface.SurfaceType.OpenGLSurface)
    handle.create()


def _nothing(_answer: object) -> None:
    """Nothing has to be said when all is well."""
