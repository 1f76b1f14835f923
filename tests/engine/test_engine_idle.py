"""An engine with nothing due has nothing to do: it sleeps as long as it ever does, and writes nothing."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from support.engine_room import DAY, engine_room
from support.screens import wait_for

from newsreader.engine.engine import _give_way
from newsreader.store.write_feeds import NewFeed

pytestmark = pytest.mark.server  # waits for threads


def written(folder):
    """When each file was written last."""
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def rests(room, folder) -> bool:
    """Whether nothing was written while the engine was woken and went to sleep again."""
    before = written(folder)
    room.engine.when_indexed().result(10)
    return room.engine._at.sleep() > 50 and written(folder) == before


def test_it_sleeps_for_a_minute_and_leaves_the_files_alone(tmp_path):
    with engine_room(tmp_path, is_scheduled=True) as room:
        later = room.clock() + 2 * DAY
        feed = NewFeed("https://a.example/feed", typed=True)
        room.engine.call(lambda writer: writer.add_feed(feed, next_due=later, now=room.clock())).result(10)
        room.engine.when_indexed().result(10)
        wait_for(lambda: room.engine._at.sleep() > 50, what="an engine that sleeps")
        wait_for(lambda: rests(room, tmp_path), what="the last of the writes")
        files = written(tmp_path)
        for _ in range(3):  # woken for nothing, as by a minute that is over
            room.engine.when_indexed().result(10)
        wait_for(lambda: room.engine._at.sleep() > 50, what="an engine that sleeps again")
        assert written(tmp_path) == files


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere threads have no priority of their own")
def test_what_was_started_with_a_lower_priority_keeps_it():
    """Only root may raise one: to anybody else the attempt is an error, and there was no engine."""
    kept: list[int] = []

    def thread():
        number = threading.get_native_id()
        os.setpriority(os.PRIO_PROCESS, number, 12)
        _give_way()
        kept.append(os.getpriority(os.PRIO_PROCESS, number))

    started = threading.Thread(target=thread)
    started.start()
    started.join()
    assert kept == [12]
