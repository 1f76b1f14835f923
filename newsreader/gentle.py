"""How the interpreter is set so that a window comes soon and its threads do not hold it up (docs/notes/starting.md, waits.md)."""

from __future__ import annotations

import builtins
import gc
import sys

#: Seconds that a thread computes at most while another one waits for its turn; 0.005 is Python's own.
_TURN = 0.0005
#: Objects that are made between two looks for garbage in cycles, and how many small looks come before a greater one: the
#: second look goes through eighty thousand at most (some 10 ms), the greatest comes as seldom as with (20,000, 20, 50).
_THRESHOLDS = (10_000, 8, 250)


def load_quickly() -> None:
    """Call it before the modules of the window: no look for garbage until `keep_loaded`, and imports as Python has them.

    Once Qt is loaded, PySide reads and keeps the source text of whatever is imported, to see whether it switches other names
    of Qt's methods on (``from __feature__ import``): 25 ms of a start, and the text of SQLAlchemy in memory. Nothing here does.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401  it is what sets the other import in Python's place

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def put_window_first() -> None:
    """Short turns, and garbage looked for less often: whoever looks holds all threads."""
    sys.setswitchinterval(_TURN)
    gc.set_threshold(*_THRESHOLDS)


def keep_loaded() -> None:
    """What is loaded by now stays until the end: no look for garbage goes through it again (148 ms for a million)."""
    gc.freeze()
    gc.enable()
