"""The list of the palette: headings and what fits, painted by a delegate (mock/palette.png). Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from newsreader.ui.feed_icons import PaintedIcon
from newsreader.ui.lists import joined
from newsreader.ui.palette.entries import Group, Hit
from newsreader.ui.plain import is_right_to_left
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.rows import at_start, placed
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme

HEADING, ROW = 32, 36
_EDGE, _NAME = 21, 49
Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


@final
class FoundModel(QAbstractListModel):
    """Rows are headings (texts) and hits; headings cannot be chosen."""

    HitRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Hit] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Other things fit."""
        self.beginResetModel()
        self._rows = []
        for title, hits in groups:
            self._rows += [title, *hits]
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """What stands in a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Hit) else None

    @property
    def hits(self) -> list[int]:
        """The rows that can be chosen."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Hit)]

    @property
    def height(self) -> int:
        """Pixels that all rows take."""
        return sum(ROW if isinstance(each, Hit) else HEADING for each in self._rows)

    @override
    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._rows[index.row()] if index.isValid() else None
        if isinstance(found, str):
            return found if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if found is None or role == self.HitRole:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.entry.name.text
        return spoken(found) if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_hit = index.isValid() and self.hit(index.row()) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_hit else Qt.ItemFlag.ItemIsEnabled


def spoken(hit: Hit) -> str:
    """A hit for a screen reader: its name, what is said of it, its keys."""
    return joined((hit.entry.name.text, hit.entry.note(), hit.entry.keys))


@final
class _Delegate(QStyledItemDelegate):
    def __init__(self, themes: ThemeSource, icons: Icons, *, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._shelf = shelf

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW if isinstance(index.data(FoundModel.HitRole), Hit) else HEADING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hit = index.data(FoundModel.HitRole)
        if isinstance(hit, Hit):
            self._paint_hit(painter, option, hit)
        else:
            theme = self._themes.theme
            painter.setFont(theme.faces.meta_bold)
            painter.setPen(theme.colour("ink3"))
            place = placed(option, QRect(_EDGE, 4, option.rect.width() - 2 * _EDGE, HEADING - 4))
            flags = at_start(option)
            painter.drawText(place, flags, str(index.data()))
        painter.restore()

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        theme, width = self._themes.theme, option.rect.width()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("sel"))
            painter.fillRect(placed(option, QRect(0, 0, theme.metrics.bar, ROW)), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("hover"))
        self._paint_sign(painter, option, hit)
        right = width - _EDGE + 4
        if hit.entry.keys:
            right -= self._paint_keys(painter, option, hit.entry.keys) + 12
        taken = self._paint_name(painter, option, hit, room=right - _NAME)
        note = hit.entry.note()
        if note and right - _NAME - taken > 40:
            painter.setFont(theme.faces.meta)
            painter.setPen(theme.colour("ink3"))
            room = QRect(_NAME + taken + 12, 0, right - _NAME - taken - 12, ROW)
            words = QFontMetrics(theme.faces.meta).elidedText(note, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(placed(option, room), at_start(option), words)

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
        theme = self._themes.theme
        place = placed(option, QRect(_EDGE, (ROW - 16) // 2, 16, 16))
        feed = hit.entry.feed
        if feed is not None:
            icon: PaintedIcon | None = self._shelf.icons.of(feed.id)
            paint_feed_mark(painter, QRectF(place), theme=theme, feed=feed, icon=icon)
        elif hit.entry.icon:
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._icons.pixmap(hit.entry.icon, theme.colour("ink2"), size=16, ratio=ratio)
            if not pixmap.isNull():
                painter.drawPixmap(place, pixmap)

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, keys: str) -> int:
        theme = self._themes.theme
        width = max(24, QFontMetrics(theme.faces.meta).horizontalAdvance(keys) + 14)
        cap = placed(option, QRect(option.rect.width() - _EDGE + 4 - width, (ROW - 20) // 2, width, 19))
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("raise"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(theme.faces.meta)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return width

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, hit: Hit, *, room: int) -> int:
        """The name, what was typed of it in the accent; returns how wide it is."""
        theme, name = self._themes.theme, hit.entry.name.text
        font = theme.faces.body
        shown = QFontMetrics(theme.faces.body_bold).elidedText(name, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(shown, font)
        turned = is_right_to_left(shown)
        layout.setTextOption(_text_option(turned))
        layout.setFormats([_typed(theme, at) for at in sorted(hit.signs) if at < len(shown)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room)
        layout.endLayout()
        width = int(line.naturalTextWidth()) + 1
        place = placed(option, QRect(_NAME, (ROW - int(line.height())) // 2, width, int(line.height())))
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(place.left() - (room - width if turned else 0), place.top()))
        return width


def _text_option(turned: bool) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def _typed(theme: Theme, at: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = at, 1
    look = QTextCharFormat()
    look.setFont(theme.faces.body_bold)
    look.setForeground(theme.colour("accent"))
    made.format = look
    return made


@final
class FoundList(QListView):
    """Shows a `FoundModel`; the keys stay with the field above it."""

    def __init__(self, themes: ThemeSource, icons: Icons, *, shelf: Shelf) -> None:
        super().__init__()
        self.found = FoundModel(self)
        self.setModel(self.found)
        self.setItemDelegate(_Delegate(themes, icons, shelf=shelf, parent=self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Found"))
        let_bar_float(self)
        icons.ready.connect(self.viewport().update)
        shelf.icons.came.connect(self.viewport().update)

    def go(self, by: int) -> Hit | None:
        """Move the cursor over what can be chosen, round and round; the hit that it stands on then."""
        rows = self.found.hits
        if not rows:
            return None
        here = self.currentIndex().row()
        place = rows.index(here) + by if here in rows else (0 if by >= 0 else -1)
        if abs(by) > 1:
            place = min(max(place, 0), len(rows) - 1)
        return self.go_to(rows[place % len(rows)])

    def go_to(self, row: int) -> Hit | None:
        """Put the cursor on a row; the heading above the first one comes along."""
        self.setCurrentIndex(self.found.index(row))
        if row == 1:
            self.scrollToTop()
        return self.found.hit(row)

    @property
    def current(self) -> Hit | None:
        """What the cursor stands on."""
        return self.found.hit(self.currentIndex().row())
