"""What stands for a feed: its site's icon, or a letter on a coloured ground. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from newsreader.core.values import Feed
from newsreader.ui.article.parts import FeedMark
from newsreader.ui.feed_icons import PaintedIcon
from newsreader.ui.plain import first_letter, monogram_index
from newsreader.ui.theme.colours import DARK_GROUND, MONOGRAM_INK, MONOGRAMS, PALE_GROUND
from newsreader.ui.theme.theme import Theme

_SIDE = 16


def feed_mark(feed: Feed, icon: PaintedIcon | None, *, theme: Theme) -> FeedMark:
    """A feed's mark for the article page."""
    ground = _ground(icon, theme) if icon is not None else None
    name = "" if icon is None else icon.name
    return FeedMark(first_letter(feed.title), MONOGRAMS[monogram_index(feed.url)], name, ground or "")


def paint_feed_mark(painter: QPainter, rect: QRectF, *, theme: Theme, feed: Feed, icon: PaintedIcon | None) -> None:
    """Paint a feed's icon, or its letter, into ``rect``, 14 or 16 pixels wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if icon is None:
        _paint_letter(painter, rect, theme=theme, feed=feed)
    else:
        _paint_icon(painter, rect, theme=theme, icon=icon)
    painter.restore()


def letter_mark(url: str, title: str, *, font: QFont, ratio: float) -> QPixmap:
    """The letter of a feed that is not subscribed to yet, 16 pixels wide, on a screen with this many dots a pixel."""
    made = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(MONOGRAMS[monogram_index(url)]))
    painter.setFont(font)
    _paint_sign(painter, QRectF(0, 0, _SIDE, _SIDE), sign=first_letter(title), ink=QColor(MONOGRAM_INK))
    painter.end()
    return made


def _paint_letter(painter: QPainter, rect: QRectF, *, theme: Theme, feed: Feed) -> None:
    painter.setBrush(theme.monograms[monogram_index(feed.url)])
    painter.setFont(theme.faces.letter if rect.height() > 15 else theme.faces.small_letter)
    _paint_sign(painter, rect, sign=first_letter(feed.title), ink=theme.colour("monogram-ink"))


def _paint_sign(painter: QPainter, rect: QRectF, *, sign: str, ink: QColor) -> None:
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)


def _paint_icon(painter: QPainter, rect: QRectF, *, theme: Theme, icon: PaintedIcon) -> None:
    place = rect
    ground = _ground(icon, theme)
    if ground is not None:
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, 3, 3)
        place = rect.adjusted(1, 1, -1, -1)
    size = icon.pixmap.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    fitted = QRectF(0, 0, size.width(), size.height())
    fitted.moveCenter(place.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(fitted, icon.pixmap, QRectF(icon.pixmap.rect()))


def _ground(icon: PaintedIcon, theme: Theme) -> str | None:
    """The ground that an icon needs where the theme's own would swallow it; None where it stands by itself."""
    if icon.is_dark and theme.is_dark:
        return PALE_GROUND
    return DARK_GROUND if icon.is_pale and not theme.is_dark else None
