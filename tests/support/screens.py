"""A screen of one's own: Xvfb, a window manager and a session bus, for windows that are driven from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import Self

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")


def missing_programs() -> list[str]:
    """The programs that window tests need and this machine lacks."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def wait_for(condition, *, seconds: float = 10.0, every: float = 0.02, what: str = "condition"):
    """Ask until ``condition()`` is true and return what it said; AssertionError with ``what`` after ``seconds``."""
    deadline = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(every)  # between two questions, never instead of one


class Screen:
    """Xvfb on a display number that it chose itself, with openbox and a session bus; use it as a context.

    ``environment`` is what a child process needs to show its window there.
    """

    def __init__(self, size: str = "1600x1000x24") -> None:
        self._size = size
        self._children: list[subprocess.Popen[str]] = []
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

    def _open(self) -> None:
        reading, writing = os.pipe()
        self._start(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size, "-nolisten", "tcp", "-noreset"],
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

    def wait_for_window(self, title: str, *, seconds: float = 30.0) -> int:
        """The id of the first window with this title, as soon as it is there."""
        return wait_for(lambda: self.windows(title), seconds=seconds, what=f"a window titled {title!r}")[0]
