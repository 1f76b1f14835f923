"""How long a server may take and how much it may send (R42, R60, R61)."""

from __future__ import annotations

from typing import final

from newsreader.core.frozen import dataclass


@final
@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds by the wall clock, bytes on the wire, counts."""

    connect: float = 10.0  # name, connection and TLS together, for each server on the way
    idle: float = 15.0  # between two pieces of an answer
    total: float = 60.0  # the whole request, redirects included
    wire: int = 15_000_000  # all that comes back: heads, framing and body, still packed
    hops: int = 5  # redirects
    kept: int = 64  # connections kept alive at once; an operating system allows a program so many files
    lines: int = 1  # of these, to one host (R57, R58)
