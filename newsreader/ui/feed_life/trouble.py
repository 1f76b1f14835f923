"""*Feeds in trouble*: one list with the reason, since when, and the next try; what can be done (mock/trouble.png).

Main thread only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import final

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from newsreader.core.values import Feed, FeedId
from newsreader.engine.parts import EngineState
from newsreader.ui.dialogs import pieces
from newsreader.ui.feed_life.lines import Line, LinesView
from newsreader.ui.feed_life.parts import LifeParts
from newsreader.ui.feed_words import next_try_words, tries_words, trouble_title
from newsreader.ui.numbers import digits

_WIDTH, _HEIGHT = 640, 560


def in_trouble(feeds: Iterable[Feed]) -> list[Feed]:
    """Those that did not answer as they should, the longest first."""
    found = [feed for feed in feeds if feed.error_kind is not None]
    return sorted(found, key=lambda feed: (feed.error_since or 0, feed.title.casefold()))


@final
class TroubleDialog(QDialog):
    """Stays right while it is open: what answers again leaves the list."""

    def __init__(self, parts: LifeParts, *, feed: FeedId | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look = parts.theme.page_look()
        self.setWindowTitle(self.tr("Feeds in trouble"))
        pieces.on_raised_ground(self, look)
        self.count = pieces.label("", look, colour="ink3")
        self.all_again = pieces.button(self.tr("Try all again"), look)
        self.list = LinesView(parts.theme, parts.icons, icon_of=parts.shelf.icons.of, name=self.tr("Feeds in trouble"))
        self.reason = pieces.label("", look)
        self.kept = pieces.label("", look, size=12, colour="ink3")
        self.again = pieces.button(self.tr("Try now"), look)
        self.edit = pieces.button(self.tr("Edit address…"), look)
        self.unsubscribe = pieces.button(self.tr("Unsubscribe"), look)
        self.close_button = pieces.button(self.tr("Done"), look, is_main=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._busy: frozenset[FeedId] = frozenset(parts.bridge.state.active)
        self.show_feeds()
        self.list.go_to(feed)
        self.list.setFocus()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = pieces.footer(pieces.heading(self.tr("Feeds in trouble"), self._look), self.count, None, self.all_again)
        head.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 12)
        self.count.setWordWrap(False)
        layout.addLayout(head)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        told = QVBoxLayout()
        told.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 8)
        told.setSpacing(8)
        told.addWidget(self.reason)
        told.addWidget(self.kept)
        told.addLayout(pieces.footer(self.again, self.edit, self.unsubscribe, None))
        column.addLayout(told)
        self._pages.addWidget(found)
        self._pages.addWidget(_well(self._look_words(), self))
        layout.addWidget(self._pages, 1)
        foot = pieces.footer(None, self.close_button)
        foot.setContentsMargins(pieces.MARGIN, 8, pieces.MARGIN, 16)
        layout.addLayout(foot)
        above = self.parentWidget()
        room = above.window().size() if above is not None else QSize(1280, 800)
        self.resize(min(_WIDTH, room.width() - 24), min(_HEIGHT, room.height() - 24))

    def _look_words(self) -> list[QLabel]:
        title = pieces.heading(self.tr("Every feed is well"), self._look)
        words = self.tr("A feed that does not answer as it should stands here, with the reason, until it does again.")
        return [title, pieces.label(words, self._look, colour="ink3")]

    def _connect(self) -> None:
        parts = self._parts
        self.list.moved.connect(self._on_moved)
        self.list.opened.connect(self._on_edit)
        self.all_again.clicked.connect(self._on_all_again)
        self.again.clicked.connect(self._on_again)
        self.edit.clicked.connect(self._on_edit)
        self.unsubscribe.clicked.connect(self._on_unsubscribe)
        self.close_button.clicked.connect(self.accept)
        parts.shelf.patched.connect(self._on_changed)
        parts.shelf.rearranged.connect(self._on_changed)
        parts.bridge.stated.connect(self._on_stated)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_feeds(self) -> None:
        """Show those that are in trouble now."""
        found = in_trouble(self._parts.shelf.feeds.values())
        self.list.lines.show_lines([self._line(feed) for feed in found])
        if found and self.list.current is None:
            self.list.go_to(None)
        self._pages.setCurrentIndex(0 if found else 1)
        self.count.setText(digits(len(found)) if found else "")
        self.all_again.setVisible(bool(found))
        self._on_moved()

    def _line(self, feed: Feed) -> Line:
        now, locale = self._parts.now(), self._parts.locale
        is_busy = feed.id in self._busy
        end = self.tr("being read") if is_busy else next_try_words(feed.next_due, now=now, locale=locale)
        return Line(feed, trouble_title(feed, now=now, locale=locale), end, is_warning=True, is_busy=is_busy)

    @Slot()
    def _on_moved(self) -> None:
        line = self.list.current
        for button in (self.again, self.edit, self.unsubscribe):
            button.setEnabled(line is not None)
        if line is None:
            return
        feed = line.feed
        self.reason.setText(feed.error_text or line.words)
        tries = tries_words(feed.failures)
        what = self.tr("{address} · {tries} · its articles, marks and stars are kept.")
        self.kept.setText(what.format(address=feed.url, tries=tries))

    @Slot()
    def _on_changed(self) -> None:
        self.show_feeds()

    @Slot(object)
    def _on_stated(self, state: EngineState) -> None:
        busy = frozenset(state.active)
        if busy != self._busy:
            self._busy = busy
            self.show_feeds()

    # -- what can be done --------------------------------------------------------------------------------------------

    @Slot()
    def _on_all_again(self) -> None:
        self._parts.refresh(self.list.lines.feeds)

    @Slot()
    def _on_again(self) -> None:
        if self.list.current is not None:
            self._parts.refresh([self.list.current.feed.id])

    @Slot()
    def _on_edit(self) -> None:
        if self.list.current is not None:
            self._parts.open_feed(self.list.current.feed.id, "address")

    @Slot()
    def _on_unsubscribe(self) -> None:
        if self.list.current is not None:
            self._parts.deeds.unsubscribe(self.list.current.feed)


def _well(labels: list[QLabel], parent: QWidget) -> QWidget:
    """The page for when there is nothing to tell."""
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setContentsMargins(48, 48, 48, 48)
    column.setSpacing(8)
    column.addStretch(2)
    for label in labels:
        column.addWidget(label)
    column.addStretch(3)
    return page
