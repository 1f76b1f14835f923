"""Audio in the whole program: loaded and played with the keys, and played on after a restart, with the server gone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from support.demo import demo_sound
from support.http_server import Answer, FeedServer
from support.outside import Outside, settle
from support.program import Program
from support.screens import wait_for

from newsreader.core.enclosures import file_name


def played(program: Program) -> list[tuple[int, int, int]]:
    """Position and length in milliseconds, and whether the file is to stay."""
    with closing(sqlite3.connect(program.folder / "newsreader.db", timeout=5)) as connection:
        return connection.execute("SELECT position, length, kept FROM played").fetchall()


def chapters(program: Program) -> list[dict]:
    """Those of the only article's only file, as the command line tells them."""
    (article,) = program.json("list")
    return program.json("show", article["id"])[0]["enclosures"][0]["chapters"]


@pytest.mark.window
def test_sound_is_loaded_played_and_played_on_without_a_server(screen, tmp_path):
    program = Program(tmp_path / "data")
    settle(program, article_view="light", read_after=-1.0)  # it stays in the list
    with FeedServer() as server:
        url = server.url("/one.wav")
        server.route("/one.wav", Answer(demo_sound(3_000_000), content_type="audio/x-wav"))
        server.route(
            "/c.json", Answer(b'{"chapters": [{"startTime": 0, "title": "Flour"}, {"startTime": 60, "title": "Fire"}]}')
        )
        item = (
            f"<item><title>One</title><description>Words.</description><enclosure url='{url}' type='audio/x-wav'/>"
            "<podcast:chapters url='/c.json' type='application/json+chapters'/></item>"
        )
        names = "xmlns:podcast='https://podcastindex.org/namespace/1.0'"
        server.route("/feed", Answer(f"<rss version='2.0' {names}><channel>{item}</channel></rss>".encode()))
        assert program.run("subscribe", server.url("/feed")).code == 0
        file = program.folder / "cache" / "enclosures" / file_name(url)
        with Outside(screen, program) as window:
            window.start()
            window.keys("j")
            window.keys("f5")  # nothing is loaded by itself, not even by reading feeds
            wait_for(lambda: len(server.requests) > 1, what="the feed to be read again")
            assert {"/one.wav", "/c.json"}.isdisjoint(each.target for each in server.requests)
            assert not file.exists()
            window.keys("shift+p")
            wait_for(lambda: file.exists() and not file.with_name(file.name + ".from").exists(), what="the file")

            def has_skipped() -> bool:  # once its length is known
                window.keys("shift+Right")
                return any(position >= 30_000 and length == 375_000 for position, length, _ in played(program))

            wait_for(has_skipped, every=0.3, what="the place after a skip")
            window.keys("shift+d")
            wait_for(lambda: played(program)[0][2] == 1, what="the file to be kept")
            window.keys("shift+p")
            window.quit()
            assert window.told() == []
    (before,) = played(program)
    assert chapters(program) == [{"start": 0.0, "title": "Flour"}, {"start": 60.0, "title": "Fire"}]
    with Outside(screen, program) as window:
        window.start()
        window.keys("j", "shift+p")
        wait_for(
            lambda: window.keys("shift+Left") or played(program)[0][0] != before[0], every=0.3, what="another place"
        )
        window.quit()
        assert window.told() == []
    assert abs(played(program)[0][0] - before[0]) <= 120_000
    assert file.exists()
