"""One card: headline, the beginning of the text, source and age beside the open article, why it is here, and what may be
said of it while it has the pointer or the keys. Main thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QToolTip
from typing_extensions import override

from newsreader.core.corrections import Verdict
from newsreader.core.excerpt import card_excerpt
from newsreader.ui.key_words import with_key_of
from newsreader.ui.lists import joined, sentences
from newsreader.ui.plain import is_right_to_left, isolated
from newsreader.ui.related.button import PanelButton
from newsreader.ui.related.words import copies_words, distance_words
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from newsreader.engine.related_answers import RelatedCard

_PAD, _GAP, _MARK = 12, 4, 14
_ROOM = 20  # of a mark that can be pressed
_MARKS = ("dots-three", "link-break")  # from the end
_LINES = 2  # of headline and text at most


@final
class Card(PanelButton):
    """A button of the panel; arrows go from card to card, Enter opens it (`RelatedPanel`). ``said``: a `Verdict`;
    ``menu_asked``: where its menu shall open.
    """

    said = Signal(object)
    menu_asked = Signal(QPoint)

    def __init__(self, card: RelatedCard, beside: int, *, themes: ThemeSource, icons: Icons, shelf: Shelf) -> None:
        super().__init__(themes)
        self.card = card
        self._icons = icons
        self._shelf = shelf
        self._excerpt = card_excerpt(card.row.excerpt)
        source = shelf.feed_title(card.row.feed)
        is_new = not card.row.read and card.row.sort_at > beside
        new = self.tr("new") if is_new else ""
        told = (distance_words(card.row.sort_at, beside=beside), new, copies_words(len(card.copies)))
        self._source, self._told = source, " · ".join(filter(None, told))
        self._why = " · ".join(map(isolated, card.why))
        self.setAccessibleName(sentences((card.row.title, source, self._told)))
        self.setAccessibleDescription(joined(card.why))
        themes.changed.connect(self._on_theme)

    @Slot()
    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def event(self, e: QEvent) -> bool:
        if isinstance(e, QHelpEvent) and e.type() == QEvent.Type.ToolTip:
            names = {
                "link-break": with_key_of(self.tr("Not related"), "not_related", widget=self),
                "dots-three": self.tr("More (Menu key)"),
            }
            at = next((name for name, place in self._marks().items() if place.contains(e.pos())), "")
            QToolTip.showText(e.globalPos(), names.get(at, ""), self)
            return True
        return super().event(e)

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        at = next((name for name, place in self._marks().items() if place.contains(e.position().toPoint())), "")
        if not at or e.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(e)
            return
        self.setDown(False)
        if at == "link-break":
            self.said.emit(Verdict.APART)
        else:
            self.menu_asked.emit(e.globalPosition().toPoint())

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def _is_pointed(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def _marks(self) -> dict[str, QRect]:
        """Where the marks for what may be said stand, in the last line."""
        top, right = self.height() - _PAD - _ROOM + 2, self.width() - _GAP
        places = {name: QRect(right - _ROOM * (n + 1), top, _ROOM, _ROOM) for n, name in enumerate(_MARKS)}
        return {name: QStyle.visualRect(self.layoutDirection(), self.rect(), place) for name, place in places.items()}

    @override
    def _draw_over(self, painter: QPainter) -> None:
        """The marks for what may be said."""
        if not self._is_pointed():
            return
        theme = self._themes.theme
        for name, place in self._marks().items():
            pixmap = self._icons.pixmap(name, theme.colour("ink2"), size=16, ratio=self.devicePixelRatioF())
            if not pixmap.isNull():
                painter.drawPixmap(place.x() + 2, place.y() + 2, pixmap)

    @override
    def _draw(self, painter: QPainter | None, width: int) -> int:
        """Paint, or only measure: the height."""
        theme, faces = self._themes.theme, self._themes.theme.faces
        room, top = width - 2 * _GAP, _PAD
        title = faces.title if self.card.row.read else faces.title_unread
        for text, font, colour in ((self.card.row.title, title, "ink"), (self._excerpt, faces.body, "ink3")):
            if painter is not None:
                painter.setPen(theme.colour(colour))
            top += draw_lines(painter, text, font=font, place=QRect(_GAP, top, room, 1_000)) + _GAP
        line = QFontMetrics(faces.meta).height()
        if painter is not None:
            self._draw_source(painter, QRect(_GAP, top, room, line), line)
        top += line
        last = room - (_ROOM * len(_MARKS) + _GAP if self._is_pointed() else 0)  # of the line that has the marks
        if self._why:
            top += _GAP
            if painter is not None:
                painter.setPen(theme.colour("accent"))
                painter.setFont(faces.meta)
                words = QFontMetrics(faces.meta).elidedText(self._why, Qt.TextElideMode.ElideRight, last)
                painter.drawText(QRect(_GAP, top, room, line), Qt.AlignmentFlag.AlignLeading, words)
            top += line
        return top + _PAD

    def _draw_source(self, painter: QPainter, place: QRect, line: int) -> None:
        """The feed's mark and name, and the age; the name is cut where there is no room for both."""
        theme = self._themes.theme
        feed = self._shelf.feed(self.card.row.feed)
        left = place.left()
        if feed is not None:
            mark = QRectF(left, place.top() + (line - _MARK) / 2, _MARK, _MARK)
            icon = self._shelf.icons.of(self.card.row.feed)
            paint_feed_mark(painter, mark, theme=theme, feed=feed, icon=icon)
            left += _MARK + 6
        metrics = QFontMetrics(theme.faces.meta)
        told = f" · {self._told}"
        room = place.right() - left - metrics.horizontalAdvance(told)
        name = metrics.elidedText(self._source, Qt.TextElideMode.ElideRight, max(room, 40))
        painter.setFont(theme.faces.meta)
        painter.setPen(theme.colour("ink3"))
        rest = QRect(left, place.top(), place.right() - left, line)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, isolated(name) + told)


def draw_lines(painter: QPainter | None, text: str, *, font: QFont, place: QRect) -> int:
    """At most two lines of a text, the second cut with an ellipsis; their height. Its own direction decides its side."""
    if not text:
        return 0
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        starts.append(line.textStart())
    layout.endLayout()
    height = metrics.height()
    for number, start in enumerate(starts[:_LINES]):
        if painter is None:
            continue
        is_last = number == _LINES - 1
        end = len(text) if is_last or number + 1 >= len(starts) else starts[number + 1]
        words = text[start:end].strip()
        if is_last:
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        side = Qt.AlignmentFlag.AlignRight if is_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(place.left(), place.top() + number * height, place.width(), height), side, words)
    return height * min(len(starts), _LINES)
