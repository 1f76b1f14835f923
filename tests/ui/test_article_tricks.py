"""The page of tricks, past the cleaner: both article views ask nobody, and a view without the locks asks (T1, T4–T6)."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support.trap import Trap

PROBE = Path(__file__).resolve().parent.parent / "support" / "article_probe.py"
PAGE = Path(__file__).resolve().parent.parent / "data" / "tricks.html"
#: What the engine writes down before it asks the system's resolver, or opens a TCP connection.
LOOK_UP = {"HOST_RESOLVER_SYSTEM_TASK", "HOST_RESOLVER_DNS_TASK", "HOST_RESOLVER_MANAGER_JOB"}
CONNECT = {"TCP_CONNECT", "TCP_CONNECT_ATTEMPT"}


def probe(*arguments: str, log: Path | None = None) -> dict:
    """What the views say in a process of their own; the engine's log of all it did on the net goes to ``log``."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    if log:
        environment["QTWEBENGINE_CHROMIUM_FLAGS"] = f"--log-net-log={log}"
    done = subprocess.run(
        [sys.executable, str(PROBE), *arguments], env=environment, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


def events(log: Path) -> set[str]:
    """The names of what the engine did on the net."""
    text = log.read_text(encoding="utf-8", errors="replace").rstrip()
    if not text.endswith("}]\n}") and not text.endswith("]}"):
        text = text.rstrip(",") + "]}"  # it was ended while it wrote
    said = json.loads(text)
    names = {number: name for name, number in said["constants"]["logEventTypes"].items()}
    return {names[event["type"]] for event in said["events"]}


def tricks() -> set[int]:
    return {int(number) for number in re.findall(r"seen (\d+)", PAGE.read_text(encoding="utf-8"))}


def seen(text: str) -> set[int]:
    return {int(number) for number in re.findall(r"seen (\d+)", text)}


def test_there_are_tricks_enough():
    assert len(tricks()) >= 35


@pytest.mark.window
@pytest.mark.parametrize(("way", "address"), [("web", 1), ("exchanged", 2)])
def test_the_web_view_asks_nobody_and_shows_every_word(tmp_path, way, address):
    with Trap() as trap:
        said = probe("tricks", way, trap.address, log=tmp_path / "net.json")
        assert trap.connections == 0
    done = events(tmp_path / "net.json")
    assert done, "the engine's log says nothing at all"
    assert not done & (LOOK_UP | CONNECT)
    assert said["address"] == f"newsreader://article/{address}"  # an exchanged page keeps the other's
    assert said["pressed"] == []
    assert seen(said["text"]) == tricks()


@pytest.mark.window
def test_the_light_view_asks_nobody_and_shows_the_words():
    with Trap() as trap:
        said = probe("tricks", "light", trap.address)
        assert trap.connections == 0
    assert said["pressed"] == []
    # QTextDocument drops the text behind a <link>; the cleaner takes every such tag away long before.
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    assert tricks() - seen(said["text"]) == {number for number, line in enumerate(lines, 1) if "<link" in line}


@pytest.mark.window
def test_without_the_locks_the_same_page_reaches_the_trap(tmp_path):
    with Trap() as trap:
        probe("tricks", "control", trap.address, log=tmp_path / "net.json")
        assert len(trap.paths) > 30
    assert events(tmp_path / "net.json") >= {"HOST_RESOLVER_SYSTEM_TASK", "TCP_CONNECT"}
