"""The window's menus, filled from the table of commands. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.ui.actions import Actions

_ARTICLE = ("toggle_read", "toggle_star", "full_text", "open_browser", "", "mark_all_read")
_MAIN = ("add_feed", "new_folder", "import_opml", "export_opml", "", "refresh_all", "work_offline", "mark_all_read", "undo", "",
         "unread_only", "oldest_first", "sidebar", "full_screen", "")  # fmt: skip
_LAST = ("settings", "", "keyboard", "about", "", "quit")


def article_menu(window: QWidget, actions: Actions) -> QMenu:
    """The menu of a row of the list."""
    menu = QMenu(window)
    actions.fill(menu, _ARTICLE)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def main_menu(window: QWidget, actions: Actions, *, theme: str, choose_theme: Callable[[str], None]) -> QMenu:
    """All commands that stand in no other place, and the choice of a theme."""
    menu = QMenu(window)
    actions.fill(menu, _MAIN)
    themes = menu.addMenu(QCoreApplication.translate("Menus", "Theme"))
    group = QActionGroup(themes)
    for name, words in (
        ("system", QCoreApplication.translate("Menus", "As the system")),
        ("light", QCoreApplication.translate("Menus", "Light")),
        ("dark", QCoreApplication.translate("Menus", "Dark")),
    ):
        action = themes.addAction(words)
        action.setCheckable(True)
        action.setChecked(name == theme)
        action.triggered.connect(partial(choose_theme, name))
        group.addAction(action)
    actions.fill(menu, _LAST)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
