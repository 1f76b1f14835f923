"""A whole window that works offline makes no socket, whatever is asked of it; opened again, it fetches what is due."""

from __future__ import annotations

import json
import subprocess

import pytest
from support.engine_room import rss
from support.http_server import FeedServer
from support.outside import TITLE
from support.program import Program, opml_of
from support.screens import wait_for
from support.socket_trap import SocketTrap


@pytest.mark.window
def test_a_window_that_works_offline_makes_no_socket_and_the_control_does(screen, tmp_path):
    program, trap = Program(tmp_path / "data"), SocketTrap(tmp_path / "trap")
    with FeedServer() as server:
        outlines = tmp_path / "feeds.opml"
        outlines.write_text(opml_of([server.serve(rss("one"))]), encoding="utf-8")
        assert program.run("import", outlines).code == 0  # due at once
        (program.folder / "settings.json").write_text(json.dumps({"article_view": "light"}), encoding="utf-8")
        assert program.json("offline", "on")[0]["offline"]
        window = subprocess.Popen(
            program.command(),
            env=screen.environment | trap.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            screen.wait_for_window(TITLE, seconds=40)
            screen.xdotool("key", "F5")
            (report,) = program.json("refresh")  # carried out by the window
            assert (report["status"], report["error"]["kind"]) == ("skipped", "offline")
            assert trap.caught() == []
            assert server.requests == []

            assert not program.json("offline", "off")[0]["offline"]
            wait_for(lambda: len(server.requests) == 1, what="the feed that was due")
            assert any("socket.connect" in line for line in trap.caught()), "the trap caught nothing of the control"
            screen.xdotool("key", "ctrl+q")
            assert window.wait(15) == 0
        finally:
            if window.poll() is None:
                window.kill()
                window.wait()
