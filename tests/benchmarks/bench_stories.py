"""What the pages of stories ask of a store of size L (1,000 feeds, 100,000 articles), every four of which are one story; median of
seven, on one thread. What is related to a story's first report is asked for as well, but invented articles have no relatives:
`./run bench related` has that figure.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from support.filled import DAY, NOW, fill

from newsreader.core.values import View, ViewKind
from newsreader.engine.story_pages import StoryPages
from newsreader.related.signature import Signature, pack
from newsreader.store.related import CONNECT

FEEDS, ARTICLES, ROUNDS, PAGE = 1_000, 100, 7, 100
_STATEMENTS = (
    "UPDATE state SET story = 1 + article / 4",
    "INSERT INTO related_article(article, day, source, signature) SELECT article, sort_at / 86400.0, feed, ? FROM state",
    f"DELETE FROM related_wait WHERE step <= {CONNECT}",
)


def run() -> list[dict]:
    """Milliseconds of each, against its budget where there is one."""
    with tempfile.TemporaryDirectory() as folder:
        database, writer = fill(Path(folder), feeds=FEEDS, articles=ARTICLES)
        with writer.related.open() as session:
            for statement in _STATEMENTS:
                session._run(statement, (pack(Signature((), b"")),) if "?" in statement else ())
        newest = database.reader()
        ids, times = newest.places(View(), limit=1)
        story = newest.rows(ids)[0].story
        writer.stories.follow(story, title="A story", now=NOW)
        writer.checkpoint()
        now = times[0] + 60
        pages, window = StoryPages(newest), database.window_reader()
        told = newest.related.told_since(now - 2 * DAY)
        popular = tuple(each.number for each in pages.popular(now=now))
        figures = [
            _figure("control: 200,000 turns of a loop", lambda: sum(range(200_000))),
            _figure("what is popular", lambda: pages.popular(now=now), note=f"of {len(told):,} articles", budget=50),
            _figure("the front page", lambda: pages.front(now=now), budget=50),
            _figure("one story", lambda: pages.story(story), budget=50),
            _figure("followed stories", pages.followed, budget=5),
            _figure(
                "list of a story, first page",
                lambda: window.places(View(ViewKind.STORY, story=story), limit=PAGE),
                budget=5,
            ),
            _figure(
                "list of what is popular, first page",
                lambda: window.places(View(ViewKind.POPULAR, stories=popular), limit=PAGE),
                budget=5,
            ),
        ]
        newest.close()
        window.close()
        writer.close()
    return figures


def _figure(name: str, ask: Callable[[], object], *, note: str = "", budget: float | None = None) -> dict:
    spent = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        ask()
        spent.append((time.perf_counter() - begin) * 1000)
    told = ", ".join(filter(None, [note, f"budget {budget:g} ms" if budget else ""]))
    return {"name": name, "value": round(median(spent), 2), "unit": "ms", "note": told}
