"""The first page, while nothing is subscribed to: one field, starter packs, a list to import (mock/first-run.png).

Main thread; made by the window.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.packs import Pack
from newsreader.ui.buttons import QuietButton
from newsreader.ui.numbers import digits
from newsreader.ui.pack_card import PackCard
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.style import let_bar_float
from newsreader.ui.theme.theme import Theme

_WIDEST = 744 + 2 * 24
_MOST_PACKS = 6
_THREE, _TWO = 660, 440  # pixels that three and two cards beside each other need


@final
class FirstRunPage(QWidget):
    """``address_given``: what was typed or pasted; ``packs_chosen``: a sequence of (title, pack) to begin with;
    ``import_asked``: a list shall be chosen.
    """

    address_given = Signal(str)
    packs_chosen = Signal(object)
    import_asked = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        *,
        packs: Callable[[], Sequence[Pack]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._ask_packs = packs
        self._packs: Sequence[Pack] = ()
        self._is_new = True
        self.cards: list[PackCard] = []
        self._title = _line(self.tr("A quiet newspaper of your own"))
        self._text = _line(
            self.tr("Everything is kept on this machine. No account; only the sites that you add are asked.")
        )
        self._make_field()
        self._or = _line(self.tr("or bring the list of another reader along"))
        self._make_foot()
        self._lay_out()
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.field)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        self._on_chosen()

    def offer_address(self, address: str) -> None:
        """Put an address into the empty field, ready to be taken or typed over."""
        if not self.field.text():
            self.field.setText(address)
            self.field.selectAll()

    # -- building --------------------------------------------------------------------------------------------------

    def _make_field(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Paste the address of a site you like"))
        self.field.setAccessibleName(self.tr("Address of a site you like"))
        self.field.setTextMargins(16, 0, 12, 0)
        self.field.setFixedHeight(48)
        self.field.returnPressed.connect(self._on_given)
        self.add = self._button("", self.tr("Add"), self._on_given)
        self.add.set_tight(24)
        self.add.setDefault(True)
        self.add.setFixedHeight(48)

    def _make_foot(self) -> None:
        self.bring = self._button("upload-simple", self.tr("Import OPML…"), self.import_asked.emit)
        self._count = _line("")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.start = self._button("", self.tr("Start reading"), self._on_start)
        self.start.hide()

    def _button(self, icon: str, words: str, pressed: Callable[[], None]) -> QuietButton:
        button = QuietButton(self._themes, self._icons, icon=icon, text=words)
        button.set_edged()
        button.clicked.connect(lambda: pressed())  # noqa: PLW0108  # without the button's own argument
        return button

    def _make_cards(self) -> None:
        """Packs cost a file to read: whoever has feeds does without."""
        self._packs = self._ask_packs()[:_MOST_PACKS]
        if not self._packs:
            return
        self._or.setText(self.tr("or begin with a pack – each feed can be removed again"))
        self.cards = [self._card(pack) for pack in self._packs]
        self._fit()
        for before, after in itertools.pairwise([self.add, *self.cards, self.bring, self.start]):
            QWidget.setTabOrder(before, after)
        self.start.show()
        self._on_chosen()

    def _card(self, pack: Pack) -> PackCard:
        one, many = self.tr("1 feed"), self.tr("{n} feeds")
        count = one if len(pack.feeds) == 1 else many.format(n=digits(len(pack.feeds)))
        title, text = pack_words(pack)
        card = PackCard(self._themes, self._icons, icon=pack.icon, words=(title, text, count))
        card.toggled.connect(self._on_chosen)
        return card

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.bring)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.start)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
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
        inside.addLayout(self._grid)
        inside.addSpacing(16)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._rule.setAutoFillBackground(True)
        inside.addWidget(self._rule)
        inside.addSpacing(8)
        inside.addLayout(foot)
        self._put_into_scroll_area(column)

    def _put_into_scroll_area(self, column: QWidget) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(3)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        let_bar_float(self._scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _arrange(self, columns: int) -> None:
        """So many cards beside each other."""
        for number_, card in enumerate(self.cards):
            self._grid.addWidget(card, number_ // columns, number_ % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < columns))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._is_new:
            self._is_new = False
            self._make_cards()
        super().showEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = min(self.width(), _WIDEST) - 48
        self._arrange(3 if room >= _THREE else 2 if room >= _TWO else 1)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for widget, font, name in (
            (self._title, theme.faces.masthead, "ink"),
            (self._text, theme.faces.lead, "ink3"),
            (self._or, theme.faces.body, "ink3"),
            (self._count, theme.faces.count, "ink3"),
        ):
            widget.setFont(font)
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(name))
            widget.setPalette(palette)
        self.field.setFont(theme.faces.lead)
        for ground, name in ((self, "paper"), (self._scroll.viewport(), "paper"), (self._rule, "line")):
            palette = ground.palette()
            palette.setColor(QPalette.ColorRole.Window, theme.colour(name))
            ground.setPalette(palette)

    # -- what is chosen --------------------------------------------------------------------------------------------

    def _chosen(self) -> list[Pack]:
        return [pack for pack, card in zip(self._packs, self.cards, strict=True) if card.isChecked()]

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._chosen()
        feeds = sum(len(pack.feeds) for pack in chosen)
        one, many = self.tr("1 pack · {feeds} feeds chosen"), self.tr("{packs} packs · {feeds} feeds chosen")
        words = (one if len(chosen) == 1 else many).format(packs=digits(len(chosen)), feeds=digits(feeds))
        self._count.setText(words if chosen else "")
        self.start.setEnabled(bool(chosen))
        self.start.setDefault(bool(chosen))

    def _on_given(self) -> None:
        self.address_given.emit(self.field.text().strip())

    def _on_start(self) -> None:
        self.packs_chosen.emit([(pack_words(pack)[0], pack) for pack in self._chosen()])


def pack_words(pack: Pack) -> tuple[str, str]:
    """What a pack is called, and what is in it."""
    translate = QCoreApplication.translate
    ours = {
        "world": (translate("Packs", "World news"), translate("Packs", "Five continents, in English")),
        "near": (translate("Packs", "Near you"), translate("Packs", "Papers of your country")),
        "science": (translate("Packs", "Science"), translate("Packs", "Journals, nature, space")),
        "computing": (translate("Packs", "Computing"), translate("Packs", "Machines, programs, makers")),
        "books": (translate("Packs", "Books and history"), translate("Packs", "Reviews, essays, the past")),
        "kitchen": (translate("Packs", "Kitchen"), translate("Packs", "Recipes and seasons")),
        "making": (translate("Packs", "Making things"), translate("Packs", "Workshop, house, repairs")),
    }
    return (pack.title, pack.text) if pack.title else ours.get(pack.name, (pack.name, pack.text))


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
