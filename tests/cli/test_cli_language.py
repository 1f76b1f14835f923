"""No English is left on the command line in another language: help, lines, problems, and what the parse process says."""

from __future__ import annotations

from pathlib import Path

import pytest
import texts
from support.engine_room import rss
from support.http_server import Answer, FeedServer
from support.made_up import english_in
from support.program import Program

from newsreader.cli.parser import COMING, READING, WRITING, make_parser
from newsreader.core.errors import UsageError
from newsreader.core.texts import use_texts

NAMES = frozenset({*WRITING, *READING, *COMING, "read", "unread", "starred", "unstarred", "on", "off", "About"})


@pytest.fixture(scope="module")
def found(project):
    return texts.collect(project / "newsreader")[0]


@pytest.fixture
def made_up(found):
    """The made-up language in this process."""
    use_texts({each.source: texts.pseudo(each, texts.PSEUDO) for each in found if each.context == "Core"})
    yield
    use_texts({})


def test_english_is_found_where_it_was_left():
    assert english_in("⟦Ţhé féédš⟧ of https://a.example/feed --due FEED newsreader: there") == ["of", "there"]


@pytest.mark.corpus
@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("command", ["", *WRITING, *READING])
def test_help_is_whole_in_another_language(capsys, command):
    with pytest.raises(SystemExit):
        make_parser().parse_args([*([command] if command else []), "--help"])
    said = capsys.readouterr().out
    assert len(said) > 100
    assert english_in(said, besides=NAMES) == []


@pytest.mark.corpus
@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    "words",
    [
        ["show"], ["list", "--limit"], ["list", "--limit", "0"], ["mark", "loved", "1"], ["download", "--hours", "x"],
        ["feeds", "--nothing"], ["--data", "x", "--nothing"], ["mark", "read"], ["feeds", "--json=1"], ["list", "--f", "x"],
    ],
)  # fmt: skip
def test_wrong_words_are_told_in_another_language(words):
    with pytest.raises(UsageError) as raised:
        make_parser().parse_args(words)
    assert english_in(raised.value.text, besides=NAMES | {*words, "nothing", "folder", "feed", "json", "state"}) == []


@pytest.mark.server
def test_what_commands_say_is_whole_in_another_language(project, tmp_path, monkeypatch):
    texts.write_pseudo(project, tmp_path)
    monkeypatch.setenv("NEWSREADER_LANGUAGES", str(tmp_path))
    monkeypatch.setenv("LC_ALL", texts.PSEUDO)
    program = Program(tmp_path / "data")
    with FeedServer() as server:
        for words, code in sayings(server, tmp_path):
            ended = program.run(*words)
            said = ended.out + ended.err
            assert ended.code == code, (words, said)
            assert (words[0] == "list" and code == 0) or "⟦" in said, (words, said)
            assert english_in(said, besides=NAMES) == [], (words, said)


def sayings(server: FeedServer, folder: Path) -> list[tuple[list[object], int]]:
    """Commands that between them say most of what there is to say, with their exit codes."""
    good = server.serve(rss("Мир", "Май", feed="Тест"))
    refused = {
        "plain": server.serve(b"Nothing but words.", path="/1"),
        "page": server.serve(b"<!doctype html><title>x</title><p>None", path="/2"),
        "empty": server.serve(b"", path="/3"),
        "gone": server.url("/4"),
        "broken": server.serve(b'{"version": "https://jsonfeed.org/version/1.1", "items": [', path="/5"),
    }
    server.route("/4", Answer(status=404))
    opml, other = folder / "1.opml", folder / "2.opml"
    other.write_text('<opml version="2.0"><body><outline xmlUrl="file:///1" text="1"/></body></opml>')
    return [
        (["subscribe", good], 0), (["subscribe", *refused.values(), "1", "ftp://1.2"], 1), (["feeds"], 0), (["list"], 0),
        (["show", 1], 0), (["show", 99], 1), (["related", 1], 0), (["refresh"], 0), (["refresh", 99], 1),
        (["mark", "read", 1], 0), (["mark", "starred", 1, 2], 0), (["mark", "read", 99], 1), (["export", opml], 0),
        (["import", opml], 0), (["import", other], 1), (["import", folder / "3.opml"], 1), (["offline"], 0),
        (["offline", "on"], 0), (["refresh"], 0), (["offline", "off"], 0), (["download", 1], 0), (["download", 99], 1),
        (["download", "--feed", 99], 1), (["fulltext", 99], 1), (["fulltext", 1, "--off"], 0),
        (["list", "--folder", "7"], 1), (["unsubscribe", 1], 0), (["unsubscribe", 1], 1), (["backup", "1"], 2),
        (["list", "--limit", 0], 2),
    ]  # fmt: skip
