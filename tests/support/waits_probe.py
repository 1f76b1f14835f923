"""Processes of their own that measure waits until their input closes, and then print them as JSON.

waits_probe.py ping WINDOW   every 20 ms a ping to a window on DISPLAY: (when, milliseconds) of each
waits_probe.py tick          a ticker of 10 ms: how late each tick was, which is what the machine itself adds
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

EVERY, TICK = 0.020, 0.010  # seconds
_LAST = 5.0  # seconds that the last answers are waited for


def ping(window: int) -> list[tuple[float, float]]:
    """Ping until standard input closes. An answer that never comes counts as long as it was waited for."""
    from xlib import Display

    sent: dict[int, float] = {}
    waits: list[tuple[float, float]] = []
    with Display(os.environ["DISPLAY"]) as display:
        display.listen()

        def hear() -> None:
            for number in display.answers():
                begin = sent.pop(number, None)
                if begin is not None:
                    waits.append((begin, (time.monotonic() - begin) * 1000))

        number, due, is_open, end = 0, time.monotonic(), True, float("inf")
        while is_open or (sent and time.monotonic() < end):
            now = time.monotonic()
            if is_open and now >= due:
                number, due = number + 1, max(due + EVERY, now)
                sent[number] = time.monotonic()
                display.ping(window, number)
                hear()  # sending also reads: what came with it no longer shows at the socket
            watched = [display.socket, 0] if is_open else [display.socket]
            readable, _, _ = select.select(watched, [], [], max(0.0, due - time.monotonic()) if is_open else 0.1)
            hear()
            if 0 in readable:
                is_open, end = False, time.monotonic() + _LAST
    return waits + [(begin, (time.monotonic() - begin) * 1000) for begin in sent.values()]


def tick() -> list[tuple[float, float]]:
    """Tick until standard input closes."""
    late: list[tuple[float, float]] = []
    while True:
        due = time.monotonic() + TICK
        if select.select([0], [], [], TICK)[0]:
            return late
        late.append((due, max(0.0, time.monotonic() - due) * 1000))


@dataclass(frozen=True, slots=True)
class Probe:
    """A running probe; ``stop`` returns its (when, milliseconds)."""

    process: subprocess.Popen[str]

    @classmethod
    def start(cls, *words: object, environment: dict[str, str]) -> Self:
        """Start it."""
        command = [sys.executable, str(Path(__file__)), *map(str, words)]
        return cls(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment))

    def stop(self) -> list[tuple[float, float]]:
        """End it and take what it measured."""
        answer, _ = self.process.communicate("", timeout=30)
        return [(when, wait) for when, wait in json.loads(answer)]


def main(words: list[str]) -> None:
    """Measure what the words name."""
    print(json.dumps(ping(int(words[1])) if words[0] == "ping" else tick()))


if __name__ == "__main__":
    main(sys.argv[1:])
