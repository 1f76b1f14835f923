"""What the views on feeds ask and do, handed in by the composition root. Main thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from typing import final

from PySide6.QtCore import QLocale

from newsreader.core.diary import Fetch, RemovedFeed
from newsreader.core.frozen import dataclass
from newsreader.core.values import FeedId
from newsreader.ui.bridge import Bridge
from newsreader.ui.deeds import Deeds
from newsreader.ui.futures import Futures
from newsreader.ui.shelf import Shelf
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.theme import Theme


@final
@dataclass(frozen=True, slots=True)
class LifeParts:
    """``latest`` asks for the last fetch of some feeds, or of all; ``removed`` for the feeds that can come back. ``refresh`` reads feeds now; ``stop``
    ends that. ``open_feed`` opens the properties of a feed, at its address when the last word says so.
    """

    shelf: Shelf
    deeds: Deeds
    bridge: Bridge
    latest: Callable[[Collection[FeedId] | None], Future[Mapping[FeedId, Fetch]]]
    removed: Callable[[], Future[tuple[RemovedFeed, ...]]]
    futures: Futures
    refresh: Callable[[Sequence[FeedId] | None], None]
    stop: Callable[[], None]
    open_feed: Callable[[FeedId, str], None]
    theme: Theme
    icons: Icons
    now: Callable[[], int]
    locale: QLocale
