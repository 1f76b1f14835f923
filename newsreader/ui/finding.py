"""Finding words in the open article: between the bar, the article pane and the keys. Main thread; made by the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Slot

from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.ports import ArticlePort
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from newsreader.ui.article.find_bar import FindBar


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
        self._themes = themes
        self._icons = icons
        self._bar: FindBar | None = None
        article.shown.connect(self._on_shown)

    @property
    def bar(self) -> FindBar:
        """The bar, made when it is asked for."""
        if self._bar is None:
            from newsreader.ui.article.find_bar import FindBar

            self._bar = FindBar(self._themes, self._icons)
            self._bar.hide()
            self._article.put_above(self._bar)
            self._article.found.connect(self._bar.say)
            self._bar.typed.connect(self._on_typed)
            self._bar.stepped.connect(self._on_stepped)
            self._bar.left.connect(self.leave)
        return self._bar

    @property
    def is_open(self) -> bool:
        """Whether the bar is there."""
        return self._bar is not None and not self._bar.isHidden()

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
