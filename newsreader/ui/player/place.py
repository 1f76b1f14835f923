"""The article pane with the player under it, and what ties both together. Main thread; made by the window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget
from typing_extensions import override

from newsreader.core.pictures import picture_digest
from newsreader.core.values import Article, FeedId
from newsreader.ui.numbers import decimals
from newsreader.ui.player.bar import PlayerBar
from newsreader.ui.player.item import Item, items_of
from newsreader.ui.player.loads import Loads
from newsreader.ui.player.player import BACK, ON, Player, PlayerParts
from newsreader.ui.player.screen import VideoScreen
from newsreader.ui.player.sound import make_sound
from newsreader.ui.ports import ArticlePort, WindowParts

_log = logging.getLogger(__name__)


@final
class PlayerPlace(QWidget):
    """``article`` is the article pane, ``widget`` the same as a widget; ``feed_title`` names who made what is played. ``failed``: an error to be said."""

    failed = Signal(object)

    def __init__(
        self, article: ArticlePort, widget: QWidget, *, parts: WindowParts, feed_title: Callable[[FeedId], str]
    ) -> None:
        super().__init__()
        self._article = article
        self._parts = parts
        self._feed_title = feed_title
        self._known: Article | None = None
        self._asked: QMessageBox | None = None
        loads = Loads(parts.engine, parts.futures, parent=self)
        made = PlayerParts(parts.engine, parts.reader, parts.futures, parts.media, loads, make_sound)
        self.player = Player(made, speed=parts.preferences.settings.player_speed, parent=self)
        self.bar = PlayerBar(self.player, loads, themes=parts.themes, icons=parts.icons, picture_of=self._picture_of)
        self.screen_ = VideoScreen()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(widget, 1)
        layout.addWidget(self.screen_)
        layout.addWidget(self.bar)
        self.setFocusProxy(widget)
        article.shown.connect(self.follow)
        self.player.changed.connect(self._on_changed)
        self.player.failed.connect(self.failed)
        self.player.large.connect(self._on_large)
        self.player.speed_chosen.connect(self._on_speed_chosen)
        self.player.began.connect(self._on_began)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """What the keys do, by the commands' names."""
        player = self.player
        return {
            "play": player.toggle,
            "skip_back": partial(player.skip, -BACK),
            "skip_on": partial(player.skip, ON),
            "slower": partial(player.change_speed, -1),
            "faster": partial(player.change_speed, 1),
            "keep_file": player.keep_file,
        }

    @Slot()
    def follow(self) -> None:
        """Offer what the open article brings along."""
        article = self._article.open_article
        if article is not self._known:
            self._known = article
            self.player.offer(items_of(article))

    def close_player(self) -> None:
        """The window goes: note where a person was."""
        self.player.close()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.screen_.isHidden():
            self.screen_.fit(self.width(), self.height())

    def _picture_of(self, item: Item) -> QImage:
        path = self._picture_file(item)
        return QImage() if path is None else QImage(str(path))

    def _picture_file(self, item: Item) -> Path | None:
        """Where the thumbnail of an item's article lies, if there is one."""
        name = self._parts.reader.picture_file(picture_digest(item.picture)) if item.picture else None
        path = self._parts.thumbnail_file(name) if name and self._parts.thumbnail_file is not None else None
        return path if path is not None and path.is_file() else None

    @Slot(float)
    def _on_speed_chosen(self, speed: float) -> None:
        self._parts.preferences.change(player_speed=speed)

    @Slot()
    def _on_began(self) -> None:
        sound = self.player.sound
        if sound is not None:
            self.screen_.follow(sound.pictures)
        if sys.platform != "linux":
            return
        try:
            from newsreader.ui.player.mpris import Mpris, has_session_bus
        except ImportError as error:
            _log.info("No D-Bus module here: %s", error)
            return
        if has_session_bus():
            self._mpris = Mpris(
                self.player, feed_title=self._feed_title, art_of=self._picture_file, window=self.window()
            )

    @Slot()
    def _on_changed(self) -> None:
        item = self.player.item
        if item is None or not item.is_video or not self.player.is_started:
            self.screen_.clear()

    @Slot(object)
    def _on_large(self, item: Item) -> None:
        """Ask; nothing waits for the answer."""
        size = item.file.length
        words = f"{decimals(size / 1_000_000, 0)} MB" if size else self.tr("more than 500 MB")
        text = self.tr("“{title}” is a large file ({size}). Load it all the same?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Large file"), text.format(title=item.title, size=words))
        box.setParent(self.window(), box.windowFlags())
        load = box.addButton(self.tr("Load it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(lambda _code: self._on_answered(item, box, is_wanted=box.clickedButton() is load))
        self._asked = box
        box.open()

    def _on_answered(self, item: Item, box: QMessageBox, *, is_wanted: bool) -> None:
        box.deleteLater()
        self._asked = None
        if is_wanted:
            self.player.load_large(item)
