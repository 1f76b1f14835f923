"""*What to keep*: of all feeds, or of one; says how many articles would go before anything does. Main thread only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.retention import MOST_ARTICLES, MOST_DAYS, Going, Rule, Rules
from newsreader.core.values import Feed, FeedId
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.futures import Futures
from newsreader.ui.lists import named
from newsreader.ui.settings.words import by_feed_words, going_words, rule_words

#: What the fields offer at first.
_ARTICLES, _DAYS, _PICTURE_DAYS = 500, 90, 30


@final
@dataclass(frozen=True, slots=True)
class KeepParts:
    """What the dialog asks and does. ``keep`` gets the feed (None: all), its new rule, the one before, and whom to call
    when that is done. ``preview`` tells what would go by rules.
    """

    rules: Callable[[], Future[Rules]]
    preview: Callable[[Rules], Future[Going]]
    keep: Callable[[FeedId | None, Rule | None, Rule | None, Callable[[], None]], None]
    title_of: Callable[[FeedId], str]
    futures: Futures


@final
class KeepDialog(QDialog):
    """``then`` is called when another rule holds, which may be after the dialog is gone."""

    def __init__(
        self,
        parts: KeepParts,
        look: PageLook,
        *,
        feed: Feed | None,
        then: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look
        self._feed = feed
        self._then = then
        self._rules = Rules()
        self._asked = 0
        self._is_filling = False  # what the program sets is no choice
        pieces.on_raised_ground(self, look)
        self._build()
        parts.futures.when_done(parts.rules(), self._on_rules, failed=self._on_failed, owner=self)

    def _build(self) -> None:
        look, feed = self._look, self._feed
        title = self.tr("What to keep") if feed is None else self.tr("What to keep of {feed}").format(feed=feed.title)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 16)
        layout.setSpacing(8)
        layout.addWidget(pieces.heading(title, look))
        self.as_all = self._choice(self.tr("As all feeds"))
        self.everything = self._choice(self.tr("Everything"))
        self.own = self._choice(self.tr("Only"))
        self.as_all.setVisible(feed is not None)
        for choice in (self.as_all, self.everything, self.own):
            layout.addWidget(choice)
        self.most, self.most_number = self._limit(self.tr("the newest"), self.tr("articles"), most=MOST_ARTICLES)
        self.days, self.days_number = self._limit(self.tr("those of the last"), self.tr("days"), most=MOST_DAYS)
        for check, number, unit in (
            (self.most, self.most_number, self.tr("articles")),
            (self.days, self.days_number, self.tr("days")),
        ):
            layout.addLayout(self._row(check, number, pieces.label(unit, look), left=24))
        self.pictures, self.pictures_number = self._limit(
            self.tr("Pictures only of the last"), self.tr("days"), most=MOST_DAYS, then=self._on_changed
        )
        layout.addSpacing(4)
        unit_words = pieces.label(self.tr("days"), look)
        layout.addLayout(self._row(self.pictures, self.pictures_number, unit_words, left=0))
        self.preview = pieces.label("", look, colour="ink3")
        self.by_feed = pieces.label("", look, colour="ink3")
        self.by_feed.hide()
        layout.addSpacing(4)
        layout.addWidget(self.preview)
        layout.addWidget(self.by_feed)
        layout.addSpacing(4)
        self.main = pieces.button(self.tr("Keep so"), look, is_main=True)
        cancel = pieces.button(self.tr("Cancel"), look)
        self.main.setEnabled(False)
        self.main.clicked.connect(self._on_main)
        cancel.clicked.connect(self.reject)
        layout.addLayout(pieces.footer(None, cancel, self.main))

    def _choice(self, text: str) -> QRadioButton:
        made = QRadioButton(text)
        made.setFont(look_font(self._look.sans, 13))
        made.setAccessibleName(text)
        made.toggled.connect(self._on_choice)  # a screen reader switches, it does not click
        return made

    def _limit(
        self, text: str, unit: str, *, most: int, then: Callable[[], None] | None = None
    ) -> tuple[QCheckBox, QSpinBox]:
        check = pieces.check(text, self._look)
        number = pieces.number_field(QSpinBox(), self._look, name=named(text, unit), width=96)
        number.setRange(1, most)
        number.setGroupSeparatorShown(True)
        check.toggled.connect(then or self._on_limit)
        number.valueChanged.connect(self._on_changed)
        return check, number

    @staticmethod
    def _row(check: QCheckBox, number: QSpinBox, unit: QWidget, *, left: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(left, 0, 0, 0)
        row.setSpacing(8)
        for widget in (check, number, unit):
            row.addWidget(widget)
        row.addStretch()
        return row

    # -- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def rule(self) -> Rule | None:
        """The rule that is chosen; None: as all feeds."""
        if self.as_all.isChecked():
            return None
        pictures = self.pictures_number.value() if self.pictures.isChecked() else None
        if self.everything.isChecked():
            return Rule(picture_days=pictures)
        return Rule(
            self.most_number.value() if self.most.isChecked() else None,
            self.days_number.value() if self.days.isChecked() else None,
            pictures,
        )

    def _before(self) -> Rule | None:
        if self._feed is None:
            return self._rules.for_all
        return self._rules.own.get(self._feed.id)

    def _on_rules(self, rules: Rules) -> None:
        self._rules = rules
        self._is_filling = True
        rule = self._before()
        self.as_all.setText(self.tr("As all feeds: {rule}").format(rule=rule_words(rules.for_all)))
        for check, number, value, usual in (
            (self.most, self.most_number, rule.most if rule else None, _ARTICLES),
            (self.days, self.days_number, rule.days if rule else None, _DAYS),
            (self.pictures, self.pictures_number, rule.picture_days if rule else None, _PICTURE_DAYS),
        ):
            check.setChecked(value is not None)
            number.setValue(value or usual)
        chosen = self.as_all if rule is None else self.everything if rule.keeps_articles else self.own
        chosen.setChecked(True)
        self._is_filling = False
        chosen.setFocus()
        self._on_changed()

    @Slot(bool)
    def _on_choice(self, is_on: bool) -> None:
        if is_on:  # the one that was left tells it, too
            self._on_changed()

    @Slot()
    def _on_limit(self) -> None:
        if not self._is_filling:
            self._set(self.own)
            self._on_changed()

    def _set(self, button: QAbstractButton) -> None:
        """Check a button; what follows from it is the caller's."""
        self._is_filling = True
        button.setChecked(True)
        self._is_filling = False

    @Slot()
    def _on_changed(self) -> None:
        """Another choice: say what would go by it."""
        if self._is_filling:
            return
        is_own = self.own.isChecked()
        if is_own and not (self.most.isChecked() or self.days.isChecked()):
            self._set(self.most)
        self.most_number.setEnabled(is_own and self.most.isChecked())
        self.days_number.setEnabled(is_own and self.days.isChecked())
        has_rule = not self.as_all.isChecked()
        self.pictures.setEnabled(has_rule)
        self.pictures_number.setEnabled(has_rule and self.pictures.isChecked())
        self._asked += 1
        asked = self._asked
        rules = self._rules.with_rule(None if self._feed is None else self._feed.id, self.rule)

        def told(going: Going) -> None:
            if asked == self._asked:
                self.preview.setText(going_words(*going.of(None if self._feed is None else self._feed.id)))
                self.by_feed.setText("" if self._feed else by_feed_words(going.articles, self._parts.title_of))
                self.by_feed.setVisible(bool(self.by_feed.text()))
                self.main.setEnabled(True)

        self.main.setEnabled(False)
        self._parts.futures.when_done(self._parts.preview(rules), told, failed=self._on_failed, owner=self)

    def _on_failed(self, error: KnownError) -> None:
        self.preview.setText(error.text)

    @Slot()
    def _on_main(self) -> None:
        feed = None if self._feed is None else self._feed.id
        self._parts.keep(feed, self.rule, self._before(), self._then)
        self.accept()
