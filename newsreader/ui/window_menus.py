"""The window's menus, filled from the table of commands. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice that stands in the menu: what holds now, and what is done when another is chosen."""

    current: str
    choose: Callable[[str], None]


def main_menu(window: QWidget, actions: Actions, *, theme: Choice, pictures: Choice | None = None) -> QMenu:
    """All commands that stand in no other place, the choice of a theme, and when pictures are fetched."""
    menu = QMenu(window)
    actions.fill(menu, _MAIN)
    translate = QCoreApplication.translate
    themes = (
        ("system", translate("Menus", "As the system")),
        ("light", translate("Menus", "Light")),
        ("dark", translate("Menus", "Dark")),
    )
    _add_choice(menu.addMenu(translate("Menus", "Theme")), themes, theme)
    if pictures is not None:
        policies = (
            ("always", translate("Menus", "With their articles")),
            ("demand", translate("Menus", "When asked for")),
            ("never", translate("Menus", "Never")),
        )
        _add_choice(menu.addMenu(translate("Menus", "Pictures")), policies, pictures)
    actions.fill(menu, _LAST)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add_choice(menu: QMenu, options: Sequence[tuple[str, str]], choice: Choice) -> None:
    group = QActionGroup(menu)
    for name, words in options:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(name == choice.current)
        action.triggered.connect(partial(choice.choose, name))
        group.addAction(action)
