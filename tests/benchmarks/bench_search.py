"""The search index over a store of size L (100,000 articles): filling it in slices as the engine does, and asking it."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from support.filled import fill, invented_words

FEEDS, ARTICLES, SLICE, QUESTIONS = 1_000, 100, 100, 200


def run() -> list[dict]:
    """Seconds of CPU for indexing, milliseconds of a slice and of a question, megabytes of the file before and after."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newsreader.db"
        database, writer = fill(Path(folder), feeds=FEEDS, articles=ARTICLES)
        writer.checkpoint()
        before = path.stat().st_size / 1e6
        slices, cpu = [], time.process_time()
        while True:
            begin = time.perf_counter()
            if not writer.index_pending(SLICE):
                break
            slices.append((time.perf_counter() - begin) * 1000)
        cpu = time.process_time() - cpu
        writer.checkpoint()
        after = path.stat().st_size / 1e6
        reader = database.reader()
        figures = [
            {"name": "indexing 100,000 articles", "value": round(cpu, 1), "unit": "s", "note": "CPU"},
            _times("a slice of 100", slices),
            {"name": "database before", "value": round(before, 1), "unit": "MB"},
            {"name": "database with search", "value": round(after, 1), "unit": "MB", "note": "budget 430 MB"},
        ]
        figures += questions(reader)
        reader.close()
        writer.close()
    return figures


def questions(reader) -> list[dict]:
    """Milliseconds of questions of each kind, frequent and seldom words as a filled store has them."""
    chance = random.Random(3)
    words = invented_words(random.Random(7), 20_000)
    asked = {
        "one word": lambda: words[int(chance.random() ** 3 * len(words))],
        "two words": lambda: " ".join(words[int(chance.random() ** 2 * len(words))] for _ in range(2)),
        "a beginning of three letters": lambda: words[int(chance.random() * len(words))][:3],
        "a phrase": lambda: '"' + " ".join(words[int(chance.random() ** 3 * 200)] for _ in range(2)) + '"',
    }
    figures = []
    for name, question in asked.items():
        spent, found = [], []
        for _ in range(QUESTIONS):
            text = question()
            begin = time.perf_counter()
            found.append(len(reader.search_ids(text, limit=100)))
            spent.append((time.perf_counter() - begin) * 1000)
        figures.append(_times(f"search: {name}", spent, note=f"{sum(map(bool, found))} of {QUESTIONS} found something"))
    return figures


def _times(name: str, spent: list[float], *, note: str = "") -> dict:
    p95 = quantiles(spent, n=20)[-1]
    told = ", ".join(filter(None, [f"median {median(spent):.1f}, longest {max(spent):.1f} ms", note]))
    return {"name": f"{name}, p95", "value": round(p95, 2), "unit": "ms", "note": told}


if __name__ == "__main__":
    for row in run():
        print(row)
