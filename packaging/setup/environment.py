"""The virtual environment `.venv` of a checkout: made, filled from the lock file, and known to be ready by a marker.

The marker (`.venv/newsreader.json`) is written last. It holds a hash of what decides the contents, the checkout's own
path (an environment does not survive a move) and the system's files that were found, so that the next start needs
nothing but a look at each.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import needs
import system
from talk import Stopped, say

_PROFILES = {"terminal": needs.TERMINAL, "window": needs.WINDOW, "tests": needs.TESTS}
_PURPOSES = {"terminal": "the command line", "window": "the window", "tests": "the tests"}
_ENSUREPIP = needs.Need("module", "ensurepip", ("python3-venv",))


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment of the checkout at ``root``."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lives."""
        return self.root / ".venv"

    @property
    def marker(self) -> Path:
        """The file that says what it holds."""
        return self.folder / "newsreader.json"

    def program(self, name: str) -> Path:
        """The path of one of its programs, such as ``python``."""
        return self.folder / "bin" / name

    def inputs(self, lock: str) -> str:
        """A hash of everything that decides what the environment holds."""
        digest = hashlib.sha256(str(self.root).encode())
        for name in ("pyproject.toml", lock):
            digest.update(b"\0" + (self.root / name).read_bytes())
        return digest.hexdigest()

    def ready(self, profile: str, *, tools: bool = False) -> bool:
        """Whether nothing is left to do for this profile (a key of the table of needs). Costs a millisecond or two."""
        try:
            marker = json.loads(self.marker.read_bytes())
            lock = "tools" if tools else "plain"
            fresh = marker[lock] == self.inputs(lock_name(tools=tools))
            return bool(
                fresh and self.program("python").exists() and all(map(os.path.exists, marker["system"][profile]))
            )
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def prepare(self, profile: str, *, tools: bool = False) -> None:
        """Install what is missing, with words on standard error; raises Stopped when that cannot be done."""
        if self.ready(profile, tools=tools):
            return
        with self._alone():
            if self.ready(profile, tools=tools):
                return
            found = self._prepare_system(profile)
            done = self._read_marker()
            self._prepare_packages(done, tools=tools)
            done["system"] = done.get("system", {}) | dict.fromkeys(_implied(profile), found)
            self._write_marker(done)
            say("Ready.")

    def _prepare_system(self, profile: str) -> list[str]:
        missing, found = system.search(_PROFILES[profile])
        if importlib.util.find_spec("ensurepip") is None and not self.program("pip").exists():
            missing.append(_ENSUREPIP)
        if missing:
            system.install(missing, _PURPOSES[profile])
            found = system.search(_PROFILES[profile])[1]
        return found

    def _prepare_packages(self, done: dict[str, Any], *, tools: bool) -> None:
        lock = "tools" if tools else "plain"
        inputs = self.inputs(lock_name(tools=tools))
        if done.get(lock) == inputs and self._sound():
            return
        self.marker.unlink(missing_ok=True)
        self._fill(lock_name(tools=tools))
        # The tools' lock holds all that the plain one does: the one stands for the other.
        done.update({"plain": self.inputs(lock_name(tools=False)), lock: inputs})

    def _fill(self, lock: str) -> None:
        if not self._sound():
            say("Making the virtual environment …")
            command = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
            self._run(command, "The virtual environment could not be made.")
        say("Installing the Python packages (the first time some 300 MB are fetched) …")
        failed = "The Python packages could not be installed. Is there a network? Start again when there is."
        pip = [str(self.program("python")), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
        quiet = [] if sys.stderr.isatty() else ["--quiet"]
        locked = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", str(self.root / lock)]
        self._run([*pip, *quiet, *locked], failed)
        # Built without isolation from the locked tools, so that nothing else is fetched.
        itself = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(self.root)]
        self._run([*pip, *itself], failed)

    def _sound(self) -> bool:
        """Whether there is an environment, made for this very place, with a pip that runs."""
        python, script = self.program("python"), self.program("pip")
        if not python.exists() or not script.exists():
            return False
        here = str(self.folder).encode() in script.read_bytes()[:512]
        command = [str(python), "-m", "pip", "--version"]
        return here and subprocess.run(command, capture_output=True, check=False).returncode == 0

    def _run(self, command: Sequence[str], failed: str) -> None:
        """Run a step; what it prints goes to standard error, and a failure stops with our own sentence after it."""
        if subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr.fileno(), check=False).returncode != 0:
            raise Stopped(failed)

    def _read_marker(self) -> dict[str, Any]:
        try:
            marker = json.loads(self.marker.read_bytes())
        except (OSError, ValueError):
            return {}
        return marker if isinstance(marker, dict) else {}

    def _write_marker(self, content: dict[str, Any]) -> None:
        draft = self.marker.with_suffix(".new")
        draft.write_text(json.dumps(content, indent=1), encoding="utf-8")
        draft.replace(self.marker)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep a second `./run` of the same checkout waiting until the first has set up."""
        with (self.root / ".venv.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def _implied(profile: str) -> tuple[str, ...]:
    """The profiles that are met when this one is: each holds the one before."""
    order = tuple(_PROFILES)
    return order[: order.index(profile) + 1]


def lock_name(*, tools: bool) -> str:
    """The lock file: for using the program, or with the tools of its makers."""
    return "requirements-dev.lock" if tools else "requirements.lock"
