"""The middle pane: head, band and list of one view; which article is open there. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QVBoxLayout, QWidget

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleId, ArticleRow, Changes, FeedId, View, ViewKind
from newsreader.ui.ages import DayNames
from newsreader.ui.empty import EmptyPane
from newsreader.ui.numbers import digits
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme
from newsreader.ui.timeline.delegate import RowAnswers, TimelineDelegate
from newsreader.ui.timeline.head import DayBand, ViewHead
from newsreader.ui.timeline.model import TimelineModel
from newsreader.ui.timeline.thumbnails import Thumbnails
from newsreader.ui.timeline.view import TimelineView
from newsreader.ui.timeline.words import StorySign, row_words, when_words

_MOST_CHOSEN = 1_000  # rows that are looked at of a selection
_REST = 90  # milliseconds that a held-down key must pause before articles are opened again
_Flag = QItemSelectionModel.SelectionFlag


@final
@dataclass(frozen=True, slots=True)
class TimelineParts:
    """What the pane is made from; all of it lives on the main thread."""

    reader: ReaderPort
    queries: Queries
    shelf: Shelf
    themes: ThemeSource
    icons: Icons
    now: Callable[[], int]
    locale: QLocale
    thumbnail_file: Callable[[str], Path] | None = None


@final
class TimelinePane(QWidget):
    """Shows a view's articles. ``opened``: an article became the one that is read (None: none or several);
    ``entered``: Enter or a double click; ``menu_asked``: where a context menu shall open.
    """

    opened = Signal(object)
    entered = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, parts: TimelineParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._title = ""
        self._wanted: tuple[int, int] | None = None  # an article to go to when all rows are there
        self.model = TimelineModel(parts.reader, parts.queries, words_of=self._words_of, parent=self)
        self.view = TimelineView(parts.themes, self._day_names, parent=self)
        self.empty = EmptyPane(parts.themes, parts.icons, ground="surface")
        self.band = DayBand(parts.themes, parts.icons)
        self._head = ViewHead(parts.themes)
        self._thumbnails = Thumbnails(parts.queries, parts.thumbnail_file, parent=self)
        self._delegate = self._make_delegate()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._on_rested)
        self._band_words = QTimer(self, singleShot=True, interval=0)  # once for all that comes in one step
        self._band_words.timeout.connect(self._say_top)
        self._is_resting = True
        self._open_now: ArticleId | None = None
        self._lay_out()
        self._connect()
        self._dress(parts.themes.theme)

    def _make_delegate(self) -> TimelineDelegate:
        return TimelineDelegate(
            self._parts.themes,
            self._parts.icons,
            answers=RowAnswers(
                feed_of=self._parts.shelf.feed,
                when=self._when,
                thumbnail_of=self._thumbnails.of,
                sign_of=self.story_sign,
                icon_of=self._parts.shelf.icons.of,
            ),
            parent=self,
        )

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._head, self.band, self._pages):
            layout.addWidget(widget)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.setModel(self.model)
        self.model.held = self.view.held_rows
        self.model.folding.looked_at = self.view.looked_at
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.went_in.connect(self.entered)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.open_asked.connect(self._on_open_asked)
        self.view.top_changed.connect(self._on_top_changed)
        self.view.newer_changed.connect(self.band.set_newer)
        self.band.newest_asked.connect(self.view.show_newest)
        self.model.loaded.connect(self._on_loaded)
        self.model.rowsInserted.connect(self._on_rows_changed)
        self.model.rowsRemoved.connect(self._on_rows_changed)
        self.model.modelReset.connect(self._on_rows_changed)
        self._parts.themes.changed.connect(self._dress)
        self._parts.icons.ready.connect(self.view.viewport().update)
        self._thumbnails.came.connect(self.view.viewport().update)
        self._parts.shelf.icons.came.connect(self._on_icons)
        self._parts.shelf.rearranged.connect(self.view.viewport().update)
        self._parts.shelf.retitled.connect(self.view.viewport().update)

    @Slot(object)
    def _on_icons(self, _feeds: object) -> None:
        self.view.viewport().update()

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("surface"))
        self.setPalette(palette)

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_view(self, view: View, title: str, *, folds: bool = False) -> None:
        """Show another view from its top, with no article open; articles of one story as one row with ``folds``."""
        self._wanted = None
        self._open_now = None
        self._rest.stop()
        self._is_resting = True  # the first article of another list opens at once
        self._title = title
        self._delegate.set_words(tuple(view.words.replace('"', " ").split()) if view.kind is ViewKind.SEARCH else ())
        self.model.set_view(view, folds=folds)
        self.view.scrollToTop()
        self._say_top()

    def show_again(self, view: View, title: str, *, folds: bool = False) -> None:
        """Show the same view with another filter or order, folded or not. The open article stays, and its row where it is
        seen, even if the filter would leave it out.
        """
        key = self.current_key
        if key is None:
            self.show_view(view, title, folds=folds)
            return
        place = self.view.rowViewportPosition(self.view.currentIndex().row())
        opened = self._open_now
        self._wanted = None
        self._rest.stop()
        self._title = title
        self.model.set_view(view, keep=key, folds=folds)
        self._open_now = opened
        self.go_to(key)
        self.view.put_at(self.view.currentIndex().row(), place)
        self._say_top()

    def set_compact(self, is_compact: bool) -> None:
        """Rows of one line, or whole ones; the first row on the screen stays that."""
        self._delegate.set_compact(is_compact)
        self.view.set_compact(is_compact)

    def set_count(self, count: int) -> None:
        """Show a number beside the name; 0 shows none."""
        self._head.say(self._title, digits(count) if count else "")

    def set_title(self, title: str, count: int) -> None:
        """Another name for the same view: its feed was renamed."""
        self._title = title
        self.set_count(count)

    def apply(self, changes: Changes) -> None:
        """Patch the list by what was written."""
        self.model.apply(changes)

    def minute_passed(self) -> None:
        """Ages are others now."""
        self.view.viewport().update()
        self._on_top_changed()

    # -- which article is open -------------------------------------------------------------------------------------

    @property
    def current(self) -> ArticleRow | None:
        """The article of the row that has the cursor and is chosen."""
        return self.model.article_row(self.view.currentIndex().row()) if self._is_current_chosen else None

    @property
    def _is_current_chosen(self) -> bool:
        """After a chosen row was removed, the cursor stands on its neighbour, which nobody has chosen."""
        return self.view.selectionModel().isSelected(self.view.currentIndex())

    def row_beside(self, by: int) -> int:
        """The row after (1) or before (-1) the cursor; outside the list at its ends."""
        row = self.view.currentIndex().row()
        if row < 0:
            return 0 if by > 0 else -1
        return row if by > 0 and not self._is_current_chosen else row + by

    @property
    def current_key(self) -> tuple[int, int] | None:
        """(sort_at, id) of the row that has the cursor."""
        return self.model.key_at(self.view.currentIndex().row()) if self._is_current_chosen else None

    def chosen(self) -> list[ArticleRow]:
        """The selected rows from top to bottom; of very many the first thousand."""
        rows = [row for first, last in self._spans() for row in range(first, last + 1)][:_MOST_CHOSEN]
        return [found for found in map(self.model.article_row, rows) if found is not None]

    def _spans(self) -> list[tuple[int, int]]:
        """The selected rows as (first, last), from top to bottom: a whole list is one span."""
        return sorted((each.top(), each.bottom()) for each in self.view.selectionModel().selection().toList())

    @property
    def chosen_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self._spans())

    def chosen_ids(self) -> list[ArticleId]:
        """The articles of all selected rows."""
        return [number for first, last in self._spans() for number in self.model.ids_between(first, last + 1)]

    def ids_beside(self, by: int) -> list[ArticleId]:
        """The articles above (-1) or below (1) those that are chosen, and those that are folded away there."""
        spans = self._spans()
        if not spans:
            return []
        stories = self.model.folding.stories
        return stories.between(0, spans[0][0]) if by < 0 else stories.between(spans[-1][1] + 1, None)

    def ids_of_stories(self) -> list[ArticleId]:
        """The articles of all selected rows, and what else the list holds of their stories."""
        stories = self.model.folding.stories
        rows = [row for first, last in self._spans() for row in range(first, last + 1)]
        return list(dict.fromkeys(number for row in rows for number in stories.story_at(row)))

    def step(self, by: int) -> bool:
        """Open the next or the previous row; False at the end of the list."""
        row = self.row_beside(by)
        if not 0 <= row < self.model.rowCount():
            return False
        with self.view.by_person():
            self.go_to_row(row)
        return True

    def go_to(self, key: tuple[int, int]) -> None:
        """Open the article with this (sort_at, id), as soon as its row is there; its story is unfolded for that."""
        row = self.model.row_of(key)
        if row < 0:
            row = self.model.folding.reveal(ArticleId(key[1]))
        if row >= 0:
            self._wanted = None
            self.go_to_row(row)
        elif not self.model.is_loaded:
            self._wanted = key

    def go_to_row(self, row: int) -> None:
        """Open a row and bring it onto the screen."""
        index = self.model.index(row, 0)
        self.view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def let_go(self) -> None:
        """Nothing is chosen any more; what is seen stays."""
        self._wanted = self._open_now = None
        self.view.selectionModel().clear()

    # -- stories ---------------------------------------------------------------------------------------------------

    def story_sign(self, row: int) -> StorySign | None:
        """What a row says of its story; None for one without others in the list."""
        stories = self.model.folding.stories
        fold = stories.fold_at(row)
        if fold is None:
            return None
        sources, more = fold.sources(lambda feed: self._parts.shelf.publisher(FeedId(feed)))
        unread = len(stories.unread_under(row))
        return StorySign(sources, more, len(fold) - 1, unread, not stories.is_under(row), fold.is_open)

    @property
    def current_story(self) -> StorySign | None:
        """What the row with the cursor says of its story."""
        return self.story_sign(self.view.currentIndex().row()) if self._is_current_chosen else None

    @property
    def folded_count(self) -> int:
        """Under how many of the chosen rows others are folded away; of very many of the first thousand."""
        rows = [row for first, last in self._spans() for row in range(first, last + 1)][:_MOST_CHOSEN]
        return sum(self.model.folding.stories.closed_at(row) is not None for row in rows)

    def toggle_story(self) -> bool:
        """Unfold the story of the row with the cursor, or fold it; False when it has none."""
        row = self.view.currentIndex().row()
        self._on_open_asked(row, None)
        return self.model.folding.stories.fold_at(row) is not None

    @Slot(int, object)
    def _on_open_asked(self, row: int, wanted: bool | None) -> None:
        fold = self.model.folding.stories.fold_at(row)
        if fold is None:
            return
        is_open = not fold.is_open if wanted is None else wanted
        head = self.model.folding.stories.head_row(fold)
        if not is_open and head < self.view.currentIndex().row() <= head + len(fold.others):
            self.go_to_row(head)  # the cursor's row is folded away
        place = self.view.rowViewportPosition(head)
        self.model.folding.set_open(row, is_open=is_open)
        self.view.put_at(head, max(place, 0))  # what stands below moves, and the story stays where it is

    def clear_choice(self) -> bool:
        """Go back from several chosen rows to one; False when there were not several."""
        if self.chosen_count < 2:
            return False
        self.go_to_row(self.view.currentIndex().row())
        return True

    @Slot()
    def _on_loaded(self) -> None:
        if self._wanted is not None:
            self.go_to(self._wanted)
            self._wanted = None

    @Slot(QItemSelection, QItemSelection)
    def _on_selected(self, _selected: QItemSelection, _gone: QItemSelection) -> None:
        """Open at once, but when a key is held down wait for a rest: pages cost more than rows."""
        self._on_top_changed()
        if self._is_resting:
            self._open()
        self._is_resting = False
        self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        self._is_resting = True
        self._open()

    def _open(self) -> None:
        found = self.model.id_at(self._spans()[0][0]) if self.chosen_count == 1 else None
        if found is None or found != self._open_now:  # several: how many is news too
            self._open_now = found
            self.opened.emit(found)

    # -- words -----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_rows_changed(self) -> None:
        is_empty = self.model.rowCount() == 0
        shown = self.empty if is_empty else self.view
        focused: QWidget | None = QApplication.focusWidget()
        has_keys = focused is not None and self._pages.isAncestorOf(focused)
        self._pages.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if has_keys and not shown.hasFocus():  # Qt would give them to whatever comes next in the window
            shown.setFocus()
        self.band.setVisible(not is_empty)
        self._on_top_changed()

    @Slot()
    def _on_top_changed(self) -> None:
        self._band_words.start()

    @Slot()
    def _say_top(self) -> None:
        top = self.view.top_row
        day = self._day_names().long(self.model.time_at(top)) if top >= 0 else ""
        chosen = self.chosen_count
        note = self.tr("Oldest first") if self.model.view.oldest_first else self.tr("Newest first")
        if chosen > 1:
            note = self.tr("{n} chosen").format(n=digits(chosen))
        self.band.say(day, note)

    def _day_names(self) -> DayNames:
        return DayNames(self._parts.now(), self._parts.locale)

    def _when(self, row: ArticleRow) -> str:
        return when_words(row, now=self._parts.now(), locale=self._parts.locale)

    def _words_of(self, row: ArticleRow, at: int) -> str:
        source, sign = self._parts.shelf.feed_title(row.feed), self.story_sign(at)
        return row_words(row, source, now=self._parts.now(), locale=self._parts.locale, sign=sign)
