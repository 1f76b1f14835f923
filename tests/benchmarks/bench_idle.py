"""A window that stands open with 1,000 feeds and nothing to do: processor time, wake-ups, bytes written; by SIZE (L).

Five minutes by default; SECONDS in the environment makes it shorter. A wake-up is a voluntary context switch of any thread
of any of the program's processes (/proc/*/task/*/status): whatever sleeps was woken as often as it went to sleep again.
Processor time is the scheduler's own count in nanoseconds. The control is a bare window of PySide6 beside it.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from support.filled import filled, wanted_sizes
from support.first_paint import BARE, settled
from support.outside import Outside, settle
from support.processes import Spent
from support.program import INSTALLED, Program
from support.screens import Screen, wait_for

SECONDS = float(os.environ.get("SECONDS", "300"))
#: So long after the last thing that happened nothing is left over: the parse processes have ended by themselves.
LULL = 5.0


def run() -> list[dict]:
    """Per cent of one core, wake-ups a second, bytes; with the light view and with the web view."""
    figures = []
    views = os.environ.get("VIEWS", "light web").split()
    with Screen() as screen:
        for name in wanted_sizes("L"):
            for view in views:
                with filled(name) as folder:
                    program = Program(folder)
                    settle(program, article_view=view)
                    figures += _idle(screen, program, f"{name}, {view} view")
    return figures


def _idle(screen: Screen, program: Program, name: str) -> list[dict]:
    with Outside(screen, program) as window:
        window.start()
        settled(window.process.pid)
        bare = subprocess.Popen(BARE, env=screen.environment | INSTALLED)
        try:
            time.sleep(LULL)  # what is measured is time that passes
            spent, control, changed = _watched(window.process.pid, bare.pid, program.folder)
        finally:
            bare.terminate()
            bare.wait()
    busiest = sorted(spent.threads.items(), key=lambda item: -item[1].sleeps)[:4]
    threads = ", ".join(f"{thread.partition(' ')[0]} {used.sleeps}" for thread, used in busiest) or "none"
    return [
        _figure(f"{name}: processor", 100 * spent.cpu / SECONDS, "%", 100 * control.cpu / SECONDS, "budget 0.0"),
        _figure(
            f"{name}: wake-ups",
            spent.wakeups / SECONDS,
            "/s",
            control.wakeups / SECONDS,
            f"budget 2; most of {spent.wakeups} in {SECONDS:g} s: {threads}",
        ),
        _figure(f"{name}: written", spent.written, "bytes", control.written, f"budget 0; files changed: {changed}"),
    ]


def _watched(pid: int, control: int, folder: Path) -> tuple[Spent, Spent, str]:
    """What both used in so many seconds in which nobody touched them, and which files changed."""
    files, before, beside = _files(folder), Spent.by(pid), Spent.by(control)
    end = time.monotonic() + SECONDS
    wait_for(lambda: time.monotonic() >= end, seconds=SECONDS + 60, every=1, what="the time to pass")
    spent, spent_beside = Spent.by(pid).since(before), Spent.by(control).since(beside)
    changed = [name for name, state in _files(folder).items() if files.get(name) != state]
    return spent, spent_beside, ", ".join(changed) or "none"


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of every file."""
    return {
        str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def _figure(name: str, value: float, unit: str, against: float, note: str) -> dict:
    return {"name": name, "value": round(value, 3), "unit": unit, "against": round(against, 3), "note": note}
