"""A screen of the list of 200,000 articles: what the main thread computes to paint it.

The window is off the screen, so what a server of screens adds is left out. "never seen": rows of another place, whose words
nobody has broken into lines yet; "again": the same, as when the window comes from behind another; "a row further": one that was never seen
comes in, as with a key or the wheel. Rows are read before: what that takes is the list's (`bench list`). Budget: 8 ms (issue 6).
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

ROWS = int(os.environ.get("ROWS", "200000"))
ROUNDS = 60
_SIZES = ((1280, 800), (1920, 1080))


def run() -> list[dict[str, Any]]:
    """The figures, at two sizes of the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication
    from support import paper as papers
    from support.rows import put_rows
    from support.screens import wait_for

    from newsreader.resource_files import resource_folder
    from newsreader.ui.theme.faces import load_fonts
    from newsreader.ui.theme.icons import Icons
    from newsreader.ui.theme.source import ThemeSource

    application = QApplication.instance() or QApplication([])
    load_fonts(resource_folder() / "fonts")
    with tempfile.TemporaryDirectory() as folder:
        paper = papers.open_paper(Path(folder))
        put_rows(Path(folder, "newsreader.db"), ROWS)
        icons = Icons()
        icons.load()
        parts = papers.window_parts(paper, ThemeSource(application, "light"), Path(folder, "w.json"), icons=icons)
        window = papers.open_window(parts)
        model = window.timeline.model
        window.reading.show_view(_all())
        wait_for(lambda: application.processEvents() or model.rowCount() == ROWS, what="the whole list")
        figures = []
        for size in _SIZES:
            window.resize(*size)
            application.processEvents()
            figures += _screens(window.timeline.view, application, name=f"{size[0]} × {size[1]}")
        window.close()
        parts.reader.close()
        paper.close()
    return figures


def _all():
    from newsreader.core.values import View

    return View()


def _screens(view, application, *, name: str) -> list[dict[str, Any]]:
    chance = random.Random(4)
    bar, height = view.verticalScrollBar(), view.rowHeight(0)
    shown = view.viewport().height() // height + 2

    def go_to(row: int) -> None:
        for each in range(row, min(row + shown + 1, ROWS)):
            view.model().index(each, 0).data()  # read, not painted
        bar.setValue(row * height)

    def painted() -> float:
        begun = time.thread_time()
        view.viewport().repaint()
        return (time.thread_time() - begun) * 1_000

    new, again, further = [], [], []
    for _ in range(ROUNDS):
        row = chance.randrange(ROWS - 100)
        go_to(row)
        new.append(painted())
        again.append(painted())
        go_to(row + 1)
        further.append(painted())
        application.processEvents()
    rows = f"{view.viewport().height() / height:.1f} rows"
    return [
        _figure(f"{name}: a screen never seen", new, rows),
        _figure(f"{name}: the same again", again, rows),
        _figure(f"{name}: a row further", further, rows),
    ]


def _figure(name: str, values: list[float], rows: str) -> dict[str, Any]:
    note = f"p95 {statistics.quantiles(values, n=20)[-1]:.1f}, longest {max(values):.1f}; {rows}; budget 8"
    return {"name": name, "value": round(statistics.median(values), 2), "unit": "ms CPU", "note": note}
