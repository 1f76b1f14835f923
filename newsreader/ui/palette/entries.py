"""What the palette offers: views, folders, feeds and commands, and which of them fit what was typed. Main thread."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from newsreader.core.folders import folder_path
from newsreader.core.values import Feed, View, ViewKind
from newsreader.ui.actions import Actions, shown_keys
from newsreader.ui.numbers import digits
from newsreader.ui.palette.match import Name, name_of, names_of, rank, typed_signs, words_of
from newsreader.ui.shelf import Shelf
from newsreader.ui.sidebar.nodes import VIEW_ICONS, VIEWS, view_title

#: So many of a kind are listed, and so many that were chosen before.
_MOST, _MOST_RECENT = 40, 6
#: Commands that make no sense from a list of commands.
_NOT_HERE = frozenset({"palette", "open_here", "menu"})


def _on_words() -> str:
    return _tr("is on")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


@final
@dataclass(frozen=True, slots=True)
class Entry:
    """Something to go to or to do. ``key`` stays the same over restarts; ``run`` does it. ``note`` says more, when it is shown."""

    key: str
    name: Name
    run: Callable[[], None]
    note: Callable[[], str]
    icon: str = ""
    feed: Feed | None = None
    keys: str = ""


@final
@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that fits, and which signs of its name were typed."""

    entry: Entry
    signs: frozenset[int]


Group = tuple[str, list[Hit]]


@final
class Offer:
    """Makes the entries from the shelf and the table of commands. ``go`` shows a view, ``search`` looks for words."""

    def __init__(
        self, shelf: Shelf, actions: Actions, *, go: Callable[[View], None], search: Callable[[str], None]
    ) -> None:
        self._shelf = shelf
        self._actions = actions
        self._go = go
        self._search = search
        self._places: list[Entry] = []

    def refresh(self) -> None:
        """Look at the shelf anew: feeds came, went, or have other names."""
        self._places = list(self._make_places())

    def _make_places(self) -> Iterator[Entry]:
        shelf = self._shelf
        folders, feeds = list(shelf.folders.values()), list(shelf.feeds.values())
        followed = list(shelf.followed)
        titles = [
            *map(view_title, VIEWS),
            *(each.title for each in followed),
            *(each.title for each in folders),
            *(each.title for each in feeds),
        ]
        names = iter(names_of(titles))
        for kind in VIEWS:
            view = View(kind)
            note = partial(self._unread, view)
            yield Entry(f"view:{kind}", next(names), partial(self._go, view), note, VIEW_ICONS[kind])
        for story in followed:
            view = View(ViewKind.STORY, story=story.story)
            note = partial(self._unread, view)
            yield Entry(f"story:{story.id}", next(names), partial(self._go, view), note, VIEW_ICONS[ViewKind.STORY])
        for folder in folders:
            view = View(ViewKind.FOLDER, folder=folder.id)
            note = partial(self._of_folder, view)
            yield Entry(f"folder:{folder.id}", next(names), partial(self._go, view), note, "folder-simple")
        for feed in feeds:
            view = View(ViewKind.FEED, feed=feed.id)
            note = partial(self._of_feed, feed)
            yield Entry(f"feed:{feed.id}", next(names), partial(self._go, view), note, feed=feed)

    def _commands(self) -> Iterator[Entry]:
        for command in self._actions.table:
            action = self._actions[command.name]
            if command.name in _NOT_HERE or command.is_shown_only or not action.isEnabled():
                continue
            is_on = command.is_checkable and action.isChecked()
            yield Entry(
                f"do:{command.name}",
                name_of(command.text),
                action.trigger,
                _on_words if is_on else str,
                command.icon,
                keys=_first_keys(action.shortcuts()),
            )

    # -- notes -----------------------------------------------------------------------------------------------------

    def _unread(self, view: View) -> str:
        if view.kind is ViewKind.STARRED:
            return _tr("{n} articles").format(n=digits(self._shelf.counts.starred))
        if view.kind is ViewKind.POPULAR:
            return _tr("{n} stories").format(n=digits(self._shelf.counts.popular))
        count = self._shelf.unread(view)
        return _tr("{n} unread").format(n=digits(count)) if count else ""

    def _of_folder(self, view: View) -> str:
        return " · ".join(filter(None, (_tr("folder"), self._unread(view))))

    def _of_feed(self, feed: Feed) -> str:
        path = folder_path(feed.folder, self._shelf.folders)
        return " · ".join(filter(None, (path or "", self._unread(View(ViewKind.FEED, feed=feed.id)))))

    # -- what fits -------------------------------------------------------------------------------------------------

    def groups(self, typed: str, recent: Sequence[str]) -> list[Group]:
        """What fits, the best first, in groups with their titles; what was chosen lately comes before its equals."""
        words = words_of(typed)
        order = {key: place for place, key in enumerate(recent)}
        commands = list(self._commands())
        if not words:
            return self._untyped(commands, recent)
        groups = [
            (_tr("Go to"), _best(words, self._places, order)),
            (_tr("Do"), _best(words, commands, order)),
        ]
        groups.sort(key=lambda group: group[1][0][0] if group[1] else (9, 0))  # stable: places come first
        found: list[Group] = [(title, [hit for _, hit in hits]) for title, hits in groups if hits]
        text = typed.strip()
        name = name_of(_tr("Search all articles for “{words}”").format(words=text))
        search = Entry("search", name, partial(self._search, text), str, "article", keys="" if found else "Enter")
        return [*found, (_tr("Search"), [Hit(search, frozenset())])]

    def _untyped(self, commands: list[Entry], recent: Sequence[str]) -> list[Group]:
        there = {entry.key: entry for entry in (*self._places, *commands)}
        lately = [there[key] for key in recent if key in there][:_MOST_RECENT]
        keys = {entry.key for entry in lately}
        places = [each for each in self._places if each.key not in keys][:_MOST]
        rest = [each for each in commands if each.key not in keys]
        groups = [(_tr("Lately"), lately), (_tr("Go to"), places), (_tr("Do"), rest)]
        return [(title, [Hit(each, frozenset()) for each in entries]) for title, entries in groups if entries]


def _best(words: tuple[str, ...], entries: Sequence[Entry], order: dict[str, int]) -> list[tuple[tuple[int, int], Hit]]:
    """The entries that fit, the best first, each with how well it does so."""
    last = len(order)
    ranked: list[tuple[int, int, int, int, int]] = []
    for number, entry in enumerate(entries):
        found = rank(words, entry.name)
        if found is not None:
            kind, first, length = found
            ranked.append((kind, order.get(entry.key, last), first, length, number))
    best = heapq.nsmallest(_MOST, ranked)
    hits = [Hit(entries[each[-1]], typed_signs(words, entries[each[-1]].name)) for each in best]
    return [((each[0], each[1]), hit) for each, hit in zip(best, hits, strict=True)]


def _first_keys(shortcuts: Sequence[QKeySequence]) -> str:
    return shown_keys(shortcuts[0].toString()) if shortcuts else ""
