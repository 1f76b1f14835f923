"""*Sharing*: the networks that the Share menu offers, and an address of one's own. Main thread only."""

from __future__ import annotations

from functools import partial
from typing import final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from newsreader.core.networks import Network, is_template, server_of
from newsreader.ui.dialogs import pieces
from newsreader.ui.preferences import Preferences
from newsreader.ui.sharing import network_names
from newsreader.ui.theme.theme import Theme

_INDENT = 24


@final
class SharingPage(QWidget):
    """Every change holds at once. A network that lacks what it is asked by stays out of the menu, and the page says so."""

    def __init__(self, preferences: Preferences, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._look = look = theme.page_look()
        settings = preferences.settings
        self.boxes = {network: pieces.check(words, look) for network, words in network_names().items()}
        self.server = self._field(self.tr("Your Mastodon server"), self.tr("social.example"), settings.mastodon_server)
        self.own_name = self._field(self.tr("Its name in the menu"), self.tr("Link list"), settings.share_name)
        example = "https://list.example/add?u={url}&t={title}"
        self.own_address = self._field(self.tr("Its address"), example, settings.share_address)
        self.server_note = pieces.label("", look, size=12, colour="warn")
        self.own_note = pieces.label("", look, size=12, colour="warn")
        self._lay_out()
        for network, box in self.boxes.items():
            box.setChecked(network in settings.share_to)
            box.toggled.connect(partial(self._on_toggled, network))
        for name, field in (
            ("mastodon_server", self.server),
            ("share_name", self.own_name),
            ("share_address", self.own_address),
        ):
            field.textEdited.connect(partial(self._on_typed, name))
        self._say()

    def _field(self, name: str, hint: str, text: str) -> QLineEdit:
        field = pieces.field(self._look, name)
        field.setPlaceholderText(hint)
        field.setText(text)
        return field

    def _lay_out(self) -> None:
        look = self._look
        layout = pieces.page(self, self.tr("Sharing"), look=look)
        words = self.tr(
            "What is ticked stands in the Share menu of an article. It opens in your browser, where you see what is sent before it is."
        )
        layout.addWidget(pieces.label(words, look, colour="ink3"))
        for network, box in self.boxes.items():
            layout.addWidget(box)
            if network is Network.MASTODON:
                layout.addLayout(self._below([(self.tr("Server"), self.server)], self.server_note))
            elif network is Network.OWN:
                rows = [(self.tr("Name"), self.own_name), (self.tr("Address"), self.own_address)]
                layout.addLayout(self._below(rows, self.own_note))
        note = self.tr("In the address, {url}, {title} and {source} stand for the article's own.")
        layout.addWidget(pieces.label(note, look, size=12, colour="ink3"))
        layout.addStretch()

    def _below(self, rows: list[tuple[str, QLineEdit]], note: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(_INDENT, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, (words, field) in enumerate(rows):
            label = pieces.label(words, self._look, colour="ink2")
            label.setWordWrap(False)
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        grid.addWidget(note, len(rows), 1)
        grid.setColumnMinimumWidth(0, 64)
        grid.setColumnStretch(1, 1)
        return grid

    def _on_toggled(self, _network: Network, _is_on: bool) -> None:
        self._preferences.change(share_to=tuple(each for each, box in self.boxes.items() if box.isChecked()))
        self._say()

    def _on_typed(self, name: str, text: str) -> None:
        self._preferences.change(**{name: text.strip()})
        self._say()

    @Slot()
    def _say(self) -> None:
        """What is still missing, where something is ticked."""
        targets = self._preferences.targets
        server, own = self.server.text().strip(), self.own_address.text().strip()
        missing = ""
        if Network.MASTODON in targets.chosen and not server_of(server):
            missing = self.tr("This is no name of a server.") if server else self.tr("Which server are you on?")
        self.server_note.setText(missing)
        self.server_note.setVisible(bool(missing))
        missing = ""
        if Network.OWN in targets.chosen and not is_template(own):
            missing = self.tr("An address begins with https:// and holds {url} or {title}.")
        self.own_note.setText(missing)
        self.own_note.setVisible(bool(missing))
