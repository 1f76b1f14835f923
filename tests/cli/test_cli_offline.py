"""`offline on` opens no socket, whatever is asked: proved where Python makes them, in the program's own processes."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from support.engine_room import rss
from support.http_server import FeedServer
from support.program import Program, opml_of
from support.socket_trap import SocketTrap

pytestmark = pytest.mark.server


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "data")


def test_working_offline_makes_no_socket_and_the_control_does(server, program, tmp_path):
    trap = SocketTrap(tmp_path / "trap")
    url, new = server.serve(rss("one")), server.serve(rss("two"))
    program.json("subscribe", url)
    outlines = tmp_path / "new.opml"
    outlines.write_text(opml_of([new]), encoding="utf-8")
    number = program.json("list")[0]["id"]
    seen = len(server.requests)
    commands = (
        ("import", outlines),
        ("refresh",),
        ("refresh", "--due"),
        ("subscribe", server.url("/another")),
        ("fulltext", number),
        ("mark", "starred", number),
        ("list",),
        ("unsubscribe", new),
    )

    assert program.json("offline", "on") == [{"offline": True, "text": program.json("offline")[0]["text"]}]
    for words in commands:
        ended = program.run(*words, "--json", **trap.environment)
        assert ended.code == (1 if words[0] in ("subscribe", "fulltext") else 0), ended.err
        if words[0] == "refresh":
            assert {(item["status"], item["error"]["kind"]) for item in ended.items} == {("skipped", "offline")}
        if words[0] in ("subscribe", "fulltext"):
            assert "offline off" in ended.err
    assert trap.caught() == []
    assert len(server.requests) == seen
    assert program.json("list", "--starred")[0]["id"] == number

    assert program.json("offline", "off")[0]["offline"] is False
    assert program.json("offline")[0]["offline"] is False
    program.run("import", outlines)
    program.run("refresh", **trap.environment)
    assert any("socket.connect" in line for line in trap.caught()), "the trap caught nothing of the control"
    assert len(server.requests) == seen + 1


def test_a_machine_without_a_network_is_offline_and_its_feeds_are_not_in_trouble(server, program, tmp_path):
    alone = ["unshare", "--user", "--map-root-user", "--net"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("untried: this system gives no network of one's own to a process (unshare)")
    outlines = tmp_path / "feeds.opml"
    outlines.write_text(opml_of([f"https://{name}.example.org/feed" for name in "abcde"]), encoding="utf-8")
    program.run("import", outlines)
    ended = subprocess.run(
        [*alone, *program.command("refresh")], capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stderr.count("There is no network")) == (1, 1), ended
    assert ended.stdout.count("skipped") == 5
    assert {(feed["failures"], feed["error"], feed["next_due"] is not None) for feed in program.json("feeds")} == {
        (0, None, True)
    }


def test_a_download_may_be_asked_for_what_is_still_to_come(server, program):
    program.json("subscribe", server.serve(rss("one")))
    said = program.json("download", "--hours", "4")
    assert said[0]["until"] > "2026-"
    assert "is made readable as it comes" in said[0]["text"]
    assert program.json("download", "--hours", "0")[0]["until"] is None
    wrong = program.run("download", "--hours", "9999", "--json")
    assert wrong.code != 0
    assert "--hours takes 1 to 336" in wrong.err
