"""Parsing and cleaning on one core: ours against feedparser, over the same documents, in turns.

Two loads: the corpus's real feeds, with everything that needs feedparser, and feeds of the farm. MB/s are the
machine's own; the ratios are the figures: 1.8 times feedparser with its own cleaner (issue 3), 2 (corpus) and 2.2
(farm) times feedparser with nh3 (issue 4). Needs the material beside the project.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import feedparser
import nh3
from support.corpus import documents

from newsreader.core.errors import DocumentError
from newsreader.core.values import ParseJob
from newsreader.feeds.document import read, read_raw

ROUNDS = 3
FARM = ("--feeds", "40", "--items", "100", "--set", "parse")
OWN_CLEANER = "feedparser with its own cleaner"
WITH_NH3 = "feedparser and nh3"
OURS = {"parse and clean": read, "parse only": read_raw}


def run() -> list[dict]:
    """MB/s of CPU time (median of three rounds, taken in turns), against feedparser in both ways."""
    gc.set_threshold(200_000, 20, 20)  # as the parse process has it
    root = Path(os.environ.get("NEWSREADER_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    corpus = [ParseJob(feed.body(), "", "", feed.url) for feed in documents(root / "data", "real")]
    return [*_rows("real feeds", corpus), *_rows("farm", _farm(root / "tools" / "feed_farm.py"))]


def _farm(tool: Path) -> list[ParseJob]:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, tool, folder, *FARM], check=True, stdout=subprocess.DEVNULL)
        feeds = [path for path in sorted(Path(folder).rglob("f*")) if path.suffix in (".rss", ".atom")]
        return [ParseJob(path.read_bytes(), "", "", "http://127.0.0.1/feed") for path in feeds]


def _rows(load: str, jobs: list[ParseJob]) -> list[dict]:
    size = sum(len(job.wire) for job in jobs) / 1e6
    ways: dict[str, Callable[[ParseJob], object]] = {OWN_CLEANER: _feedparser, WITH_NH3: _feedparser_and_nh3}
    ways |= {name: _forgiving(way) for name, way in OURS.items()}
    speeds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            speeds[name].append(size / _seconds(way, jobs))
    medians = {name: median(values) for name, values in speeds.items()}
    return [
        {
            "name": f"{load}: {name}",
            "value": round(medians[name], 2),
            "unit": "MB/s",
            "better": "more",
            "against": round(medians[peer], 2),
            "ratio": round(medians[name] / medians[peer], 2),
            "note": f"against {peer}; {len(jobs)} feeds, {size:.1f} MB, CPU of one core",
        }
        for name in OURS
        for peer in (OWN_CLEANER, WITH_NH3)
    ]


def _seconds(way: Callable[[ParseJob], object], jobs: list[ParseJob]) -> float:
    begin = time.process_time()
    for job in jobs:
        way(job)
    return time.process_time() - begin


def _feedparser(job: ParseJob) -> object:
    return feedparser.parse(job.wire, response_headers={"content-location": job.url} if job.url else None)


def _feedparser_and_nh3(job: ParseJob) -> object:
    headers = {"content-location": job.url} if job.url else None
    found = feedparser.parse(job.wire, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
    texts = (text for entry in found.entries for text in (entry.get("summary"), *map(_value, entry.get("content", ()))))
    return [nh3.clean(text) for text in texts if text]


def _value(content: dict) -> str:
    return content.get("value") or ""


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
