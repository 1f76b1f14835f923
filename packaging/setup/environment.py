"""Sets a checkout up: the system's packages, the virtual environment `.venv`, and what the lock file names.

Everything can be broken off and begun again: the marks of `ready.py` are written last.
"""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import needs
import ready
import system
from talk import Stopped, say

_NEEDS = dict(zip(ready.PROFILES, (needs.TERMINAL, needs.WINDOW, needs.TESTS, needs.BENCH, needs.PACKAGE), strict=True))
_PURPOSES = dict(
    zip(ready.PROFILES, ("the command line", "the window", "the tests", "the benchmarks", "the packages"), strict=True)
)
_NO_PACKAGES = "The Python packages could not be installed. Is there a network? Start again when there is."


def prepare(root: str, profile: str, *, tools: bool = False) -> None:
    """Install what is missing for ``profile`` (of ready.PROFILES), with words on standard error.

    ``tools``: with the tools of development. Raises Stopped when something cannot be had. A second `./run` of the
    same checkout waits until the first is done.
    """
    with _alone(root):
        if ready.is_ready(root, profile, tools=tools):
            return  # the one that was waited for has done it
        found = [] if ready.has_system(root, profile) else _prepare_system(profile)
        if not ready.has_packages(root, tools=tools) or not _is_sound(root):
            _prepare_packages(root, tools=tools)
        if found:
            ready.mark_system(root, profile, paths=found)
        say("Ready.")


def _prepare_system(profile: str) -> list[str]:
    """The paths of all that the system was asked for, after what was missing has been installed."""
    missing, found = system.search(_NEEDS[profile])
    if missing:
        system.install(missing, _PURPOSES[profile])
        found = system.search(_NEEDS[profile])[1]
    return found or [sys.executable]


def _prepare_packages(root: str, *, tools: bool) -> None:
    """Fill the environment from the lock file; one that is there already is brought to what the lock says."""
    ready.forget_packages(root)
    if not _is_sound(root):
        say("Making the virtual environment …")
        command = [sys.executable, "-m", "venv", "--clear", os.path.join(root, ".venv")]
        _run(command, "The virtual environment could not be made.")
    say("Installing the Python packages (the first time some 300 MB are fetched) …")
    pip = [ready.program(root, "python"), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    lock = os.path.join(root, ready.lock_name(tools=tools))
    _run([*pip, *quiet, "--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", lock], _NO_PACKAGES)
    # Built without isolation from the locked tools, so that nothing else is fetched.
    _run([*pip, "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--editable", root], _NO_PACKAGES)
    ready.mark_packages(root, tools=tools)


def _is_sound(root: str) -> bool:
    """Whether there is an environment, made for this very place, with a pip that runs."""
    try:
        with open(ready.program(root, "pip"), "rb") as script:
            begin = script.read(1024)
    except OSError:
        return False
    command = [ready.program(root, "python"), "-m", "pip", "--version"]
    here = os.path.join(root, ".venv").encode() in begin
    try:
        return here and subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _run(command: Sequence[str], failed: str) -> None:
    """Run a step; what it prints goes to standard error, and a failure stops with our own sentence after it."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno(), check=False)
    if done.returncode != 0:
        raise Stopped(failed)


@contextmanager
def _alone(root: str) -> Iterator[None]:
    """Hold the checkout's lock; it is let go when this process ends, however it ends."""
    with open(os.path.join(root, ".venv.lock"), "w", encoding="utf-8") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another ./run is setting up this checkout; waiting for it …")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
