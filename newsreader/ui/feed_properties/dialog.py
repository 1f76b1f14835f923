"""The properties of a feed: its name, place and address, how it is read, and its diary (mock/feed-properties.png).

Every change holds at once and can be taken back. Main thread only; made by the dialogs' opener.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.values import Changes, Feed, FeedId, FolderId
from newsreader.ui.article.fonts import look_font
from newsreader.ui.deeds import Deeds
from newsreader.ui.dialogs import pieces
from newsreader.ui.diary_words import INTERVALS, interval_words
from newsreader.ui.feed_icons import IconOf, no_icon
from newsreader.ui.feed_properties.address import AddressParts, AddressRow
from newsreader.ui.feed_properties.life import FeedLife, LifePanel
from newsreader.ui.feed_words import next_try_sentence, trouble_title
from newsreader.ui.futures import Futures
from newsreader.ui.lists import named
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.settings.words import rule_words
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.feed_mark import paint_feed_mark
from newsreader.ui.theme.theme import Theme

_WIDE, _NAMES, _BESIDE = 960, 88, 760
_NO_FOLDER = 0


@final
@dataclass(frozen=True, slots=True)
class Switch:
    """Something of a feed that is on or off: its name, the words beside it, and what holds."""

    name: str
    words: str
    is_on: Callable[[FeedId], bool]
    set_on: Callable[[FeedId, bool], None]


@final
@dataclass(frozen=True, slots=True)
class FeedParts:
    """What the dialog asks and does. ``changed`` tells what was written. ``life`` asks the store; ``refresh`` reads the feed now; ``open_keep`` opens *What
    to keep*, and calls back when another rule holds.
    """

    shelf: Shelf
    deeds: Deeds
    folders: Callable[[], list[tuple[FolderId, str]]]
    life: Callable[[FeedId], Future[FeedLife | None]]
    address: AddressParts
    refresh: Callable[[FeedId], None]
    open_keep: Callable[[QWidget, FeedId, Callable[[], None]], None]
    pictures: PictureChoices | None
    switches: Sequence[Switch]
    changed: SignalInstance
    futures: Futures
    now: Callable[[], int]
    locale: QLocale
    icon_of: IconOf = no_icon


@final
class FeedDialog(QDialog):
    """Follows the feed while it is open. ``told``: the store's answer stands there."""

    told = Signal()

    def __init__(
        self, parts: FeedParts, theme: Theme, *, feed: Feed, at: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._theme = theme
        self._look = look = theme.page_look()
        self._feed = feed
        self._life: FeedLife | None = None
        self.mark = QLabel()
        self.title = pieces.heading(feed.title, look)
        self.trouble = pieces.Note(look)
        self.name = pieces.field(look, self.tr("Name"))
        self.folder = self._choice(self.tr("Folder"))
        self.address = AddressRow(parts.address, look, feed=feed)
        self.interval = self._choice(self.tr("Read it"))
        self.pictures = self._choice(self.tr("Pictures"))
        self.keep = pieces.button("", look)
        self.switches = [(each, pieces.check(each.words, look)) for each in parts.switches]
        self.life = LifePanel(look, locale=parts.locale)
        self.unsubscribe = pieces.text_button(self.tr("Unsubscribe"), look)
        self.read_now = pieces.button(self.tr("Read now"), look)
        self.close_button = pieces.button(self.tr("Done"), look, is_main=True)
        self.setWindowTitle(self.tr("Properties of {title}").format(title=feed.title))
        pieces.on_raised_ground(self, look)
        self._lay_out()
        self._connect()
        self._follow(feed)
        self.ask()
        first = self.address.field if at == "address" else self.name
        first.setFocus()
        first.selectAll()

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setFont(look_font(self._look.sans, 13))
        made.setMinimumHeight(pieces.CONTROL)
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        return made

    # -- building ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        above = self.parentWidget()
        room = above.window().size() if above is not None else QSize(1280, 800)
        is_wide = room.width() - 24 >= _BESIDE
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        columns = QBoxLayout(way)
        columns.setContentsMargins(pieces.MARGIN, 4, pieces.MARGIN, 16)
        columns.setSpacing(32 if is_wide else 20)
        columns.addWidget(self._form(), 1)
        columns.addWidget(self.life, 1)
        self._inside = inside = QWidget()
        inside.setLayout(columns)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Properties"))
        head = pieces.footer(self.mark, self.title)
        head.setStretch(1, 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # beside its mark, whatever its own direction
            self.title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        head.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 8)
        foot = pieces.footer(self.unsubscribe, None, self.read_now, self.close_button)
        foot.setContentsMargins(pieces.MARGIN, 8, pieces.MARGIN, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        height = inside.sizeHint().height() + 124
        self.resize(min(_WIDE if is_wide else 520, room.width() - 24), min(max(height, 560), room.height() - 24))
        self._widen()

    def _widen(self) -> None:
        """Words of some languages take more room: the dialog takes it where the window has it."""
        above = self.parentWidget()
        room = above.window().width() if above is not None else 1280
        needed = self._inside.minimumSizeHint().width() + 16
        if needed > self.width():
            self.resize(min(needed, room - 24), self.height())

    def _form(self) -> QWidget:
        rows: list[tuple[str, QWidget]] = [
            (self.name.accessibleName(), self.name),
            (self.folder.accessibleName(), self.folder),
            (self.address.field.accessibleName(), self.address),
            (self.interval.accessibleName(), self.interval),
            *((each.name, box) for each, box in self.switches),
            *([(self.pictures.accessibleName(), self.pictures)] if self._parts.pictures is not None else []),
            (self.tr("Keep"), self.keep),
        ]
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.trouble, 0, 0, 1, 2)
        for at, (name, control) in enumerate(rows, start=1):
            label = pieces.label(name, self._look)
            label.setWordWrap(False)
            label.setFixedHeight(pieces.CONTROL)
            label.setBuddy(self.address.field if control is self.address else control)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(control, at, 1)
            if isinstance(control, QCheckBox):
                control.setMinimumHeight(pieces.CONTROL)
                control.setAccessibleName(named(name, control.text()))
        grid.setRowStretch(len(rows) + 1, 1)
        return form

    def _on_switched(self, switch: Switch, is_on: bool) -> None:
        if is_on != switch.is_on(self._feed.id):  # else it only shows what holds
            switch.set_on(self._feed.id, is_on)

    def _connect(self) -> None:
        parts = self._parts
        self.name.editingFinished.connect(self._on_named)
        self.folder.activated.connect(self._on_folder)
        self.address.taken.connect(self._on_address)
        self.interval.activated.connect(self._on_interval)
        self.pictures.activated.connect(self._on_pictures)
        self.keep.clicked.connect(self._on_keep)
        for each, box in self.switches:
            box.toggled.connect(lambda is_on, each=each: self._on_switched(each, is_on))
        self.unsubscribe.clicked.connect(self._on_unsubscribe)
        self.read_now.clicked.connect(self._on_read_now)
        self.close_button.clicked.connect(self.accept)
        parts.changed.connect(self._on_changed)
        parts.shelf.patched.connect(self._on_patched)
        parts.shelf.rearranged.connect(self._on_rearranged)

    # -- what holds --------------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask the store."""
        self._parts.futures.when_done(
            self._parts.life(self._feed.id), self._on_life, failed=self._on_failed, owner=self
        )

    def _follow(self, feed: Feed) -> None:
        self._feed = feed
        self.title.setText(feed.title)
        self.mark.setPixmap(self._mark(feed))
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(feed.title)
        self.address.follow(feed)
        self._fill_folders(feed)
        self._fill_pictures(feed)
        for each, box in self.switches:
            box.setChecked(each.is_on(feed.id))
        now, locale = self._parts.now(), self._parts.locale
        title = trouble_title(feed, now=now, locale=locale)
        self.trouble.setVisible(bool(title))
        if title:
            words = next_try_sentence(feed.next_due, now=now, locale=locale)
            if feed.error_text:
                words = self.tr("{why} {next}", "two sentences").format(why=feed.error_text, next=words)
            self.trouble.say(title, words, is_warning=True)

    def _mark(self, feed: Feed) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(round(16 * ratio), round(16 * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        icon = self._parts.icon_of(feed.id)
        paint_feed_mark(painter, QRectF(0, 0, 16, 16), theme=self._theme, feed=feed, icon=icon)
        painter.end()
        return made

    def _fill_folders(self, feed: Feed) -> None:
        self.folder.clear()
        self.folder.addItem(self.tr("None: at the top"), _NO_FOLDER)
        for number, path in self._parts.folders():
            self.folder.addItem(path, number)
        self.folder.setCurrentIndex(max(self.folder.findData(feed.folder or _NO_FOLDER), 0))

    def _fill_pictures(self, feed: Feed) -> None:
        choices = self._parts.pictures
        if choices is None:
            return
        self.pictures.clear()
        for value, words in choices.options(feed.id):
            self.pictures.addItem(words, value)
        self.pictures.setCurrentIndex(self.pictures.findData(choices.of(feed.id).current))

    def _on_life(self, life: FeedLife | None) -> None:
        if life is None:
            return
        self._life = life
        self.interval.clear()
        intervals = INTERVALS if life.facts.interval in INTERVALS else (*INTERVALS, life.facts.interval)
        for interval in intervals:
            self.interval.addItem(interval_words(interval, life.facts), interval or 0)
        self.interval.setCurrentIndex(intervals.index(life.facts.interval))
        words = rule_words(life.rule)
        words = words if life.is_own else self.tr("As all feeds: {rule}").format(rule=words)
        self.keep.setText(f"{words[:1].upper()}{words[1:]}…")
        self.keep.setAccessibleName(self.tr("Keep: {rule}").format(rule=words))
        self.life.say(self._feed, life, now=self._parts.now())
        self.told.emit()

    def _on_failed(self, error: KnownError) -> None:
        self.trouble.say(self.tr("The store does not answer"), error.text, is_warning=True)
        self.trouble.setVisible(True)

    @Slot(object)
    def _on_patched(self, feeds: frozenset[FeedId]) -> None:
        if self._feed.id in feeds:
            self._on_rearranged()

    @Slot()
    def _on_rearranged(self) -> None:
        """The feed says something else, or lies elsewhere; one that is gone takes its dialog along."""
        feed = self._parts.shelf.feed(self._feed.id)
        if feed is None:
            self.reject()
        else:
            self._follow(feed)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.structure or self._feed.id in changes.feeds or changes.read or changes.unread:
            self.ask()

    # -- what a person does ------------------------------------------------------------------------------------------

    @Slot()
    def _on_named(self) -> None:
        name = self.name.text().strip()
        self.name.setModified(False)
        if name != self._feed.title:
            self._parts.deeds.rename(("feed", self._feed.id), name)

    @Slot(int)
    def _on_folder(self, _row: int) -> None:
        number = self.folder.currentData()
        folder = None if number == _NO_FOLDER else FolderId(number)
        if folder != self._feed.folder:
            self._parts.deeds.move([("feed", self._feed.id)], folder, before=None)

    @Slot(str, bool)
    def _on_address(self, address: str, is_typed: bool) -> None:
        self._parts.deeds.change_address(self._feed, address, typed=is_typed)

    @Slot(int)
    def _on_interval(self, _row: int) -> None:
        wanted: int | None = self.interval.currentData() or None
        if self._life is not None and wanted != self._life.facts.interval:
            self._parts.deeds.set_interval(self._feed, wanted, before=self._life.facts.interval)

    @Slot(int)
    def _on_pictures(self, _row: int) -> None:
        choices = self._parts.pictures
        if choices is not None and self.pictures.currentData() != choices.of(self._feed.id).current:
            choices.of(self._feed.id).choose(str(self.pictures.currentData()))

    @Slot()
    def _on_keep(self) -> None:
        self._parts.open_keep(self, self._feed.id, self.ask)

    @Slot()
    def _on_unsubscribe(self) -> None:
        self._parts.deeds.unsubscribe(self._feed)
        self.reject()

    @Slot()
    def _on_read_now(self) -> None:
        self._parts.refresh(self._feed.id)
