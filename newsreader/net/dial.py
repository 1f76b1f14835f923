"""From a host's name to an open connection: the name, the address that is really there, the connection, TLS.

A private address is refused by what `getpeername` says right after connecting, before TLS and before a byte is sent
(R68): no name, redirect or second look-up by DNS gets past that. Lives on the I/O thread that makes the request.
"""

from __future__ import annotations

import errno
import selectors
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from functools import partial
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, time
from typing import final

from newsreader.core.errors import FetchError
from newsreader.core.frozen import dataclass
from newsreader.core.texts import tr
from newsreader.net.address import Address
from newsreader.net.gate import Gate
from newsreader.net.private import is_private
from newsreader.net.watch import Watch

Place = tuple[socket.AddressFamily, tuple[str | int | bytes, ...]]  # family and socket address
_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EINTR}
_Selector = getattr(selectors, "PollSelector", selectors.SelectSelector)  # Windows has no poll


def resolve(host: str, port: int) -> list[Place]:
    """The addresses of a host by the system's resolver, in its order, families taking turns. Blocks; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    places: list[Place] = [(family, (*address,)) for family, _type, _protocol, _name, address in found]
    same = [place for place in places if place[0] == places[0][0]]
    other = [place for place in places if place[0] != places[0][0]]
    together = [place for pair in zip(same, other, strict=False) for place in pair]
    return together + same[len(other) :] + other[len(same) :]


@final
@dataclass(frozen=True, slots=True)
class Network:
    """What a client asks about the world; tests put their own in its place. ``gate``: shut while a person works offline."""

    resolve: Callable[[str, int], list[Place]] = resolve
    is_private: Callable[[str], bool] = is_private
    gate: Gate = field(default_factory=Gate)
    clock: Callable[[], float] = time


@final
@dataclass(frozen=True, slots=True)
class Found:
    """Where a host is, looked up ahead of the request, and the seconds that it took."""

    places: tuple[Place, ...]
    seconds: float


@final
class Dialler:
    """Opens connections; shared by all I/O threads. ``tls`` is called for the one context when https first asks."""

    def __init__(self, network: Network, tls: Callable[[], ssl.SSLContext]) -> None:
        self._network = network
        self._tls = tls

    def look_up(self, address: Address, watch: Watch) -> Found:
        """Where ``address`` is. Raises FetchError, OSError, UnicodeError."""
        watch.gate.pass_through()
        begin = monotonic()
        places = self._places(address, watch, begin + watch.limits.connect)
        return Found(tuple(places), monotonic() - begin)

    def open(
        self, address: Address, watch: Watch, *, may_be_private: bool, found: Found | None = None
    ) -> socket.socket:
        """A connection to ``address``, TLS included; ``found`` is where it is, where that is known already.

        Raises FetchError, OSError, ssl.SSLError.
        """
        until = monotonic() + watch.limits.connect - (0 if found is None else found.seconds)
        late = tr("{host} did not answer within {n} seconds.").format(host=address.host, n=f"{watch.limits.connect:g}")
        watch.gate.pass_through()
        places = self._places(address, watch, until) if found is None else found.places
        allowed = [place for place in places if may_be_private or not self._network.is_private(str(place[1][0]))]
        if not allowed:
            raise _private(address.host)
        plain = self._first_open(allowed, watch=watch, until=until, late=late)
        try:
            if not may_be_private and self._network.is_private(str(plain.getpeername()[0])):
                raise _private(address.host)
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return self._secured(plain, address, watch=watch, until=until) if address.scheme == "https" else plain
        except BaseException:
            plain.close()
            raise

    def _places(self, address: Address, watch: Watch, until: float) -> list[Place]:
        """The host's addresses; a resolver that does not answer is left behind on its thread when the time is up."""
        with suppress(ValueError):
            ip_address(address.host)
            return self._network.resolve(address.host, address.port)
        answer: SimpleQueue[list[Place] | Exception] = SimpleQueue()

        def ask() -> None:
            try:
                answer.put(self._network.resolve(address.host, address.port))
            except (OSError, UnicodeError) as error:
                answer.put(error)

        Thread(target=ask, name="resolve", daemon=True).start()
        late = tr("The name {host} could not be looked up within {n} seconds.").format(
            host=address.host, n=f"{watch.limits.connect:g}"
        )
        while True:
            with suppress(Empty):
                found = answer.get(timeout=_unreached(lambda: watch.pause(until, late)))
                if isinstance(found, Exception):
                    raise found
                return found

    def _first_open(self, places: list[Place], *, watch: Watch, until: float, late: str) -> socket.socket:
        """A connection to the first place that takes one; each gets its share of the time that is left."""
        problem: Exception | None = None
        for number, (family, place) in enumerate(places):
            now = monotonic()
            share = now + (until - now) / (len(places) - number)
            try:
                watch.gate.pass_through()
                return _connect(family, place, partial(_unreached, partial(watch.pause, share, late)))
            except FetchError as error:
                if error.kind != "timeout":
                    raise
                problem = error
            except OSError as error:
                problem = error
        assert problem is not None
        raise problem

    def _secured(self, plain: socket.socket, address: Address, *, watch: Watch, until: float) -> socket.socket:
        late = tr("{host} did not agree on a safe connection within {n} seconds.").format(
            host=address.host, n=f"{watch.limits.connect:g}"
        )
        name = address.host.removesuffix(".")
        secured = self._tls().wrap_socket(plain, server_hostname=name, do_handshake_on_connect=False)
        try:
            while True:
                secured.settimeout(watch.pause(until, late))
                with suppress(TimeoutError):
                    secured.do_handshake()
                    return secured
        except BaseException:
            secured.close()
            raise


def is_readable(descriptor: int) -> bool:
    """Has something come, be it the end? On an idle connection that means: not to be used again."""
    with _Selector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        return bool(selector.select(0))


def _connect(
    family: socket.AddressFamily, place: tuple[str | int | bytes, ...], pause: Callable[[], float]
) -> socket.socket:
    plain = socket.socket(family, socket.SOCK_STREAM)
    try:
        plain.setblocking(False)
        code = plain.connect_ex(place)
        if code in _UNDER_WAY:
            with _Selector() as selector:
                selector.register(plain, selectors.EVENT_WRITE)
                while not selector.select(pause()):
                    pass
            code = plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, errno.errorcode.get(code, "connect"))
    except BaseException:
        plain.close()
        raise
    return plain


def _unreached(pause: Callable[[], float]) -> float:
    """The pause; when its time is up nobody was reached: that may be the network's fault."""
    try:
        return pause()
    except FetchError as error:
        if error.kind == "timeout":
            error.reach = "silent"
        raise


def _private(host: str) -> FetchError:
    return FetchError(
        "private",
        tr(
            "{host} is a machine of this network. Feeds of the internet may not reach it; "
            "one whose address you typed may."
        ).format(host=host),
    )
