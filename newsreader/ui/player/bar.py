"""The bar under the article: what plays, where it stands, and its buttons. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.ui.buttons import QuietButton, menu_place
from newsreader.ui.choice import Choice, add_choice
from newsreader.ui.player.item import Item
from newsreader.ui.player.loads import Loads
from newsreader.ui.player.player import BACK, ON, Player
from newsreader.ui.player.track import Track
from newsreader.ui.player.words import (
    SPEEDS,
    chapter_at,
    chapter_words,
    left_words,
    loading_words,
    speed_words,
    time_words,
)
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_HEIGHT, _PICTURE = 72, 48
#: Widths under which the picture, then *back* and *on*, then the speed go: what is left must be whole.
_FOR_PICTURE, _FOR_SKIPS, _FOR_SPEED = 520, 400, 320


class _Line(QLabel):
    """A line that is cut with an ellipsis where it has no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(8)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2, 0)  # a whole line is never cut for a fraction of a pixel

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        painter.end()


@final
class _Picture(QWidget):
    """The article's picture, cut to a square; headphones or a play sign where there is none."""

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self._themes = themes
        self._icons = icons
        self._pixmap = QPixmap()
        self._icon = "headphones"
        self.setFixedSize(_PICTURE, _PICTURE)
        icons.ready.connect(self.update)

    def show_picture(self, image: QImage, *, is_video: bool) -> None:
        """Show a picture; a null one leaves the sign."""
        side = round(_PICTURE * self.devicePixelRatioF())
        size, way = QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        smooth = Qt.TransformationMode.SmoothTransformation
        self._pixmap = QPixmap() if image.isNull() else QPixmap.fromImage(image.scaled(size, way, smooth))
        self._icon = "play" if is_video else "headphones"
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), 3, 3)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour("sel"))
        if self._pixmap.isNull():
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(14, 14, self._icons.pixmap(self._icon, theme.colour("ink3"), size=20, ratio=ratio))
        else:
            left = (self._pixmap.width() - self._pixmap.height()) // 2
            side = min(self._pixmap.width(), self._pixmap.height())
            painter.drawPixmap(self.rect(), self._pixmap, QPixmap(side, side).rect().translated(max(left, 0), 0))
        painter.end()


@final
class PlayerBar(QWidget):
    """``picture_of``: the picture of an item's article, a null one where none is stored."""

    def __init__(
        self,
        player: Player,
        loads: Loads,
        *,
        themes: ThemeSource,
        icons: Icons,
        picture_of: Callable[[Item], QImage],
    ) -> None:
        super().__init__()
        self._player = player
        self._loads = loads
        self._themes = themes
        self._icons = icons
        self._picture_of = picture_of
        self._shown: Item | None = None
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Player"))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._dress(themes.theme)
        self.show_now()

    # -- building ----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._picture = _Picture(self._themes, self._icons)
        self._title, self._part, self._now, self._left = (_Line() for _ in range(4))
        for line in (self._part, self._now, self._left):  # what has no room shortens the title
            line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.setMinimumWidth(0)
        self.track = Track(self._themes)
        self.back = self._button("arrow-counter-clockwise", self.tr("Back 15 seconds"))
        self.play = self._button("play", self.tr("Play"))
        self.play.set_edged()
        self.play.setDefault(True)
        self.on = self._button("arrow-clockwise", self.tr("On 30 seconds"))
        self.speed = QuietButton(self._themes, self._icons, text=speed_words(1.0))
        self.speed.set_edged()
        self.speed.set_tight(8)
        self.parts = self._button("list-bullets", self.tr("Chapters and files"))
        self.keep = self._button("download-simple", self.tr("Keep for offline"))

    def _button(self, icon: str, words: str) -> QuietButton:
        button = QuietButton(self._themes, self._icons, icon=icon)
        _name(button, words)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._part)
        head.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self._now, self.track, self._left):
            line.addWidget(widget)
        middle = QVBoxLayout()
        middle.setSpacing(2)
        middle.addStretch(1)
        middle.addLayout(head)
        middle.addLayout(line)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        row.addSpacing(8)
        row.addLayout(middle, 1)
        row.addSpacing(8)
        for button in (self.back, self.play, self.on, self.speed, self.parts, self.keep):
            row.addWidget(button)

    def _connect(self) -> None:
        player = self._player
        self.play.clicked.connect(player.toggle)
        self.back.clicked.connect(partial(player.skip, -BACK))
        self.on.clicked.connect(partial(player.skip, ON))
        self.speed.clicked.connect(self._on_speed)
        self.parts.clicked.connect(self._on_parts)
        self.keep.clicked.connect(player.keep_file)
        self.track.sought.connect(player.seek)
        player.changed.connect(self.show_now)
        self._themes.changed.connect(self._dress)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        faces = theme.faces
        for label, face, colour in (
            (self._title, faces.meta_bold, "ink"),
            (self._part, faces.count, "ink3"),
            (self._now, faces.count, "ink3"),
            (self._left, faces.count, "ink3"),
        ):
            label.setFont(face)
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour(colour))
            label.setPalette(palette)
        self.update()

    # -- showing -----------------------------------------------------------------------------------------------------

    @Slot()
    def show_now(self) -> None:
        """Show how things stand."""
        item = self._player.item
        self.setVisible(item is not None)
        if item is None:
            return
        if item != self._shown:
            self._shown = item
            self._picture.show_picture(self._picture_of(item), is_video=item.is_video)
        place, chapters = self._player.place, item.file.chapters
        number = chapter_at(chapters, place.position)
        has_begun = self._player.is_started or place.position > 0
        self._title.setText((chapters[number].title if number >= 0 and has_begun else "") or item.title)
        self._part.setText(self._state_words(item) or (chapter_words(chapters, place.position) if has_begun else ""))
        self._now.setText(time_words(place.position))
        self._left.setText(left_words(place.position, place.length))
        self.track.show_place(place.position, place.length, chapters=chapters)
        self._show_buttons(item)

    def _state_words(self, item: Item) -> str:
        """What is not so yet, in words; "" when it plays or waits for a person."""
        loading = self._loads.of(item.name)
        if loading is not None:
            return loading_words(loading)
        place = self._player.place
        if place.is_heard and not self._player.is_started:
            return self.tr("heard")
        return ""

    def _show_buttons(self, item: Item) -> None:
        is_on = self._player.is_started and (self._player.is_playing or self._player.is_waiting)
        self.play.set_icon("pause" if is_on else "play")
        _name(self.play, self.tr("Pause") if is_on else self.tr("Play"))
        for button in (self.back, self.on):
            button.setEnabled(self._player.is_started)
        words = speed_words(self._player.speed)
        if self.speed.text() != words:
            self.speed.setText(words)
            self.speed.updateGeometry()
        _name(self.speed, self.tr("Speed: {speed}").format(speed=words))
        self.parts.setVisible(bool(item.file.chapters) or len(self._player.offered) > 1)
        self._show_keep(item)

    def _show_keep(self, item: Item) -> None:
        is_kept, loading = self._player.place.is_kept, self._loads.of(item.name)
        if is_kept and loading is not None:
            _name(self.keep, self.tr("Stop loading"))
            self.keep.set_icon("x")
        elif is_kept and self._player.is_stored(item):
            _name(self.keep, self.tr("Kept for offline. Press to delete the file"))
            self.keep.set_icon("check")
        else:
            _name(self.keep, self.tr("Keep for offline"))
            self.keep.set_icon("download-simple")
        self.keep.set_colour("good" if is_kept else "ink2")

    # -- menus -------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_speed(self) -> None:
        menu = QMenu(self)
        choice = Choice(f"{self._player.speed:g}", lambda name: self._player.set_speed(float(name)))
        add_choice(menu, choice, options=[(f"{speed:g}", speed_words(speed)) for speed in SPEEDS])
        self._pop_up(menu, self.speed)

    @Slot()
    def _on_parts(self) -> None:
        """Chapters of what is shown; and the article's other files."""
        item = self._player.item
        if item is None:
            return
        menu = QMenu(self)
        chapters = item.file.chapters
        for number, chapter in enumerate(chapters):
            words = f"{time_words(chapter.start)}  {chapter.title}".replace("&", "&&")
            menu.addAction(words, partial(self._player.go_to_chapter, number))
        if len(self._player.offered) > 1:
            menu.addSeparator()
            for each in self._player.offered:
                menu.addAction(each.title.replace("&", "&&"), partial(self._player.start, each))
        self._pop_up(menu, self.parts)

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(menu_place(button, menu, down=-menu.sizeHint().height() - 4))

    # -- sizes and ground --------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self._picture.setVisible(width >= _FOR_PICTURE)
        for button in (self.back, self.on):
            button.setVisible(width >= _FOR_SKIPS)
        self.speed.setVisible(width >= _FOR_SPEED)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.colour("rail"))
        painter.fillRect(0, 0, self.width(), 1, self._themes.theme.colour("line"))
        painter.end()


def _name(button: QuietButton, words: str) -> None:
    if button.accessibleName() != words:
        button.setAccessibleName(words)
        button.setToolTip(words)
