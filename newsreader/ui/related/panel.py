"""*Same story* and *More like this* beside the open article, as cards; words where there is nothing. Main thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.ui.related.card import Card
from newsreader.ui.related.popular import PopularList, PopularRow
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from newsreader.engine.related_answers import RelatedCard

_SIDE, _TOP = 12, 16
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@final
class _Section(QWidget):
    """A heading with its count, and cards or words."""

    def __init__(self, title: str, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._title = title
        self.head, self.words = QLabel(), QLabel()
        for label in (self.head, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(4, 0, 4, 0)  # as far in as the words of cards
        self.words.setWordWrap(True)
        self.words.setContentsMargins(4, 8, 4, 0)
        self.cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.words)
        self._column.addStretch(1)

    def show_cards(self, cards: Sequence[Card], *, words: str) -> None:
        """Other cards, or words in their place."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = list(cards)
        for place, card in enumerate(self.cards, start=2):
            self._column.insertWidget(place, card)
            card.show()
        self.head.setText(f"{self._title}  {len(cards)}" if cards else self._title)
        self.words.setText("" if cards else words)
        self.words.setVisible(not cards and bool(words))
        self.setVisible(bool(cards) or bool(words))

    def dress(self, theme: Theme) -> None:
        """The theme's faces and colours."""
        for label, face, colour in ((self.head, theme.faces.meta_bold, "ink2"), (self.words, theme.faces.body, "ink3")):
            label.setFont(face)
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(colour))
            label.setPalette(palette)


@final
class RelatedPanel(QScrollArea):
    """``opened``: a card was chosen, by its article's number; ``left``: Backspace or Esc, back to the article;
    ``said``: what a person says of a `RelatedCard` and the open article, a `Verdict`; ``menu_asked``: a card and where
    its menu shall open.
    """

    opened = Signal(object)
    left = Signal()
    said = Signal(object, object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, themes: ThemeSource, shelf: Shelf, *, icons: Icons, popular: PopularList) -> None:
        super().__init__()
        self.popular = popular
        self._themes = themes
        self._icons = icons
        self._shelf = shelf
        self._is_beneath = False
        self._inside = QWidget()
        self._same = _Section(self.tr("Same story"), themes)
        self._more = _Section(self.tr("More like this"), themes)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._inside)
        self._row.setContentsMargins(_SIDE, _TOP, _SIDE, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._same)
        self._row.addWidget(self._more)
        self._row.addWidget(popular)
        self._row.addStretch(1)
        popular.changed.connect(self._fit_popular)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Related stories"))
        self.setMinimumSize(1, 1)
        let_bar_float(self)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        shelf.icons.came.connect(self._on_icons)
        self.clear()

    @Slot(object)
    def _on_icons(self, _feeds: object) -> None:
        for card in self.cards:
            card.update()

    @property
    def cards(self) -> list[Card]:
        """The cards that are shown, in order."""
        return [*self._same.cards, *self._more.cards]

    @property
    def focused(self) -> Card | None:
        """The card that has the keys, or gets them when the window has them again: a menu may be open over it."""
        return next((card for card in self.cards if card is self.window().focusWidget()), None)

    def clear(self, words: str = "") -> None:
        """No article is open, or nothing is known yet."""
        self._same.show_cards((), words=words or self.tr("Related stories stand here beside an article."))
        self._more.show_cards((), words="")
        self._same.head.setVisible(bool(words))
        self._fit_popular()

    def show_cards(self, found: Sequence[RelatedCard], *, beside: int) -> None:
        """The related stories of the article that was published at ``beside``: the oldest of the same story first."""
        same = sorted((card for card in found if card.is_same_story), key=lambda card: card.row.sort_at)
        more = [card for card in found if not card.is_same_story]
        nothing = self.tr("No other source has written about this.")
        at = self.cards.index(self.focused) if self.focused is not None else -1
        self._same.head.setVisible(True)
        self._same.show_cards([self._card(card, beside) for card in same], words=nothing)
        self._more.show_cards([self._card(card, beside) for card in more], words="")
        self._fit_popular()
        if at < 0:
            self.verticalScrollBar().setValue(0)
        elif self.cards:  # a card went, the keys stay where it was
            self.cards[min(at, len(self.cards) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def set_beneath(self, is_beneath: bool) -> None:
        """Whether it lies under the article: then both kinds stand beside each other."""
        self._is_beneath = is_beneath
        way = QBoxLayout.Direction.LeftToRight if is_beneath else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setSpacing(20 if is_beneath else 0)
        for section in (self._same, self._more):
            self._row.setStretchFactor(section, 1 if is_beneath else 0)
        self._row.setStretch(self._row.count() - 1, 0 if is_beneath else 1)  # what is left over is no third column
        self._fit_popular()

    @Slot()
    def _fit_popular(self) -> None:
        """What is popular stands under the cards where there is room, and never beside them."""
        width = self.viewport().width() - 2 * _SIDE
        used = _TOP
        for section in (self._same, self._more):
            inside = section.layout()
            if inside is not None and not section.isHidden():
                used += inside.totalHeightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        room = 0 if self._is_beneath else self.viewport().height() - used
        self.popular.fit(room, width=width)
        for row in self.popular.rows:
            row.installEventFilter(self)

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self._fit_popular()

    def _card(self, found: RelatedCard, beside: int) -> Card:
        card = Card(found, beside, themes=self._themes, icons=self._icons, shelf=self._shelf)
        card.clicked.connect(lambda: self.opened.emit(found.row.id))
        card.said.connect(lambda verdict: self.said.emit(found, verdict))
        card.menu_asked.connect(lambda at: self.menu_asked.emit(card, at))
        card.installEventFilter(self)
        return card

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for widget in (self, self._inside):
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.Window, theme.colour("surface"))
            widget.setPalette(palette)
            widget.setAutoFillBackground(True)
        for section in (self._same, self._more):
            section.dress(theme)

    # -- keys --------------------------------------------------------------------------------------------------------

    @override
    def focusInEvent(self, arg__1: object) -> None:
        """The keys go to the first card at once."""
        stops = [*self.cards, *self.popular.rows]
        if stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        if isinstance(arg__2, QKeyEvent) and isinstance(arg__1, (Card, PopularRow)):
            if arg__2.type() == QEvent.Type.ShortcutOverride and arg__2.key() in _OWN:
                arg__2.accept()  # else the window's own Enter and Backspace would come first
                return True
            if arg__2.type() == QEvent.Type.KeyPress:
                return self._on_key(arg__1, arg__2)
        return False

    def _on_key(self, card: Card | PopularRow, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            self.left.emit()
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        stops: list[Card | PopularRow] = [*self.cards, *self.popular.rows]
        place = stops.index(card) + step
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(stops[place])
        return True

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        painter = QPainter(self.viewport())
        edge = QRect(0, 0, self.viewport().width(), 1) if self._is_beneath else QRect(0, 0, 1, self.viewport().height())
        painter.fillRect(edge, self._themes.theme.colour("line"))
        painter.end()


_OWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
