"""SIGTERM and SIGINT as a signal of Qt's. Main thread; made by the composition root."""

from __future__ import annotations

import signal
import socket
from typing import final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


@final
class EndSignals(QObject):
    """Turns SIGTERM and SIGINT into a Qt signal: log-out and Ctrl-C take the way of *Quit* (F16)."""

    asked_to_end = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _noted)

    @Slot()
    def _on_signal(self) -> None:
        self._reading.recv(64)
        self.asked_to_end.emit()


def _noted(_number: int, _frame: object) -> None:
    """What the signal does is done by the byte that Python writes to the wake-up socket."""
