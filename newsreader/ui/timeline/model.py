"""The list's model: ids of a view and a bounded cache of rows. Main thread; slow reads go to the query thread.

Rows are patched by id. The list is reset for another view, order or filter only; what no longer belongs to the view
(an article that was read in *Unread*) stays until then, and nothing moves. Articles of one story may stand as one row
(`folds`): what is not among the rows then is still in the list.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from typing_extensions import override

from newsreader.core.values import ArticleId, ArticleRow, Changes, View, ViewKind
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries
from newsreader.ui.timeline.folding import Folding
from newsreader.ui.timeline.places import Coming, Group, Places, exact_groups, wide_groups
from newsreader.ui.timeline.row_cache import RowCache
from newsreader.ui.timeline.words import saved_words

FIRST = 200  # rows that are there at once
PAGE = 100  # rows that are read together
_FEW = 500  # changed rows that are told one by one
_REST = 20_000  # rows of a view that come together: a text of so many numbers is read in a millisecond
_SLICE = 500  # articles that come in are put into the list in one step of the event loop
_EXACT = 8  # places in the list that are told one by one

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
Pairs = tuple["array[int]", "array[int]"]


@final
class TimelineModel(QAbstractTableModel):
    """Articles of one view. ``loaded``: all of the view's rows are known; ``grew``: rows came in while it was shown."""

    loaded = Signal()
    grew = Signal(int)

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(
        self,
        reader: ReaderPort,
        queries: Queries,
        *,
        words_of: Callable[[ArticleRow, int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._queries = queries
        self._words_of = words_of
        self._view = View()
        self.folding = Folding(self, queries)
        self._cache = RowCache()
        self._is_loaded = True
        self._is_to_fold = False
        self._keep: tuple[int, int] | None = None
        self._newest = ArticleId(0)
        self._waiting = Changes()
        self._coming: Pairs = (array("q"), array("q"))
        self._next_slice = QTimer(self, singleShot=True, interval=0)
        self._next_slice.timeout.connect(self._insert_some)
        #: Rows that whoever shows the list holds by their numbers, as (first, last): set by the view.
        self.held: Callable[[], Sequence[tuple[int, int]]] | None = None

    @property
    def _places(self) -> Places:
        return self.folding.stories.places

    # -- which articles --------------------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """What the list shows."""
        return self._view

    @property
    def is_loaded(self) -> bool:
        """Whether all rows of the view are known, not only the first ones."""
        return self._is_loaded

    @property
    def newest(self) -> ArticleId:
        """The highest id there was when the list was last brought up to date: what a person can know of."""
        return self._newest

    def set_view(self, view: View, *, keep: tuple[int, int] | None = None, folds: bool = False) -> None:
        """Show another view: its first rows at once, the rest when the query thread has them.

        A search may take long: the rows that are there stay until the query thread has found the new ones.
        ``keep``: an article, as (sort_at, id), that stays in the list even if it does not belong to the view, and is seen.
        ``folds``: articles of one story stand as one row; not in a search, whose hits stand each for itself.
        """
        self._keep = keep
        self._is_to_fold = folds and view.kind is not ViewKind.SEARCH
        for kind in ("added", "rest", "search", "told"):
            self._queries.forget(kind)
        if view.kind is ViewKind.SEARCH:
            self._queries.ask("search", lambda reader: reader.places(view), done=lambda found: self._start(view, found))
            return
        first = self._reader.places(view, limit=FIRST)
        self._start(view, first)

    def _start(self, view: View, found: Pairs) -> None:
        self.beginResetModel()
        self._view = view
        self._waiting = Changes()
        self._coming = (array("q"), array("q"))
        self._next_slice.stop()
        self._cache.clear()
        self._newest = self._reader.newest_id()
        self.folding.begin(view, found, reader=self._reader, is_on=self._is_to_fold, keep=self._kept_number)
        self._is_loaded = len(found[0]) < FIRST or view.kind is ViewKind.SEARCH
        for group in self._groups(self._kept_still()):
            self._places.merge(group)
        self.endResetModel()
        if self._is_loaded:
            self.loaded.emit()
        else:
            last = (found[1][-1], found[0][-1])
            self.folding.ask_all(self._kept_number, then=lambda: self._ask_rest(last))

    @property
    def _kept_number(self) -> int | None:
        return None if self._keep is None else self._keep[1]

    def _kept_still(self) -> list[Coming]:
        """The article that is to stay, as soon as its place is sure: rows that follow are in order after the last one."""
        if self._keep is None:
            return []
        time, number = self._keep
        new = self._places.missing([number], [time]) if self.folding.stories.folds.stands_alone(number) else []
        if new and not self._is_loaded and new[0].row == len(self._places):
            return []
        self._keep = None
        return new

    def _ask_rest(self, last: tuple[int, int]) -> None:
        view, folds = self._view, self.folding.stories.folds

        def question(reader: ReaderPort) -> tuple[Pairs, tuple[int, int] | None]:
            ids, times = reader.places(view, limit=_REST, after=last)
            return folds.standing(ids, times), (times[-1], ids[-1]) if len(ids) == _REST else None

        self._queries.ask("rest", question, done=lambda found: self._take_rest(*found))

    def _take_rest(self, found: Pairs, last: tuple[int, int] | None) -> None:
        ids, times = found
        if ids:
            first = len(self._places)
            self.beginInsertRows(_NOTHING, first, first + len(ids) - 1)
            self._places.extend(ids, times)
            self.endInsertRows()
        if last is not None:
            self._ask_rest(last)
            return
        self._is_loaded = True
        for group in self._groups(self._kept_still()):
            self.beginInsertRows(_NOTHING, group.at, group.at + len(group.articles) - 1)
            self._places.merge(group)
            self.endInsertRows()
        self.loaded.emit()
        waiting, self._waiting = self._waiting, Changes()
        self.apply(waiting)

    # -- rows ------------------------------------------------------------------------------------------------------

    def id_at(self, row: int) -> ArticleId | None:
        """The article of a row."""
        return ArticleId(self._places.ids[row]) if 0 <= row < len(self._places) else None

    def key_at(self, row: int) -> tuple[int, int]:
        """(sort_at, id) of a row's article."""
        return self.folding.stories.key_at(row)

    def time_at(self, row: int) -> int:
        """The time under which a row stands, without reading it."""
        return self._places.times[row]

    def row_of(self, key: tuple[int, int]) -> int:
        """The row of an article by its (sort_at, id), -1 when it has none."""
        return self.folding.stories.row_of(key)

    def ids_between(self, first: int, end: int | None) -> list[ArticleId]:
        """The articles of the rows from ``first`` to before ``end``, to the last one without it."""
        return [ArticleId(number) for number in self._places.ids[first:end]]

    def article_row(self, row: int) -> ArticleRow | None:
        """A row's article, read with its page when it is not in the cache; None when it is gone from the store."""
        if not 0 <= row < len(self._places):
            return None
        number = ArticleId(self._places.ids[row])
        found = self._cache.row(number)
        if found is None:
            self._read_page(row)
            found = self._cache.row(number)
        return found

    def cached(self, number: ArticleId) -> ArticleRow | None:
        """An article's row if it was read lately."""
        return self._cache.row(number)

    def _read_page(self, row: int) -> None:
        first = max(0, row - row % PAGE)
        ids = self._places.ids[first : first + PAGE]
        times = {number: self.key_at(first + at)[0] for at, number in enumerate(ids)}
        self._cache.keep(self._reader.rows([ArticleId(number) for number in ids]), times)

    # -- keeping up ------------------------------------------------------------------------------------------------

    def apply(self, changes: Changes) -> None:
        """Patch the list by what was written."""
        self.mark(changes.read, read=True)
        self.mark(changes.unread, read=False)
        self.mark(changes.starred, starred=True)
        self.mark(changes.unstarred, starred=False)
        if changes.updated or changes.pictures:
            self._read_again(changes.updated | changes.pictures)
        if not self._is_loaded:  # places are sure when all rows are there
            self._waiting |= Changes(added=changes.added, removed=changes.removed, stories=changes.stories)
            return
        if changes.removed:
            self._remove(changes.removed)
        if changes.added:
            self._ask_for(changes.added)
        if changes.stories:
            self.folding.learn(changes.stories)

    def mark(self, ids: Collection[ArticleId], *, read: bool | None = None, starred: bool | None = None) -> None:
        """Show these articles as read, unread, starred or not, ahead of what the store will say."""
        if read is not None and ids:
            self.folding.mark(ids, read=read)
        self._tell(self._cache.mark(ids, read=read, starred=starred))

    def repaint_all(self) -> None:
        """Names of feeds or the time of day have changed."""
        if len(self._places):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, 0))

    def _tell(self, ids: list[ArticleId]) -> None:
        if len(ids) > _FEW:
            self.repaint_all()
            return
        for number in ids:
            self.tell(self.row_of(self._cache.key(number)))

    def tell(self, row: int) -> None:
        """A row says something else now; -1 is none."""
        if row >= 0:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def _read_again(self, ids: frozenset[ArticleId]) -> None:
        held = [number for number in ids if number in self._cache]
        self._cache.renew(self._reader.rows(held[:_FEW]))
        for number in held[_FEW:]:
            self._cache.forget(number)
        self._tell([number for number in held if number in self._cache])

    def _remove(self, ids: frozenset[ArticleId]) -> None:
        left = [each for each in zip(*self._coming, strict=True) if each[0] not in ids]
        self._coming = (array("q", [number for number, _ in left]), array("q", [time for _, time in left]))
        for row in self._places.rows_of_any(ids):
            if not self.folding.gives_place(row):
                self.beginRemoveRows(_NOTHING, row, row)
                self._cache.forget(ArticleId(self._places.ids[row]))
                self._places.remove(row)
                self.endRemoveRows()
        self.folding.forget(ids)

    def _ask_for(self, added: frozenset[ArticleId]) -> None:
        """Which of the new articles belong here, and where? One question at a time: what comes meanwhile is the next."""
        self._waiting |= Changes(added=added)
        if not self._waiting.added or self._queries.is_asking("added"):
            return
        asked, view = self._waiting.added, self._view
        self._queries.ask(
            "added",
            lambda reader: reader.places(view, among=list(asked)),
            done=lambda found: self._take_added(asked, found),
        )

    def _take_added(self, asked: frozenset[ArticleId], found: Pairs) -> None:
        self._waiting = replace(self._waiting, added=self._waiting.added - asked)
        self._newest = max(self._newest, *asked)
        self._coming[0].extend(found[0])
        self._coming[1].extend(found[1])
        self._insert_some()
        self._ask_for(frozenset())

    @Slot()
    def _insert_some(self) -> None:
        """Put in some of those that came; the event loop has a turn before the next ones (performance.md)."""
        ids, times = self._coming
        found = ids[:_SLICE], times[:_SLICE]
        del ids[:_SLICE], times[:_SLICE]
        self._insert(found)
        if ids:
            self._next_slice.start()

    def _insert(self, found: Pairs) -> None:
        new = self._places.missing(*self.folding.stories.folds.strangers(*found))
        for group in self._groups(new):
            self.beginInsertRows(_NOTHING, group.at, group.at + len(group.articles) - 1)
            self._places.merge(group)
            self.endInsertRows()
        if new:
            self.grew.emit(len(new))

    def _groups(self, new: list[Coming]) -> list[Group]:
        """Each group costs the view a new layout. Rows look alike to it, but for those that it holds by their numbers."""
        exact = exact_groups(new)
        if self.held is None or len(exact) <= _EXACT:
            return exact
        return wide_groups(new, self.held(), count=len(self._places))

    # -- Qt --------------------------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == self.RowRole:
            return self.article_row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            found = self.article_row(index.row())
            return None if found is None else found.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = self.article_row(index.row())
            return None if found is None else self._words_of(found, index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            found = self.article_row(index.row())
            return None if found is None else saved_words(found)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A screen reader says it before each row; the headers themselves are hidden."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal and section == 0:
            return self.tr("Article")
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
