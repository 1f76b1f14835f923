"""Runs one command: reads the words, asks the store or the engine, prints lines, and ends with an exit code.

Exit codes: 0 done, 1 failed (the message on standard error says what and what to do), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from newsreader.cli.output import Printer
from newsreader.cli.parser import COMING, READING, make_parser
from newsreader.core.errors import KnownError, UsageError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr
from newsreader.paths import Paths, find_paths

if TYPE_CHECKING:
    from newsreader.store.reader import Reader

DONE, FAILED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Backend:
    """What the command line needs of the rest, handed in by the composition root.

    ``open_reader`` gives a query-only reader; ``carry_out`` has a writing command done, by an engine of this process or
    by the open window's, and yields the objects of command-line.md, the last one ``{"done": exit code}``;
    ``works_offline`` says whether a person wants no connection to be opened.
    """

    open_reader: Callable[[Paths], AbstractContextManager[Reader]]
    carry_out: Callable[[Paths, dict[str, Any]], Iterator[dict[str, Any]]]
    install_desktop_entry: Callable[[], list[Path]]
    works_offline: Callable[[Paths], bool]


def main(arguments: Sequence[str], backend: Backend, *, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Carry out the command in ``arguments`` and return its exit code. There must be one: no command is the window's."""
    out, err = out or sys.stdout, err or sys.stderr
    try:
        words = make_parser().parse_args(arguments)
        return _run(words, backend, Printer(out, err, json=getattr(words, "json", False)))
    except SystemExit as answered:  # --help and --version were printed by the parser
        return int(answered.code or DONE)
    except BrokenPipeError:
        # The reader of a pipe went away (`newsreader list | head`): nothing is left to say to anyone.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    except KnownError as error:
        Printer(out, err, json=False).problem(error.text)
        return WRONG_USAGE if isinstance(error, UsageError) and error.kind == "usage" else FAILED


def _run(words: argparse.Namespace, backend: Backend, printer: Printer) -> int:
    if words.install_desktop_entry:
        for path in backend.install_desktop_entry():
            printer.line(tr("Written: {path}").format(path=path))
        return DONE
    if words.command in COMING:
        printer.problem(
            tr("'{command}' is not there yet: it comes with a later version of Newsreader.").format(
                command=words.command
            )
        )
        return WRONG_USAGE
    paths = find_paths(words.data_dir)
    if words.command in READING:
        from newsreader.cli.reading import read_command  # brings the store: --help and --version go without

        with backend.open_reader(paths) as reader:
            return read_command(words, reader, printer=printer)
    if words.command == "offline" and words.state is None:
        from newsreader.engine.objects import offline_object

        item = offline_object(backend.works_offline(paths))
        printer.item(item, str(item["text"]))
        return DONE
    code = DONE
    for item in backend.carry_out(paths, request_of(words)):
        if "done" in item:
            code = int(item["done"])
        elif "problem" in item:
            printer.problem(str(item["problem"]))
        else:
            printer.outcome(item)
    return code


def request_of(words: argparse.Namespace) -> dict[str, Any]:
    """The request for `engine.service` that a writing command means.

    File names become absolute, since the engine may be another process in another folder.
    """
    command = words.command
    if command == "subscribe":
        return {"command": command, "urls": words.urls, "folder": words.folder}
    if command == "unsubscribe":
        return {"command": command, "feeds": words.feeds}
    if command == "import":
        return {"command": command, "file": str(Path(words.file).absolute())}
    if command == "refresh":
        return {"command": command, "feeds": words.feeds, "due": words.due, "text_only": words.text_only}
    if command == "fulltext":
        return {"command": command, "ids": words.ids, "off": words.off}
    if command == "download":
        named = {"ids": words.ids, "feed": words.feed, "folder": words.folder, "unread": words.unread}
        return {"command": command, "hours": words.hours, **named}
    if command == "offline":
        return {"command": command, "on": words.state == "on"}
    return {"command": command, "state": words.state, "ids": words.ids}
