"""Rounds of the program over a farm of feeds, for the benchmarks `cold`, `same` and `delta`.

1,000 feeds × 100 entries; FEEDS and ITEMS in the environment make it smaller. Related stories, which take ten minutes more, are made
with RELATED=1 only (they have a benchmark of their own, and no peer makes any). Peers on the same work stand in the notes.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.farm import Farm
from support.measured import Run, measure
from support.program import Program

FEEDS, ITEMS = int(os.environ.get("FEEDS", "1000")), int(os.environ.get("ITEMS", "100"))
HAS_RELATED = bool(os.environ.get("RELATED"))
HOUR = 3_600  # seconds


@dataclass
class Rounds:
    """A farm that is served and the program that follows all of its feeds."""

    program: Program
    farm: Farm

    @property
    def database(self) -> Path:
        """The program's database."""
        return self.program.folder / "newsreader.db"

    def cold(self) -> Run:
        """The first round: everything is new."""
        run = self.refresh(hours=0)
        assert sum(item["new"] for item in run.items) == FEEDS * ITEMS
        return run

    def same(self, *, hours: int) -> Run:
        """A round that finds nothing new."""
        run = self.refresh(hours=hours)
        assert {item["http"] for item in run.items} == {304}
        return run

    def delta(self, entries: int, *, hours: int) -> Run:
        """A round that finds so many new entries in each feed."""
        self.farm.update(entries)
        run = self.refresh(hours=hours)
        assert sum(item["new"] for item in run.items) == entries * FEEDS
        return run

    def refresh(self, *, hours: int) -> Run:
        """Refresh everything, so many hours after the beginning by the program's clock."""
        words = self.program.command("refresh", "--text-only", "--json")
        clock = {"LD_PRELOAD": str(self.farm.clock_library()), "CLOCK_SHIFT": str(hours * HOUR)}
        return measure(words, lines=FEEDS, is_ready=self.is_ready, **self.farm.environment, **clock)

    def is_ready(self) -> bool:
        """Whether nothing waits for the search index; related stories then are left out, unless they are asked for."""
        with closing(sqlite3.connect(self.database, timeout=20)) as database:
            if database.execute("SELECT 1 FROM change LIMIT 1").fetchone() is not None:
                return False
            if not HAS_RELATED:
                with database:
                    database.execute("DELETE FROM related_wait")
        return True


@contextmanager
def rounds(*, tls: bool = False) -> Iterator[Rounds]:
    """The farm and the program, which has fetched nothing yet."""
    with tempfile.TemporaryDirectory() as folder, Farm(FEEDS, ITEMS, tls=tls) as farm:
        program = Program(Path(folder) / "data")
        assert program.run("import", farm.opml).code == 0
        yield Rounds(program, farm)


def figure(name: str, value: float, unit: str, *, note: str = "") -> dict:
    """One figure of a benchmark."""
    return {"name": name, "value": round(value, 2), "unit": unit, "note": note}
