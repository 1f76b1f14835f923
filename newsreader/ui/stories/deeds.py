"""What a person says about stories, carried out by the engine and undoable. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, final

from PySide6.QtCore import QObject, Signal

from newsreader.core.corrections import Correction, Verdict, Wish
from newsreader.core.errors import KnownError
from newsreader.core.values import Changes
from newsreader.ui.futures import Futures
from newsreader.ui.ports import EnginePort
from newsreader.ui.undo import UndoSteps, Write

if TYPE_CHECKING:
    from newsreader.store.writer import Writer


@final
class StoryDeeds(QObject):
    """``failed``: something could not be kept, with its error."""

    failed = Signal(object)

    def __init__(self, engine: EnginePort, futures: Futures, *, undo: UndoSteps) -> None:
        super().__init__(undo)
        self._engine = engine
        self._futures = futures
        self._undo = undo

    def say(self, wish: Wish) -> None:
        """Keep what a person said; the bus tells whose story is another one."""
        back: list[Correction] = []  # filled on the engine thread before the future is done

        def write(writer: Writer) -> Changes:
            from newsreader.engine.correct import correct

            inverse, changes = correct(writer, wish)
            back.append(inverse)
            return changes

        def done(_changes: Changes) -> None:
            self._undo.remember(self._words(wish), _taking_back(back[0]))

        self._futures.when_done(self._engine.write(write), done, failed=self._on_failed)

    def follow(self, story: int, *, title: str, now: int) -> None:
        """Follow a story from now on."""
        label = self.tr("Following {title}").format(title=title)
        self._write(
            lambda writer: writer.stories.follow(story, title=title, now=now),
            lambda: self._undo.remember(label, lambda writer: writer.stories.leave(story)),
        )

    def leave(self, story: int, *, title: str, now: int) -> None:
        """Follow a story no longer."""
        label = self.tr("No longer following {title}").format(title=title)
        again: Write = lambda writer: writer.stories.follow(story, title=title, now=now)  # noqa: E731
        self._write(lambda writer: writer.stories.leave(story), lambda: self._undo.remember(label, again))

    def notify(self, story: int, *, is_on: bool) -> None:
        """Tell about new articles of a followed story, or no longer."""
        self._write(lambda writer: writer.stories.set_notified(story, is_on), lambda: None)

    def _write(self, operation: Write, done: Callable[[], None]) -> None:
        self._futures.when_done(self._engine.write(operation), lambda _changes: done(), failed=self._on_failed)

    def _words(self, wish: Wish) -> str:
        return {
            Verdict.APART: self.tr("Not related any more"),
            Verdict.SAME: self.tr("Joined as one story"),
            Verdict.SPLIT: self.tr("Split from its story"),
        }[wish.verdict]

    def _on_failed(self, error: KnownError) -> None:
        self.failed.emit(error)


def _taking_back(correction: Correction) -> Write:
    def write(writer: Writer) -> Changes:
        from newsreader.engine.correct import obey

        return obey(writer, correction)

    return write
