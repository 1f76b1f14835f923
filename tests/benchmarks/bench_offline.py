"""All real feeds of the corpus with their pictures, fetched from here, and then every article read without a server.

Needs the material beside the project. FEEDS and ARTICLES in the environment take every so manieth one only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from support import offline_walk
from support.corpus import documents
from support.farm import shared
from support.http_server import FeedServer
from support.offline_corpus import ServedCorpus
from support.program import Program, opml_of
from support.socket_trap import SocketTrap

EVERY_FEED, EVERY_ARTICLE = int(os.environ.get("FEEDS", "1")), int(os.environ.get("ARTICLES", "1"))


def run() -> list[dict]:
    """Counts and seconds."""
    with tempfile.TemporaryDirectory() as folder:
        program, trap = Program(Path(folder) / "data"), SocketTrap(Path(folder) / "trap")
        with FeedServer() as server:
            corpus = ServedCorpus(server)
            corpus.serve(list(documents(shared() / "data", "real"))[::EVERY_FEED])
            outlines = Path(folder) / "all.opml"
            outlines.write_text(opml_of([*corpus.urls.values()]), encoding="utf-8")
            assert program.run("import", outlines).code == 0
            begin = time.monotonic()
            program.run("refresh", timeout=1_800)
            took = time.monotonic() - begin
        assert program.run("offline", "on", **trap.environment).code == 0
        words = [sys.executable, offline_walk.__file__, str(program.folder), str(EVERY_ARTICLE)]
        done = subprocess.run(words, capture_output=True, text=True, check=True, env=os.environ | trap.environment)
        seen = json.loads(done.stdout)
        caught = len(trap.caught())
    for name in ("without_words", "not_shown", "no_reason", "wrong_mark"):
        print(f"{name}: {seen[name][:20]}", file=sys.stderr)
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(corpus.given.items()))
    feeds = f"{len(corpus.urls)} feeds; {len(corpus.left_out)} left out, which name pictures in a way of their own"
    return [
        _row("pictures that the server had and gave", corpus.given.total(), note=kinds),
        _row("pictures that it had not", len(corpus.refused), note="404"),
        _row("fetched in", round(took, 1), unit="s", note=feeds),
        _row("articles opened", seen["articles"], note=f"light view, {seen['seconds']:.0f} s"),
        _row("of them without 95 % of their words", len(seen["without_words"]), note="must be 0"),
        _row("stored pictures in them", seen["pictures"]),
        _row("of them not shown", len(seen["not_shown"]), note="must be 0"),
        _row("missing pictures, the reason in their place", seen["named"]),
        _row("missing pictures without one", len(seen["no_reason"]), note="must be 0"),
        _row("articles whose offline mark is wrong", len(seen["wrong_mark"]), note="must be 0"),
        _row("sockets, look-ups, connections", caught, note="must be 0"),
    ]


def _row(name: str, value: float, *, unit: str = "", note: str = "") -> dict:
    return {"name": name, "value": value, "unit": unit, "note": note}
