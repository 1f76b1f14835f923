"""What stands in the article's place while none is open: how many are chosen, what is wrong with a feed, what is unread.
Main thread.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsreader.core.values import Feed, View
from newsreader.ui.actions import commands, shown_keys
from newsreader.ui.article.way_button import Way
from newsreader.ui.feed_words import next_try_words, status_words, tries_words, trouble_title
from newsreader.ui.key_words import with_keys
from newsreader.ui.numbers import digits
from newsreader.ui.shortcuts import KeyChoices

if TYPE_CHECKING:
    from newsreader.ui.article.trouble_page import Trouble
    from newsreader.ui.reading import ReadingParts

#: What is done to the feed that is shown, whatever is chosen in the sidebar (`FeedCommands.obey`).
_OWN = {"feed_properties": "edit_address", "remove": "unsubscribe_shown"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reading", text)


def say_closed(parts: ReadingParts, view: View) -> None:
    """Say it in the article pane, with what can be done about it."""
    keys = parts.preferences.keys
    if parts.pane.chosen_count > 1:
        _say_chosen(parts)
        return
    if _say_trouble(parts, view):
        return
    unread = parts.shelf.counts.all_unread
    title = _tr("{n} to read").format(n=digits(unread)) if unread else _tr("Nothing unread")
    text = with_keys(_tr("Space opens the next one and reads on, across feeds."), ("read_on",), keys=keys)
    text = text if unread else _tr("Choose an article from the list to read it again.")
    parts.article.clear(title, text, icon="newspaper" if unread else "sun")


def _say_chosen(parts: ReadingParts) -> None:
    """How many are chosen, and what can be done to all of them."""
    chosen, count, keys = parts.pane.chosen(), parts.pane.chosen_count, parts.preferences.keys
    text = ""
    if count == len(chosen):
        unread, feeds = sum(not row.read for row in chosen), len({row.feed for row in chosen})
        one, many = _tr("{unread} unread, from one feed."), _tr("{unread} unread, from {feeds} feeds.")
        text = (one if feeds == 1 else many).format(unread=digits(unread), feeds=digits(feeds))
    names = ["toggle_read", "toggle_star", "copy_link", "open_browser"]
    if parts.pane.folded_count:
        names.append("mark_story_read")
        text += "\n\n" + _tr("What is folded away under them stays as it is; “Mark whole story read” takes it along.")
    parts.article.clear(
        _tr("{n} articles chosen").format(n=digits(count)),
        text.strip(),
        icon="stack",
        ways=ways(names, keys=keys),
        after=with_keys(_tr("Esc goes back to one"), ("back",), keys=keys),
    )


def ways(names: Sequence[str], *, keys: KeyChoices, words: Mapping[str, str] | None = None) -> list[Way]:
    """Buttons for commands out of the table, called as there or by ``words``, with the first key that holds."""
    table = {command.name: command for command in commands()}
    found = [(table[name], keys.of(table[name])) for name in names]
    return [
        Way(
            command.name,
            (words or {}).get(command.name, command.text.removesuffix("…")),
            command.icon,
            shown_keys(held[0]) if held else "",
        )
        for command, held in found
    ]


def _say_trouble(parts: ReadingParts, view: View) -> bool:
    """What is wrong with the feed that is shown, since when, what is kept, what to do; False where nothing is."""
    feed = parts.shelf.feed(view.feed) if view.feed is not None else None
    if feed is None or feed.error_kind is None:
        return False
    what = ways(
        ["refresh", "feed_properties", "remove"],
        keys=parts.preferences.keys,
        words={
            "refresh": QCoreApplication.translate("TroubleDialog", "Try now"),
            "feed_properties": QCoreApplication.translate("TroubleDialog", "Edit address…"),
            "remove": QCoreApplication.translate("TroubleDialog", "Unsubscribe"),
        },
    )
    # Keys of commands mean what is chosen in the sidebar or the list: only the first holds for the feed that is shown.
    what = [replace(way, command=_OWN[way.command], key="") if way.command in _OWN else way for way in what]
    parts.article.explain(_trouble(parts, feed, what))
    return True


def _trouble(parts: ReadingParts, feed: Feed, what: Sequence[Way]) -> Trouble:
    """The page of a feed in trouble."""
    from newsreader.ui.article.trouble_page import Trouble  # with what it needs, seldom wanted

    now, locale = parts.now(), parts.locale
    folder = parts.shelf.folders.get(feed.folder) if feed.folder is not None else None
    return Trouble(
        source=feed.title,
        place="" if folder is None else folder.title,
        title=trouble_title(feed, now=now, locale=locale),
        what=f"{status_words(feed.error_kind or '', feed.http)} · {tries_words(feed.failures)}",
        then=next_try_words(feed.next_due, now=now, locale=locale),
        text=f"{feed.error_text or ''} {_tr('What came in before is kept.')}".strip(),
        ways=tuple(what),
        fetches=parts.reader.fetches(feed.id),
        now=now,
    )
