"""Feeds by the room they take, the largest first; Enter or a double-click chooses what to keep of one. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.core.retention import FeedRoom
from newsreader.core.values import Feed, FeedId
from newsreader.engine.storage import Storage
from newsreader.ui.dialogs import pieces
from newsreader.ui.feed_icons import IconOf, no_icon
from newsreader.ui.numbers import digits
from newsreader.ui.settings.words import rule_words, size_words
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.theme import Theme

_ROW, _LEAST = 32, 5
_FEED, _ARTICLES, _TEXT, _PICTURES, _KEEPS = range(5)
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@final
@dataclass(frozen=True, slots=True)
class FeedLine:
    """A row: a feed, what it takes, and what is kept of it."""

    feed: Feed
    room: FeedRoom
    keeps: str
    is_own: bool


def feed_rows(storage: Storage) -> list[FeedLine]:
    """The feeds of ``storage``, those that take most first."""
    rules = storage.rules
    lines = [
        FeedLine(
            feed,
            storage.room.feeds.get(feed.id, FeedRoom(0, 0)),
            rule_words(rules.of(feed.id)),
            feed.id in rules.own,
        )
        for feed in storage.feeds
    ]
    return sorted(lines, key=lambda line: (-(line.room.text + line.room.pictures), line.feed.title.casefold()))


@final
class _Lines(QAbstractTableModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[FeedLine] = []

    def take(self, lines: Sequence[FeedLine]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 5

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Feed"), self.tr("Articles"), self.tr("Text"), self.tr("Pictures"), self.tr("Kept"))[
                section
            ]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        words = (
            line.feed.title,
            digits(line.room.articles),
            size_words(line.room.text),
            size_words(line.room.pictures),
            line.keeps,
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return words[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _FEED:
            name = self.tr("{feed}, {articles} articles, text {text}, kept: {keeps}")
            return name.format(feed=words[0], articles=words[1], text=words[2], keeps=words[4])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = words[index.column()] if any(map(str.isalnum, words[index.column()])) else self.tr("none")
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {said}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (_FEED, _KEEPS) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


@final
class FeedTable(QTableView):
    """``keep_asked``: a feed's rule is to be chosen."""

    keep_asked = Signal(object)

    def __init__(self, theme: Theme, *, icon_of: IconOf = no_icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setAccessibleName(self.tr("Room taken by feed"))
        self.setItemDelegate(_Delegate(theme, self._lines, icon_of=icon_of, parent=self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setToolTip(self.tr("Enter or a double-click: what to keep of this feed"))
        pieces.tint(self, QPalette.ColorRole.Base, colour=theme.colour("raise").name())
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = _Head(theme, self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(_FEED, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_ARTICLES, 76), (_TEXT, 76), (_PICTURES, 76), (_KEEPS, 208)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            words = str(self._lines.headerData(column, Qt.Orientation.Horizontal))
            self.setColumnWidth(column, max(width, QFontMetrics(theme.faces.meta_bold).horizontalAdvance(words) + 12))
        self.setMinimumHeight(_ROW * (_LEAST + 1))
        self.doubleClicked.connect(self._on_double_clicked)

    def show_rows(self, lines: Sequence[FeedLine]) -> None:
        """Show other figures; the row that was chosen stays chosen."""
        before = self.chosen
        self._lines.take(lines)
        self.setColumnHidden(_PICTURES, not any(line.room.pictures for line in lines))
        feeds = [line.feed.id for line in lines]
        if lines:
            self.selectRow(feeds.index(before) if before in feeds else 0)

    @property
    def chosen(self) -> FeedId | None:
        """The feed of the chosen row."""
        row = self.currentIndex().row()
        return self._lines.lines[row].feed.id if 0 <= row < len(self._lines.lines) else None

    @Slot()
    def _on_double_clicked(self) -> None:
        if self.chosen is not None:
            self.keep_asked.emit(self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_double_clicked()
        else:
            super().keyPressEvent(event)


@final
class _Head(QHeaderView):
    """Names of the columns, small, over a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setFixedHeight(28)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, self._theme.colour("raise"))
        painter.setFont(self._theme.faces.meta_bold)
        painter.setPen(self._theme.colour("ink3"))
        words = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        painter.drawText(_inside(rect, logicalIndex), _alignment(logicalIndex), str(words))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour("edge"))
        painter.restore()


def _inside(rect: QRect, column: int) -> QRect:
    return rect.adjusted(24 if column == _KEEPS else 4, 0, -4, 0)


@final
class _Delegate(QStyledItemDelegate):
    """Paints icon or letter, name and figures over a hairline."""

    def __init__(self, theme: Theme, lines: _Lines, *, icon_of: IconOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._icon_of = icon_of

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(76, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect = self._theme, QRect(option.rect)
        line = self._lines.lines[index.row()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            has_keys = bool(option.state & QStyle.StateFlag.State_Active)
            painter.fillRect(rect, theme.colour("sel" if has_keys else "sel-off"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        inside = _inside(rect, index.column())
        if index.column() == _FEED:
            place = QStyle.visualRect(option.direction, inside, QRect(inside.left(), inside.top() + 8, 16, 16))
            paint_feed_mark(painter, QRectF(place), theme=theme, feed=line.feed, icon=self._icon_of(line.feed.id))
            inside = QStyle.visualRect(option.direction, inside, inside.adjusted(24, 0, 0, 0))
        is_quiet = index.column() == _KEEPS and not line.is_own
        painter.setPen(theme.colour("ink3" if is_quiet else "ink"))
        painter.setFont(theme.faces.body)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, _alignment(index.column()) | Qt.TextFlag.TextSingleLine, words)
        painter.restore()
