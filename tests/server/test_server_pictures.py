"""The program itself, killed while it fetches pictures: the next start goes on, and nothing is left over or counted wrong."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from support.http_server import Answer, FeedServer
from support.painted import painted
from support.program import Program, opml_of

from newsreader.core.pictures import PictureRules
from newsreader.store.picture_files import PictureFiles

pytestmark = pytest.mark.server
HOST, COUNT = "127.0.0.2", 120


def stored(folder) -> set[str]:
    with closing(sqlite3.connect(folder / "newsreader.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {name for (name,) in database.execute("SELECT file FROM picture WHERE state = 1")}


def test_a_download_that_was_killed_goes_on(tmp_path):
    def command(*words: str) -> list[str]:
        return [sys.executable, "-m", "newsreader", "--data-dir", str(tmp_path), *words]

    files = PictureFiles(tmp_path / "cache" / "pictures")
    with FeedServer() as server:
        items = ""
        for number in range(COUNT):
            server.route(f"/p{number}", Answer(painted(size=(90, 60), seed=number * 37)), host=HOST)
            shown = f"&lt;img src='{server.url(f'/p{number}', host=HOST)}'&gt;"
            items += (
                f"<item><title>N{number}</title><guid>{number}</guid><description>Words {shown}</description></item>"
            )
        server.route("/feed", Answer(f"<rss version='2.0'><channel>{items}</channel></rss>".encode()), host=HOST)
        subprocess.run(
            command("subscribe", server.url("/feed", host=HOST)), check=True, capture_output=True, timeout=60
        )
        with subprocess.Popen(command("download"), stdout=subprocess.DEVNULL) as first:
            server.wait_for(lambda running: len(running.requests) > COUNT // 2)
            first.send_signal(signal.SIGKILL)
        kept = stored(tmp_path)
        assert kept <= files.listing().keys()
        assert len(kept) < COUNT
        done = subprocess.run(command("download"), check=True, capture_output=True, text=True, timeout=90)
        assert f"{COUNT} of {COUNT} articles can be read offline." in done.stdout
        assert stored(tmp_path) == files.listing().keys()
        assert len(files.listing()) == COUNT


FEEDS, ITEMS, STARRED = 6, 40, 12
BUDGET = 2_000_000  # of the 5 MB that all pictures take


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "data")


@pytest.fixture
def server():
    """Six feeds with forty pictures each, each feed's on its own address."""
    with FeedServer() as running:
        for feed in range(FEEDS):
            host, items = f"127.0.1.{feed + 1}", ""
            for number in range(ITEMS):
                body = painted("PNG", size=(60, 40), seed=feed * ITEMS + number) + b"\0" * 20_000
                running.route(f"/{number}", Answer(body), host=host)
                shown = f"&lt;img src='{running.url(f'/{number}', host=host)}'&gt;"
                items += f"<item><title>N</title><guid>{number}</guid><description>{shown}</description></item>"
            running.route("/feed", Answer(f"<rss version='2.0'><channel>{items}</channel></rss>".encode()), host=host)
        yield running


def rows(program: Program, statement: str) -> list[tuple]:
    with closing(sqlite3.connect(program.folder / "newsreader.db")) as database:
        return database.execute(statement).fetchall()


def kill_at(program: Program, server: FeedServer, requests: int) -> None:
    """Fetch, and kill it with all that it started when so many more requests have come."""
    before = len(server.requests)
    with subprocess.Popen(
        program.command("download"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    ) as running:
        server.wait_for(lambda each: len(each.requests) >= before + requests or running.poll() is not None)
        os.killpg(running.pid, signal.SIGKILL)


def assert_consistent(program: Program, files: PictureFiles) -> None:
    """Every stored picture's file is there as it was written, and articles lack what their pictures say."""
    there = files.listing()
    for name, size in rows(program, "SELECT file, size FROM picture WHERE state = 1"):
        assert there[name] == size
    lacking = """SELECT id, missing_pictures, (SELECT count(*) FROM picture_use JOIN picture ON picture.id = picture
        WHERE article = article.id AND NOT lead AND state IN (0, 3)) AS lacks FROM article WHERE missing_pictures <> lacks"""
    assert rows(program, lacking) == []
    assert rows(program, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("budget", [None, BUDGET])
def test_one_that_is_killed_again_and_again_loses_nothing(program, server, tmp_path, budget):
    files = PictureFiles(program.folder / "cache" / "pictures")
    outlines = tmp_path / "feeds.opml"
    outlines.write_text(opml_of([server.url("/feed", f"127.0.1.{feed + 1}") for feed in range(FEEDS)]))
    assert program.run("import", outlines).code == 0
    assert program.run("refresh", "--text-only").code == 0
    starred = [number for (number,) in rows(program, "SELECT id FROM article ORDER BY id")][:: FEEDS * ITEMS // STARRED]
    assert program.run("mark", "starred", *starred).code == 0
    if budget:
        with closing(sqlite3.connect(program.folder / "newsreader.db")) as database, database:
            words = (PictureRules(budget=budget).to_json(),)
            database.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('pictures', ?)", words)
    for requests in (7, 61, 90, 33):
        kill_at(program, server, requests)
        assert_consistent(program, files)
    stray, _ = files.save(b"what a process that was killed had just written", b"")
    files.path(stray).with_name(f"{stray}.part").write_bytes(b"and what it had not")
    assert program.run("download").code in (0, 1)
    assert not [*files.folder.rglob("*.part")]
    assert_consistent(program, files)
    named = {name for (name,) in rows(program, "SELECT file FROM picture WHERE state = 1")}
    assert files.listing().keys() == named
    assert rows(program, f"SELECT id FROM article WHERE missing_pictures > 0 AND id IN ({str(starred)[1:-1]})") == []
    if budget:
        assert 0.98 * budget < sum(files.listing().values()) <= 1.01 * budget
    else:
        assert len(named) == FEEDS * ITEMS
