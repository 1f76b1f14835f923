"""Retention over a filled store: the preview, taking out, deleting and giving room back, a step at a time (SIZE chooses).

All articles come on one day, so a rule of so many newest per feed takes half of them. The control is a loop of Python.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing

from support.filled import DAY, NOW, SIZES, filled, wanted_sizes

from newsreader.core.retention import Rule, Rules
from newsreader.feeds.text import html_to_text
from newsreader.store.database import open_database

_ARTICLES, _PAGES = 100, 250  # of one step, as the engine takes them


def run() -> list[dict]:
    """Milliseconds of each step, its median and the longest, and what the file lost."""
    return [figure for name in wanted_sizes("M") for figure in _of_size(name)]


def _of_size(name: str) -> list[dict]:
    half = Rules(Rule(most=SIZES[name].articles // 2))
    with filled(name) as folder:
        database = open_database(folder / "newsreader.db", now=NOW)
        with closing(database.writer(html_to_text)) as writer, closing(database.reader()) as reader:
            before = database.path.stat().st_size
            figures = [
                _timed("control: 200,000 turns of a loop", lambda: sum(range(200_000))),
                _timed(f"{name}: what takes how much", reader.room),
                _timed(f"{name}: preview of half of all", lambda: reader.going(half, now=NOW + DAY)),
            ]
            writer.keep_rule(None, half.for_all)
            figures.append(_timed(f"{name}: out of the lists", lambda: writer.take_out(today=NOW + DAY, session=1)))
            writer.checkpoint()
            figures += _steps(f"{name}: delete {_ARTICLES}", lambda: writer.delete_some(_ARTICLES))
            figures += _steps(f"{name}: give {_PAGES} pages back", lambda: writer.give_back(_PAGES))
            figures.append(_timed(f"{name}: the log into the database", writer.checkpoint))
            in_steps = database.path.stat().st_size
            figures.append(_timed(f"{name}: the whole file anew", writer.rewrite))
            writer.checkpoint()
            after = database.path.stat().st_size
            for word, size in (("before", before), ("after the steps", in_steps), ("anew", after)):
                figures.append({"name": f"{name}: database {word}", "value": round(size / 1e6, 1), "unit": "MB"})
    return figures


def _timed(name: str, action: Callable[[], object]) -> dict:
    begin = time.perf_counter()
    action()
    return {"name": name, "value": round((time.perf_counter() - begin) * 1000, 1), "unit": "ms"}


def _steps(name: str, step: Callable[[], int]) -> list[dict]:
    spent: list[float] = []
    is_more = 1
    while is_more:
        begin = time.perf_counter()
        is_more = step()
        spent.append((time.perf_counter() - begin) * 1000)
    spent.sort()
    return [
        {"name": f"{name}, median of {len(spent):,} steps", "value": round(spent[len(spent) // 2], 1), "unit": "ms"},
        {"name": f"{name}, the longest", "value": round(spent[-1], 1), "unit": "ms"},
        {"name": f"{name}, all in", "value": round(sum(spent) / 1000, 1), "unit": "s"},
    ]
