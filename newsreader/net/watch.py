"""Keeps one request within its limits: the clock, the bytes, and whether it is still wanted.

Every wait for the network is cut into short ones, between which the clock and ``cancelled`` are looked at; so one byte
a second ends after 60 seconds (R60), in the head as in the body, and a program that closes need not wait for a server.
Lives on the I/O thread that makes the request.
"""

from __future__ import annotations

import io
import socket
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, final

from newsreader.core.errors import FetchError
from newsreader.core.texts import tr
from newsreader.net.gate import Gate
from newsreader.net.limits import Limits

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PAUSE = 0.25  # seconds at most without a look at the clock
_BUFFER = 16_384  # bytes taken from the socket at a time


@final
class Watch:
    """The limits of one request, redirects included, and the gate that it passes; ``spent``: seconds it has taken so far."""

    def __init__(self, limits: Limits, cancelled: Callable[[], bool], *, gate: Gate, spent: float = 0.0) -> None:
        self.limits = limits
        self.gate = gate
        self._cancelled = cancelled
        self._end = monotonic() + limits.total - spent
        self._bytes = 0

    def pause(self, until: float, late: str) -> float:
        """How many seconds to wait now, before asking again; ``until`` is by the monotonic clock.

        Raises FetchError: ``cancelled``, ``offline``, or ``timeout``, with the sentence ``late`` once ``until`` is past.
        """
        self.gate.pass_through()
        if self._cancelled():
            raise FetchError("cancelled", tr("The request was called off."))
        now = monotonic()
        if now >= self._end:
            raise FetchError(
                "timeout",
                tr("The server took longer than {n} seconds in all.").format(n=f"{self.limits.total:g}"),
            )
        if now >= until:
            raise FetchError("timeout", late)
        return max(min(_PAUSE, self._end - now, until - now), 0.001)

    def count(self, size: int) -> None:
        """So many bytes more came over the wire. Raises FetchError ``too-large``."""
        self._bytes += size
        if self._bytes > self.limits.wire:
            raise self.too_large()

    def too_large(self) -> FetchError:
        """The error of an answer that is over the limit or says that it will be."""
        return FetchError(
            "too-large", tr("The server sends more than {size} MB.").format(size=f"{self.limits.wire / 1_000_000:g}")
        )


@final
class WatchedSocket:
    """The part of a socket that `http.client` uses, under the watch of the request it serves at the moment."""

    def __init__(self, plain: socket.socket, watch: Watch) -> None:
        self._socket = plain
        self.watch = watch
        self._reader: _WatchedReader | None = None
        self._buffer: io.BufferedReader | None = None

    def sendall(self, data: bytes) -> None:
        """Send the request, which is small."""
        self._socket.settimeout(self.watch.limits.idle)
        self._socket.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """The bytes of one answer, read ahead by no more than a buffer."""
        self._reader = _WatchedReader(self._socket, self.watch)
        self._buffer = io.BufferedReader(self._reader, _BUFFER)
        return self._buffer

    @property
    def has_ended(self) -> bool:
        """Did the other end say that nothing more comes?"""
        return self._reader is not None and self._reader.has_ended

    def hurry(self, seconds: float) -> None:
        """Wait no longer than this for the next piece of the answer."""
        if self._reader is not None:
            self._reader.idle = min(seconds, self._reader.idle)

    def stray(self) -> bytes:
        """What was read ahead and belongs to no answer; to be asked once, when the answer is over."""
        if self._reader is None or self._buffer is None or self._buffer.closed:
            return b""
        self._reader.is_over = True
        return self._buffer.peek()

    def close(self) -> None:
        """Close the socket; an answer that is still being read from it holds it open."""
        self._socket.close()

    def fileno(self) -> int:
        """The descriptor, to ask whether something came."""
        return self._socket.fileno()


@final
class _WatchedReader(io.RawIOBase):
    """The receiving side of a socket. The socket stays open as long as this does."""

    def __init__(self, plain: socket.socket, watch: Watch) -> None:
        super().__init__()
        self._socket = plain
        self._holds = plain.makefile("rb", buffering=0)
        self._watch = watch
        self.idle = watch.limits.idle
        self.is_over = False
        self.has_ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        if self.is_over:
            return None  # nothing at the moment: io.RawIOBase's word for "do not wait"
        until = monotonic() + self.idle
        while True:
            self._socket.settimeout(
                self._watch.pause(until, tr("The server was silent for {n} seconds.").format(n=f"{self.idle:g}"))
            )
            try:
                size = self._socket.recv_into(memoryview(buffer))
            except TimeoutError:
                continue
            self._watch.count(size)
            self.has_ended = size == 0
            return size

    def close(self) -> None:
        self._holds.close()
        super().close()
