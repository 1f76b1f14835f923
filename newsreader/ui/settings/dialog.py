"""The settings dialog: pages by name at the left, the chosen one at the right (mock/settings.png). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from newsreader.ui.dialogs import pieces
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.theme import Theme

_NAV, _ROW = 208, 32
_ICON_ROLE = Qt.ItemDataRole.UserRole


@final
@dataclass(frozen=True, slots=True)
class Page:
    """A page: the name it is asked for by, its title, its icon, and what it shows."""

    name: str
    title: str
    icon: str
    widget: QWidget


@final
class SettingsDialog(QDialog):
    """Every change is kept at once: there is no OK. Esc closes."""

    def __init__(self, pages: Sequence[Page], theme: Theme, *, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        pieces.on_raised_ground(self, theme.page_look())
        self.pages = QStackedWidget()
        self._names = [page.name for page in pages]
        self._widgets = [page.widget for page in pages]
        self.nav = QListWidget()
        self.nav.setAccessibleName(self.tr("Pages of the settings"))
        self.nav.setFixedWidth(_NAV)
        self.nav.setItemDelegate(_NavDelegate(theme, icons, parent=self.nav))
        self.nav.setViewportMargins(0, 12, 0, 0)
        self.nav.setAutoFillBackground(True)
        icons.ready.connect(self.nav.viewport().update)
        self.nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            pieces.tint(self.nav, role, colour=theme.colour("rail").name())
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_ICON_ROLE, page.icon)
            self.nav.addItem(item)
            self.pages.addWidget(_scrolled(page))
        self.nav.currentRowChanged.connect(self._on_row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.nav)
        layout.addWidget(self.pages, 1)
        room = parent.window().size() if parent is not None else QSize(880, 656)
        self.resize(min(880, room.width() - 24), min(608, room.height() - 24))
        self.nav.setCurrentRow(0)

    def show_page(self, name: str) -> None:
        """Bring a page forward; a name that none has changes nothing."""
        if name in self._names:
            self.nav.setCurrentRow(self._names.index(name))
            self._widgets[self._names.index(name)].setFocus()

    @property
    def page_name(self) -> str:
        """The page that is shown."""
        return self._names[self.nav.currentRow()]

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.pages.setCurrentIndex(row)


def _scrolled(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page.widget)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(page.title)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


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
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.restore()
