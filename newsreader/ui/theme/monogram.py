"""The letter on a coloured ground that stands for a feed without an icon. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from newsreader.core.values import Feed
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.plain import first_letter, monogram_index
from newsreader.ui.theme.colours import MONOGRAMS
from newsreader.ui.theme.theme import Theme


def feed_mark(feed: Feed) -> FeedMark:
    """A feed's letter and colour, for the article page."""
    return FeedMark(first_letter(feed.title), MONOGRAMS[monogram_index(feed.url)])


def paint_monogram(painter: QPainter, rect: QRectF, *, theme: Theme, feed: Feed) -> None:
    """Paint a feed's letter into ``rect``, 14 or 16 pixels wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.monograms[monogram_index(feed.url)])
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(theme.colour("monogram-ink"))
    painter.setFont(theme.faces.letter if rect.height() > 15 else theme.faces.small_letter)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, first_letter(feed.title))
    painter.restore()
