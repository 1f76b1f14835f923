"""The program itself, as people start it: a process of the environment's own `newsreader` on a folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NEWSREADER = Path(sys.executable).with_name("newsreader")
#: For what is measured: modules are compiled once, as where the program is installed, and not at each start.
INSTALLED = {"PYTHONDONTWRITEBYTECODE": ""}


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended; ``items`` are the objects it printed with ``--json``."""

    code: int
    out: str
    err: str

    @property
    def items(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True, slots=True)
class Program:
    """Runs commands on the data in ``folder``."""

    folder: Path

    def command(self, *words: object) -> list[str]:
        """The words of a command line."""
        return [str(NEWSREADER), "--data-dir", str(self.folder), *map(str, words)]

    def run(self, *words: object, timeout: float = 120.0, **environment: str) -> Ended:
        """Run a command to its end."""
        done = subprocess.run(
            self.command(*words),
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
            stdin=subprocess.DEVNULL,
            env=os.environ | environment,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def json(self, *words: object, code: int = 0, timeout: float = 120.0) -> list[dict[str, Any]]:
        """The objects of a command with ``--json``, which must end with ``code``."""
        ended = self.run(*words, "--json", timeout=timeout)
        assert ended.code == code, ended.err
        return ended.items

    def start(self, *words: object, **environment: str) -> subprocess.Popen[str]:
        """Start a command and go on; its output comes line by line."""
        return subprocess.Popen(
            self.command(*words),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            env=os.environ | environment,
        )


def opml_of(urls: Sequence[str]) -> str:
    """A subscription list of addresses."""
    rows = "".join(f'<outline type="rss" xmlUrl="{url}"/>' for url in urls)
    return f'<opml version="2.0"><body>{rows}</body></opml>'
