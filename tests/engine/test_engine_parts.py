"""The engine's small parts: the bus that merges, the lines before hosts, threads that hand back."""

from __future__ import annotations

from queue import SimpleQueue

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.values import ArticleId, Changes
from newsreader.engine.bus import LONGEST, PAUSE, Bus
from newsreader.engine.hosts import HostQueue, host_of
from newsreader.engine.parts import EngineState
from newsreader.engine.workers import Workers


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def added(*numbers: int) -> Changes:
    return Changes(added=frozenset(map(ArticleId, numbers)))


def test_changes_wait_a_moment_for_others_and_come_as_one():
    time, told = Time(), []
    bus = Bus(time)
    bus.listen(told.append)
    bus.changed(added(1))
    bus.flush()
    assert told == []
    bus.changed(added(2))
    time.now += PAUSE
    bus.flush()
    assert told == [added(1, 2)]
    assert bus.due() is None


def test_changes_that_never_pause_are_told_after_half_a_second():
    time, told = Time(), []
    bus = Bus(time)
    bus.listen(told.append)
    number = 0
    while not told:
        bus.changed(added(number))
        time.now += PAUSE / 2
        number += 1
        bus.flush()
    assert LONGEST - PAUSE <= time.now - 100.0 <= LONGEST + PAUSE
    assert told == [added(*range(number))]


def test_the_same_state_is_told_once():
    time, told = Time(), []
    bus = Bus(time)
    bus.listen(lambda _: None, told.append)
    for done in (1, 1, 2):
        bus.at(EngineState(done=done, total=2))
        bus.flush(at_once=True)
    assert [state.done for state in told] == [1, 2]


def test_a_listener_that_fails_is_logged_and_keeps_nothing_from_the_others(expected_logs):
    told = []
    bus = Bus(Time())
    bus.listen(lambda _: 1 / 0)
    bus.listen(told.append)
    bus.changed(added(1))
    bus.flush(at_once=True)
    assert told == [added(1)]
    assert len(expected_logs) == 1


def test_hosts_take_turns_and_rest_between_two_requests():
    hosts: HostQueue[str] = HostQueue(most=2, gap=1.0)
    for job in ("a1", "a2", "b1", "c1"):
        hosts.add(job[0], job)
    assert [hosts.take(0.0), hosts.take(0.0), hosts.take(0.0)] == ["a1", "b1", None]
    hosts.done("a", 5.0)
    assert hosts.take(5.0) == "c1"
    hosts.done("c", 5.2)
    assert hosts.take(5.9) is None
    assert hosts.ready_at() == 6.0
    assert hosts.take(6.0) == "a2"


def test_jobs_can_be_taken_out_of_their_lines():
    hosts: HostQueue[str] = HostQueue(most=5, gap=0.0)
    for job in ("a1", "a2", "b1"):
        hosts.add(job[0], job)
    assert sorted(hosts.remove(lambda job: job != "a2")) == ["a1", "b1"]
    assert [hosts.take(0.0), hosts.take(0.0)] == ["a2", None]


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.floats(0, 2)), max_size=30), st.integers(1, 4))
def test_every_job_is_done_once_never_two_of_a_host_and_never_too_soon(jobs, most):
    hosts: HostQueue[tuple[str, int]] = HostQueue(most=most, gap=1.0)
    for number, (host, _) in enumerate(jobs):
        hosts.add(host, (host, number))
    now, seen, ended, busy = 0.0, [], {}, {}
    while len(seen) < len(jobs) or busy:
        while (job := hosts.take(now)) is not None:
            host, number = job
            assert host not in busy
            assert len(busy) < most
            assert now >= ended.get(host, -1.0) + 1.0
            seen.append(number)
            busy[host] = now + jobs[number][1]
        ready = hosts.ready_at()
        ends = [*busy.values(), *([ready] if ready is not None else [])]
        now = max(now, min(ends)) if ends else now
        for host in [host for host, end in busy.items() if end <= now]:
            del busy[host]
            ended[host] = now
            hosts.done(host, now)
    assert sorted(seen) == list(range(len(jobs)))


def test_a_host_that_asks_for_a_minute_gets_it():
    hosts: HostQueue[str] = HostQueue(most=2, gap=1.0)
    for job in ("first", "second"):
        hosts.add("www.reddit.com", job)
    assert hosts.take(0.0) == "first"
    hosts.done("www.reddit.com", 1.0)
    assert hosts.ready_at() == 61.0
    assert hosts.take(60.9) is None
    assert hosts.take(61.0) == "second"


def test_a_host_is_its_name_without_the_port():
    assert host_of("https://Example.org:8443/feed") == "example.org"
    assert host_of("file:///x/y") == "file:///x/y"
    assert host_of("http://[broken") == "http://[broken"


def test_workers_hand_results_and_errors_back():
    posted: SimpleQueue = SimpleQueue()
    workers: Workers[int, int] = Workers(lambda number: 10 // number, most=2, name="w", post=posted.put)
    outcomes: list[object] = []
    for number in (1, 0, 5):
        workers.submit(number, outcomes.append)
    for _ in range(3):
        posted.get(timeout=5)()
    workers.stop()
    workers.join(5)
    assert {10, 2} <= set(outcomes)
    assert any(isinstance(outcome, ZeroDivisionError) for outcome in outcomes)
