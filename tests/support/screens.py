"""A screen of one's own: Xvfb, a window manager and a session bus, for windows that are driven from outside."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")


def missing_programs() -> list[str]:
    """The programs that window tests need and this machine lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def wait_for(condition, *, seconds: float = 60.0, every: float = 0.02, what: str = "condition"):
    """Ask until ``condition()`` is true and return what it said; AssertionError with ``what`` after ``seconds``."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(every)  # between two questions, never instead of one


def wait_until_still(look: Callable[[], object], *, seconds: float = 0.25) -> None:
    """Wait until what ``look()`` says has not changed for so many ``seconds``."""
    still: list[Any] = [look(), time.perf_counter()]

    def is_still() -> bool:
        now = look()
        if now != still[0]:
            still[:] = [now, time.perf_counter()]
        return time.perf_counter() - still[1] > seconds

    wait_for(is_still, what="a picture that keeps still")


@dataclass(frozen=True, slots=True)
class Frame:
    """What stood on a part of the screen: rows of blue, green, red and one unused byte for each dot."""

    width: int
    height: int
    dots: bytes

    def part(self, x: int, y: int, *, width: int, height: int) -> Frame:
        """A part of it, which must lie inside."""
        assert 0 <= x <= self.width - width and 0 <= y <= self.height - height, (x, y, width, height)
        stride = self.width * 4
        rows = range(y, y + height)
        return Frame(
            width, height, b"".join(self.dots[r * stride + x * 4 : r * stride + (x + width) * 4] for r in rows)
        )

    def count(self, colour: str) -> int:
        """How many dots have a colour such as ``#93330f``: a measure, since a colour may also lie across two dots."""
        red, green, blue = bytes.fromhex(colour.removeprefix("#"))
        return self.dots.count(bytes((blue, green, red)))


class Screen:
    """Xvfb on a display number that it chose itself, with openbox and a session bus; use it as a context.

    ``environment`` is what a child process needs to show its window there.
    """

    def __init__(self, size: str = "1600x1000x24") -> None:
        self._size = size
        self._children: list[subprocess.Popen[str]] = []
        self._memory: tempfile.TemporaryDirectory[str] | None = None
        self.display = ""
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        for child in reversed(self._children):
            child.terminate()
        for child in reversed(self._children):
            try:
                child.wait(5)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            if child.stdout:
                child.stdout.close()
        self._children.clear()
        if self._memory is not None:
            self._memory.cleanup()

    def _open(self) -> None:
        reading, writing = os.pipe()
        self._memory = tempfile.TemporaryDirectory(prefix="newsreader-screen-", ignore_cleanup_errors=True)
        self._start(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size, "-nolisten", "tcp", "-noreset"]
            + ["-fbdir", self._memory.name],
            pass_fds=(writing,),
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"
        environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        environment |= {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        bus = self._start(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], env=environment, stdout=subprocess.PIPE
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._start(["openbox", "--sm-disable"], env=environment)
        self.environment = environment
        wait_for(self._is_managed, what="the window manager")

    def _start(self, command: list[str], **options) -> subprocess.Popen[str]:
        options.setdefault("stdout", subprocess.DEVNULL)
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True, **options)
        self._children.append(child)
        return child

    def _is_managed(self) -> bool:
        return self.xdotool("get_desktop", check=False).returncode == 0

    def xdotool(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run xdotool on this screen and return what it printed."""
        return subprocess.run(
            ["xdotool", *words], env=self.environment or None, text=True, capture_output=True, check=check, timeout=30
        )

    def windows(self, title: str) -> list[int]:
        """The ids of visible windows whose title holds ``title`` (a regular expression)."""
        found = self.xdotool("search", "--onlyvisible", "--name", title, check=False).stdout.split()
        return [int(word) for word in found]

    def wait_for_window(self, title: str, *, seconds: float = 60.0) -> int:
        """The id of the first window with this title, as soon as it is there."""
        return wait_for(lambda: self.windows(title), seconds=seconds, what=f"a window titled {title!r}")[0]

    @property
    def memory(self) -> str:
        """The folder of the file ``Xvfb_screen0``, which is the screen's own memory."""
        assert self._memory is not None
        return self._memory.name

    def frame(self, *, top: int = 0, rows: int | None = None) -> Frame:
        """What stands on the screen now, or on some rows of it: a millisecond a hundred rows, out of the server's own
        memory (a file in the format of xwd).
        """
        with open(Path(self.memory, "Xvfb_screen0"), "rb") as file:
            head = struct.unpack(">25I", file.read(100))
            size, width, height, stride, colours = head[0], head[4], head[5], head[12], head[19]
            rows = height - top if rows is None else rows
            file.seek(size + colours * 12 + stride * top)
            dots = file.read(stride * rows)
        assert head[11] == 32 and stride == width * 4, "a screen of 24 bits has four bytes a dot"
        return Frame(width, rows, dots)
