"""*Desktop*: tray, number on the icon, start with the session, language. Main thread only."""

from __future__ import annotations

from functools import partial
from typing import final

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from newsreader.languages import spoken_languages
from newsreader.ui.article.fonts import look_font
from newsreader.ui.desktop.tray import has_tray
from newsreader.ui.dialogs import pieces
from newsreader.ui.preferences import Preferences
from newsreader.ui.theme.theme import Theme

_INDENT = 24


@final
class DesktopPage(QWidget):
    """Every change holds at once, but for the language, which holds from the next start on."""

    def __init__(self, preferences: Preferences, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._look = theme.page_look()
        self.tray = self._box("tray", self.tr("Icon in the tray, with the number of unread articles"))
        self.close_to_tray = self._box("close_to_tray", self.tr("Closing the window leaves Newsreader in the tray"))
        self.badge = self._box("badge", self.tr("Number of unread articles on the icon in the dock"))
        self.at_login = self._box("start_at_login", self.tr("Start when I log in"))
        words = self.tr("That could not be: the desktop does not let Newsreader start with the session.")
        self.refused = pieces.label(words, self._look, size=12, colour="warn")
        self.refused.hide()
        self.language = self._languages()
        self._lay_out()
        self._say()
        preferences.changed.connect(self._on_changed)

    def _box(self, name: str, words: str) -> QCheckBox:
        box = pieces.check(words, self._look)
        box.setChecked(bool(getattr(self._preferences.settings, name)))
        box.toggled.connect(partial(self._on_toggled, name))
        return box

    def _languages(self) -> QComboBox:
        choice = QComboBox()
        choice.setFont(look_font(self._look.sans, 13))
        choice.setMinimumHeight(pieces.CONTROL)
        choice.setAccessibleName(self.tr("Language"))
        choice.addItem(self.tr("As the system"), "")
        for code in spoken_languages():
            choice.addItem("English" if code == "en" else QLocale(code).nativeLanguageName() or code, code)
        choice.setCurrentIndex(max(choice.findData(self._preferences.settings.language), 0))
        choice.activated.connect(lambda _row: self._preferences.change(language=choice.currentData()))
        return choice

    def _lay_out(self) -> None:
        look = self._look
        layout = pieces.page(self, self.tr("Desktop"), look=look)
        layout.addWidget(self.tray)
        inside = QVBoxLayout()
        inside.setContentsMargins(_INDENT, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.close_to_tray)
        self.note = pieces.label(self.tr("This desktop has no tray."), look, size=12, colour="ink3")
        inside.addWidget(self.note)
        layout.addLayout(inside)
        layout.addWidget(self.badge)
        layout.addWidget(self.at_login)
        below = QVBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(self.refused)
        layout.addLayout(below)
        words = self.tr(
            "Notifications are off until you want them: in the menu of a feed in the sidebar. They come while you look at something else."
        )
        layout.addWidget(pieces.label(words, look, colour="ink3"))
        layout.addSpacing(8)
        name = pieces.label(self.tr("Language"), look, colour="ink2")
        name.setBuddy(self.language)
        layout.addWidget(name)
        layout.addWidget(self.language)
        layout.addWidget(pieces.label(self.tr("It changes at the next start."), look, size=12, colour="ink3"))
        layout.addStretch()

    def _on_toggled(self, name: str, is_on: bool) -> None:
        self._preferences.change(**{name: is_on})
        self._say()

    @Slot()
    def _on_changed(self) -> None:
        """What was switched on may be off again: the desktop was asked, and refused."""
        starts = self._preferences.settings.start_at_login
        if starts != self.at_login.isChecked():
            self.at_login.setChecked(starts)
            self.refused.setVisible(not starts)
        elif starts:
            self.refused.hide()

    def _say(self) -> None:
        is_there = has_tray()
        self.tray.setEnabled(is_there)
        self.close_to_tray.setEnabled(is_there and self.tray.isChecked())
        self.note.setVisible(not is_there)
