"""The window's menus, filled from the table of commands. Main thread."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.ui.actions import Actions
from newsreader.ui.choice import Choice, add_choice
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.theme.source import theme_names

_ARTICLE = (
    "toggle_read",
    "toggle_star",
    "full_text",
    "open_browser",
    "share",
    "",
    "toggle_story",
    "mark_story_read",
    "story",
    "follow_story",
    "",
    "mark_above",
    "mark_below",
    "mark_all_read",
)
_MAIN = ("add_feed", "new_folder", "import_opml", "export_opml", "", "refresh_all", "activity", "trouble", "removed", "make_readable", "work_offline", "mark_all_read", "undo", "",
         "unread_only", "oldest_first", "compact", "fold_stories", "page", "sidebar", "related", "full_screen", "")  # fmt: skip
_LAST = ("settings", "", "palette", "keyboard", "about", "", "quit")


def article_menu(window: QWidget, actions: Actions) -> QMenu:
    """The menu of a row of the list."""
    menu = QMenu(window)
    actions.fill(menu, _ARTICLE)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def main_menu(window: QWidget, actions: Actions, *, theme: Choice, pictures: PictureChoices | None = None) -> QMenu:
    """All commands that stand in no other place, the choice of a theme, and when pictures are fetched."""
    menu = QMenu(window)
    actions.fill(menu, _MAIN)
    translate = QCoreApplication.translate
    add_choice(menu.addMenu(translate("Menus", "Theme")), theme, options=theme_names())
    if pictures is not None:
        add_choice(menu.addMenu(translate("Menus", "Pictures")), pictures.of(None), options=pictures.options(None))
    actions.fill(menu, _LAST)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
