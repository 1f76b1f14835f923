"""The words of the command line: every command of command-line.md, and clear answers to wrong ones."""

import pytest

from newsreader.cli.main import request_of
from newsreader.cli.parser import COMING, READING, WRITING, first_word, is_target, make_parser
from newsreader.core.errors import UsageError


def test_every_command_of_the_contract_is_known():
    parser = make_parser()
    needed = {
        "subscribe": ["u"],
        "unsubscribe": ["1"],
        "import": ["f"],
        "show": ["1"],
        "fulltext": ["1", "--off"],
        "search": ["w"],
        "related": ["1", "-k", "3"],
        "mark": ["read", "1"],
    }
    for command in (*WRITING, *READING):
        assert parser.parse_args([command, *needed.get(command, []), "--json"]).json
    for command in COMING:
        assert parser.parse_args([command, "x", "--json"]).command == command


@pytest.mark.parametrize(
    "words", [["subscribe"], ["mark", "seen", "1"], ["list", "--limit", "0"], ["list", "--limit", "ten"], ["refesh"]]
)
def test_wrong_usage_is_an_error_that_names_the_help(words):
    with pytest.raises(UsageError, match="--help"):
        make_parser().parse_args(words)


def test_a_request_names_its_file_absolutely():
    request = request_of(make_parser().parse_args(["import", "feeds.opml"]))
    assert request["file"].endswith("/feeds.opml")
    assert request["file"].startswith("/")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ([], None),
        (["--data-dir", "refresh"], None),
        (["--data-dir", "d", "feed:example.org"], "feed:example.org"),
        (["--data-dir=d", "refresh", "--due"], "refresh"),
    ],
)
def test_the_first_word_is_no_value_of_an_option(words, first):
    assert first_word(words) == first


@pytest.mark.parametrize("word", ["feed:x", "FEED://x", "https://a.example/", "example.org", "feeds.opml", "/tmp/x"])
def test_addresses_and_files_are_for_the_window(word):
    assert is_target(word)


@pytest.mark.parametrize("word", ["refesh", "list", "backup", "newsreader"])
def test_commands_and_mistyped_ones_are_not(word):
    assert not is_target(word)
