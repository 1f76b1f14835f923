"""Documents that hang or swell the parser, among good feeds, through the whole program (F13 of safety.md)."""

from __future__ import annotations

import json
import os
import time

import pytest
from support import hostile
from support.engine_room import rss
from support.http_server import FeedServer
from support.program import Program, opml_of

pytestmark = [pytest.mark.server, pytest.mark.timeout(300)]

MEGABYTE = 1_000_000


def peak_of(pid: int) -> int:
    """The memory of a process and of those it started, in bytes, as the system counts shared pages."""
    total = 0
    for number in [pid, *children(pid)]:
        try:
            with open(f"/proc/{number}/smaps_rollup", encoding="ascii") as lines:
                total += sum(int(line.split()[1]) * 1_024 for line in lines if line.startswith("Pss:"))
        except OSError:
            continue
    return total


def children(pid: int) -> list[int]:
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            found = [int(word) for word in file.read().split()]
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:
                found += [int(word) for word in file.read().split()]
    except OSError:
        return []
    return list(dict.fromkeys(found))


def test_hostile_documents_are_their_own_feeds_errors_and_good_ones_are_stored(tmp_path):
    program = Program(tmp_path / "data")
    with FeedServer() as server:
        good = [server.serve(rss(f"good {number}")) for number in range(20)]
        bad = {server.serve(maker()): name for name, maker in hostile.DOCUMENTS.items()}
        opml = tmp_path / "all.opml"
        mixed = [url for pair in zip(good, bad, strict=False) for url in pair]
        opml.write_text(opml_of([*mixed, *[url for url in (*good, *bad) if url not in mixed]]), encoding="utf-8")
        assert program.run("import", opml).code == 0
        began = time.monotonic()
        reports, at, peak = {}, {}, 0
        with program.start("refresh", "--json") as running:
            assert running.stdout is not None
            for line in running.stdout:
                report = json.loads(line)
                reports[report["url"]] = report
                at[report["url"]] = time.monotonic() - began
                peak = max(peak, peak_of(running.pid))
            assert running.stderr is not None
            running.stderr.read()
            running.wait(30)
    assert {reports[url]["new"] for url in good} == {1}
    assert set(reports) == {*good, *bad}
    waits = sorted(at.values())
    longest = max(later - earlier for earlier, later in zip([0.0, *waits], waits, strict=False))
    print(f"all after {waits[-1]:.1f} s, longest for one {longest:.1f} s, peak {peak / MEGABYTE:.0f} MB")
    assert longest < 15
    assert peak < 600 * MEGABYTE
    refused = {name for url, name in bad.items() if reports[url]["error"]}
    assert {"many_items", "long_item", "gzip_bomb", "noise"} <= refused
    assert all(reports[url]["error"]["text"] for url, name in bad.items() if name in refused)
