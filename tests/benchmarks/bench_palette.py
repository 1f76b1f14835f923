"""The palette over 5,000 feeds: what the main thread computes when it opens, and with each letter that is typed.

The window is off the screen, so what it does until it is painted is counted, not what a server of screens adds. Beside the figures stands one repaint of the whole window.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

FEEDS = 5_000
_WORDS = "rail open data north steppe kernel bridge harbour über night news daily post wire herald quay garden éclair 山の便り"
_TYPED = ("r", "ra", "rai", "rail", "o", "or", "ord", "n", "e", "éc", "zzz", "st he", "nnd", "maar", "世")


def run() -> list[dict[str, Any]]:
    """The figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication
    from support import paper as papers
    from support.screens import wait_for

    from newsreader.store.write_feeds import NewFeed
    from newsreader.ui.theme.icons import Icons
    from newsreader.ui.theme.source import ThemeSource

    application = QApplication.instance() or QApplication([])
    chance, words = random.Random(1), _WORDS.split()
    with tempfile.TemporaryDirectory() as folder:
        paper = papers.open_paper(Path(folder))
        feeds = [
            (
                NewFeed(f"https://f{n}.example/feed", title=f"{' '.join(chance.choices(words, k=3))} {n}"),
                [f"F {n % 40}"],
            )
            for n in range(FEEDS)
        ]
        paper.writer.import_feeds(feeds, next_due=papers.NOW + 900, now=papers.NOW)
        icons = Icons()
        icons.load()
        parts = papers.window_parts(paper, ThemeSource(application, "light"), Path(folder, "w.json"), icons=icons)
        window = papers.open_window(parts)
        wait_for(lambda: application.processEvents() or window.shelf.counts is not None, what="the window")

        def timed(step) -> float:
            application.processEvents()
            begun = time.thread_time()
            step()
            application.processEvents()
            return (time.thread_time() - begun) * 1000

        first = timed(window.actions_["palette"].trigger)
        palette = window.palette_place.palette
        opened, letters = [], []
        for _ in range(10):
            palette.leave()
            opened.append(timed(window.actions_["palette"].trigger))
            for typed in _TYPED:
                letters.append(timed(lambda typed=typed: palette.field.setText(typed)))
        control = [timed(window.update) for _ in range(20)]
        window.close()
        paper.close()
    p95 = statistics.quantiles(letters, n=20)[-1]
    told = f"median {statistics.median(letters):.1f}, longest {max(letters):.1f} ms; {len(letters)} of them"
    beside = statistics.median(control)
    return [
        {
            "name": "palette opens for the first time",
            "value": round(first, 1),
            "unit": "ms CPU",
            "note": "loads its modules",
        },
        {
            "name": "palette opens again",
            "value": round(statistics.median(opened), 1),
            "unit": "ms CPU",
            "against": round(beside, 1),
        },
        {"name": "a letter, p95", "value": round(p95, 1), "unit": "ms CPU", "against": round(beside, 1), "note": told},
    ]
