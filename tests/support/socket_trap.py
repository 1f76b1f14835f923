"""A trap in a child process: every socket it makes, every name it looks up and every connection is written down.

Python says so itself (audit events), so nothing can go round it. Sockets within this machine's file system are no
network and are left out: the instance's own is one.
"""

from __future__ import annotations

import os
from pathlib import Path

_HOOK = """
import os, sys

_AF_UNIX = 1

def _note(event, args):
    if event == "socket.__new__" and args[1] == _AF_UNIX:
        return
    if event == "socket.connect" and getattr(args[0], "family", None) == _AF_UNIX:
        return
    if event in ("socket.__new__", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        with open(os.environ["SOCKET_TRAP"], "a", encoding="utf-8") as file:
            print(os.getpid(), event, args[1:], file=file)

if os.environ.get("SOCKET_TRAP"):
    sys.addaudithook(_note)
"""


class SocketTrap:
    """``environment`` sets the trap in every Python process that is started with it; ``caught`` is what went in."""

    def __init__(self, folder: Path) -> None:
        hooks = folder / "hooks"
        hooks.mkdir(parents=True)
        (hooks / "sitecustomize.py").write_text(_HOOK, encoding="utf-8")
        self._file = folder / "sockets"
        before = os.environ.get("PYTHONPATH")
        self.environment = {
            "PYTHONPATH": os.pathsep.join(filter(None, (str(hooks), before))),
            "SOCKET_TRAP": str(self._file),
        }

    def caught(self) -> list[str]:
        """What was tried since the last time this was asked."""
        if not self._file.exists():
            return []
        lines = self._file.read_text(encoding="utf-8").splitlines()
        self._file.unlink()
        return lines
