"""Memory that a process no longer needs, given back to the system."""

from __future__ import annotations

import sys


def give_back() -> None:
    """Have the C library give back what lies free in its heaps: glibc keeps tens of megabytes after much work.

    Nothing happens where there is no such call (musl, macOS, Windows).
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # takes 5 ms, and most processes never need it

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
