"""*Add feed*: from what a person typed or pasted to a subscription (mock/add-feed.png). Main thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol, final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.errors import FetchError, KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.links import allowed_link, display_host, feed_address
from newsreader.core.values import FeedId, FeedReport, FeedStatus, FolderId
from newsreader.engine.parts import AlreadyFollowed, Discovery
from newsreader.ui.article.look import PageLook
from newsreader.ui.dialogs import found_feeds, pieces
from newsreader.ui.futures import Futures

WIDTH = 420
_OFFLINE = (
    "dns",
    "connect",
    "timeout",
    "offline",
)  # kinds of FetchError after which an address that was typed is worth keeping


class Discover(Protocol):
    """Looks at an address; the engine's. ``typed``: only then may its host be a private one (R68)."""

    def __call__(self, url: str, *, typed: bool) -> Future[Discovery]:
        """What stands there. Raises AlreadyFollowed, FetchError, DocumentError."""


class Subscribe(Protocol):
    """Subscribes to a feed and fetches it; the engine's."""

    def __call__(self, url: str, *, folder: FolderId | None, title: str, typed: bool) -> Future[FeedReport]:
        """The report of the first fetch. Raises AlreadyFollowed, FetchError, DocumentError."""


@final
@dataclass(frozen=True, slots=True)
class AddFeedParts:
    """What the dialog asks for. ``keep`` subscribes without looking, for later.

    ``folders`` gives ids and names ("World / Asia") in the sidebar's order; ``make_folder`` makes one at the top.
    ``feed_words`` says which subscription an id is: "Steppe Herald, in World".
    """

    discover: Discover
    subscribe: Subscribe
    keep: Callable[[str, FolderId | None], Future[FeedId]]
    make_folder: Callable[[str], Future[FolderId]]
    folders: Callable[[], Sequence[tuple[FolderId, str]]]
    feed_words: Callable[[FeedId], str]
    open_page: Callable[[str], object]
    now: Callable[[], int]
    futures: Futures


def looks_like_address(text: str) -> bool:
    """Whether what lies in the clipboard is worth putting into the field."""
    text = text.strip()
    if not text or len(text) > 2_000 or any(sign.isspace() for sign in text):
        return False
    return text.lower().startswith(("http://", "https://", "feed:")) and _address(text) is not None


def _address(text: str) -> str | None:
    try:
        return feed_address(text)
    except KnownError:
        return None


@final
class AddFeedDialog(QDialog):
    """One field, and under it what was found there. ``subscribed``: the reports; ``show_asked``: a feed that is there.

    ``address`` is put into the field and looked at; one that a browser handed over (``is_typed`` False) waits there for
    the person's word (R68).
    """

    subscribed = Signal(object)
    show_asked = Signal(object)

    def __init__(
        self,
        parts: AddFeedParts,
        look: PageLook,
        *,
        address: str = "",
        is_typed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look
        self._is_typed = is_typed
        self._round = 0  # counts what was asked; answers to an earlier question are not ours any more
        self._asked: Future[Discovery] | None = None
        self._address = ""
        self._typed = ""
        self._known: FeedId | None = None
        self._waiting = 0
        self._reports: list[FeedReport] = []
        self._failures: list[str] = []
        self._do: Callable[[], None] = self.look
        self._build()
        self._enter_typing()
        if address:
            self._field.setText(address)
            if is_typed:
                self.look()
            else:
                self._hint.setText(self.tr("Another program asks to subscribe to this address. Look at it?"))
                self._main.setFocus()

    # -- parts -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._look
        self.setWindowTitle(self.tr("Add feed"))
        self.setMinimumWidth(WIDTH)
        pieces.on_raised_ground(self, look)
        self._field = pieces.field(look, self.tr("Address of a site or a feed"))
        self._field.setPlaceholderText("example.org")
        self._field.textEdited.connect(self._on_edited)
        name = pieces.label(self.tr("Address of a site or a feed"), look, colour="ink2")
        name.setBuddy(self._field)
        self._pages = QStackedWidget()
        self._hint = pieces.label(
            self.tr("A page, a feed, or only the name of the site, such as example.org"), look, colour="ink3"
        )
        self._looking = _column(pieces.busy_bar(look), pieces.label("", look), pieces.label("", look, colour="ink3"))
        self._found = found_feeds.FoundFeeds(look)
        self._note = pieces.Note(look)
        self._advice = pieces.label("", look, colour="ink3")
        self._folder_later = found_feeds.FolderChoice(look)
        self._noted = _column(self._note, self._advice, self._folder_later)
        self._typing = _column(self._hint)
        for page in (self._typing, self._looking, self._found, self._noted):
            self._pages.addWidget(page)
        self._page_button = pieces.text_button(self.tr("Open page"), look)
        self._cancel = pieces.button(self.tr("Cancel"), look)
        self._main = pieces.button("", look, is_main=True)
        self._page_button.clicked.connect(self._on_page_asked)
        self._cancel.clicked.connect(self.reject)
        self._main.clicked.connect(self._on_main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(pieces.MARGIN, 16, pieces.MARGIN, 16)
        layout.setSpacing(6)
        layout.addWidget(name)
        layout.addWidget(self._field)
        layout.addSpacing(6)
        layout.addWidget(self._pages, 1)
        layout.addSpacing(6)
        layout.addLayout(pieces.footer(self._page_button, None, self._cancel, self._main))

    def fill_from_clipboard(self, text: str) -> None:
        """Offer what lies in the clipboard, selected, when it is an address."""
        if not self._field.text() and looks_like_address(text):
            self._field.setText(text.strip())
            self._field.selectAll()

    # -- states ------------------------------------------------------------------------------------------------------

    def _enter(self, page: QWidget, main: str, do: Callable[[], None]) -> None:
        self._pages.setCurrentWidget(page)
        self._main.setText(main)
        self._main.setEnabled(True)
        self._main.setDefault(True)
        self._do = do
        self._field.setEnabled(True)
        self._page_button.setVisible(False)
        self._folder_later.setVisible(False)

    def _enter_typing(self) -> None:
        self._enter(self._typing, self.tr("Look"), self.look)
        self._field.setFocus()

    def _enter_waiting(self, text: str, detail: str) -> None:
        self._enter(self._looking, self._main.text(), self._do)
        labels = self._looking.findChildren(type(self._hint))
        labels[0].setText(text)
        labels[1].setText(detail)
        self._main.setEnabled(False)
        self._field.setEnabled(False)
        self._cancel.setFocus()

    def _enter_note(self, title: str, text: str, *, advice: str = "", is_warning: bool = True) -> None:
        self._note.say(title, text, is_warning=is_warning)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._enter(self._noted, self.tr("Try again"), self.look)
        self._field.setFocus()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._is_typed = True
        if self._pages.currentWidget() is not self._typing:
            self._enter_typing()

    @Slot()
    def _on_main(self) -> None:
        self._do()

    # -- looking -----------------------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Look at what stands in the field."""
        try:
            self._typed = self._address = feed_address(self._field.text())
        except KnownError as error:
            self._enter_note(self.tr("This is not an address."), error.text)
            return
        self._round += 1
        this = self._round
        host = display_host(self._address)
        self._main.setText(self.tr("Look"))
        self._enter_waiting(
            self.tr("Reading the page…"), self.tr("Asks only {host}.").format(host=host) if host else ""
        )
        self._asked = self._parts.discover(self._address, typed=self._is_typed)
        self._parts.futures.when_done(
            self._asked,
            lambda found: self._on_found(found) if this == self._round else None,
            failed=lambda error: self._on_not_found(error) if this == self._round else None,
        )

    def _on_found(self, found: Discovery) -> None:
        self._address = found.url
        if found.known is not None:
            self._enter_known(found.known)
        elif found.feed is not None:
            self._show_found([found_feeds.of_document(found.url, found.feed, now=self._parts.now())])
        elif found.links and len(found.followed) == len({link.url for link in found.links}):
            self._enter_known(found.followed[found.links[0].url])
        elif found.links:
            self._show_found(
                [found_feeds.of_link(link, is_followed=link.url in found.followed) for link in found.links]
            )
        else:
            self._enter_no_feed()

    def _show_found(self, rows: Sequence[found_feeds.FoundFeed]) -> None:
        self._found.set_feeds(rows, self._parts.folders())
        self._enter(self._found, self.tr("Subscribe"), self._subscribe)
        self._found.focus_first()

    def _enter_no_feed(self) -> None:
        self._enter_note(
            self.tr("No feed on this page."),
            self.tr("The site answered, but the page names no feed."),
            advice=self.tr("Try the page that lists its articles, or the address of the feed itself."),
        )
        self._page_button.setVisible(allowed_link(self._address) is not None)

    def _enter_known(self, feed: FeedId) -> None:
        self._known = feed
        self._enter_note(self.tr("You already follow this one."), self._parts.feed_words(feed), is_warning=False)
        self._main.setText(self.tr("Show it"))
        self._do = self._show_known
        self._main.setFocus()

    def _on_not_found(self, error: KnownError) -> None:
        if isinstance(error, AlreadyFollowed):
            self._enter_known(error.feed)
        elif isinstance(error, FetchError) and error.kind in _OFFLINE and self._is_typed:
            self._enter_offline(error)
        elif error.kind == "not-a-feed":
            self._enter_no_feed()
        else:
            self._enter_note(self.tr("This cannot be read as a feed."), error.text)

    def _enter_offline(self, error: FetchError) -> None:
        if error.kind == "offline":
            title = self.tr("You work offline.")
            advice = self.tr("The address can be kept: it is looked up once you fetch again.")
        else:
            title = self.tr("The site cannot be reached.")
            advice = self.tr("The address can be kept: it is looked up once the site can be reached again.")
        self._enter_note(title, error.text, advice=advice)
        self._folder_later.set_folders(self._parts.folders())
        self._folder_later.setVisible(True)
        self._main.setText(self.tr("Add later"))
        self._do = self._keep

    # -- subscribing -------------------------------------------------------------------------------------------------

    def _subscribe(self) -> None:
        chosen = self._found.chosen()
        if not chosen:
            return
        self._with_folder(self._found.folder, lambda folder: self._subscribe_in(folder, chosen))

    def _with_folder(self, choice: found_feeds.FolderChoice, then: Callable[[FolderId | None], None]) -> None:
        """Go on with the chosen folder, once a new one is made."""
        name = choice.new_name()
        self._enter_waiting(self.tr("Subscribing…"), "")
        if not name:
            then(choice.folder())
            return
        self._parts.futures.when_done(self._parts.make_folder(name), then, failed=self._on_failed)

    def _subscribe_in(self, folder: FolderId | None, chosen: Sequence[found_feeds.FoundFeed]) -> None:
        self._waiting = len(chosen)
        self._reports, self._failures = [], []
        for feed in chosen:
            # A page may name a feed of any host; only the host that a person typed may be a private one (R68).
            is_typed = self._is_typed and display_host(feed.url) == display_host(self._typed)
            future = self._parts.subscribe(feed.url, folder=folder, title="", typed=is_typed)
            self._parts.futures.when_done(future, self._on_subscribed, failed=self._on_one_failed)

    def _on_subscribed(self, report: FeedReport) -> None:
        self._reports.append(report)
        if report.status is FeedStatus.ERROR and report.error_text:
            self._failures.append(f"{report.title or report.url}: {report.error_text}")
        self._count_down()

    def _on_one_failed(self, error: KnownError) -> None:
        self._failures.append(error.text)
        self._count_down()

    def _count_down(self) -> None:
        self._waiting -= 1
        if self._waiting:
            return
        if self._reports:
            self.subscribed.emit(tuple(self._reports))
        if self._failures:
            self._enter_note(self.tr("Not everything could be added."), "\n".join(self._failures))
        else:
            self.accept()

    def _keep(self) -> None:
        self._with_folder(self._folder_later, self._keep_in)

    def _keep_in(self, folder: FolderId | None) -> None:
        self._parts.futures.when_done(
            self._parts.keep(self._address, folder), lambda _: self.accept(), failed=self._on_failed
        )

    def _on_failed(self, error: KnownError) -> None:
        if isinstance(error, AlreadyFollowed):
            self._enter_known(error.feed)
        else:
            self._enter_note(self.tr("This did not work."), error.text)

    # -- ways out ----------------------------------------------------------------------------------------------------

    def _show_known(self) -> None:
        self.show_asked.emit(self._known)
        self.accept()

    @Slot()
    def _on_page_asked(self) -> None:
        self._parts.open_page(self._address)

    @override
    def reject(self) -> None:
        """Esc and Cancel: while the dialog looks they stop that; else they close it."""
        if self._asked is not None and not self._asked.done() and self._pages.currentWidget() is self._looking:
            self._round += 1
            self._asked.cancel()
            self._asked = None
            self._enter_typing()
            return
        super().reject()


def _column(*widgets: QWidget) -> QWidget:
    """A page of the dialog: its parts under each other, from the top."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.setAlignment(Qt.AlignmentFlag.AlignTop)
    for widget in widgets:
        layout.addWidget(widget)
    return page
