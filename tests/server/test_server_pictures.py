"""The program itself, killed while it fetches pictures: the next start goes on, and nothing is left over."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from support.http_server import Answer, FeedServer
from support.painted import painted

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
