"""What a feed holds and what it said the last times (mock/feed-properties.png). Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.diary import FeedFacts, Fetch
from newsreader.core.frozen import dataclass
from newsreader.core.retention import Rule
from newsreader.core.schedule import DAY
from newsreader.core.values import Feed
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.diary_words import fetch_words, moment_words, next_words, rate_words, server_words, took_words
from newsreader.ui.lists import joined
from newsreader.ui.numbers import digits
from newsreader.ui.plain import plain_tip
from newsreader.ui.settings.words import size_words

_ROWS, _ROW = 8, 32


@final
@dataclass(frozen=True, slots=True)
class FeedLife:
    """What is asked of the store: what a feed holds, its last fetches, the newest first, and what is kept of it.

    ``is_own``: the rule is the feed's own.
    """

    facts: FeedFacts
    fetches: tuple[Fetch, ...]
    rule: Rule
    is_own: bool


@final
class FactBoxes(QWidget):
    """Four numbers in a box, each over what it counts."""

    def __init__(self, look: PageLook) -> None:
        super().__init__()
        self._look = look
        self._cells: list[tuple[QLabel, QLabel]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 10)
        row.setSpacing(24)
        for _ in range(4):
            number = pieces.label("", look)
            number.setFont(look_font(look.serif, 18, weight=QFont.Weight.DemiBold))
            words = pieces.label("", look, size=12, colour="ink3")
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(number)
            cell.addWidget(words)
            row.addLayout(cell, 1)
            self._cells.append((number, words))

    def say(self, facts: FeedFacts) -> None:
        """Other numbers."""
        rows = (
            (digits(facts.articles), self.tr("articles")),
            (digits(facts.unread), self.tr("unread")),
            (digits(facts.starred), self.tr("starred")),
            rate_words(facts.lately),
        )
        for (number, words), (count, what) in zip(self._cells, rows, strict=True):
            number.setText(count)
            words.setText(what)
        self.setAccessibleName(joined(f"{count} {what}" for count, what in rows))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(self._look.colours["line"])
        painter.setPen(line)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        for number, _ in self._cells[1:]:
            painter.fillRect(QRect(number.geometry().left() - 14, 1, 1, self.height() - 2), line)
        painter.end()


@final
class _Elided(QLabel):
    """A line that ends in "…" where there is no room for all of it; its tooltip has the rest."""

    def __init__(self, whole: QLabel) -> None:
        super().__init__(whole.text())
        self.setTextFormat(whole.textFormat())
        self.setFont(whole.font())
        self.setPalette(whole.palette())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), QStyle.visualAlignment(self.layoutDirection(), self.alignment()), words)
        painter.end()


@final
class Diary(QWidget):
    """The last fetches, a line each, under hairlines."""

    def __init__(self, look: PageLook, *, locale: QLocale) -> None:
        super().__init__()
        self._look = look
        self._locale = locale
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[list[QLabel]] = []
        self._said: tuple[tuple[Fetch, ...], int] = ((), 0)  # and when
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._begin()

    def _begin(self) -> None:
        self._keep_room()
        self._add((self.tr("When"), self.tr("What it said"), self.tr("Size"), self.tr("Took")), is_head=True)

    def set_look(self, look: PageLook) -> None:
        """Take other faces and colours."""
        self._look = look
        self._shorten(0)
        self._begin()
        fetches, now = self._said
        self.say(fetches, now=now)

    def _keep_room(self) -> None:
        """Columns that are as wide before anything stands in them as they are then: nothing moves when it comes."""
        metrics = QFontMetrics(look_font(self._look.sans, 13))
        now = 1_766_000_000  # in December, whose name is long
        days = (moment_words(now - back * DAY, now=now, locale=self._locale) for back in range(8))
        self._grid.setColumnMinimumWidth(0, max(map(metrics.horizontalAdvance, days)))
        for column, words in ((2, size_words(999_000)), (3, took_words(19_900))):
            self._grid.setColumnMinimumWidth(column, metrics.horizontalAdvance(words))

    def say(self, fetches: Sequence[Fetch], *, now: int) -> None:
        """Other fetches, the newest first."""
        self._said = (tuple(fetches), now)
        self._shorten(1)
        for fetch in fetches[:_ROWS]:
            when = moment_words(fetch.at, now=now, locale=self._locale)
            self._add((when, fetch_words(fetch), size_words(fetch.size), took_words(fetch.took)))
        self.update()

    def _shorten(self, lines: int) -> None:
        while len(self._lines) > lines:
            for label in self._lines.pop():
                self._grid.removeWidget(label)
                label.deleteLater()

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """What stands there, line by line, without the head."""
        return [tuple(label.text() for label in line) for line in self._lines[1:]]

    def _add(self, words: Sequence[str], *, is_head: bool = False) -> None:
        line = []
        for column, text in enumerate(words):
            size, colour = (12, "ink3") if is_head else (13, "ink" if column < 2 else "ink2")
            label = pieces.label(text, self._look, size=size, colour=colour, bold=is_head)
            if column == 1:
                label = _Elided(label)
            label.setWordWrap(False)
            label.setFixedHeight(_ROW)
            label.setMinimumWidth(0 if column == 1 and not is_head else label.sizeHint().width())
            side = Qt.AlignmentFlag.AlignRight if column > 1 else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if column == 1:
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                label.setToolTip("" if is_head else plain_tip(text))
            self._grid.addWidget(label, len(self._lines), column)
            line.append(label)
        line[0].setAccessibleName(joined(words))
        self._lines.append(line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, line in enumerate(self._lines):
            colour = QColor(self._look.colours["edge" if number == 0 else "line"])
            painter.fillRect(0, line[0].geometry().bottom(), self.width(), 1, colour)
        painter.end()


@final
class LifePanel(QWidget):
    """Numbers, the diary, and when the feed is read next."""

    def __init__(self, look: PageLook, *, locale: QLocale) -> None:
        super().__init__()
        self._locale = locale
        self.facts = FactBoxes(look)
        self.diary = Diary(look, locale=locale)
        self.none = pieces.label(self.tr("It was not read since the diary is kept."), look, colour="ink3")
        self.next = pieces.label("", look, size=12, colour="ink3")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.facts)
        layout.addSpacing(12)
        layout.addWidget(pieces.label(self.tr("Diary"), look, size=12, bold=True))
        layout.addWidget(self.diary)
        layout.addWidget(self.none)
        layout.addWidget(self.next)
        layout.addStretch()

    def say(self, feed: Feed, life: FeedLife, *, now: int) -> None:
        """What the store answered."""
        self.facts.say(life.facts)
        self.diary.say(life.fetches, now=now)
        self.diary.setVisible(bool(life.fetches))
        self.none.setVisible(not life.fetches)
        words = next_words(feed.next_due, now=now, locale=self._locale)
        self.next.setText(f"{words} · {server_words(life.facts)}")
