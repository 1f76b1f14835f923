"""What setting up has to say: always on standard error, since standard output belongs to `newsreader`."""

from __future__ import annotations

import sys


class Stopped(Exception):  # noqa: N818  the program itself did nothing wrong
    """Setting up cannot go on; ``str()`` says what is missing and what to do. ``code`` is the exit code."""

    def __init__(self, text: str, code: int = 1) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """Write one line for the person who waits."""
    print(text, file=sys.stderr, flush=True)
