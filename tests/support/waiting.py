"""A window whose waits are measured from outside while it works: pings, a ticker beside them, keys and what they change."""

from __future__ import annotations

import mmap
import random
import struct
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from newsreader.ui.theme.colours import LIGHT
from support.outside import ARTICLE, TITLE, Outside
from support.program import Program
from support.screens import Screen, wait_for, wait_until_still
from support.waits_probe import Probe
from support.xlib import Display

#: The list's rows in a window of its first size.
LIST = {"x": 215, "y": 130, "width": 250, "height": 560}
_INSIDE = Path(__file__).with_name("inside_window.py")
_EVERY = 0.002  # seconds between two looks at the screen
_LOST = 2.0  # seconds after which a key is given up
_ACCENT = bytes.fromhex(LIGHT["accent"][1:])[::-1]


@dataclass(frozen=True, slots=True)
class WatchedProgram(Program):
    """The program with a watchdog inside the window; ``report`` is where it says what it found."""

    @property
    def report(self) -> Path:
        return self.folder.parent / "inside.json"

    def command(self, *words: object) -> list[str]:
        """A window is watched, commands are not."""
        if words:
            return Program.command(self, *words)
        return [sys.executable, str(_INSIDE), str(self.report), "--data-dir", str(self.folder)]


@dataclass
class Waits:
    """What was measured, as (when, milliseconds) by the monotonic clock."""

    pings: list[tuple[float, float]] = field(default_factory=list)
    ticks: list[tuple[float, float]] = field(default_factory=list)


@contextmanager
def measuring(screen: Screen) -> Iterator[Waits]:
    """Measure while the context lasts; the answers are there when it has ended."""
    window = screen.windows(TITLE)[0]
    probes = [Probe.start(*words, environment=screen.environment) for words in (("ping", window), ("tick",))]
    waits = Waits()
    try:
        yield waits
    finally:
        waits.pings, waits.ticks = (probe.stop() for probe in probes)


class Eyes:
    """Sees when a key has changed the window: the mark of the chosen row, and the article pane."""

    def __init__(self, outside: Outside, display: Display) -> None:
        self._outside = outside
        self._display = display
        screen = outside.screen
        path = Path(screen.memory, "Xvfb_screen0")
        with open(path, "rb") as file:
            head = struct.unpack(">25I", file.read(100))
            self._dots = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self._start, self._stride = head[0] + head[19] * 12, head[12]
        self._left, self._top, self._width, self._height = outside.place()
        self._column = 0

    def close(self) -> None:
        """Look no more."""
        self._dots.close()

    def find_mark(self) -> bool:
        """Look where the chosen row's mark stands, a column in the accent's colour; False when there is none yet."""
        for x in range(self._left + 150, self._left + 420):
            if self._run(x) >= 40:
                self._column = x + 1
                return True
        return False

    def _run(self, x: int) -> int:
        return sum(1 for y in self._rows() if self._dot(x, y) == _ACCENT)

    def _rows(self) -> range:
        return range(self._top + 90, self._top + self._height - 30, 2)

    def _dot(self, x: int, y: int) -> bytes:
        at = self._start + y * self._stride + x * 4
        return self._dots[at : at + 3]

    def mark(self) -> int:
        """Where the mark of the chosen row begins; -1 when it is not on the screen."""
        return next((y for y in self._rows() if self._dot(self._column, y) == _ACCENT), -1)

    def article(self) -> bytes:
        """Some lines of the article pane."""
        return self._lines(**ARTICLE)

    def list(self) -> bytes:
        """Some lines of the list's rows."""
        return self._lines(**LIST)

    def _lines(self, *, x: int, y: int, width: int, height: int) -> bytes:
        left, top = self._left + x, self._top + y
        starts = (self._start + line * self._stride + left * 4 for line in range(top, top + height, 12))
        return b"".join(self._dots[at : at + width * 4] for at in starts)

    def press(self, key: str, look: Callable[[], object]) -> float:
        """Press a key and return the milliseconds until ``look`` sees something else; infinite when it never does."""
        before, begin = look(), time.perf_counter()
        self._display.key(key)
        while (now := time.perf_counter()) < begin + _LOST:
            if look() != before:
                return (time.perf_counter() - begin) * 1000
            time.sleep(max(0.0, _EVERY - (time.perf_counter() - now)))  # between two looks
        return float("inf")


def keys_to_paint(eyes: Eyes, count: int, *, pause: tuple[float, float], seed: int = 5) -> list[float]:
    """Milliseconds from a key in the list to the moved mark: up and down in turns, so that the list need not scroll."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        found.append(eyes.press("Up" if number % 4 >= 2 else "Down", eyes.mark))
        rest = time.perf_counter() + chance.uniform(*pause)
        wait_for(lambda rest=rest: time.perf_counter() >= rest, every=0.005)
    return found


def next_articles(eyes: Eyes, count: int) -> list[float]:
    """Milliseconds from the key for the next article to another picture in the article pane, after a rest each."""
    found = []
    for _ in range(count):
        wait_until_still(eyes.article)
        found.append(eyes.press("j", eyes.article))
    return found


def share(values: Sequence[float], part: float) -> float:
    """The value under which so many of a hundred lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part / 100))] if ordered else float("nan")
