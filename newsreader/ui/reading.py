"""What is read: which view is shown, which article is open, and what keys do to them. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from newsreader.core.frozen import dataclass
from newsreader.core.pictures import SCHEME
from newsreader.core.values import ArticleId, ArticleRow, Changes, FeedId, View, ViewKind
from newsreader.ui.ages import day_start
from newsreader.ui.closed_words import say_closed
from newsreader.ui.deeds import Deeds
from newsreader.ui.full_texts import FullTexts
from newsreader.ui.navigation import Navigator
from newsreader.ui.picture_loads import PictureLoads
from newsreader.ui.ports import ArticlePort, Links, ReaderPort
from newsreader.ui.preferences import Preferences
from newsreader.ui.read_marker import ReadMarker
from newsreader.ui.scrolled_past import ScrolledPast
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.nodes import key_of, view_title
from newsreader.ui.sidebar.view import SidebarView
from newsreader.ui.story_reading import StoryReading
from newsreader.ui.timeline.pane import TimelinePane
from newsreader.ui.view_choices import ViewChoices

_COMMAND = f"{SCHEME}://command/"  # as links under an article have it (ui.article.page)
_TYPING = 200  # milliseconds without a key until a search begins
_FILTERED = (ViewKind.ALL, ViewKind.TODAY, ViewKind.FEED, ViewKind.FOLDER)


@final
@dataclass(frozen=True, slots=True)
class ReadingParts:
    """What reading needs; all of it lives on the main thread."""

    pane: TimelinePane
    sidebar: SidebarView
    article: ArticlePort
    shelf: Shelf
    deeds: Deeds
    full_texts: FullTexts
    picture_loads: PictureLoads
    marker: ReadMarker
    links: Links
    preferences: Preferences
    reader: ReaderPort
    now: Callable[[], int]
    locale: QLocale


@final
class Reading(QObject):
    """``view_changed``: another view is shown; ``article_changed``: another article is open, or its marks are others;
    ``article_wanted``: an article was gone to by a command, so it must be seen; ``said``: words for the status line.
    """

    view_changed = Signal()
    article_changed = Signal()
    article_wanted = Signal()
    said = Signal(str)

    def __init__(self, parts: ReadingParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._view = View(ViewKind.UNREAD)
        self._before_search = self._view
        self._unread_only = False
        self._choices = ViewChoices()
        self._is_seen = True
        self._is_closed = False
        self._has_page: Callable[[], bool] = _never
        self._beside: ArticleRow | None = None  # the open article when it was not opened in the list
        self.stories = StoryReading(parts, lambda: self._choices, parent=self)
        self.stories.changed.connect(self._show_again)
        self.stories.said.connect(self.said)
        self._scrolled = ScrolledPast(parts, parent=self)
        self._navigator = Navigator(parts.pane, parts.shelf, reader=parts.reader, show_view=self.show_view)
        self._words = ""
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self._on_typed)
        parts.pane.opened.connect(self._on_opened)
        parts.pane.model.modelReset.connect(self._on_reset)
        parts.marker.read.connect(self._on_read)
        parts.article.shown.connect(self._on_shown)
        parts.article.link_activated.connect(self._on_link)
        parts.shelf.counted.connect(self._on_counted)
        parts.shelf.rearranged.connect(self._on_counted)
        parts.shelf.patched.connect(self._on_patched)

    @property
    def has_page(self) -> bool:
        """Whether a page stands in the article's place."""
        return self._has_page()

    def take_pages(self, has_page: Callable[[], bool]) -> None:
        """``has_page``: whether a page stands in the article's place when none is open."""
        self._has_page = has_page

    # -- views -----------------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """The view that is shown, without filter and order."""
        return self._view

    @property
    def listed(self) -> View:
        """The view as the list holds it, with its filter and order."""
        return self._filtered()

    @property
    def full_texts(self) -> FullTexts:
        """Shows articles' full texts."""
        return self._parts.full_texts

    @property
    def unread_only(self) -> bool:
        """Whether lists leave out what is read."""
        return self._unread_only

    @property
    def oldest_first(self) -> bool:
        """Whether the view begins with its oldest article."""
        return self._choices.is_oldest_first(self._view)

    @property
    def compact(self) -> bool:
        """Whether the view has rows of one line."""
        return self._choices.is_compact(self._view)

    @property
    def choices(self) -> ViewChoices:
        """Order and layout of each view, to be kept."""
        return self._choices

    @property
    def title(self) -> str:
        """What the view is called."""
        view, shelf = self._view, self._parts.shelf
        if view.kind is ViewKind.FEED and view.feed is not None:
            return shelf.feed_title(view.feed)
        if view.kind is ViewKind.FOLDER and view.folder is not None:
            folder = shelf.folders.get(view.folder)
            return "" if folder is None else folder.title
        if view.kind is ViewKind.STORY and view.story is not None:
            return shelf.story_title(view.story)
        return view_title(view.kind)

    def start(self, view: View, *, unread_only: bool, choices: ViewChoices) -> None:
        """Show the first view with the filter, the orders and the layouts that were kept."""
        self._unread_only, self._choices = unread_only, choices
        self.show_view(view)

    def show_view(self, view: View) -> None:
        """Show another view; the sidebar follows."""
        if view.kind is not ViewKind.SEARCH:
            self._before_search = view
        self._view = view
        self._parts.sidebar.go_to(key_of(view))
        self._reload()
        self.view_changed.emit()

    def choose(self, view: View) -> None:
        """The sidebar's cursor came to a row."""
        if view != self._view:
            self.show_view(view)

    def set_unread_only(self, is_on: bool) -> None:
        """Leave out what is read, or show it again."""
        self._unread_only = is_on
        self._show_again()

    def set_oldest_first(self, is_on: bool) -> None:
        """Begin this view with its oldest article, or with its newest."""
        self._choices = self._choices.with_order(self._view, oldest_first=is_on)
        self._show_again()

    def set_list(self, is_list: bool) -> None:
        """Show views of this kind as lists, or as pages where they have one."""
        self._choices = self._choices.with_list(self._view, is_list=is_list)
        self.view_changed.emit()

    def set_compact(self, is_on: bool) -> None:
        """Show this view with rows of one line, or with whole ones."""
        self._choices = self._choices.with_layout(self._view, is_compact=is_on)
        self._parts.pane.set_compact(is_on)
        self.view_changed.emit()

    def set_fold_stories(self, is_on: bool) -> None:
        """Show the articles of one story as one row in this view, or each by itself."""
        self._choices = self._choices.with_stories(self._view, folds=is_on)
        self._show_again()

    @Slot()
    def _show_again(self) -> None:
        """The same view with another filter or order: the open article stays open, and its row where it is."""
        self._parts.pane.show_again(self._filtered(), self.title, folds=self.stories.folds(self._view))
        if self._parts.pane.current is None:
            self._parts.marker.left()
            self._say_closed()
        self._on_counted()
        self.article_changed.emit()
        self.view_changed.emit()

    def check_view(self) -> None:
        """A feed or folder that is gone cannot be shown any longer; a day that is over neither."""
        view, shelf = self._view, self._parts.shelf
        is_gone = (view.kind is ViewKind.FEED and view.feed not in shelf.feeds) or (
            view.kind is ViewKind.FOLDER and view.folder not in shelf.folders
        )
        if is_gone:
            self.show_view(View(ViewKind.UNREAD))
        elif view.kind is ViewKind.TODAY and self._parts.pane.model.view.since != day_start(self._parts.now()):
            self._reload()
        else:
            self._parts.sidebar.go_to(key_of(view))  # its row may have moved
        self._on_counted()

    def _reload(self) -> None:
        self._parts.marker.left()
        self._parts.pane.set_compact(self.compact)
        self._parts.pane.show_view(self._filtered(), self.title, folds=self.stories.folds(self._view))
        self._on_counted()
        self._say_closed()
        self.article_changed.emit()

    def _filtered(self) -> View:
        view = self._view
        unread_only = self._unread_only and view.kind in _FILTERED
        since = day_start(self._parts.now()) if view.kind is ViewKind.TODAY else None
        stories = self._parts.shelf.popular if view.kind is ViewKind.POPULAR else ()
        order = self.oldest_first
        return replace(view, unread_only=unread_only, oldest_first=order, since=since, stories=stories)

    def close(self) -> None:
        """The window goes: nothing is opened, marked or searched for any more, whatever timers still run."""
        self._is_closed = True
        self._is_seen = False
        self._typing.stop()
        self._scrolled.close()
        self._parts.marker.left()

    # -- searching -------------------------------------------------------------------------------------------------

    @Slot(str)
    def search(self, words: str) -> None:
        """Words were typed; the search begins when the typing rests."""
        self._words = words.strip()
        self._typing.start()

    def search_now(self) -> None:
        """Enter: do not wait."""
        if self._typing.isActive():
            self._typing.stop()
            self._on_typed()

    def leave_search(self) -> bool:
        """Back to what was shown before; False when nothing was searched for."""
        self._typing.stop()
        self._words = ""
        if self._view.kind is not ViewKind.SEARCH:
            return False
        self.show_view(self._before_search)
        return True

    @Slot()
    def _on_typed(self) -> None:
        if self._words:
            wanted = View(ViewKind.SEARCH, words=self._words)
            if wanted != self._view:
                self.show_view(wanted)
        else:
            self.leave_search()

    # -- the open article ------------------------------------------------------------------------------------------

    def set_seen(self, is_seen: bool) -> None:
        """Whether the article pane is on the screen: what is not seen is not read."""
        self._is_seen = is_seen
        if not is_seen:
            self._parts.marker.left()
        elif (row := self._parts.pane.current) is not None and self._parts.pane.chosen_count == 1:
            self._parts.marker.shown(row.id)

    @Slot(object)
    def _on_opened(self, article: ArticleId | None) -> None:
        if self._is_closed:
            return
        self._parts.marker.left()
        self._beside = None
        if article is None:
            self._say_closed()
        else:
            self._parts.article.show_article(article)
        self.article_changed.emit()

    def show_beside(self, article: ArticleId) -> None:
        """Open an article, in the list where it is there."""
        rows = self._parts.reader.rows([article])
        if not rows:
            self.said.emit(self.tr("This article is gone."))
            return
        key, current = (rows[0].sort_at, rows[0].id), self._parts.pane.current
        if current is not None and current.id == article:
            self._on_opened(article)  # the list is there already
            return
        if self._parts.pane.model.row_of(key) >= 0:
            self._parts.pane.go_to(key)
            return
        self._parts.marker.left()
        self._beside = rows[0]
        self._parts.article.show_article(article)
        self.article_changed.emit()

    def close_article(self) -> None:
        """No article is open any more; the list stays where it is."""
        self._parts.pane.let_go()
        self._on_opened(None)

    @property
    def _open(self) -> ArticleRow | None:
        """The open article."""
        return self._beside or self._parts.pane.current

    @Slot(object)
    def _on_shown(self, article: ArticleId) -> None:
        row = self._open
        if self._is_seen and row is not None and row.id == article:
            self._parts.marker.shown(article)

    @Slot(object)
    def _on_read(self, article: ArticleId) -> None:
        row = self._parts.pane.model.cached(article)
        if row is None or not row.read:
            self.stories.read(article)
            self.article_changed.emit()

    @Slot(str)
    def _on_link(self, url: str) -> None:
        if url.startswith(_COMMAND):
            row = self._open
            if row is not None:
                offer = url.removeprefix(_COMMAND)
                self._parts.full_texts.obey(offer, row)
                self._parts.picture_loads.obey(offer, row)
            return
        self._parts.links.open(url)

    @Slot(object)
    def show_again(self, article: ArticleId) -> None:
        """Show an article with what came for it, if it is the open one."""
        row = self._open
        if row is not None and row.id == article:
            self._parts.article.show_article(article)

    def apply(self, changes: Changes) -> None:
        """Something was written."""
        if self._is_closed:
            return
        self._parts.pane.apply(changes)
        self._scrolled.spare(changes.unread)
        if self._beside is not None:
            self._beside = next(iter(self._parts.reader.rows([self._beside.id])), None)
        row = self._open
        is_other = row is not None and (row.id in changes.updated or (row.id in changes.pictures and row.offline))
        if row is not None and is_other and self._is_seen:
            self._parts.article.show_article(row.id)
        self.article_changed.emit()

    # -- commands --------------------------------------------------------------------------------------------------

    def read_on(self) -> None:
        """A page down, then the next unread article, across feeds."""
        is_there = self._open is not None or self._has_page()
        if is_there and self._is_seen and self._parts.article.page_down():
            return
        self.next_unread()

    def page_back(self) -> None:
        """A page up."""
        self._parts.article.page_up()

    def next_unread(self) -> None:
        """Open the next unread article."""
        if self._navigator.next_unread():
            self.article_wanted.emit()
        else:
            self.said.emit(self.tr("All read."))

    def previous_unread(self) -> None:
        """Open the unread article before this one."""
        if self._navigator.previous_unread():
            self.article_wanted.emit()
        else:
            self.said.emit(self.tr("No unread article before this one."))

    def step(self, by: int) -> None:
        """Open the next or previous article of the list."""
        if self._parts.pane.step(by):
            self.article_wanted.emit()

    def step_feed(self, by: int) -> None:
        """Show the next or previous feed."""
        self._navigator.step_feed(by)

    def open_browser(self) -> None:
        """Open the chosen articles where the person's browser is."""
        for row in self.chosen()[:20]:
            if row.url:
                self._parts.links.open(row.url)
            else:
                self.said.emit(self.tr("This article has no address of its own."))

    def toggle_read(self) -> None:
        """Mark the chosen articles as read; as unread when all of them are read."""
        rows = self.chosen()
        if rows:
            read = not all(row.read for row in rows)
            ids = self._chosen_ids()
            self._parts.pane.model.mark(ids, read=read)
            for number in ids:
                self._parts.marker.decided(number)
            self._parts.deeds.set_read(ids, read=read)
            self.article_changed.emit()

    def toggle_star(self) -> None:
        """Star the chosen articles; take the stars away when all of them have one."""
        rows = self.chosen()
        if rows:
            starred = not all(row.starred for row in rows)
            ids = self._chosen_ids()
            self._parts.pane.model.mark(ids, starred=starred)
            self._parts.deeds.set_starred(ids, starred=starred)
            self.article_changed.emit()

    def mark_all_read(self) -> None:
        """Mark what the list holds as read."""
        model = self._parts.pane.model
        self._parts.deeds.mark_all_read(replace(model.view, oldest_first=False), up_to=model.newest)

    def mark_beside(self, by: int) -> None:
        """Mark what stands above (-1) or below (1) the chosen articles as read."""
        ids = self._parts.pane.ids_beside(by)
        if ids:
            self._parts.pane.model.mark(ids, read=True)
            self._parts.deeds.set_read(ids, read=True)
            self.article_changed.emit()
        else:
            self.said.emit(self.tr("Nothing stands above.") if by < 0 else self.tr("Nothing stands below."))

    def chosen(self) -> list[ArticleRow]:
        """The chosen articles, or the one that was opened beside the list."""
        return [self._beside] if self._beside is not None else self._parts.pane.chosen()

    def _chosen_ids(self) -> list[ArticleId]:
        return [self._beside.id] if self._beside is not None else list(self._parts.pane.chosen_ids())

    # -- words -----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_patched(self, feeds: frozenset[FeedId]) -> None:
        """The feed that is shown may have another name, or be in trouble, or out of it."""
        if self._view.feed in feeds:
            self._on_counted()

    @Slot()
    def _on_counted(self) -> None:
        view, pane = self._view, self._parts.pane
        if view.kind is ViewKind.SEARCH:
            count = pane.model.rowCount() if pane.model.view.kind is ViewKind.SEARCH else 0
        else:
            counts = self._parts.shelf.counts
            count = counts.starred if view.kind is ViewKind.STARRED else self._parts.shelf.unread(view)
        pane.set_title(self.title, count)
        if pane.current is None:
            self._say_closed()

    def _say_closed(self) -> None:
        if not self._has_page():
            say_closed(self._parts, self._view)

    @Slot()
    def _on_reset(self) -> None:
        """Another list is there, with nothing chosen in it."""
        if self._view.kind is ViewKind.SEARCH:
            self._on_counted()
        self.article_changed.emit()


def _never() -> bool:
    """Whether a page stands in the article's place, where there are none."""
    return False
