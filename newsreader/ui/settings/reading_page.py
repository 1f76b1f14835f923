"""*Reading*: when an article counts as read, and what shows it. Main thread only."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from newsreader.ui.article.fonts import look_font
from newsreader.ui.dialogs import pieces
from newsreader.ui.numbers import decimals, digits
from newsreader.ui.preferences import Preferences
from newsreader.ui.settings.segments import Segments
from newsreader.ui.theme.theme import Theme

#: Seconds on the screen that can be chosen; negative: only by hand.
_MOMENTS = (0.0, 0.7, 2.0, 5.0, 10.0, -1.0)
_NAMES = 176


def _plain(seconds: float) -> str:
    """With one place where there is something to say there."""
    return digits(round(seconds)) if seconds == round(seconds) else decimals(seconds, 1)


def moment_words(seconds: float) -> str:
    """When an article counts as read, after so many seconds."""
    translate = QCoreApplication.translate
    if seconds < 0:
        return translate("ReadingPage", "Only when I mark it")
    if seconds == 0:
        return translate("ReadingPage", "As soon as it is open")
    return translate("ReadingPage", "After {n} seconds on the screen").format(n=_plain(seconds))


@final
class ReadingPage(QWidget):
    """Every change holds at once, but for what shows articles: that holds from the next start on."""

    def __init__(self, preferences: Preferences, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._look = look = theme.page_look()
        self.moment = QComboBox()
        self.moment.setFont(look_font(look.sans, 13))
        self.moment.setMinimumHeight(pieces.CONTROL)
        self.moment.setAccessibleName(self.tr("An article counts as read"))
        own = preferences.settings.read_after
        for seconds in _MOMENTS if own in _MOMENTS else (*_MOMENTS, own):
            self.moment.addItem(moment_words(seconds), seconds)
        self.moment.setCurrentIndex(self.moment.findData(own))
        options = [("auto", self.tr("By itself")), ("web", self.tr("Web view")), ("light", self.tr("Light view"))]
        current = preferences.settings.article_view
        self.view = Segments(look, name=self.tr("Articles are shown by"), options=options, current=current)
        self.scrolled = pieces.check(self.tr("Headlines that I scroll past count as read, too"), look)
        self.scrolled.setChecked(preferences.settings.read_scrolled)
        self.fold = pieces.check(self.tr("Show articles of one story as one row"), look)
        self.read_all = pieces.check(self.tr("Who reads one article has read the whole story"), look)
        self.fold.setChecked(preferences.settings.fold_stories)
        self.read_all.setChecked(preferences.settings.read_stories)
        self._lay_out()
        self.fold.toggled.connect(lambda is_on: preferences.change(fold_stories=is_on))
        self.read_all.toggled.connect(lambda is_on: preferences.change(read_stories=is_on))
        self.scrolled.toggled.connect(lambda is_on: preferences.change(read_scrolled=is_on))
        self.moment.activated.connect(self._on_moment)
        self.view.chosen.connect(self._on_view)
        self.setFocusProxy(self.moment)

    def _lay_out(self) -> None:
        look = self._look
        layout = pieces.page(self, self.tr("Reading"), look=look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        read = self.tr("Keys and a click open one. By hand it can be marked whatever is chosen here.")
        views = self.tr(
            "The light view needs little memory and shows no video cards; by itself it takes over where the web view does not work. "
            "This holds from the next start on."
        )
        rows: list[tuple[str, QWidget, str]] = [
            (self.moment.accessibleName(), self.moment, read),
            (self.view.accessibleName(), self.view, views),
        ]
        for at, (name, control, words) in enumerate(rows):
            label = pieces.label(name, look)
            label.setBuddy(control)
            grid.addWidget(label, 2 * at, 0)
            grid.addWidget(control, 2 * at, 1)
            grid.addWidget(pieces.label(words, look, size=12, colour="ink3"), 2 * at + 1, 1)
        layout.addLayout(grid)
        self._lay_out_choices(layout)
        layout.addStretch()

    def _lay_out_choices(self, layout: QVBoxLayout) -> None:
        """What else counts as read, and what several sites tell."""
        scrolled = self.tr(
            "Those that the wheel, the keys or the scroll bar take over the top of a list, as soon as it rests. Undo takes them back."
        )
        folded = self.tr(
            "In lists of many feeds. The row says how many other sources tell the story; a click on that unfolds it. Fold stories in the "
            "menu chooses otherwise for a single view or folder."
        )
        read = self.tr("Wherever the others stand. Undo takes it back. Counts are of articles, never of stories.")
        for box, words in ((self.scrolled, scrolled), (self.fold, folded), (self.read_all, read)):
            note = pieces.label(words, self._look, size=12, colour="ink3")
            note.setContentsMargins(24, 0, 0, 0)
            box.setAccessibleDescription(words)
            layout.addWidget(box)
            layout.addWidget(note)

    @Slot(int)
    def _on_moment(self, _row: int) -> None:
        self._preferences.change(read_after=self.moment.currentData())

    @Slot(str)
    def _on_view(self, name: str) -> None:
        self._preferences.change(article_view=name)
