"""The road from an address to a document (issue "under load"): what is bounded, what is batched, what is closed."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from support.engine_room import DAY, HOUR, HereParser, engine_room, rss
from support.http_server import Answer, FeedServer

from newsreader.core.values import Document, FeedReport, FeedStatus, Page, ParseJob
from newsreader.net.client import Client
from newsreader.net.dial import Network, Place, resolve
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


@dataclass
class SlowParser(HereParser):
    """Reads a document only when as many more have come as may wait, and notes how many are held then."""

    server: FeedServer = field(kw_only=True)
    feeds: int = field(kw_only=True)
    fills: int = field(kw_only=True)
    held: list[int] = field(default_factory=list)
    done: int = 0

    def read(self, job: ParseJob) -> Document | Page:
        self.server.wait_for(lambda running: len(running.requests) >= min(self.feeds, self.done + self.fills))
        self.held.append(len(self.server.requests) - self.done)
        try:
            return super().read(job)
        finally:
            self.done += 1


@pytest.mark.parametrize(
    ("size", "feeds", "fills", "most"), [(0, 40, 6, 6), (12_000_000, 8, 3, 5)], ids=["answers", "bytes"]
)
def test_what_waits_to_be_read_is_bounded(server, tmp_path, size, feeds, fills, most):
    """Three hosts at once: six answers, or 32 MB of them and what two more hosts were asked for meanwhile."""
    body = rss("one", extra=f"<!--{'x' * size}-->")
    parser = SlowParser(server=server, feeds=feeds, fills=fills)
    with engine_room(tmp_path, parser=parser, most_hosts=3) as room:
        keep_all(room, [server.serve(body) for _ in range(feeds)])
        reports = room.refresh()
    assert {report.new for report in reports.values()} == {1}
    assert len(parser.held) == feeds
    assert fills <= max(parser.held) <= most


def test_names_that_nobody_answers_for_keep_no_host_waiting(server, tmp_path):
    """Six dead names stand before ten good ones; only two hosts are asked at once (F12)."""
    may_end = threading.Event()

    def look_up(host: str, port: int) -> list[Place]:
        if host.startswith("dead"):
            assert may_end.wait(60)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return resolve("127.0.0.1", port)

    server.route("/feed", Answer(rss("one")))
    dead = [server.url("/feed", f"dead{number}.test") for number in range(6)]
    good = [server.url("/feed", f"good{number}.test") for number in range(10)]
    told: list[FeedReport] = []

    def on_report(report: FeedReport) -> None:
        told.append(report)
        if len(told) == len(good):
            may_end.set()

    with engine_room(
        tmp_path, most_hosts=2, client=lambda: Client("Newsreader/test", network=Network(look_up, lambda _ip: False))
    ) as room:
        keep_all(room, [*dead, *good])
        room.engine.refresh(None, on_report=on_report).result(90)
    assert {report.url for report in told[:10]} == set(good)
    assert {(report.url, report.error_kind) for report in told[10:]} == {(url, "dns") for url in dead}
    assert "perhaps there is no network" in str(told[-1].error_text)


def test_feeds_in_trouble_are_asked_last(server, tmp_path):
    bad, good = server.serve(rss("bad")), server.serve(rss("good"))
    with engine_room(tmp_path, most_hosts=1) as room:
        keep_all(room, [bad, good])
        server.route("/feed", Answer(status=500), urlsplit(bad).hostname)
        assert room.refresh()[bad].error_kind == "http"
        assert [urlsplit(bad).hostname, urlsplit(good).hostname] == [each.address for each in server.requests]
        room.clock.now += DAY
        room.refresh()
        assert [urlsplit(good).hostname, urlsplit(bad).hostname] == [each.address for each in server.requests[2:]]


def test_one_name_is_looked_up_once_a_round_while_its_connection_is_kept(server, tmp_path):
    asked = []

    def look_up(host: str, port: int) -> list[Place]:
        asked.append(host)
        return resolve("127.0.0.1", port)

    for number in range(3):
        server.route(f"/{number}", Answer(rss(f"number {number}")))
    with engine_room(
        tmp_path, client=lambda: Client("Newsreader/test", network=Network(look_up, lambda _ip: False))
    ) as room:
        keep_all(room, [server.url(f"/{number}", "good.test") for number in range(3)])
        assert {report.new for report in room.refresh().values()} == {1}
        assert asked == ["good.test"]
        room.clock.now += DAY
        room.refresh()
    assert asked == ["good.test"] * 2
