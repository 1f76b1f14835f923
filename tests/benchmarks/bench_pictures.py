"""10,000 pictures of 200 feeds, each feed's on its own address: in the window, then by `download` within a small budget.

The articles are there and the window works offline, one of them open, when it is looked at first; then the gate is opened, and it fetches the
pictures by itself. Waits by X11 pings every 20 ms beside a ticker; memory as the sum of PSS of all processes, five times a
second. FEEDS and ITEMS in the environment make it smaller, PART=window or PART=budget runs one half.
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from support.first_paint import settled
from support.outside import Outside, settle
from support.picture_farm import PictureFarm
from support.processes import Spent, cpu_of, family, memory_of, watched
from support.program import Program
from support.screens import Screen, wait_for
from support.waiting import Eyes, Waits, keys_to_paint, measuring, share
from support.xlib import Display

from newsreader.core.pictures import PictureRules, PictureState
from newsreader.store.picture_files import PictureFiles

FEEDS, ITEMS = int(os.environ.get("FEEDS", "200")), int(os.environ.get("ITEMS", "50"))
STARRED = 100
KEYS = min(100, FEEDS * ITEMS // 40)


def run() -> list[dict]:
    """Seconds, milliseconds, megabytes."""
    part, figures = os.environ.get("PART", ""), []
    with PictureFarm(FEEDS, ITEMS) as farm:
        if part in ("", "window"):
            figures += _in_the_window(farm)
        if part in ("", "budget"):
            figures += _within_a_budget(farm)
    return figures


# -- in the window ---------------------------------------------------------------------------------------------------


def _in_the_window(farm: PictureFarm) -> list[dict]:
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        program = Program(Path(folder) / "data")
        settle(program, article_view="light")
        _fill(program, farm)
        assert program.run("offline", "on").code == 0
        with Outside(screen, program) as window, Display(screen.display) as display:
            window.start()
            pid, eyes = window.process.pid, Eyes(window, display)
            wait_for(lambda: _is_chosen(window, eyes), every=0.1, what="a chosen article")
            before = settled(pid)
            with watched(pid) as peak, measuring(screen) as waits:
                spent, begin = Spent.by(pid), time.monotonic()
                assert program.run("offline", "off").code == 0
                keys = keys_to_paint(eyes, KEYS, pause=(0.05, 0.3))
                wait_for(lambda: _wanted(program) == 0, seconds=600, every=0.5, what="all pictures")
                end, used = time.monotonic(), Spent.by(pid).since(spent)
            _print_processes(pid)
            rest = settled(pid)
            window.quit()
            eyes.close()
        stored = _states(program).get(int(PictureState.STORED), 0)
        assert stored == FEEDS * ITEMS, f"only {stored} of {FEEDS * ITEMS} pictures came"
    took = end - begin
    return [
        _row("pictures stored", stored, "", note=f"{farm.bytes / 1e6:,.0f} MB as served"),
        _row("all there after", took, "s"),
        _row("pictures a second", stored / took, "1/s") | {"better": "more"},
        _row("CPU of all processes", used.cpu, "s", note=f"{used.cpu * 1000 / stored:.1f} ms a picture"),
        _row("memory before", before / 1e6, "MB", note="a window with an article open that settled, working offline"),
        _row("peak over that", (peak.most - before) / 1e6, "MB", note="budget 100 MB"),
        _row("settled over that", (rest - before) / 1e6, "MB"),
        *_wait_figures(waits, begin, end),
        _row("key to paint meanwhile: p99", share([each for each in keys if each != float("inf")], 99), "ms"),
    ]


def _is_chosen(window: Outside, eyes: Eyes) -> bool:
    window.keys("Down", "Down", "Down")
    return eyes.find_mark()


def _print_processes(pid: int) -> None:
    """Who holds memory and has used the processor when all is there, beside the table."""
    for number in family(pid):
        words = Path(f"/proc/{number}/cmdline").read_bytes().replace(b"\0", b" ")[-60:].decode(errors="replace")
        print(f"  {memory_of(number) / 1e6:6.1f} MB  {cpu_of(number):7.2f} s  …{words}", file=sys.stderr)


def _wait_figures(waits: Waits, begin: float, end: float) -> list[dict]:
    pings = [wait for when, wait in waits.pings if begin <= when <= end]
    late = [wait for when, wait in waits.ticks if begin <= when <= end]
    return [
        _row("ticker beside it, late by: p99", share(late, 99), "ms", note="control"),
        _row("waits of the window: ping, p50", share(pings, 50), "ms", note=f"{len(pings):,} pings"),
        _row("waits of the window: ping, p99", share(pings, 99), "ms", note="budget 50 ms"),
        _row("waits of the window: longest", max(pings), "ms"),
    ]


# -- within a budget -------------------------------------------------------------------------------------------------


def _within_a_budget(farm: PictureFarm) -> list[dict]:
    """A fifth of the room that all would take; some of the oldest and of the newest articles are starred."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(Path(folder) / "data")
        _fill(program, farm)
        budget = farm.bytes // 5
        starred = random.Random(3).sample(_numbers(program), min(STARRED, FEEDS * ITEMS // 20))
        assert program.run("mark", "starred", *starred).code == 0
        with _database(program) as database, database:
            words = ("pictures", PictureRules(budget=budget).to_json())
            database.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", words)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        files, most = PictureFiles(program.folder / "cache" / "pictures"), 0
        begin = time.monotonic()
        with subprocess.Popen(program.command("download"), **quiet) as running:
            while running.poll() is None:
                most = max(most, _size(files.folder))
                time.sleep(0.5)
        took = time.monotonic() - begin
        kept = _size(files.folder)
        lost = len(set(starred) - _whole(program))
        assert {*files.listing()} == _named(program), "files and rows are not one"
    return [
        _row("budget", budget / 1e6, "MB", note=f"{took:.0f} s for all of them"),
        _row("kept of the budget at the end", 100 * kept / budget, "%", note="99 to 101"),
        _row("most meanwhile, of the budget", 100 * most / budget, "%", note="101 at most; looked at twice a second"),
        _row("starred articles that lost a picture", lost, "", note=f"of {len(starred)}, must be 0"),
    ]


def _size(folder: Path) -> int:
    """Bytes of all files; what goes meanwhile counts as nothing."""
    total = 0
    for each in folder.glob("*/*"):
        try:
            total += each.stat().st_size
        except FileNotFoundError:
            continue
    return total


# -- facts -----------------------------------------------------------------------------------------------------------


def _fill(program: Program, farm: PictureFarm) -> None:
    assert program.run("import", farm.opml).code == 0
    assert program.run("refresh", "--text-only").code == 0
    assert len(_numbers(program)) == FEEDS * ITEMS


def _database(program: Program) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(program.folder / "newsreader.db", timeout=10))


def _numbers(program: Program) -> list[int]:
    with _database(program) as database:
        return [number for (number,) in database.execute("SELECT id FROM article ORDER BY id")]


def _whole(program: Program) -> set[int]:
    with _database(program) as database:
        return {number for (number,) in database.execute("SELECT id FROM article WHERE missing_pictures = 0")}


def _named(program: Program) -> set[str]:
    with _database(program) as database:
        return {name for (name,) in database.execute("SELECT file FROM picture WHERE file IS NOT NULL")}


def _wanted(program: Program) -> int:
    return _states(program).get(int(PictureState.WANTED), 0)


def _states(program: Program) -> dict[int, int]:
    with _database(program) as database:
        return dict(database.execute("SELECT state, count(*) FROM picture GROUP BY state").fetchall())


def _row(name: str, value: float, unit: str, *, note: str = "") -> dict:
    return {"name": name, "value": round(value, 2), "unit": unit, "note": note}
