"""What is wrong with a feed, in place of an article: since when, what was said, what can be done (mock/trouble.png).

Main thread; made by the article pane for the first feed in trouble that is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.diary import Fetch
from newsreader.core.frozen import dataclass
from newsreader.ui.article.fonts import look_font
from newsreader.ui.article.look import PageLook
from newsreader.ui.article.way_button import Way
from newsreader.ui.article.ways import Ways
from newsreader.ui.dialogs.pieces import tint
from newsreader.ui.feed_properties.life import Diary

if TYPE_CHECKING:
    from newsreader.ui.theme.icons import Icons

_WIDEST = 540
_SIDES = ((530, 32), (500, 24), (0, 20))  # from which width of the pane so many pixels are left free, as in article.css
_ICON, _GAP, _APART = 16, 6, 16


@final
@dataclass(frozen=True, slots=True)
class Trouble:
    """``place``: the folder in words; ``what``: the error in few words, and how often; ``then``: the next try; ``text``: what
    it means; ``fetches``: the last ones, the newest first.
    """

    source: str
    place: str
    title: str
    what: str
    then: str
    text: str
    ways: tuple[Way, ...]
    fetches: tuple[Fetch, ...]
    now: int


@final
class TroublePage(QScrollArea):
    """``asked``: the command of a button."""

    asked = Signal(str)

    def __init__(self, look: PageLook, *, icons: Icons | None, locale: QLocale) -> None:
        super().__init__()
        self._look = look
        self._told: Trouble | None = None
        self.source, self.place, self.title, self.text = (_Line() for _ in range(4))
        self.what, self.then = _Sign("warning-circle", icons), _Sign("clock", icons)
        self.ways = Ways(look, icons=icons)
        self.ways.begin_left()
        self.ways.asked.connect(self.asked)
        self.diary = Diary(look, locale=locale)
        self._column = QWidget()
        self._inside = QVBoxLayout(self._column)
        self._signs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_look(look)

    def _lay_out(self) -> None:
        inside, head, signs = self._inside, QHBoxLayout(), self._signs
        inside.setContentsMargins(0, 20, 0, 32)
        inside.setSpacing(0)
        head.addWidget(self.source, 1)
        head.addWidget(self.place)
        self.place.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        signs.setSpacing(_APART)
        signs.addWidget(self.what)
        signs.addWidget(self.then)
        signs.addStretch()
        for part, space in ((head, 12), (_Rule(self), 18), (self.title, 12), (signs, 16), (self.text, 12)):
            inside.addWidget(part) if isinstance(part, QWidget) else inside.addLayout(part)
            inside.addSpacing(space)
        inside.addWidget(self.ways)
        inside.addSpacing(12)
        inside.addWidget(self.diary)
        inside.addStretch()
        self._column.setMaximumWidth(_WIDEST)
        page = QWidget()
        self._row = row = QHBoxLayout(page)
        row.addStretch(1)
        row.addWidget(self._column, 1_000)
        row.addStretch(1)
        self.setWidget(page)

    def say(self, told: Trouble) -> None:
        """Tell of another feed, or of what became of this one."""
        if told == self._told:
            return
        self._told = told
        for label, words in (
            (self.source, told.source),
            (self.place, told.place),
            (self.title, told.title),
            (self.text, told.text),
        ):
            label.setText(words)
        self.what.say(told.what)
        self.then.say(told.then)
        self.ways.offer(told.ways)
        self.diary.say(told.fetches, now=told.now)
        self.diary.setVisible(bool(told.fetches))
        self._fit()
        self.setAccessibleName(told.title)
        self.setAccessibleDescription(told.text)

    def set_look(self, look: PageLook) -> None:
        """Take faces and colours."""
        self._look = look
        bold = QFont.Weight.DemiBold
        self.source.dress(look_font(look.sans, 12, weight=bold), look.colours["ink"])
        self.place.dress(look_font(look.sans, 12), look.colours["ink3"])
        self.title.dress(look_font(look.serif, round(30 * look.scale), weight=bold), look.colours["ink"])
        self.text.dress(look_font(look.read, look.text), look.colours["ink"])
        self.what.dress(look, "warn")
        self.then.dress(look, "ink3")
        self.ways.set_look(look)
        self.diary.set_look(look)
        for ground in (self, self.viewport()):
            tint(ground, QPalette.ColorRole.Window, colour=look.colours["paper"])

    @property
    def line_colour(self) -> QColor:
        """The colour of hairlines."""
        return QColor(self._look.colours["line"])

    @override
    def minimumSizeHint(self) -> QSize:
        """Words never make the pane wider: it would push others out of the window."""
        return QSize(0, 0)

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        self._fit()  # first: the width of what is shown follows from the least that it needs
        super().resizeEvent(arg__1)

    def _fit(self) -> None:
        """What stands beside each other stands under each other where there is no room for it."""
        width = self.viewport().width()
        side = next(side for least, side in _SIDES if width >= least)
        self._row.setContentsMargins(side, 0, side, 0)
        room = min(width - 2 * side, _WIDEST)
        self.ways.fit(room)
        is_wide = self.what.sizeHint().width() + _APART + self.then.sizeHint().width() <= room
        ways = QBoxLayout.Direction
        self._signs.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._signs.setSpacing(_APART if is_wide else 4)


@final
class _Line(QLabel):
    """Plain text in as many lines as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def dress(self, font: QFont, colour: str) -> None:
        """Take a face and a colour."""
        self.setFont(font)
        tint(self, QPalette.ColorRole.WindowText, colour=colour)


@final
class _Sign(QWidget):
    """An icon and the few words that belong to it, both in one colour."""

    def __init__(self, icon: str, icons: Icons | None) -> None:
        super().__init__()
        self._icon, self._icons, self._colour = icon, icons, QColor()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ICON + _GAP, 0, 0, 0)
        row.addWidget(self.words)
        if icons is not None:
            icons.ready.connect(self.update)

    def say(self, words: str) -> None:
        """Say something else, or go."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def dress(self, look: PageLook, colour: str) -> None:
        """Take the face, and a colour of the look."""
        self._colour = QColor(look.colours[colour])
        self.words.setFont(look_font(look.sans, 13))
        tint(self.words, QPalette.ColorRole.WindowText, colour=look.colours[colour])
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icons is None:
            return
        pixmap = self._icons.pixmap(self._icon, self._colour, size=_ICON, ratio=self.devicePixelRatioF())
        left = self.width() - _ICON if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        painter = QPainter(self)
        if not pixmap.isNull():
            painter.drawPixmap(QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON).toRect(), pixmap)
        painter.end()


@final
class _Rule(QWidget):
    """A hairline."""

    def __init__(self, page: TroublePage) -> None:
        super().__init__()
        self._page = page
        self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._page.line_colour)
        painter.end()
