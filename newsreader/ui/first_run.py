"""The first page, while nothing is subscribed to: one field, and a list to import (mock/first-run.png). Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from newsreader.ui.buttons import QuietButton
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_WIDEST = 744 + 2 * 24


@final
class FirstRunPage(QWidget):
    """``address_given``: what was typed or pasted; ``import_asked``: a list shall be chosen."""

    address_given = Signal(str)
    import_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _line(self.tr("A quiet newspaper of your own"))
        self._text = _line(
            self.tr("Everything is kept on this machine. No account; only the sites that you add are asked.")
        )
        self._or = _line(self.tr("or bring the list of another reader along"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Paste the address of a site you like"))
        self.field.setAccessibleName(self.tr("Address of a site you like"))
        self.field.setTextMargins(16, 0, 12, 0)
        self.field.setFixedHeight(48)
        self.field.returnPressed.connect(self._on_given)
        self.add = QuietButton(themes, icons, text=self.tr("Add"))
        self.add.set_edged()
        self.add.set_tight(24)
        self.add.setDefault(True)
        self.add.setFixedHeight(48)
        self.add.clicked.connect(self._on_given)
        self.bring = QuietButton(themes, icons, icon="upload-simple", text=self.tr("Import OPML…"))
        self.bring.set_edged()
        self.bring.clicked.connect(self.import_asked)
        self._lay_out()
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.field)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self._text)
        inside.addSpacing(24)
        inside.addLayout(row)
        inside.addSpacing(24)
        inside.addWidget(self._or)
        inside.addSpacing(4)
        inside.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(3)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for widget, font, name in (
            (self._title, theme.faces.masthead, "ink"),
            (self._text, theme.faces.lead, "ink3"),
            (self._or, theme.faces.body, "ink3"),
        ):
            widget.setFont(font)
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(name))
            widget.setPalette(palette)
        self.field.setFont(theme.faces.lead)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("paper"))
        self.setPalette(palette)

    @Slot()
    def _on_given(self) -> None:
        self.address_given.emit(self.field.text().strip())


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
