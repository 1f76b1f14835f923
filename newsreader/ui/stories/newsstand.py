"""What is popular and what a person follows, kept up when stories change. Main thread; made by the window."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from newsreader.core.stories import Followed, PopularStory
from newsreader.core.values import Changes
from newsreader.ui.shelf import Shelf
from newsreader.ui.stories.questions import StoryQuestions

if TYPE_CHECKING:
    from newsreader.engine.story_pages import StoryPages

_Found = tuple[tuple[PopularStory, ...], tuple[Followed, ...], float]

_CALM = 1_000  # milliseconds in which changes are gathered
_SHARE = 20  # and at least so many times what the last answer took: the thread has others to answer


@final
class Newsstand(QObject):
    """``changed``: what is popular, or followed, is other. ``collected``: a `Followed` story that has more to read than
    before: what may notify listens here.
    """

    changed = Signal()
    collected = Signal(object)

    def __init__(self, questions: StoryQuestions, shelf: Shelf, *, now: Callable[[], int]) -> None:
        super().__init__(shelf)
        self._questions = questions
        self._shelf = shelf
        self._now = now
        self._popular: tuple[PopularStory, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=_CALM)
        self._later.timeout.connect(self.look)

    @property
    def popular(self) -> tuple[PopularStory, ...]:
        """The popular stories, those that most sources tell first."""
        return self._popular

    def apply(self, changes: Changes) -> None:
        """Something was written: look again, in a moment."""
        is_other = changes.stories or changes.added or changes.removed or changes.structure
        is_counted = self._shelf.followed and (changes.read or changes.unread)
        if (is_other or is_counted) and not self._later.isActive():
            self._later.start()

    @Slot()
    def look(self) -> None:
        """Ask what is popular and followed now."""
        now = self._now()

        def question(pages: StoryPages) -> _Found:
            begin = time.monotonic()
            popular, followed = pages.popular(now=now), pages.followed()
            return popular, followed, time.monotonic() - begin

        self._questions.ask("stories", question, done=self._take)

    def _take(self, found: _Found) -> None:
        popular, followed, took = found
        self._later.setInterval(max(_CALM, round(took * 1_000 * _SHARE)))
        before = {each.id: each.unread for each in self._shelf.followed}
        is_other = (popular, followed) != (self._popular, self._shelf.followed)
        self._popular = popular
        self._shelf.take_stories(popular, followed)
        if is_other:
            self.changed.emit()
        for each in followed:
            if each.unread > before.get(each.id, each.unread):
                self.collected.emit(each)
