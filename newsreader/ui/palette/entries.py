"""What the palette offers: views, folders, feeds and commands, and which of them fit what was typed. Main thread."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from newsreader.core.folders import folder_path
from newsreader.core.frozen import dataclass
from newsreader.core.stories import Followed
from newsreader.core.values import Feed, Folder, View, ViewKind
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
Place = tuple[str, Name]
Rated = tuple[tuple[int, int], Hit]


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
        self._places: list[Place] = []
        self._sources: list[ViewKind | Followed | Folder | Feed] = []
        self._narrowed: tuple[str, list[int]] = ("", [])  # what was typed last, and the places that fitted it

    def refresh(self) -> None:
        """Look at the shelf anew: feeds came, went, or have other names. Their entries are made when they are found."""
        shelf = self._shelf
        folders, feeds = list(shelf.folders.values()), list(shelf.feeds.values())
        self._sources = [*VIEWS, *shelf.followed, *folders, *feeds]
        keys = [f"view:{kind}" for kind in VIEWS]
        keys += [f"story:{story.id}" for story in shelf.followed]
        keys += [f"folder:{folder.id}" for folder in folders] + [f"feed:{feed.id}" for feed in feeds]
        titles = [*map(view_title, VIEWS), *(story.title for story in shelf.followed)]
        titles += [folder.title for folder in folders] + [feed.title for feed in feeds]
        self._places = list(zip(keys, names_of(titles), strict=True))
        self._narrowed = ("", [])

    def _place(self, number: int) -> Entry:
        """The entry of one place."""
        source, (key, name) = self._sources[number], self._places[number]
        match source:
            case ViewKind():
                view = View(source)
                return Entry(key, name, partial(self._go, view), partial(self._unread, view), VIEW_ICONS[source])
            case Folder():
                view = View(ViewKind.FOLDER, folder=source.id)
                return Entry(key, name, partial(self._go, view), partial(self._of_folder, view), "folder-simple")
            case Feed():
                view = View(ViewKind.FEED, feed=source.id)
                return Entry(key, name, partial(self._go, view), partial(self._of_feed, source), feed=source)
            case Followed():
                view, icon = View(ViewKind.STORY, story=source.story), VIEW_ICONS[ViewKind.STORY]
                return Entry(key, name, partial(self._go, view), partial(self._unread, view), icon)

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
        known = [(each.key, each.name) for each in commands]
        groups = [
            (_tr("Go to"), self._found_places(typed, words, order)),
            (_tr("Do"), _hits(_ranked(words, known, order, among=range(len(known))), words, commands.__getitem__)),
        ]
        groups.sort(key=lambda group: group[1][0][0] if group[1] else (9, 0))  # stable: places come first
        found: list[Group] = [(title, [hit for _, hit in hits]) for title, hits in groups if hits]
        text = typed.strip()
        name = name_of(_tr("Search all articles for “{words}”").format(words=text))
        search = Entry("search", name, partial(self._search, text), str, "article", keys="" if found else "Enter")
        return [*found, (_tr("Search"), [Hit(search, frozenset())])]

    def _found_places(self, typed: str, words: tuple[str, ...], order: dict[str, int]) -> list[Rated]:
        """The places that fit: with one letter more, only those that fitted before need be looked at."""
        before, fitted = self._narrowed
        among: Sequence[int] = fitted if before and typed.startswith(before) else range(len(self._places))
        ranked = _ranked(words, self._places, order, among=among)
        self._narrowed = (typed, [each[-1] for each in ranked])
        return _hits(ranked, words, self._place)

    def _untyped(self, commands: list[Entry], recent: Sequence[str]) -> list[Group]:
        numbers = {key: number for number, (key, _) in enumerate(self._places)}
        there = {entry.key: entry for entry in commands}
        there |= {key: self._place(numbers[key]) for key in recent if key in numbers}
        lately = [there[key] for key in recent if key in there][:_MOST_RECENT]
        keys = {entry.key for entry in lately}
        rest = [number for number, (key, _) in enumerate(self._places) if key not in keys][:_MOST]
        groups = [
            (_tr("Lately"), lately),
            (_tr("Go to"), [self._place(number) for number in rest]),
            (_tr("Do"), [each for each in commands if each.key not in keys]),
        ]
        return [(title, [Hit(each, frozenset()) for each in entries]) for title, entries in groups if entries]


def _ranked(
    words: tuple[str, ...], places: Sequence[Place], order: dict[str, int], *, among: Sequence[int]
) -> list[tuple[int, int, int, int, int]]:
    """Those that fit: how well, when they were chosen lately, and last their numbers."""
    last = len(order)
    ranked: list[tuple[int, int, int, int, int]] = []
    for number in among:
        key, name = places[number]
        found = rank(words, name)
        if found is not None:
            ranked.append((found[0], order.get(key, last), found[1], found[2], number))
    return ranked


def _hits(
    ranked: list[tuple[int, int, int, int, int]], words: tuple[str, ...], make: Callable[[int], Entry]
) -> list[Rated]:
    """The best of them as entries, each with how well it fits."""
    found: list[Rated] = []
    for each in heapq.nsmallest(_MOST, ranked):
        entry = make(each[-1])
        found.append(((each[0], each[1]), Hit(entry, typed_signs(words, entry.name))))
    return found


def _first_keys(shortcuts: Sequence[QKeySequence]) -> str:
    return shown_keys(shortcuts[0].toString()) if shortcuts else ""
