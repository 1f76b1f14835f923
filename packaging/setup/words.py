"""The words of `./run`: which are the project's own, and what each of them starts.

Whatever is started replaces this process, so that signals, exit codes and the terminal are its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from environment import Environment
from talk import Stopped, say

NO_DISPLAY = """\
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
Everything works on the command line, too: ./run --help names the commands, ./run subscribe URL begins."""


def main(words: Sequence[str], root: str) -> int:
    """Do what the words say; returns the exit code unless another program took over."""
    environment = Environment(Path(root))
    try:
        return _dispatch(words, environment)
    except Stopped as stopped:
        say(str(stopped))
        return stopped.code
    except KeyboardInterrupt:
        say("Stopped. Start again to go on.")
        return 130


def _dispatch(words: Sequence[str], environment: Environment) -> int:
    match words:
        case ["test", *rest]:
            environment.prepare("tests", tools=True)
            return _python(environment, "-m", "pytest", *rest, more={"NEWSREADER_TEST_ALL": "1"})
        case ["check", *rest]:
            environment.prepare("terminal", tools=True)
            return _python(environment, "packaging/setup/check.py", *rest)
        case ["bench", *rest]:
            environment.prepare("tests", tools=True)
            return _python(environment, "tests/benchmarks", *rest)
        case ["demo", *rest]:
            _want_display(os.environ)
            environment.prepare("window")
            return _python(environment, "tests/demo.py", *rest)
        case ["package", *_]:
            raise Stopped("./run package comes with the packages for Linux, which are not there yet.", 2)
        case ["--", *rest]:
            return newsreader(environment, rest)
        case _:
            return newsreader(environment, words)


def newsreader(environment: Environment, arguments: Sequence[str]) -> int:
    """Hand the arguments to the environment's own `newsreader`, set up for the window only if they open it."""
    if opens_window(arguments):
        _want_display(os.environ)
        environment.prepare("window")
    else:
        environment.prepare("terminal")
    return _replace(environment, "newsreader", arguments)


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments open the window: none at all, or an address or file to hand over."""
    rest = list(arguments)
    while rest and rest[0].startswith("--data-dir"):
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest or (not rest[0].startswith("-") and any(sign in rest[0] for sign in ":/."))


def _want_display(variables: Mapping[str, str]) -> None:
    if sys.platform.startswith("linux") and not (variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY")):
        raise Stopped(NO_DISPLAY)


def _python(environment: Environment, *arguments: str, more: Mapping[str, str] | None = None) -> int:
    """Start Python of the environment in the project's root, where the project's own words work."""
    os.chdir(environment.root)
    os.environ.update(more or {})
    return _replace(environment, "python", arguments)


def _replace(environment: Environment, program: str, arguments: Sequence[str]) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    path = str(environment.program(program))
    os.execv(path, [path, *arguments])  # noqa: S606  there is no shell in between
