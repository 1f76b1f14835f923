"""Who is asked next: one request a host at a time, a pause after each, so many hosts at once (R57). Engine thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import lru_cache
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Generic, TypeVar, final
from urllib.parse import urlsplit

Job = TypeVar("Job")

_MINUTE = 60.0
#: Hosts that answer one request a minute and refuse the rest (R57).
_STRICT = ("reddit.com",)
#: So many hosts at rest are kept before those that had their rest are forgotten.
_FEW = 64


def is_strict(host: str) -> bool:
    """Whether this host, or the one it belongs to, wants a minute between two requests."""
    return any(host == name or host.endswith(f".{name}") for name in _STRICT)


@lru_cache(maxsize=4_096)
def host_of(url: str) -> str:
    """A host's name without the port; an address that has no host, such as a file's, stands for itself."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def is_number(host: str) -> bool:
    """Whether a host needs no look-up, being an IP address or no host at all; in doubt the request itself looks it up."""
    return ":" in host or host.rpartition(".")[2].isdigit()


@final
class HostQueue(Generic[Job]):
    """Jobs in line before their hosts. ``most`` hosts are busy at once; ``gap`` seconds lie between jobs of one host,
    a minute where a host is known to ask for that.

    Knows no clock: ``now`` is any time that never goes back, in seconds.
    """

    def __init__(self, *, most: int, gap: float) -> None:
        self._most = most
        self._gap = gap
        self._waiting: dict[str, deque[Job]] = {}
        self._busy: set[str] = set()
        self._rests_until: dict[str, float] = {}
        self._order: list[tuple[float, int, str]] = []  # hosts that have a job and are not busy, by when they may go
        self._tidy_at = _FEW
        self._now = 0.0  # the last time that was told
        self._sequence = count()

    def add(self, host: str, job: Job) -> None:
        """Put a job at the end of its host's line."""
        line = self._waiting.setdefault(host, deque())
        line.append(job)
        if len(line) == 1 and host not in self._busy:
            self._enter(host)

    def take(self, now: float) -> Job | None:
        """The next job that may start, its host being busy from now on; None when none may."""
        self._now = now
        if len(self._busy) >= self._most or not self._order or self._order[0][0] > now:
            return None
        host = heappop(self._order)[2]
        self._busy.add(host)
        line = self._waiting[host]
        job = line.popleft()
        if not line:
            del self._waiting[host]
        return job

    def done(self, host: str, now: float) -> None:
        """The host's job is done; its next one may start after the gap."""
        self._now = now
        self._busy.discard(host)
        if len(self._rests_until) >= self._tidy_at:
            self._rests_until = {name: until for name, until in self._rests_until.items() if until > now}
            self._tidy_at = max(_FEW, 2 * len(self._rests_until))
        self._rests_until[host] = now + (max(self._gap, _MINUTE) if is_strict(host) else self._gap)
        if host in self._waiting:
            self._enter(host)

    def remove(self, is_gone: Callable[[Job], bool]) -> list[Job]:
        """Take the jobs for which ``is_gone`` is true out of their lines, and return them."""
        gone: list[Job] = []
        for host in list(self._waiting):
            line = self._waiting[host]
            kept = deque(job for job in line if not is_gone(job))
            gone += [job for job in line if is_gone(job)]
            if kept:
                self._waiting[host] = kept
            else:
                del self._waiting[host]
        self._order = [entry for entry in self._order if entry[2] in self._waiting]
        heapify(self._order)
        return gone

    def ready_at(self) -> float | None:
        """When `take` may next give a job; None while nothing waits or every place is taken."""
        return self._order[0][0] if self._order and len(self._busy) < self._most else None

    def _enter(self, host: str) -> None:
        rests_until = self._rests_until.get(host, 0.0)
        # Whoever has rested stands in the order of coming, not in that of the round before.
        heappush(self._order, (rests_until if rests_until > self._now else 0.0, next(self._sequence), host))
