"""Questions about stories and related articles, all to one `StoryPages` on the query thread. Main thread; made by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast, final

from newsreader.ui.ports import ReaderPort
from newsreader.ui.queries import Queries

if TYPE_CHECKING:
    from newsreader.engine.story_pages import StoryPages
    from newsreader.store.reader import Reader

Answer = TypeVar("Answer")


@final
class StoryQuestions:
    """What was weighed for one question serves the next, whoever asks."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._pages: StoryPages | None = None  # of the query thread

    def ask(self, kind: str, question: Callable[[StoryPages], Answer], *, done: Callable[[Answer], None]) -> None:
        """Ask on the query thread, as `Queries.ask` does."""
        self._queries.ask(kind, lambda reader: question(self._made(reader)), done=done)

    def _made(self, reader: ReaderPort) -> StoryPages:
        """On the query thread."""
        from newsreader.engine.story_pages import StoryPages

        if self._pages is None:
            self._pages = StoryPages(cast("Reader", reader))
        return self._pages
