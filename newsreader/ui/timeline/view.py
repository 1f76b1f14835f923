"""The list's view: one column, rows of one height, and a viewport that stays where a person looks. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from newsreader.ui.ages import DayNames, local_day
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme
from newsreader.ui.timeline.delegate import RIGHT, TimelineDelegate
from newsreader.ui.timeline.model import TimelineModel
from newsreader.ui.timeline.passed import passed_rows

_OPENS = {Qt.Key.Key_Right: True, Qt.Key.Key_Plus: True, Qt.Key.Key_Left: False, Qt.Key.Key_Minus: False}
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@final
class TimelineView(QTableView):
    """Shows a `TimelineModel`. ``top_changed``: another row is the first on the screen; ``newer_changed``: how many rows
    came in above it that nobody has seen; ``menu_asked``: where a context menu shall open; ``open_asked``: a row's story
    shall be unfolded (True), folded (False), or whichever it is not (None); ``passed``: a person's own scrolling took these
    rows, from the first to before the second, over the top; ``went_in``: Enter or a double click. (Qt's own `activated` comes
    at a single click, too, where the desktop is set so.)
    """

    open_asked = Signal(int, object)
    passed = Signal(int, int)
    went_in = Signal()
    top_changed = Signal()
    newer_changed = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(
        self, themes: ThemeSource, day_names: Callable[[], DayNames], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._day_names = day_names
        self._newer = 0
        self._top = -1
        self._is_compact = False
        self._set_up()
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().actionTriggered.connect(self._on_bar_used)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across = self.horizontalHeader()
        across.hide()
        across.setMinimumSectionSize(1)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        let_bar_float(self)
        self.setAccessibleName(self.tr("Articles"))

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._size_rows()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("surface"))
        self.setPalette(palette)
        self.viewport().update()

    def set_compact(self, is_compact: bool) -> None:
        """Rows of one line, or whole ones; the first row on the screen stays the first."""
        if is_compact == self._is_compact:
            return
        top, beyond = divmod(self.verticalScrollBar().value(), self._row)
        share = beyond / self._row
        self._is_compact = is_compact
        self._size_rows()
        self.updateGeometries()
        self.verticalScrollBar().setValue(round((top + share) * self._row))
        self.viewport().update()
        self.top_changed.emit()

    def _size_rows(self) -> None:
        down = self.verticalHeader()
        down.setMinimumSectionSize(1)
        down.setDefaultSectionSize(self._row)
        down.setMinimumSectionSize(self._row)
        self.verticalScrollBar().setSingleStep(max(self._row // 2, 1))

    def put_at(self, row: int, place: int) -> None:
        """Scroll so that a row stands ``place`` pixels under the top."""
        if row >= 0:
            self.updateGeometries()
            self.verticalScrollBar().setValue(row * self._row - place)

    @property
    def _row(self) -> int:
        metrics = self._themes.theme.metrics
        return metrics.compact_row if self._is_compact else metrics.row

    # -- where a person looks --------------------------------------------------------------------------------------

    @property
    def top_row(self) -> int:
        """The first row on the screen, -1 without rows."""
        if self.model() is None or self.model().rowCount() == 0:
            return -1
        return min(self.verticalScrollBar().value() // self._row, self.model().rowCount() - 1)

    @property
    def newer(self) -> int:
        """How many rows came in above that were not on the screen yet."""
        return self._newer

    def held_rows(self) -> list[tuple[int, int]]:
        """Rows, as (first, last), that stay the same articles whatever comes in: chosen, with the cursor, at the top."""
        held = [(each.top(), each.bottom()) for each in self.selectionModel().selection().toList()]
        return held + [(row, row) for row in (self.currentIndex().row(), self.top_row) if row >= 0]

    def looked_at(self) -> list[tuple[int, int]]:
        """The same, and all rows on the screen."""
        top = self.top_row
        return self.held_rows() + ([(top, top + self.viewport().height() // self._row + 1)] if top >= 0 else [])

    @contextmanager
    def by_person(self) -> Iterator[None]:
        """Whatever scrolls the list meanwhile does so since a person goes through it."""
        before = self.verticalScrollBar().value()
        yield
        self._tell_passed(before, self.verticalScrollBar().value())

    @Slot(int)
    def _on_bar_used(self, _action: int) -> None:
        """The wheel, and the bar itself; told before the value is another. What the program scrolls is not told."""
        self._tell_passed(self.verticalScrollBar().value(), self.verticalScrollBar().sliderPosition())

    def _tell_passed(self, before: int, after: int) -> None:
        rows = passed_rows(before, after, row=self._row, height=self.viewport().height())
        first, end = rows.start, min(rows.stop, self.model().rowCount())
        if first < end:
            self.passed.emit(first, end)

    def show_newest(self) -> None:
        """Scroll to the first row."""
        self.verticalScrollBar().setValue(0)
        self._count_newer(0)

    @override
    def reset(self) -> None:
        super().reset()
        self._count_newer(0)
        self._top = -1
        self.top_changed.emit()

    @override
    def rowsInserted(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        count = end - start + 1
        was_empty = self.model().rowCount() == count
        value, anchor = self.verticalScrollBar().value(), self._anchor(start, count)
        super().rowsInserted(parent, start, end)
        self.updateGeometries()
        if not was_empty and start <= anchor:
            self.verticalScrollBar().setValue(value + count * self._row)
            if not self._is_rearranging:
                self._count_newer(self._newer + count)
        self.viewport().update()  # what came may stand in other rows between those that are held
        self.top_changed.emit()

    @override
    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        value, top = self.verticalScrollBar().value(), self.top_row
        super().rowsAboutToBeRemoved(parent, start, end)
        above = min(end, top - 1) - start + 1
        if above > 0:
            self.verticalScrollBar().setValue(value - above * self._row)

    @property
    def _is_rearranging(self) -> bool:
        model = self.model()
        return isinstance(model, TimelineModel) and model.folding.is_rearranging

    def _anchor(self, start: int, count: int) -> int:
        """The row, by its number before rows came in, that must not move: the current one if it is seen, else the top."""
        top = self.verticalScrollBar().value() // self._row
        current = self.currentIndex().row()
        if current >= start + count:  # Qt has moved it on already
            current -= count
        is_seen = top <= current <= top + self.viewport().height() // self._row
        return current if is_seen else top

    @Slot()
    def _on_scrolled(self) -> None:
        top = self.top_row
        if top != self._top:
            self._top = top
            self._count_newer(min(self._newer, max(top, 0)))
            self.top_changed.emit()

    def _count_newer(self, count: int) -> None:
        if count != self._newer:
            self._newer = count
            self.newer_changed.emit(count)

    # -- painting --------------------------------------------------------------------------------------------------

    @override
    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        """State_Active says here whether this pane has the keys."""
        super().initViewItemOption(option)
        if self.hasFocus() and self.isActiveWindow():
            option.state |= QStyle.StateFlag.State_Active
        else:
            option.state &= ~QStyle.StateFlag.State_Active

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if not isinstance(model, TimelineModel) or model.rowCount() == 0:
            return
        first = max(self.top_row, 1)
        last = min(first + self.viewport().height() // self._row + 1, model.rowCount() - 1)
        names = self._day_names()
        painter = QPainter(self.viewport())
        for row in range(first, last + 1):
            time = model.time_at(row)
            if local_day(time) != local_day(model.time_at(row - 1)):
                self._paint_day(painter, row, names.short(time))
        painter.end()

    def _paint_day(self, painter: QPainter, row: int, words: str) -> None:
        """A day's name on the hairline over its first row: each half on the ground of the row it lies in."""
        theme = self._themes.theme
        font = theme.faces.meta_bold
        width = QFontMetrics(font).horizontalAdvance(words) + 8
        line = self.rowViewportPosition(row) - 1
        left = self.viewport().width() - RIGHT - width
        mark = QRect(left, line - 8, width, 17)
        mark = QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), mark)
        painter.fillRect(QRect(mark.left(), line - 8, width, 9), self._ground(row - 1))
        painter.fillRect(QRect(mark.left(), line + 1, width, 8), self._ground(row))
        painter.setFont(font)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(mark, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _ground(self, row: int) -> QColor:
        index = self.model().index(row, 0)
        theme = self._themes.theme
        if self.selectionModel().isSelected(index):
            return theme.colour("sel" if self.hasFocus() and self.isActiveWindow() else "sel-off")
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        if self.underMouse() and under.row() == row:
            return theme.colour("hover")
        model = self.model()
        return theme.colour(
            "paper" if isinstance(model, TimelineModel) and model.folding.stories.is_under(row) else "surface"
        )

    # -- events ----------------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters. Right and + unfold a story, Left and - fold it; where the interface runs from right to left, Left and Right."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CHORD:
            if self.currentIndex().isValid():
                self.went_in.emit()
            return
        wanted = _OPENS.get(Qt.Key(event.key()))
        if wanted is None or event.modifiers() & _CHORD:
            with self.by_person():
                super().keyPressEvent(event)
            return
        is_arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self.open_asked.emit(self.currentIndex().row(), wanted != (is_arrow and self.isRightToLeft()))

    def _story_at(self, at: QPoint) -> int:
        """The row on whose words of its story a point lies, -1 for none."""
        index, delegate = self.indexAt(at), self.itemDelegate()
        if not index.isValid() or not isinstance(delegate, TimelineDelegate):
            return -1
        is_on = delegate.is_on_story(index, at - self.visualRect(index).topLeft())
        return index.row() if is_on else -1

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._story_at(event.position().toPoint()) if event.button() is Qt.MouseButton.LeftButton else -1
        if row < 0:
            super().mousePressEvent(event)
        else:
            self.open_asked.emit(row, None)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on what a row says of its story unfold and fold it; they do not enter the article."""
        if self._story_at(event.position().toPoint()) >= 0:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.went_in.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_on = not event.buttons() and self._story_at(event.position().toPoint()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_on else Qt.CursorShape.ArrowCursor)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; Qt would ask for the text of every row."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would put the cursor on the first row, so that *next* and the arrow would begin at the second one."""
        had_cursor = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not had_cursor:
            self.selectionModel().clearCurrentIndex()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalScrollBar().setPageStep(max(self.viewport().height() - self._row // 2, 1))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())
