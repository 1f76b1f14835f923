"""A feed's address: another one is looked at first, and only then taken (mock/feed-properties.png). Main thread only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.links import feed_address
from newsreader.core.values import Feed, FeedId, FeedLink
from newsreader.engine.hosts import host_of
from newsreader.engine.parts import Discovery
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import pieces
from newsreader.ui.dialogs.found_feeds import of_document
from newsreader.ui.futures import Futures
from newsreader.ui.plain import plain_tip

_MOST = 4  # feeds of a page that are offered


@final
@dataclass(frozen=True, slots=True)
class AddressParts:
    """``discover`` looks at an address; ``title_of`` names a feed that is followed already."""

    discover: Callable[[str, bool], Future[Discovery]]
    title_of: Callable[[FeedId], str]
    futures: Futures
    now: Callable[[], int]


@final
class AddressRow(QWidget):
    """The field with *Try*, and under it what was found. ``taken``: an address, and whether a person typed it (R68)."""

    taken = Signal(str, bool)

    def __init__(self, parts: AddressParts, look: PageLook, *, feed: Feed) -> None:
        super().__init__()
        self._parts = parts
        self._look = look
        self._feed = feed
        self._asked = 0
        self._found: tuple[str, bool] | None = None
        self.field = pieces.field(look, self.tr("Address"))
        self.field.setText(feed.url)
        self.field.setCursorPosition(0)
        self.attempt = pieces.button(self.tr("Try"), look)
        self.attempt.setEnabled(False)
        self.busy = pieces.busy_bar(look)
        self.note = pieces.Note(look)
        self.use = pieces.button(self.tr("Use this address"), look)
        self.back = pieces.text_button(self.tr("Leave it as it was"), look)
        self.links = QVBoxLayout()
        self.links.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.attempt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.busy)
        layout.addWidget(self.note)
        layout.addLayout(self.links)
        layout.addLayout(pieces.footer(self.use, self.back, None))
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.attempt.clicked.connect(self.look_at_it)
        self.use.clicked.connect(self._on_use)
        self.back.clicked.connect(self.reset)
        self._enter_rest()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field tries the address; else it would press the dialog's main button and be gone."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.KeyPress and self.field.text().strip() != self._feed.url:
            self.look_at_it()
            return True
        return False

    def follow(self, feed: Feed) -> None:
        """The feed says something else now; what is being typed stays."""
        is_rest = self.field.text() == self._feed.url
        self._feed = feed
        if is_rest:
            self.field.setText(feed.url)
            self.field.setCursorPosition(0)

    # -- states ------------------------------------------------------------------------------------------------------

    def _enter_rest(self) -> None:
        self._asked += 1
        self._found = None
        while (item := self.links.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for widget in (self.busy, self.note, self.use, self.back):
            widget.setVisible(False)

    @Slot()
    def reset(self) -> None:
        """The address as it is."""
        self._enter_rest()
        self.field.setText(self._feed.url)
        self.field.setCursorPosition(0)
        self.attempt.setEnabled(False)
        self.field.setFocus()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._enter_rest()
        self.attempt.setEnabled(bool(text.strip()) and text.strip() != self._feed.url)

    @Slot()
    def look_at_it(self) -> None:
        """Ask what stands at the address that was typed."""
        if self.attempt.isEnabled():
            self._look_at(self.field.text().strip(), is_typed=True)

    def _look_at(self, address: str, *, is_typed: bool) -> None:
        self._enter_rest()
        self.attempt.setEnabled(False)
        self.busy.setVisible(True)
        asked = self._asked

        def found(discovery: Discovery) -> None:
            if asked == self._asked:
                self._on_found(discovery, is_typed=is_typed)

        def failed(error: KnownError) -> None:
            if asked == self._asked:
                self._on_failed(error, address, is_typed=is_typed)

        self._parts.futures.when_done(self._parts.discover(address, is_typed), found, failed=failed, owner=self)

    def _on_found(self, found: Discovery, *, is_typed: bool) -> None:
        self.busy.setVisible(False)
        if found.known is not None:
            is_own = found.known == self._feed.id
            title = self.tr("That is its address already") if is_own else self.tr("You follow this one already")
            self._say(title, "" if is_own else self._parts.title_of(found.known), is_warning=not is_own)
        elif found.feed is not None:
            there = of_document(found.url, found.feed, now=self._parts.now())
            stays = self.tr("Articles, marks and stars stay; Undo takes the change back.")
            self._say(self.tr("A feed stands there: {title}").format(title=there.title), f"{there.detail}\n{stays}")
            self._offer(found.url, is_typed=is_typed, words=self.tr("Use this address"))
        elif found.links:
            self._say(self.tr("A page stands there, which names feeds"), self.tr("Which of them is it?"))
            for link in found.links[:_MOST]:
                self._add_link(link, found.url, is_typed=is_typed)
        else:
            self._say(self.tr("A page stands there, and it names no feed"), "", is_warning=True)

    def _add_link(self, link: FeedLink, page: str, *, is_typed: bool) -> None:
        """A link leads to a private host only where the person typed that host (R68)."""
        button = pieces.button(link.title or link.url, self._look)
        button.setToolTip(plain_tip(link.url))
        is_near = is_typed and host_of(link.url) == host_of(page)
        button.clicked.connect(lambda: self._on_link(link.url, is_typed=is_near))
        self.links.addWidget(button)

    def _on_link(self, url: str, *, is_typed: bool) -> None:
        self.field.setText(url)
        self._look_at(url, is_typed=is_typed)

    def _on_failed(self, error: KnownError, address: str, *, is_typed: bool) -> None:
        self.busy.setVisible(False)
        self._say(self.tr("There is no feed to be had"), error.text, is_warning=True)
        if error.kind not in ("address", "not-a-feed", "usage"):
            self._offer(address, is_typed=is_typed, words=self.tr("Use it all the same"))

    def _say(self, title: str, text: str, *, is_warning: bool = False) -> None:
        self.note.say(title, text, is_warning=is_warning)
        self.note.setVisible(True)
        self.back.setVisible(True)

    def _offer(self, address: str, *, is_typed: bool, words: str) -> None:
        self._found = (address, is_typed)
        self.use.setText(words)
        self.use.setVisible(True)
        self.use.setFocus()

    @Slot()
    def _on_use(self) -> None:
        if self._found is not None:
            address, is_typed = self._found
            self._enter_rest()
            self.field.setText(_whole(address))
            self.taken.emit(address, is_typed)


def _whole(address: str) -> str:
    """The address as it is stored."""
    try:
        return feed_address(address)
    except KnownError:
        return address
