"""Fetching a farm of 1,000 feeds × 100 entries through the program: all new, nothing new, a little new.

``cold``, ``same`` and ``delta`` of the design, one after the other on one store; a wall clock moved by hours lies
between them. FEEDS and ITEMS in the environment make it smaller. Peers on the same work stand in the notes.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from statistics import median

from support.farm import Farm
from support.measured import Run, measure
from support.program import Program

FEEDS, ITEMS = int(os.environ.get("FEEDS", "1000")), int(os.environ.get("ITEMS", "100"))
HOUR = 3_600  # seconds


def run() -> list[dict]:
    """Seconds, megabytes and counts of each round."""
    with tempfile.TemporaryDirectory() as folder, Farm(FEEDS, ITEMS) as farm:
        program = Program(Path(folder) / "data")
        assert program.run("import", farm.opml).code == 0
        cold = _refresh(program, farm, hours=0)
        assert sum(item["new"] for item in cold.items) == FEEDS * ITEMS
        size = (program.folder / "newsreader.db").stat().st_size
        same = [_refresh(program, farm, hours=hours) for hours in (26, 52, 78)]
        assert {item["http"] for round_ in same for item in round_.items} == {304}
        farm.update(2)
        delta = _refresh(program, farm, hours=104)
        assert sum(item["new"] for item in delta.items) == 2 * FEEDS
        megabytes = farm.plain_bytes / 1e6
    return [
        _figure("cold: stored and readable, wall", cold.stored_wall, "s", note=f"{megabytes:.0f} MB"),
        _figure("cold: stored and readable, CPU", cold.stored_cpu, "s"),
        _figure("cold: also searchable, wall", cold.wall, "s"),
        _figure("cold: also searchable, CPU", cold.cpu, "s"),
        _figure("cold: peak memory", cold.peak / 1e6, "MB"),
        _figure("cold: database with the search index", size / 1e6, "MB"),
        _figure("same: wall", median(each.wall for each in same), "s", note="median of three, process start included"),
        _figure("same: CPU", median(each.cpu for each in same), "s"),
        _figure("same: written to the disk", max(each.written for each in same) / 1e6, "MB"),
        _figure("delta, 2 new in each feed: wall", delta.wall, "s"),
        _figure("delta: CPU", delta.cpu, "s"),
    ]


def _refresh(program: Program, farm: Farm, *, hours: int) -> Run:
    """Refresh everything, so many hours later."""
    words = program.command("refresh", "--text-only", "--json")
    return measure(words, lines=FEEDS, LD_PRELOAD=str(farm.clock_library()), CLOCK_SHIFT=str(hours * HOUR))


def _figure(name: str, value: float, unit: str, *, note: str = "") -> dict:
    return {"name": name, "value": round(value, 2), "unit": unit, "note": note}
