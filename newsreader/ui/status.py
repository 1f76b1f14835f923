"""The status line: what is unread, when feeds were read, what is going on, in words. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from newsreader.core.connectivity import Offline
from newsreader.core.readable import SavedCount
from newsreader.core.values import Feed
from newsreader.engine.parts import EngineState
from newsreader.ui.ages import long_age_words
from newsreader.ui.buttons import QuietButton
from newsreader.ui.lists import joined
from newsreader.ui.numbers import digits
from newsreader.ui.offline_line import OfflineLine
from newsreader.ui.plain import isolated
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.theme.theme import Theme

_SAID = 6_000  # milliseconds that a passing word stays
_ROOM = 640  # pixels from which on being offline and the counts have room beside each other
_NAMES = 3  # feeds that are named while they are read


def _tr(text: str) -> str:
    return QCoreApplication.translate("Status", text)


def unread_words(unread: int, feeds: int) -> str:
    """Such as "214 unread in 41 feeds"."""
    if not feeds:
        return ""
    where = _tr("in 1 feed") if feeds == 1 else _tr("in {n} feeds").format(n=digits(feeds))
    if not unread:
        return _tr("Nothing unread {where}").format(where=where)
    return _tr("{n} unread {where}").format(n=digits(unread), where=where)


def read_words(feeds: Iterable[Feed], *, now: int) -> str:
    """When feeds were read last: "40 feeds read 12 minutes ago" where others were not, or are in trouble."""
    feeds = list(feeds)
    tried = [feed.last_try for feed in feeds if feed.last_try is not None]
    if not tried:
        return ""
    trouble = sum(feed.error_kind is not None for feed in feeds)
    never = len(feeds) - len(tried)
    when = long_age_words(max(tried), now=now)
    count = len(tried) - trouble
    if trouble or never:
        one, many = _tr("1 feed read {when}"), _tr("{n} feeds read {when}")
        return (one if count == 1 else many).format(n=digits(count), when=when)
    return _tr("All feeds read {when}").format(when=when)


def trouble_count_words(feeds: Iterable[Feed]) -> str:
    """Such as "2 in trouble"; "" where all feeds are well."""
    count = sum(feed.error_kind is not None for feed in feeds)
    return _tr("{n} in trouble").format(n=digits(count)) if count else ""


def saved_count_words(count: SavedCount | None) -> str:
    """Such as "198 of 214 readable offline"; "" where there is no article."""
    if count is None or not count.total:
        return ""
    return _tr("{n} of {total} readable offline").format(n=digits(count.saved), total=digits(count.total))


def progress_words(state: EngineState, new: int) -> str:
    """Such as "27 of 41 feeds read · 7 new"."""
    if not state.total:
        return ""
    words = _tr("{done} of {total} feeds read").format(done=digits(state.done), total=digits(state.total))
    return words + (_tr(" · {n} new").format(n=digits(new)) if new else "")


@final
class StatusLine(QWidget):
    """Says how things stand; while feeds are read, how far that is, with *Stop* where they can be. ``stop_asked``: Stop was pressed;
    ``trouble_asked``: the number of feeds in trouble was; ``saved_asked``: the number of articles that can be read offline was.
    """

    stop_asked = Signal()
    trouble_asked = Signal()
    saved_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, *, can_stop: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._can_stop = can_stop
        self._unread = self._label(self.tr("Unread"))
        self._read = self._label(self.tr("Last read"))
        self._progress = self._label(self.tr("Progress"))
        self._names = self._label(self.tr("Being read"))
        self._passing = self._label(self.tr("Message"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Feeds read"))
        self.stop = QuietButton(themes, icons, text=self.tr("Stop"))
        self.stop.set_colour("accent")
        self.stop.set_tight(4)
        self.stop.clicked.connect(self.stop_asked)
        self.trouble = QuietButton(themes, icons, text=" ")
        self.trouble.set_colour("warn")
        self.trouble.set_tight(4)
        self.trouble.clicked.connect(self.trouble_asked)
        self.trouble.hide()
        self.saved = QuietButton(themes, icons, icon="download-simple", text=" ")
        self.saved.set_colour("ink3")
        self.saved.set_tight(4)
        self.saved.clicked.connect(self.saved_asked)
        self.saved.hide()
        self.offline = OfflineLine(themes, icons)
        self._timer = QTimer(self, singleShot=True, interval=_SAID)
        self._timer.timeout.connect(self._on_said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 16, 0)
        layout.setSpacing(16)
        for widget in (
            self.offline,
            self._bar,
            self._unread,
            self._read,
            self.trouble,
            self._progress,
            self._names,
            self.stop,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._passing)
        layout.addWidget(self.saved)
        self.setFixedHeight(themes.theme.metrics.status)
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        self.show_progress(EngineState(), new=0, names=())

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleDescription(name)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(1)
        return label

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for label in (self._unread, self._read, self._progress, self._names, self._passing):
            label.setFont(theme.faces.count)
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme.colour("ink3"))
            label.setPalette(palette)
        self.stop.setFont(theme.faces.meta_bold)
        self.trouble.setFont(theme.faces.meta_bold)
        self.saved.setFont(theme.faces.count)
        self.update()

    @Slot(object)
    def show_offline(self, offline: Offline) -> None:
        """Say why nothing is fetched, before all else."""
        self.offline.show_reason(offline)
        self._show_rest()

    def _show_rest(self) -> None:
        """How things stand, while no feed is read and where there is room for it beside the word that all is offline."""
        is_seen = self._bar.isHidden() and (self.offline.isHidden() or self.width() >= _ROOM)
        self._unread.setVisible(is_seen)
        self._read.setVisible(is_seen)
        self.trouble.setVisible(is_seen and bool(self.trouble.text().strip()))
        self._show_saved()

    def _show_saved(self) -> None:
        """How much can be read offline stands at the end, where all the rest leaves room for it: it is said last."""
        layout = self.layout()
        if layout is None:
            return
        margins, gap = layout.contentsMargins(), layout.spacing()
        others = [each for each in self._said() if not each.isHidden()]
        taken = margins.left() + margins.right() + sum(each.sizeHint().width() + gap for each in others)
        fits = taken + self.saved.sizeHint().width() <= self.width()
        self.saved.setVisible(bool(self.saved.text().strip()) and fits)

    def _said(self) -> tuple[QWidget, ...]:
        """All but what stands at the end."""
        labels = (self._unread, self._read, self._progress, self._names, self._passing)
        return (self.offline, self._bar, *labels, self.trouble, self.stop)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_rest()

    def say_unread(self, words: str) -> None:
        """How much is unread."""
        self._unread.setText(words)
        self._make_room()

    def say_read(self, words: str, *, trouble: str = "") -> None:
        """When feeds were read, and how many are in trouble."""
        self._read.setText(words)
        self.trouble.setText(trouble)
        self.trouble.setAccessibleName(self.tr("Feeds: {trouble}").format(trouble=trouble) if trouble else "")
        self.trouble.updateGeometry()
        self._show_rest()
        self._make_room()

    def say_saved(self, count: SavedCount | None) -> None:
        """How much of the view that is shown can be read offline; nothing where it has no article."""
        words = saved_count_words(count)
        self.saved.setText(words)
        self.saved.setAccessibleName(self.tr("Articles: {count}").format(count=words) if words else "")
        self.saved.setToolTip(self.tr("Make readable offline…") if words else "")
        self.saved.updateGeometry()
        self._show_rest()
        self._make_room()

    def _make_room(self) -> None:
        """Lay out at once: new words in the room of the old ones would be painted cut off, until there is time."""
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def show_progress(self, state: EngineState, *, new: int, names: tuple[str, ...]) -> None:
        """Show how far the reading of feeds is; a state without feeds to read ends it."""
        is_busy = state.total > 0 and state.done < state.total
        for widget in (self._bar, self._progress, self._names):
            widget.setVisible(is_busy)
        self.stop.setVisible(is_busy and self._can_stop)
        self._show_rest()
        if is_busy:
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)
            self._progress.setText(progress_words(state, new))
            self._names.setText(joined(map(isolated, names[:_NAMES])))
            self._show_saved()

    def say(self, words: str) -> None:
        """Say something in passing, at the right end."""
        self._passing.setText(words)
        self._show_saved()
        self._timer.start()

    @property
    def words(self) -> str:
        """All that can be read at the moment."""
        labels = (self._unread, self._read, self.trouble, self._progress, self._names, self._passing, self.saved)
        said = [label.text() for label in labels if not label.isHidden() and label.text()]
        return " | ".join([*filter(None, [self.offline.words]), *said])

    @Slot()
    def _on_said(self) -> None:
        self._passing.setText("")
        self._show_saved()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.colour("rail"))
        painter.fillRect(0, 0, self.width(), 1, self._themes.theme.colour("line"))
        painter.end()
