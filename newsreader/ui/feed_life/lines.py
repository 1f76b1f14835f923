"""A list of feeds with a line of words each, patched row by row (mock/trouble.png). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.core.values import Feed, FeedId
from newsreader.ui.feed_icons import IconOf
from newsreader.ui.lists import joined
from newsreader.ui.plain import plain_tip
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.rows import at_start, placed
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme

_ROW, _EDGE, _NAME = 52, 16, 44
Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


@final
@dataclass(frozen=True, slots=True)
class Line:
    """A feed, what is said of it, and what stands at the end. ``is_warning``: it is in trouble; ``is_busy``: being read."""

    feed: Feed
    words: str
    end: str = ""
    is_warning: bool = False
    is_busy: bool = False


@final
class LinesModel(QAbstractListModel):
    """Rows by feed: those that stay are patched, so that the cursor and the scroll stay where they are."""

    LineRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    @property
    def feeds(self) -> list[FeedId]:
        """The feeds in their order."""
        return [line.feed.id for line in self._lines]

    def line(self, row: int) -> Line | None:
        """What stands in a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these. Where they are the same feeds in the same order, only what is other is painted anew."""
        wanted = [line.feed.id for line in lines]
        if wanted != self.feeds:
            self._leave(set(wanted))
        if wanted != self.feeds:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        for row, line in enumerate(lines):
            if line != self._lines[row]:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))

    def patch(self, lines: Sequence[Line]) -> None:
        """Some feeds say something else; they stay where they stand."""
        fresh = {line.feed.id: line for line in lines}
        for row, before in enumerate(self._lines):
            line = fresh.get(before.feed.id)
            if line is not None and line != before:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))

    def _leave(self, wanted: set[FeedId]) -> None:
        for row in range(len(self._lines) - 1, -1, -1):
            if self._lines[row].feed.id not in wanted:
                self.beginRemoveRows(_NOTHING, row, row)
                del self._lines[row]
                self.endRemoveRows()

    @override
    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None or role == self.LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.feed.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined((line.feed.title, line.words, line.end))
        return plain_tip(line.words) if role == Qt.ItemDataRole.ToolTipRole else None


@final
class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, icons: Icons, *, icon_of: IconOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._icon_of = icon_of

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LinesModel.LineRole)
        if not isinstance(line, Line):
            return
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("sel"))
            painter.fillRect(placed(option, QRect(0, 0, theme.metrics.bar, _ROW)), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        mark = QRectF(placed(option, QRect(_EDGE, 9, 16, 16)))
        paint_feed_mark(painter, mark, theme=theme, feed=line.feed, icon=self._icon_of(line.feed.id))
        end = self._paint_end(painter, option, line)
        self._text(painter, option, line.feed.title, place=QRect(_NAME, 6, rect.width() - _NAME - end, 20))
        left = _NAME
        if line.is_warning:
            ratio = painter.device().devicePixelRatioF()
            sign = self._icons.pixmap("warning-circle", theme.colour("warn"), size=14, ratio=ratio)
            if not sign.isNull():
                painter.drawPixmap(placed(option, QRect(_NAME, 29, 14, 14)), sign)
            left += 20
        painter.setFont(theme.faces.meta)
        painter.setPen(theme.colour("warn" if line.is_warning else "ink2"))
        room = QRect(left, 27, rect.width() - left - _EDGE, 18)
        words = QFontMetrics(theme.faces.meta).elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(placed(option, room), at_start(option), words)
        painter.restore()

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, title: str, *, place: QRect) -> None:
        face = self._theme.faces.body_mid
        painter.setFont(face)
        painter.setPen(self._theme.colour("ink"))
        words = QFontMetrics(face).elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(placed(option, place), at_start(option), words)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> int:
        """When it is read next; returns the room that is taken."""
        theme = self._theme
        words = line.end
        width = QFontMetrics(theme.faces.count).horizontalAdvance(words) + 1
        painter.setFont(theme.faces.count)
        painter.setPen(theme.colour("accent" if line.is_busy else "ink3"))
        place = placed(option, QRect(option.rect.width() - _EDGE - width, 6, width, 20))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return width + _EDGE + 12


@final
class LinesView(QListView):
    """``entered``: Enter or a double-click on a feed, by its number; ``moved``: the cursor stands on another line."""

    opened = Signal(object)
    moved = Signal()

    def __init__(self, theme: Theme, icons: Icons, *, icon_of: IconOf, name: str) -> None:
        super().__init__()
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(theme, icons, icon_of=icon_of, parent=self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        let_bar_float(self)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("raise"))
        self.setPalette(palette)
        icons.ready.connect(self.viewport().update)
        self.doubleClicked.connect(self._on_asked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def current(self) -> Line | None:
        """The line with the cursor."""
        return self.lines.line(self.currentIndex().row())

    def go_to(self, feed: FeedId | None) -> None:
        """Put the cursor on a feed; on the first line when it is not there."""
        feeds = self.lines.feeds
        if feeds:
            self.setCurrentIndex(self.lines.index(feeds.index(feed) if feed in feeds else 0))

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.moved.emit()

    def _on_asked(self, _index: QModelIndex) -> None:
        if self.current is not None:
            self.opened.emit(self.current.feed.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_asked(self.currentIndex())
        else:
            super().keyPressEvent(event)
