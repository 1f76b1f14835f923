"""Finding words in the open article: between the bar, the article pane and the keys. Main thread; made by the window."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QObject, Slot

from newsreader.ui.article.find_bar import FindBar
from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.ports import ArticlePort
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource


@final
class Finding(QObject):
    """The bar comes when it is asked for and stays, over other articles too, until it is left. ``keys`` leads to the
    article when the bar goes.
    """

    def __init__(
        self, article: ArticlePort, keys: PaneKeys, *, themes: ThemeSource, icons: Icons, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._article = article
        self._keys = keys
        self.bar = FindBar(themes, icons)
        self.bar.hide()
        article.put_above(self.bar)
        article.found.connect(self.bar.say)
        article.shown.connect(self._on_shown)
        self.bar.typed.connect(self._on_typed)
        self.bar.stepped.connect(self._on_stepped)
        self.bar.left.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return not self.bar.isHidden()

    def ask(self) -> None:
        """Bring the bar up, what stands in it chosen."""
        self._keys.go(3)
        self.bar.show()
        self.bar.field.setFocus()
        self.bar.field.selectAll()
        self._look()

    def step(self, *, back: bool = False) -> None:
        """The next place, or the one before; without a bar it is asked for."""
        if self.is_open and self.bar.field.text():
            self._article.find_words(self.bar.field.text(), back=back)
        else:
            self.ask()

    @Slot()
    def leave(self) -> None:
        """Take bar and marks away; the article gets the keys."""
        self.bar.hide()
        self._article.find_words("")
        self._keys.go(3)

    def _look(self) -> None:
        if self.bar.field.text():
            self._article.find_words(self.bar.field.text())

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        if not words:
            self.bar.say(0, 0)
        self._article.find_words(words)

    @Slot(bool)
    def _on_stepped(self, back: bool) -> None:
        self.step(back=back)

    @Slot(object)
    def _on_shown(self, _article: object) -> None:
        """Another article, or the same one made anew: its marks are to be set again."""
        if self.is_open:
            self._look()
