"""Stories as one row: which articles of a list stand folded under which. Pure; main thread, `folded` on any.

An article is in one fold at most. A fold shows its head; the others stand under it when it is open, and are not among the
list's rows when it is closed. What is unread is counted by article, folded or not.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import field, replace
from itertools import compress, starmap
from typing import NamedTuple, final

from newsreader.core.frozen import dataclass
from newsreader.core.told import Told
from newsreader.core.values import ArticleId

_NOBODY = frozenset[int]()


class Teller(NamedTuple):
    """An article of a story, as it stands in a list: by its time, then by its number."""

    time: int
    number: int
    feed: int

    @property
    def key(self) -> tuple[int, int]:
        """(sort_at, id)."""
        return self.time, self.number


@final
@dataclass(frozen=True, slots=True)
class Fold:
    """The articles of one story that a list holds, in the list's order, as columns: they take a tenth of the room of as
    many tellers. ``place``: the key under which the row of the head stands; its own, unless it took the place of another.
    """

    story: int
    numbers: tuple[int, ...]
    times: tuple[int, ...]
    feeds: tuple[int, ...]
    head: int
    place: tuple[int, int]
    is_open: bool = False

    def __len__(self) -> int:
        return len(self.numbers)

    @property
    def others(self) -> tuple[int, ...]:
        """All but the head, in the order in which they stand under it."""
        return tuple([number for number in self.numbers if number != self.head])

    def tellers(self) -> list[Teller]:
        """Its articles, in order."""
        return [Teller(*each) for each in zip(self.times, self.numbers, self.feeds, strict=True)]

    def key_of(self, number: int) -> tuple[int, int]:
        """(sort_at, id) of one of its articles."""
        return self.times[self.numbers.index(number)], number

    def sources(self, publisher_of: Callable[[int], str]) -> tuple[int, int]:
        """How many publishers tell the story, and how many of them are others than the head's."""
        publishers = {publisher_of(feed) for feed in self.feeds}
        return len(publishers), len(publishers - {publisher_of(self.feeds[self.numbers.index(self.head)])})


@final
@dataclass(frozen=True, slots=True)
class Moves:
    """What becomes of a list's rows: ``gone`` by their row, ``come`` by (sort_at, id); ``heads`` say something else now."""

    gone: list[int] = field(default_factory=list)
    come: list[tuple[int, int]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)


@final
@dataclass(frozen=True, slots=True)
class Rows:
    """What folding asks of a list. ``row_of`` takes (sort_at, id), -1 is none; ``is_held``: somebody looks at the row."""

    row_of: Callable[[tuple[int, int]], int]
    is_held: Callable[[int], bool]


@final
@dataclass(frozen=True, slots=True)
class Made:
    """Many folds made at once, as columns: an object for each of twenty thousand would hold the interpreter when they go.

    ``numbers``, ``times``, ``feeds``: articles, those of one fold side by side; ``starts``: where each fold begins, and where
    the last one ends; ``heads`` and ``names``, its story's number, of each. ``groups``, ``stories``: which fold an article, a
    story is. ``hidden``: all articles that are no head.
    """

    numbers: array[int]
    times: array[int]
    feeds: array[int]
    starts: array[int]
    heads: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    groups: dict[int, int] = field(default_factory=dict)
    stories: dict[int, int] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    unread: set[int] = field(default_factory=set)

    def fold(self, group: int) -> Fold:
        """One of them."""
        part = slice(self.starts[group], self.starts[group + 1])
        numbers, times = tuple(self.numbers[part]), tuple(self.times[part])
        head = self.heads[group]
        return Fold(
            self.names[group], numbers, times, tuple(self.feeds[part]), head, (times[numbers.index(head)], head)
        )


def _always() -> bool:
    return True


def folded(
    told: Told,
    *,
    oldest_first: bool,
    keep: int | None = None,
    known: Set[int] = _NOBODY,
    is_wanted: Callable[[], bool] = _always,
) -> Made:
    """A fold for each story of several articles, without those of ``known`` articles.

    ``keep``: an article that is to be seen: the head of its story, whether it is read or not. ``is_wanted``: asked before
    each; False ends it, with what there is: on another thread it would only hold up the list that is shown instead.
    """
    made = Made(array("q"), array("q"), array("q"), array("q", [0]))
    made.unread.update(number for number, read in zip(told.articles, told.read, strict=True) if not read)
    for story, part in _runs(told):
        if not is_wanted():
            break
        numbers = told.articles[part].tolist()
        if len(numbers) < 2 or not known.isdisjoint(numbers):
            continue
        times, feeds = told.times[part], told.feeds[part]
        if not oldest_first:
            for column in (numbers, times, feeds):
                column.reverse()
        head = keep if keep in numbers else next((each for each in numbers if each in made.unread), numbers[0])
        made.groups.update(dict.fromkeys(numbers, len(made.heads)))
        made.stories[story] = len(made.heads)
        made.heads.append(head)
        made.names.append(story)
        made.hidden.update(numbers)
        made.hidden.discard(head)
        made.numbers.extend(numbers)
        made.times.extend(times)
        made.feeds.extend(feeds)
        made.starts.append(len(made.numbers))
    return made


def _runs(told: Told) -> Iterator[tuple[int, slice]]:
    """The stories of what is told, each with where its articles stand."""
    first = 0
    for at in range(1, len(told) + 1):
        if at == len(told) or told.stories[at] != told.stories[first]:
            yield told.stories[first], slice(first, at)
            first = at


def _columns(
    story: int, tellers: Sequence[Teller], *, head: int, place: tuple[int, int], is_open: bool = False
) -> Fold:
    times, numbers, feeds = zip(*tellers, strict=True)
    return Fold(story, numbers, times, feeds, head, place, is_open)


def head_of(tellers: Sequence[Teller], unread: Collection[int]) -> Teller:
    """The one that stands for the story: the first unread one in the list's order, else the first."""
    return next((each for each in tellers if each.number in unread), tellers[0])


@final
class Folds:
    """The folds of one list: those that were made with it, and over them those that have changed since."""

    def __init__(self, *, oldest_first: bool = False) -> None:
        self._oldest_first = oldest_first
        self._made: list[Made] = []
        self._own: dict[int, Fold | None] = {}  # by article; None: it is in no fold any more
        self._own_stories: dict[int, Fold | None] = {}
        self._unread: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._own) or any(made.groups for made in self._made)

    def numbers(self) -> frozenset[int]:
        """All articles that are in a fold."""
        found = {number for made in self._made for number in made.groups} | self._own.keys()
        return frozenset(number for number in found if self.holds(number))

    def of(self, number: int | None) -> Fold | None:
        """The fold of an article."""
        if number is None or number in self._own:
            return None if number is None else self._own[number]
        for made in self._made:
            group = made.groups.get(number)
            if group is not None:
                return made.fold(group)
        return None

    def _told(self, story: int) -> Fold | None:
        """The fold of a story."""
        if story in self._own_stories:
            return self._own_stories[story]
        for made in self._made:
            group = made.stories.get(story)
            if group is not None:
                return made.fold(group)
        return None

    def holds(self, number: int) -> bool:
        """Whether an article is in a fold."""
        if number in self._own:
            return self._own[number] is not None
        return any(number in made.groups for made in self._made)

    def stands_alone(self, number: int) -> bool:
        """Whether an article has a row at its own place: it is in no fold, or its fold's head."""
        if number in self._own:
            fold = self._own[number]
            return fold is None or fold.head == number
        return not any(number in made.hidden for made in self._made)

    def standing(self, ids: Sequence[int], times: Sequence[int]) -> tuple[array[int], array[int]]:
        """Those of some articles, with their times, that have a row at their own place."""
        if not self:
            return array("q", ids), array("q", times)
        wanted = set(ids)
        away = {number for made in self._made for number in made.hidden & wanted} | (self._own.keys() & wanted)
        away = {number for number in away if not self.stands_alone(number)}
        alone = [number not in away for number in ids]
        return array("q", compress(ids, alone)), array("q", compress(times, alone))

    def strangers(self, ids: Sequence[int], times: Sequence[int]) -> tuple[Sequence[int], Sequence[int]]:
        """Those of some articles, with their times, that are in no fold."""
        if not self:
            return ids, times
        new = [not self.holds(number) for number in ids]
        return list(compress(ids, new)), list(compress(times, new))

    def unread_of(self, numbers: Iterable[int]) -> list[int]:
        """Those of some folded articles that are unread."""
        return [number for number in numbers if number in self._unread]

    def unread_hidden(self) -> list[Fold]:
        """The closed folds that hide something unread."""
        folds = {fold.story: fold for number in self._unread if (fold := self.of(number)) is not None}
        return [fold for fold in folds.values() if not fold.is_open and self.unread_of(fold.others)]

    # -- changing ----------------------------------------------------------------------------------------------------

    def take(self, made: Made) -> None:
        """Add folds of articles that are in none."""
        self._made.append(made)
        self._unread |= made.unread

    def put(self, fold: Fold) -> None:
        """Add a fold, or another form of one that is there."""
        self._own_stories[fold.story] = fold
        self._own.update(dict.fromkeys(fold.numbers, fold))

    def drop(self, fold: Fold) -> None:
        """Forget a fold."""
        self._own_stories[fold.story] = None
        self._own.update(dict.fromkeys(fold.numbers))

    def mark(self, ids: Set[int], *, read: bool) -> set[int]:
        """Articles became read, or unread; those of them that are in a fold."""
        mine = {number for number in self._own.keys() & ids if self._own[number] is not None}
        for made in self._made:
            mine |= (made.groups.keys() & ids) - self._own.keys()
        if read:
            self._unread -= mine
        else:
            self._unread |= mine
        return mine

    def without(self, number: int, *, place: int | None = None) -> Fold | None:
        """Take an article out of its fold; what is left of that, None when nothing is.

        ``place``: the article that takes over where the head is the one that goes; else who stands for the rest by rule.
        """
        fold = self.of(number)
        assert fold is not None  # who asks knows that there is one
        self.drop(fold)
        self._unread.discard(number)
        rest = [each for each in fold.tellers() if each.number != number]
        if not rest:
            return None
        head = fold.head if number != fold.head else place or head_of(rest, self._unread).number
        left = _columns(fold.story, rest, head=head, place=fold.place, is_open=fold.is_open)
        self.put(left)
        return left

    def learn(self, told: Told, stories: Mapping[ArticleId, int], *, asked: Iterable[ArticleId], rows: Rows) -> Moves:
        """Articles tell another story now. ``told``: all of the list's articles in the stories of those that are
        ``asked`` about; ``stories``: which those are. Rows that somebody looks at stay rows, and a story that is open stays
        as it is, until the list is made anew.
        """
        moves = Moves()
        for number in asked:
            fold = self.of(number)
            if fold is not None and not fold.is_open and stories.get(number) != fold.story:
                self._leave(number, fold, moves)
        unread = {number for number, read in zip(told.articles, told.read, strict=True) if not read}
        for story, part in _runs(told):
            columns = told.times[part], told.articles[part], told.feeds[part]
            fresh = [each for each in starmap(Teller, zip(*columns, strict=True)) if not self.holds(each.number)]
            before = self._told(story)
            if fresh and not (before is not None and before.is_open):
                self._join(story, fresh, unread=unread, rows=rows, moves=moves)
        moves.come[:] = [key for key in dict.fromkeys(moves.come) if self.stands_alone(key[1])]
        return moves

    def _leave(self, number: int, fold: Fold, moves: Moves) -> None:
        """An article stands for itself from now on: a head keeps its row, another one gets a row."""
        key, was_head, was_unread = fold.key_of(number), number == fold.head, number in self._unread
        left = self.without(number)
        if not was_head:
            moves.come.append(key)
        elif fold.place != key:  # it stays where it took over from another
            self.put(
                _columns(-number, [Teller(*key, fold.feeds[fold.numbers.index(number)])], head=number, place=fold.place)
            )
            if was_unread:
                self._unread.add(number)
        if left is None:
            return
        if was_head:
            left = replace(left, place=left.key_of(left.head))
            self.put(left)
            moves.come.append(left.place)
        if len(left) == 1 and left.place == left.key_of(left.head):
            self.drop(left)
        moves.heads.append(left.head)

    def _join(self, story: int, fresh: list[Teller], *, unread: set[int], rows: Rows, moves: Moves) -> None:
        """Fold articles that are in no fold into one that there is, or into one of their own."""
        before = self._told(story)
        found = {each.number: rows.row_of(each.key) for each in fresh}
        if before is not None:
            found[before.head] = rows.row_of(before.place)
        shown = {number: row for number, row in found.items() if row >= 0}
        held = sorted((number for number in shown if rows.is_held(shown[number])), key=shown.__getitem__)
        head = before.head if before is not None and before.head in held else next(iter(held), None)
        loose = set(held) - {head}
        joining = [each for each in fresh if each.number not in loose]
        members = sorted([*(before.tellers() if before else ()), *joining], reverse=not self._oldest_first)
        if not joining or len(members) < 2:
            return
        self._unread.difference_update(each.number for each in joining)  # marks of those in no fold were not kept
        self._unread.update(each.number for each in joining if each.number in unread)
        if head is None:
            head = head_of(members, self._unread).number
        place = next(each.key for each in members if each.number == head)
        if before is not None and head == before.head:
            place = before.place
        elif head not in shown:
            moves.come.append(place)
        moves.gone.extend(shown[each.number] for each in members if each.number in shown and each.number != head)
        moves.heads.append(head)
        self.put(_columns(story, members, head=head, place=place))
