"""A feed server for tests: real sockets, scripted answers, and a record of every request as it came.

It listens on all of this machine's loopback addresses at one port, so that each feed can have a host of its own
(``127.0.0.2``, ``127.0.0.3`` …) without names or root::

    with FeedServer() as server:
        server.route("/feed", Answer(b"<rss/>", etag='"1"'))
        client.get(server.url("/feed", host="127.0.0.2"))
        assert server.requests[0].header("accept")

A route answers with an ``Answer``, with a list of them (one a request, the last one for ever), or with a function of
the request. Answers with an ETag or Last-Modified answer 304 when they are asked with it. Faults are fields of
``Answer``. Connections that did not come over loopback are dropped.
"""

from __future__ import annotations

import contextlib
import gzip
import itertools
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

_REASONS = {200: "OK", 301: "Moved", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect"}


@dataclass(frozen=True, slots=True)
class Recorded:
    """One request as it came: ``head`` is the raw head, ``address`` the loopback address that was asked."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]  # names in lower case, values as latin-1
    head: bytes
    address: str
    connection: int  # which connection it came over, counted from 1
    at: float  # time.monotonic()

    def header(self, name: str) -> str | None:
        """The value of the first header ``name``, None without one."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    @property
    def names(self) -> set[str]:
        """The names of all headers, in lower case."""
        return {key for key, _ in self.headers}


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered, and how it goes wrong. Header values are latin-1 text and go out byte for byte."""

    body: bytes = b""
    status: int = 200
    content_type: str | None = "application/rss+xml"
    headers: tuple[tuple[str, str], ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    gzip: bool = False  # packed, when the request accepts it
    conditional: bool = True  # answers 304 to its own validators
    chunked: bool = False
    close: bool = False  # says Connection: close, and does
    delay: float = 0.0  # seconds before the first byte
    drip: float = 0.0  # seconds between single bytes of the body
    drip_head: float = 0.0  # seconds between single bytes of the head
    cut: int | None = None  # the connection ends after so many bytes of the body
    stall: int | None = None  # nothing more comes after so many bytes of the body, and the connection stays
    endless: bool = False  # the body is repeated until the client leaves
    silent: bool = False  # the request is read and never answered
    reset: bool = False  # the connection is reset instead of an answer
    drop: bool = False  # the connection is closed instead of an answer
    raw: bytes | None = None  # exactly these bytes instead of an answer, then the end


Route = Answer | list[Answer] | Callable[[Recorded], Answer]


def redirect(location: str, status: int = 302, **more) -> Answer:
    """An answer that sends the client elsewhere."""
    headers = (("Location", location), *more.pop("headers", ()))
    return Answer(b"elsewhere", status, "text/html", headers=headers, **more)


@dataclass
class FeedServer:
    """The server; use it as a context manager. Threads are daemons and end with it."""

    tls: ssl.SSLContext | None = None
    ipv6: bool = False  # also listen on ::1
    requests: list[Recorded] = field(default_factory=list)
    connections: int = 0
    errors: list[BaseException] = field(default_factory=list)
    otherwise: Callable[[Recorded], Answer] | None = None  # answers what no route does

    def __post_init__(self) -> None:
        self._routes: dict[tuple[str | None, str], Route] = {}
        self._asked: dict[tuple[str | None, str], int] = {}
        self._addresses = itertools.count(2)
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._listener = socket.create_server(
            ("::" if self.ipv6 else "0.0.0.0", 0),
            family=socket.AF_INET6 if self.ipv6 else socket.AF_INET,
            dualstack_ipv6=self.ipv6,
            backlog=512,
        )
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> FeedServer:
        threading.Thread(target=self._accept, name="feed-server", daemon=True).start()
        return self

    def __exit__(self, *_exception) -> None:
        self.stop()

    def stop(self) -> None:
        """End all connections and listen no more; safe to call twice (a server that is gone)."""
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the accepting thread
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    # -- what is served --------------------------------------------------------------------------------------

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of ``path`` at ``host``, which may be any loopback address or a name for one."""
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}{path}"

    def route(self, path: str, answer: Route, host: str | None = None) -> None:
        """Answer requests for ``path`` (the whole target, with its query) so, at ``host`` or at every address."""
        self._routes[host, path] = answer
        self._asked.pop((host, path), None)

    def serve(self, body: bytes, path: str = "/feed", **answer) -> str:
        """Serve one document at an address of its own, with an ETag unless ``etag=None``; returns its URL."""
        number = next(self._addresses)
        host = f"127.{number >> 16}.{number >> 8 & 255}.{number & 255}"
        answer.setdefault("etag", f'"{number}-{len(body)}"')
        self.route(path, Answer(body, **answer), host)
        return self.url(path, host)

    def serve_all(self, documents: Mapping[str, bytes] | Iterable[tuple[str, bytes]], **answer) -> dict[str, str]:
        """Serve many documents, each at an address of its own; returns name → URL. ``gzip=True`` packs them."""
        pairs = documents.items() if isinstance(documents, Mapping) else documents
        return {name: self.serve(body, **answer) for name, body in pairs}

    # -- what is known ---------------------------------------------------------------------------------------

    def asked(self, path: str, host: str | None = None) -> list[Recorded]:
        """The requests for ``path``, in order."""
        return [one for one in self.requests if one.target == path and host in {None, one.address}]

    @property
    def open_connections(self) -> int:
        """How many connections neither side has ended."""
        return len(self._open)

    def wait_for(self, condition: Callable[[FeedServer], bool], seconds: float = 30.0) -> None:
        """Wait until ``condition`` holds, which is looked at after each request and connection; else AssertionError."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), seconds), "the server waited in vain"

    # -- the wire --------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _peer = self._listener.accept()
            except OSError:
                return
            address = connection.getsockname()[0].removeprefix("::ffff:")
            if not (address.startswith("127.") or address == "::1"):
                connection.close()
                continue
            self._open.add(connection)
            with self._changed:
                self.connections += 1
                self._changed.notify_all()
            arguments = (connection, address, self.connections)
            threading.Thread(target=self._serve, args=arguments, name="feed-server-connection", daemon=True).start()

    def _serve(self, plain: socket.socket, address: str, number: int) -> None:
        connection = plain
        try:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.tls is not None:
                connection = self.tls.wrap_socket(plain, server_side=True)
                self._open.add(connection)
            waiting = b""
            while not self._stopping.is_set():
                head, waiting = _read_head(connection, waiting)
                if not head:
                    return
                if not self._answer(connection, _recorded(head, address, number)):
                    return
        except (OSError, ssl.SSLError):
            return  # the client left, which is its right
        except BaseException as error:
            self.errors.append(error)
            raise
        finally:
            for one in {plain, connection}:
                self._open.discard(one)
                one.close()
            with self._changed:
                self._changed.notify_all()

    def _answer(self, connection: socket.socket, request: Recorded) -> bool:
        """Answer one request; is the connection still good for another?"""
        with self._changed:
            self.requests.append(request)
            answer = self._choose(request)
            self._changed.notify_all()
        if answer.delay:
            self._stopping.wait(answer.delay)
        if answer.silent:
            self._stopping.wait()
            return False
        if answer.reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        if answer.drop:
            return False
        if answer.raw is not None:
            connection.sendall(answer.raw)
            return False
        return self._send(connection, request, answer)

    def _choose(self, request: Recorded) -> Answer:
        for key in ((request.address, request.target), (None, request.target)):
            found = self._routes.get(key)
            if isinstance(found, Answer):
                return found
            if isinstance(found, list):
                turn = self._asked.get(key, 0)
                self._asked[key] = turn + 1
                return found[min(turn, len(found) - 1)]
            if found is not None:
                return found(request)
        return self.otherwise(request) if self.otherwise else Answer(b"nothing here", 404, "text/plain")

    def _send(self, connection: socket.socket, request: Recorded, answer: Answer) -> bool:
        status, body = answer.status, answer.body
        if answer.conditional and _is_fresh(request, answer):
            status, body = 304, b""
        packed = answer.gzip and status != 304 and "gzip" in (request.header("accept-encoding") or "")
        if packed:
            body = gzip.compress(body, mtime=0)
        self._send_slowly(connection, _head(status, body, answer, packed), answer.drip_head)
        if status == 304:
            return not answer.close
        if answer.endless:
            while not self._stopping.is_set():
                connection.sendall(_chunk(body) if answer.chunked else body)
            return False
        end = next((limit for limit in (answer.cut, answer.stall) if limit is not None), None)
        self._send_slowly(connection, (_chunk(body) + _chunk(b"") if answer.chunked else body)[:end], answer.drip)
        if answer.stall is not None:
            self._stopping.wait()
        return end is None and not answer.close

    def _send_slowly(self, connection: socket.socket, data: bytes, pause: float) -> None:
        if not pause:
            connection.sendall(data)
            return
        for byte in data:
            connection.sendall(bytes([byte]))
            if self._stopping.wait(pause):
                return


def _read_head(connection: socket.socket, waiting: bytes) -> tuple[bytes, bytes]:
    """One request's head and what came after it; the head is empty when the client closed."""
    while b"\r\n\r\n" not in waiting:
        piece = connection.recv(65_536)
        if not piece:
            return b"", b""
        waiting += piece
        if not waiting[:1].isalpha():  # TLS at a server that speaks none
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
            return b"", b""
    head, _, rest = waiting.partition(b"\r\n\r\n")
    return head + b"\r\n\r\n", rest


def _recorded(head: bytes, address: str, connection: int) -> Recorded:
    lines = head.decode("latin-1").split("\r\n")
    method, target, _version = lines[0].split(" ")
    pairs = (line.partition(":") for line in lines[1:] if line)
    headers = tuple((name.lower(), value.strip(" \t")) for name, _, value in pairs)
    return Recorded(method, target, headers, head, address, connection, time.monotonic())


def _is_fresh(request: Recorded, answer: Answer) -> bool:
    """Did the client send the answer's own validators (an ETag counts before a date, RFC 9110 13.2.2)?"""
    if answer.status != 200:
        return False
    if answer.etag is not None:
        return request.header("if-none-match") == answer.etag
    return answer.last_modified is not None and request.header("if-modified-since") == answer.last_modified


def _head(status: int, body: bytes, answer: Answer, packed: bool) -> bytes:
    lines = [f"HTTP/1.1 {status} {_REASONS.get(status, 'Answer')}"]
    given = {name.lower() for name, _ in answer.headers}
    if answer.content_type and status != 304:
        lines.append(f"Content-Type: {answer.content_type}")
    if answer.etag is not None:
        lines.append(f"ETag: {answer.etag}")
    if answer.last_modified is not None:
        lines.append(f"Last-Modified: {answer.last_modified}")
    if packed:
        lines.append("Content-Encoding: gzip")
    if answer.close:
        lines.append("Connection: close")
    if answer.chunked and status != 304:
        lines.append("Transfer-Encoding: chunked")
    elif not answer.endless and status != 304 and "content-length" not in given:
        lines.append(f"Content-Length: {len(body)}")
    lines += [f"{name}: {value}" for name, value in answer.headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _chunk(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(body), body)
