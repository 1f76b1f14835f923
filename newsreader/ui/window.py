"""The window: it builds the panes, wires them, and keeps sizes and places. Main thread; made by the composition root."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import cast, final

from PySide6.QtCore import QByteArray, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.errors import KnownError
from newsreader.core.values import ArticleId, Changes, FeedId, FolderId, View, ViewKind
from newsreader.identity import NAME
from newsreader.ui.action_states import ActionStates
from newsreader.ui.actions import Actions
from newsreader.ui.ages import next_midnight
from newsreader.ui.article_tools import ArticleToolParts, ArticleTools
from newsreader.ui.buttons import menu_place
from newsreader.ui.deeds import Deeds
from newsreader.ui.empty_list import EmptyList
from newsreader.ui.feed_commands import FeedCommandParts, FeedCommands
from newsreader.ui.feed_words import trouble_words
from newsreader.ui.first_paint import FirstPaint
from newsreader.ui.first_run import FirstRunPage
from newsreader.ui.first_steps import FirstSteps
from newsreader.ui.full_texts import FullTexts
from newsreader.ui.going_back import GoingBack
from newsreader.ui.layout import Layout, Panes
from newsreader.ui.looks import Looks
from newsreader.ui.notices import Notices
from newsreader.ui.offline_mode import OfflineMode
from newsreader.ui.palette.place import PalettePlace
from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.picture_loads import PictureLoads
from newsreader.ui.player.place import PlayerPlace
from newsreader.ui.ports import ArticlePort, WindowParts
from newsreader.ui.progress import Progress
from newsreader.ui.queries import Queries
from newsreader.ui.read_marker import ReadMarker
from newsreader.ui.reading import Reading, ReadingParts
from newsreader.ui.related.panel import RelatedPanel
from newsreader.ui.related.place import RelatedPlace
from newsreader.ui.related.popular import PopularList
from newsreader.ui.saved_counting import SavedCounting
from newsreader.ui.searching import Searching
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.model import SidebarModel
from newsreader.ui.sidebar.nodes import Key, folder_key
from newsreader.ui.sidebar.pane import SidebarPane
from newsreader.ui.sidebar.view import SidebarView
from newsreader.ui.status import StatusLine
from newsreader.ui.stories.questions import StoryQuestions
from newsreader.ui.stories.stories import Stories, StoryParts
from newsreader.ui.tab_order import put_in_order
from newsreader.ui.taking_in import TakingIn
from newsreader.ui.timeline.pane import TimelinePane, TimelineParts
from newsreader.ui.toast import Toast
from newsreader.ui.toolbar import Place, ToolBar
from newsreader.ui.undo import UndoSteps
from newsreader.ui.undoing import Undoing
from newsreader.ui.view_choices import ViewChoices
from newsreader.ui.waking import wake
from newsreader.ui.window_commands import CommandParts, command_handlers
from newsreader.ui.window_menus import article_menu, main_menu
from newsreader.ui.window_places import state_of
from newsreader.ui.window_state import load_state, save_state

_log = logging.getLogger(__name__)
_MINUTE = 60_000


@final
class MainWindow(QMainWindow):
    """The whole window. ``painted``: it stands on the screen for the first time, so heavy things may begin;
    ``closed``: it is gone.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self._parts = parts
        self.stays: Callable[[], bool] = _never  # whether the program goes on without its window
        self._state = load_state(parts.state_file)
        self.setWindowTitle(NAME)
        self._make_collaborators()
        self._make_panes()
        self._make_tools()
        self._make_actions()
        self._lay_out()
        self._connect()
        self._restore()

    # -- building --------------------------------------------------------------------------------------------------

    def _make_collaborators(self) -> None:
        parts = self._parts
        parts.themes.take_icons(parts.icons)
        self.queries = Queries(parts.reader_factory, parts.futures, failed=self._on_known_error, parent=self)
        self.shelf = Shelf(self.queries, parts.now, icon_file=parts.icon_file, parent=self)
        self.shelf.load(parts.reader)
        self.undo_steps = UndoSteps(parts.engine, parts.futures, parent=self)
        self.deeds = Deeds(parts.engine, parts.futures, undo=self.undo_steps, shelf=self.shelf, now=parts.now)
        self.offline = OfflineMode(parts.engine, parts.futures, bridge=parts.bridge, parent=self)
        self.full_texts = FullTexts(parts.engine, parts.futures, reader=parts.reader, parent=self)
        self.notices = Notices(parts.engine, parts.futures, reader=parts.reader, parent=self)
        self.picture_loads = PictureLoads(parts.engine, parts.futures, parent=self)
        self.marker = ReadMarker(parts.preferences.settings.read_after, self)

    def _make_panes(self) -> None:
        parts, themes, icons = self._parts, self._parts.themes, self._parts.icons
        self.sidebar = SidebarView(themes, icons)
        self._tree = SidebarModel(
            self.shelf, lambda feed: trouble_words(feed, now=parts.now(), locale=parts.locale), parent=self
        )
        self.sidebar.take_model(self._tree, {folder_key(FolderId(number)) for number in self._state.closed})
        self.timeline = TimelinePane(
            TimelineParts(
                reader=parts.reader,
                queries=self.queries,
                shelf=self.shelf,
                themes=themes,
                icons=icons,
                now=parts.now,
                locale=parts.locale,
                thumbnail_file=parts.thumbnail_file,
            )
        )
        self.article_widget = parts.article_factory(self)
        self.article = cast(ArticlePort, self.article_widget)
        title_of = self.shelf.feed_title
        self.player_place = PlayerPlace(self.article, self.article_widget, parts=parts, feed_title=title_of)
        reading_parts = ReadingParts(
            pane=self.timeline,
            sidebar=self.sidebar,
            article=self.article,
            shelf=self.shelf,
            deeds=self.deeds,
            full_texts=self.full_texts,
            picture_loads=self.picture_loads,
            marker=self.marker,
            links=parts.links,
            preferences=parts.preferences,
            reader=parts.reader,
            now=parts.now,
            locale=parts.locale,
        )
        self.reading = Reading(reading_parts, self)
        EmptyList(reading_parts, self.reading, offline=self.offline)
        self.feed_commands = FeedCommands(
            FeedCommandParts(
                window=self,
                engine=parts.engine,
                futures=parts.futures,
                bridge=parts.bridge,
                dialogs=parts.dialogs,
                links=parts.links,
                shelf=self.shelf,
                deeds=self.deeds,
                full_texts=self.full_texts,
                notices=self.notices,
                reading=self.reading,
                sidebar=self.sidebar,
                tree=self._tree,
                stop=parts.stop_refresh,
                pictures=parts.pictures,
            )
        )

    def _make_tools(self) -> None:
        self.taking_in = TakingIn(self, self._parts.dialogs, feeds=self.feed_commands)
        parts, article = self._parts, self.player_place
        popular = PopularList(parts.themes, now=parts.now, locale=parts.locale)
        panel = RelatedPanel(parts.themes, self.shelf, icons=parts.icons, popular=popular)
        questions = StoryQuestions(self.queries)
        self.related = RelatedPlace(article, self.article, questions=questions, panel=panel)
        self.sidebar_pane = SidebarPane(self.sidebar, parts.themes, icons=parts.icons)
        self.panes = Panes(parts.themes, sidebar=self.sidebar_pane, timeline=self.timeline, article=self.related)
        self.stories = Stories(
            StoryParts(
                *(parts, questions, self.shelf, self.reading, self.article, self.related, self.panes),
                *(self.deeds, self.undo_steps),
                actions=lambda: self.actions_,
            )
        )
        self.pane_keys = PaneKeys(self.panes, (self.sidebar_pane, self.timeline, article, self.related.panel))
        self.looks = Looks(self.article, parts.preferences, themes=parts.themes, parent=self)
        self.tools = ArticleTools(
            ArticleToolParts(
                self, parts, self.article, self.reading, shelf=self.shelf, keys=self.pane_keys,
                actions=lambda: self.actions_, share_button=lambda: self.tool_bar.share,
                searching=lambda: self.searching,
            )
        )  # fmt: skip

    def _make_actions(self) -> None:
        own: dict[str, Callable[[], None]] = {
            "undo": lambda: self._undoing.undo(),  # noqa: PLW0108  # made later
            "palette": lambda: self.palette_place.toggle(self.actions_),
            "search": lambda: self.searching.ask(),  # noqa: PLW0108  # made later
            "back": self._on_back_asked,
            "related": lambda: self.related.show_panel(self.actions_["related"].isChecked()),
            "menu": self._on_menu_asked,
            "full_screen": self._on_full_screen_asked,
            "quit": self.close_application,
        }
        handlers = command_handlers(
            CommandParts(
                window=self,
                reading=self.reading,
                feeds=self.feed_commands,
                offline=self.offline,
                full_texts=self.full_texts,
                dialogs=self._parts.dialogs,
                keys=self.pane_keys,
                panes=self.panes,
                sidebar=self.sidebar_pane,
                actions=lambda: self.actions_,
            )
        )
        self.actions_ = Actions(
            self,
            self._parts.themes,
            icons=self._parts.icons,
            handlers=handlers | self.player_place.handlers() | self.tools.handlers() | self.stories.handlers() | own,
            preferences=self._parts.preferences,
        )

    def _lay_out(self) -> None:
        themes, icons = self._parts.themes, self._parts.icons
        self.tool_bar = ToolBar(themes, icons, actions=self.actions_)
        self._states = ActionStates(
            self.actions_,
            self.reading,
            tool_bar=self.tool_bar,
            offline=self.offline,
            parent=self,
        )
        self.searching = Searching(self.tool_bar, self.reading, list_pane=self.timeline, parent=self)
        self.status = StatusLine(themes, icons, can_stop=self._parts.stop_refresh is not None)
        self.progress = Progress(
            self.status, shelf=self.shelf, tree=self._tree, bridge=self._parts.bridge, now=self._parts.now
        )
        self._saved = SavedCounting(
            self.status, model=self.timeline.model, queries=self.queries, bridge=self._parts.bridge
        )
        self.first_run = FirstRunPage(themes, icons, packs=self._parts.packs)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tool_bar)
        column.addWidget(self.panes, 1)
        column.addWidget(self.status)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._main)
        self._pages.addWidget(self.first_run)
        self.setCentralWidget(self._pages)
        self.toast = Toast(themes, self)
        self._undoing = Undoing(self.undo_steps, self.toast, status=self.status, action=self.actions_["undo"])
        self.palette_place = PalettePlace(
            self, self._parts, shelf=self.shelf, go=self._go_to, search=self.searching.look_for_words
        )
        self._back = GoingBack(
            *(self.panes, self.related, self.timeline, self.pane_keys, self.tools.finding, self.toast),
            *(self.searching, self._on_edges_changed, self.stories.pages.go_back),
        )
        self.setMinimumSize(360, 320)
        # The article's part last: its pages are made when they are first wanted.
        late = self.player_place
        put_in_order((self.related.panel, self.status, self.tool_bar, self.sidebar_pane, self.timeline, late))

    def _connect(self) -> None:
        parts = self._parts
        parts.bridge.changed.connect(self._on_changed)
        parts.preferences.changed.connect(self.marker.follow)
        self.shelf.rearranged.connect(self._on_rearranged)
        self.sidebar.chosen.connect(self._on_row_chosen)
        self.sidebar.menu_asked.connect(self._on_sidebar_menu_asked)
        self.timeline.entered.connect(self._on_article_wanted)
        self.timeline.view.clicked.connect(self._on_article_clicked)
        self.timeline.menu_asked.connect(self._on_timeline_menu_asked)
        self.reading.article_wanted.connect(self._on_article_wanted)
        self.deeds.nothing.connect(self.status.say)
        both = (self.full_texts, self.notices, self.picture_loads, self.feed_commands, self.tools, self.stories)
        for each in (self.reading, *both):
            each.said.connect(self.status.say)
        for part in (*both, self.player_place, self.deeds, self.offline, self.undo_steps):
            part.failed.connect(self._on_known_error)
        self.reading.article_changed.connect(self.player_place.follow)
        self.reading.article_changed.connect(self.related.follow)
        self.related.opened.connect(self.reading.show_beside)
        self.picture_loads.loaded.connect(self.reading.show_again)
        self.offline.changed.connect(self.status.show_offline)
        self.status.stop_asked.connect(self.feed_commands.stop)
        self.status.trouble_asked.connect(self.actions_["trouble"].trigger)
        self.status.saved_asked.connect(self.feed_commands.make_readable)
        self.article.asked.connect(self._on_way_asked)
        self.panes.edges_changed.connect(self._on_edges_changed)
        self.tool_bar.menu_asked.connect(self._on_menu_asked)
        self.tool_bar.drawer_asked.connect(self._on_drawer_asked)
        self._first_steps = FirstSteps(
            self.first_run, self.feed_commands, engine=parts.engine, futures=parts.futures,
            import_list=self.actions_["import_opml"].trigger,
        )  # fmt: skip
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self.minute_passed)
        self._clock.start()
        self._midnight = next_midnight(parts.now())
        FirstPaint((self.status, self.first_run), parent=self).painted.connect(self._on_painted)

    # -- places that are kept --------------------------------------------------------------------------------------

    def _restore(self) -> None:
        state = self._state
        self.resize(1280, 800)
        if state.geometry:
            self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode("ascii")))
        self.panes.start(state.sizes, has_sidebar=state.has_sidebar, width=self.width())
        self.actions_["sidebar"].setChecked(state.has_sidebar)
        self.actions_["related"].setChecked(state.has_related)
        self.related.show_panel(state.has_related)
        self.actions_["unread_only"].setChecked(state.unread_only)
        choices = ViewChoices(*map(frozenset, (state.oldest, state.compact, state.listed, state.folding)))
        self.reading.start(state.shown_view(), unread_only=state.unread_only, choices=choices)
        self.palette_place.start(state.recent)
        self.reading.check_view()
        self._on_rearranged()
        self.timeline.setFocus()

    # -- what the application asks ---------------------------------------------------------------------------------

    def raise_window(self) -> None:
        """Bring the window before the person's eyes."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def show_feed(self, feed: FeedId) -> None:
        """Show one feed's articles."""
        self.reading.show_view(View(ViewKind.FEED, feed=feed))

    def say(self, words: str) -> None:
        """Say something in the status line."""
        self.status.say(words)

    @Slot()
    def close_application(self) -> None:
        """Quit."""
        self.stays = _never
        self.close()
        QApplication.quit()

    # -- what was written and what goes on -------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.shelf.apply(changes)
        self.reading.apply(changes)
        self.related.apply(changes)
        self.stories.apply(changes)

    @Slot()
    def _on_rearranged(self) -> None:
        page = self._main if self.shelf.feeds or self.shelf.folders else self.first_run
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            # Qt would give the keys to the first button of the new page, and Space would open the menu.
            (self.timeline if page is self._main else self.first_run).setFocus()
        self.reading.check_view()

    @Slot()
    def minute_passed(self) -> None:
        """Ages are others now, and perhaps the day: each minute, and when the machine woke up."""
        now = self._parts.now()
        self.progress.say()
        self.timeline.minute_passed()
        if now >= self._midnight:
            self._midnight = next_midnight(now)
            self.shelf.recount()
            self.reading.check_view()

    @Slot(object)
    def _on_known_error(self, error: KnownError) -> None:
        """Known errors are said quietly, in place of the toast."""
        self.toast.say(error.text, can_undo=False)

    # -- reading ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_row_chosen(self, key: Key) -> None:
        node = self._tree.node(self._tree.index_of(key))
        if node.shows is not None:
            self._go_to(node.shows)

    def _go_to(self, view: View) -> None:
        self.searching.clear()
        self.reading.choose(view)
        self.panes.read(is_reading=False)

    @Slot(str)
    def _on_way_asked(self, name: str) -> None:
        """A button in the article's place was pressed."""
        if not self.feed_commands.obey(name):
            self.actions_[name].trigger()

    @Slot()
    def _on_article_wanted(self) -> None:
        self.panes.read(is_reading=True)
        self._on_edges_changed()

    @Slot()
    def _on_article_clicked(self) -> None:
        if len(self.reading.chosen()) == 1:
            self._on_article_wanted()

    def _on_back_asked(self) -> None:
        self._back.go()

    # -- panes and menus -------------------------------------------------------------------------------------------

    @Slot()
    def _on_drawer_asked(self) -> None:
        self.panes.show_sidebar(not self.panes.is_drawer_open)

    @Slot()
    def _on_edges_changed(self) -> None:
        is_reading, layout, is_page = self.panes.is_reading, self.panes.layout_now, self.panes.is_page
        self.tool_bar.arrange(Place(layout, is_reading, *self.panes.edges(), is_page=is_page))
        self.reading.set_seen(layout is not Layout.ONE or is_reading or is_page)

    @Slot()
    def _on_menu_asked(self) -> None:
        menu = main_menu(self, self.actions_, theme=self.looks.theme_choice(), pictures=self._parts.pictures)
        button = self.tool_bar.menu if self.tool_bar.menu.isVisible() else self.tool_bar.more
        menu.popup(menu_place(button, menu, down=button.height() + 2))

    @Slot(QPoint)
    def _on_timeline_menu_asked(self, at: QPoint) -> None:
        if self.reading.chosen():
            article_menu(self, self.actions_).popup(at)

    @Slot(object, QPoint)
    def _on_sidebar_menu_asked(self, key: Key | None, at: QPoint) -> None:
        self.feed_commands.open_menu(key, at, fill=self.actions_.fill)

    def _on_full_screen_asked(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    # -- events ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_painted(self) -> None:
        steps = (self._parts.icons.load, self.queries.begin, self._open_article, self.painted.emit)
        wake(self, steps, view=self.article.modules)

    def _open_article(self) -> None:
        self.article.prewarm()
        self._first_steps.look_at_clipboard()
        if self._state.article is not None and self.timeline.current is None:  # nothing was opened meanwhile
            self.article.remember(ArticleId(self._state.article[1]), self._state.place)
            self.timeline.go_to(self._state.article)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit(self.width())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide where the program goes on in the tray; else keep sizes and places, end the query thread and the web view; the application ends the rest."""
        if self.stays() and not cast(QGuiApplication, QApplication.instance()).isSavingSession():
            event.ignore()
            self.hide()
            return
        self._clock.stop()
        self.reading.close()
        try:
            save_state(self._parts.state_file, state_of(self))
        except OSError as error:
            _log.info("The window's places cannot be kept: %s", error)
        self.queries.close()
        self.player_place.close_player()
        self.article.shut_down()
        event.accept()
        self.closed.emit()


def _never() -> bool:
    """Without a tray the program ends with its window."""
    return False
