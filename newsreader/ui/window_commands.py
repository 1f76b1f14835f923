"""What each command of the window does. Main thread; `ui.actions` has their names, words and keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtWidgets import QWidget

from newsreader.core.frozen import dataclass
from newsreader.ui.actions import Actions
from newsreader.ui.feed_commands import FeedCommands
from newsreader.ui.full_texts import FullTexts
from newsreader.ui.layout import Panes
from newsreader.ui.offline_mode import OfflineMode
from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.ports import Dialogs
from newsreader.ui.reading import Reading
from newsreader.ui.sidebar.pane import SidebarPane


@final
@dataclass(frozen=True, slots=True)
class CommandParts:
    """Who carries commands out. ``actions`` gives the table, which is made after the handlers."""

    window: QWidget
    reading: Reading
    feeds: FeedCommands
    offline: OfflineMode
    full_texts: FullTexts
    dialogs: Dialogs
    keys: PaneKeys
    panes: Panes
    sidebar: SidebarPane
    actions: Callable[[], Actions]


def command_handlers(parts: CommandParts) -> dict[str, Callable[[], None]]:
    """Handlers by the commands' names; those that are the window's own deeds it adds itself."""
    reading, feeds, dialogs, keys = parts.reading, parts.feeds, parts.dialogs, parts.keys

    def is_on(name: str) -> bool:
        return parts.actions()[name].isChecked()

    def find_feed() -> None:
        if not parts.panes.has_sidebar:
            parts.actions()["sidebar"].trigger()
        keys.go(1)
        parts.sidebar.ask()

    return {
        "read_on": reading.read_on,
        "page_back": reading.page_back,
        "next_unread": reading.next_unread,
        "previous_unread": reading.previous_unread,
        "next_article": lambda: reading.step(1),
        "previous_article": lambda: reading.step(-1),
        "next_feed": lambda: reading.step_feed(1),
        "previous_feed": lambda: reading.step_feed(-1),
        "open_browser": reading.open_browser,
        "toggle_read": reading.toggle_read,
        "toggle_star": reading.toggle_star,
        "full_text": lambda: parts.full_texts.toggle(reading.chosen()),
        "mark_all_read": reading.mark_all_read,
        "unread_only": lambda: reading.set_unread_only(is_on("unread_only")),
        "oldest_first": lambda: reading.set_oldest_first(is_on("oldest_first")),
        "compact": lambda: reading.set_compact(is_on("compact")),
        "mark_above": lambda: reading.mark_beside(-1),
        "mark_below": lambda: reading.mark_beside(1),
        "keyboard": lambda: dialogs.keyboard(parts.window, parts.actions().key_rows()),
        "add_feed": feeds.add_feed,
        "new_folder": feeds.new_folder,
        "refresh": feeds.refresh_shown,
        "refresh_all": feeds.refresh_all,
        "activity": lambda: dialogs.activity(parts.window),
        "removed": lambda: dialogs.removed(parts.window),
        "trouble": lambda: dialogs.trouble(parts.window),
        "make_readable": feeds.make_readable,
        "work_offline": lambda: parts.offline.choose(is_on("work_offline")),
        "rename": feeds.rename,
        "filter_feeds": find_feed,
        "move_up": lambda: feeds.move(-1),
        "move_down": lambda: feeds.move(1),
        "remove": feeds.remove,
        "feed_properties": feeds.properties,
        "import_opml": lambda: dialogs.import_file(parts.window, None),
        "export_opml": lambda: dialogs.export(parts.window),
        "pane_1": lambda: keys.go(1),
        "pane_2": lambda: keys.go(2),
        "pane_3": lambda: keys.go(3),
        "pane_4": lambda: keys.go(4),
        "next_pane": keys.go_on,
        "sidebar": lambda: parts.panes.show_sidebar(is_on("sidebar")),
        "text_look": lambda: dialogs.settings(parts.window, page="appearance"),
        "settings": lambda: dialogs.settings(parts.window),
        "about": lambda: dialogs.about(parts.window),
    } | _of_stories(reading, is_on)


def _of_stories(reading: Reading, is_on: Callable[[str], bool]) -> dict[str, Callable[[], None]]:
    return {
        "fold_stories": lambda: reading.set_fold_stories(is_on("fold_stories")),
        "toggle_story": reading.stories.toggle,
        "mark_story_read": reading.stories.mark_read,
    }
