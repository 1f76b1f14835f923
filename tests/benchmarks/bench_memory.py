"""Memory of the window, with the light view, while it fetches the farm's 1,000 feeds × 100 entries and when it has settled.

The window does it by itself: the feeds of an imported list are due when it starts. The second round begins where the first
one ended, a day later by a clock that was moved, with as many new entries in every feed: what is there already must not
make it larger. Sums of PSS of all processes, looked at five times a second. FEEDS and ITEMS make it smaller; what a window
over a million articles takes is said by `start`.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from support.farm import Farm
from support.first_paint import settled
from support.outside import Outside, settle
from support.processes import watched
from support.program import Program
from support.screens import Screen, wait_for

FEEDS, ITEMS = int(os.environ.get("FEEDS", "1000")), int(os.environ.get("ITEMS", "100"))
PORT = 8091
DAY = 86_400  # seconds
BUDGET = 250  # megabytes


@dataclass
class Round:
    """Seconds until all was stored and indexed; bytes."""

    seconds: float
    peak: int
    settled: int


def run() -> list[dict]:
    """Megabytes of each round."""
    with tempfile.TemporaryDirectory() as folder, Farm(FEEDS, ITEMS, port=PORT) as farm, Screen() as screen:
        program = Program(Path(folder) / "data")
        settle(program, article_view="light")
        assert program.run("import", farm.opml).code == 0
        screen.environment |= {"LD_PRELOAD": str(farm.clock_library())}
        first = _round(screen, program, days=0, articles=FEEDS * ITEMS)
        farm.update(ITEMS)
        second = _round(screen, program, days=2, articles=2 * FEEDS * ITEMS)
    note = f"{FEEDS:,} feeds of {ITEMS} entries"
    return [
        _figure("first round: peak", first.peak, f"budget {BUDGET} MB; {note}, indexed after {first.seconds:.0f} s"),
        _figure("first round: settled", first.settled, "with its parse processes, until they end by themselves"),
        _figure("second round: peak", second.peak, f"as many again, after {second.seconds:.0f} s", first.peak),
        _figure("second round: settled", second.settled, "", first.settled),
    ]


def _round(screen: Screen, program: Program, *, days: int, articles: int) -> Round:
    """The window's whole life, from the start to where nothing is left to be done."""
    screen.environment["CLOCK_SHIFT"] = str(days * DAY)
    with Outside(screen, program) as window:
        begin = time.monotonic()
        window.start()
        with watched(window.process.pid) as peak:
            wait_for(lambda: _is_done(program.folder, articles), seconds=600, every=0.5, what="everything to be stored")
            seconds = time.monotonic() - begin
            rest = settled(window.process.pid)
        window.quit()
    return Round(seconds, peak.most, rest)


def _is_done(folder: Path, articles: int) -> bool:
    with closing(sqlite3.connect(folder / "newsreader.db", timeout=5)) as database:
        stored, waiting = database.execute(
            "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM change)"
        ).fetchone()
    return stored >= articles and waiting == 0


def _figure(name: str, value: int, note: str, against: int | None = None) -> dict:
    figure = {"name": name, "value": round(value / 1e6, 1), "unit": "MB", "note": note}
    return figure if against is None else figure | {"against": round(against / 1e6, 1)}
