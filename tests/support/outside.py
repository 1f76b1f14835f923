"""The program's window, driven and looked at from outside: keys by xdotool, dots out of the screen's memory."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

from newsreader.ui.theme.colours import LIGHT, THEMES
from support.program import Program
from support.screens import Frame, Screen, wait_for

TITLE = "^Newsreader$"
#: Where the article stands in a window of 1280 by 800 without a related panel: right of the list, under the tool bar.
ARTICLE = {"x": 520, "y": 60, "width": 740, "height": 700}
#: The name of the view over the list.
HEAD = {"x": 210, "y": 52, "width": 280, "height": 44}


class Outside:
    """One run of the window on ``program``'s folder. Use it as a context: at the end the process is gone."""

    def __init__(self, screen: Screen, program: Program) -> None:
        self.screen = screen
        self.program = program
        self._process: subprocess.Popen[str] | None = None
        self._place: tuple[int, int, int, int] | None = None

    # -- its life ----------------------------------------------------------------------------------------------------

    def start(self, *words: object) -> None:
        """Start it and wait until the keys go to its window."""
        self.program.folder.mkdir(parents=True, exist_ok=True)
        with open(self.program.folder.parent / "said.txt", "a") as said:
            self._process = subprocess.Popen(
                self.program.command(*words),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                env=self.screen.environment,
                text=True,
            )
        self.wait_until_shown()

    def wait_until_shown(self) -> None:
        """Wait until the window stands on the screen and the keys go to it."""
        self._place = None
        wait_for(self.has_keys, seconds=30, what="the window with the keys")
        wait_for(self._has_words, what="words in the window")

    @property
    def process(self) -> subprocess.Popen[str]:
        """The running process."""
        assert self._process is not None
        return self._process

    def _has_words(self) -> bool:
        frame = self.frame()
        return any(frame.count(THEMES[theme]["ink"]) > 500 for theme in THEMES)

    def quit(self) -> None:
        """Ctrl+Q, and wait for the end."""
        self.keys("ctrl+q")
        assert self.process.wait(10) == 0

    def __enter__(self) -> Outside:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    # -- keys and dots -----------------------------------------------------------------------------------------------

    def has_keys(self, title: str = TITLE) -> bool:
        """Whether the keys go to the window of this title, and it has been drawn."""
        assert self._process is None or self._process.poll() is None, "the window is gone"
        asked = self.screen.xdotool("getactivewindow", "getwindowname", check=False)
        return bool(re.match(title, asked.stdout.strip()))

    def keys(self, *keys: str) -> None:
        """Press keys, by xdotool's names."""
        self.screen.xdotool("key", "--delay", "1", *keys)

    def type(self, text: str) -> None:
        """Type a text. Letters that the keyboard lacks take turns on one key, and the window has to notice each."""
        self.screen.xdotool("type", "--delay", "1" if text.isascii() else "150", text)

    def place(self, title: str = TITLE) -> tuple[int, int, int, int]:
        """Where the window of this title stands: x, y, width, height. Puts the pointer out of the way."""
        return place_of(self.screen, title)

    def _ids(self, title: str) -> list[int]:
        return wait_for(lambda: self.screen.windows(title), what=f"a window titled {title!r}")

    def frame(self, title: str = TITLE) -> Frame:
        """What the window shows."""
        if title == TITLE and self._place is None:
            self._place = self.place()  # nothing but `resize` moves it
        x, y, width, height = self._place if title == TITLE and self._place else self.place(title)
        return self.screen.frame().part(x, y, width=width, height=height)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self.screen.xdotool("windowsize", str(self._ids(TITLE)[0]), str(width), str(height))
        wait_for(lambda: self.place()[2:] == (width, height), what="the window's size")
        self._place = None

    def article(self) -> Frame:
        """What the article pane of a window at its first size shows."""
        return self.frame().part(ARTICLE["x"], ARTICLE["y"], width=ARTICLE["width"], height=ARTICLE["height"])

    def head(self) -> Frame:
        """The name of the view, over the list."""
        return self.frame().part(HEAD["x"], HEAD["y"], width=HEAD["width"], height=HEAD["height"])

    def press_filled(self, title: str) -> None:
        """Press a dialog's main button as soon as it can be pressed: until then it is not filled.

        What stands behind a dialog shines through until it is drawn, so ten looks have to agree.
        """
        wait_for(lambda: self.has_keys(title), what=f"the dialog {title}")
        looks = [0]

        def is_filled() -> bool:
            looks.append(self.frame(title).count(LIGHT["fill"]))
            return looks[-1] > 1_500 and len(looks) > 10 and len(set(looks[-10:])) == 1

        wait_for(is_filled, what=f"the filled button of {title}")
        self.keys("Return")

    # -- facts -------------------------------------------------------------------------------------------------------

    def told(self) -> list[str]:
        """Lines of the log that tell of trouble."""
        log = self.program.folder / "state" / "newsreader.log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [line for line in lines if re.search(r"WARNING|ERROR|CRITICAL|Traceback", line)]

    def kept(self) -> dict:
        """What the window kept of its places when it was closed."""
        return json.loads((self.program.folder / "state" / "window.json").read_text())

    def marks(self) -> dict[int, tuple[bool, bool]]:
        """Whether each article is read and starred, out of the database, for questions that are asked often."""
        with _opened(self.program.folder) as database:
            rows = database.execute("SELECT article, read, starred FROM state").fetchall()
        return {number: (bool(read), bool(starred)) for number, read, starred in rows}

    def read(self) -> set[int]:
        """The articles that are read."""
        return {number for number, (read, _) in self.marks().items() if read}


def place_of(screen: Screen, title: str) -> tuple[int, int, int, int]:
    """Where the window of this title stands: x, y, width, height. Puts the pointer out of the way."""
    number = str(wait_for(lambda: screen.windows(title), what=f"a window titled {title!r}")[-1])
    size = screen.xdotool("getwindowgeometry", "--shell", number).stdout
    # The place that the same command says counts the frame of the window manager twice.
    corner = screen.xdotool("mousemove", "--window", number, "0", "0", "getmouselocation", "--shell").stdout
    screen.xdotool("mousemove", "0", "0")
    said = dict(line.split("=") for line in (*size.splitlines(), *corner.splitlines()))
    return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])


def settle(program: Program, **settings: object) -> None:
    """Settings that a person chose before."""
    program.folder.mkdir(parents=True, exist_ok=True)
    chosen = {"theme": "light"} | settings
    (program.folder / "settings.json").write_text(json.dumps(chosen))


def let_time_pass(folder: Path, seconds: int) -> None:
    """Feeds were asked so many seconds earlier than they were; nothing may be running."""
    with _opened(folder) as database, database:
        database.execute("UPDATE feed SET last_try = last_try - ?", (seconds,))


@contextlib.contextmanager
def _opened(folder: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(folder / "newsreader.db", timeout=5)
    try:
        yield database
    finally:
        database.close()
