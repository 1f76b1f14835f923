"""Hostile servers and documents while a hundred good feeds go on, through the whole program (F12, F13 of safety.md)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from support.hostile_round import GOOD, Round, documents, refresh, servers
from support.http_server import FeedServer

pytestmark = [pytest.mark.server, pytest.mark.timeout(300)]

MEGABYTE = 1_000_000
SLOW = "one byte a second"
#: What each hostile server's feed is told.
KINDS = {
    "reset": "connect",
    SLOW: "timeout",
    "ten thousand MB": "too-large",
    "captive portal": "not-a-feed",
    "redirected to a portal": "private",
    "gzip bomb": "too-large",
    "redirect loop": "redirect",
    "dead name": "timeout",
    "hanging connect": "timeout",
}


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


def assert_good_ones_are_stored(found: Round) -> None:
    assert [(report["new"], report["error"]) for report in found.good] == [(20, None)] * GOOD


def test_f12_hostile_servers_are_their_own_feeds_errors(server, tmp_path):
    alone = refresh(tmp_path / "alone", server, {})
    with servers(server) as bad:
        found = refresh(tmp_path / "all", server, bad)
    assert_good_ones_are_stored(found)
    assert {name.rstrip(" 0123456789"): report["error"]["kind"] for name, (report, _) in found.bad.items()} == KINDS
    assert {name: seconds for name, (_, seconds) in found.bad.items() if name != SLOW and seconds > 15} == {}
    assert found.bad[SLOW][1] <= 61  # a minute, and what a report waits for others to be written with
    print(f"peak {found.run.peak / MEGABYTE:.0f} MB, good ones alone {alone.run.peak / MEGABYTE:.0f} MB")
    assert found.run.peak < alone.run.peak + 100 * MEGABYTE


def test_f13_hostile_documents_are_their_own_feeds_errors(server, tmp_path):
    found = refresh(tmp_path / "all", server, documents(server))
    assert_good_ones_are_stored(found)
    refused = {name for name, (report, _) in found.bad.items() if report["error"]}
    assert {"many_items", "long_item", "gzip_bomb", "noise", "packed item over the limit"} <= refused
    assert all(found.bad[name][0]["error"]["text"] for name in refused)
    ends = sorted([0.0, *[seconds for _, seconds in found.bad.values()]])
    assert max(later - earlier for earlier, later in pairwise(ends)) <= 15
    print(f"all after {ends[-1]:.1f} s, peak {found.run.peak / MEGABYTE:.0f} MB")
    assert found.run.peak < 600 * MEGABYTE
