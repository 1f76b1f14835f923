"""What can be done with the open article besides reading and marking it: finding words, sharing, saving. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleRow
from newsreader.ui.actions import Actions
from newsreader.ui.article.pointed import Pointed
from newsreader.ui.buttons import menu_place
from newsreader.ui.finding import Finding
from newsreader.ui.pane_keys import PaneKeys
from newsreader.ui.ports import ArticlePort, WindowParts
from newsreader.ui.reading import Reading
from newsreader.ui.searching import Searching
from newsreader.ui.sharing import Sharing
from newsreader.ui.shelf import Shelf

if TYPE_CHECKING:
    from newsreader.ui.article_menu import MenuDeeds
    from newsreader.ui.picture_copies import PictureCopies
    from newsreader.ui.printing import Printing
    from newsreader.ui.saving import Saving

_SHARE = ("copy_link", "copy_quotation", "mail_link", "save_article", "print_article")


@final
@dataclass(frozen=True, slots=True)
class ArticleToolParts:
    """What the tools need; all of it lives on the main thread. What is called for is made after them."""

    window: QWidget
    parts: WindowParts
    article: ArticlePort
    reading: Reading
    shelf: Shelf
    keys: PaneKeys
    actions: Callable[[], Actions]
    share_button: Callable[[], QWidget]
    searching: Callable[[], Searching]


@final
class ArticleTools(QObject):
    """``said``: words for the status line; ``failed``: something could not be done, with its error."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: ArticleToolParts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        own = parts.parts
        self.finding = Finding(parts.article, parts.keys, themes=own.themes, icons=own.icons, parent=self)
        self.sharing = Sharing(
            parts.article,
            parts.reading.chosen,
            source_of=lambda row: parts.shelf.feed_title(row.feed),
            links=own.links,
            preferences=own.preferences,
        )
        self.sharing.said.connect(self.said)
        self._pictures: PictureCopies | None = None  # this and what follows are made when they are asked for
        parts.article.menu_asked.connect(self._on_menu_asked)
        self._saving: Saving | None = None
        self._printing: Printing | None = None

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Handlers by the commands' names."""
        finding, sharing = self.finding, self.sharing
        return {
            "find": finding.ask,
            "find_next": finding.step,
            "find_previous": lambda: finding.step(back=True),
            "share": self.open_share_menu,
            "copy_link": sharing.copy_link,
            "copy_quotation": sharing.copy_quotation,
            "mail_link": sharing.mail,
            "save_article": self.save,
            "print_article": self.print_article,
        }

    def _row(self) -> ArticleRow | None:
        rows = self._parts.reading.chosen()
        return rows[0] if len(rows) == 1 else None

    def open_share_menu(self) -> None:
        """All ways to share, under the button; over the article where that has no room."""
        menu = QMenu(self._parts.window)
        self.fill_share(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._parts.share_button()
        place = button if button.isVisible() else self._parts.window
        menu.popup(menu_place(place, menu, down=place.height() + 2 if place is button else place.height() // 3))

    def fill_share(self, menu: QMenu) -> None:
        """Put all ways to share into a menu."""
        parts = self._parts
        parts.actions().fill(menu, _SHARE)
        menu.addSeparator()
        self.sharing.fill(menu)
        menu.addAction(self.tr("Where to share…"), lambda: parts.parts.dialogs.settings(parts.window, page="sharing"))

    @Slot(object, QPoint)
    def _on_menu_asked(self, pointed: Pointed, at: QPoint) -> None:
        from newsreader.ui.article_menu import fill_article_menu

        menu = QMenu(self._parts.window)
        fill_article_menu(menu, pointed, actions=self._parts.actions(), deeds=self._menu_deeds())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _menu_deeds(self) -> MenuDeeds:
        from newsreader.ui.article_menu import MenuDeeds

        parts, pictures = self._parts, self.pictures
        return MenuDeeds(
            open_link=parts.parts.links.open,
            copy=parts.article.copy,
            select_all=parts.article.select_all,
            search=parts.searching().look_for,
            has_picture=pictures.has,
            picture_address=pictures.address,
            copy_picture=pictures.copy,
            save_picture=pictures.save,
        )

    @property
    def pictures(self) -> PictureCopies:
        """Copies and saves pictures of the article."""
        if self._pictures is None:
            from newsreader.ui.picture_copies import PictureCopies

            own = self._parts.parts
            self._pictures = PictureCopies(own.files, own.futures, row_of=self._row, window=self._parts.window)
            self._pictures.said.connect(self.said)
            self._pictures.failed.connect(self.failed)
        return self._pictures

    def save(self) -> None:
        """Save the article as a file."""
        row, own = self._row(), self._parts.parts
        article = own.reader.article(row.id) if row is not None else None
        if row is not None and article is not None:
            self._made_saving().save(article, self._parts.shelf.feed_title(row.feed), window=self._parts.window)

    def print_article(self) -> None:
        """Print the article, or the page in its place, or save it as a PDF, as the person chooses."""
        row, sheet = self._row(), self._parts.article.sheet
        if row is not None:
            self._made_printing().ask(row.title)
        elif sheet is not None:
            self._made_printing().ask(sheet.title)

    def _made_printing(self) -> Printing:
        if self._printing is None:
            from newsreader.ui.printing import Printing

            parts = self._parts
            self._printing = Printing(parts.article, parts.parts.locale, window=parts.window)
            self._printing.said.connect(self.said)
            self._printing.failed.connect(self.failed)
        return self._printing

    def _made_saving(self) -> Saving:
        if self._saving is None:
            from newsreader.ui.saving import Saving

            own = self._parts.parts
            write_pdf = self._made_printing().write_pdf
            self._saving = Saving(own.files, own.futures, now=own.now, locale=own.locale, write_pdf=write_pdf)
            self._saving.said.connect(self.said)
            self._saving.failed.connect(self.failed)
        return self._saving
