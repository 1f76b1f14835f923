"""The engine: the background thread that owns the schedule, all fetching and all writing. No Qt.

Everything it does is a task in its inbox or follows from the clock; between tasks it hands out requests, writes what
waits, indexes a slice, and tells what changed. It sleeps until there is something to do. What the thread works with is
loaded on it: a window makes its engine before its first paint.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar, final

from newsreader.core.outlines import OutlineFile
from newsreader.core.values import ArticleId, Changes, Chapter, FeedId, FeedReport, FolderId, View
from newsreader.engine.bus import Bus
from newsreader.engine.parts import (
    Discovery,
    EngineParts,
    FullTextReport,
    ImportReport,
    Moved,
    Parser,
    PictureReport,
    ReadableProgress,
    ReadableReport,
)
from newsreader.engine.settle import Task, guarded, settle

if TYPE_CHECKING:
    from newsreader.core.enclosures import Loading
    from newsreader.core.pictures import PictureRules
    from newsreader.core.readable import Standing
    from newsreader.core.retention import Rule
    from newsreader.engine.desk import Desk
    from newsreader.engine.enclosures import EnclosureWish
    from newsreader.engine.pictures import OnProgress, PictureWish
    from newsreader.store.writer import Writer

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")

#: The priority of the engine beside a window, by the words of nice(1): everything else comes before it.
_NICE = 5


@final
class Engine:
    """Made and ended by the composition root. Its methods may be called from any thread and return at once; their
    futures fail with known errors. Listeners of ``bus`` are added before `start`.

    ``make_parts`` is called on the engine thread: what it imports and opens costs the window's start nothing.
    ``monotonic`` gives seconds that never go back.
    """

    def __init__(self, make_parts: Callable[[], EngineParts], *, monotonic: Callable[[], float]) -> None:
        self.bus = Bus(monotonic)
        self._make_parts = make_parts
        self._monotonic = monotonic
        self._parser: Parser | None = None
        self._inbox: SimpleQueue[Task] = SimpleQueue()
        self._is_stopping = False
        self._being_read: ArticleId | None = None
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._opened: Future[None] = Future()

    # -- its life ----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin; tasks that came before are done first. Whether the store opens is told by `wait_until_open`."""
        self._thread.start()

    def wait_until_open(self, timeout: float | None = None) -> None:
        """Wait for the store. Raises StoreError when it cannot be opened, TimeoutError when that takes longer."""
        self._opened.result(timeout)

    def stop(self, timeout: float = 3.0) -> None:
        """End: call requests off, finish the transaction under way, tell what is left, close the store."""
        if not self._thread.is_alive():
            return
        self._is_stopping = True
        self._interrupt()
        if self._parser is not None:
            self._parser.stop()  # a document that is being read is not worth waiting for
        self._inbox.put(_nothing)
        self._thread.join(timeout)
        if self._thread.is_alive():
            _log.warning("The engine did not end within %g seconds", timeout)

    def _interrupt(self) -> None:
        """End what takes long and loses nothing by it."""
        desk: Desk | None = getattr(self, "_at", None)
        if desk is not None and desk.upkeep.is_rewriting:
            desk.store.writer.interrupt()

    # -- what may be asked of it -------------------------------------------------------------------------------------

    def write(self, operation: Callable[[Writer], Changes]) -> Future[Changes]:
        """Have a person's change written; its changes are told at once."""
        return self.call(lambda writer: _twice(operation(writer)))

    def call(self, operation: Callable[[Writer], tuple[_Answer, Changes]]) -> Future[_Answer]:
        """A write that also answers something."""
        future: Future[_Answer] = Future()

        def task(desk: Desk) -> None:
            answer, changes = operation(desk.store.writer)
            desk.changed(changes)
            self.bus.flush(at_once=True)
            future.set_result(answer)

        return self._ask(future, task)

    def refresh(
        self,
        feeds: Sequence[FeedId] | None,
        *,
        due_only: bool = False,
        on_report: Callable[[FeedReport], None] | None = None,
    ) -> Future[tuple[FeedReport, ...]]:
        """Fetch these feeds, or all, now; ``on_report`` is called on the engine thread as each one is stored."""
        future: Future[tuple[FeedReport, ...]] = Future()
        return self._ask(
            future, lambda desk: desk.refresher.ask(feeds, due_only=due_only, future=future, on_report=on_report)
        )

    def stop_refresh(self) -> None:
        """Call off the fetching of feeds that is under way."""
        self._ask(Future(), lambda desk: desk.refresher.stop())

    def work_offline(self, is_wanted: bool) -> Future[bool]:
        """Open no connection from now on, over restarts too; or fetch again. FileError when that cannot be kept."""
        future: Future[bool] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.work_offline(is_wanted)))

    def discover(self, url: str, *, typed: bool = True) -> Future[Discovery]:
        """What stands at an address."""
        future: Future[Discovery] = Future()
        return self._ask(future, lambda desk: desk.subscriber.discover(url, typed=typed, future=future))

    def subscribe(
        self, url: str, *, folder: FolderId | None = None, title: str = "", typed: bool = True
    ) -> Future[FeedReport]:
        """Subscribe to the feed at an address, or to the first that the page there names, and store what it holds."""
        future: Future[FeedReport] = Future()
        from newsreader.engine.subscribe import Wish

        wish = Wish(url, folder, title, typed)
        return self._ask(future, lambda desk: desk.subscriber.subscribe(wish, future))

    def unsubscribe(self, feeds: Sequence[FeedId]) -> Future[Changes]:
        """End subscriptions; they can be restored for thirty days. UsageError for an unknown feed."""
        future: Future[Changes] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.unsubscribe(feeds)))

    def keep(self, url: str, *, folder: FolderId | None = None) -> Future[FeedId]:
        """Subscribe without looking."""
        future: Future[FeedId] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.subscriber.keep(url, folder)))

    def change_address(self, feed: FeedId, url: str, *, typed: bool) -> Future[Moved]:
        """Give a feed another address; the one it had."""
        future: Future[Moved] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.subscriber.move(feed, url, typed=typed)))

    def import_outlines(self, file: OutlineFile) -> Future[ImportReport]:
        """Subscribe to all feeds of a list."""
        future: Future[ImportReport] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.subscriber.import_outlines(file)))

    def keep_rule(self, feed: FeedId | None, rule: Rule | None) -> Future[Changes]:
        """Set what is kept of a feed (None: as of all feeds), or of all; what left the lists by it."""
        future: Future[Changes] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.upkeep.keep_rule(feed, rule)))

    def spare(self, article: ArticleId) -> None:
        """Somebody reads this article now: it leaves no list under the reader."""
        self._being_read = article

    def free_space(self) -> Future[int]:
        """Delete for good what left the lists, and give the room back: how many bytes."""
        future: Future[int] = Future()
        return self._ask(future, lambda desk: desk.upkeep.free_now(future))

    def full_texts(
        self, ids: Sequence[ArticleId], *, on_report: Callable[[FullTextReport], None] | None = None
    ) -> Future[tuple[FullTextReport, ...]]:
        """Fetch the pages of these articles and show their readable text; a report of each, whatever became of it."""
        future: Future[tuple[FullTextReport, ...]] = Future()
        return self._ask(future, lambda desk: desk.full_texts.ask(ids, future=future, on_report=on_report))

    def full_text_always(self, feed: FeedId, is_on: bool) -> Future[Changes]:
        """Have the pages of a feed's articles read as they come, and those of its newest now; or no longer."""
        future: Future[Changes] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.full_texts.set_always(feed, is_on)))

    def set_picture_rules(self, rules: PictureRules) -> Future[Changes]:
        """Follow other rules about pictures."""
        future: Future[Changes] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.set_picture_rules(rules)))

    def network_changed(self) -> None:
        """The network is metered now, or no longer: what waited for that is looked for."""
        self._ask(Future[None](), lambda desk: desk.wake_pictures())

    def when_pages_read(self) -> Future[None]:
        """Done when no article's page is being fetched."""
        future: Future[None] = Future()
        return self._ask(future, lambda desk: desk.full_texts.tell_when_done(future))

    def when_indexed(self) -> Future[None]:
        """Done when nothing waits for the search index."""
        future: Future[None] = Future()
        return self._ask(future, lambda desk: desk.indexing.tell_when_done(future))

    def when_related(self) -> Future[None]:
        """Done when nothing waits for its related stories."""
        future: Future[None] = Future()
        return self._ask(future, lambda desk: desk.relating.tell_when_done(future))

    def fetch_pictures(self, wish: PictureWish, *, on_progress: OnProgress | None = None) -> Future[PictureReport]:
        """Fetch the pictures that a person wishes to have; ``on_progress`` is called on the engine thread."""
        future: Future[PictureReport] = Future()
        return self._ask(future, lambda desk: desk.pictures.ask(wish, future, on_progress=on_progress))

    def load_enclosure(self, wish: EnclosureWish, *, on_progress: Callable[[Loading], None]) -> Future[Loading]:
        """Load audio or video of an article; ``on_progress`` is called on the thread that loads."""
        future: Future[Loading] = Future()
        return self._ask(future, lambda desk: desk.enclosures.ask(wish, future, on_progress=on_progress))

    def find_chapters(self, wish: EnclosureWish) -> Future[tuple[Chapter, ...]]:
        """The chapters of a file of an article: the feed's, else those in a file of their own or in the file itself."""
        future: Future[tuple[Chapter, ...]] = Future()
        return self._ask(future, lambda desk: desk.enclosures.chapters.ask(wish, future))

    def stop_enclosure(self, url: str) -> None:
        """Call that off; what has come stays."""
        self._ask(Future(), lambda desk: desk.enclosures.stop(url))

    def forget_enclosure(self, wish: EnclosureWish) -> Future[None]:
        """Delete a file that was loaded."""
        future: Future[None] = Future()
        return self._ask(future, lambda desk: desk.enclosures.forget(wish, future))

    def make_readable(
        self, view: View, *, full_text: bool, on_progress: Callable[[ReadableProgress], None]
    ) -> Future[ReadableReport]:
        """Fetch what a view's articles lack to be read offline; ``on_progress`` is called on the engine thread."""
        future: Future[ReadableReport] = Future()
        return self._ask(
            future, lambda desk: desk.readable.ask(view, future, full_text=full_text, on_progress=on_progress)
        )

    def stop_readable(self) -> None:
        """Call that off; whoever waits for it is told what came."""
        self._ask(Future(), lambda desk: desk.readable.stop())

    def keep_readable(self, view: View, hours: int, *, full_text: bool) -> Future[Standing | None]:
        """Make readable what arrives of a view's feeds in so many hours; 0: no longer."""
        future: Future[Standing | None] = Future()
        return self._ask(future, lambda desk: future.set_result(desk.readable.stand(view, hours, full_text=full_text)))

    def _ask(self, future: Future[_Answer], task: Callable[[Desk], None]) -> Future[_Answer]:
        self._inbox.put(lambda: settle(future, lambda: task(self._desk())))
        return future

    def _desk(self) -> Desk:
        """What tasks work at. Raises StoreError while the store is not open."""
        self._opened.result(0)  # raises why the store could not be opened
        return self._at

    # -- the thread --------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            from newsreader.engine.desk import Desk  # loaded here, with all that it works with

            parts = self._make_parts()
            self._parser = parts.parser
            self._at = Desk(
                parts,
                self.bus,
                post=self._inbox.put,
                is_stopping=lambda: self._is_stopping,
                being_read=lambda: self._being_read,
            )
            self._opened.set_result(None)
            if parts.is_scheduled:
                _give_way()
        except Exception as error:  # noqa: BLE001  # handed to whoever asks; tasks fail with it, in words
            self._opened.set_exception(error)
            self._refuse_all()
            return
        try:
            while not self._is_stopping:
                self._turn()
        finally:
            self._at.close()
            self._parser.stop()
            self.bus.flush(at_once=True)

    def _turn(self) -> None:
        """Wait for something to do, do all of it, and what follows from it."""
        tasks = self._due_tasks()
        for task in tasks:
            guarded(task)
        guarded(lambda: self._at.move_on(is_quiet=not tasks))
        self.bus.flush()

    def _due_tasks(self) -> list[Task]:
        sleep = self._at.sleep()
        due = self.bus.due()
        if due is not None:
            sleep = min(sleep, due - self._monotonic())
        tasks: list[Task] = []
        try:
            tasks.append(self._inbox.get(timeout=sleep) if sleep > 0 else self._inbox.get_nowait())
            while len(tasks) < 100:
                tasks.append(self._inbox.get_nowait())
        except Empty:
            pass
        return tasks

    def _refuse_all(self) -> None:
        """The store could not be opened: whoever asks is told why, until the program ends."""
        while not self._is_stopping:
            guarded(self._inbox.get())


def _give_way() -> None:
    """Let the window have the processor first, where threads have priorities: those that this one starts inherit it.

    A program that was started with a lower priority stays there: only root may raise one.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        if os.getpriority(os.PRIO_PROCESS, thread) < _NICE:
            os.setpriority(os.PRIO_PROCESS, thread, _NICE)


def _twice(changes: Changes) -> tuple[Changes, Changes]:
    return changes, changes


def _nothing() -> None:
    """Wakes the thread."""
