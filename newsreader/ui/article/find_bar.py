"""The bar over an article that looks for words in it. Main thread; put into the article pane by `ui.finding`."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from newsreader.ui.buttons import QuietButton
from newsreader.ui.key_words import with_key_of
from newsreader.ui.numbers import digits
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_WIDEST = 320  # pixels of the field
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (*_ENTER, Qt.Key.Key_Escape)


@final
class FindField(QLineEdit):
    """``stepped``: Enter (False) or Shift+Enter (True: back) was pressed; ``left``: Esc."""

    stepped = Signal(bool)
    left = Signal()

    @override
    def event(self, e: QEvent) -> bool:
        """Esc and Enter are the field's own, whatever they do elsewhere in the window."""
        if isinstance(e, QKeyEvent) and e.type() == QEvent.Type.ShortcutOverride and e.key() in _OWN:
            e.accept()
            return True
        return super().event(e)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self.stepped.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


@final
class FindBar(QWidget):
    """A field, how many places there are, next and previous. ``typed``: other words; ``stepped``: on, or back (True);
    ``left``: the bar shall go.
    """

    typed = Signal(str)
    stepped = Signal(bool)
    left = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.field = FindField()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setMaximumWidth(_WIDEST)
        self.field.setTextMargins(8, 0, 8, 0)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setAccessibleDescription(self.tr("Places in this article"))
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = self._named(QuietButton(themes, icons, icon="caret-up"), self.tr("Previous place"))
        self.next = self._named(QuietButton(themes, icons, icon="caret-down"), self.tr("Next place"))
        self.close_button = self._named(QuietButton(themes, icons, icon="x"), self.tr("Leave the search (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 5)
        layout.setSpacing(4)
        layout.addWidget(self.field, 3)
        layout.addWidget(self.count, 1)
        for button in (self.previous, self.next, self.close_button):
            layout.addWidget(button)
        self.field.textEdited.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.left)
        self.next.clicked.connect(self._on_next)
        self.previous.clicked.connect(self._on_previous)
        self.close_button.clicked.connect(self.left)
        self.setAccessibleName(self.tr("Find in this article"))
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        self.say(0, 0)

    @staticmethod
    def _named(button: QuietButton, words: str) -> QuietButton:
        button.setAccessibleName(words.partition(" (")[0])
        button.setToolTip(words)
        return button

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.field.setFont(theme.faces.body)
        self.count.setFont(theme.faces.count)
        for widget, role in ((self.field, QPalette.ColorRole.PlaceholderText), (self.count, _WORDS)):
            palette = widget.palette()
            palette.setColor(role, theme.colour("ink3"))
            widget.setPalette(palette)
        self.update()

    def say(self, active: int, count: int) -> None:
        """Which of how many places is shown; of words that stand nowhere, that."""
        has_words = bool(self.field.text())
        if not has_words:
            words = ""
        elif count == 0:
            words = self.tr("Not in this article")
        else:
            words = self.tr("{n} of {all}").format(n=digits(active), all=digits(count))
        self.next.setEnabled(count > 0)
        self.previous.setEnabled(count > 0)
        if words != self.count.text():
            self.count.setText(words)
            if words and self.isVisible():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.count, words))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Other keys may have been chosen since."""
        super().showEvent(event)
        for button, name in ((self.previous, "find_previous"), (self.next, "find_next")):
            button.setToolTip(with_key_of(button.accessibleName(), name, widget=self))

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._themes.theme.metrics.control + 9)

    @Slot()
    def _on_next(self) -> None:
        self.stepped.emit(False)

    @Slot()
    def _on_previous(self) -> None:
        self.stepped.emit(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        painter.end()


_WORDS = QPalette.ColorRole.WindowText
