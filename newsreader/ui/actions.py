"""Every command of the window with its keys, in one table: menus, buttons and the keyboard sheet are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.core.frozen import dataclass
from newsreader.ui.preferences import Preferences
from newsreader.ui.shortcuts import KeyChoices
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource

if TYPE_CHECKING:
    from newsreader.ui.dialogs.keyboard import KeyRow

_AT_ONCE = 6  # icons drawn in one step


@final
@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``keys``: as Qt writes them; ``label`` for buttons; ``icon_on`` when it is checked.

    ``is_shown_only``: its keys belong to a pane or to Qt itself; the sheet names them, no shortcut is made.
    """

    name: str
    group: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    icon_on: str = ""
    label: str = ""
    is_checkable: bool = False
    is_shown_only: bool = False
    repeats: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def commands() -> tuple[Command, ...]:
    """The table, in the language of the interface."""
    return (*_for_articles(), *_for_the_rest())


def _for_articles() -> tuple[Command, ...]:
    read, share, mark, story, find = _tr("Read"), _tr("Share"), _tr("Mark"), _tr("Stories"), _tr("Find")
    return (
        Command("read_on", read, _tr("Page on, then the next unread"), ("Space",), repeats=True),
        Command("page_back", read, _tr("Page back"), ("Shift+Space",), repeats=True),
        Command("next_unread", read, _tr("Next unread"), ("N",), repeats=True),
        Command("previous_unread", read, _tr("Previous unread"), ("P",), repeats=True),
        Command("next_article", read, _tr("Next article"), ("J",), repeats=True),
        Command("previous_article", read, _tr("Previous article"), ("K",), repeats=True),
        Command("open_here", read, _tr("Open here"), ("Enter",), is_shown_only=True),
        Command("toggle_story", read, _tr("Unfold or fold a story"), ("X",), "stack"),
        Command("unfold_story", read, _tr("Unfold the story in the list"), ("Right", "+"), is_shown_only=True),
        Command("fold_story", read, _tr("Fold the story in the list"), ("Left", "-"), is_shown_only=True),
        Command("open_browser", read, _tr("Open in browser"), ("O", "B"), "arrow-square-out", label=_tr("Open")),
        Command(
            "full_text", read, _tr("Full text on, off"), ("V",), "file-text", label=_tr("Full text"), is_checkable=True
        ),
        Command("share", share, _tr("Share…"), ("Shift+S",), "share-network", label=_tr("Share")),
        Command("copy_link", share, _tr("Copy link"), ("L",), "link"),
        Command("copy_quotation", share, _tr("Copy as quotation"), ("Shift+L",), "quotes"),
        Command("mail_link", share, _tr("E-mail…"), ("E",), "envelope-simple"),
        Command("save_article", share, _tr("Save article…"), ("Ctrl+Shift+S",), "floppy-disk"),
        Command("print_article", share, _tr("Print…"), ("Ctrl+P",), "printer"),
        Command("toggle_read", mark, _tr("Mark read or unread"), ("M",), "check"),
        Command("toggle_star", mark, _tr("Star"), ("S",), "star", "star-fill", label=_tr("Star"), is_checkable=True),
        Command("mark_story_read", mark, _tr("Mark whole story read"), ("Shift+M",), "check-circle"),
        Command("mark_all_read", mark, _tr("Mark all read"), ("Shift+A",), "checks"),
        Command("mark_above", mark, _tr("Mark all above as read"), ("Shift+K",), "arrow-line-up"),
        Command("mark_below", mark, _tr("Mark all below as read"), ("Shift+J",), "arrow-line-down"),
        Command("story", story, _tr("The story of this article"), ("T",), "stack"),
        Command("follow_story", story, _tr("Follow this story, or no longer"), ("Shift+T",), "bookmark-simple"),
        Command("page", story, _tr("Today, Popular and stories as pages"), ("Y",), "newspaper", is_checkable=True),
        Command("not_related", story, _tr("Card: not related"), ("Shift+N",), "link-break"),
        Command("same_story", story, _tr("Card: the same story"), ("=",), "stack"),
        Command("split_story", story, _tr("Card: another story"), (), "git-fork"),
        Command("undo", mark, _tr("Undo"), ("Ctrl+Z",), "arrow-counter-clockwise"),
        Command("search", find, _tr("Search all articles"), ("/", "Ctrl+Shift+F"), "magnifying-glass"),
        Command("find", find, _tr("Find in this article"), ("F", "Ctrl+F"), "magnifying-glass"),
        Command("find_next", find, _tr("Next place in this article"), ("F3",), repeats=True),
        Command("find_previous", find, _tr("Place before in this article"), ("Shift+F3",), repeats=True),
        Command("unread_only", find, _tr("Unread only"), ("U",), "funnel-simple", is_checkable=True),
        Command("compact", find, _tr("Compact rows"), (), "rows", is_checkable=True),
        Command("fold_stories", find, _tr("Fold stories"), (), "stack", is_checkable=True),
        Command("oldest_first", find, _tr("Oldest first"), (), "sort-ascending", "sort-descending", is_checkable=True),
        Command("palette", find, _tr("Go to or do…"), ("Ctrl+K",), "command"),
        Command("keyboard", find, _tr("Keyboard"), ("?", "F1"), "keyboard"),
    )


def _for_the_rest() -> tuple[Command, ...]:
    feeds, listen, move, window = _tr("Feeds"), _tr("Listen"), _tr("Move"), _tr("Window")
    return (
        Command("add_feed", feeds, _tr("Add feed…"), ("A", "Ctrl+N"), "plus", label=_tr("Add feed")),
        Command("new_folder", feeds, _tr("New folder"), (), "folder-simple-plus"),
        Command("refresh", feeds, _tr("Read this feed or folder now"), ("R",), "arrow-clockwise"),
        Command("refresh_all", feeds, _tr("Read all feeds now"), ("Shift+R", "F5"), "arrows-clockwise"),
        Command("activity", feeds, _tr("Activity…"), ("Ctrl+J",), "list-bullets"),
        Command("trouble", feeds, _tr("Feeds in trouble…"), (), "warning-circle"),
        Command("make_readable", feeds, _tr("Make readable offline…"), ("Shift+W",), "download-simple"),
        Command("work_offline", feeds, _tr("Work offline"), ("W",), "wifi-slash", is_checkable=True),
        Command("rename", feeds, _tr("Rename"), ("F2",), "pencil-simple", is_shown_only=True),
        Command("feed_properties", feeds, _tr("Properties of the feed…"), ("Alt+Return",), "sliders-horizontal"),
        Command("move_up", feeds, _tr("Move up in the sidebar"), ("Alt+Up",), "arrow-up", repeats=True),
        Command("move_down", feeds, _tr("Move down in the sidebar"), ("Alt+Down",), "arrow-down", repeats=True),
        Command("filter_feeds", feeds, _tr("Find a feed in the sidebar"), ("Shift+F",), "funnel-simple"),
        Command("remove", feeds, _tr("Unsubscribe, remove folder"), ("Del",), "trash"),
        Command("removed", feeds, _tr("Recently removed…"), (), "clock-counter-clockwise"),
        Command("import_opml", feeds, _tr("Import feeds…"), ("Ctrl+O",), "upload-simple"),
        Command("export_opml", feeds, _tr("Export feeds…"), ("Ctrl+S",), "download"),
        Command("play", listen, _tr("Play or pause"), ("Shift+P",), "play"),
        Command("skip_back", listen, _tr("Back 15 seconds"), ("Shift+Left",), "arrow-counter-clockwise", repeats=True),
        Command("skip_on", listen, _tr("On 30 seconds"), ("Shift+Right",), "arrow-clockwise", repeats=True),
        Command("slower", listen, _tr("Slower"), ("<",)),
        Command("faster", listen, _tr("Faster"), (">",)),
        Command("keep_file", listen, _tr("Keep audio or video for offline"), ("Shift+D",), "download-simple"),
        Command("back", move, _tr("Back"), ("Esc", "Backspace"), "arrow-left"),
        Command("pane_1", move, _tr("To the sidebar"), ("1",)),
        Command("pane_2", move, _tr("To the list"), ("2",)),
        Command("pane_3", move, _tr("To the article"), ("3",)),
        Command("pane_4", move, _tr("To the related stories"), ("4",)),
        Command("next_pane", move, _tr("Next pane"), ("F6",)),
        Command("next_feed", move, _tr("Next feed"), ("]",), repeats=True),
        Command("previous_feed", move, _tr("Previous feed"), ("[",), repeats=True),
        Command("menu", window, _tr("Menu"), ("F10",), "list"),
        Command("sidebar", window, _tr("Show sidebar"), ("F9",), "columns", is_checkable=True),
        Command("related", window, _tr("Show related stories"), ("Shift+F9",), "columns", is_checkable=True),
        Command("full_screen", window, _tr("Full screen"), ("F11",), "corners-out", is_checkable=True),
        Command("text_look", window, _tr("Size and face of the text…"), (), "text-aa"),
        Command("settings", window, _tr("Settings…"), ("Ctrl+,",), "gear"),
        Command("about", window, _tr("About Newsreader"), (), "info"),
        Command("quit", window, _tr("Quit"), ("Ctrl+Q",), "sign-out"),
    )


def key_rows(table: Sequence[Command], choices: KeyChoices) -> list[KeyRow]:
    """The table as the keyboard sheet shows it, with the keys that hold."""
    from newsreader.ui.dialogs.keyboard import KeyRow

    rows = [(each, choices.of(each)) for each in table]
    return [KeyRow(each.group, " ".join(map(shown_keys, keys)), each.text) for each, keys in rows if keys]


def shown_keys(keys: str) -> str:
    """Single letters as they are typed; chords as they are printed on keys."""
    return keys.lower() if len(keys) == 1 else keys


@final
class Actions(QObject):
    """The table as Qt's actions, all added to one window. A handler is a bound method without arguments.

    The keys follow what a person chose.
    """

    def __init__(
        self,
        window: QWidget,
        themes: ThemeSource,
        *,
        icons: Icons,
        handlers: Mapping[str, Callable[[], None]],
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._themes = themes
        self._icons = icons
        self._preferences = preferences
        self.table = tuple(each for each in commands() if each.name in handlers or each.is_shown_only)
        self._actions = {each.name: self._make(each, window) for each in self.table}
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(handler)
        self._keys = preferences.keys
        self._give_keys()
        preferences.changed.connect(self._on_settings_changed)
        self._undrawn: list[QAction] = []
        self._drawing = QTimer(self, interval=0)
        self._drawing.timeout.connect(self._draw_some)
        icons.ready.connect(self._draw)
        themes.changed.connect(self._draw)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def _make(self, command: Command, window: QWidget) -> QAction:
        action = QAction(command.text, window)
        action.setObjectName(command.name)
        action.setIconText(command.label or command.text.removesuffix("…"))
        action.setCheckable(command.is_checkable)
        action.setAutoRepeat(command.repeats)
        action.setProperty("icon_name", command.icon)
        action.setProperty("icon_on", command.icon_on or command.icon)
        window.addAction(action)
        return action

    @Slot(object)
    def _on_settings_changed(self, _settings: object) -> None:
        if self._preferences.keys != self._keys:
            self._keys = self._preferences.keys
            self._give_keys()

    def _give_keys(self) -> None:
        """Give each command the keys that hold, and tell them in its tooltip."""
        for command in self.table:
            action, keys = self._actions[command.name], self._keys.of(command)
            if not command.is_shown_only:
                action.setShortcuts([QKeySequence(each) for each in keys])
            first = f" ({shown_keys(keys[0])})" if keys else ""
            action.setToolTip(command.text.removesuffix("…") + first)

    def keys_of(self, name: str) -> str:
        """The first keys of a command as they are shown, "" without any."""
        command = next(each for each in self.table if each.name == name)
        return next(map(shown_keys, self._keys.of(command)), "")

    @Slot()
    def _draw(self) -> None:
        """Give menus their icons, once there are any: a few at a time, they are some sixty."""
        self._undrawn = [action for action in self._actions.values() if action.property("icon_name")]
        self._drawing.start()

    @Slot()
    def _draw_some(self) -> None:
        colour = self._themes.theme.colour
        for action in self._undrawn[:_AT_ONCE]:
            name = str(action.property("icon_name"))
            action.setIcon(self._icons.icon(name, colour("ink2"), off=colour("ink3"), ratio=2.0))
        del self._undrawn[:_AT_ONCE]
        if not self._undrawn:
            self._drawing.stop()

    def fill(self, menu: QMenu, names: Sequence[str]) -> None:
        """Put commands into a menu; "" is a line between them."""
        for name in names:
            if not name:
                menu.addSeparator()
            elif name in self._actions:
                menu.addAction(self._actions[name])

    def key_rows(self) -> list[KeyRow]:
        """What the keyboard sheet shows."""
        return key_rows(self.table, self._keys)
