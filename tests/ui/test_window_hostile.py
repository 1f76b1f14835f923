"""The window goes on while documents that mean harm are read among good ones (F13 of safety.md)."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from support import hostile
from support.engine_room import engine_room, rss
from support.http_server import FeedServer
from support.paper import Paper, open_window, window_parts

from newsreader.engine.parse_pool import ParsePool
from newsreader.ui.bridge import Bridge

pytestmark = pytest.mark.server

#: Seconds between two beats of the window's own clock, and so late that a person would call the window frozen.
BEAT, LATE = 0.01, 2.0


def test_the_window_answers_while_hostile_documents_are_read(qtbot, themes, tmp_path):
    beats: list[float] = []
    bridge = Bridge()
    with FeedServer() as server, engine_room(tmp_path, parser=ParsePool()) as room:
        room.engine.bus.listen(bridge.on_changes, bridge.on_state)
        good = [server.serve(rss(f"good {number}")) for number in range(10)]
        bad = [server.serve(maker()) for maker in hostile.DOCUMENTS.values()]
        for url in (url for pair in zip(bad, [*good, *[""] * len(bad)], strict=False) for url in pair if url):
            room.engine.keep(url).result(60)
        paper = Paper(room.database, None)
        window = open_window(window_parts(paper, themes, tmp_path / "window.json", engine=room.engine, bridge=bridge))
        qtbot.addWidget(window)
        heart = QTimer(interval=round(BEAT * 1_000))
        heart.timeout.connect(lambda: beats.append(time.monotonic()))
        heart.start()
        future = room.engine.refresh(None)
        qtbot.waitUntil(future.done, timeout=120_000)
        heart.stop()
        reports = {report.url: report for report in future.result(0)}
        assert {reports[url].new for url in good} == {1}
        assert len(reports) == len(good) + len(bad)
        qtbot.waitUntil(lambda: window.shelf.counts.total >= len(good), timeout=5_000)
        window.close()
    late = sorted(later - earlier - BEAT for earlier, later in pairwise(beats))
    print(f"{len(late)} beats, late by {late[len(late) // 2] * 1e3:.0f} ms at the median, {late[-1] * 1e3:.0f} at most")
    assert late[-1] < LATE
