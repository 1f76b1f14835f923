"""How the interpreter is set so that its threads do not hold the window up (docs/notes/waits.md)."""

from __future__ import annotations

import gc
import sys

#: Seconds that a thread computes at most while another one waits for its turn; 0.005 is Python's own.
_TURN = 0.0005
#: Objects that are made between two looks for garbage in cycles, and how many small looks come before a greater one.
_THRESHOLDS = (20_000, 20, 50)


def put_window_first() -> None:
    """Short turns, and garbage looked for less often: whoever looks holds all threads."""
    sys.setswitchinterval(_TURN)
    gc.set_threshold(*_THRESHOLDS)


def keep_loaded() -> None:
    """What is loaded by now stays until the end: no look for garbage goes through it again (148 ms for a million)."""
    gc.freeze()
