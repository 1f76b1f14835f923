"""A run of the program with what it cost: wall time, processor time and memory of all its processes."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from support.processes import cpu_of, family, watched, written
from support.program import INSTALLED


@dataclass
class Run:
    """``stored_wall`` and ``stored_cpu``: when the last of the command's lines came; ``ready_wall`` and ``ready_cpu``: when what
    was asked about then was so for the first time; the others: at its end.

    ``at``: when each line came. ``peak`` is in bytes, the sum of the proportional set sizes of all processes.
    """

    wall: float = 0.0
    cpu: float = 0.0
    stored_wall: float = 0.0
    stored_cpu: float = 0.0
    ready_wall: float = 0.0
    ready_cpu: float = 0.0
    peak: int = 0
    written: int = 0
    items: list[dict[str, Any]] = field(default_factory=list)
    at: list[float] = field(default_factory=list)


def measure(
    command: Sequence[str], *, lines: int, is_ready: Callable[[], bool] | None = None, **environment: str
) -> Run:
    """Run a command with ``--json`` to its end; it prints ``lines`` objects. ``is_ready`` is asked after the last of them, a few
    times a second. Raises when it fails.
    """
    run, before = Run(), resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, env=os.environ | INSTALLED | environment
    )

    def look() -> None:
        run.written = max(run.written, written(process.pid))
        if is_ready is not None and run.stored_wall and not run.ready_wall and is_ready():
            run.ready_wall = time.monotonic() - begin
            run.ready_cpu = sum(map(cpu_of, family(process.pid)))

    assert process.stdout is not None
    with watched(process.pid, look) as peak, process.stdout:
        for line in process.stdout:
            run.items.append(json.loads(line))
            run.at.append(time.monotonic() - begin)
            if len(run.items) == lines:
                run.stored_wall = time.monotonic() - begin
                run.stored_cpu = sum(map(cpu_of, family(process.pid)))
        code = process.wait()
        run.wall = time.monotonic() - begin
    run.peak = peak.most
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    run.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if code not in (0, 1):
        raise RuntimeError(f"the command ended with {code}")
    return run
