"""One instance a folder: one holder, hand-over, requests of others, and whoever does not play by the rules (F9)."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import threading
from concurrent.futures import Future
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client

import pytest

from newsreader.core.errors import FileError, StoreError
from newsreader.engine import instance as module
from newsreader.engine.instance import Instance, hold_or_ask
from newsreader.paths import find_paths

pytestmark = pytest.mark.server

CHILD = """
import sys, time
from newsreader.engine.instance import Instance
from newsreader.paths import find_paths
paths = find_paths(sys.argv[1])
instance = Instance.acquire(paths)
print("held" if instance else "refused", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def paths(tmp_path):
    paths = find_paths(str(tmp_path / "data"))
    paths.prepare()
    return paths


@pytest.fixture
def serving(paths):
    """An instance that notes what is handed over and counts up to what it is asked for."""
    handed: list[str] = []

    def count(request):
        for number in range(request["to"]):
            yield {"number": number}
        yield {"done": 0}

    instance = Instance.acquire(paths)
    assert instance is not None
    instance.serve(handed.append, count)
    yield handed
    instance.close()


def ask(paths, request) -> list[dict]:
    """What is answered to a request, by another process or this one's instance."""
    answers = hold_or_ask(paths, {"request": request})
    assert not isinstance(answers, Instance)
    return list(answers)


def start_child(paths) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(paths.data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def end(child) -> None:
    child.kill()
    child.wait()
    child.stdin.close()
    child.stdout.close()


def test_a_second_start_hands_over_and_a_command_is_answered(paths, serving):
    assert Instance.acquire(paths) is None
    for text in ("https://example.org/feed", ""):
        assert list(hold_or_ask(paths, {"hand_over": text})) == [{"done": 0}]
    assert serving == ["https://example.org/feed", ""]
    assert ask(paths, {"to": 3}) == [{"number": 0}, {"number": 1}, {"number": 2}, {"done": 0}]


def test_several_are_answered_beside_each_other(paths, serving):
    answers: list[list] = []
    threads = [threading.Thread(target=lambda: answers.append(ask(paths, {"to": 20}))) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert [len(each) for each in answers] == [21] * 5


def placed(paths) -> tuple[str, bytes]:
    place = json.loads((paths.data / "newsreader.address").read_bytes())
    return place["address"], bytes.fromhex(place["key"])


def test_whoever_leaves_speaks_nonsense_or_has_no_key_hurts_nobody(paths, serving):
    address, key = placed(paths)
    for nonsense in (b"\xff not JSON", b'["a list"]', b'{"what": "is this"}'):
        with Client(address, authkey=key) as connection:
            connection.send_bytes(nonsense)
    with Client(address, authkey=key) as connection:
        connection.send_bytes(json.dumps({"request": {"to": 5_000}}).encode())
        connection.recv_bytes()  # and away, in the middle of the answer
    with pytest.raises(AuthenticationError):
        Client(address, authkey=b"another key")
    with socket.socket(socket.AF_UNIX) as rough:
        rough.connect(address)
        rough.sendall(b"GET / HTTP/1.1\r\n\r\n")
    assert ask(paths, {"to": 1}) == [{"number": 0}, {"done": 0}]


def test_callers_that_say_nothing_keep_nobody_waiting(paths, serving):
    address, key = placed(paths)
    with contextlib.ExitStack() as silent:
        for _ in range(20):
            silent.enter_context(Client(address))
        silent.enter_context(Client(address, authkey=key))
        assert ask(paths, {"to": 1}) == [{"number": 0}, {"done": 0}]


def test_a_caller_that_does_not_listen_keeps_nobody_waiting(paths, serving):
    address, key = placed(paths)
    with Client(address, authkey=key) as connection:
        connection.send_bytes(json.dumps({"request": {"to": 100_000}}).encode())  # more than a socket holds
        assert ask(paths, {"to": 1}) == [{"number": 0}, {"done": 0}]


def test_what_was_accepted_is_carried_out_before_the_end(paths):
    """A command that is done stays for what others asked it meanwhile, and accepts nothing new."""
    go_on = threading.Event()

    def wait(_request):
        yield {"number": 0}
        assert go_on.wait(10)
        yield {"done": 0}

    instance = Instance.acquire(paths)
    instance.serve(None, wait)
    answers = hold_or_ask(paths, {"request": {}})
    assert next(answers) == {"number": 0}
    ending = threading.Thread(target=lambda: (instance.finish(), instance.close()))
    ending.start()
    later = hold_or_ask_on_a_thread(paths)
    go_on.set()
    assert list(answers) == [{"done": 0}]
    ending.join(10)
    assert isinstance(later.result(10), Instance)
    later.result().close()


def hold_or_ask_on_a_thread(paths) -> Future:
    future: Future = Future()
    threading.Thread(target=lambda: future.set_result(hold_or_ask(paths, {"request": {}})), daemon=True).start()
    return future


def test_the_key_is_for_this_user_alone(paths, serving):
    assert (paths.data / "newsreader.address").stat().st_mode & 0o777 == 0o600


def test_a_lock_ends_with_its_process_even_when_that_is_killed(paths):
    child = start_child(paths)
    try:
        assert child.stdout.readline() == "held\n"
        assert Instance.acquire(paths) is None
    finally:
        end(child)
    instance = Instance.acquire(paths)
    assert instance is not None
    instance.close()
    again = Instance.acquire(paths)
    assert again is not None
    again.close()


@pytest.mark.parametrize("message", [{"hand_over": "x"}, {"request": {}}])
def test_a_holder_that_does_not_listen_is_said_to_be_one(paths, monkeypatch, message):
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    holder = Instance.acquire(paths)
    with pytest.raises(StoreError, match="at work in"):
        hold_or_ask(paths, message)
    holder.close()


def test_a_command_has_no_window_to_come_forward(paths, monkeypatch):
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    holder = Instance.acquire(paths)
    holder.serve(None, lambda _request: iter([{"done": 0}]))
    with pytest.raises(StoreError, match="at work in"):
        hold_or_ask(paths, {"hand_over": ""})
    assert ask(paths, {}) == [{"done": 0}]
    holder.close()


def test_a_holder_that_goes_away_in_the_middle_is_said_to_have(paths):
    """Its answers break off: the one that asked does not wait for more."""

    def leave(_request):
        yield {"number": 0}
        raise ConnectionResetError

    holder = Instance.acquire(paths)
    holder.serve(None, leave)
    with pytest.raises(StoreError, match="before it was done"):
        ask(paths, {})
    holder.close()


def test_what_a_killed_holder_left_is_no_obstacle(paths, serving):
    text = (paths.data / "newsreader.address").read_bytes()
    other = find_paths(str(paths.data / "other"))
    other.prepare()
    (other.data / "newsreader.address").write_bytes(text.replace(b"newsreader-", b"missing-"))
    (other.data / "newsreader.lock").write_bytes(b"left over")
    held = hold_or_ask(other, {"hand_over": ""})
    assert isinstance(held, Instance)
    held.close()


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    paths = find_paths(str(tmp_path / "missing"))
    with pytest.raises(FileError, match="--data-dir"):
        Instance.acquire(paths)


def race(paths, rounds: int) -> None:
    for _ in range(rounds):
        children = [start_child(paths) for _ in range(2)]
        try:
            assert sorted(child.stdout.readline() for child in children) == ["held\n", "refused\n"]
        finally:
            for child in children:
                end(child)


def test_of_two_starts_at_once_one_holds_the_folder(paths):
    race(paths, 3)


@pytest.mark.long
def test_of_two_starts_at_once_one_holds_the_folder_fifty_times(paths):
    race(paths, 50)
