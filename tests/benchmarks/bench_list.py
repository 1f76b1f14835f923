"""Lists, counts and marks over a store of size L (1,000 feeds, 100,000 articles), median of seven; `store` alone, no window.

The control is a loop of the machine's own Python: when it moves, the machine did.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from support.filled import DAY, NOW, fill

from newsreader.core.values import FeedId, FolderId, View, ViewKind

FEEDS, ARTICLES, ROUNDS, PAGE = 1_000, 100, 7, 100


def run() -> list[dict]:
    """Milliseconds of each, against its budget where there is one; the size of the file and of the writing."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        database, writer = fill(Path(folder), feeds=FEEDS, articles=ARTICLES)
        filled = time.perf_counter() - begin
        reader = database.reader()
        ids, times = reader.places(View())
        middle = (times[len(ids) // 2], ids[len(ids) // 2])
        views = {
            "all": View(),
            "unread": View(ViewKind.UNREAD),
            "starred": View(ViewKind.STARRED),
            "today": View(ViewKind.TODAY, since=NOW - DAY),
            "a feed": View(ViewKind.FEED, feed=FeedId(500)),
            "a folder": View(ViewKind.FOLDER, folder=FolderId(5)),
            "a folder, unread": View(ViewKind.FOLDER, folder=FolderId(5), unread_only=True),
        }
        figures = [_figure("control: 200,000 turns of a loop", lambda: sum(range(200_000)))]
        for name, view in views.items():
            count = len(reader.ids(view))
            figures.append(
                _figure(f"ids of {name}", lambda view=view: reader.ids(view), note=f"{count:,} articles", budget=50)
            )
            figures.append(_figure(f"{name} with their times", lambda view=view: reader.places(view), budget=50))
            figures.append(
                _figure(f"first page of {name}", lambda view=view: reader.places(view, limit=PAGE), budget=5)
            )
        figures += [
            _figure("a page in the middle of all", lambda: reader.places(View(), limit=PAGE, after=middle), budget=5),
            _figure("rows of a page", lambda: reader.rows(ids[50_000 : 50_000 + PAGE]), budget=5),
            _figure("an article", lambda: reader.article(ids[50_000])),
            _figure("counts", lambda: reader.counts(NOW - DAY), budget=20),
            _figure("subscriptions", reader.feeds, note=f"{FEEDS:,} feeds"),
        ]
        figures += _marks(writer, ids)
        writer.checkpoint()
        size = (Path(folder) / "newsreader.db").stat().st_size / 1e6
        reader.close()
        writer.close()
        figures.append({"name": "database without search", "value": round(size, 1), "unit": "MB"})
        figures.append({"name": "filling it, all in", "value": round(filled, 1), "unit": "s"})
    return figures


def _marks(writer, ids) -> list[dict]:
    """Mark all as read and take it back; star one; unsubscribe from a tenth and take it back."""
    writer.set_read(ids, False)
    spent: dict[str, list[float]] = {}

    def timed(name: str, action: Callable[[], object]) -> object:
        begin = time.perf_counter()
        answer = action()
        spent.setdefault(name, []).append((time.perf_counter() - begin) * 1000)
        return answer

    feeds = [FeedId(number) for number in range(1, 101)]
    for _ in range(3):
        changes = timed("mark all read", lambda: writer.mark_all_read(View()))
        timed("undo it", lambda changes=changes: writer.set_read(changes.read, False))
        timed("star one", lambda: writer.set_starred([ids[7]], True))
        writer.set_starred([ids[7]], False)
        timed("unsubscribe from 100 feeds", lambda: writer.unsubscribe(feeds, now=NOW))
        timed("undo that", lambda: writer.restore_feeds(feeds))
    budgets = {"mark all read": 300, "undo it": 300}
    return [_row(name, median(values), budget=budgets.get(name)) for name, values in spent.items()]


def _figure(name: str, action: Callable[[], object], *, note: str = "", budget: float | None = None) -> dict:
    spent = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        action()
        spent.append((time.perf_counter() - begin) * 1000)
    return _row(name, median(spent), note=note, budget=budget)


def _row(name: str, value: float, *, note: str = "", budget: float | None = None) -> dict:
    told = ", ".join(filter(None, [note, f"budget {budget:g} ms" if budget else ""]))
    return {"name": name, "value": round(value, 2), "unit": "ms", "note": told}


if __name__ == "__main__":
    for row in run():
        print(row)
