"""*Make readable offline*: what the articles of a view lack, and what arrives until a chosen time. Engine thread.

Full texts come first, since they bring pictures of their own; then the pictures. What is asked for what is still to come is
kept in the store, so that a restart goes on with it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import final

from newsreader.core.folders import lies_in
from newsreader.core.readable import Standing
from newsreader.core.values import ArticleId, FeedId, View, ViewKind
from newsreader.engine.full_texts import FullTexts
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import FullTextReport, PictureProgress, PictureReport, ReadableProgress, ReadableReport
from newsreader.engine.pictures import Pictures, PictureWish
from newsreader.engine.settle import settle

OnProgress = Callable[[ReadableProgress], None]


@dataclass(slots=True)
class _Turn:
    """One wish on its way."""

    ids: tuple[ArticleId, ...]
    future: Future[ReadableReport]
    on_progress: OnProgress
    progress: ReadableProgress
    texts: Future[tuple[FullTextReport, ...]] | None = None


@final
class Readable:
    """``clock`` gives whole seconds since 1970."""

    def __init__(
        self, store: OpenStore, pictures: Pictures, *, full_texts: FullTexts, clock: Callable[[], int]
    ) -> None:
        self._store = store
        self._pictures = pictures
        self._full_texts = full_texts
        self._clock = clock
        self._standing = store.reader.standing()
        self._turns: list[_Turn] = []

    # -- what is there -----------------------------------------------------------------------------------------------

    def ask(self, view: View, future: Future[ReadableReport], *, full_text: bool, on_progress: OnProgress) -> None:
        """Fetch what a view's articles lack."""
        ids = tuple(map(ArticleId, self._store.reader.ids(view)))
        wanted = self._store.reader.lacking_full_text(ids) if full_text else ()
        turn = _Turn(ids, future, on_progress, ReadableProgress(of_texts=len(wanted)))
        self._turns.append(turn)
        if not wanted:
            self._begin_pictures(turn)
            return
        on_progress(turn.progress)
        turn.texts = Future()
        turn.texts.add_done_callback(lambda _: settle(future, lambda: self._begin_pictures(turn)))
        self._full_texts.ask(wanted, future=turn.texts, on_report=lambda report: self._on_text(turn, report))

    def stop(self) -> None:
        """Call off what is under way; whoever waits is told what came."""
        for turn in self._turns:
            if turn.texts is not None and not turn.texts.done():
                turn.texts.cancel()
        self._pictures.stop()

    def _on_text(self, turn: _Turn, report: FullTextReport) -> None:
        before = turn.progress
        failed = before.failed_texts + (report.error_kind is not None)
        turn.progress = replace(before, texts=before.texts + 1, failed_texts=failed)
        turn.on_progress(turn.progress)

    def _begin_pictures(self, turn: _Turn) -> None:
        """The full texts came, or were called off, and the pictures with them; or none was asked for."""
        is_cancelled = turn.texts is not None and turn.texts.cancelled()
        reports = () if turn.texts is None or is_cancelled else turn.texts.result()
        pictures: Future[PictureReport] = Future()
        pictures.add_done_callback(lambda done: settle(turn.future, lambda: self._end(turn, reports, done)))
        wish = PictureWish(articles=() if is_cancelled else turn.ids)
        self._pictures.ask(wish, pictures, on_progress=lambda progress: self._on_pictures(turn, progress))

    def _on_pictures(self, turn: _Turn, progress: PictureProgress) -> None:
        turn.progress = replace(turn.progress, pictures=progress)
        turn.on_progress(turn.progress)

    def _end(self, turn: _Turn, reports: Sequence[FullTextReport], pictures: Future[PictureReport]) -> None:
        self._turns.remove(turn)
        failed = tuple(report for report in reports if report.error_kind is not None)
        turn.future.set_result(ReadableReport(pictures.result(), failed, turn.progress))

    # -- what is to come ---------------------------------------------------------------------------------------------

    def stand(self, view: View, hours: int, *, full_text: bool) -> Standing | None:
        """Make readable what arrives in so many hours; 0: no longer."""
        wanted = Standing(self._clock() + hours * 3_600, self._feeds_of(view), full_text) if hours else None
        self._store.writer.keep_standing(wanted)
        self._standing = wanted
        return wanted

    @property
    def standing(self) -> Standing | None:
        """What is being made readable as it comes; None when nothing is, or no longer."""
        standing = self._standing
        return standing if standing is not None and self._clock() < standing.until else None

    def take_new(self, added: Collection[ArticleId]) -> None:
        """Articles came: make those readable that were asked for."""
        standing = self.standing
        if standing is None or not added:
            return
        now = self._clock()
        rows = self._store.reader.rows(sorted(added))
        wanted = [row for row in rows if standing.holds(row.feed, now)]
        if not wanted:
            return
        if standing.full_text:
            others = [row.id for row in wanted if not self._full_texts.is_always(row.feed)]  # those are on their way
            self._full_texts.ask(self._store.reader.lacking_full_text(others), future=Future())
        self._pictures.ask(PictureWish(articles=tuple(row.id for row in wanted)), Future())

    def _feeds_of(self, view: View) -> tuple[FeedId, ...] | None:
        if view.kind is ViewKind.FEED and view.feed is not None:
            return (view.feed,)
        if view.kind is ViewKind.FOLDER and view.folder is not None:
            reader = self._store.reader
            folders = {folder.id: folder for folder in reader.folders()}
            return tuple(feed.id for feed in reader.feeds() if lies_in(feed.folder, view.folder, folders=folders))
        return None
