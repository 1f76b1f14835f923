"""Lists and questions over a store of a million articles (SIZE chooses another), by a reader alone, no window.

To fill it takes minutes: BENCH_STORES in the environment names a folder that keeps it.
"""

from __future__ import annotations

import time
from contextlib import closing
from statistics import median

from bench_search import questions
from support.filled import DAY, NOW, SIZES, filled, wanted_sizes

from newsreader.core.values import FeedId, View, ViewKind
from newsreader.store.database import open_readonly

TIMES, PAGE = 7, 100


def run() -> list[dict]:
    """Milliseconds of opening each view, of a page, and of each kind of question."""
    figures = []
    for name in wanted_sizes("XL"):
        with filled(name) as folder, closing(open_readonly(folder / "newsreader.db").reader()) as reader:
            feeds, articles = SIZES[name]
            figures += _views(reader, f"{name}: {{}}", note=f"{feeds * articles:,} articles")
            figures += [each | {"name": f"{name}: {each['name']}"} for each in questions(reader)]
    return figures


def _views(reader, name: str, *, note: str) -> list[dict]:
    ids, times = reader.places(View())
    middle = (times[len(ids) // 2], ids[len(ids) // 2])
    asked = {
        "first page of all": lambda: reader.places(View(), limit=PAGE),
        "all with their times": lambda: reader.places(View()),
        "a page in the middle": lambda: reader.places(View(), limit=PAGE, after=middle),
        "rows of a page": lambda: reader.rows(ids[len(ids) // 2 : len(ids) // 2 + PAGE]),
        "today with their times": lambda: reader.places(View(ViewKind.TODAY, since=NOW - DAY)),
        "a feed with their times": lambda: reader.places(View(ViewKind.FEED, feed=FeedId(500))),
        "counts": lambda: reader.counts(NOW - DAY),
        "all that can be read offline": lambda: reader.saved_count(View()),
        "a feed's that can be read offline": lambda: reader.saved_count(View(ViewKind.FEED, feed=FeedId(500))),
    }
    figures = []
    for what, question in asked.items():
        spent = []
        for _ in range(TIMES):
            begin = time.perf_counter()
            question()
            spent.append((time.perf_counter() - begin) * 1000)
        figures.append({"name": name.format(what), "value": round(median(spent), 2), "unit": "ms", "note": note})
    return figures
