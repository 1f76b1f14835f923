"""Which picture is fetched next: two at a time from a host, no gap between them, so many in all (R58). Engine thread."""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar, final

Job = TypeVar("Job")

_PER_HOST = 2


@final
class PictureLine(Generic[Job]):
    """Jobs in line before their hosts, hosts taking turns. Knows no clock and no threads."""

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._waiting: dict[str, deque[Job]] = {}
        self._busy: dict[str, int] = {}
        self._free: deque[str] = deque()  # hosts with a job that may start
        self._under_way = 0

    @property
    def waiting(self) -> int:
        """How many jobs stand in line."""
        return sum(map(len, self._waiting.values()))

    def add(self, host: str, job: Job, *, first: bool = False) -> None:
        """Put a job at the end of its host's line; ``first``: at its beginning."""
        line = self._waiting.get(host)
        if line is None:
            line = self._waiting[host] = deque()
            if self._busy.get(host, 0) < _PER_HOST:
                self._free.appendleft(host) if first else self._free.append(host)
        line.appendleft(job) if first else line.append(job)

    def take(self) -> Job | None:
        """The next job that may start; its host has one more under way from now on."""
        if self._under_way >= self._most or not self._free:
            return None
        host = self._free.popleft()
        job = self._waiting[host].popleft()
        self._under_way += 1
        self._busy[host] = self._busy.get(host, 0) + 1
        if not self._waiting[host]:
            del self._waiting[host]
        elif self._busy[host] < _PER_HOST:
            self._free.append(host)
        return job

    def done(self, host: str) -> None:
        """One of the host's jobs is done."""
        self._under_way -= 1
        self._busy[host] -= 1
        if not self._busy[host]:
            del self._busy[host]
        if host in self._waiting and host not in self._free:
            self._free.append(host)

    def drop_host(self, host: str) -> list[Job]:
        """Take all jobs of a host out of the line."""
        if host in self._free:
            self._free.remove(host)
        return [*self._waiting.pop(host, ())]

    def drop_all(self) -> list[Job]:
        """Take all jobs out of the line."""
        return [job for host in [*self._waiting] for job in self.drop_host(host)]
