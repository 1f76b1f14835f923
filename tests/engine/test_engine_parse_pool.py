"""Which process reads a document: the thread's own, or, for one that needs much room, another one that is alone (F13)."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from support import hostile

from newsreader.core.errors import DocumentError
from newsreader.core.values import Document, ParseJob
from newsreader.engine.parse_messages import ParseLimits
from newsreader.engine.parse_pool import ParsePool

FOUND = Document("rss", "title", "", "", ())
USUAL, LARGE, HUGE = hostile.job(b"usual"), hostile.job(b"large"), hostile.job(b"huge")
NEEDS = {b"usual": 1 << 20, b"large": 200 << 20, b"huge": 999 << 20}


@dataclass
class Rooms:
    """Makes processes that only compare what a document needs with what they have; notes whether two large ones met."""

    made: list[FakeProcess] = field(default_factory=list)
    both_came: threading.Barrier = field(default_factory=lambda: threading.Barrier(2))
    both_large: threading.Barrier = field(default_factory=lambda: threading.Barrier(2))
    met: bool = False

    def __call__(self, limits: ParseLimits) -> FakeProcess:
        self.made.append(FakeProcess(self, limits))
        return self.made[-1]


@dataclass
class FakeProcess:
    rooms: Rooms
    limits: ParseLimits
    is_stopped: bool = False

    def read(self, job: ParseJob) -> Document:
        if self.is_stopped:
            raise DocumentError("parser", "The program is closing.")
        if self.limits.memory == ParseLimits().memory:
            self.meet()
        elif job is LARGE:
            self.rooms.both_came.wait(10)
        if NEEDS[job.wire] > self.limits.memory:
            raise DocumentError("memory", "The feed takes too much memory to be read.")
        return FOUND

    def meet(self) -> None:
        """Give another large document the time to come, too, if it may."""
        with suppress(threading.BrokenBarrierError):
            self.rooms.both_large.wait(0.1)
            self.rooms.met = True

    def stop(self) -> None:
        self.is_stopped = True


def test_documents_as_they_are_need_one_process_a_thread():
    rooms = Rooms()
    pool = ParsePool(rooms)
    assert [pool.read(USUAL) for _ in range(3)] == [FOUND] * 3
    assert [each.limits.memory < 128 << 20 for each in rooms.made] == [True]


@pytest.mark.server
def test_a_document_that_needs_much_room_is_read_alone():
    rooms = Rooms()
    pool = ParsePool(rooms)
    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(pool.read, [LARGE, LARGE])) == [FOUND, FOUND]
    assert not rooms.met
    large = [each for each in rooms.made if each.limits == ParseLimits()]
    assert [each.is_stopped for each in large] == [True, True]
    assert len(rooms.made) == 4


def test_a_document_that_needs_more_than_there_is_is_refused():
    rooms = Rooms()
    pool = ParsePool(rooms)
    with pytest.raises(DocumentError) as raised:
        pool.read(HUGE)
    assert raised.value.kind == "memory"
    assert pool.read(USUAL) == FOUND


def test_a_pool_that_was_stopped_reads_no_more():
    rooms = Rooms()
    pool = ParsePool(rooms)
    pool.read(USUAL)
    pool.stop()
    with pytest.raises(DocumentError, match="closing"):
        pool.read(USUAL)
    assert [each.is_stopped for each in rooms.made] == [True]
