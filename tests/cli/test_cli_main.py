"""The command line before any engine: what is printed where, exit codes, names of feeds and folders (command-line.md)."""

from __future__ import annotations

import io
import json
from contextlib import nullcontext

import pytest
from support.store_kit import DAY, NOW, entry, open_kit

from newsreader.cli.main import Backend, main
from newsreader.core.errors import FileError, StoreError
from newsreader.core.values import View

pytestmark = pytest.mark.server


class Line:
    """A command line over a store, with a made-up engine: ``answers`` are what it says, ``asked`` what it was asked."""

    def __init__(self, kit) -> None:
        self.kit = kit
        self.answers: list[dict] = []
        self.asked: list[dict] = []
        self.failure: Exception | None = None
        self.is_offline = False

    def carry_out(self, _paths, request):
        self.asked.append(request)
        if self.failure is not None:
            raise self.failure
        yield from self.answers

    def run(self, *words: object, encoding: str = "utf-8") -> tuple[int, str, str]:
        """Exit code, standard output and standard error."""
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\n") for _ in range(2))
        backend = Backend(
            lambda _paths: nullcontext(self.kit.reader), self.carry_out, list, lambda _paths: self.is_offline
        )
        code = main([str(word) for word in words], backend, out=out, err=err)
        return code, *(stream.buffer.getvalue().decode(stream.encoding) for stream in (out, err))

    def json(self, *words: object) -> list[dict]:
        code, out, err = self.run(*words, "--json")
        assert (code, err) == (0, "")
        return [json.loads(line) for line in out.splitlines()]

    def titles(self, *words: object) -> list[str]:
        return [item["title"] for item in self.json("list", *words)]


@pytest.fixture
def line(tmp_path):
    kit = open_kit(tmp_path)
    yield Line(kit)
    kit.close()


@pytest.fixture
def shelf(line):
    """Two folders, one inside the other, with a feed in each, and one feed in none."""
    kit = line.kit
    outer, _ = kit.writer.ensure_folder(["World"])
    inner, _ = kit.writer.ensure_folder(["World", "Asia"])
    for number, (name, folder) in enumerate([("outer", outer), ("inner", inner), ("loose", None)]):
        feed = kit.feed(f"https://{name}.example/feed", folder=folder, title=name)
        kit.fetch(feed, entry(name, name, published=NOW - (number + 1) * DAY))
    return line


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ([], ["outer", "inner", "loose"]),
        (["--folder", "World"], ["outer", "inner"]),
        (["--folder", "Asia"], ["inner"]),
        (["--feed", "https://loose.example/feed"], ["loose"]),
        (["--feed", "https://inner.example/feed", "--folder", "World"], ["inner"]),
        (["--feed", "https://outer.example/feed", "--folder", "Asia"], []),
        (["--limit", "2"], ["outer", "inner"]),
        (["--starred"], []),
    ],
)
def test_lists_take_folders_with_what_lies_in_them(shelf, words, titles):
    assert shelf.titles(*words) == titles


def test_a_feed_is_named_by_its_number_or_its_address(shelf):
    for feed in shelf.json("feeds"):
        assert shelf.titles("--feed", feed["id"]) == shelf.titles("--feed", feed["url"]) == [feed["title"]]


def test_feeds_say_where_they_lie_and_what_waits(shelf):
    feeds = {feed["title"]: feed for feed in shelf.json("feeds")}
    assert {name: feed["folder"] for name, feed in feeds.items()} == {
        "outer": "World",
        "inner": "World / Asia",
        "loose": None,
    }
    assert {(feed["articles"], feed["unread"]) for feed in feeds.values()} == {(1, 1)}


def test_a_list_longer_than_a_page_keeps_its_order(line):
    feed = line.kit.feed()
    line.kit.fetch(feed, *(entry(str(number), str(number), published=NOW - number) for number in range(1_201)))
    assert line.titles("--limit", 5_000) == [str(number) for number in range(1_201)]
    assert len(line.titles()) == 100


def test_one_unknown_article_does_not_hide_the_others(shelf):
    known = int(shelf.kit.reader.ids(View())[0])
    code, out, err = shelf.run("show", "999", known, "word", "9" * 40, "--json")
    shown = [json.loads(text) for text in out.splitlines()]
    assert code == 1
    assert [item.get("error", {}).get("kind") for item in shown] == [
        "unknown-article",
        None,
        "unknown-article",
        "unknown-article",
    ]
    assert err.count("\n") == 3


def test_an_undated_article_is_said_to_be_one(line):
    line.kit.fetch(line.kit.feed(), entry("x", "No day", published=None))
    (item,) = line.json("list")
    assert (item["published"], item["arrived"]) == (None, "2026-01-25T12:40:00Z")
    assert "undated, arrived 2026-01-25T12:40:00Z" in line.run("show", item["id"])[1]
    assert "undated" in line.run("list")[1]


# -- what programs and terminals are given -----------------------------------------------------------------------------


def test_objects_are_utf_8_whatever_the_terminal_says(line):
    line.kit.fetch(line.kit.feed(), entry("x", "鉄道 Ж 😀"))
    code, out, _ = line.run("list", "--json", encoding="latin-1")
    assert code == 0
    assert json.loads(out)["title"] == "鉄道 Ж 😀"


def test_words_that_a_terminal_cannot_show_are_escaped(line):
    line.kit.fetch(line.kit.feed(), entry("x", "Zürich 鉄道"))
    code, out, _ = line.run("list", encoding="latin-1")
    assert code == 0
    assert "Zürich \\u9244\\u9053" in out


def test_nothing_in_a_title_reaches_the_terminal_as_a_command(line):
    line.kit.fetch(line.kit.feed(), entry("x", "a\x1b[2Jb\x9b31mc\u202ed\re"))
    assert "a[2Jb31mcde" in line.run("list")[1]
    assert line.titles() == ["a\x1b[2Jb\x9b31mc\u202ed\re"]


def test_an_exported_list_is_utf_8_and_the_same_on_the_disk(shelf, tmp_path):
    shelf.kit.feed("https://tokyo.example/", title="東京")
    _, out, _ = shelf.run("export", encoding="latin-1")
    file = tmp_path / "feeds.opml"
    assert shelf.run("export", file)[0] == 0
    assert out == file.read_text(encoding="utf-8")
    assert "東京" in out
    code, _, err = shelf.run("export", tmp_path / "missing" / "feeds.opml")
    assert code == 1
    assert "cannot be written" in err


# -- what an engine answers --------------------------------------------------------------------------------------------

UPDATED = {"feed": 3, "url": "https://a.example/", "title": "A", "status": "updated", "new": 2, "updated": 0}
UPDATED |= {"http": 200, "error": None, "next_due": None}
FAILED = UPDATED | {"status": "error", "http": 404, "error": {"kind": "http", "text": "Not found."}}
SKIPPED = UPDATED | {"status": "skipped", "error": {"kind": "recent", "text": "fetched just now"}}


@pytest.mark.parametrize(
    ("answer", "out", "err"),
    [
        (UPDATED, "    3  A  updated: 2 new\n", ""),
        (FAILED, "", "newsreader: A: Not found.\n"),
        (SKIPPED, "    3  A  skipped: fetched just now\n", ""),
        ({"marked": 2, "state": "read", "text": "2 articles marked as read."}, "2 articles marked as read.\n", ""),
        ({"error": {"kind": "file", "text": "No such file."}}, "", "newsreader: No such file.\n"),
    ],
)
def test_answers_become_lines_for_people_and_objects_for_programs(line, answer, out, err):
    line.answers = [answer, {"done": 1}]
    assert line.run("refresh") == (1, out, err)
    code, printed, _ = line.run("refresh", "--json")
    assert code == 1
    assert json.loads(printed) == answer


def test_an_answer_is_printed_before_the_next_one_comes(line):
    seen: list[bytes] = []
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")

    def carry_out(_paths, _request):
        yield UPDATED
        seen.append(out.buffer.getvalue())
        yield {"done": 0}

    assert main(["refresh"], Backend(None, carry_out, None, None), out=out, err=out) == 0
    assert b"updated" in seen[0]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (["subscribe", "a.example", "b", "--folder", "F"], {"urls": ["a.example", "b"], "folder": "F"}),
        (["unsubscribe", "3", "https://a.example/"], {"feeds": ["3", "https://a.example/"]}),
        (["refresh"], {"feeds": [], "due": False, "text_only": False}),
        (["refresh", "3", "--due", "--text-only"], {"feeds": ["3"], "due": True, "text_only": True}),
        (["mark", "starred", "7", "8"], {"state": "starred", "ids": ["7", "8"]}),
    ],
)
def test_commands_become_requests(line, words, asked):
    line.answers = [{"done": 0}]
    assert line.run(*words) == (0, "", "")
    assert line.asked == [{"command": words[0], **asked}]


@pytest.mark.parametrize(
    "failure", [StoreError("full", "The disk is full. Make room."), FileError("unwritable", "Not there. Look.")]
)
def test_what_fails_as_a_whole_is_said_and_ends_with_1(line, failure):
    line.failure = failure
    assert line.run("refresh") == (1, "", f"newsreader: {failure.text}\n")


def test_ctrl_c_ends_without_a_traceback(line):
    line.failure = KeyboardInterrupt()
    assert line.run("refresh") == (1, "", "")


@pytest.mark.parametrize("command", ["restore", "backup", "check"])
def test_what_is_still_to_come_says_so_in_one_line(line, command):
    code, out, err = line.run(command, "1", "--json")
    assert (code, out) == (2, "")
    assert command in err
    assert err.count("\n") == 1


def test_no_color_changes_nothing_since_there_is_none(shelf, monkeypatch):
    plain = shelf.run("list")
    monkeypatch.setenv("NO_COLOR", "1")
    assert shelf.run("list") == plain
    assert "\x1b" not in plain[1]
