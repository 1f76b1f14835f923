"""The one description of the command line: words, options and help (command-line.md)."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from newsreader import __version__
from newsreader.cli.usage import Help, in_our_words
from newsreader.core.errors import UsageError
from newsreader.core.texts import tr

#: Commands that change something: with a window open they are carried out by its engine.
WRITING = ("subscribe", "unsubscribe", "import", "refresh", "mark", "offline", "fulltext", "download")
#: Commands that only read.
READING = ("feeds", "list", "show", "search", "related", "stories", "export")
#: Commands whose issues are still to come; they end with 2 and one line that says so.
COMING = ("backup", "restore", "check")


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of ending the process, so that a caller decides what to print; what
    `argparse` says by itself is said in our words.
    """

    def __init__(self, *, add_help: bool = True, **options: Any) -> None:
        super().__init__(add_help=False, formatter_class=Help, **options)
        self._positionals.title, self._optionals.title = tr("arguments"), tr("options")
        if add_help:
            self.add_argument("-h", "--help", action="help", help=tr("show this help and end"))

    def error(self, message: str) -> NoReturn:
        text = tr("{message}. See: {prog} --help")
        raise UsageError("usage", text.format(message=in_our_words(message), prog=self.prog))


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def make_parser() -> argparse.ArgumentParser:
    """The parser of every command. Without a command, ``command`` is None and the window is meant."""
    parser = _Parser(
        prog="newsreader",
        description=tr("A quiet newspaper of one's own. Without a command it opens the window."),
        epilog=tr(
            "FEED is a feed's number or its address. newsreader ADDRESS and newsreader FILE.opml open the window and offer "
            "to subscribe or to import."
        ),
    )
    parser.add_argument("--data-dir", metavar="DIR", help=tr("keep everything under DIR (portable mode)"))
    parser.add_argument(
        "--version", action="version", version=f"newsreader {__version__}", help=tr("show the version and end")
    )
    parser.add_argument(
        "--install-desktop-entry",
        action="store_true",
        help=tr("put Newsreader into this user's menu, for a double-click"),
    )
    commands: _Commands = parser.add_subparsers(dest="command", metavar="COMMAND", title=tr("commands"))
    _add_writing(commands)
    _add_reading(commands)
    for name in COMING:
        coming = commands.add_parser(name, help=tr("comes with a later version"), add_help=False)
        coming.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _add_writing(commands: _Commands) -> None:
    subscribe = _command(commands, "subscribe", tr("subscribe to a feed, or to the feed found on a page, and fetch it"))
    subscribe.add_argument("urls", metavar="URL", nargs="+")
    subscribe.add_argument("--folder", metavar="NAME", help=tr("the folder to put it in; made when it is not there"))
    unsubscribe = _command(commands, "unsubscribe", tr("end a subscription"))
    unsubscribe.add_argument("feeds", metavar="FEED", nargs="+")
    importing = _command(commands, "import", tr("subscribe to all feeds of an OPML file; fetches nothing"))
    importing.add_argument("file", metavar="FILE.opml")
    refresh = _command(commands, "refresh", tr("fetch now"))
    refresh.add_argument("feeds", metavar="FEED", nargs="*")
    refresh.add_argument("--due", action="store_true", help=tr("only feeds whose time has come"))
    refresh.add_argument("--text-only", action="store_true", help=tr("leave pictures for later"))
    download = _command(commands, "download", tr("make articles readable offline: fetch the pictures that they lack"))
    download.add_argument("ids", metavar="ID", nargs="*")
    download.add_argument("--feed", metavar="FEED")
    download.add_argument("--folder", metavar="NAME")
    download.add_argument("--unread", action="store_true")
    download.add_argument(
        "--hours", metavar="N", type=int, help=tr("also what arrives in the next N hours; 0: no longer")
    )
    offline = _command(
        commands, "offline", tr("work offline: with `on` no connection is opened; alone it says how it is")
    )
    offline.add_argument("state", choices=("on", "off"), nargs="?")
    full_text = _command(commands, "fulltext", tr("fetch the pages of articles and keep their readable text"))
    full_text.add_argument("ids", metavar="ID", nargs="+")
    full_text.add_argument("--off", action="store_true", help=tr("show the feed's own text again; nothing is fetched"))
    mark = _command(commands, "mark", tr("mark articles"))
    mark.add_argument("state", choices=("read", "unread", "starred", "unstarred"))
    mark.add_argument("ids", metavar="ID", nargs="+")


def _add_reading(commands: _Commands) -> None:
    _command(commands, "feeds", tr("list the subscriptions"))
    listing = _command(commands, "list", tr("list headlines, newest first"))
    listing.add_argument("--feed", metavar="FEED")
    listing.add_argument("--folder", metavar="NAME")
    listing.add_argument("--unread", action="store_true")
    listing.add_argument("--starred", action="store_true")
    listing.add_argument("--limit", metavar="N", type=_count, default=100)
    related = _command(commands, "related", tr("the related stories of articles, best first"))
    related.add_argument("ids", metavar="ID", nargs="+")
    related.add_argument(
        "-k", dest="most", metavar="N", type=_count, help=tr("the best N; as many as the window shows without")
    )
    stories = _command(commands, "stories", tr("what most of your feeds write about"))
    stories.add_argument("--hours", metavar="N", type=_count, default=48, help=tr("of the last N hours; 48 without"))
    stories.add_argument("-k", dest="most", metavar="N", type=_count, default=20, help=tr("so many; 20 without"))
    show = _command(commands, "show", tr("show articles as they are stored"))
    show.add_argument("ids", metavar="ID", nargs="+")
    search = _command(commands, "search", tr('find articles: all words, the last one also as a beginning, "a phrase"'))
    search.add_argument("words", metavar="WORDS", nargs="+")
    search.add_argument("--limit", metavar="N", type=_count, default=100)
    exporting = _command(commands, "export", tr("write the subscriptions as OPML"))
    exporting.add_argument("file", metavar="FILE.opml", nargs="?")


def _command(commands: _Commands, name: str, words: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=words, description=words[0].upper() + words[1:] + ".")
    command.add_argument("--json", action="store_true", help=tr("one JSON object a line"))
    return command


def _count(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(tr("'{text}' is not a number above 0").format(text=text))
    return number


def first_word(arguments: Sequence[str]) -> str | None:
    """The first word that is no option nor an option's value: a command, an address, a file, or None."""
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "--data-dir":
            skip = True
        elif not argument.startswith("-"):
            return argument
    return None


def is_target(word: str) -> bool:
    """Whether a first word is something for the window: an address or a file, rather than a mistyped command."""
    if word in (*WRITING, *READING, *COMING):
        return False
    return (
        word.lower().startswith("feed:") or any(mark in word for mark in (":/", ".", "/", "\\")) or Path(word).is_file()
    )
