"""*Offline & storage*: what takes how much room, what is kept, and room given back (mock/storage.png). Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMessageBox, QWidget

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId
from newsreader.engine.storage import Storage
from newsreader.ui.article.fonts import look_font
from newsreader.ui.dialogs import pieces
from newsreader.ui.feed_icons import IconOf, no_icon
from newsreader.ui.futures import Futures
from newsreader.ui.numbers import digits
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.settings.feed_table import FeedTable, feed_rows
from newsreader.ui.settings.picture_row import PictureRow
from newsreader.ui.settings.stack_bar import Legend, Part, StackBar
from newsreader.ui.settings.words import going_words, leaving_words, rule_words, size_words
from newsreader.ui.theme.theme import Theme


@final
@dataclass(frozen=True, slots=True)
class StorageParts:
    """What the page asks and does: ``measure`` and ``free`` (bytes that came back) run elsewhere; ``open_keep`` opens
    *What to keep* for a feed or for all, and calls back when another rule holds.
    """

    measure: Callable[[], Future[Storage]]
    free: Callable[[], Future[int]]
    open_keep: Callable[[FeedId | None, Callable[[], None]], None]
    futures: Futures
    icon_of: IconOf = no_icon
    pictures: PictureChoices | None = None


@final
class StoragePage(QWidget):
    """Measures when it is shown, and again after each change. ``measured``: figures came."""

    measured = Signal()

    def __init__(self, parts: StorageParts, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = theme.page_look()
        look = self._look
        self.setAutoFillBackground(False)
        self.total = pieces.label("", look)
        self.total.setFont(look_font(look.serif, 22, weight=QFont.Weight.DemiBold))
        self.total.setWordWrap(False)
        self.count = pieces.label(self.tr("Measuring…"), look, colour="ink3")
        self.bar = StackBar(theme)
        self.legend = Legend(theme)
        self.table = FeedTable(theme, icon_of=parts.icon_of)
        self.table.keep_asked.connect(self._on_keep_asked)
        self.kept = pieces.label("", look, colour="ink3")
        self.keep = pieces.button(self.tr("What to keep…"), look)
        self.keep.clicked.connect(self._on_keep_all)
        self.left = pieces.label("", look, colour="ink3")
        self.free = pieces.button(self.tr("Free the space now…"), look)
        self.free.setEnabled(False)
        self.free.clicked.connect(self._on_free_asked)
        layout = pieces.page(self, self.tr("Offline & storage"), look=look)
        head = pieces.footer(self.total, self.count)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addWidget(self.legend)
        layout.addWidget(self.table, 1)
        for button, words in ((self.keep, self.kept), (self.free, self.left)):
            row = pieces.footer(button, words)
            row.setStretch(1, 1)
            layout.addLayout(row)
        if parts.pictures is not None:
            layout.addWidget(PictureRow(parts.pictures, look, then=self.reload))
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Measure again."""
        self._parts.futures.when_done(self._parts.measure(), self._on_measured, failed=self._on_failed, owner=self)

    def _on_measured(self, storage: Storage) -> None:
        articles = sum(feed.articles for feed in storage.room.feeds.values())
        self.total.setText(size_words(storage.total))
        self.count.setText(
            self.tr("{n} articles of {feeds} feeds").format(n=digits(articles), feeds=digits(len(storage.feeds)))
        )
        parts = self._kinds(storage)
        self.bar.show_parts(parts)
        self.legend.show_parts(parts)
        self.table.show_rows(feed_rows(storage))
        going = sum(storage.going.values())
        rule = self.tr("Of all feeds: {rule}.").format(rule=rule_words(storage.rules.for_all))
        own = len(storage.rules.own)
        if own:
            rule += " " + (
                self.tr("1 feed has its own rule.") if own == 1 else self.tr("{n} feeds have their own.").format(n=own)
            )
        self.kept.setText(f"{rule} {going_words(going)}" if going else rule)
        self.left.setText(leaving_words(storage.room.leaving, storage.room.free))
        self.free.setEnabled(bool(storage.room.leaving or storage.room.free))
        self.measured.emit()

    def _kinds(self, storage: Storage) -> list[Part]:
        """What takes room, by kind. What the database holds besides texts and search belongs to the texts."""
        room, files = storage.room, storage.files
        names = {"search": (self.tr("Search index"), 3), "full_text": (self.tr("Full text"), 2)}
        apart = [Part(*_named(names, kind, size)) for kind, size in room.kinds.items()]
        return [
            Part(self.tr("Articles"), max(room.total - sum(room.kinds.values()) - room.free, 0), 0),
            Part(self.tr("Pictures"), files["pictures"], 1),
            *apart,
            Part(self.tr("Audio and video"), files["enclosures"], 5),
            Part(self.tr("Icons, copies, log"), files["icons"] + files["copies"] + files["log"] + files["cache"], 6),
            Part(self.tr("Free"), room.free, None),
        ]

    def _on_failed(self, error: KnownError) -> None:
        self.count.setText(error.text)

    # -- what a person asks for --------------------------------------------------------------------------------------

    @Slot(object)
    def _on_keep_asked(self, feed: FeedId) -> None:
        self._parts.open_keep(feed, self.reload)

    @Slot()
    def _on_keep_all(self) -> None:
        self._parts.open_keep(None, self.reload)

    @Slot()
    def _on_free_asked(self) -> None:
        """Say that it is final, once, before it is."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Free the space now"))
        box.setText(self.tr("Articles that left the lists will be gone for good: this cannot be undone."))
        box.setInformativeText(self.left.text())
        yes = box.addButton(self.tr("Free the space"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes)
        yes.clicked.connect(self.free_now)
        box.open()

    @Slot()
    def free_now(self) -> None:
        """Give the room back."""
        self.free.setEnabled(False)
        self.left.setText(self.tr("Giving room back…"))
        self._parts.futures.when_done(self._parts.free(), self._on_freed, failed=self._on_not_freed, owner=self)

    def _on_freed(self, _size: int) -> None:
        self.reload()

    def _on_not_freed(self, error: KnownError) -> None:
        self.left.setText(error.text)
        self.free.setEnabled(True)


def _named(names: Mapping[str, tuple[str, int]], kind: str, size: int) -> tuple[str, int, int]:
    """A kind's name, size and colour; one without a name of its own is called what the store calls it."""
    name, colour = names.get(kind, (kind, 4))
    return name, size, colour
