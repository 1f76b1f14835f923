"""The context menu of the article: for the selection, the link, the picture there, and the article itself. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from newsreader.core.frozen import dataclass
from newsreader.core.links import allowed_link
from newsreader.ui.actions import Actions
from newsreader.ui.article.pointed import Pointed

_LONGEST = 24  # characters of what is selected that stand in the menu
_ARTICLE = ("share", "find", "", "toggle_star", "toggle_read", "full_text", "open_browser")


@final
@dataclass(frozen=True, slots=True)
class MenuDeeds:
    """What the menu's entries do. ``copy_picture`` and ``save_picture`` take a digest; ``has_picture`` says whether the
    picture is stored; ``picture_address`` gives the address it came from.
    """

    open_link: Callable[[str], object]
    copy: Callable[[], None]
    select_all: Callable[[], None]
    search: Callable[[str], None]
    has_picture: Callable[[str], bool]
    picture_address: Callable[[str], str]
    copy_picture: Callable[[str], None]
    save_picture: Callable[[str], None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArticleMenu", text)


def fill_article_menu(menu: QMenu, pointed: Pointed, *, actions: Actions, deeds: MenuDeeds) -> None:
    """Put in what can be done with what stands there, the nearest first."""
    if pointed.words:
        _add_selection(menu, pointed.words, actions=actions, deeds=deeds)
    if pointed.link:
        _add_link(menu, pointed.link, deeds)
    if pointed.picture:
        _add_picture(menu, pointed.picture, deeds)
    if menu.isEmpty():
        actions.fill(menu, _ARTICLE)
        menu.addSeparator()
    menu.addAction(_tr("Select all"), deeds.select_all)


def _add_selection(menu: QMenu, words: str, *, actions: Actions, deeds: MenuDeeds) -> None:
    menu.addAction(_tr("Copy"), deeds.copy)
    actions.fill(menu, ("copy_quotation",))
    line = " ".join(words.split())
    short = line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
    text = _tr("Search all articles for “{words}”").format(words=short.replace("&", "&&"))
    menu.addAction(text, lambda: deeds.search(line))
    menu.addSeparator()


def _add_link(menu: QMenu, link: str, deeds: MenuDeeds) -> None:
    address = allowed_link(link)
    if address is None:
        return
    menu.addAction(_tr("Open link outside"), lambda: deeds.open_link(address))
    mail = address.partition("?")[0].removeprefix("mailto:") if address.startswith("mailto:") else ""
    words = _tr("Copy mail address") if mail else _tr("Copy link address")
    menu.addAction(words, lambda: QGuiApplication.clipboard().setText(mail or address))
    menu.addSeparator()


def _add_picture(menu: QMenu, picture: str, deeds: MenuDeeds) -> None:
    is_here = deeds.has_picture(picture)
    menu.addAction(_tr("Copy picture"), lambda: deeds.copy_picture(picture)).setEnabled(is_here)
    menu.addAction(_tr("Save picture…"), lambda: deeds.save_picture(picture)).setEnabled(is_here)
    address = deeds.picture_address(picture)
    if address:
        menu.addAction(_tr("Open original outside"), lambda: deeds.open_link(address))
        menu.addAction(_tr("Copy picture address"), lambda: QGuiApplication.clipboard().setText(address))
    menu.addSeparator()
