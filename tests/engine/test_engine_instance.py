"""One instance a folder: one holder, hand-over, requests of others, and whoever does not play by the rules (F9)."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from multiprocessing.connection import Client

import pytest

from newsreader.core.errors import FileError, StoreError
from newsreader.engine import instance as module
from newsreader.engine.instance import Instance, ask, hand_over
from newsreader.paths import find_paths

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
    assert hand_over(paths, "https://example.org/feed")
    assert hand_over(paths, "")
    assert serving == ["https://example.org/feed", ""]
    assert list(ask(paths, {"to": 3})) == [{"number": 0}, {"number": 1}, {"number": 2}, {"done": 0}]


def test_several_are_answered_beside_each_other(paths, serving):
    answers: list[list] = []
    threads = [threading.Thread(target=lambda: answers.append(list(ask(paths, {"to": 20})))) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert [len(each) for each in answers] == [21] * 5


def test_whoever_leaves_speaks_nonsense_or_has_no_key_hurts_nobody(paths, serving):
    place = json.loads((paths.data / "newsreader.address").read_bytes())
    with Client(place["address"], authkey=bytes.fromhex(place["key"])) as connection:
        connection.send_bytes(b"\xff not JSON")
    with Client(place["address"], authkey=bytes.fromhex(place["key"])) as connection:
        connection.send_bytes(b'["a list"]')
    with Client(place["address"], authkey=bytes.fromhex(place["key"])) as connection:
        connection.send_bytes(json.dumps({"request": {"to": 5_000}}).encode())
        connection.recv_bytes()  # and away, in the middle of the answer
    with pytest.raises((OSError, EOFError, Exception)):  # whatever it is: it does not get in
        Client(place["address"], authkey=b"another key")
    with socket.socket(socket.AF_UNIX) as rough:
        rough.connect(place["address"])
        rough.sendall(b"GET / HTTP/1.1\r\n\r\n")
    assert list(ask(paths, {"to": 1})) == [{"number": 0}, {"done": 0}]


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


def test_a_holder_that_does_not_answer_is_said_to_be_one(paths, monkeypatch):
    monkeypatch.setattr(module, "_PATIENCE", 0.1)
    holder = Instance.acquire(paths)
    assert not hand_over(paths, "x")
    with pytest.raises(StoreError, match="does not answer"):
        list(ask(paths, {"to": 1}))
    holder.close()


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
