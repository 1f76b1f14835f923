"""Servers that are slow, endless, broken or not there (R60, R61, R63, F12): an error in words, in time."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import threading
from time import monotonic

import pytest
from support.asking import AGENT, ask, error_of, network
from support.http_server import Answer, FeedServer, redirect

from newsreader.core.errors import FetchError
from newsreader.core.values import Request
from newsreader.net import words
from newsreader.net.client import Client
from newsreader.net.dial import Network
from newsreader.net.limits import Limits

pytestmark = pytest.mark.server

QUICK = Limits(connect=0.1, idle=0.05)
BRIEF = Limits(total=0.1)
SOON = 3.0  # seconds: far over QUICK and BRIEF, far under the real limits, so that a busy machine fails no test


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


@pytest.fixture
def client():
    made = Client(AGENT)
    yield made
    made.close()


def test_the_limits_are_those_of_the_design():
    assert Limits() == Limits(connect=10, idle=15, total=60, wire=15_000_000, hops=5)


# -- time ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        Answer(silent=True),
        Answer(b"x" * 100, stall=50),
        Answer(b"x" * 100, stall=50, chunked=True),
    ],
)
def test_r60_a_silent_server_is_left_in_time(server, answer):
    server.route("/feed", answer)
    begin = monotonic()
    error = error_of(Client(AGENT, limits=QUICK), server.url("/feed"))
    assert (error.kind, str(error)) == ("timeout", "The server was silent for 0.05 seconds.")
    assert monotonic() - begin < SOON


@pytest.mark.parametrize(
    "answer",
    [
        Answer(b"x" * 100, drip=0.02),
        Answer(b"x" * 100, drip=0.02, chunked=True),
        Answer(b"x", drip_head=0.02),
        redirect("/feed", headers=(("X", "y" * 100),), drip_head=0.02),
    ],
)
def test_r60_a_slow_server_is_left_in_time(server, answer):
    server.route("/feed", answer)
    begin = monotonic()
    error = error_of(Client(AGENT, limits=BRIEF), server.url("/feed"))
    assert (error.kind, str(error)) == ("timeout", "The server took longer than 0.1 seconds in all.")
    assert monotonic() - begin < SOON


def test_r60_the_time_of_all_redirects_counts(server):
    for number in range(5):
        server.route(f"/{number}", redirect(f"/{number + 1}", delay=0.03))
    server.route("/5", Answer(b"x"))
    assert error_of(Client(AGENT, limits=BRIEF), server.url("/0")).kind == "timeout"


def test_r60_a_host_that_takes_no_connection_is_left_in_time():
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        error = error_of(Client(AGENT, limits=QUICK), f"http://127.0.0.1:{port}/feed")
        for one in waiting:
            one.close()
    assert error.kind == "timeout"
    assert "0.1 seconds" in str(error)


def test_r60_tls_that_never_comes_about_is_left_in_time():
    with socket.create_server(("127.0.0.1", 0)) as mute:
        error = error_of(Client(AGENT, limits=QUICK), f"https://127.0.0.1:{mute.getsockname()[1]}/feed")
    assert error.kind == "timeout"
    assert "safe connection" in str(error)


def test_r60_a_name_server_that_is_silent_is_left_in_time():
    answered = threading.Event()

    def resolve(host: str, port: int):
        answered.wait()
        return []

    client = Client(AGENT, limits=QUICK, network=Network(resolve))
    error = error_of(client, "http://slow.test/feed")
    answered.set()
    assert error.kind == "timeout"
    assert "looked up" in str(error)


def test_the_second_address_of_a_host_gets_its_turn(server):
    places = [(socket.AF_INET, ("127.0.0.1", 1)), (socket.AF_INET, ("127.0.0.1", server.port))]
    two = Client(AGENT, network=Network(lambda host, port: places, lambda ip: False))
    server.route("/feed", Answer(b"x"))
    assert ask(two, server.url("/feed", "two.test")).wire == b"x"
    two.close()


@pytest.mark.parametrize(
    "answer", [Answer(silent=True), Answer(b"x" * 1000, drip=0.05), Answer(b"x" * 1000, drip=0.05, chunked=True)]
)
def test_a_request_is_called_off_while_a_server_takes_its_time(server, answer):
    patient = Client(AGENT)
    server.route("/feed", answer)
    begin = monotonic()
    with pytest.raises(FetchError) as caught:
        patient.get(Request(server.url("/feed"), private_host="127.0.0.1"), cancelled=lambda: bool(server.requests))
    assert caught.value.kind == "cancelled"
    assert monotonic() - begin < SOON


# -- size ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "answer",
    [
        Answer(b"x" * 10_000, endless=True),
        Answer(b"x" * 10_000, endless=True, chunked=True),
        Answer(b"x", headers=(("Content-Length", "10000000000"),)),
        Answer(b"x" * 300_001),
    ],
)
def test_r61_what_is_too_large_is_left_on_the_way(server, answer):
    client = Client(AGENT, limits=Limits(wire=300_000))
    server.route("/feed", answer)
    error = error_of(client, server.url("/feed"))
    assert error.kind == "too-large"
    assert "0.3 MB" in str(error)


def test_t8_bombs_on_redirects_and_errors_are_not_even_taken(server, client):
    server.route("/301", redirect("/feed", 301, headers=(("Content-Encoding", "gzip"), ("Content-Length", "9999999"))))
    server.route("/404", Answer(b"x" * 1000, status=404, endless=True))
    server.route("/stalls", redirect("/feed", 301, headers=(("Content-Length", "999"),)))
    server.route("/feed", Answer(b"fine"))
    begin = monotonic()
    assert ask(client, server.url("/301")).wire == b"fine"
    assert monotonic() - begin < SOON
    hasty = Client(AGENT, limits=Limits(idle=0.05))
    assert ask(hasty, server.url("/stalls")).wire == b"fine"
    hasty.close()
    assert error_of(client, server.url("/404")).http == 404


# -- broken answers -----------------------------------------------------------------------------------------------

OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n\r\n",
        b"<html>not HTTP at all</html>",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nETag: ",
        OK + b"no header at all\r\nContent-Length: 2\r\n\r\nhi",
        OK + b" folded first\r\nContent-Length: 2\r\n\r\nhi",
        OK + b"Content-Length: two\r\n\r\nhi",
        OK + b"Content-Length: -2\r\n\r\nhi",
        OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!",
        OK + b"Content-Length: 2, 3\r\n\r\nhi!",
        OK + b"Content-Length: 20\r\n\r\nhi",
        OK + b"Content-Length: 2\r\n\r\nhi and more",
        OK + b"Transfer-Encoding: gzip, chunked\r\n\r\nhi",
        OK + b"Transfer-Encoding: chunked\r\n\r\n",
        OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n0\r\n\r\n",
        OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhi",
        OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n",
        OK + b"Transfer-Encoding: chunked\r\n\r\n-2\r\nhi\r\n0\r\n\r\n",
        OK + b"X: " + b"y" * 70_000 + b"\r\n\r\n",
        OK + b"X: y\r\n" * 200 + b"\r\n",
    ],
)
def test_r63_a_broken_answer_is_that_feeds_error(server, client, raw):
    server.route("/feed", Answer(raw=raw))
    error = error_of(client, server.url("/feed"))
    assert error.kind == "protocol"
    server.route("/good", Answer(b"fine"))
    assert ask(client, server.url("/good")).wire == b"fine"


@pytest.mark.parametrize("answer", [Answer(b"x" * 1000, cut=500), Answer(b"x" * 1000, cut=500, chunked=True)])
def test_r63_a_cut_body_is_that_feeds_error(server, client, answer):
    server.route("/feed", answer)
    assert error_of(client, server.url("/feed")).kind == "protocol"


# -- nobody there -------------------------------------------------------------------------------------------------


def test_f12_a_reset_is_said(server, client):
    server.route("/feed", Answer(reset=True))
    error = error_of(client, server.url("/feed"))
    assert error.kind == "connect"
    assert "127.0.0.1 " in str(error)


def test_f12_nobody_listens(client):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    error = error_of(client, f"http://127.0.0.1:{port}/feed")
    assert error.kind == "connect"
    assert "refuses" in str(error)


@pytest.mark.parametrize(
    ("code", "says"), [(socket.EAI_NONAME, "no server by the name"), (socket.EAI_AGAIN, "at the moment")]
)
def test_f12_a_name_is_not_found(code, says):
    def resolve(host: str, port: int):
        raise socket.gaierror(code, "no")

    error = error_of(Client(AGENT, network=Network(resolve)), "http://nowhere.test/feed")
    assert error.kind == "dns"
    assert says in str(error)
    assert "nowhere.test" in str(error)


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (OSError(errno.ENETUNREACH, "x"), "connect"),
        (OSError("no number"), "connect"),
        (TimeoutError(), "timeout"),
        (ssl.SSLError(1, "x"), "tls"),
        (http.client.LineTooLong("header line"), "protocol"),
        (UnicodeError("label too long"), "dns"),
    ],
)
def test_what_the_system_says_becomes_a_sentence(problem, kind):
    error = words.fetch_error(problem, "a.test")
    assert error.kind == kind
    assert str(error).endswith(".")


def test_a_fault_of_ours_is_no_known_error():
    with pytest.raises(ZeroDivisionError):
        words.fetch_error(ZeroDivisionError(), "a.test")


def test_no_thread_is_left_by_a_look_up(server):
    client = Client(AGENT, network=network({"a.test": "127.0.0.1"}))
    server.route("/feed", Answer(b"x"))
    assert ask(client, server.url("/feed", "a.test")).wire == b"x"
    for thread in threading.enumerate():
        if thread.name == "resolve":
            thread.join(SOON)
            assert not thread.is_alive()
    client.close()
