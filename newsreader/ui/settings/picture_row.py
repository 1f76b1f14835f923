"""The line of the storage page about pictures: when they come, and how much room they may take. Main thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QWidget

from newsreader.core.pictures import LEAST_BUDGET
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.picture_choices import PictureChoices

_GB = 1_000_000_000
_MOST = 10_000.0  # GB


@final
class PictureRow(QWidget):
    """``then`` is called when another choice holds."""

    def __init__(self, choices: PictureChoices, look: PageLook, *, then: Callable[[], None]) -> None:
        super().__init__()
        self._choices = choices
        self._then = then
        self.policy = QComboBox()
        room = self.tr("Room for pictures in gigabytes")
        self.budget = pieces.number_field(QDoubleSpinBox(), look, name=room, width=72)
        name = pieces.label(self.tr("Pictures"), look)
        within = pieces.label(self.tr("within"), look, colour="ink3")
        unit = pieces.label(self.tr("GB"), look, colour="ink3")
        for each in (name, within, unit):
            each.setWordWrap(False)
        name.setBuddy(self.policy)
        self._set_up(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (name, self.policy, within, self.budget, unit):
            row.addWidget(widget)
        row.addStretch()
        self.policy.activated.connect(self._on_policy)
        self.budget.editingFinished.connect(self._on_budget)

    def _set_up(self, look: PageLook) -> None:
        self.policy.setFont(look_font(look.sans, 13))
        self.policy.setMinimumHeight(pieces.CONTROL)
        choice = self._choices.of(None)
        for value, words in self._choices.options(None):
            self.policy.addItem(words, value)
        self.policy.setCurrentIndex(self.policy.findData(choice.current))
        self.policy.setAccessibleName(self.tr("When pictures are fetched"))
        self.policy.setToolTip(
            self.tr("Where the system does not say whether a network is metered, it counts as unmetered.")
        )
        self.budget.setRange(0.1, _MOST)
        self.budget.setDecimals(1)
        self.budget.setValue(self._choices.rules().budget / _GB)
        self.budget.setToolTip(
            self.tr("Over it the pictures of the oldest read articles go, never those of a starred one.")
        )

    @Slot(int)
    def _on_policy(self, _row: int) -> None:
        chosen, choice = str(self.policy.currentData()), self._choices.of(None, then=self._then)
        if chosen != choice.current:
            choice.choose(chosen)

    @Slot()
    def _on_budget(self) -> None:
        before = self._choices.rules().budget
        wanted = max(round(self.budget.value() * _GB), LEAST_BUDGET)
        if abs(wanted - before) >= _GB // 20:  # the field shows tenths: a finer budget from elsewhere stays
            self._choices.set_budget(wanted, then=self._then)
