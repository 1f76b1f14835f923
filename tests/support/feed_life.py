"""What the views on feeds are made from, over a paper."""

from __future__ import annotations

from concurrent.futures import Future

from newsreader.ui.feed_life.parts import LifeParts
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.theme import Theme
from newsreader.ui.window import MainWindow
from support.paper import LOCALE, NOW, Paper


class Asked:
    """What was asked for."""

    def __init__(self) -> None:
        self.refreshed: list = []
        self.opened: list = []
        self.latest: list = []
        self.stopped = 0

    def stop(self) -> None:
        self.stopped += 1


def life_parts(window: MainWindow, paper: Paper, asked: Asked, *, theme: Theme, icons: Icons) -> LifeParts:
    """The parts of the views on feeds; what they ask for is noted in ``asked``."""

    def latest(feeds) -> Future:
        asked.latest.append(feeds)
        reader = paper.database.reader()
        future: Future = Future()
        future.set_result(reader.diary.latest(feeds))
        reader.close()
        return future

    def removed() -> Future:
        reader = paper.database.reader()
        future: Future = Future()
        future.set_result(reader.diary.removed())
        reader.close()
        return future

    return LifeParts(
        shelf=window.shelf,
        deeds=window.deeds,
        bridge=window._parts.bridge,
        latest=latest,
        removed=removed,
        futures=window._parts.futures,
        refresh=asked.refreshed.append,
        stop=asked.stop,
        open_feed=lambda feed, at: asked.opened.append((feed, at)),
        theme=theme,
        icons=icons,
        now=lambda: NOW,
        locale=LOCALE,
    )
