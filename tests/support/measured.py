"""A run of the program with what it cost: wall time, processor time and memory of all its processes."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

#: Modules are compiled once, as where the program is installed, and not at each start.
_INSTALLED = {"PYTHONDONTWRITEBYTECODE": ""}
_OFTEN = 0.2  # seconds between two looks at the memory (tests.md)


@dataclass
class Run:
    """``stored_wall`` and ``stored_cpu``: when the last of the command's lines came; the others: at its end.

    ``at``: when each line came. ``peak`` is in bytes, the sum of the proportional set sizes of all processes.
    """

    wall: float = 0.0
    cpu: float = 0.0
    stored_wall: float = 0.0
    stored_cpu: float = 0.0
    peak: int = 0
    written: int = 0
    items: list[dict[str, Any]] = field(default_factory=list)
    at: list[float] = field(default_factory=list)


def measure(command: Sequence[str], *, lines: int, **environment: str) -> Run:
    """Run a command with ``--json`` to its end; it prints ``lines`` objects. Raises when it fails."""
    run, before = Run(), resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, env=os.environ | _INSTALLED | environment
    )
    over = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, run, over))
    watcher.start()
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            run.items.append(json.loads(line))
            run.at.append(time.monotonic() - begin)
            if len(run.items) == lines:
                run.stored_wall = time.monotonic() - begin
                run.stored_cpu = sum(map(_cpu_of, _family(process.pid)))
    code = process.wait()
    run.wall = time.monotonic() - begin
    over.set()
    watcher.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    run.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if code not in (0, 1):
        raise RuntimeError(f"the command ended with {code}")
    return run


def _watch(pid: int, run: Run, over: threading.Event) -> None:
    while not over.wait(_OFTEN):
        run.peak = max(run.peak, sum(map(_memory_of, _family(pid))))
        run.written = max(run.written, _written_by(pid))


def _family(pid: int) -> list[int]:
    """A process and all that it started, itself or through others."""
    found = [pid]
    for number in found:
        for task in _names(Path(f"/proc/{number}/task")):
            found += [int(word) for word in _text(Path(f"/proc/{number}/task/{task}/children")).split()]
    return found


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:  # it has ended meanwhile
        return ""


def _memory_of(pid: int) -> int:
    lines = _text(Path(f"/proc/{pid}/smaps_rollup")).splitlines()
    return sum(int(line.split()[1]) * 1_024 for line in lines if line.startswith("Pss:"))


def _cpu_of(pid: int) -> float:
    fields = _text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def _written_by(pid: int) -> int:
    lines = _text(Path(f"/proc/{pid}/io")).splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("write_bytes:"))
