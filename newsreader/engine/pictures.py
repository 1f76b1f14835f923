"""Pictures after their articles: what is fetched next, what came of it, who waits for it. Engine thread.

By themselves (in the window) pictures are fetched while nothing else is, the newest articles' first. A person's wish
(`ask`) goes before those. What came is written in batches; the store is what remembers, so a restart goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import field, replace
from typing import TYPE_CHECKING, final

from newsreader.core.errors import FetchError, FileError, KnownError
from newsreader.core.frozen import dataclass
from newsreader.core.pictures import (
    FailedPicture,
    PictureId,
    PictureRules,
    StoredPicture,
    WantedPicture,
    may_pass,
    next_try,
    picture_digest,
    rest_of_host,
)
from newsreader.core.values import ArticleId, Changes, FeedId
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts, PictureProgress, PictureReport
from newsreader.engine.picture_line import PictureLine
from newsreader.engine.picture_road import PictureFetch, PictureRoad
from newsreader.engine.verdict import bug_error, is_away

if TYPE_CHECKING:
    from newsreader.store.picture_files import PictureFiles

#: So many pictures are taken from the store at a time, when fewer than so many wait.
_BATCH, _FEW = 1_000, 100
#: So many outcomes are written together, or what takes such a share of the budget, or after so many seconds.
_TOGETHER, _SHARE, _LONGEST_WAIT = 50, 0.004, 0.3
#: Seconds without fetching by itself when nothing is wanted, and after the folder could not be written.
_REST, _PAUSE = 60.0, 600.0
#: So many are dropped in one step.
_AT_ONCE = 200
OnProgress = Callable[[PictureProgress], None]


@dataclass(frozen=True, slots=True)
class PictureWish:
    """Whose pictures a person wants: of these articles, or of these feeds. ``again``: those refused before, too.
    ``only``: of one article the picture of this digest. ``by_policy``: only those that would be fetched by themselves.
    """

    articles: tuple[ArticleId, ...] | None = None
    only: bytes | None = None
    feeds: tuple[FeedId, ...] | None = None
    again: bool = False
    by_policy: bool = False


@dataclass(slots=True)
class _Round:
    """What one wish waits for."""

    wish: PictureWish
    future: Future[PictureReport]
    on_progress: OnProgress | None
    waiting: set[PictureId] = field(default_factory=set)
    progress: PictureProgress = field(default_factory=PictureProgress)
    is_cancelled: bool = False


@final
class Pictures:
    """``changed`` is told what was written. Without parts for pictures none are fetched. ``is_stopping`` ends requests
    under way; any thread asks it.
    """

    def __init__(
        self,
        parts: EngineParts,
        store: OpenStore,
        *,
        changed: Callable[[Changes], None],
        post: Callable[[Callable[[], None]], None],
        is_stopping: Callable[[], bool],
    ) -> None:
        self._parts = parts
        self._store = store
        self._changed = changed
        self._is_stopping = is_stopping
        self._road = PictureRoad(parts, parts.pictures, post=post) if parts.pictures else None
        self._line: PictureLine[WantedPicture] = PictureLine(most=parts.pictures.most if parts.pictures else 0)
        self._known: dict[PictureId, WantedPicture] = {}  # in line or under way
        self._under_way = 0
        self._rounds: list[_Round] = []
        self._stored: list[StoredPicture] = []
        self._failed: list[FailedPicture] = []
        self._unwritten = 0  # bytes of those that were stored
        self._most_unwritten = 0.0
        self._write_at: float | None = None
        self._look_at = 0.0
        self._is_matched = False
        self._is_over = False  # the budget may be passed
        self._stops = 0

    # -- asking ------------------------------------------------------------------------------------------------------

    def ask(self, wish: PictureWish, future: Future[PictureReport], *, on_progress: OnProgress | None = None) -> None:
        """Fetch what the wish's articles lack; the future tells what came of it."""
        if self._road is None:
            future.set_result(PictureReport(PictureProgress()))
            return
        self._match(self._road.files)
        self.flush()
        reader, now = self._store.reader.pictures, self._parts.clock()
        if wish.again and wish.articles:
            numbers = [number for article in wish.articles for number in reader.ids(article, only=wish.only)]
            self._changed(self._store.writer.pictures.want_again(numbers))
        if wish.by_policy:
            wanted = reader.wanted(now, is_metered=self._parts.is_metered(), feeds=wish.feeds)
        else:
            wanted = reader.wanted_by(now, articles=wish.articles, feeds=wish.feeds)
            if wish.only is not None:
                wanted = tuple(each for each in wanted if picture_digest(each.url) == wish.only)
        turn = _Round(wish, future, on_progress, {each.id for each in wanted})
        turn.progress = PictureProgress(total=len(wanted))
        self._rounds.append(turn)
        for each in reversed(wanted):
            self._add(each, first=True)
        self._tell(turn)
        self._end_rounds()

    def stop(self) -> None:
        """Call off whatever is being fetched; what a person waited for ends with what there is."""
        self._stops += 1
        for each in self._line.drop_all():
            self._known.pop(each.id, None)
        for turn in self._rounds:
            turn.is_cancelled = True
            turn.waiting.clear()
        self._end_rounds()

    @property
    def is_busy(self) -> bool:
        """Whether pictures are in line or under way."""
        return bool(self._known)

    def wake(self) -> None:
        """Something was written: there may be pictures to fetch."""
        self._look_at = min(self._look_at, self._parts.monotonic())

    def set_rules(self, rules: PictureRules) -> Changes:
        """Follow other rules from now on: what is over the budget goes, a few at a time."""
        changes = self._store.writer.pictures.set_rules(rules)
        self._changed(changes)
        self._is_over = True
        self.flush()
        self.wake()
        return changes

    def _add(self, picture: WantedPicture, *, first: bool = False) -> None:
        if picture.id not in self._known:
            self._known[picture.id] = picture
            self._line.add(PictureFetch(picture, self._is_stopping).host, picture, first=first)

    # -- its turn ----------------------------------------------------------------------------------------------------

    def move_on(self, *, by_itself: bool) -> None:
        """Write what waits, and start what may start; ``by_itself``: also what nobody asked for."""
        if self._road is None:
            return
        if self._write_at is not None and self._parts.monotonic() >= self._write_at:
            self.flush()
        if by_itself and not self._rounds and self._parts.monotonic() >= self._look_at:
            self._look(self._road.files)
        if not by_itself and not self._rounds:
            return
        while self._road.has_room and (picture := self._line.take()) is not None:
            self._start(self._road, picture)

    def due(self, *, by_itself: bool) -> float | None:
        """When `move_on` has something to do that no outcome brings, by the monotonic clock."""
        if self._road is None or self._write_at is not None:
            return self._write_at
        return self._look_at if by_itself and not self._rounds else None

    def _look(self, files: PictureFiles) -> None:
        """Take what is wanted from the store."""
        self._match(files)
        now = self._parts.monotonic()
        if self._line.waiting >= _FEW:
            self._look_at = now + 1.0
            return
        self.flush()
        is_metered = self._parts.is_metered()
        found = self._store.reader.pictures.wanted(self._parts.clock(), is_metered=is_metered, limit=_BATCH)
        fresh = [each for each in found if each.id not in self._known]
        for each in fresh:
            self._add(each)
        self._look_at = now + (1.0 if fresh else _REST)

    def _match(self, files: PictureFiles) -> None:
        """Once: make the store and the files that are there one again, after whatever happened since the last time."""
        if self._is_matched:
            return
        self._is_matched = True
        strays, changes = self._store.writer.pictures.match_files(files.listing())
        files.remove(strays)
        self._changed(changes)
        self._is_over = True

    def _start(self, road: PictureRoad, picture: WantedPicture) -> None:
        begun = self._stops
        job = PictureFetch(picture, lambda: self._is_stopping() or self._stops != begun)
        self._under_way += 1
        host = job.host
        road.fetch(
            job,
            on_answer=lambda: self._line.done(host),
            on_done=lambda outcome: self._on_done(job, outcome),
        )

    # -- what came ---------------------------------------------------------------------------------------------------

    def _on_done(self, job: PictureFetch, outcome: StoredPicture | Exception) -> None:
        self._under_way -= 1
        picture = job.picture
        self._known.pop(picture.id, None)
        if isinstance(outcome, StoredPicture):
            self._stored.append(outcome)
            self._unwritten += outcome.size
            self._note(picture.id, size=outcome.size)
        else:
            self._on_failed(job, outcome)
        if len(self._stored) + len(self._failed) >= _TOGETHER or self._unwritten > self._most_unwritten:
            self.flush()
        elif self._write_at is None:
            self._write_at = self._parts.monotonic() + _LONGEST_WAIT
        self._end_rounds()
        if self._road and not self._under_way and not self._line.waiting:
            self.wake()
            self._road.close_idle()

    def _on_failed(self, job: PictureFetch, error: Exception) -> None:
        picture = job.picture
        known = error if isinstance(error, KnownError) else bug_error(error, picture.url)
        if known.kind in ("cancelled", "offline") or is_away(known, self._parts.has_route) or self._is_stopping():
            self._look_at = self._parts.monotonic() + _REST
            self._drop([picture.id])  # it stays wanted
            return
        if isinstance(known, FileError):
            self._look_at = self._parts.monotonic() + _PAUSE
            self._drop([picture.id, *(each.id for each in self._line.drop_all())])
            return
        http = known.http if isinstance(known, FetchError) else None
        if http in (429, 503) and isinstance(known, FetchError):
            self._hold(job, known)
        failures, now = picture.failures + 1, self._parts.clock()
        again = next_try(failures, now=now, jitter=self._parts.chance()) if may_pass(known.kind, http) else None
        self._failed.append(FailedPicture(picture.id, known.kind, known.text, failures, again))
        self._note(picture.id, failed=True)

    def _hold(self, job: PictureFetch, error: FetchError) -> None:
        """The host is busy: nothing more is asked of it for a while."""
        until = rest_of_host(error.retry_after, failures=job.picture.failures, now=self._parts.clock())
        self._store.writer.pictures.hold(job.host, until)
        self._drop([each.id for each in self._line.drop_host(job.host)], failed=True)

    def _drop(self, pictures: Sequence[PictureId], *, failed: bool = False) -> None:
        for number in pictures:
            self._known.pop(number, None)
            self._note(number, failed=failed)

    def _note(self, number: PictureId, *, size: int = 0, failed: bool = False) -> None:
        for turn in self._rounds:
            if number in turn.waiting:
                turn.waiting.discard(number)
                before = turn.progress
                turn.progress = replace(
                    before, done=before.done + 1, failed=before.failed + failed, size=before.size + size
                )
                self._tell(turn)

    def _tell(self, turn: _Round) -> None:
        if turn.on_progress is not None:
            turn.on_progress(turn.progress)

    def _end_rounds(self) -> None:
        over = [turn for turn in self._rounds if not turn.waiting]
        if not over:
            return
        self.flush()
        self._rounds = [turn for turn in self._rounds if turn.waiting]
        for turn in over:
            lacks = self._store.reader.pictures.lacks(articles=turn.wish.articles, feeds=turn.wish.feeds)
            if turn.wish.only is not None:
                lacks = tuple(lack for lack in lacks if picture_digest(lack.url) == turn.wish.only)
            turn.future.set_result(PictureReport(turn.progress, lacks, turn.is_cancelled))

    # -- what is kept ------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write what came, and make room where that is over the budget."""
        self._write_at = None
        stored, failed = self._stored, self._failed
        self._stored, self._failed, self._unwritten = [], [], 0
        if stored or failed:
            self._changed(self._store.writer.pictures.save(stored, failed))
        if self._road and (stored or self._is_over):
            self._most_unwritten = self._store.reader.pictures.rules().budget * _SHARE
            files, changes = self._store.writer.pictures.make_room(_AT_ONCE)
            self._road.files.remove(files)
            self._changed(changes)
            self._is_over = len(files) == _AT_ONCE
            if self._is_over:
                self._write_at = self._parts.monotonic()

    def drop_old(self, today: int) -> bool:
        """Let go some of what the rules of retention let go; whether there may be more."""
        if self._road is None:
            return False
        files, changes = self._store.writer.pictures.drop_old(today=today, limit=_AT_ONCE)
        self._road.files.remove(files)
        self._changed(changes)
        return len(files) == _AT_ONCE

    def close(self) -> None:
        """Write what waits and let the threads end."""
        self.flush()
        if self._road is not None:
            self._road.stop()
            self._road.join(0.5)
