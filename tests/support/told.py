"""An event that three papers tell, something else, and the engine of related stories run over a paper."""

from __future__ import annotations

import time

from newsreader.engine.opened import OpenStore
from newsreader.engine.related import Relating

BRIDGE = (
    ("Kestrel bridge closes after crack is found", "Engineers found a crack in the Kestrel bridge over the Oder near Lindow."),
    ("Crack shuts Kestrel bridge at Lindow", "The Kestrel bridge near Lindow is shut: a crack runs through its northern pylon."),
    ("Lindow cut in two as Kestrel bridge stays shut", "Ferries replace the Kestrel bridge at Lindow while engineers look at the crack."),
)  # fmt: skip
PEARS = (
    "Harvest of pears is small this year",
    "Frost in April took two thirds of the blossoms in the valley orchards.",
)


def relate(paper) -> None:
    reader = paper.database.reader()
    relating = Relating(OpenStore(paper.writer, reader), monotonic=time.monotonic, changed=paper.tell)
    while relating.has_work:
        relating.slice()
    reader.close()
