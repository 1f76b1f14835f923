"""Paints a row of the list (mock/components.png). Main thread; plain text only; no widgets in rows."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleRow, Feed, FeedId
from newsreader.ui.feed_icons import IconOf, no_icon
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.rows import placed
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.timeline.lines import Box, Lines, broken
from newsreader.ui.timeline.model import TimelineModel
from newsreader.ui.timeline.words import StorySign, sign_words

LEFT, RIGHT = 24, 12
_INDENT = 16  # of rows under the first one of their story
_RULE = QRect(20, 0, 2, 0)  # the line that ties them to it
THUMBNAIL = 56  # its side
_TOP, _SMALL_TOP = 12, 8
_LINES = 3  # of title and excerpt
_ROUND = 3
_DOT_LEFT = 10
_MOST = 300  # rows whose text is kept broken into lines
_MOST_PICTURES = 40  # rows kept as they were painted, some 150 kB each, four times that at double scale
_State = QStyle.StateFlag
#: The states that a row looks different in.
_LOOKS = _State.State_Selected | _State.State_Active | _State.State_MouseOver | _State.State_HasFocus
_LOOKS |= _State.State_KeyboardFocusChange
_WORDS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


@final
@dataclass(frozen=True, slots=True)
class _Text:
    """A row's text, broken into lines, and what it was broken for."""

    made_for: tuple[object, ...]
    title: Lines
    excerpt: Lines


@final
@dataclass(frozen=True, slots=True)
class _Row:
    """What is painted: an article, where its words begin, and what it says of its story."""

    row: ArticleRow
    left: int
    story: str


@final
@dataclass(frozen=True, slots=True)
class _Picture:
    """A row as it was painted, and where in it stands who else tells its story: a click there unfolds it."""

    pixmap: QPixmap
    story: QRect


@final
@dataclass(frozen=True, slots=True)
class RowAnswers:
    """What a row does not say itself; all of it is answered from memory."""

    feed_of: Callable[[FeedId], Feed | None]
    when: Callable[[ArticleRow], str]
    thumbnail_of: Callable[[ArticleRow], QPixmap | None]
    sign_of: Callable[[int], StorySign | None]
    icon_of: IconOf = no_icon


@final
class TimelineDelegate(QStyledItemDelegate):
    """Paints title, excerpt, thumbnail, line of marks, unread dot, selection."""

    def __init__(
        self,
        themes: ThemeSource,
        icons: Icons,
        *,
        answers: RowAnswers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._answers = answers
        self._texts: OrderedDict[int, _Text] = OrderedDict()
        self._pictures: OrderedDict[tuple[object, ...], _Picture] = OrderedDict()
        self._signs: OrderedDict[int, QRect] = OrderedDict()  # where rows, by article, name their story
        self._words: tuple[str, ...] = ()
        self._is_compact = False

    def set_compact(self, is_compact: bool) -> None:
        """Paint one line of title, without excerpt and picture."""
        self._is_compact = is_compact

    @property
    def _top(self) -> int:
        return _SMALL_TOP if self._is_compact else _TOP

    @property
    def _marks_top(self) -> int:
        """Where the line of marks begins."""
        return self._top + (1 if self._is_compact else _LINES) * self._themes.theme.metrics.line + 4

    def set_words(self, words: tuple[str, ...]) -> None:
        """Mark these words in titles and excerpts."""
        self._words = words

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = self._themes.theme.metrics
        return QSize(option.rect.width(), metrics.compact_row if self._is_compact else metrics.row)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(TimelineModel.RowRole)
        if isinstance(row, ArticleRow):
            sign = self._answers.sign_of(index.row())
            left = LEFT if sign is None or sign.is_head else LEFT + _INDENT
            what = _Row(row, left, "" if sign is None else sign_words(sign))
            picture = self._picture_of(option, what, painter.device().devicePixelRatioF())
            painter.drawPixmap(option.rect.topLeft(), picture.pixmap)
            self._signs[row.id] = picture.story
            if len(self._signs) > _MOST:
                self._signs.popitem(last=False)
        else:
            self._paint_ground(painter, option, is_under=False)

    def _picture_of(self, option: QStyleOptionViewItem, what: _Row, ratio: float) -> _Picture:
        """The row as it was painted before, or painted now: some fifty calls of Qt's, and other threads may take a turn at
        each. While articles come the rows on the screen are painted several times a second.
        """
        shows = self._shows(option, what, ratio)
        picture = self._pictures.get(shows)
        if picture is None:
            picture = self._painted(option, what, ratio)
            self._pictures[shows] = picture
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(shows)
        return picture

    def _shows(self, option: QStyleOptionViewItem, what: _Row, ratio: float) -> tuple[object, ...]:
        """All that a row's picture depends on."""
        answers, row = self._answers, what.row
        feed, icon, thumbnail = answers.feed_of(row.feed), answers.icon_of(row.feed), answers.thumbnail_of(row)
        return (
            *(what, answers.when(row), self._words, self._is_compact, self._icons.is_loaded),
            *((feed.title, feed.url) if feed is not None else ()),
            icon.pixmap.cacheKey() if icon is not None else 0,
            thumbnail.cacheKey() if thumbnail is not None else 0,
            *(
                self._themes.theme.name,
                ratio,
                option.rect.size().toTuple(),
                option.direction,
                option.state.value & _LOOKS.value,
            ),
        )

    def _painted(self, option: QStyleOptionViewItem, what: _Row, ratio: float) -> _Picture:
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        alone = QStyleOptionViewItem(option)
        alone.rect = QRect(QPoint(0, 0), option.rect.size())
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, alone, is_under=what.left > LEFT)
        story = self._paint_row(painter, alone, what)
        if option.state & _State.State_HasFocus and option.state & _State.State_KeyboardFocusChange:
            self._paint_ring(painter, alone)
        painter.end()
        return _Picture(picture, story)

    # -- ground ----------------------------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_under: bool) -> None:
        theme, rect = self._themes.theme, option.rect
        painter.fillRect(rect, theme.colour(_ground_name(option, is_under=is_under)))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if is_under:
            rule = _placed(option, _RULE.left(), top=0, size=QSize(_RULE.width(), rect.height()))
            painter.fillRect(rule, theme.colour("line"))
        if option.state & _State.State_Selected:
            bar = _placed(option, 0, top=0, size=QSize(theme.metrics.bar, rect.height() - 1))
            painter.fillRect(bar, theme.colour("accent" if option.state & _State.State_Active else "edge"))

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._themes.theme
        pen = painter.pen()
        pen.setColor(theme.colour("accent"))
        pen.setWidth(theme.metrics.ring)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2))

    # -- text ------------------------------------------------------------------------------------------------------

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, what: _Row) -> QRect:
        """Paint all of a row but its ground; where it says who else tells its story."""
        theme, row = self._themes.theme, what.row
        width = option.rect.width() - what.left - RIGHT
        thumbnail = None if self._is_compact else self._answers.thumbnail_of(row)
        if thumbnail is not None:
            width -= THUMBNAIL + RIGHT
            self._paint_thumbnail(painter, option, thumbnail)
        text = self._text_of(row, width)
        start = QPointF(_placed(option, what.left, top=self._top, size=QSize(width, 1)).topLeft())
        painter.setPen(theme.colour("ink2" if row.read else "ink"))
        text.title.draw(painter, start)
        painter.setPen(theme.colour("ink3"))
        text.excerpt.draw(painter, start + QPointF(0, len(text.title) * theme.metrics.line))
        if not row.read:
            self._paint_dot(painter, option, what.left - LEFT + _DOT_LEFT)
        return self._paint_marks(painter, option, what)

    def _paint_thumbnail(self, painter: QPainter, option: QStyleOptionViewItem, thumbnail: QPixmap) -> None:
        left = option.rect.width() - RIGHT - THUMBNAIL
        place = QRectF(_placed(option, left, top=self._top, size=QSize(THUMBNAIL, THUMBNAIL)))
        outline = QPainterPath()
        outline.addRoundedRect(place, _ROUND, _ROUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(outline)
        painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        painter.restore()

    def _text_of(self, row: ArticleRow, width: int) -> _Text:
        theme = self._themes.theme
        made_for = (row.title, row.excerpt, row.read, width, theme.name, self._words, self._is_compact)
        found = self._texts.get(row.id)
        if found is None or found.made_for != made_for:
            hit, line = theme.colour("hit"), theme.metrics.line
            font = theme.faces.title if row.read else theme.faces.title_unread
            title_text = row.title or self.tr("Untitled")
            title = broken(title_text, Box(font, width, line, 1 if self._is_compact else 2), words=self._words, hit=hit)
            box = Box(theme.faces.body, width, line, 0 if self._is_compact else _LINES - len(title))
            excerpt = broken(row.excerpt if box.most else "", box, words=self._words, hit=hit)
            found = _Text(made_for, title, excerpt)
            self._texts[row.id] = found
            if len(self._texts) > _MOST:
                self._texts.popitem(last=False)
        self._texts.move_to_end(row.id)
        return found

    def _paint_dot(self, painter: QPainter, option: QStyleOptionViewItem, left: int) -> None:
        theme = self._themes.theme
        size = theme.metrics.dot
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        top = self._top + (theme.metrics.line - size) // 2
        painter.drawEllipse(_placed(option, left, top=top, size=QSize(size, size)))

    # -- the line of marks -----------------------------------------------------------------------------------------

    def _paint_marks(self, painter: QPainter, option: QStyleOptionViewItem, what: _Row) -> QRect:
        theme = self._themes.theme
        metrics, height = theme.metrics, theme.metrics.small_line
        top = self._marks_top
        right = self._paint_signs(painter, option, what.row)
        left = what.left
        feed = self._answers.feed_of(what.row.feed)
        if feed is not None:
            size = metrics.icon_small
            place = _placed(option, left, top=top + (height - size) // 2, size=QSize(size, size))
            paint_feed_mark(painter, QRectF(place), theme=theme, feed=feed, icon=self._answers.icon_of(feed.id))
            left += size + 6
        painter.setFont(theme.faces.meta_bold)
        story_width = _width(theme.faces.meta_bold, what.story) if what.story else 0
        title, font = feed.title if feed is not None else "", QFontMetricsF(theme.faces.count)
        room = right - left - 6 - (story_width + 8 if story_width else 0)
        # "undated, arrived 27 Nov" leaves the source its beginning
        least = min(_width(theme.faces.count, title), room // 5)
        age = font.elidedText("· " + self._answers.when(what.row), Qt.TextElideMode.ElideRight, room - least)
        age_width = _width(theme.faces.count, age)
        source = font.elidedText(title, Qt.TextElideMode.ElideRight, room - age_width)
        source_width = _width(theme.faces.count, source)
        painter.setPen(theme.colour("ink3"))
        painter.setFont(theme.faces.count)
        painter.drawText(_placed(option, left, top=top, size=QSize(source_width, height)), _WORDS, source)
        place = _placed(option, left + source_width + 6, top=top, size=QSize(age_width, height))
        painter.drawText(place, _WORDS, age)
        if not what.story:
            return QRect()
        story_left = left + source_width + age_width + 14
        place = _placed(option, story_left, top=top, size=QSize(story_width, height))
        painter.setFont(theme.faces.meta_bold)
        painter.setPen(theme.colour("accent"))
        painter.drawText(place, _WORDS, what.story)
        return place.adjusted(-4, -6, 4, 6)

    def is_on_story(self, index: QModelIndex | QPersistentModelIndex, at: QPoint) -> bool:
        """Whether a point of a row, from its top left, lies on what it says of its story."""
        row = index.data(TimelineModel.RowRole)
        return isinstance(row, ArticleRow) and row.id in self._signs and self._signs[row.id].contains(at)

    def _paint_signs(self, painter: QPainter, option: QStyleOptionViewItem, row: ArticleRow) -> int:
        """Star, full text and saved mark at the right end; returns where the room for words ends."""
        theme = self._themes.theme
        size, top = theme.metrics.icon_small, self._marks_top
        ratio = painter.device().devicePixelRatioF()
        right = option.rect.width() - RIGHT
        signs = [("download-simple", "ink3")] if row.offline else []
        signs += [("file-text", "ink3")] if row.has_fulltext else []
        signs += [("star-fill", "accent")] if row.starred else []
        for name, colour in signs:
            right -= size
            pixmap = self._icons.pixmap(name, theme.colour(colour), size=size, ratio=ratio)
            place = _placed(option, right, top=top + (theme.metrics.small_line - size) // 2, size=QSize(size, size))
            if not pixmap.isNull():
                painter.drawPixmap(place, pixmap)
            right -= 6
        return right


def _ground_name(option: QStyleOptionViewItem, *, is_under: bool) -> str:
    if option.state & _State.State_Selected:
        return "sel" if option.state & _State.State_Active else "sel-off"
    if option.state & _State.State_MouseOver:
        return "hover"
    return "paper" if is_under else "surface"


def _width(font: QFont, words: str) -> int:
    return int(QFontMetricsF(font).horizontalAdvance(words)) + 1


def _placed(option: QStyleOptionViewItem, left: int, *, top: int, size: QSize) -> QRect:
    """A place in a row, from its top left; from its top right where the interface runs from right to left."""
    return placed(option, QRect(QPoint(left, top), size))
