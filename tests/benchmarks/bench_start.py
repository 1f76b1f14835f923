"""From exec to the first painted headline, and the memory of the window when it has settled; by SIZE (usually L).

The environment's own `newsreader` on a screen of its own (Xvfb and openbox), caches warm, median of five. What counts as
painted are dots of the headlines' ink where the list stands, read from the X server's memory every two milliseconds. The
control in the same run is a bare window of PySide6 with a table; memory is the sum of PSS of all processes.
"""

from __future__ import annotations

import os
from statistics import median

from support.filled import SIZES, filled, wanted_sizes
from support.first_paint import BARE, Start, Starter
from support.outside import settle
from support.program import Program
from support.screens import Screen

TIMES = int(os.environ.get("TIMES", "5"))
SECONDS = {"S": 0.45, "M": 0.5, "L": 0.5, "XL": 1.2}
MEGABYTES = {"S": 120, "M": 150, "L": 150, "XL": 250}


def run() -> list[dict]:
    """Seconds and megabytes with the light view, seconds and megabytes with the web view."""
    figures = []
    with Screen() as screen:
        bare = Starter(screen, BARE)
        for name in wanted_sizes("L"):
            with filled(name) as folder:
                program = Program(folder)
                ours = Starter(screen, program.command())
                settle(program, article_view="light")
                light, control = _in_turns(ours, bare)
                settle(program, article_view="web")
                web, _ = _in_turns(ours, bare, times=3)
            feeds, articles = SIZES[name]
            note = f"{feeds:,} feeds, {feeds * articles:,} articles"
            figures += [
                _seconds(f"{name}: first headline, light view", light, control, budget=SECONDS[name], note=note),
                _seconds(f"{name}: first headline, web view", web, control, budget=SECONDS[name], note=note),
                _processor(f"{name}: processor until then, light view", light, control),
                _processor(f"{name}: processor until then, web view", web, control),
                _megabytes(f"{name}: memory, light view", light, control, budget=MEGABYTES[name]),
                _megabytes(f"{name}: memory, web view", web, control),
            ]
    return figures


def _in_turns(ours: Starter, bare: Starter, *, times: int = TIMES) -> tuple[list[Start], list[Start]]:
    """Starts of both, one after the other, so that both meet the same load; memory is waited for the last time."""
    corners = ours.corner(), bare.corner()
    pairs = [
        (ours.start(corners[0], settles=at == times - 1), bare.start(corners[1], settles=at == times - 1))
        for at in range(times)
    ]
    return [one for one, _ in pairs], [other for _, other in pairs]


def _seconds(name: str, ours: list[Start], bare: list[Start], *, budget: float, note: str) -> dict:
    value, against = (median(each.seconds for each in some) for some in (ours, bare))
    slowest = max(each.seconds for each in ours)
    told = f"budget {budget:g} s, slowest {slowest:.2f}; {note}; against a bare window"
    return {"name": name, "value": round(value, 3), "unit": "s", "against": round(against, 3), "note": told}


def _processor(name: str, ours: list[Start], bare: list[Start]) -> dict:
    """What does not wait for other programs, as seconds do."""
    value, against = (round(median(each.cpu for each in some), 3) for some in (ours, bare))
    return {"name": name, "value": value, "unit": "s", "against": against, "note": "against a bare window"}


def _megabytes(name: str, ours: list[Start], bare: list[Start], *, budget: int | None = None) -> dict:
    value, against = (round(some[-1].memory / 1e6, 1) for some in (ours, bare))
    told = f"budget {budget} MB; " if budget else ""
    return {"name": name, "value": value, "unit": "MB", "against": against, "note": f"{told}against a bare window"}
