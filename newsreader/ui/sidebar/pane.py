"""The sidebar's pane: the tree, and over it a field that leaves only the rows with certain words. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsreader.ui.article.find_bar import FindField
from newsreader.ui.buttons import QuietButton
from newsreader.ui.sidebar.view import SidebarView
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme


@final
class SidebarPane(QWidget):
    """``found_nothing``: no row has the words."""

    found_nothing = Signal()

    def __init__(self, tree: SidebarView, themes: ThemeSource, *, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self.field = FindField()
        self.field.setPlaceholderText(self.tr("Find a feed"))
        self.field.setAccessibleName(self.tr("Show only feeds and folders with these words"))
        self.field.setTextMargins(8, 0, 8, 0)
        self._leave = QuietButton(themes, icons, icon="x")
        self._leave.setAccessibleName(self.tr("Show all feeds"))
        self._leave.setToolTip(self.tr("Show all feeds (Esc)"))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(8, 8, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._leave)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(tree, 1)
        self.setFocusProxy(tree)
        self.setAutoFillBackground(True)
        self.field.textChanged.connect(self._on_typed)
        self.field.left.connect(self.leave)
        self.field.stepped.connect(self._on_entered)
        self._leave.clicked.connect(self.leave)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)

    def ask(self) -> None:
        """Open the field and give it the keys."""
        self._bar.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close the field; every row is there again."""
        self.field.clear()
        self._bar.hide()
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        if not self._tree.show_only(words):
            self.found_nothing.emit()

    @Slot(bool)
    def _on_entered(self, _is_back: bool) -> None:
        """Enter goes to the first feed that was found."""
        if self._tree.go_to_first_found():
            self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.field.setFont(theme.faces.body)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("rail"))
        self.setPalette(palette)
