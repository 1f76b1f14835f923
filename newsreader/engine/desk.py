"""What the engine thread works with while it lives, and what follows from what: whose turn it is, how long it sleeps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import final

from newsreader.core.connectivity import Offline
from newsreader.core.pictures import PictureRules
from newsreader.core.values import ArticleId, Changes, FeedId, FeedReport
from newsreader.engine.bus import Bus
from newsreader.engine.clockwork import Clockwork
from newsreader.engine.enclosures import Enclosures
from newsreader.engine.fetcher import Fetcher
from newsreader.engine.full_texts import FullTexts
from newsreader.engine.icons import Icons
from newsreader.engine.indexing import Indexing
from newsreader.engine.opened import OpenStore
from newsreader.engine.parts import EngineParts
from newsreader.engine.pictures import Pictures
from newsreader.engine.readable import Readable
from newsreader.engine.refresh import Refresher
from newsreader.engine.related import Relating
from newsreader.engine.settle import Task, guarded
from newsreader.engine.subscribe import Subscriber
from newsreader.engine.upkeep import Upkeep

#: Seconds that the thread sleeps at most: the wall clock may have jumped, or the machine slept, meanwhile (R26).
_LONGEST_SLEEP = 60.0
#: Seconds without new articles after which indexing goes on though requests are still under way.
_CALM = 0.5


@final
class Desk:
    """Made and closed on the engine thread. ``post`` brings a task to it; ``being_read``: the article that is open."""

    def __init__(
        self,
        parts: EngineParts,
        bus: Bus,
        *,
        post: Callable[[Task], None],
        is_stopping: Callable[[], bool],
        being_read: Callable[[], ArticleId | None],
    ) -> None:
        self._parts = parts
        self._bus = bus
        self.store = OpenStore(parts.database.writer(parts.text_of), parts.database.reader())
        self._fetcher = Fetcher(parts, post=post, is_stopping=is_stopping, dictionary=lambda: self.store.dictionary)
        self.refresher = Refresher(
            parts, self.store, fetcher=self._fetcher, changed=self.changed, moved=self._tell_state
        )
        self.subscriber = Subscriber(parts, self.store, fetcher=self._fetcher, changed=self.changed)
        self.full_texts = FullTexts(
            parts,
            self.store,
            fetcher=self._fetcher,
            changed=self.changed,
            offline=lambda: self.refresher.offline,
        )
        self.indexing = Indexing(self.store, moved=self._tell_state, monotonic=parts.monotonic)
        self.relating = Relating(self.store, monotonic=parts.monotonic, changed=bus.changed)
        self.pictures = Pictures(parts, self.store, changed=self.changed, post=post, is_stopping=is_stopping)
        self.upkeep = Upkeep(
            parts, self.store, changed=self.changed, being_read=being_read, drop_pictures=self.pictures.drop_old
        )
        self.icons = Icons(parts, self.store, fetcher=self._fetcher, changed=self.changed, post=post)
        self.enclosures = Enclosures(parts, self.store, post=post, is_stopping=is_stopping)
        self.readable = Readable(self.store, self.pictures, full_texts=self.full_texts, clock=parts.clock)
        self._clockwork = Clockwork(parts.clock, parts.monotonic)
        self._is_tidy = True
        self._quiet_at = 0.0  # when indexing goes on though requests are under way
        self._offline = self.refresher.offline
        self._tell_state()

    def changed(self, changes: Changes) -> None:
        """Something was written: tell it, index it, and look for feeds that are due."""
        if changes:
            self._bus.changed(changes)
            self._is_tidy = False
        if changes.added or changes.updated:
            self.indexing.wake()
            self.relating.wake()
            self._quiet_at = self._parts.monotonic() + _CALM
            self.wake_pictures()
        if changes.added:
            self.full_texts.take_new(changes.added)
            self.readable.take_new(changes.added)
        if changes.structure:
            self._clockwork.look_now()

    def wake_pictures(self) -> None:
        """There may be pictures and icons to fetch: articles came, or another network."""
        self.pictures.wake()
        self.icons.wake()

    def set_picture_rules(self, rules: PictureRules) -> Changes:
        """Follow other rules about pictures, and about icons with them."""
        changes = self.pictures.set_rules(rules)
        self.icons.wake()
        return changes

    def unsubscribe(self, feeds: Sequence[FeedId]) -> Changes:
        """End subscriptions, by the engine's clock."""
        changes = self.store.writer.unsubscribe(feeds, now=self._parts.clock())
        self.changed(changes)
        return changes

    def work_offline(self, is_wanted: bool) -> bool:
        """Shut or open the gate, call off what is under way, and tell it."""
        self._parts.gate.set_shut(is_wanted)
        if is_wanted:
            self.refresher.stop()
            self.pictures.stop()
            self.icons.stop()
            self.enclosures.stop_all()
            self._parts.client.close_idle()
        self._follow_offline()
        return is_wanted

    def _follow_offline(self) -> None:
        """Tell it when fetching ends or goes on; what became due meanwhile is then caught up with (R26)."""
        offline = self.refresher.offline
        if offline is self._offline:
            return
        self._offline = offline
        if not offline:
            self._clockwork.catch_up()
            self.icons.wake()
        self._tell_state()

    def _tell_state(self) -> None:
        self._is_at = self._work()
        state = self.refresher.state(indexing=self.indexing.waiting)
        self._bus.at(replace(state, pictures=self._is_at[0], relating=self._is_at[1]))

    def _work(self) -> tuple[bool, bool]:
        """Whether pictures are fetched, and related stories looked for."""
        return self.pictures.is_busy, self.relating.has_work

    def move_on(self, *, is_quiet: bool) -> None:
        """What follows from the tasks and the clock. ``is_quiet``: no task came, so that slow things may be done."""
        self._fetcher.hand_out()
        self.refresher.flush_due()
        self._follow_offline()
        if self._parts.is_scheduled:
            self._fetch_due()
        if self._parts.is_scheduled and self._parts.monotonic() >= self.full_texts.look_at:
            self.full_texts.look()
        self.pictures.move_on(by_itself=self._may_fetch_pictures())
        self.icons.move_on(by_itself=self._may_fetch_pictures())
        if self._may_work(self.indexing.has_work):
            self.indexing.slice()
        elif self._may_work(self.relating.has_work):
            self.relating.slice()
        elif is_quiet and self._fetcher.is_idle:
            self._tidy()
        if self._work() != self._is_at:
            self._tell_state()

    def sleep(self) -> float:
        """Seconds until there is something to do that no task brings."""
        if self._may_work(self.indexing.has_work or self.relating.has_work) or (
            (self.upkeep.has_work or not self._is_tidy) and self._fetcher.is_idle
        ):
            return 0.0
        waits = [_LONGEST_SLEEP]
        if self.indexing.has_work or self.relating.has_work:
            waits.append(self._quiet_at - self._parts.monotonic())
        waits += [
            at - self._parts.monotonic() for at in (self._fetcher.ready_at(), self.refresher.write_at) if at is not None
        ]
        may_fetch = self._may_fetch_pictures()
        for at in (self.pictures.due(by_itself=may_fetch), self.icons.due(by_itself=may_fetch)):
            if at is not None:
                waits.append(at - self._parts.monotonic())
        if self._parts.is_scheduled:
            now = self._parts.monotonic()
            waits.append(max(self._clockwork.look_at, self.refresher.paused_until, self._offline_until()) - now)
        return max(0.0, min(waits))

    def _may_fetch_pictures(self) -> bool:
        """Pictures come by themselves in a window, when feeds are done or nothing came of them for a moment."""
        is_calm = self._fetcher.is_idle or self._parts.monotonic() >= self._quiet_at
        return self._parts.is_scheduled and is_calm and not self.refresher.offline

    def _may_work(self, has_work: bool) -> bool:
        """Articles that come are stored first: what is made of them waits until nothing arrives, or has for a moment."""
        return has_work and (self._fetcher.is_idle or self._parts.monotonic() >= self._quiet_at)

    def _offline_until(self) -> float:
        """When to look whether anything can be fetched again; a person who works offline says so."""
        match self.refresher.offline:
            case Offline.NO:
                return 0.0
            case Offline.AWAY:
                return self.refresher.look_at
            case Offline.CHOSEN:
                return self._parts.monotonic() + _LONGEST_SLEEP

    def _fetch_due(self) -> None:
        """Fetch what is due; look again when the next feed is, or when this round is over."""
        self._clockwork.tick()
        now = self._parts.monotonic()
        if now < max(self._clockwork.look_at, self.refresher.paused_until, self._offline_until()):
            return
        if self.refresher.offline:
            own_round = self.refresher.try_one()
            self._follow_offline()
        else:
            waiting = len(self.store.reader.due(self._parts.clock())) if self._clockwork.is_catching_up else 0
            own_round = self.refresher.ask_due(most=self._clockwork.most(waiting))
        if own_round.done():
            self._clockwork.wait_for(self.store.reader.next_due())
        else:
            self._clockwork.wait()
            own_round.add_done_callback(self._on_round_over)
        self._fetcher.hand_out()

    def _on_round_over(self, _round: Future[tuple[FeedReport, ...]]) -> None:
        """Runs on the engine thread: rounds end there."""
        self._clockwork.round_over()

    def _tidy(self) -> None:
        """Follow the rules of retention, a slice at a time; and once after some work bring the log into the database."""
        self.upkeep.look()
        self.enclosures.tidy()
        if self.upkeep.has_work:
            self.upkeep.slice()
            return
        if not self._is_tidy:
            self._is_tidy = True
            self.store.writer.checkpoint()

    def close(self) -> None:
        """Write what waits, let the threads end, close the store."""
        guarded(self.refresher.flush)
        guarded(self.upkeep.finish)
        guarded(self.pictures.close)
        guarded(self.icons.close)
        guarded(self.enclosures.close)
        self._fetcher.stop()
        self._fetcher.join(1.0)
        self._parts.client.close()
        self.store.close()
