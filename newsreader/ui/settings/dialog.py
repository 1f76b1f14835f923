"""The settings dialog: pages by name at the left, the chosen one at the right (mock/settings.png). Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.ui.dialogs import pieces
from newsreader.ui.palette.match import fold
from newsreader.ui.settings.search import Marks, Searchable, Target, holds, targets_of
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.theme import Theme

#: How wide the names of the pages are at least and at most, and what stands beside a name: its icon and how many it found.
_NAV, _WIDEST_NAV, _BESIDE, _ROW = 208, 320, 41 + 8 + 24, 32
_ICON_ROLE = Qt.ItemDataRole.UserRole
_COUNT_ROLE = Qt.ItemDataRole.UserRole + 1


@final
@dataclass(frozen=True, slots=True)
class Page:
    """A page: the name it is asked for by, its title, its icon, and what makes it."""

    name: str
    title: str
    icon: str
    make: Callable[[], QWidget]


@final
@dataclass(frozen=True, slots=True)
class _Found:
    """What of a page holds the words that were typed, and how much that is."""

    targets: tuple[Target, ...]
    count: int


@final
class SearchField(QLineEdit):
    """A field with a magnifying glass. Enter does not press the dialog's button."""

    def __init__(self, theme: Theme, icons: Icons, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self.setFont(theme.faces.body)
        self.setMinimumHeight(pieces.CONTROL)
        is_plain = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setTextMargins(32 if is_plain else 8, 0, 8 if is_plain else 32, 0)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        pieces.tint(self, QPalette.ColorRole.PlaceholderText, colour=theme.colour("ink3").name())
        icons.ready.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(11, (self.height() - 16) // 2, 16, 16)
        colour = self._theme.colour("ink2")
        icon = self._icons.pixmap("magnifying-glass", colour, size=16, ratio=self.devicePixelRatioF())
        if not icon.isNull():
            painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), place), icon)
        painter.end()


@final
class SettingsDialog(QDialog):
    """Every change is kept at once: there is no OK. Esc closes."""

    def __init__(self, pages: Sequence[Page], theme: Theme, *, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        pieces.on_raised_ground(self, theme.page_look())
        self._theme = theme
        self._marks = Marks(theme.colour("hit"))
        self.pages = QStackedWidget()
        self._names = [page.name for page in pages]
        self._own = list(pages)
        self._made: dict[int, QWidget] = {}
        self._areas: list[QScrollArea] = []
        self.nav = QListWidget()
        self.nav.setAccessibleName(self.tr("Pages of the settings"))
        self.nav.setFixedWidth(_nav_width([page.title for page in pages], theme))
        self.nav.setItemDelegate(_NavDelegate(theme, icons, parent=self.nav))
        self.nav.setAutoFillBackground(True)
        icons.ready.connect(self.nav.viewport().update)
        self.nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            pieces.tint(self.nav, role, colour=theme.colour("rail").name())
        self.field = SearchField(theme, icons, name=self.tr("Search settings"))
        self.field.textChanged.connect(self._on_words)
        self.field.returnPressed.connect(self._on_entered)
        self.none = pieces.label(self.tr("No setting is called so."), theme.page_look(), colour="ink3")
        self.none.setContentsMargins(12, 0, 12, 0)
        self.none.hide()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_ICON_ROLE, page.icon)
            self.nav.addItem(item)
            self._areas.append(_scrolled(page))
            self.pages.addWidget(self._areas[-1])
        self.nav.currentRowChanged.connect(self._on_row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side(theme))
        layout.addWidget(self.pages, 1)
        find = QAction(self)
        find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("/")])
        find.triggered.connect(self.field.setFocus)
        self.addAction(find)
        room = parent.window().size() if parent is not None else QSize(880, 656)
        self.resize(min(880, room.width() - 24), min(608, room.height() - 24))
        self.nav.setCurrentRow(0)

    def widget_of(self, row: int) -> QWidget:
        """A page's widget, made when it is seen or searched for the first time: all at once would keep one waiting."""
        made = self._made.get(row)
        if made is None:
            made = self._made[row] = self._own[row].make()
            self._areas[row].setWidget(made)
        return made

    def _side(self, theme: Theme) -> QWidget:
        """The field for searching over the names of the pages."""
        side = QWidget()
        side.setFixedWidth(self.nav.width())
        side.setAutoFillBackground(True)
        pieces.tint(side, QPalette.ColorRole.Window, colour=theme.colour("rail").name())
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.nav, 1)
        return side

    # -- searching ---------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_words(self, typed: str) -> None:
        """Leave the pages that hold what was typed, and mark it on them."""
        words = tuple(fold(typed).split())
        found = [self._found_on(at, words) for at in range(len(self._names))]
        self._marks.put(target.marked for page in found for target in page.targets)
        is_any = not words or any(page.count for page in found)
        for at, page in enumerate(found):
            self.nav.item(at).setHidden(bool(words) and is_any and not page.count)
            self.nav.item(at).setData(_COUNT_ROLE, page.count if words else 0)
        self.none.setVisible(not is_any)
        row = self.nav.currentRow()
        if words and is_any and not found[row].count:
            row = next(at for at, page in enumerate(found) if page.count)
            self.nav.setCurrentRow(row)
        if words and found[row].targets:
            self._areas[row].ensureWidgetVisible(found[row].targets[0].marked)

    def _found_on(self, at: int, words: tuple[str, ...]) -> _Found:
        """What of a page holds the words; its own name finds all of it, and marks nothing."""
        widget = self.widget_of(at)
        more = widget.mark_found(words) if isinstance(widget, Searchable) else 0
        if not words:
            return _Found((), 0)
        targets = tuple(target for target in targets_of(widget) if holds(target.text, words))
        is_named = holds(self.nav.item(at).text(), words)
        return _Found(targets, max(len({each.marked for each in targets}) + more, int(is_named)))

    @Slot()
    def _on_entered(self) -> None:
        """Enter: the keys go to the first thing that was found."""
        widget, words = self.widget_of(self.nav.currentRow()), tuple(fold(self.field.text()).split())
        targets = [each for each in targets_of(widget) if words and holds(each.text, words)]
        usable = [each.control for each in targets if each.control.focusPolicy() and each.control.isEnabled()]
        (usable[0] if usable else widget).setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def show_page(self, name: str) -> None:
        """Bring a page forward; a name that none has changes nothing."""
        if name in self._names:
            self.nav.setCurrentRow(self._names.index(name))
            self.widget_of(self._names.index(name)).setFocus()

    @property
    def page_name(self) -> str:
        """The page that is shown."""
        return self._names[self.nav.currentRow()]

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.widget_of(row)
        self.pages.setCurrentIndex(row)


def _scrolled(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(page.title)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _nav_width(titles: Sequence[str], theme: Theme) -> int:
    """The room that the longest name wants, chosen or not."""
    metrics = QFontMetrics(theme.faces.body_bold)
    longest = max((metrics.horizontalAdvance(title) for title in titles), default=0)
    return min(max(longest + _BESIDE, _NAV), _WIDEST_NAV)


@final
class _NavDelegate(QStyledItemDelegate):
    """Paints a page's icon and name; the chosen one has the accent's bar."""

    def __init__(self, theme: Theme, icons: Icons, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_NAV, _ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, theme.colour("sel"))
            bar = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 3, rect.height()))
            painter.fillRect(bar, theme.colour("accent"))
        name = str(index.data(_ICON_ROLE))
        icon = self._icons.pixmap(name, theme.colour("ink2"), size=16, ratio=painter.device().devicePixelRatioF())
        place = QRect(rect.left() + 17, rect.top() + 8, 16, 16)
        painter.drawPixmap(QStyle.visualRect(option.direction, rect, place), icon)
        painter.setFont(theme.faces.body_bold if is_chosen else theme.faces.body)
        painter.setPen(theme.colour("ink"))
        words = QStyle.visualRect(option.direction, rect, rect.adjusted(41, 0, -8, 0))
        count = index.data(_COUNT_ROLE)
        if count:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(theme.faces.count)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(words, QStyle.visualAlignment(option.direction, side), str(count))
            painter.setFont(theme.faces.body_bold if is_chosen else theme.faces.body)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.restore()
