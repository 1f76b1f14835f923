"""Real feeds with their pictures, fetched, and then read where no server is left: no socket, and everything is there."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from support import offline_walk
from support.article_sites import follow, serve_sites
from support.articles import article_pages
from support.corpus import documents
from support.http_server import FeedServer
from support.offline_corpus import ServedCorpus
from support.program import Program, opml_of
from support.socket_trap import SocketTrap

pytestmark = [pytest.mark.server, pytest.mark.corpus, pytest.mark.timeout(240)]
EVERY_FEED, EVERY_ARTICLE = 20, 4
PAGES = 12
FAULTS = ("without_words", "not_shown", "no_reason", "wrong_mark")


def walked(folder: Path, trap: SocketTrap, every: int = EVERY_ARTICLE) -> dict:
    done = subprocess.run(
        [sys.executable, offline_walk.__file__, str(folder), str(every)],
        capture_output=True, text=True, timeout=120, check=False, env=os.environ | trap.environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_everything_that_was_fetched_is_read_without_a_server(shared_material, tmp_path):
    program, trap = Program(tmp_path / "data"), SocketTrap(tmp_path / "trap")
    with FeedServer() as server:
        corpus = ServedCorpus(server)
        corpus.serve(list(documents(shared_material, "real"))[::EVERY_FEED])
        assert len(corpus.left_out) <= 2
        outlines = tmp_path / "all.opml"
        outlines.write_text(opml_of([*corpus.urls.values()]), encoding="utf-8")
        assert program.run("import", outlines).code == 0
        reports = program.run("refresh", "--json", timeout=200, **trap.environment).items
        assert len(reports) == len(corpus.urls)
        assert any("socket.connect" in line for line in trap.caught()), "the trap caught nothing of the control"
        assert not server.errors
    assert set(corpus.given) == {"PNG", "JPEG", "WEBP", "GIF", "AVIF"}
    assert corpus.refused
    with socket.create_server(("0.0.0.0", server.port)) as listening:
        listening.setblocking(False)
        assert program.run("offline", "on", **trap.environment).code == 0
        seen = walked(program.folder, trap)
        print(f"{dict(corpus.given)}; {seen['articles']} articles, {seen['pictures']} pictures, {seen['named']} named")
        assert program.run("refresh", **trap.environment).code == 0  # an engine's start and end between
        again = walked(program.folder, trap)
        with pytest.raises(BlockingIOError):
            listening.accept()
    assert trap.caught() == []
    for found in (seen, again):
        assert {name: found[name] for name in FAULTS} == {name: [] for name in FAULTS}
    assert seen["articles"] > 100
    assert seen["pictures"] > 50
    assert {**again, "seconds": 0} == {**seen, "seconds": 0}


def test_full_texts_and_their_pictures_are_read_without_a_server(shared_material, tmp_path):
    program, trap = Program(tmp_path / "data"), SocketTrap(tmp_path / "trap")
    every = article_pages(shared_material, "readability")
    pages = [page for page in every if page.html.count(b"<img") > 3 and b"//test/" not in page.html][:PAGES]
    with FeedServer() as server:
        corpus = ServedCorpus(server)
        corpus.serve([])
        ids = follow(program, list(serve_sites(server, pages, moved=True)), outlines=tmp_path / "feeds.opml")
        assert program.run("fulltext", *ids).code == 0
        assert program.run("download", *ids).code == 0
        assert not server.errors
    assert program.run("offline", "on", **trap.environment).code == 0
    assert all(item["fulltext"] for item in program.json("show", *ids))
    seen = walked(program.folder, trap, 1)
    print(f"{seen['articles']} full texts, {seen['pictures']} pictures, {seen['named']} named")
    assert trap.caught() == []
    assert {name: seen[name] for name in FAULTS} == {name: [] for name in FAULTS}
    assert (seen["articles"], corpus.given.total() >= seen["pictures"] > PAGES) == (PAGES, True)
