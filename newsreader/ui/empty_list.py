"""Words for a list without rows, and the one thing to do about it. Main thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsreader.core.values import Feed, View, ViewKind
from newsreader.ui.empty import EmptyPane
from newsreader.ui.key_words import with_keys
from newsreader.ui.shortcuts import KeyChoices

if TYPE_CHECKING:
    from newsreader.ui.reading import Reading


def _tr(text: str) -> str:
    return QCoreApplication.translate("EmptyList", text)


def say_empty(empty: EmptyPane, reading: Reading, *, feed: Feed | None, keys: KeyChoices) -> None:
    """Say why the list of ``reading``'s view has no rows; ``feed``: the one that is shown; ``keys``: those that hold."""
    view, unread_only = reading.view, reading.unread_only
    if view.kind is ViewKind.SEARCH:
        title = _tr("Nothing holds “{words}”").format(words=view.words)
        empty.say("magnifying-glass", title, text=_tr("All words must stand in an article."))
    elif view.kind is ViewKind.STARRED:
        text = with_keys(_tr("s stars the open article."), ("toggle_star",), keys=keys)
        empty.say("star", _tr("Nothing starred"), text=text)
    elif view.kind is ViewKind.TODAY and not unread_only:
        empty.say("newspaper", _tr("Nothing yet today"), text=_tr("What comes in since midnight stands here."))
        empty.offer(_tr("Show unread"), partial(reading.show_view, View(ViewKind.UNREAD)))
    elif view.kind is ViewKind.POPULAR:
        empty.say("trend-up", _tr("Nothing popular yet"), text=_tr("Stories that two of your feeds tell stand here."))
    elif view.kind is ViewKind.UNREAD or unread_only:
        empty.say("sun", _tr("All read"), text=_tr("New articles come up here when feeds have some."))
        if view.kind is ViewKind.UNREAD:
            empty.offer(_tr("Show all articles"), partial(reading.show_view, View(ViewKind.ALL)))
        else:
            empty.offer(_tr("Show read articles"), partial(reading.set_unread_only, False))
    else:
        empty.say("tray", _tr("No articles yet"), text=_feed_words(feed))


def _feed_words(feed: Feed | None) -> str:
    if feed is not None and feed.error_text:
        return feed.error_text
    if feed is not None and feed.last_ok is None:
        return _tr("This feed was not read yet.")
    return _tr("Nothing has come in here so far.")
