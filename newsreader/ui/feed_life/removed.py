"""*Recently removed*: feeds that were unsubscribed within thirty days, to come back with articles and marks. Main thread only."""

from __future__ import annotations

from typing import final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from newsreader.core.diary import KEPT_REMOVED, RemovedFeed
from newsreader.core.errors import KnownError
from newsreader.core.values import Changes, FeedId
from newsreader.ui.ages import DayNames
from newsreader.ui.dialogs import pieces
from newsreader.ui.diary_words import moment_words
from newsreader.ui.feed_life.lines import Line, LinesView
from newsreader.ui.feed_life.parts import LifeParts
from newsreader.ui.numbers import digits

_WIDTH, _HEIGHT = 600, 480


@final
class RemovedDialog(QDialog):
    """``told``: the store's answer stands there."""

    told = Signal()

    def __init__(self, parts: LifeParts, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        look = parts.theme.page_look()
        self.setWindowTitle(self.tr("Recently removed"))
        pieces.on_raised_ground(self, look)
        self.list = LinesView(
            parts.theme, parts.icons, icon_of=parts.shelf.icons.of, name=self.tr("Feeds that were unsubscribed")
        )
        self.none = pieces.label(
            self.tr("Nothing was removed in the last thirty days. A feed that you unsubscribe stands here until then."),
            look,
            colour="ink3",
        )
        self.none.setContentsMargins(pieces.MARGIN, 24, pieces.MARGIN, 24)
        self.words = pieces.label(
            self.tr("They come back with their articles, marks and stars."), look, size=12, colour="ink3"
        )
        self.restore = pieces.button(self.tr("Follow it again"), look)
        self.close_button = pieces.button(self.tr("Done"), look, is_main=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 12)
        head.addWidget(pieces.heading(self.tr("Recently removed"), look))
        head.addWidget(self.words)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        foot = pieces.footer(self.restore, None, self.close_button)
        foot.setContentsMargins(pieces.MARGIN, 12, pieces.MARGIN, 16)
        layout.addLayout(foot)
        room = parent.window().size() if parent is not None else QSize(1280, 800)
        self.resize(min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24))
        self._connect()
        self._on_moved()
        self.list.setFocus()
        self.ask()

    def _connect(self) -> None:
        self.restore.clicked.connect(self._on_restore)
        self.list.opened.connect(self._on_opened)
        self.list.moved.connect(self._on_moved)
        self.close_button.clicked.connect(self.accept)
        self._parts.bridge.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Ask the store."""
        futures, asked = self._parts.futures, self._parts.removed()
        futures.when_done(asked, self._on_told, failed=self._on_failed, owner=self)

    def _on_told(self, found: tuple[RemovedFeed, ...]) -> None:
        self._show(found)
        self.told.emit()

    def _on_failed(self, error: KnownError) -> None:
        self.words.setText(error.text)

    def _show(self, found: tuple[RemovedFeed, ...]) -> None:
        self.list.lines.show_lines([self._line(each) for each in found])
        if found and self.list.current is None:
            self.list.go_to(None)
        self._pages.setCurrentIndex(0 if found else 1)
        if found and not self.isHidden():
            self.list.setFocus()
        self.words.setVisible(bool(found))
        self._on_moved()

    def _line(self, each: RemovedFeed) -> Line:
        now, locale = self._parts.now(), self._parts.locale
        count = self.tr("1 article") if each.articles == 1 else self.tr("{n} articles").format(n=digits(each.articles))
        when = moment_words(each.removed, now=now, locale=locale)
        last = DayNames(now, locale).short(each.removed + KEPT_REMOVED)
        return Line(each.feed, f"{when} · {count}", self.tr("until {day}").format(day=last))

    @Slot()
    def _on_moved(self) -> None:
        self.restore.setEnabled(self.list.current is not None)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.structure:
            self.ask()

    @Slot()
    def _on_restore(self) -> None:
        if self.list.current is not None:
            self._parts.deeds.restore(self.list.current.feed)

    @Slot(object)
    def _on_opened(self, _feed: FeedId) -> None:
        self._on_restore()
