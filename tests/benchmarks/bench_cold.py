"""Fetching a farm of 1,000 feeds × 100 entries for the first time: stored and readable, then searchable, too."""

from __future__ import annotations

from support.farm_rounds import HAS_RELATED, figure, rounds


def run() -> list[dict]:
    """Seconds, megabytes and counts of the first round."""
    with rounds() as farm:
        cold = farm.cold()
        size = farm.database.stat().st_size
        megabytes = farm.farm.plain_bytes / 1e6
    kept = "search and related stories" if HAS_RELATED else "search"
    found = [
        figure("stored and readable, wall", cold.stored_wall, "s", note=f"{megabytes:.0f} MB"),
        figure("stored and readable, CPU", cold.stored_cpu, "s"),
        figure("also searchable, wall", cold.ready_wall, "s"),
        figure("also searchable, CPU", cold.ready_cpu, "s"),
        figure("peak memory", cold.peak / 1e6, "MB", note="all processes"),
        figure(f"database with {kept}", size / 1e6, "MB"),
    ]
    return [*found, figure("also with related stories, wall", cold.wall, "s")] if HAS_RELATED else found
