"""Working offline, being offline, and coming back: nothing is the feeds' fault, and all is caught up with (R26, R28)."""

from __future__ import annotations

import socket
from dataclasses import dataclass, field

import pytest
from support.engine_room import DAY, HOUR, Clock, engine_room, rss
from support.screens import wait_for

from newsreader.core.connectivity import Offline, offline_words
from newsreader.core.errors import FetchError
from newsreader.core.values import FeedStatus
from newsreader.engine.service import carry_out
from newsreader.net.client import Client
from newsreader.net.dial import Network, Place, resolve
from newsreader.net.gate import Gate

pytestmark = pytest.mark.server


@dataclass
class World:
    """A network that can be taken away; ``asked`` are the names looked up."""

    has_way_out: bool = True
    answers: bool = True
    most: float = float("inf")  # so many names are found, then no more
    asked: list[str] = field(default_factory=list)

    def resolve(self, host: str, port: int) -> list[Place]:
        self.asked.append(host)
        if not self.answers or len(self.asked) > self.most:
            raise socket.gaierror(socket.EAI_AGAIN, "no network")
        return resolve("127.0.0.1" if host.endswith(".test") else host, port)

    def has_route(self) -> bool:
        return self.has_way_out

    def client(self, gate: Gate | None = None) -> Client:
        return Client("x", network=Network(resolve=self.resolve, gate=gate or Gate()))

    def take_away(self, *, way_out: bool = False) -> None:
        self.answers, self.has_way_out = False, way_out
        self.asked.clear()

    def give_back(self) -> None:
        self.answers = self.has_way_out = True


@pytest.fixture
def world():
    return World()


def filled(folder, world, server, count: int, **parts):
    """A store with so many fetched feeds."""
    with engine_room(folder, client=world.client) as room:
        for number in range(count):
            room.subscribe(server.serve(rss(f"feed {number}")))
        return [feed.url for feed in room.reader.feeds()]


@pytest.mark.parametrize("way_out", [False, True])
def test_r28_no_network_is_no_error_of_the_feeds(server, tmp_path, world, way_out):
    filled(tmp_path, world, server, 4)
    with engine_room(tmp_path, client=world.client, has_route=world.has_route, most_hosts=4) as room:
        before = room.reader.fetch_states()
        room.clock.now += 2 * HOUR
        world.take_away(way_out=way_out)
        reports = room.refresh().values()
        assert {(each.status, each.error_kind, each.error_text) for each in reports} == {
            (FeedStatus.SKIPPED, "offline", offline_words(Offline.AWAY))
        }
        assert room.reader.fetch_states() == before
        assert all(feed.error_kind is None for feed in room.reader.feeds())
        wait_for(lambda: offline(room) is Offline.AWAY, what="the word that there is no network")
        world.give_back()
        assert {each.error_kind for each in room.refresh().values()} == {None}
        wait_for(lambda: not offline(room), what="the word that there is a network again")


def test_a_network_that_goes_away_in_the_middle_of_a_round_marks_nobody(server, tmp_path, world):
    """A way out is there all the time: the router is, and what is behind it is not."""
    filled(tmp_path, world, server, 40)
    with engine_room(tmp_path, client=world.client, has_route=world.has_route, most_hosts=4) as room:
        room.clock.now += 2 * HOUR
        world.asked.clear()
        world.most = 12
        statuses = [report.status for report in room.refresh().values()]
        assert FeedStatus.ERROR not in statuses
        assert statuses.count(FeedStatus.SKIPPED) >= 20
        assert all(feed.failures == 0 for feed in room.reader.feeds())


def test_one_dead_server_is_in_trouble_as_ever(server, tmp_path, world):
    filled(tmp_path, world, server, 2)
    with engine_room(tmp_path, client=world.client, has_route=world.has_route) as room:
        room.clock.now += 2 * HOUR
        world.answers = False
        first = room.reader.feeds()[0]
        report = room.refresh([first.id])[first.url]
        assert (report.status, report.error_kind) == (FeedStatus.ERROR, "dns")
        assert room.reader.feeds()[0].failures == 1
        assert all(not state.offline for state in room.states)


def test_a_name_that_nobody_knows_is_the_feeds_fault_where_there_is_a_network(server, tmp_path, world):
    urls = filled(tmp_path, world, server, 4)

    def unknown(host: str, port: int) -> list[Place]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    world.resolve = unknown
    with engine_room(tmp_path, client=world.client, has_route=world.has_route) as room:
        room.clock.now += 2 * HOUR
        reports = room.refresh()
        assert {reports[url].error_kind for url in urls} == {"dns"}


def test_fetching_pauses_and_goes_on_by_itself_when_there_is_a_way_out_again(server, tmp_path, world):
    filled(tmp_path, world, server, 20)
    seen = len(server.requests)
    clock = Clock()
    clock.now += 2 * DAY
    world.take_away()
    monotonic = Fast()
    with engine_room(
        tmp_path, clock=clock, client=world.client, has_route=world.has_route, is_scheduled=True, monotonic=monotonic
    ) as room:
        wait_for(lambda: offline(room) is Offline.AWAY, what="no network")
        assert all(feed.failures == 0 for feed in room.reader.feeds())
        assert len(server.requests) == seen
        world.give_back()
        wait_for(lambda: len(server.requests) == seen + 20 or monotonic.step(room), what="the feeds that were due")
        wait_for(lambda: not offline(room), what="the word that there is a network again")
    assert len({request.address for request in server.requests[seen:]}) == 20  # each once


def offline(room) -> Offline:
    """What was last said of being offline."""
    return room.states[-1].offline if room.states else Offline.NO


class Fast:
    """A steady clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def step(self, room) -> bool:
        """Move on ten seconds and wake the engine."""
        self.now += 10.0
        room.engine.when_indexed()
        return False


def test_working_offline_lets_nobody_through_and_keeps_every_deed(server, tmp_path, world):
    filled(tmp_path, world, server, 3)
    gate = Gate(tmp_path / "work-offline")
    seen = len(server.requests)
    clock = Clock()
    clock.now += 2 * DAY
    with engine_room(
        tmp_path, clock=clock, client=lambda: world.client(gate), gate=gate, has_route=world.has_route
    ) as room:
        assert room.engine.work_offline(True).result(10)
        world.asked.clear()
        *items, last = carry_out(room.engine, room.reader, request={"command": "refresh"})
        assert last == {"done": 0}
        assert {(item["status"], item["error"]["kind"]) for item in items} == {("skipped", "offline")}
        with pytest.raises(FetchError, match="works offline"):
            room.engine.subscribe("http://new.test/feed").result(10)
        kept = room.engine.keep("http://new.test/feed").result(10)
        room.engine.write(lambda writer: writer.set_starred([room.rows()[0].id], True)).result(10)
        assert room.states[-1].offline is Offline.CHOSEN
    with engine_room(
        tmp_path, clock=clock, client=lambda: world.client(gate), gate=gate, is_scheduled=True
    ) as room:  # a restart changes nothing
        wait_for(lambda: room.states, what="the first state")
        assert room.states[-1].offline is Offline.CHOSEN
        assert room.rows()[0].starred
        room.engine.when_indexed().result(10)
        assert world.asked == []
        assert len(server.requests) == seen
        room.engine.unsubscribe([kept]).result(10)
        assert not room.engine.work_offline(False).result(10)
        wait_for(lambda: len(server.requests) == seen + 3, what="the feeds that were due")


def test_what_is_under_way_ends_when_a_person_goes_offline(server, tmp_path, world):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        gate = Gate(tmp_path / "work-offline")
        with engine_room(tmp_path, client=lambda: world.client(gate), gate=gate) as room:
            room.engine.keep(f"http://slow.test:{silent.getsockname()[1]}/").result(10)
            asked = room.engine.refresh(None)
            connection, _ = silent.accept()
            room.engine.work_offline(True).result(10)
            (report,) = asked.result(10)
            connection.close()
        assert (report.status, report.error_kind) == (FeedStatus.SKIPPED, "offline")


def test_a_command_without_a_network_says_it_once_and_fails(server, tmp_path, world):
    filled(tmp_path, world, server, 3)
    with engine_room(tmp_path, client=world.client, has_route=world.has_route) as room:
        room.clock.now += 2 * HOUR
        world.take_away()
        *items, problem, last = carry_out(room.engine, room.reader, request={"command": "refresh"})
        assert [item["status"] for item in items] == ["skipped"] * 3
        assert (problem, last) == ({"problem": offline_words(Offline.AWAY)}, {"done": 1})


@pytest.mark.parametrize("jump", [-DAY, 3 * DAY, 3_650 * DAY])
def test_r26_a_clock_that_jumps_brings_neither_standstill_nor_flood(server, tmp_path, world, jump):
    filled(tmp_path, world, server, 40)
    seen = len(server.requests)
    clock, monotonic = Clock(), Fast()
    with engine_room(
        tmp_path, clock=clock, client=world.client, has_route=world.has_route, is_scheduled=True, monotonic=monotonic
    ) as room:
        room.engine.when_indexed().result(10)
        clock.now += jump
        room.engine.when_indexed().result(10)
        wait_for(lambda: len(server.requests) >= seen + 16, what="the first of them")
        wait_for(lambda: room.states and room.states[-1].done == 16, what="the end of the first step")
        assert len(server.requests) == seen + 16
        wait_for(lambda: len(server.requests) == seen + 40 or monotonic.step(room), what="all of them")
        wait_for(lambda: not room.reader.due(clock.now), what="what they brought to be stored")
        clock.now -= jump
        room.engine.when_indexed().result(10)
        if jump > 0:  # what was fetched in the future is looked at again, not in three or ten thousand days
            wait_for(lambda: len(server.requests) == seen + 80 or monotonic.step(room), what="all of them again")
