"""When a window's first words are on the screen, seen from outside: by the dots in the X server's own memory."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from newsreader.ui.theme.colours import LIGHT
from support.outside import TITLE, place_of
from support.processes import Spent, memory
from support.program import INSTALLED
from support.screens import Screen, wait_for

#: The command of a bare window with a table, to stand beside the program's.
BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
#: Where headlines stand in a window of 1280 by 800: below the list's head, right of the sidebar.
_LEFT, _TOP, _WIDTH, _HEIGHT = 215, 110, 260, 100
_WORDS = 150  # dots of the ink that are words and not the corner of something
_SETTLED = 3.0  # seconds
_EVERY = 0.002  # seconds between two looks


@dataclass(frozen=True, slots=True)
class Start:
    """``seconds`` from exec to the first words, ``cpu`` of the processor until then; ``memory`` in bytes when it no longer
    changed, 0 if not waited for.
    """

    seconds: float
    cpu: float
    memory: int


@dataclass(frozen=True, slots=True)
class Starter:
    """Starts a window that is titled as ours, by ``command``, on a screen where no other one is."""

    screen: Screen
    command: Sequence[str]

    def corner(self) -> tuple[int, int]:
        """Start it once, for the caches, and tell where it stands: the window manager puts it there again."""
        with self._running():
            wait_for(lambda: self.screen.windows(TITLE), seconds=30, what="the window")
            place = place_of(self.screen, TITLE)
            wait_for(lambda: self._has_words(place[:2]), seconds=30, what="words in the window")
        return place[:2]

    def start(self, corner: tuple[int, int], *, settles: bool) -> Start:
        """Start it, and wait for words where headlines stand; ``settles``: and until its memory no longer changes."""
        begin = time.perf_counter()
        with self._running() as pid:
            wait_for(lambda: self._has_words(corner), seconds=30, every=_EVERY, what="words in the window")
            seconds, cpu = time.perf_counter() - begin, Spent.by(pid).cpu
            return Start(seconds, cpu, settled(pid) if settles else 0)

    def _has_words(self, corner: tuple[int, int]) -> bool:
        rows = self.screen.frame(top=corner[1] + _TOP, rows=_HEIGHT)
        return rows.part(corner[0] + _LEFT, 0, width=_WIDTH, height=_HEIGHT).count(LIGHT["ink"]) > _WORDS

    @contextmanager
    def _running(self) -> Iterator[int]:
        quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
        process = subprocess.Popen(self.command, env=self.screen.environment | INSTALLED, **quiet)
        try:
            yield process.pid
        finally:
            process.terminate()
            process.wait(20)
            wait_for(lambda: not self.screen.windows(TITLE), what="a screen without the window")


def settled(pid: int) -> int:
    """The family's memory, in bytes, once it has not changed by more than half a per cent for three seconds."""
    seen, since = memory(pid), time.monotonic()

    def rests() -> bool:
        nonlocal seen, since
        found = memory(pid)
        if abs(found - seen) > seen / 200:
            seen, since = found, time.monotonic()
        return time.monotonic() - since > _SETTLED

    wait_for(rests, seconds=60, every=0.2, what="a memory that no longer changes")
    return memory(pid)
