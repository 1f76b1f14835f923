"""Parsing and cleaning on one core: ours against feedparser with its own cleaner, over the same feeds, in turns.

MB/s are the machine's own; the ratio is the figure (issue 3: at least 1.8). Needs the material beside the project.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import feedparser
from support.corpus import documents

from newsreader.core.errors import DocumentError
from newsreader.core.values import ParseJob
from newsreader.feeds.document import read, read_raw

ROUNDS = 3
PEER = "feedparser with its own cleaner"


def run() -> list[dict]:
    """MB/s of CPU time (median of three rounds, taken in turns), against feedparser with its own cleaner."""
    root = Path(os.environ.get("NEWSREADER_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    jobs = [ParseJob(feed.body(), "", "", feed.url) for feed in documents(root / "data", "real")]
    size = sum(len(job.wire) for job in jobs) / 1e6
    ways: dict[str, Callable[[ParseJob], object]] = {
        PEER: _feedparser,
        "ours: parse and clean": _forgiving(read),
        "ours: parse only": _forgiving(read_raw),
    }
    speeds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            speeds[name].append(size / _seconds(way, jobs))
    base = round(median(speeds[PEER]), 2)
    return [
        {
            "name": name,
            "value": round(median(values), 2),
            "unit": "MB/s",
            "better": "more",
            "against": base,
            "ratio": round(median(values) / base, 2),
            "note": f"{len(jobs)} feeds, {size:.1f} MB, CPU of one core",
        }
        for name, values in speeds.items()
        if name != PEER
    ]


def _seconds(way: Callable[[ParseJob], object], jobs: list[ParseJob]) -> float:
    begin = time.process_time()
    for job in jobs:
        way(job)
    return time.process_time() - begin


def _feedparser(job: ParseJob) -> object:
    return feedparser.parse(job.wire, response_headers={"content-location": job.url} if job.url else None)


def _forgiving(way: Callable[[ParseJob], object]) -> Callable[[ParseJob], object]:
    def attempt(job: ParseJob) -> object:
        try:
            return way(job)
        except DocumentError as error:
            return error

    return attempt


if __name__ == "__main__":
    for row in run():
        print(row)
