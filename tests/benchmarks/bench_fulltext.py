"""The readable text of the corpus's article pages: how near it comes to what people marked, and CPU a page.

First the reader alone, then the whole program: the pages are served, followed, and fetched by `fulltext`; what `show` has is
compared.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from statistics import fmean

from support.article_sites import likenesses
from support.articles import article_pages, likeness
from support.program import Program

from newsreader.feeds.page.read import read_article
from newsreader.feeds.text import html_to_text

SETS = ("scrapinghub", "readability")


def run() -> list[dict]:
    """F1 over all pages, over those held out and the others, and milliseconds of CPU."""
    root = Path(os.environ.get("NEWSREADER_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    figures: list[dict] = []
    for name in SETS:
        held: dict[bool, list[float]] = {True: [], False: []}
        took: list[float] = []
        for page in article_pages(root / "data", name):
            begin = time.process_time()
            found = read_article(page.html, f"http://pages.test/{page.number}")
            took.append(time.process_time() - begin)
            held[page.is_held_out].append(likeness(html_to_text(found.html), page.expected))
        every = [*held[True], *held[False]]
        note = f"{len(every)} pages; held out {fmean(held[True]):.4f}, others {fmean(held[False]):.4f}"
        figures += [
            {"name": f"{name}: F1", "value": round(fmean(every), 4), "unit": "", "better": "more", "note": note},
            {"name": f"{name}: CPU a page", "value": round(1000 * fmean(took), 1), "unit": "ms"},
            {"name": f"{name}: CPU of the slowest", "value": round(1000 * max(took), 1), "unit": "ms"},
            {"name": f"{name}: F1, by the program", "value": _by_program(root, name), "unit": "", "better": "more"},
        ]
    return figures


def _by_program(root: Path, name: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        pages = list(article_pages(root / "data", name))
        found = likenesses(Program(Path(folder, "data")), pages, outlines=Path(folder, "feeds.opml"))
    return round(fmean(found.values()), 4)
