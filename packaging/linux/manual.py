"""Makes the manual page out of the one parser of the command line, so that both say the same."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from newsreader.cli.parser import make_parser

_FILES = (
    ("~/.local/share/newsreader", "the database: subscriptions, articles, what is read and starred"),
    ("~/.config/newsreader", "the settings"),
    ("~/.cache/newsreader", "pictures, icons of sites, audio and video; all of it can be fetched again"),
    ("~/.local/state/newsreader", "the log, and the window's sizes"),
)
_CODES = (("0", "done"), ("1", "failed; standard error says why and what to do"), ("2", "wrong usage"))


def manual_page(version: str, date: str) -> str:
    """The page newsreader(1) as roff; ``date`` as in ``2026-11-27``."""
    parser = make_parser()
    lines = [
        f'.TH NEWSREADER 1 "{date}" "newsreader {version}" "User Commands"',
        ".SH NAME",
        "newsreader, newsreader\\-window \\- follow sites and read them offline",
        ".SH SYNOPSIS",
        ".B newsreader\n[\\fIOPTIONS\\fR] [\\fIADDRESS\\fR | \\fIFILE.opml\\fR]",
        ".br",
        ".B newsreader\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]",
        ".SH DESCRIPTION",
        _plain(parser.description or ""),
        _plain(parser.epilog or ""),
        "A command that is given while the window is open is carried out by the window.",
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
        *_commands(parser),
        ".SH EXIT STATUS",
        *(line for code, words in _CODES for line in (".TP", f".B {code}", _plain(words))),
        ".SH ENVIRONMENT",
        ".TP\n.B NEWSREADER_DATA_DIR",
        "The folder to keep everything under, as with \\fB\\-\\-data\\-dir\\fR.",
        ".SH FILES",
        *(line for path, words in _FILES for line in (".TP", f".I {_plain(path)}", _plain(words))),
        "Updating or removing the program leaves all of them where they are.",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every command that is there, with its arguments; what only comes with a later version is left out."""
    for action in parser._actions:  # argparse shows its commands nowhere else
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                if command.description:
                    yield f".SS {_plain(_usage(command, name))}"
                    yield _plain(command.description)
                    yield from _options(command)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.option_strings and action.help and "--help" not in action.option_strings:
            names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in action.option_strings)
            value = action.metavar if isinstance(action.metavar, str) else ""
            yield ".TP"
            yield f"{names} \\fI{_plain(value)}\\fR" if value else names
            yield _plain(action.help)


def _usage(parser: argparse.ArgumentParser, name: str) -> str:
    """The arguments of a command in one line, without its options."""
    words = [name]
    for action in parser._actions:
        if not action.option_strings:
            choices = "|".join(map(str, action.choices or ()))
            word = action.metavar if isinstance(action.metavar, str) else choices or action.dest
            more = f"{word}..." if action.nargs in ("+", "*") else word
            words.append(f"[{more}]" if action.nargs in ("?", "*") else more)
    return " ".join(words)


def _plain(text: str) -> str:
    """Text as roff takes it: hyphens stay hyphens, nothing at the start of a line is an order."""
    text = re.sub(r"\s+", " ", text).replace("%%", "%").replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text
