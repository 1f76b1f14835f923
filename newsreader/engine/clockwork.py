"""When the engine looks for feeds that are due, and how many it takes at a time (R26). Engine thread.

By the clock that never goes back: a wall clock that is set, or a machine that slept, brings neither a standstill nor a
flood. What became due meanwhile is caught up with in steps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from newsreader.core.connectivity import CATCH_UP, STEP, has_jumped, slice_of

#: Seconds without a look at most.
_LONGEST = 60.0


@final
class Clockwork:
    """``clock`` is the wall's, in whole seconds; ``monotonic`` never goes back."""

    def __init__(self, clock: Callable[[], int], monotonic: Callable[[], float]) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._seen = (clock(), monotonic())
        self._catch_up_until = 0.0
        self.look_at = 0.0

    @property
    def is_catching_up(self) -> bool:
        """Whether what is due is taken in steps."""
        return self._monotonic() < self._catch_up_until

    def tick(self) -> None:
        """Look at both clocks: after sleep, or when the wall's was set, look now and catch up."""
        wall, steady = self._clock(), self._monotonic()
        before, self._seen = self._seen, (wall, steady)
        if has_jumped(wall=wall - before[0], steady=steady - before[1]):
            self.catch_up()

    def catch_up(self) -> None:
        """Begin with what became due meanwhile."""
        self._catch_up_until = self._monotonic() + CATCH_UP
        self.look_now()

    def most(self, waiting: int) -> int | None:
        """How many feeds to take now of those that wait; None for all of them."""
        return slice_of(waiting, left=self._catch_up_until - self._monotonic()) if self.is_catching_up else None

    def look_now(self) -> None:
        """Look at once."""
        self.look_at = 0.0

    def wait_for(self, due: int | None) -> None:
        """Nothing is to be fetched: look again when the next feed is due, a minute from now at most."""
        wait = _LONGEST if due is None else min(_LONGEST, max(due - self._clock(), 1))
        self.look_at = self._monotonic() + wait

    def wait(self) -> None:
        """A round is under way."""
        self.look_at = self._monotonic() + _LONGEST

    def round_over(self) -> None:
        """Look again: at once, or at the next step of catching up."""
        self.look_at = self._monotonic() + STEP if self.is_catching_up else 0.0
