"""Over the list: the name of the view with its count, and the band that names the day of the top row. Main thread."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from newsreader.ui.buttons import QuietButton
from newsreader.ui.lists import joined
from newsreader.ui.numbers import digits
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.timeline.delegate import LEFT, RIGHT

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@final
class ViewHead(QWidget):
    """The name of what the list shows, in the serif face, and a number beside it."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._title = ""
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._themes.theme.metrics.head)

    def say(self, title: str, count: str) -> None:
        """Name another view or another number."""
        if (title, count) != (self._title, self._count):
            self._title, self._count = title, count
            self.setAccessibleName(joined([title, count]))
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        counted, named = QFontMetrics(theme.faces.count), QFontMetrics(theme.faces.head)
        count_width = counted.horizontalAdvance(self._count) + 2 if self._count else 0
        room = self.width() - LEFT - RIGHT - (count_width + 8 if count_width else 0)
        title = named.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        title_width = named.horizontalAdvance(title) + 2
        top, height = (self.height() - 28) // 2, 28
        painter.setFont(theme.faces.head)
        painter.setPen(theme.colour("ink"))
        self._write(painter, QRect(LEFT, top, title_width, height), title)
        painter.setFont(theme.faces.count)
        painter.setPen(theme.colour("ink3"))
        self._write(painter, QRect(LEFT + title_width + 7, top + 3, count_width, height), self._count)
        painter.end()

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawText(place, _LINE | Qt.AlignmentFlag.AlignLeft, text)


_BETWEEN = 12  # pixels at least between the day and what stands at the end of its line


@final
class DayBand(QWidget):
    """Names the day of the list's top row; at its end the order, how many are chosen, or a way to newer articles."""

    newest_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._day = ""
        self._note = ""
        self._newer = QuietButton(themes, icons, icon="caret-up", text=" ", parent=self)
        self._newer.set_colour("accent")
        self._newer.set_tight(6)
        self._newer.setFont(themes.theme.faces.meta_bold)
        self._newer.clicked.connect(self.newest_asked)
        self._newer.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._themes.theme.metrics.band)

    def say(self, day: str, note: str) -> None:
        """Another day, another note."""
        if (day, note) != (self._day, self._note):
            self._day, self._note = day, note
            self.setAccessibleName(joined((day, note)))
            self.update()

    @Slot(int)
    def set_newer(self, count: int) -> None:
        """Offer the way to ``count`` newer articles; 0 takes the offer away."""
        words = self.tr("{n} newer").format(n=digits(count))
        self._newer.setText(words)
        self._newer.setAccessibleName(self.tr("{n} newer articles above").format(n=count))
        self._newer.setVisible(count > 0)
        self._place_button()
        self.update()

    @property
    def words(self) -> str:
        """What stands in the band."""
        note = self._newer.text() if not self._newer.isHidden() else self._note
        return f"{self._day} | {note}"

    def note_shown(self, room: int) -> str:
        """The note where it fits beside the day; two halves of sentences would say less than the day alone."""
        faces = self._themes.theme.faces
        day = QFontMetrics(faces.meta_bold).horizontalAdvance(self._day)
        note = QFontMetrics(faces.meta).horizontalAdvance(self._note)
        return self._note if day + _BETWEEN + note <= room else ""

    def _place_button(self) -> None:
        size = QSize(self._newer.long_width(), self.height() - 4)
        place = QRect(self.width() - RIGHT + 6 - size.width(), 2, size.width(), size.height())
        self._newer.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_button()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, rect = self._themes.theme, self.rect()
        painter = QPainter(self)
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(QRect(0, 0, rect.width(), 1), theme.colour("line"))
        painter.fillRect(QRect(0, rect.height() - 1, rect.width(), 1), theme.colour("line"))
        inside = QStyle.visualRect(self.layoutDirection(), rect, rect.adjusted(LEFT, 0, -RIGHT, 0))
        taken = self._newer.width()
        if self._newer.isHidden():
            metrics = QFontMetrics(theme.faces.meta)
            note = self.note_shown(inside.width())
            taken = metrics.horizontalAdvance(note)
            painter.setFont(theme.faces.meta)
            painter.setPen(theme.colour("ink3"))
            painter.drawText(inside, _LINE | Qt.AlignmentFlag.AlignRight, note)
        painter.setFont(theme.faces.meta_bold)
        painter.setPen(theme.colour("ink2"))
        room = inside.width() - taken - _BETWEEN
        day = painter.fontMetrics().elidedText(self._day, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, _LINE | Qt.AlignmentFlag.AlignLeft, day)
        painter.end()
