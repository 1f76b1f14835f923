"""The road from an address to a document (issue "under load"): what is bounded, what is batched, what is closed."""

from __future__ import annotations

import pytest
from support.engine_room import HOUR, engine_room, rss
from support.http_server import FeedServer

from newsreader.core.values import FeedStatus
from newsreader.store.writer import Writer

pytestmark = pytest.mark.server


def keep_all(room, urls) -> None:
    for url in urls:
        room.engine.keep(url).result(60)


def test_results_without_articles_are_written_together(server, tmp_path, monkeypatch):
    urls = [server.serve(rss(f"number {number}")) for number in range(30)]
    written = []
    save = Writer.save_results

    def counted(writer, results):
        written.append(len(results))
        return save(writer, results)

    # A clock that stands still: nothing has waited long, so that all are written when the last one has come.
    with engine_room(tmp_path, monotonic=lambda: 0.0) as room:
        keep_all(room, urls)
        room.refresh()
        room.clock.now += HOUR
        monkeypatch.setattr(Writer, "save_results", counted)
        reports = room.refresh()
    assert {report.status for report in reports.values()} == {FeedStatus.UNCHANGED}
    assert written == [30]


def test_kept_connections_are_closed_when_the_round_ends(server: FeedServer, room):
    keep_all(room, [server.serve(rss(f"number {number}")) for number in range(5)])
    assert {report.new for report in room.refresh().values()} == {1}
    assert server.connections == 5
    server.wait_for(lambda running: running.open_connections == 0)
