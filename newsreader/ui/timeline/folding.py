"""Keeps the stories of a list folded as its articles come, go, are marked, and turn out to be of one story. Main thread.

Made and owned by the model, of which it is the part that knows what stands under a row.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QModelIndex

from newsreader.core.told import Told
from newsreader.core.values import ArticleId, View
from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries
from newsreader.ui.timeline.folds import Made, folded
from newsreader.ui.timeline.places import Step
from newsreader.ui.timeline.stories import Stories

if TYPE_CHECKING:
    from newsreader.ui.timeline.model import TimelineModel

_FEW = 500  # rows that are told one by one
_ASKED = 40  # articles whose stories are asked for together
_NOTHING = QModelIndex()


@final
class Folding:
    """``stories``: rows and folds of the list; new ones whenever the list is made anew."""

    def __init__(self, model: TimelineModel, queries: Queries) -> None:
        self._model = model
        self._queries = queries
        self.stories = Stories()
        self._view = View()
        self._is_on = False
        self._waiting: set[ArticleId] = set()
        self._is_asked = False
        self._marked: list[tuple[frozenset[ArticleId], bool]] = []  # while stories are asked for
        #: Rows that somebody looks at or has chosen, as (first, last): a story that forms does not take them away.
        self.looked_at: Callable[[], Sequence[tuple[int, int]]] | None = None
        #: Whether rows come and go only since stories fold: nothing of it is new.
        self.is_rearranging = False

    # -- a new list --------------------------------------------------------------------------------------------------

    def begin(
        self,
        view: View,
        found: tuple[Sequence[int], Sequence[int]],
        *,
        reader: ReaderPort,
        is_on: bool,
        keep: int | None,
    ) -> None:
        """The list is made anew, and begins with the articles ``found``, as `ReaderPort.places` tells them. Their stories
        are known whole then, also what of them follows later. ``keep``: see `folded`.
        """
        self._view, self._is_on = view, is_on
        self.stories = Stories(oldest_first=view.oldest_first)
        self._waiting.clear()
        self._marked.clear()
        self._is_asked = False
        if is_on and found[0]:
            told = reader.told(view, among=[ArticleId(number) for number in found[0]])
            self.stories.folds.take(folded(told, oldest_first=view.oldest_first, keep=keep))
        self.stories.places.extend(*self.stories.folds.standing(*found))

    def ask_all(self, keep: int | None, *, then: Callable[[], None]) -> None:
        """Which stories does the whole view hold? ``then`` is called when that is known: what follows comes folded."""
        if not self._is_on:
            then()
            return
        view, known, asking = self._view, self.stories.folds.numbers(), self.stories

        def question(reader: ReaderPort) -> Made:
            return folded(
                reader.told(view),
                oldest_first=view.oldest_first,
                keep=keep,
                known=known,
                is_wanted=lambda: self.stories is asking,  # else the list was made anew, and asks for itself
            )

        def done(made: Made) -> None:
            self.stories.folds.take(made)
            self._mark_again()
            then()

        self._is_asked = True
        self._queries.ask("told", question, done=done)

    # -- marks and removal -------------------------------------------------------------------------------------------

    def mark(self, ids: Collection[ArticleId], *, read: bool) -> None:
        """Articles became read, or unread, whether they have a row or not."""
        if not self._is_on:
            return
        if self._is_asked:
            self._marked.append((frozenset(ids), read))
        self._tell(self.stories.folds.mark(frozenset(ids), read=read))

    def _mark_again(self) -> None:
        """What was marked since stories were asked for may be later than the answer."""
        self._is_asked = False
        marked, self._marked = self._marked, []
        for ids, read in marked:
            self.stories.folds.mark(ids, read=read)

    def _tell(self, articles: Collection[int]) -> None:
        """Rows say something else of the stories of these."""
        if len(articles) > _FEW:
            self._model.repaint_all()
            return
        for fold in map(self.stories.folds.of, articles):
            if fold is not None:
                self._model.tell(self.stories.head_row(fold))

    def gives_place(self, row: int) -> bool:
        """Let another article of its story take over from a row that goes; False when the row has to go."""
        stories = self.stories
        number = stories.places.ids[row]
        fold = stories.folds.of(number)
        if fold is None:
            return False
        is_head = number == fold.head
        following = stories.places.ids[row + 1] if fold.is_open and is_head and len(fold) > 1 else None
        left = stories.folds.without(number, place=following)
        if left is None or fold.is_open or not is_head:
            return False
        stories.places.ids[row] = left.head
        self._model.tell(row)
        return True

    def forget(self, ids: Iterable[ArticleId]) -> None:
        """Articles that had no row are gone."""
        for number in ids:
            if self.stories.folds.of(number) is not None:
                left = self.stories.folds.without(number)
                self._tell([] if left is None else [left.head])

    # -- stories that form -------------------------------------------------------------------------------------------

    def learn(self, changed: Iterable[ArticleId]) -> None:
        """These articles tell another story now: with which of the list? One question at a time."""
        if not self._is_on:
            return
        self._waiting.update(changed)
        if not self._waiting or self._queries.is_asking("told"):
            return
        asked, view = frozenset(islice(self._waiting, _ASKED)), self._view

        def question(reader: ReaderPort) -> tuple[Told, dict[ArticleId, int]]:
            return reader.told(view, among=list(asked)), reader.story_numbers(list(asked))

        def done(found: tuple[Told, dict[ArticleId, int]]) -> None:
            self._waiting -= asked
            self._take(asked, *found)
            self.learn(())

        self._is_asked = True
        self._queries.ask("told", question, done=done)

    def _take(self, asked: frozenset[ArticleId], told: Told, stories: dict[ArticleId, int]) -> None:
        spans = [] if self.looked_at is None else self.looked_at()
        steps, heads = self.stories.learn(told, stories, asked=asked, spans=spans)
        self._mark_again()
        self.is_rearranging = True
        for step in steps:
            self._step(step)
        self.is_rearranging = False
        self._tell(heads)

    def _step(self, step: Step) -> None:
        """Rows between two that are held become others: rows look alike, so only how many more or fewer is told."""
        model, places = self._model, self.stories.places
        more = len(step.ids) - (step.end - step.first)
        if more > 0:
            model.beginInsertRows(_NOTHING, step.end, step.end + more - 1)
            places.take(step)
            model.endInsertRows()
        elif more < 0:
            model.beginRemoveRows(_NOTHING, step.first, step.first - more - 1)
            places.take(step)
            model.endRemoveRows()
        else:
            places.take(step)
        if step.ids:
            model.dataChanged.emit(model.index(step.first, 0), model.index(step.first + len(step.ids) - 1, 0))

    # -- unfolding ---------------------------------------------------------------------------------------------------

    def set_open(self, row: int, *, is_open: bool) -> int:
        """Unfold the story of a row, or fold it; the row of its head, which is the same as before. -1: there is none."""
        fold = self.stories.fold_at(row)
        head = -1 if fold is None else self.stories.head_row(fold)
        if fold is None or head < 0 or fold.is_open is is_open:
            return head
        model, places, count = self._model, self.stories.places, len(fold.others)
        self.is_rearranging = True
        if is_open:
            model.beginInsertRows(_NOTHING, head + 1, head + count)
            places.unfold(head, fold.others)
            self.stories.folds.put(replace(fold, is_open=True))
            model.endInsertRows()
        else:
            model.beginRemoveRows(_NOTHING, head + 1, head + count)
            places.fold(head, count)
            self.stories.folds.put(replace(fold, is_open=False))
            model.endRemoveRows()
        self.is_rearranging = False
        model.tell(head)
        return head

    def reveal(self, number: ArticleId) -> int:
        """The row of an article that may be folded away: its story is unfolded then. -1 when it has no row."""
        fold = self.stories.folds.of(number)
        if fold is None:
            return -1
        self.set_open(self.stories.head_row(fold), is_open=True)
        return self.stories.row_of(fold.key_of(number))
