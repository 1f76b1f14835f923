"""The command line as a program: the contract's keys, exit codes, and errors that say what to do (command-line.md)."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys

import pytest
from support.engine_room import rss
from support.http_server import Answer, FeedServer
from support.program import Program

pytestmark = pytest.mark.server

REPORT = {"feed", "url", "title", "status", "new", "updated", "http", "error", "next_due"}
FEED = {"id", "url", "site_url", "title", "folder", "articles", "unread", "last_ok", "next_due", "failures", "error"}
ARTICLE = {
    *("id", "feed", "uid", "url", "title", "author", "published", "arrived", "read", "starred", "excerpt"),
    *("story", "offline"),
}
SHOWN = ARTICLE | {"html", "text", "pictures", "enclosures", "fulltext"}


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "data")


def test_every_object_has_the_promised_keys(server, program):
    url = server.serve(rss("one two", "three"))
    (report,) = program.json("subscribe", url, "--folder", "World")
    assert set(report) == REPORT
    assert (report["status"], report["new"], report["error"]) == ("updated", 2, None)
    (feed,) = program.json("feeds")
    assert set(feed) == FEED
    assert (feed["folder"], feed["articles"], feed["unread"], feed["failures"]) == ("World", 2, 2, 0)
    articles = program.json("list", "--unread")
    assert [set(article) for article in articles] == [ARTICLE, ARTICLE]
    assert [article["title"] for article in articles] == ["one two", "three"]
    (shown,) = program.json("show", articles[0]["id"])
    assert set(shown) == SHOWN
    assert (shown["uid"], shown["text"]) == ("one two", "About one two.")
    assert [item["id"] for item in program.json("search", "tw")] == [articles[0]["id"]]
    assert program.json("refresh")[0]["status"] == "skipped"


def test_marks_lists_and_undoing_them(server, program):
    program.json("subscribe", server.serve(rss("one", "two")))
    first, second = (article["id"] for article in program.json("list"))
    program.json("mark", "read", first)
    program.json("mark", "starred", second)
    assert [item["id"] for item in program.json("list", "--unread")] == [second]
    assert [item["id"] for item in program.json("list", "--starred")] == [second]
    ended = program.run("mark", "unread", first, 999, "word")
    assert ended.code == 1
    assert "999" in ended.err
    assert "word" in ended.err
    assert len(program.json("list", "--unread")) == 2


def test_opml_goes_out_and_comes_in_again_the_same(server, program, tmp_path):
    program.json("subscribe", server.serve(rss("one", feed="A & B")), "--folder", "Far / away")
    out = tmp_path / "feeds.opml"
    assert program.run("export", out).code == 0
    other = Program(tmp_path / "other")
    assert other.run("import", out).code == 0
    assert other.run("export").out == out.read_text(encoding="utf-8")
    again = other.json("import", out)[-1]
    assert (again["added"], again["known"]) == (0, 1)
    assert other.json("list") == []


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["refesh"], 2, "refesh"),
        (["list", "--limit", "x"], 2, "--limit"),
        (["show", "12"], 1, "no article 12"),
        (["list", "--feed", "7"], 1, "no feed 7"),
        (["list", "--folder", "Nowhere"], 1, "Nowhere"),
        (["refresh", "7"], 1, "no feed 7"),
        (["unsubscribe", "https://example.org/"], 1, "no feed https://example.org/"),
        (["import", "/nowhere/feeds.opml"], 1, "/nowhere/feeds.opml"),
        (["subscribe", "not an address"], 1, "address"),
        (["backup", "f"], 2, "later version"),
        (["related", "12"], 1, "no article 12"),
    ],
)
def test_what_goes_wrong_is_said_and_has_its_exit_code(program, words, code, says):
    ended = program.run(*words)
    assert ended.code == code
    assert says in ended.err
    assert "Traceback" not in ended.err
    assert ended.out == ""


def test_one_bad_address_stops_no_other(server, program):
    good = server.serve(rss("one"))
    page = server.serve(b"<!doctype html><title>x</title><p>words", content_type="text/html")
    missing = server.url("/missing")
    reports = program.json("subscribe", missing, page, good, good, code=1)
    assert [report["status"] for report in reports] == ["error", "error", "updated", "error"]
    assert [report["error"] and report["error"]["kind"] for report in reports] == [
        "http",
        "not-a-feed",
        None,
        "duplicate",
    ]
    assert reports[0]["http"] == 404
    assert reports[3]["feed"] == reports[2]["feed"]


def test_no_network_is_said_in_words(program):
    ended = program.run("subscribe", "http://127.0.0.1:9/feed")
    assert ended.code == 1
    assert "127.0.0.1" in ended.err


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('<opml version="2.0">\n<body>\n<outline text="a">\n</body></opml>', "Line 4"),
        ("<opml><body>\n<outline text='a' xmlUrl='javascript:alert(1)'/>\n</body></opml>", "Line 2"),
    ],
)
def test_a_broken_list_is_refused_with_its_line(program, tmp_path, text, line):
    file = tmp_path / "broken.opml"
    file.write_text(text, encoding="utf-8")
    ended = program.run("import", file)
    assert ended.code == 1
    assert line in ended.err


def test_a_database_of_a_newer_version_is_refused_and_not_touched(server, program):
    program.json("subscribe", server.serve(rss("one")))
    database = program.folder / "newsreader.db"
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = database.read_bytes()
    for words in (["list"], ["refresh"]):
        ended = program.run(*words)
        assert ended.code == 1
        assert "newer version" in ended.err
    assert database.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_not_touched(program):
    program.folder.mkdir()
    database = program.folder / "newsreader.db"
    database.write_bytes(b"my precious notes " * 1_000)
    for words in (["list"], ["subscribe", "https://example.org/"]):
        ended = program.run(*words)
        assert ended.code == 1
        assert "not changed" in ended.err
    assert database.read_bytes() == b"my precious notes " * 1_000


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(program, tmp_path):
    """As a user without rights: root may write everywhere."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    words = Program(closed / "data").command("subscribe", "https://example.org/")
    if os.geteuid() == 0:
        (tmp_path / "file").write_text("a file, where a folder should be", encoding="utf-8")
        words = Program(tmp_path / "file" / "data").command("subscribe", "https://example.org/")
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "--data-dir" in done.stderr


def test_a_pipe_that_closes_is_no_error(server, program):
    program.json("subscribe", server.serve(rss(*map(str, range(300)))))
    done = subprocess.run(
        ["sh", "-c", f"'{program.command()[0]}' --data-dir '{program.folder}' list --limit 300 | head -n 1"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_a_second_writer_is_served_by_the_first(server, program):
    server.route("/slow", Answer(rss("slow"), delay=1.5))
    quick = server.serve(rss("quick"))
    with program.start("subscribe", server.url("/slow"), "--json") as first:
        server.wait_for(lambda recorded: recorded.asked("/slow"), seconds=20)
        (report,) = program.json("subscribe", quick)
        assert report["new"] == 1
        assert first.poll() is None
        assert '"new": 1' in first.stdout.read()
        assert first.wait(20) == 0
        first.stderr.read()
    assert len(program.json("feeds")) == 2


def test_without_a_display_the_window_names_the_command_line(program):
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    ended = program.run(**nothing)
    assert (ended.code, ended.out) == (1, "")
    assert "newsreader --help" in ended.err
    assert ended.err.count("\n") == 1
    assert not program.folder.exists()


def test_asking_for_the_version_loads_nothing_heavy():
    code = (
        "import sys, newsreader.__main__ as program\n"
        "program.main(['--version'])\n"
        "print([name for name in ('sqlalchemy', 'lxml', 'nh3', 'feedparser', 'multiprocessing', 'PySide6') "
        "if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.splitlines()[1:] == ["[]"], done.stderr
