"""What Linux tells of a process and of all that it started: memory, processor time, wake-ups, bytes written."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

_OFTEN = 0.2  # seconds between two looks at the memory (tests.md)


def family(pid: int) -> list[int]:
    """A process and all that it started, itself or through others."""
    found = [pid]
    for number in found:
        for task in _names(_tasks(number)):
            found += [int(word) for word in _text(Path(f"/proc/{number}/task/{task}/children")).split()]
    return found


def memory(pid: int) -> int:
    """Bytes, as the sum of the proportional set sizes of the family."""
    return sum(map(memory_of, family(pid)))


def written(pid: int) -> int:
    """Bytes that one process sent to the disk."""
    return _field(Path(f"/proc/{pid}/io"), "write_bytes:")


class Thread(NamedTuple):
    """``cpu``: nanoseconds of the processor by the scheduler's own count. ``sleeps``: how often it went to sleep."""

    cpu: int
    sleeps: int


@dataclass(frozen=True, slots=True)
class Spent:
    """What a family has used so far: each of its threads by name and number, and bytes sent to the disk."""

    threads: dict[str, Thread]
    written: int

    @classmethod
    def by(cls, pid: int) -> Self:
        """Look now."""
        processes = family(pid)
        folders = [Path(f"/proc/{number}/task/{task}") for number in processes for task in _names(_tasks(number))]
        threads = {
            f"{_text(folder / 'comm').strip()} {folder.name}": Thread(
                int((_text(folder / "schedstat").split() or ["0"])[0]),
                _field(folder / "status", "voluntary_ctxt_switches:"),
            )
            for folder in folders
        }
        return cls(threads, sum(map(written, processes)))

    def since(self, earlier: Spent) -> Spent:
        """What was used between two looks; what ended meanwhile is not counted."""
        before = [(name, now, earlier.threads.get(name, Thread(0, 0))) for name, now in self.threads.items()]
        threads = {name: Thread(now.cpu - then.cpu, now.sleeps - then.sleeps) for name, now, then in before}
        return Spent({name: used for name, used in threads.items() if any(used)}, self.written - earlier.written)

    @property
    def cpu(self) -> float:
        """Seconds."""
        return sum(thread.cpu for thread in self.threads.values()) / 1e9

    @property
    def wakeups(self) -> int:
        """Each time a thread went to sleep again, something had woken it."""
        return sum(thread.sleeps for thread in self.threads.values())


@dataclass
class Peak:
    """The most memory that was seen, in bytes."""

    most: int = 0


@contextmanager
def watched(pid: int, also: Callable[[], None] = lambda: None) -> Iterator[Peak]:
    """Look at the family's memory five times a second while the context lasts; ``also`` is called each time."""
    peak, over = Peak(), threading.Event()

    def watch() -> None:
        while not over.wait(_OFTEN):
            peak.most = max(peak.most, memory(pid))
            also()

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield peak
    finally:
        over.set()
        thread.join()


def cpu_of(pid: int) -> float:
    """Seconds of the processor that one process has used, in hundredths."""
    fields = _text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def memory_of(pid: int) -> int:
    """Bytes that one process holds, as its proportional set size."""
    return _field(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") * 1_024


def _field(path: Path, name: str) -> int:
    return sum(int(line.split()[1]) for line in _text(path).splitlines() if line.startswith(name))


def _tasks(pid: int) -> Path:
    return Path(f"/proc/{pid}/task")


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:  # it has ended meanwhile
        return ""
