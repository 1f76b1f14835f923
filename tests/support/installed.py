"""The program as a package brings it: its commands in a clean system, its window on a screen outside."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.clean_system import USER, CleanSystem
from support.outside import Outside
from support.program import Ended
from support.screens import Screen, wait_for

#: What stands for a browser, for `xdg-open`: it writes down with what it was started.
BROWSER = "/usr/local/bin/browser"
_BROWSER = f"""cat > {BROWSER} <<'END'
#!/bin/sh
{{ echo "$1"; env; }} > "$HOME/browser.part" && mv "$HOME/browser.part" "$HOME/browser.txt"
END
chmod 755 {BROWSER}
"""
#: Starts a program by the desktop's hand, and ends when the last process of it has.
_UNTIL_ALL_END = '"$@"; while kill -0 -1 2>/dev/null; do sleep 0.1; done'


@dataclass(frozen=True, slots=True)
class Installed:
    """Runs `newsreader` as the user of a clean system; ``launcher`` is how a desktop starts the window."""

    system: CleanSystem
    display: str
    launcher: tuple[str, ...]

    @property
    def home(self) -> Path:
        """The user's home, from outside."""
        return self.system.root / "home" / USER

    @property
    def folder(self) -> Path:
        """Where the data lie."""
        return self.home / ".local" / "share" / "newsreader"

    def command(self, *words: object) -> list[str]:
        """The words of a command; without words those that open the window."""
        if words:
            return self.system.command("newsreader", *words, user=USER)
        held = ("sh", "-c", _UNTIL_ALL_END, "sh", *self.launcher)
        return self.system.command(*held, user=USER, DISPLAY=self.display, BROWSER=BROWSER)

    def run(self, *words: object, timeout: float = 120.0) -> Ended:
        """Run a command to its end."""
        done = self.system.run("newsreader", *words, user=USER, timeout=timeout)
        return Ended(done.returncode, done.stdout, done.stderr)

    def json(self, *words: object) -> list[dict[str, Any]]:
        """The objects of a command with ``--json``, which must end well."""
        ended = self.run(*words, "--json")
        assert ended.code == 0, ended.err
        return ended.items

    def put_browser(self) -> None:
        """Put a browser into the system that only writes down what it was asked for."""
        done = self.system.run("sh", "-c", _BROWSER)
        assert done.returncode == 0, done.stderr

    def browsed(self) -> list[str]:
        """What the browser was started with: the address, then its environment; nothing before it was."""
        path = self.home / "browser.txt"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def open(self, *words: object) -> None:
        """Have the desktop open an address or a file, as a click in a browser does."""
        held = ("sh", "-c", _UNTIL_ALL_END, "sh", *words)
        done = self.system.run(*held, user=USER, DISPLAY=self.display)
        assert "rror" not in done.stderr, done.stderr


class InstalledWindow(Outside):
    """The window of an installed program, started by its desktop entry."""

    def __init__(self, screen: Screen, installed: Installed) -> None:
        super().__init__(screen, installed)  # type: ignore[arg-type]  # it has what a Program has
        self.installed = installed

    def start(self, *words: object) -> None:
        """Start it as a desktop does and wait until the keys go to its window."""
        with open(self.installed.system.root / "said.txt", "a") as said:
            self._process = subprocess.Popen(
                self.installed.command(*words), stdin=subprocess.DEVNULL, stdout=said, stderr=said, text=True
            )
        self._place = None
        wait_for(self.has_keys, seconds=60, what="the window with the keys")
        wait_for(self._has_words, what="words in the window")

    def settle(self, **settings: object) -> None:
        """Settings that a person chose before; made by the user, to whom they belong."""
        words = json.dumps({"theme": "light"} | settings)
        script = 'mkdir -p -m 700 ~/.config/newsreader && printf %s "$1" > ~/.config/newsreader/settings.json'
        done = self.installed.system.run("sh", "-c", script, "sh", words, user=USER)
        assert done.returncode == 0, done.stderr

    @property
    def _log(self) -> Path:
        return self.installed.home / ".local" / "state" / "newsreader" / "newsreader.log"

    def told(self) -> list[str]:
        """Lines of the log that tell of trouble."""
        lines = self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []
        return [line for line in lines if any(word in line for word in (" WARNING ", " ERROR ", "Traceback"))]
