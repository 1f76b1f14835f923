"""The words of `./run`: which are the project's own, and what each of them starts.

Whatever is started replaces this process, so that signals, exit codes and the terminal are its own.
"""

from __future__ import annotations

import os
import sys

import ready
from talk import Stopped, say

TYPE_CHECKING = False  # what only types need costs 10 ms at each start
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NoReturn

NO_DISPLAY = """\
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
Everything works on the command line, too: ./run --help names the commands, ./run subscribe URL begins."""


def main(words: Sequence[str], root: str) -> int:
    """Do what the words say; returns the exit code unless another program took over."""
    try:
        _dispatch(words, root)
    except Stopped as stopped:
        say(str(stopped))
        return stopped.code
    except KeyboardInterrupt:
        say("Stopped. Start again to go on.")
        return 130


def _dispatch(words: Sequence[str], root: str) -> NoReturn:
    match words:
        case ["test", *rest]:
            _prepare(root, "package" if "--long" in rest else "tests", tools=True)
            os.environ["NEWSREADER_TEST_ALL"] = "1"  # a test that cannot run for want of a program fails
            _python(root, "-m", "pytest", *rest)
        case ["check", *rest]:
            _prepare(root, "terminal", tools=True)
            _python(root, "packaging/setup/check.py", *rest)
        case ["texts", *rest]:
            _prepare(root, "terminal", tools=True)
            _python(root, "packaging/setup/texts.py", *rest)
        case ["bench", *rest]:
            _prepare(root, "bench", tools=True)
            _python(root, "tests/benchmarks", *rest)
        case ["demo", *rest]:
            _want_display(os.environ)
            _prepare(root, "window")
            _python(root, "tests/demo.py", *rest)
        case ["package", *rest]:
            _prepare(root, "package", tools=True)
            _python(root, "packaging/linux/package.py", *rest)
        case ["package-test", *rest]:
            _prepare(root, "package", tools=True)
            os.environ["NEWSREADER_TEST_ALL"] = "1"
            _python(root, "-m", "pytest", "--long", "tests/packages", *rest)
        case ["--", *rest]:
            _newsreader(root, rest)
        case _:
            _newsreader(root, words)


def _newsreader(root: str, arguments: Sequence[str]) -> NoReturn:
    """Hand the arguments to the environment's own `newsreader`, set up for the window only if they open it."""
    if opens_window(arguments):
        _want_display(os.environ)
        _prepare(root, "window")
    else:
        _prepare(root, "terminal")
    _replace(root, "newsreader", arguments)


def _prepare(root: str, profile: str, *, tools: bool = False) -> None:
    if not ready.is_ready(root, profile, tools=tools):
        from environment import prepare  # costs 30 ms, which a second start does not pay

        prepare(root, profile, tools=tools)


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments open the window: none at all, or an address or file to hand over."""
    rest = list(arguments)
    while rest and rest[0].startswith("--data-dir"):
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest or (not rest[0].startswith("-") and any(sign in rest[0] for sign in ":/."))


def _want_display(variables: Mapping[str, str]) -> None:
    if sys.platform.startswith("linux") and not (variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY")):
        raise Stopped(NO_DISPLAY)


def _python(root: str, *arguments: str) -> NoReturn:
    """Start Python of the environment in the project's root, where the project's own words work."""
    os.chdir(root)
    _replace(root, "python", arguments)


def _replace(root: str, program: str, arguments: Sequence[str]) -> NoReturn:
    path = ready.program(root, program)
    os.execv(path, [path, *arguments])  # noqa: S606  there is no shell in between
