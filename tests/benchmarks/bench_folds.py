"""What folding asks of a list of 200,000 rows: the first page, the rest in the background, marks, and stories that form.

"at once" is what the main thread does before it paints; "a step" is the longest one that it does later; "meanwhile" is
what the query thread does. ROWS in the environment makes the list shorter. The same without folding stands beside each.
"""

from __future__ import annotations

import gc
import os
import random
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication
from support.rows import put_rows
from support.told_rows import tell_stories

from newsreader.core.values import ArticleId, Changes, View, ViewKind
from newsreader.store.database import open_database
from newsreader.ui.timeline.model import TimelineModel

ROUNDS = 5
ROWS = int(os.environ.get("ROWS", "200000"))


class Timed:
    """Queries that are answered when the list was painted, one after the other, and the time of each half."""

    def __init__(self, reader) -> None:
        self._reader = reader
        self._asked: list[tuple] = []
        self.meanwhile: list[float] = []
        self.steps: list[float] = []

    def ask(self, kind, question, *, done) -> None:
        self._asked.append((kind, question, done))

    def forget(self, kind) -> None:
        self._asked = [each for each in self._asked if each[0] != kind]

    def is_asking(self, kind) -> bool:
        return any(each[0] == kind for each in self._asked)

    def answer(self) -> None:
        while self._asked:
            _, question, done = self._asked.pop(0)
            begin = time.thread_time()
            answer = question(self._reader)
            asked = time.thread_time()
            done(answer)
            self.steps.append((time.thread_time() - asked) * 1_000)
            self.meanwhile.append((asked - begin) * 1_000)


def run() -> list[dict]:
    """Milliseconds that the processor computed, the median of five: what other work on the machine adds is left out."""
    application = QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newsreader.db"
        database = open_database(path, now=int(time.time()))
        put_rows(path, ROWS)
        several, inside = tell_stories(path)
        note = f"{ROWS:,} rows, {several:,} stories of {inside:,} articles"
        figures = [
            _row("control: 200,000 turns of a loop", [_timed(lambda: sum(range(200_000))) for _ in range(ROUNDS)])
        ]
        for name, view in (("all", View()), ("unread", View(ViewKind.UNREAD))):
            for folds in (False, True):
                figures += _opening(database, view, folds=folds, name=name, note=note if folds else "")
        figures += _later(database)
        application.processEvents()
    return figures


def _timed(action) -> float:
    begin = time.thread_time()
    action()
    return (time.thread_time() - begin) * 1_000


def _row(name: str, values: list[float], *, note: str = "") -> dict:
    return {"name": name, "value": round(median(values), 2), "unit": "ms", "note": note}


def _model(database) -> tuple[TimelineModel, Timed]:
    queries = Timed(database.reader())
    return TimelineModel(database.window_reader(), queries, words_of=lambda row, _at: row.title), queries


def _opening(database, view: View, *, folds: bool, name: str, note: str) -> list[dict]:
    model, queries = _model(database)
    model.set_view(view, folds=folds)  # statements are made
    queries.answer()
    at_once, longest, meanwhile = [], [], []
    for _ in range(ROUNDS):
        queries.steps.clear()
        queries.meanwhile.clear()
        at_once.append(_timed(lambda: model.set_view(view, folds=folds)))
        queries.answer()
        longest.append(max(queries.steps, default=0.0))
        meanwhile.append(sum(queries.meanwhile))
    how = "folded" if folds else "plain"
    rows = f"{model.rowCount():,} rows stand" + (f", of {note}" if note else "")
    return [
        _row(f"{name}, {how}: opening it, at once", at_once, note=rows),
        _row(f"{name}, {how}: longest step afterwards", longest),
        _row(f"{name}, {how}: asked meanwhile", meanwhile),
    ]


def _later(database) -> list[dict]:
    """Unfolding, marking, and articles whose stories are told anew, in a list that is whole."""
    model, queries = _model(database)
    model.set_view(View(), folds=True)
    queries.answer()
    stories, folding = model.folding.stories, model.folding
    folding.looked_at = lambda: [(0, 10), (5_000, 5_001)]
    heads = [row for row in range(20_000) if stories.fold_at(row) is not None][:ROUNDS]
    chance = random.Random(3)
    ids = [
        ArticleId(number)
        for number in chance.sample(list(stories.places.ids), 100_000 if ROWS > 100_000 else ROWS // 2)
    ]
    open_ = [_timed(lambda row=row: folding.set_open(row, is_open=True)) for row in reversed(heads)]
    mark_all = [_timed(lambda flag=flag: model.mark(ids, read=flag)) for flag in (True, False, True, False, True)]
    queries.steps.clear()
    queries.meanwhile.clear()
    with_others = [number for number in ids if stories.folds.of(number) is not None][: 500 * ROUNDS]
    writer = database.writer(str)
    for at in range(ROUNDS):
        some = with_others[at * 500 : (at + 1) * 500]
        with writer.related.open() as session:
            for pair in zip(some[::2], some[1::2], strict=True):
                session.tell(pair, None)
        model.apply(Changes(stories=frozenset(some)))
        queries.answer()
    writer.close()
    gc.collect()
    return [
        _row("unfolding a story", open_),
        _row(f"marking {len(ids):,} as read or unread", mark_all),
        _row("articles tell other stories, forty at a time: a step", queries.steps),
        _row("articles tell other stories, forty at a time: asked meanwhile", queries.meanwhile),
    ]
