"""The article with the related panel at its side, or under it where the window is narrow. Main thread; made by the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.corrections import Verdict, Wish
from newsreader.core.values import Article, ArticleId, Changes
from newsreader.ui.ports import ArticlePort
from newsreader.ui.related.panel import RelatedPanel
from newsreader.ui.stories.questions import StoryQuestions

if TYPE_CHECKING:
    from newsreader.engine.related_answers import RelatedCard

#: From this width of the window on the panel stands at the side; and how wide, or high, it is.
_AT_SIDE, _WIDTH, _HEIGHT = 1_240, 236, 180
_BROAD, _BROAD_WIDTH = 1_600, 320  # and from this one on
#: Milliseconds an article stands open before it is asked about: who leafs through many asks about none, and an article
#: that is being shown has the interpreter to itself. And until one that waits is asked about again, and how often.
_REST, _LATER, _TIMES = 200, 1_500, 8


@final
class RelatedPlace(QWidget):
    """``opened``: an article that was chosen in the panel, to be shown; it need not be in the list; ``corrected``: what a
    person wants said of the open article and a card, a `Wish`; ``menu_asked``: a card and where its menu shall open.
    """

    opened = Signal(object)
    corrected = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, side: QWidget, article: ArticlePort, *, questions: StoryQuestions, panel: RelatedPanel) -> None:
        super().__init__()
        self._article = article
        self._questions = questions
        self._known: Article | None = None
        self._before: list[ArticleId] = []
        self._left = 0
        self.panel = panel
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(side)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._is_wanted = True
        self._is_page = False
        self._part = 0  # of the room, at first
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self.setFocusProxy(side)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask)
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._ask)
        article.shown.connect(self.follow)
        self.panel.opened.connect(self._on_opened)
        self.panel.left.connect(self.go_back)
        self.panel.said.connect(self._on_said)
        self.panel.menu_asked.connect(self.menu_asked)

    @property
    def is_shown(self) -> bool:
        """Whether a person wants the panel."""
        return self._is_wanted

    def show_panel(self, is_shown: bool) -> None:
        """Show the panel, or hide it."""
        self._is_wanted = is_shown
        self.panel.setVisible(is_shown and not self._is_page)
        self.follow()

    def set_page(self, is_page: bool) -> None:
        """Leave the whole room to a page, or show the panel again where it is wanted."""
        self._is_page = is_page
        self.panel.setVisible(self._is_wanted and not is_page)

    @Slot()
    def follow(self) -> None:
        """Show what belongs to the open article."""
        article = self._article.open_article
        if article is self._known or not self._is_wanted:
            return
        is_same = article is not None and self._known is not None and article.row.id == self._known.row.id
        self._known = article
        if article is None:
            self._before.clear()
            self.panel.clear()
        elif not is_same:
            self._left = _TIMES
            self._later.stop()
            self._rest.start()

    def apply(self, changes: Changes) -> None:
        """Something was written: what the panel shows may be gone, or belong elsewhere."""
        if self._known is None:
            return
        shown = {card.card.row.id for card in self.panel.cards}
        if shown & changes.removed or (shown | {self._known.row.id}) & changes.stories:
            self._rest.start()

    def say(self, verdict: Verdict) -> bool:
        """Say this of the open article and the card that has the keys; False where none has."""
        card = self.panel.focused
        if card is not None:
            self._on_said(card.card, verdict)
        return card is not None

    @Slot(object, object)
    def _on_said(self, card: RelatedCard, verdict: Verdict) -> None:
        if self._known is not None:
            self.corrected.emit(Wish(verdict, moved=(card.row.id, *card.copies), beside=(self._known.row.id,)))

    def show_answer(self, article: ArticleId, cards: tuple[RelatedCard, ...] | None) -> None:
        """What the query thread found; None: the article waits to be looked at."""
        if self._known is None or self._known.row.id != article:
            return
        if cards is None:
            self.panel.clear(self.tr("Looking for related stories…"))
            if self._left > 0:
                self._left -= 1
                self._later.start()
            return
        self.panel.show_cards(cards, beside=self._known.row.sort_at)

    @Slot()
    def _ask(self) -> None:
        if self._known is not None:
            article = self._known.row.id
            self._questions.ask(
                "related",
                lambda pages: pages.related(article),
                done=lambda cards: self.show_answer(article, cards),
            )

    @Slot(object)
    def _on_opened(self, article: ArticleId) -> None:
        if self._known is not None:
            self._before.append(self._known.row.id)
        self.opened.emit(article)

    @Slot()
    def go_back(self) -> bool:
        """From the panel to the article; from an article that was opened there, to the one before. False when neither."""
        focused = self.panel.hasFocus() or any(card.hasFocus() for card in self.panel.cards)
        if self._before:
            self.opened.emit(self._before.pop())
            return True
        if focused:
            self.setFocus()
        return focused

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        is_beneath = width < _AT_SIDE
        first = _HEIGHT if is_beneath else _WIDTH if width < _BROAD else _BROAD_WIDTH
        if first == self._part:
            return
        self._part = first
        self.panel.set_beneath(is_beneath)
        self._splitter.setOrientation(Qt.Orientation.Vertical if is_beneath else Qt.Orientation.Horizontal)
        whole = self.height() if is_beneath else self.width()
        part = min(first, whole // 2)
        self._splitter.setSizes([max(whole - part - 1, 1), part])
