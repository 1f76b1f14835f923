"""Hostile servers and documents among a hundred good feeds (F12, F13): when each is told, memory, how late clocks are.

A clock ticks in the program's own process, which is what its window would feel, and one in this process beside it.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from support.hostile_round import GOOD, Round, documents, refresh, servers
from support.http_server import FeedServer
from support.watched_program import Ticker

SLOW = "one byte a second"


def run() -> list[dict]:
    """Seconds, megabytes and milliseconds of three rounds: the good feeds alone, with hostile servers, with documents."""
    figures = []
    with tempfile.TemporaryDirectory() as folder, FeedServer() as server:
        alone, control = _watched(Path(folder) / "alone", server, {})
        figures += _figures("alone", alone, control)
        with servers(server) as bad:
            hostile_servers, control = _watched(Path(folder) / "servers", server, bad)
        figures += _figures("F12", hostile_servers, control)
        hostile_documents, control = _watched(Path(folder) / "documents", server, documents(server))
        figures += _figures("F13", hostile_documents, control)
    return figures


def _watched(folder: Path, server: FeedServer, bad: dict[str, str]) -> tuple[Round, dict[str, float]]:
    with Ticker() as ticker:
        found = refresh(folder, server, bad)
    return found, ticker.figures()


def _figures(name: str, found: Round, control: dict[str, float]) -> list[dict]:
    assert [report["new"] for report in found.good] == [20] * GOOD
    good = {report["url"] for report in found.good}
    stored = max(at for item, at in zip(found.run.items, found.run.at, strict=True) if item["url"] in good)
    figures = [
        {"name": f"{name}: all good ones stored", "value": round(stored, 2), "unit": "s", "note": "from the start"},
        {"name": f"{name}: peak memory", "value": round(found.run.peak / 1e6), "unit": "MB"},
        {"name": f"{name}: CPU", "value": round(found.run.cpu, 2), "unit": "s"},
    ]
    for which in ("p99", "longest"):
        late = {"value": found.late[which], "against": control[which], "note": "against: this process, with the server"}
        figures.append({"name": f"{name}: ticks late, {which}", "unit": "ms", **late})
    told = {bad: seconds for bad, (_, seconds) in found.bad.items()}
    if SLOW in told:
        figures.append({"name": f"{name}: {SLOW} told", "value": round(told.pop(SLOW), 1), "unit": "s"})
    if told:
        last = max(told, key=lambda bad: told[bad])
        figures.append({"name": f"{name}: the last told", "value": round(told[last], 1), "unit": "s", "note": last})
    return figures
