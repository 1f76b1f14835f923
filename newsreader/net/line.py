"""One connection to one origin: a request goes out, an answer comes back, and the line is kept for the next (R57).

`http.client` frames requests and answers; what it lets pass and R63 does not is refused here. Used by one I/O thread
at a time.
"""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator, Sequence
from typing import final

from newsreader.core.errors import FetchError
from newsreader.core.texts import tr
from newsreader.net.address import Address
from newsreader.net.dial import is_readable
from newsreader.net.headers import broken_head
from newsreader.net.watch import Watch, WatchedSocket

_PIECE = 65_536  # bytes
_WORTH_READING = 65_536  # bytes of a body nobody wants, read so that the line can be kept
_WORTH_WAITING = 1.0  # seconds for the next piece of it
_EARLY = range(102, 200)  # 103 Early Hints and the like: the answer is still to come


@final
class Line:
    """Owned by whoever took or opened it."""

    def __init__(self, address: Address, plain: socket.socket, *, watch: Watch) -> None:
        self.origin = address.origin
        self._socket = WatchedSocket(plain, watch)
        self._http = http.client.HTTPConnection(address.host, address.port)
        self._http.auto_open = 0
        self._http.sock = self._socket

    def is_fit(self) -> bool:
        """Can it carry another request? Not when the other end closed it or says things unasked."""
        return self._http.sock is not None and not is_readable(self._socket.fileno())

    def ask(self, address: Address, headers: Sequence[tuple[str, str]], *, watch: Watch) -> Answer:
        """One GET and the head of its answer. Raises OSError, http.client.HTTPException, FetchError."""
        self._socket.watch = watch
        self._http.putrequest("GET", address.target, skip_host=True, skip_accept_encoding=True)
        self._http.putheader("Host", address.authority)
        for name, value in headers:
            self._http.putheader(name, value.encode("latin-1"))
        self._http.endheaders()
        response = self._http.getresponse()
        while response.status in _EARLY:
            response.headers = None  # type: ignore[assignment]  # else begin() takes the head as read
            response.begin()
        return Answer(response, self._socket, host=address.host)

    def close(self) -> None:
        """Close it."""
        self._http.close()
        self._socket.close()


@final
class Answer:
    """An answer whose head has come. ``body`` or ``leave`` must be called, once."""

    def __init__(self, response: http.client.HTTPResponse, source: WatchedSocket, *, host: str) -> None:
        self.status = response.status
        self.head = response.headers
        self._response = response
        self._source = source
        self._host = host
        self._ended_well = False
        # The head's last line is empty; http.client takes the end of the connection for it.
        if problem := tr("half a head") if source.has_ended else broken_head(response.headers):
            response.close()
            raise FetchError("protocol", tr("{host} answers with {problem}.").format(host=host, problem=problem))

    @property
    def keeps_line(self) -> bool:
        """Is the line free for another request, now that the body was read?"""
        return self._ended_well and not self._response.will_close

    def body(self) -> bytes:
        """The whole body as it came. Raises FetchError, OSError, http.client.HTTPException."""
        return b"".join(self.pieces())

    @property
    def length(self) -> int | None:
        """The bytes that the body will have; None when it is not said."""
        return self._response.length

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes, in place of `body`. Raises as that does."""
        try:
            if self._response.length is not None and self._response.length > self._source.watch.limits.wire:
                raise self._source.watch.too_large()
            yield from self._pieces()
        finally:
            self._response.close()

    def leave(self) -> None:
        """Read on only where that is little and saves a connection; a body nobody wants causes no error."""
        length = self._response.length
        ends = length is not None and length <= _WORTH_READING
        if self._response.will_close or not (ends or self._response.chunked):
            self._response.close()
            return
        size = 0
        self._source.hurry(_WORTH_WAITING)
        try:
            for piece in self._pieces():
                size += len(piece)
                if size > _WORTH_READING:
                    break
        except (OSError, http.client.HTTPException, FetchError):
            self._ended_well = False
        finally:
            self._response.close()

    def _pieces(self) -> Iterator[bytes]:
        if self._response.length is not None:
            yield from self._measured(self._response.length)
            return
        while piece := self._response.read1(_PIECE):
            yield piece
        self._ended_well = True

    def _measured(self, length: int) -> Iterator[bytes]:
        """A body whose length was said: neither shorter nor longer (R63)."""
        left = length
        while left:
            piece = self._response.fp.read1(min(left, _PIECE))
            if not piece:
                raise FetchError(
                    "protocol",
                    tr("{host} sent {size} bytes of the {length} that it had announced.").format(
                        host=self._host, size=length - left, length=length
                    ),
                )
            left -= len(piece)
            yield piece
        stray = self._source.stray()
        if stray.strip() and self.status != 304:
            raise FetchError(
                "protocol",
                tr("{host} sends more than the {length} bytes that it announced.").format(
                    host=self._host, length=length
                ),
            )
        self._ended_well = not stray
