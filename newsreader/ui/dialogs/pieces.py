"""The few pieces that dialogs are put together from: labels, a note, rows of buttons. Main thread only."""

from __future__ import annotations

from typing import TypeVar, final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook

_Number = TypeVar("_Number", QSpinBox, QDoubleSpinBox)

MARGIN = 20
CONTROL = 32  # height of fields and buttons, pixels


def on_raised_ground(dialog: QWidget, look: PageLook) -> None:
    """Give a dialog its ground, the lightest of the look, and its fields their own colours."""
    for role, name in (
        (QPalette.ColorRole.Window, "raise"),
        (QPalette.ColorRole.Base, "raise"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "ink3"),
    ):
        tint(dialog, role, colour=look.colours[name])


def field(look: PageLook, name: str) -> QLineEdit:
    """A line to type in, with its accessible name."""
    made = QLineEdit()
    made.setMinimumHeight(CONTROL)
    made.setFont(look_font(look.sans, 13))
    made.setTextMargins(8, 0, 8, 0)
    made.setAccessibleName(name)
    return made


def number_field(made: _Number, look: PageLook, *, name: str, width: int) -> _Number:
    """A field for a number, with its accessible name; the arrow keys do what its buttons would."""
    made.setFont(look_font(look.sans, 13))
    made.setMinimumSize(width, CONTROL)
    made.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    made.setFrame(False)
    made.lineEdit().setTextMargins(8, 0, 8, 0)
    made.setAccessibleName(name)
    return made


def check(text: str, look: PageLook) -> QCheckBox:
    """A box to tick."""
    made = QCheckBox(text)
    made.setFont(look_font(look.sans, 13))
    made.setAccessibleName(text)
    return made


def label(text: str, look: PageLook, *, size: int = 13, colour: str = "ink", bold: bool = False) -> QLabel:
    """A label of plain text in the sans face; ``colour`` is a colour's name in the look."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(look_font(look.sans, size, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    tint(made, QPalette.ColorRole.WindowText, colour=look.colours[colour])
    return made


def heading(text: str, look: PageLook) -> QLabel:
    """A heading in the serif face."""
    made = label(text, look)
    made.setFont(look_font(look.serif, 18, weight=QFont.Weight.DemiBold))
    return made


def tint(widget: QWidget, role: QPalette.ColorRole, *, colour: str) -> None:
    """Set one colour of a widget's palette."""
    palette = widget.palette()
    palette.setColor(role, QColor(colour))
    widget.setPalette(palette)


def button(text: str, look: PageLook, *, is_main: bool = False) -> QPushButton:
    """A push button; the main one is the dialog's default, which the style fills."""
    made = QPushButton(text)
    made.setFont(look_font(look.sans, 13, weight=QFont.Weight.Medium))
    made.setMinimumHeight(CONTROL)
    made.setAutoDefault(is_main)
    made.setDefault(is_main)
    return made


def text_button(text: str, look: PageLook) -> QPushButton:
    """A flat button in the accent colour, for what is seldom wanted."""
    made = button(text, look)
    made.setFlat(True)
    tint(made, QPalette.ColorRole.ButtonText, colour=look.colours["accent"])
    return made


def page(widget: QWidget, title: str, *, look: PageLook) -> QVBoxLayout:
    """The layout of a page of the settings, under its title."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(12)
    layout.addWidget(label(title, look, size=15, bold=True))
    return layout


def footer(*widgets: QWidget | None) -> QHBoxLayout:
    """A row of buttons; None is the space that pushes the later ones to the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row


def busy_bar(look: PageLook) -> QProgressBar:
    """A thin bar that runs while nobody knows how long it takes."""
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setFixedHeight(4)
    tint(bar, QPalette.ColorRole.Highlight, colour=look.colours["accent"])
    return bar


@final
class Note(QFrame):
    """A box with a coloured edge: what happened, in a bold line and a sentence (mock/add-feed.png)."""

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._edge = "accent"
        self._title = label("", look, bold=True)
        self._text = label("", look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(19, 12, 16, 12)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, title: str, text: str, *, is_warning: bool = False) -> None:
        """Put up words; a warning has an edge of its own."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._edge = "warn" if is_warning else "accent"
        self.setAccessibleName(f"{title} {text}".strip())
        self.update()

    @property
    def words(self) -> str:
        """All that the note says."""
        return f"{self._title.text()} {self._text.text()}".strip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["surface"]))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.fillRect(QRect(0, 1, 3, self.height() - 2), QColor(colours[self._edge]))
        painter.end()
