"""*Popular in your feeds* at the foot of the related panel, where there is room: ranked headlines. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import final

from PySide6.QtCore import QLocale, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.stories import PopularStory
from newsreader.ui.lists import sentences
from newsreader.ui.related.button import PanelButton
from newsreader.ui.related.card import draw_lines
from newsreader.ui.stories.words import since_day_words, sources_words
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_MOST = 3
_PAD, _GAP, _RANK = 8, 4, 20


@final
class PopularRow(PanelButton):
    """A rank, a headline, and how many sources tell it since when."""

    def __init__(self, rank: int, story: PopularStory, *, told: str, themes: ThemeSource) -> None:
        super().__init__(themes)
        self.story = story
        self._rank, self._told = rank, told
        self.setAccessibleName(sentences([str(rank), story.first.title, told]))

    @override
    def _draw(self, painter: QPainter | None, width: int) -> int:
        """Paint, or only measure: the height."""
        theme, faces = self._themes.theme, self._themes.theme.faces
        left, top = _GAP + _RANK, _PAD
        room = width - left - _GAP
        if painter is not None:
            painter.setFont(faces.title_unread)
            painter.setPen(theme.colour("accent"))
            painter.drawText(QRect(_GAP, top, _RANK, 20), Qt.AlignmentFlag.AlignLeft, str(self._rank))
            painter.setPen(theme.colour("ink"))
        top += draw_lines(painter, self.story.first.title, font=faces.body, place=QRect(left, top, room, 1_000))
        line = QFontMetrics(faces.meta).height()
        if painter is not None:
            painter.setFont(faces.meta)
            painter.setPen(theme.colour("ink3"))
            told = QFontMetrics(faces.meta).elidedText(self._told, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, top, room, line), Qt.AlignmentFlag.AlignLeft, told)
        return top + line + _PAD


@final
class PopularList(QWidget):
    """``chosen``: the number of a story; ``changed``: it has other rows."""

    chosen = Signal(int)
    changed = Signal()

    def __init__(self, themes: ThemeSource, *, now: Callable[[], int], locale: QLocale) -> None:
        super().__init__()
        self._themes = themes
        self._now = now
        self._locale = locale
        self._rows: list[PopularRow] = []
        self._head = QLabel(self.tr("Popular in your feeds"))
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setContentsMargins(4, 0, 4, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        self.hide()

    @property
    def rows(self) -> list[PopularRow]:
        """Those that are shown."""
        return [] if self.isHidden() else [row for row in self._rows if not row.isHidden()]

    def show_stories(self, stories: Sequence[PopularStory]) -> None:
        """Have these to show, the first few of them."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(rank, story) for rank, story in enumerate(stories[:_MOST], start=1)]
        for row in self._rows:
            self._column.addWidget(row)
        self.changed.emit()

    def fit(self, room: int, *, width: int) -> None:
        """Show as many as there is room for, none where that is less than one."""
        left = room - self._head.sizeHint().height()
        count = 0
        for row in self._rows:
            left -= row.heightForWidth(width)
            row.setVisible(left >= 0)
            count += left >= 0
        self.setVisible(count > 0)

    def _row(self, rank: int, story: PopularStory) -> PopularRow:
        since = since_day_words(story.first.sort_at, now=self._now(), locale=self._locale)
        told = f"{sources_words(len(story.sources))} · {since}"
        row = PopularRow(rank, story, told=told, themes=self._themes)
        row.clicked.connect(lambda: self.chosen.emit(story.number))
        return row

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._head.setFont(theme.faces.meta_bold)
        palette = self._head.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour("ink2"))
        self._head.setPalette(palette)
        self.update()
