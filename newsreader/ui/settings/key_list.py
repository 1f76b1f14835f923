"""All commands with their keys, in groups, painted by a delegate. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from newsreader.ui.actions import Command, shown_keys
from newsreader.ui.lists import joined
from newsreader.ui.shortcuts import KeyChoices
from newsreader.ui.theme.rows import at_start, placed
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme

_ROW, _EDGE = 32, 12
Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()


@final
class KeyModel(QAbstractListModel):
    """Groups (texts) and commands; ``found``: names of commands that a search marks."""

    CommandRole = Qt.ItemDataRole.UserRole

    def __init__(self, table: Sequence[Command], choices: KeyChoices, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = choices
        self.found: frozenset[str] = frozenset()
        groups: dict[str, list[Command]] = {}
        for command in table:
            groups.setdefault(command.group, []).append(command)
        self._rows: list[str | Command] = []
        for title, commands in groups.items():
            self._rows += [title, *commands]

    def take(self, choices: KeyChoices) -> None:
        """Other keys hold."""
        self.choices = choices
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def mark(self, names: frozenset[str]) -> None:
        """Mark these commands."""
        self.found = names
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def command(self, row: int) -> Command | None:
        """The command in a row; None for a group."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Command) else None

    def row_of(self, name: str) -> int:
        """Where a command stands."""
        return next((row for row, each in enumerate(self._rows) if isinstance(each, Command) and each.name == name), -1)

    @override
    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._rows[index.row()] if index.isValid() else None
        if not isinstance(found, Command):
            return found if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == self.CommandRole:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = " ".join(map(shown_keys, self.choices.of(found))) or self.tr("no keys")
            return joined((found.text, keys, self.tr("changed") if self.is_own(found) else ""))
        return None

    def is_own(self, command: Command) -> bool:
        """Whether a person chose its keys."""
        return self.choices.is_own(command)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_command = index.isValid() and self.command(index.row()) is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_command else Qt.ItemFlag.NoItemFlags


@final
class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, model = self._theme, option.rect, index.model()
        command = index.data(KeyModel.CommandRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = placed(option, QRect(_EDGE, 0, rect.width() - 2 * _EDGE, _ROW))
        if not isinstance(command, Command) or not isinstance(model, KeyModel):
            painter.setFont(theme.faces.meta_bold)
            painter.setPen(theme.colour("ink3"))
            painter.drawText(room, at_start(option), str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("sel"))
            painter.fillRect(placed(option, QRect(0, 0, theme.metrics.bar, _ROW)), theme.colour("accent"))
        elif command.name in model.found:
            painter.fillRect(rect, theme.colour("hit"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        taken = self._paint_keys(painter, option, command, choices=model.choices)
        is_own = model.is_own(command)
        face = theme.faces.body_bold if is_own else theme.faces.body
        painter.setFont(face)
        painter.setPen(theme.colour("accent" if is_own else "ink3" if command.is_shown_only else "ink"))
        words = QFontMetrics(face).elidedText(command.text, Qt.TextElideMode.ElideRight, room.width() - taken - _EDGE)
        painter.drawText(room, at_start(option), words)
        painter.restore()

    def _paint_keys(
        self, painter: QPainter, option: QStyleOptionViewItem, command: Command, *, choices: KeyChoices
    ) -> int:
        """Caps at the end, the first keys first; returns the room that they take."""
        theme, right = self._theme, option.rect.width() - _EDGE
        painter.setFont(theme.faces.meta)
        for keys in reversed(choices.of(command)):
            words = shown_keys(keys)
            width = max(24, QFontMetrics(theme.faces.meta).horizontalAdvance(words) + 14)
            cap = placed(option, QRect(right - width, (_ROW - 20) // 2, width, 19))
            painter.setPen(theme.colour("line"))
            painter.setBrush(theme.colour("raise"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
            right -= width + 6
        return option.rect.width() - _EDGE - right


@final
class KeyList(QListView):
    """``change_asked``: Enter or a double-click; ``clear_asked``: Del; ``moved``: the cursor stands elsewhere."""

    change_asked = Signal()
    clear_asked = Signal()
    moved = Signal()

    def __init__(self, table: Sequence[Command], choices: KeyChoices, *, theme: Theme) -> None:
        super().__init__()
        self.keys = KeyModel(table, choices, parent=self)
        self.setModel(self.keys)
        self.setItemDelegate(_Delegate(theme, parent=self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(6 * _ROW)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Commands and their keys"))
        let_bar_float(self)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("raise"))
        self.setPalette(palette)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_moved)
        self.setCurrentIndex(self.keys.index(1))

    @property
    def current(self) -> Command | None:
        """The command with the cursor."""
        return self.keys.command(self.currentIndex().row())

    def go_to(self, name: str) -> None:
        """Put the cursor on a command."""
        self.setCurrentIndex(self.keys.index(self.keys.row_of(name)))

    def _on_moved(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.moved.emit()

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.change_asked.emit()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters go to the field for searching, not through the list."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.change_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_asked.emit()
        else:
            super().keyPressEvent(event)
