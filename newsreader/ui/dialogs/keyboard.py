"""The keyboard sheet: every key and what it does, with a field to find one (mock/keyboard.png). Main thread only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.lists import named

_COLUMNS = 3  # at most
_BETWEEN = 32
_BAR = 12  # the room of the scroll bar
_ROW = 28
_KEYS_WIDTH = 120
_BESIDE = 2 * pieces.MARGIN + 16  # what is no column in the width of the sheet


@final
@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the sheet: its group, its keys ("Shift+Space" or "n p" for two), and what they do."""

    group: str
    keys: str
    text: str


def in_columns(rows: Sequence[KeyRow], columns: int = _COLUMNS) -> list[list[tuple[str, list[KeyRow]]]]:
    """Groups in their order, spread over columns of nearly equal height; a group is never torn apart."""
    groups: dict[str, list[KeyRow]] = {}
    for row in rows:
        groups.setdefault(row.group, []).append(row)
    total = sum(len(found) + 2 for found in groups.values())
    spread: list[list[tuple[str, list[KeyRow]]]] = [[] for _ in range(columns)]
    filled, column = 0, 0
    for name, found in groups.items():
        height = len(found) + 2
        if spread[column] and filled + height / 2 > total / columns * (column + 1):
            column = min(column + 1, columns - 1)
        spread[column].append((name, found))
        filled += height
    return [each for each in spread if each]


def _width(spread: list[list[tuple[str, list[KeyRow]]]], widths: Mapping[KeyRow, int]) -> int:
    """The width of columns with these rows, each as wide as the widest in it."""
    widest = [max(widths[row] for _name, found in groups for row in found) for groups in spread]
    return sum(widest) + _BETWEEN * (len(widest) - 1) + _BAR


def caps(keys: str) -> list[str]:
    """The caps to draw for keys: "Ctrl+Shift+A" is three, "n p" two."""
    found: list[str] = []
    for chord in keys.split():
        found += ["+"] if chord == "+" else [part or "+" for part in chord.replace("++", "+\0").split("+")]
    return ["+" if cap == "\0" else cap for cap in found]


@final
class KeyCaps(QWidget):
    """Draws keys as small caps beside each other."""

    def __init__(self, keys: str, look: PageLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = caps(keys)
        self._look = look
        self._font = look_font(look.sans, 12, weight=QFont.Weight.Medium)
        self._metrics = QFontMetrics(self._font)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(_KEYS_WIDTH, sum(map(self._width, self._caps)) + 4 * len(self._caps)), _ROW)

    def _width(self, cap: str) -> int:
        return max(24, self._metrics.horizontalAdvance(cap) + 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        colours, left = self._look.colours, 0
        if (
            self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ):  # at the row's first edge, in the order of the keys
            left = self.width() - sum(self._width(cap) + 4 for cap in self._caps) + 4
        for cap in self._caps:
            width = self._width(cap)
            painter.setPen(QColor(colours["line"]))
            painter.setBrush(QColor(colours["line"]))
            painter.drawRoundedRect(left, 5, width - 1, 19, 4, 4)
            painter.setBrush(QColor(colours["raise"]))
            painter.drawRoundedRect(left, 4, width - 1, 18, 4, 4)
            painter.setPen(QColor(colours["ink2"]))
            painter.drawText(left, 4, width, 18, Qt.AlignmentFlag.AlignCenter, cap)
            left += width + 4
        painter.end()


@final
class _Row(QWidget):
    """A line of the sheet over a hairline; to a screen reader it is its keys and its words."""

    def __init__(self, row: KeyRow, look: PageLook) -> None:
        super().__init__()
        self.row = row
        self._line = QColor(look.colours["line"])
        self.setAccessibleName(named(row.keys, row.text))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        words = pieces.label(row.text, look, colour="ink2")
        words.setWordWrap(False)
        layout.addWidget(KeyCaps(row.keys, look))
        layout.addWidget(words, 1)
        self.setFixedHeight(_ROW)

    def holds(self, words: str) -> bool:
        """Whether the line is about ``words``."""
        return words.casefold() in f"{self.row.group} {self.row.keys} {self.row.text}".casefold()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


@final
class KeyboardSheet(QDialog):
    """All keys in groups. Typing narrows them; Esc closes. ``change_asked``: other keys are wanted."""

    change_asked = Signal()

    def __init__(self, rows: Sequence[KeyRow], look: PageLook, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._groups: list[tuple[QWidget, list[_Row]]] = []
        pieces.on_raised_ground(self, look)
        self._field = pieces.field(look, self.tr("Find a key"))
        self._field.setPlaceholderText(self.tr("Find a key"))
        self._field.setClearButtonEnabled(True)
        self._field.setFixedWidth(200)
        self._field.textChanged.connect(self._on_words)
        self.change = pieces.text_button(self.tr("Change keys…"), look)
        self.change.clicked.connect(self._on_change)
        self._none = pieces.label(self.tr("No key does that."), look, colour="ink3")
        self._none.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, pieces.MARGIN)
        layout.setSpacing(16)
        layout.addLayout(pieces.footer(pieces.heading(self.tr("Keyboard"), look), None, self.change, self._field))
        inside = QWidget()
        inside.setLayout(self._columns(rows, look))
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Keys"))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._none)
        self._fit(inside.sizeHint())

    def _fit(self, columns: QSize) -> None:
        """As large as its columns, and no larger than the window before which it stands."""
        over = pieces.CONTROL + pieces.MARGIN + 40
        wanted = QSize(columns.width() + _BESIDE, columns.height() + over)
        self.resize(wanted.boundedTo(self._room()))

    def _room(self) -> QSize:
        above = self.parentWidget()
        window = above.window().size() if above is not None else QSize(1280, 800)
        return QSize(window.width() - 24, window.height() - 48)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field has the keys; a page down or up goes through the sheet."""
        way = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    def _columns(self, rows: Sequence[KeyRow], look: PageLook) -> QHBoxLayout:
        """As many as have room: in one language the words are half as long again as in another."""
        made = {row: _Row(row, look) for row in rows}
        widths = {row: line.sizeHint().width() for row, line in made.items()}
        room = self._room().width() - _BESIDE
        spreads = [in_columns(rows, number) for number in range(_COLUMNS, 0, -1)]
        chosen = next((spread for spread in spreads if _width(spread, widths) <= room), spreads[-1])
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, _BAR, 0)
        columns.setSpacing(_BETWEEN)
        for groups in chosen:
            column = QVBoxLayout()
            column.setSpacing(16)
            for name, found in groups:
                column.addWidget(self._group(name, [made[row] for row in found], look))
            column.addStretch()
            columns.addLayout(column, 1)
        return columns

    def _group(self, name: str, rows: list[_Row], look: PageLook) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = pieces.label(name, look, size=15, bold=True)
        title.setContentsMargins(0, 0, 0, 6)
        layout.addWidget(title)
        for row in rows:
            layout.addWidget(row)
        self._groups.append((group, rows))
        return group

    @Slot()
    def _on_change(self) -> None:
        self.accept()
        self.change_asked.emit()

    @Slot(str)
    def _on_words(self, words: str) -> None:
        any_left = False
        for group, rows in self._groups:
            for row in rows:
                row.setVisible(row.holds(words.strip()))
            is_left = any(not row.isHidden() for row in rows)
            group.setVisible(is_left)
            any_left = any_left or is_left
        self._none.setVisible(not any_left)
