"""What stands in the article's place while none is open: how many are chosen, what is wrong with a feed, what is unread.
Main thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsreader.core.values import View
from newsreader.ui.feed_words import next_try_words, trouble_title
from newsreader.ui.key_words import with_keys
from newsreader.ui.numbers import digits

if TYPE_CHECKING:
    from newsreader.ui.reading import ReadingParts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reading", text)


def say_closed(parts: ReadingParts, view: View) -> None:
    """Say it in the article pane."""
    chosen, keys = parts.pane.chosen(), parts.preferences.keys
    if len(chosen) > 1:
        unread = sum(not row.read for row in chosen)
        feeds = len({row.feed for row in chosen})
        text = _tr("{unread} unread, from {feeds} feeds. m marks them, s stars them, Esc goes back to one.")
        count = parts.pane.chosen_count
        words = text.format(unread=unread, feeds=feeds) if count == len(chosen) else ""
        words = words or _tr("m marks them, s stars them, Esc goes back to one.")
        words = with_keys(words, ("toggle_read", "toggle_star", "back"), keys=keys)
        if parts.pane.folded_count:
            folded = _tr("What is folded away under them is not meant; Shift+M marks their whole stories as read.")
            words += "\n\n" + with_keys(folded, ("mark_story_read",), keys=keys)
        parts.article.clear(_tr("{n} articles chosen").format(n=digits(count)), words)
        return
    if _say_trouble(parts, view):
        return
    unread = parts.shelf.counts.all_unread
    title = _tr("{n} to read").format(n=digits(unread)) if unread else _tr("Nothing unread")
    text = with_keys(_tr("Space opens the next one and reads on, across feeds."), ("read_on",), keys=keys)
    parts.article.clear(title, text if unread else _tr("Choose an article from the list to read it again."))


def _say_trouble(parts: ReadingParts, view: View) -> bool:
    """What is wrong with the feed that is shown, since when, what is kept, what to do; False where nothing is."""
    feed = parts.shelf.feed(view.feed) if view.feed is not None else None
    if feed is None or feed.error_kind is None:
        return False
    now, locale = parts.now(), parts.locale
    next_try = next_try_words(feed.next_due, now=now, locale=locale)
    text = _tr("{error}\n\n{next_try}. What came in before is kept. {try_now}")
    parts.article.clear(
        trouble_title(feed, now=now, locale=locale),
        text.format(
            error=feed.error_text or "",
            next_try=next_try[:1].upper() + next_try[1:],
            try_now=with_keys(_tr("R tries it now."), ("refresh",), keys=parts.preferences.keys),
        ).strip(),
    )
    return True
