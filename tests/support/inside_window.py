"""The program's window with a watchdog inside, which says what held it: `inside_window.py REPORT [words of newsreader]`.

At the end REPORT holds JSON: the longest steps of the main thread's event loop, each with its time by the wall clock, the
time that the main thread itself computed, and where it was meanwhile; the slowest queries on that thread; counts of both.
What waits for another thread or for the processor shows as wall time without computing.
"""

from __future__ import annotations

import atexit
import gc
import heapq
import json
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

_KEPT = 200  # of the longest steps and queries
_LOOK = 0.004  # seconds between two looks at the main thread
_LONG = 0.010  # seconds from which a step is told of
_LATE = 0.010  # seconds from which a late timer is told of


class Watchdog:
    """Measures the steps of the event loop, by what its thread computes from one sleep to the next, and how late a timer
    of 10 ms in it is.
    """

    def __init__(self) -> None:
        self.steps: list[tuple[float, int, dict[str, Any]]] = []
        self.late: list[tuple[float, int, dict[str, Any]]] = []
        self.queries: list[tuple[float, int, dict[str, Any]]] = []
        self.collections: list[tuple[float, int, dict[str, Any]]] = []
        self._main = threading.main_thread().ident
        self._own = self._tick_own = time.thread_time()
        self._ticked = time.perf_counter()
        self._places: Counter[str] = Counter()
        self._tick_places: Counter[str] = Counter()
        self._others: Counter[str] = Counter()
        self._collecting = 0.0
        self._is_over = threading.Event()

    def attach(self) -> None:
        """Follow the event loop of the thread that calls, and its queries."""
        from PySide6.QtCore import QAbstractEventDispatcher, Qt, QTimer

        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self.sleep)
        gc.callbacks.append(self._on_collection)
        threading.Thread(target=self._look, name="watchdog", daemon=True).start()
        self._timer = QTimer(dispatcher, interval=10, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def sleep(self) -> None:
        """A step is over."""
        now = time.thread_time()
        own, self._own = now - self._own, now
        if own > _LONG:
            places, self._places = self._places.most_common(6), Counter()
            said = {"at": _now(), "own": round(own * 1000, 1), "places": places}
            _keep(self.steps, own, said)
        elif self._places:
            self._places = Counter()

    def tick(self) -> None:
        """The timer's turn has come: how late is it, and why?"""
        now, own = time.perf_counter(), time.thread_time()
        wall, computed = now - self._ticked, own - self._tick_own
        self._ticked, self._tick_own = now, own
        places, self._tick_places = self._tick_places, Counter()
        others, self._others = self._others, Counter()
        if wall > _LONG + _LATE:
            said = {
                "at": _now(), "wall": round(wall * 1000, 1), "own": round(computed * 1000, 1),
                "places": places.most_common(4), "others": others.most_common(5),
            }  # fmt: skip
            _keep(self.late, wall, said)

    def query(self, wall: float, own: float, text: str) -> None:
        """A query on the main thread took so long."""
        _keep(
            self.queries, own, {"at": _now(), "wall": round(wall * 1000, 2), "own": round(own * 1000, 2), "what": text}
        )

    def _on_collection(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
            return
        took = (time.perf_counter() - self._collecting) * 1000
        thread = threading.current_thread().name
        _keep(
            self.collections,
            took,
            {"at": _now(), "ms": round(took, 2), "generation": info["generation"], "thread": thread},
        )

    def _look(self) -> None:
        while not self._is_over.wait(_LOOK):
            if time.perf_counter() - self._ticked < _LONG + _LOOK:
                continue
            names = {each.ident: each.name for each in threading.enumerate() if each.ident is not None}
            for number, frame in sys._current_frames().items():
                if number == self._main:
                    place = _place(frame, deep=3)
                    self._places[place] += 1
                    self._tick_places[place] += 1
                elif names.get(number) not in ("watchdog", None) and _is_busy(frame):
                    self._others[f"{names[number]}: {_place(frame, deep=2)}"] += 1

    def write(self, path: Path) -> None:
        """Say what was found."""
        self._is_over.set()
        report = {
            "steps": [each for *_, each in sorted(self.steps, reverse=True)],
            "late": [each for *_, each in sorted(self.late, reverse=True)],
            "queries": [each for *_, each in sorted(self.queries, reverse=True)],
            "collections": [each for *_, each in sorted(self.collections, reverse=True)],
        }
        path.write_text(json.dumps(report), encoding="utf-8")


def _now() -> float:
    return round(time.monotonic(), 2)


def _keep(heap: list[tuple[float, int, dict[str, Any]]], rank: float, said: dict[str, Any]) -> None:
    heapq.heappush(heap, (rank, id(said), said))
    if len(heap) > _KEPT:
        heapq.heappop(heap)


def _is_busy(frame: Any) -> bool:
    """Whether a thread is not waiting for something to do."""
    names = {frame.f_code.co_name, frame.f_back.f_code.co_name if frame.f_back else ""}
    return not names & {"wait", "get", "_wait_for_tstate_lock", "_worker", "_run", "_due_tasks", "accept", "select"}


def _place(frame: Any, *, deep: int) -> str:
    """The innermost lines of this program in a stack, and the innermost of all when it is another's."""
    lines = traceback.extract_stack(frame, limit=30)
    own = [line for line in lines if "/newsreader/" in line.filename and "site-packages" not in line.filename]
    inner = [lines[-1]] if lines and (not own or lines[-1] is not own[-1]) else []
    return " > ".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in [*own[-deep:], *inner])


def _time_queries(watchdog: Watchdog) -> None:
    from newsreader.store.reader import Reader
    from newsreader.store.window_reader import WindowReader

    for reader in (Reader, WindowReader):
        reader._all = _timed(watchdog, reader._all)  # type: ignore[attr-defined]


def _timed(watchdog: Watchdog, inner: Callable[..., Any]) -> Callable[..., Any]:
    def timed(self: Any, *query: Any, **values: Any) -> Any:
        if threading.current_thread() is not threading.main_thread():
            return inner(self, *query, **values)
        begin, own = time.perf_counter(), time.thread_time()
        try:
            return inner(self, *query, **values)
        finally:
            took, computed = time.perf_counter() - begin, time.thread_time() - own
            caller = sys._getframe(1).f_code.co_name
            watchdog.query(took, computed, caller)

    return timed


def main(words: list[str]) -> int:
    """Run the program with the watchdog in it."""
    from newsreader import window_app
    from newsreader.__main__ import main as run

    watchdog = Watchdog()
    inner = window_app.make_application

    def make_application() -> Any:
        application = inner()
        watchdog.attach()
        return application

    window_app.make_application = make_application
    _time_queries(watchdog)
    atexit.register(watchdog.write, Path(words[0]))
    return run(words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
