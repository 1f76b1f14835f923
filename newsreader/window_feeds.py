"""What the dialogs about feeds are made from: part of the composition root. Main thread, but for what is submitted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, final

from PySide6.QtCore import QCoreApplication, QLocale

from newsreader.app import now
from newsreader.core.diary import LATELY
from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId, FolderId
from newsreader.engine.engine import Engine
from newsreader.file_steps import answered
from newsreader.store.database import Database
from newsreader.ui.bridge import Bridge
from newsreader.ui.dialogs.opening import OpenDialogs
from newsreader.ui.feed_life.parts import LifeParts
from newsreader.ui.feed_properties.address import AddressParts
from newsreader.ui.feed_properties.dialog import FeedParts, Switch
from newsreader.ui.feed_properties.life import FeedLife
from newsreader.ui.futures import Futures
from newsreader.ui.picture_choices import PictureChoices
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource
from newsreader.ui.window import MainWindow

if TYPE_CHECKING:
    from newsreader.store.reader import Reader


@final
@dataclass(frozen=True, slots=True)
class FeedSources:
    """What the composition root has. ``submit`` runs a step on the thread for files."""

    engine: Engine
    database: Database
    submit: Callable[..., Future[Any]]
    window: MainWindow
    dialogs: OpenDialogs
    bridge: Bridge
    themes: ThemeSource
    icons: Icons
    pictures: PictureChoices
    folders: Callable[[], list[tuple[FolderId, str]]]
    futures: Futures
    locale: QLocale


def feed_parts(own: FeedSources) -> FeedParts:
    """The parts of *Properties of the feed*."""
    window = own.window

    return FeedParts(
        shelf=window.shelf,
        deeds=window.deeds,
        folders=own.folders,
        life=lambda feed: own.submit(answered, own.database, lambda reader: _life(reader, feed)),
        address=AddressParts(
            discover=lambda url, typed: own.engine.discover(url, typed=typed),
            title_of=window.shelf.feed_title,
            futures=own.futures,
            now=now,
        ),
        refresh=lambda feed: window.feed_commands.read_now([feed]),
        open_keep=lambda parent, feed, then: own.dialogs.keep(parent, feed, then=then),
        pictures=own.pictures,
        switches=(_full_text(own), _notices(own)),
        changed=own.bridge.changed,
        futures=own.futures,
        now=now,
        locale=own.locale,
        icon_of=window.shelf.icons.of,
    )


def life_parts(own: FeedSources) -> LifeParts:
    """The parts of *Activity* and of *Feeds in trouble*."""
    window = own.window
    return LifeParts(
        shelf=window.shelf,
        deeds=window.deeds,
        bridge=own.bridge,
        latest=lambda feeds: own.submit(answered, own.database, lambda reader: reader.diary.latest(feeds)),
        removed=lambda: own.submit(answered, own.database, lambda reader: reader.diary.removed()),
        futures=own.futures,
        refresh=window.feed_commands.read_now,
        stop=own.engine.stop_refresh,
        open_feed=lambda feed, at: own.dialogs.feed(own.window, feed, at=at),
        theme=own.themes.theme,
        icons=own.icons,
        now=now,
        locale=own.locale,
    )


def _full_text(own: FeedSources) -> Switch:
    texts = own.window.full_texts
    translate = QCoreApplication.translate
    return Switch(
        translate("FeedProperties", "Full text"),
        translate("FeedProperties", "always, for a feed that sends summaries"),
        texts.is_always,
        lambda feed, is_on: texts.set_always(feed, is_on=is_on),
    )


def _notices(own: FeedSources) -> Switch:
    notices = own.window.notices
    translate = QCoreApplication.translate
    return Switch(
        translate("FeedProperties", "Notify"),
        translate("FeedProperties", "of new articles, while I look at something else"),
        lambda feed: feed in notices.feeds,
        lambda feed, is_on: notices.set_on(feed, is_on=is_on),
    )


def _life(reader: Reader, feed: FeedId) -> FeedLife | None:
    """What a feed holds and what it said."""
    facts = reader.diary.facts(feed, since=now() - LATELY)
    rules = reader.rules()
    return None if facts is None else FeedLife(facts, reader.diary.of(feed), rules.of(feed), feed in rules.own)
