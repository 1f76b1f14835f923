"""Retention by a running engine: at once out of the lists, off the disk when the program ends or a person wants it."""

from __future__ import annotations

from contextlib import closing
from types import SimpleNamespace

import pytest
from support.engine_room import DAY, Clock, engine_room, rss
from support.screens import wait_for

from newsreader.core.errors import UsageError
from newsreader.core.retention import Rule
from newsreader.core.values import View
from newsreader.engine.upkeep import Upkeep
from newsreader.store.database import open_database

pytestmark = pytest.mark.server


@pytest.fixture
def many(server):
    return server.serve(rss(*(f"title {number} {'word ' * 300}" for number in range(60))))


def leaving(room) -> int:
    return room.reader.room().leaving


def test_a_rule_is_followed_at_once_and_can_be_taken_back_while_the_program_runs(tmp_path, many):
    with engine_room(tmp_path) as room:
        feed = room.subscribe(many).feed
        changes = room.engine.keep_rule(feed, Rule(most=25)).result(10)
        assert len(changes.removed) == 35
        wait_for(lambda: any(each.removed == changes.removed for each in room.told), what="the word of what left")
        assert len(room.rows()) == 25
        room.engine.when_indexed().result(10)
        assert leaving(room) == 35
        room.engine.keep_rule(feed, None).result(10)
        room.engine.write(lambda writer: writer.take_back(changes.removed)).result(10)
        assert len(room.rows()) == 60


def test_what_is_being_read_leaves_no_list_under_the_reader(tmp_path, many):
    with engine_room(tmp_path) as room:
        room.subscribe(many)
        oldest = room.rows()[-1].id
        room.engine.spare(oldest)
        gone = room.engine.keep_rule(None, Rule(most=25)).result(10).removed
        assert (len(gone), room.rows()[-1].id) == (34, oldest)
        room.engine.spare(room.rows()[0].id)
        room.engine.keep_rule(None, Rule(most=25)).result(10)
        assert len(room.rows()) == 25


def test_what_went_is_deleted_when_the_program_ends(tmp_path, many):
    with engine_room(tmp_path) as room:
        room.subscribe(many)
        room.engine.keep_rule(None, Rule(most=25)).result(10)
    with engine_room(tmp_path) as room:
        assert (leaving(room), len(room.rows())) == (0, 25)
        room.clock.now += DAY
        (report,) = room.refresh().values()
        assert (report.new, len(room.rows())) == (0, 25)


def test_what_an_earlier_run_left_is_deleted_while_there_is_nothing_else_to_do(tmp_path, many):
    clock = Clock()
    with engine_room(tmp_path, clock=clock) as room:
        room.subscribe(many)
        writer = room.database.writer(str)
        writer.keep_rule(None, Rule(most=25))
        writer.take_out(today=clock.now, session=1)
        writer.close()
        wait_for(lambda: leaving(room) == 35, what="what is leaving")
    with engine_room(tmp_path, clock=clock) as room:
        wait_for(lambda: leaving(room) == 0, what="the end of it")
        assert len(room.rows()) == 25


def test_free_the_space_now_is_final_and_says_how_much_it_was(tmp_path, many):
    with engine_room(tmp_path) as room:
        room.subscribe(many)
        gone = room.engine.keep_rule(None, Rule(most=2)).result(10).removed
        room.engine.when_indexed().result(10)
        before = room.reader.room().total
        first, second = room.engine.free_space(), room.engine.free_space()
        freed = first.result(30)
        after = room.reader.room()
        assert freed == second.result(30) == before - after.total > before / 3
        assert (after.leaving, after.free, room.database.path.stat().st_size) == (0, 0, after.total)
        with pytest.raises(UsageError, match="for good"):
            room.engine.write(lambda writer: writer.take_back(gone)).result(10)
        assert room.engine.free_space().result(10) == 0


@pytest.mark.parametrize("jump", [-DAY, 3_650 * DAY])
def test_f11_a_clock_that_jumps_cleans_nothing_up(tmp_path, server, many, jump):
    clock = Clock()
    other = server.serve(rss("kept for thirty days"))
    with engine_room(tmp_path, clock=clock) as room:
        room.subscribe(many)
        gone = room.subscribe(other).feed
        room.engine.unsubscribe([gone]).result(10)
        room.engine.keep_rule(None, Rule(days=30)).result(10)
    for move in (jump, 3_600, -jump):
        clock.now += move
        with engine_room(tmp_path, clock=clock) as room:
            assert room.engine.keep_rule(None, Rule(days=30)).result(10).removed == frozenset()
            assert len(room.rows(View())) == 60
    with engine_room(tmp_path, clock=clock) as room:
        room.engine.write(lambda writer: writer.restore_feeds([gone])).result(10)
        assert len(room.rows()) == 61


def test_pictures_of_another_day_go_while_the_program_stays_open(tmp_path):
    """Once an hour it is looked whether the rules let some go, not only at the start and at the end."""
    steady, asked = [0.0], []
    database = open_database(tmp_path / "newsreader.db", now=Clock()())
    parts = SimpleNamespace(clock=Clock(), monotonic=lambda: steady[0])
    with closing(database.writer(str)) as writer, closing(database.reader()) as reader:
        upkeep = Upkeep(
            parts,
            SimpleNamespace(writer=writer, reader=reader),
            changed=lambda changes: None,
            being_read=lambda: None,
            drop_pictures=lambda today: bool(asked.append(today)),
        )

        def pass_time(seconds: float) -> None:
            steady[0] += seconds
            upkeep.look()
            while upkeep.has_work:
                upkeep.slice()

        pass_time(0)
        assert len(asked) == 1
        pass_time(1_800)
        assert len(asked) == 1
        pass_time(1_900)
        assert len(asked) == 2
