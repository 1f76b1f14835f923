"""Opens the dialogs over a window, one of a kind at a time. Main thread; made by the composition root.

A dialog's module is loaded when it opens for the first time: the window's start does without them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, cast, final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from newsreader.core.errors import KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.values import Feed, FeedId, FeedReport, View
from newsreader.ui.feed_icons import IconOf, no_icon
from newsreader.ui.futures import Futures
from newsreader.ui.new_versions import NewVersions
from newsreader.ui.numbers import digits
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.preferences import Preferences
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from newsreader.engine.storage import Storage
    from newsreader.ui.dialogs.add_feed import AddFeedParts
    from newsreader.ui.dialogs.download import DownloadParts
    from newsreader.ui.dialogs.keyboard import KeyRow
    from newsreader.ui.dialogs.opml import ImportParts
    from newsreader.ui.feed_life.parts import LifeParts
    from newsreader.ui.feed_properties.dialog import FeedParts
    from newsreader.ui.settings.keep_dialog import KeepParts

_translate = QCoreApplication.translate
#: Dialogs that say what goes on: the window is used beside them, and Ctrl+Z takes back what is done in them, too.
_APART = ("activity", "trouble", "removed", "feed")
_MOST_PASTED = 4_000  # characters of the clipboard that are looked at


@final
@dataclass(frozen=True, slots=True)
class DialogParts:
    """What dialogs are made from. ``export_list`` writes the subscriptions to a file and tells how many there are;
    ``show_feed`` shows a feed in the window; ``say`` says words in passing. ``measure``: what takes how much room;
    ``free`` gives room back and tells how much.
    """

    add_feed: Callable[[], AddFeedParts]
    import_list: Callable[[], ImportParts]
    export_list: Callable[[Path], Future[int]]
    themes: ThemeSource
    futures: Futures
    show_feed: Callable[[FeedId], None]
    say: Callable[[str], None]
    version: str
    icons: Icons
    keep: Callable[[], KeepParts]
    download: Callable[[], DownloadParts]
    measure: Callable[[], Future[Storage]]
    free: Callable[[], Future[int]]
    feed_of: Callable[[FeedId], Feed | None]
    feed: Callable[[], FeedParts]
    life: Callable[[], LifeParts]
    preferences: Preferences
    icon_of: IconOf = no_icon
    pictures: PictureChoices | None = None
    versions: NewVersions | None = None
    data: str = ""  # the folder that everything is kept in


@final
class OpenDialogs:
    """The real `Dialogs` of `ui.ports`. A dialog that is asked for again comes forward, with what is new in it."""

    def __init__(self, parts: DialogParts) -> None:
        self._parts = parts
        self._open: dict[str, QDialog] = {}
        self._again: dict[str, Callable[[], None]] = {}  # how those that stay open are made anew
        parts.themes.changed.connect(self._on_theme_changed)

    def add_feed(self, parent: QWidget, *, address: str, is_typed: bool) -> None:
        """Open *Add feed* with an address, else with the clipboard's; an open dialog makes room for the new one."""
        from newsreader.ui.dialogs.add_feed import AddFeedDialog

        look = self._parts.themes.theme.page_look()
        dialog = AddFeedDialog(self._parts.add_feed(), look, address=address, is_typed=is_typed, parent=parent)
        dialog.subscribed.connect(self._on_subscribed)
        dialog.show_asked.connect(self._parts.show_feed)
        if not address:
            dialog.fill_from_clipboard(QGuiApplication.clipboard().text()[:_MOST_PASTED])
        self._show("add_feed", dialog)

    def import_file(self, parent: QWidget, path: Path | None) -> None:
        """Open *Import feeds* on a file; without one, let the person choose it first."""
        from newsreader.ui.dialogs.opml import ImportDialog, ask_import_path

        chosen = path or ask_import_path(parent)
        if chosen is not None:
            look = self._parts.themes.theme.page_look()
            self._show("import", ImportDialog(self._parts.import_list(), look, path=chosen, parent=parent))

    def export(self, parent: QWidget) -> None:
        """Let the person choose a file, and write the subscriptions to it."""
        from newsreader.ui.dialogs.opml import ask_export_path

        path = ask_export_path(parent)
        if path is None:
            return

        def written(count: int) -> None:
            words = _translate("Opml", "{count} feeds written to {file}")
            self._parts.say(words.format(count=digits(count), file=path.name))

        self._parts.futures.when_done(self._parts.export_list(path), written, failed=self._on_failed)

    def keyboard(self, parent: QWidget, rows: Sequence[KeyRow]) -> None:
        """Show all keys."""
        from newsreader.ui.dialogs.keyboard import KeyboardSheet

        sheet = KeyboardSheet(rows, self._parts.themes.theme.page_look(), parent=parent)
        sheet.change_asked.connect(lambda: self.settings(parent, page="shortcuts"))
        self._show("keyboard", sheet)

    def about(self, parent: QWidget) -> None:
        """Show what the program is made from."""
        from newsreader.ui.dialogs.about import AboutDialog, AboutParts

        parts, look = self._parts, self._parts.themes.theme.page_look()
        made = AboutParts(parts.version, parts.data, parts.versions)
        self._show("about", AboutDialog(made, look, parent=parent))

    def settings(self, parent: QWidget, *, page: str = "") -> None:
        """Open the settings, on the page of this name."""
        from newsreader.ui.actions import commands
        from newsreader.ui.settings.appearance_page import AppearancePage
        from newsreader.ui.settings.desktop_page import DesktopPage
        from newsreader.ui.settings.dialog import Page, SettingsDialog
        from newsreader.ui.settings.reading_page import ReadingPage
        from newsreader.ui.settings.sharing_page import SharingPage
        from newsreader.ui.settings.shortcuts_page import ShortcutsPage
        from newsreader.ui.settings.storage_page import StoragePage, StorageParts

        own, theme = self._parts, self._parts.themes.theme

        def open_keep(feed: FeedId | None, then: Callable[[], None]) -> None:
            self._keep(dialog, feed, then)

        storage = StorageParts(own.measure, own.free, open_keep, own.futures, own.icon_of, own.pictures)
        chosen = own.preferences
        pages = [
            Page("reading", _translate("Settings", "Reading"), "book-open", lambda: ReadingPage(chosen, theme)),
            Page(
                "appearance",
                _translate("Settings", "Appearance"),
                "paint-brush",
                lambda: AppearancePage(chosen, theme),
            ),
            Page(
                "storage",
                _translate("Settings", "Offline & storage"),
                "hard-drives",
                lambda: StoragePage(storage, theme),
            ),
            Page("sharing", _translate("Settings", "Sharing"), "share-network", lambda: SharingPage(chosen, theme)),
            Page(
                "shortcuts",
                _translate("Settings", "Shortcuts"),
                "keyboard",
                lambda: ShortcutsPage(chosen, theme, table=commands()),
            ),
            Page("desktop", _translate("Settings", "Desktop"), "desktop", lambda: DesktopPage(chosen, theme)),
        ]
        dialog = SettingsDialog(pages, theme, icons=own.icons, parent=parent)
        dialog.show_page(page or "appearance")
        self._show("settings", dialog)

    def download(self, parent: QWidget, view: View, *, title: str) -> None:
        """Open *Make readable offline* for a view."""
        from newsreader.ui.dialogs.download import DownloadDialog

        look = self._parts.themes.theme.page_look()
        self._show("download", DownloadDialog(self._parts.download(), look, view=view, title=title, parent=parent))

    def keep(self, parent: QWidget, feed: FeedId | None, *, then: Callable[[], None] | None = None) -> None:
        """Open *What to keep* of a feed, or of all; ``then`` is called when another rule holds."""
        self._keep(parent, feed, then or _nothing)

    def activity(self, parent: QWidget) -> None:
        """Show what the program is at, and what each feed said."""
        from newsreader.ui.feed_life.activity import ActivityDialog

        self._show("activity", ActivityDialog(self._parts.life(), parent=parent))
        self._again["activity"] = lambda: self.activity(parent)

    def removed(self, parent: QWidget) -> None:
        """Show the feeds that were unsubscribed and can come back."""
        from newsreader.ui.feed_life.removed import RemovedDialog

        self._show("removed", RemovedDialog(self._parts.life(), parent=parent))
        self._again["removed"] = lambda: self.removed(parent)

    def trouble(self, parent: QWidget, feed: FeedId | None = None) -> None:
        """Show the feeds in trouble, the cursor on one of them."""
        from newsreader.ui.feed_life.trouble import TroubleDialog

        self._show("trouble", TroubleDialog(self._parts.life(), feed=feed, parent=parent))
        self._again["trouble"] = lambda: self.trouble(parent, feed)

    def feed(self, parent: QWidget, feed: FeedId, *, at: str = "") -> None:
        """Open the properties of a feed, the keys on its name or ``at`` its address."""
        from newsreader.ui.feed_properties.dialog import FeedDialog

        found = self._parts.feed_of(feed)
        if found is not None:
            parts, theme = self._parts.feed(), self._parts.themes.theme
            self._show("feed", FeedDialog(parts, theme, feed=found, at=at, parent=parent))
            self._again["feed"] = lambda: self.feed(parent, feed)

    def _keep(self, parent: QWidget, feed: FeedId | None, then: Callable[[], None]) -> None:
        from newsreader.ui.settings.keep_dialog import KeepDialog

        found = None if feed is None else self._parts.feed_of(feed)
        look = self._parts.themes.theme.page_look()
        dialog = KeepDialog(self._parts.keep(), look, feed=found, then=then, parent=parent)
        self._show("keep", dialog)

    def _show(self, kind: str, dialog: QDialog) -> None:
        """Show a dialog beside the window, which stays usable behind it."""
        before = self._open.pop(kind, None)
        if before is not None:
            before.close()
        self._open[kind] = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(lambda: self._forget(kind, dialog))
        if kind in _APART:
            _let_undo(dialog)
            dialog.show()
        else:
            dialog.open()

    def _forget(self, kind: str, dialog: QDialog) -> None:
        if self._open.get(kind) is dialog:
            del self._open[kind]

    def _on_theme_changed(self, _theme: object) -> None:
        """What stays open is made anew in the other theme, where it stood. Other dialogs are soon gone."""
        from newsreader.ui.settings.dialog import SettingsDialog

        for kind in ("settings", *_APART):
            before = self._open.get(kind)
            if before is None or not before.isVisible():
                continue
            place = before.geometry()
            if isinstance(before, SettingsDialog):
                self.settings(cast("QWidget", before.parentWidget()), page=before.page_name)
            else:
                self._again[kind]()
            self._open[kind].setGeometry(place)

    def _on_subscribed(self, reports: tuple[FeedReport, ...]) -> None:
        """Show what was subscribed to: the first headlines are what one waits for."""
        feeds = [report.feed for report in reports if report.feed is not None]
        if feeds:
            self._parts.show_feed(feeds[0])

    def _on_failed(self, error: KnownError) -> None:
        self._parts.say(error.text)


def _let_undo(dialog: QDialog) -> None:
    """Give a dialog its window's *Undo*; fields keep their own Ctrl+Z."""
    above = dialog.parentWidget()
    while above is not None:
        dialog.addActions([action for action in above.actions() if action.objectName() == "undo"])
        above = above.parentWidget()


def _nothing() -> None:
    """The bus tells what changed."""
