"""Polite HTTP: one GET, its redirects, its limits, its errors in words (fetching.md: R01, R41, R42, R50–R55, R57–R64, R68).

Used by all I/O threads at once. They share two things, both without a lock of ours: the lines that are kept alive, in
a dictionary whose single operations are atomic, and the TLS context, made by whoever needs it first.
"""

from __future__ import annotations

import http.client
import ssl
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar, final

from newsreader.core.enclosures import Begun
from newsreader.core.errors import FetchError
from newsreader.core.texts import tr
from newsreader.core.values import Request, Response
from newsreader.net import headers, words
from newsreader.net.address import Address, follow, read_address, wire_host
from newsreader.net.dial import Dialler, Found, Network
from newsreader.net.files import read_file
from newsreader.net.limits import Limits
from newsreader.net.line import Answer, Line
from newsreader.net.sink import Sink
from newsreader.net.watch import Watch

_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BUSY = frozenset({429, 503})
_GIVEN = frozenset({200, 203})  # 203: a proxy on the way changed something (RFC 9110 15.3.4)
_Read = TypeVar("_Read")
_BROKEN_OFF = (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError)


@final
class _Journey:
    """Where one request has come to, over redirects (R41, R42). ``is_permanent``: all of them were for good."""

    def __init__(
        self, request: Request, limits: Limits, *, found: Found | None = None, begun: Begun | None = None
    ) -> None:
        self.request = request
        self.begun = begun
        self._found = found
        self.address = self._first = read_address(request.url)
        self.is_permanent = False
        self._private = wire_host(request.private_host.strip("[]")) if request.private_host else None
        self._seen = [(self.address.origin, self.address.target)]
        self._most = limits.hops

    @property
    def conditions(self) -> list[tuple[str, str]]:
        """Validators go to the origin that was asked for, and to no other; those of a part to the one that sent it."""
        if self.continues:
            return headers.rest_of(self.begun or Begun())
        return headers.conditions(self.request.validators) if self.address.origin == self._first.origin else []

    @property
    def continues(self) -> bool:
        """Is this the host that an earlier load has a part from?"""
        return self.begun is not None and self.begun.size > 0 and self.begun.origin == self.origin

    @property
    def origin(self) -> str:
        """Whom this step asks, as `Begun` has it."""
        return "{}://{}:{}".format(*self.address.origin)

    @property
    def found(self) -> Found | None:
        """Where this host is, if that was looked up before."""
        return self._found if self.address is self._first else None

    @property
    def may_be_private(self) -> bool:
        """Is this host the one that a person typed (R68)?"""
        return self.address.host == self._private

    def redirect(self, location: str, *, for_good: bool) -> None:
        """Go on to where a server sends us. Raises FetchError ``redirect``."""
        here, target = self.address, follow(self.address, location)
        place = target.origin, target.target
        if self._first.scheme == "https" and target.scheme == "http":
            raise FetchError(
                "redirect",
                tr("{host} sends us on to an address without encryption: {url}").format(
                    host=here.host, url=target.url[:200]
                ),
            )
        if place in self._seen:
            raise FetchError("redirect", tr("{host} sends us round in a circle.").format(host=here.host))
        if len(self._seen) > self._most:
            raise FetchError(
                "redirect",
                tr("{host} sends us on more than {n} times.").format(host=self._first.host, n=self._most),
            )
        self.is_permanent = for_good and (self.is_permanent or len(self._seen) == 1)
        self._seen.append(place)
        self.address = target


@final
class Client:
    """Asks servers. ``user_agent`` is sent as it is (R52); ``tls`` replaces the system's trust, in tests.
    ``accept``: what is asked for.

    While the network's gate is shut no request opens or uses a connection, and those under way end.
    """

    def __init__(
        self,
        user_agent: str,
        *,
        limits: Limits = Limits(),
        network: Network | None = None,
        tls: ssl.SSLContext | None = None,
        accept: headers.Accept = headers.ACCEPT,
    ) -> None:
        self._limits = limits
        self._given_tls = tls
        self._made_tls: dict[str, Future[ssl.SSLContext]] = {}
        network = network or Network()
        self._clock = network.clock
        self._gate = network.gate
        self._dialler = Dialler(network, self._tls)
        self._kept: OrderedDict[tuple[tuple[str, str, int], bool, int], Line] = OrderedDict()
        self._places = range(limits.lines)
        self._is_closed = False
        self._always = (
            ("User-Agent", user_agent),
            ("Accept", accept.kinds),
            ("Accept-Encoding", accept.coding or headers.accept_encoding()),
        )

    def look_up(self, request: Request, *, cancelled: Callable[[], bool]) -> Found:
        """Where the host of a request is, for `get`: a name may take as long as a connection. Raises FetchError."""
        address = read_address(request.url)
        try:
            return self._dialler.look_up(address, Watch(self._limits, cancelled, gate=self._gate))
        except (OSError, UnicodeError) as error:
            raise words.fetch_error(error, address.host) from error

    def get(self, request: Request, *, cancelled: Callable[[], bool], found: Found | None = None) -> Response:
        """The answer, 200 or 304. Raises FetchError; its kind ``cancelled`` when ``cancelled()`` said so meanwhile."""
        if request.url[:5].lower() == "file:":
            return read_file(request, self._limits.wire)
        watch = Watch(self._limits, cancelled, gate=self._gate, spent=0 if found is None else found.seconds)
        journey = _Journey(request, self._limits, found=found)
        while True:
            response = self._step(journey, watch, read=self._read)
            if response is not None:
                return response

    def load(self, request: Request, sink: Sink, *, cancelled: Callable[[], bool], most: int | None = None) -> None:
        """Have the body poured into ``sink``, what is missing of it if that has a part; ``most`` bytes, in place of the limit.

        Raises FetchError, and what the sink raises.
        """
        limits = self._limits if most is None else replace(self._limits, wire=most)
        watch = Watch(limits, cancelled, gate=self._gate)
        journey = _Journey(request, limits, begun=sink.begun)

        def pour(journey: _Journey, answer: Answer) -> bool | None:
            return self._pour(journey, answer, sink, watch=watch)

        while self._step(journey, watch, read=pour) is None:
            pass

    def close_idle(self) -> None:
        """Close the lines that nobody uses at the moment."""
        while self._kept:
            try:
                self._kept.popitem()[1].close()
            except KeyError:  # another thread took the last one
                return

    def close(self) -> None:
        """Close all lines; those in use when their request ends."""
        self._is_closed = True
        self.close_idle()

    # -- one request -----------------------------------------------------------------------------------------

    def _step(
        self, journey: _Journey, watch: Watch, *, read: Callable[[_Journey, Answer], _Read | None]
    ) -> _Read | None:
        """Ask one server: what ``read`` makes of its answer, None when it sends us on."""
        host = journey.address.host
        try:
            line, answer = self._ask(journey, watch)
            try:
                return read(journey, answer)
            finally:
                self._keep(line, answer, journey.may_be_private)
        except (OSError, http.client.HTTPException, UnicodeError) as error:
            raise words.fetch_error(error, host) from error

    def _ask(self, journey: _Journey, watch: Watch) -> tuple[Line, Answer]:
        address = journey.address
        watch.gate.pass_through()
        said = [*self._always, *journey.conditions]
        line = self._take(address, journey.may_be_private)
        if line is not None:
            try:
                return line, line.ask(address, said, watch=watch)
            except _BROKEN_OFF:
                line.close()  # a server may end a kept line just as we speak: ask over a new one, once
            except BaseException:
                line.close()
                raise
        plain = self._dialler.open(address, watch, may_be_private=journey.may_be_private, found=journey.found)
        line = Line(address, plain, watch=watch)
        try:
            return line, line.ask(address, said, watch=watch)
        except BaseException:
            line.close()
            raise

    def _read(self, journey: _Journey, answer: Answer) -> Response | None:
        if answer.status in _GIVEN:
            return self._response(journey, answer, answer.body())
        if answer.status == 304 and journey.conditions:
            answer.leave()
            return self._response(journey, answer, b"")
        self._turn_away(journey, answer)
        return None

    def _pour(self, journey: _Journey, answer: Answer, sink: Sink, *, watch: Watch) -> bool | None:
        """Give the sink what comes; True when all of it has come."""
        head = answer.head
        if answer.status == 206 and journey.continues and journey.begun is not None:
            part = headers.content_range(head)
            if part is None or part[0] != journey.begun.size:
                raise FetchError(
                    "protocol", tr("{host} sends another part than it was asked for.").format(host=journey.address.host)
                )
            at, whole = part
        elif answer.status in _GIVEN:
            at, whole = 0, answer.length
        elif answer.status == 416 and journey.continues:
            answer.leave()
            journey.begun = None  # what is there is no part of what the server has now
            return None
        else:
            self._turn_away(journey, answer)
            return None
        if whole is not None and whole > watch.limits.wire:
            raise watch.too_large()
        if headers.field(head, "Content-Encoding").lower() not in ("", "identity"):
            raise FetchError(
                "protocol", tr("{host} packs the file, though it was asked not to.").format(host=journey.address.host)
            )
        sink.start(at, whole, begun=Begun(at, journey.origin, headers.range_validator(head)))
        for piece in answer.pieces():
            sink.write(piece)
        return True

    def _turn_away(self, journey: _Journey, answer: Answer) -> None:
        """No body that was asked for: go on to where the server sends us, or raise its error."""
        answer.leave()
        location = headers.field(answer.head, "Location")
        if answer.status in _REDIRECTS and location:
            journey.redirect(location, for_good=answer.status in _PERMANENT)
            return
        wait = headers.retry_after(answer.head, self._clock()) if answer.status in _BUSY else None
        raise FetchError("http", words.of_status(answer.status), http=answer.status, retry_after=wait)

    def _response(self, journey: _Journey, answer: Answer, wire: bytes) -> Response:
        head = answer.head
        return Response(
            status=304 if answer.status == 304 else 200,
            final_url=journey.address.url,
            permanent=journey.is_permanent,
            validators=headers.validators(head),
            content_type=headers.field(head, "Content-Type"),
            content_encoding=", ".join(str(value) for value in head.get_all("Content-Encoding", [])),
            wire=wire,
            freshness=headers.freshness(head, self._clock()),
        )

    # -- lines and trust, shared by all threads ---------------------------------------------------------------

    def _take(self, address: Address, is_private: bool) -> Line | None:
        for place in self._places:
            line = self._kept.pop((address.origin, is_private, place), None)
            if line is not None and line.is_fit():
                return line
            if line is not None:
                line.close()
        return None

    def _keep(self, line: Line, answer: Answer, is_private: bool) -> None:
        """Keep a line or two for each origin. One that leads to a private host serves only those who may go there (R68)."""
        if not answer.keeps_line or self._is_closed:
            line.close()
            return
        if not any(self._kept.setdefault((line.origin, is_private, place), line) is line for place in self._places):
            line.close()
        while len(self._kept) > self._limits.kept:
            try:
                self._kept.popitem(last=False)[1].close()  # the one that was not used for the longest time
            except KeyError:
                return

    def _tls(self) -> ssl.SSLContext:
        """The one context: making it costs 20 ms, and a thousand hosts would each pay it."""
        if self._given_tls is not None:
            return self._given_tls
        mine: Future[ssl.SSLContext] = Future()
        first = self._made_tls.setdefault("context", mine)
        if first is mine:
            try:
                context = ssl.create_default_context()
                context.set_alpn_protocols(["http/1.1"])
                # No session is ever resumed: a ticket would be work for nothing, and an identifier (R51).
                context.options |= ssl.OP_NO_TICKET
                mine.set_result(context)
            except (OSError, ValueError) as error:  # the system's certificates cannot be read
                mine.set_exception(error)
        return first.result()
