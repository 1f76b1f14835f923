"""Sharing the open article: its link, a quotation, mail, networks; into the clipboard or the person's own programs.
Main thread; made by the window. Nothing is sent from here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from newsreader.core.excerpt import excerpt
from newsreader.core.links import allowed_link
from newsreader.core.networks import Network, Shared, share_address
from newsreader.core.values import ArticleRow
from newsreader.ui.numbers import digits
from newsreader.ui.ports import ArticlePort, Links
from newsreader.ui.preferences import Preferences

_QUOTED = 400  # characters of an article of which nothing is selected


def network_names() -> dict[Network, str]:
    """The networks as menus and settings call them."""
    translate = QCoreApplication.translate
    return {
        Network.MASTODON: "Mastodon",
        Network.BLUESKY: "Bluesky",
        Network.REDDIT: "Reddit",
        Network.HACKER_NEWS: "Hacker News",
        Network.TELEGRAM: "Telegram",
        Network.OWN: translate("Sharing", "An address of your own"),
    }


@final
class Sharing(QObject):
    """``said``: what was done, in words. ``rows_of`` gives the articles that are chosen."""

    said = Signal(str)

    def __init__(
        self,
        article: ArticlePort,
        rows_of: Callable[[], Sequence[ArticleRow]],
        *,
        source_of: Callable[[ArticleRow], str],
        links: Links,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._article = article
        self._rows_of = rows_of
        self._source_of = source_of
        self._links = links
        self._preferences = preferences

    def _row_of(self) -> ArticleRow | None:
        rows = self._rows_of()
        return rows[0] if len(rows) == 1 else None

    def _shared(self, row: ArticleRow) -> Shared:
        title = row.title.strip() or self.tr("Untitled")
        return Shared(title, allowed_link(row.url) or "", self._source_of(row))

    def copy_link(self) -> None:
        """The addresses of the chosen articles into the clipboard, a line each."""
        addresses = [each for row in self._rows_of() if (each := self._shared(row).url)]
        if addresses:
            QGuiApplication.clipboard().setText("\n".join(addresses))
            one, many = self.tr("Link copied"), self.tr("{n} links copied")
            self.said.emit(one if len(addresses) == 1 else many.format(n=digits(len(addresses))))
        else:
            self._say_without_address()

    def copy_quotation(self) -> None:
        """What is selected of the article, else its beginning, as a quotation in Markdown with its source."""
        row = self._row_of()
        if row is not None:
            self._article.selected_html(partial(self._quote, row))

    def _quote(self, row: ArticleRow, html: str) -> None:
        from newsreader.core.markdown import markdown_of
        from newsreader.core.share import quotation

        words = markdown_of(html) if html else excerpt(row.excerpt, length=_QUOTED)
        QGuiApplication.clipboard().setText(quotation(self._shared(row), words))
        self.said.emit(self.tr("Quotation copied as Markdown"))

    def mail(self) -> None:
        """A mail with the article's title, beginning and address, in the person's own mail program."""
        from newsreader.core.share import mail_address  # a window's start does without it

        row = self._row_of()
        if row is not None:
            self._links.write_mail(mail_address(self._shared(row), row.excerpt))

    def fill(self, menu: QMenu) -> None:
        """Put the chosen networks into a menu."""
        names, targets = network_names(), self._preferences.targets
        for network in targets.ready():
            name = targets.own_name.strip() if network is Network.OWN else ""
            words = self.tr("Share on {network}…").format(network=(name or names[network]).replace("&", "&&"))
            menu.addAction(words, partial(self._share_on, network))

    def _share_on(self, network: Network) -> None:
        row = self._row_of()
        if row is None:
            return
        address = share_address(network, self._shared(row), targets=self._preferences.targets)
        if address is None:
            self._say_without_address()
        else:
            self._links.open(address)

    def _say_without_address(self) -> None:
        self.said.emit(self.tr("This article has no address of its own."))
