"""A server on this machine that counts who comes: nobody may."""

from __future__ import annotations

import contextlib
import socket
from threading import Thread
from typing import Self


class Trap:
    """Listens on 127.0.0.1; ``connections`` counts them, ``paths`` are what was asked for. Use it as a context."""

    def __enter__(self) -> Self:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self.connections = 0
        self.paths: set[str] = set()
        Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            self.connections += 1
            Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        with contextlib.suppress(OSError), connection:
            words = connection.recv(4096).split()
            if len(words) > 1:
                self.paths.add(words[1].decode("ascii", "replace"))
            connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
