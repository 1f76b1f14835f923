"""The command line with a clock beside it, as a program: how late a thread of the same process wakes (10 ms ticks).

Started as ``python watched_program.py REPORT WORDS…``. Names that end in ``.dead.test`` are looked up as where the name
server does not answer: nothing comes for a long time, and then an error. The figures go to the file REPORT.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
from pathlib import Path

TICK = 0.01  # seconds
_SILENCE = 40.0  # seconds, what a usual resolver takes for two servers and two tries each


class Ticker:
    """Notes by how many milliseconds each tick of a thread of this process comes late."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._tick, daemon=True)

    def __enter__(self) -> Ticker:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._thread.join()

    def figures(self) -> dict[str, float]:
        """The 99th percentile and the longest, in milliseconds."""
        late = sorted(self._late) or [0.0]
        return {"p99": round(late[len(late) * 99 // 100], 1), "longest": round(late[-1], 1)}

    def _tick(self) -> None:
        while not self._over.is_set():
            begin = time.monotonic()
            time.sleep(TICK)  # what is measured is how long this really takes
            self._late.append((time.monotonic() - begin - TICK) * 1000)


def main() -> int:
    """Run the command in this process."""
    ask = socket.getaddrinfo

    def getaddrinfo(host, *more, **named):
        if str(host).endswith(".dead.test"):
            time.sleep(_SILENCE)
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return ask(host, *more, **named)

    socket.getaddrinfo = getaddrinfo
    from newsreader.__main__ import main as newsreader

    with Ticker() as ticker:
        code = newsreader(sys.argv[2:])
    Path(sys.argv[1]).write_text(json.dumps(ticker.figures()), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
