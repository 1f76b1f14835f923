"""How the client asks, what it takes for an answer, where it lets itself be sent (fetching.md), over real sockets."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from support.asking import AGENT, ask, error_of, network
from support.http_server import Answer, FeedServer, redirect

from newsreader.core.values import Request, Validators
from newsreader.net.client import Client
from newsreader.net.dial import Network
from newsreader.net.limits import Limits

pytestmark = pytest.mark.server

NOW = 1_700_000_000


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running
    assert running.errors == []


@pytest.fixture
def client():
    made = Client(AGENT, network=Network(clock=lambda: NOW))
    yield made
    made.close()


# -- validators ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("etag", "modified"),
    [
        ('"abc"', "Tue, 14 Nov 2023 22:13:20 GMT"),
        ('W/"abc"', "yesterday, I think"),
        ("no quotes at all", None),
        ('"caf\xe9 \xff\x80"', None),
        ('""', "0"),
        ("'a' \"b\", c; d=\\e", "Tue, 14 Nov 2023 22:13:20 +0000 (\xfcbel)"),
        (None, "14.11.2023"),
    ],
)
def test_r01_validators_are_echoed_byte_for_byte(server, client, etag, modified):
    server.route("/feed", Answer(b"<rss/>", etag=etag, last_modified=modified))
    first = ask(client, server.url("/feed"))
    assert first.validators == Validators(etag, modified)
    assert not {"if-none-match", "if-modified-since"} & server.requests[0].names
    second = ask(client, server.url("/feed"), first.validators)
    assert (second.status, second.wire) == (304, b"")
    assert server.requests[1].header("if-none-match") == etag
    assert server.requests[1].header("if-modified-since") == modified
    for name, value in (("If-None-Match", etag), ("If-Modified-Since", modified)):
        assert value is None or f"\r\n{name}: {value}\r\n".encode("latin-1") in server.requests[1].head


def test_r02_a_set_of_validators_never_mixes_two_answers(server, client):
    answers = [Answer(b"1", etag='"1"', last_modified="then"), Answer(b"2", last_modified="later"), Answer(b"3")]
    server.route("/feed", answers)
    sets = [ask(client, server.url("/feed")).validators for _ in answers]
    assert sets == [Validators('"1"', "then"), Validators(None, "later"), Validators()]


def test_r04_r05_new_validators_come_with_200_and_with_304(server, client):
    server.route("/same", [Answer(b"same", etag='"1"'), Answer(b"same", etag='"2"')])
    server.route("/304", Answer(status=304, etag='"3"', last_modified="now", conditional=False))
    first, second = (ask(client, server.url("/same")) for _ in range(2))
    assert (first.wire, first.validators.etag) == (second.wire, '"1"')
    assert second.validators.etag == '"2"'
    assert ask(client, server.url("/304"), Validators('"2"')).validators == Validators('"3"', "now")


def test_r06_a_304_that_names_no_validators_gives_none(server, client):
    server.route("/feed", Answer(status=304, conditional=False))
    answer = ask(client, server.url("/feed"), Validators('"1"'))
    assert (answer.status, answer.validators) == (304, Validators())


def test_a_304_that_nobody_asked_for_is_an_error(server, client):
    server.route("/feed", Answer(status=304, conditional=False))
    error = error_of(client, server.url("/feed"))
    assert (error.kind, error.http) == ("http", 304)


# -- requests -----------------------------------------------------------------------------------------------------


def test_r50_to_r54_a_request_says_what_is_needed_and_no_more(server, client):
    server.route("/feed", Answer(b"<rss/>", headers=(("Set-Cookie", "id=1; Path=/"),)))
    for _ in range(2):
        ask(client, server.url("/feed"))
    for request in server.requests:
        assert request.method == "GET"
        assert request.names == {"host", "user-agent", "accept", "accept-encoding"}  # R51: no cookie, no referer
        assert request.header("host") == f"127.0.0.1:{server.port}"
        assert request.header("user-agent") == AGENT
        assert request.header("accept").startswith("application/atom+xml, application/rss+xml")
        assert request.header("accept-encoding").split(", ")[:2] == ["gzip", "zstd"]


@pytest.mark.parametrize("target", ["/a/../b/./%7e%2F%2f?", "/?a=b&&c=%zz;[]|'\"<>`{}^", "//x//", "/%E9%89%84?q=%20+"])
def test_r50_the_target_is_sent_byte_for_byte(server, client, target):
    server.route(target, Answer(b"<rss/>"))
    response = ask(client, server.url(target) + "#part")
    assert server.requests[0].head.startswith(b"GET " + target.encode() + b" HTTP/1.1\r\n")
    assert response.final_url.startswith(server.url(target))


def test_r50_names_in_other_letters_go_out_as_punycode(server):
    client = Client(AGENT, network=network({"xn--bcher-kva.test": "127.0.0.2"}))
    server.route("/feed", Answer(b"<rss/>"))
    ask(client, server.url("/feed", "bücher.test"))
    assert server.requests[0].header("host") == f"xn--bcher-kva.test:{server.port}"
    client.close()


def test_r54_the_body_stays_packed(server, client):
    server.route("/feed", Answer(b"<rss/>" * 500, gzip=True, content_type="application/rss+xml; charset=utf-8"))
    response = ask(client, server.url("/feed"))
    assert response.wire.startswith(b"\x1f\x8b")
    assert (response.content_encoding, response.content_type) == ("gzip", "application/rss+xml; charset=utf-8")


def test_freshness_is_told(server, client):
    server.route("/feed", Answer(b"x", headers=(("Cache-Control", "max-age=900"), ("Age", "60"))))
    assert ask(client, server.url("/feed")).freshness == 840


# -- answers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [Answer(b"x" * 200_000), Answer(b"x" * 200_000, chunked=True), Answer(b"")])
def test_bodies_arrive_whole(server, client, answer):
    server.route("/feed", answer)
    assert ask(client, server.url("/feed")).wire == answer.body


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.0 200 OK\r\n\r\nbody",
        b"HTTP/1.1 200 OK\nContent-Length: 4\n\nbody",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody",
        b"HTTP/1.1 203 Changed\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\nbody\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;ext=1\r\nbo\r\n2\r\ndy\r\n0\r\nTrailer: x\r\n\r\n",
    ],
)
def test_unusual_answers_are_understood(server, client, raw):
    server.route("/feed", Answer(raw=raw))
    response = ask(client, server.url("/feed"))
    assert (response.status, response.wire) == (200, b"body")


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "password"), (403, "does not let"), (404, "nothing is found"), (410, "gone"), (418, "answers 418"), (500, "fault"),
     (503, "closed"), (204, "nothing"), (599, "answers 599"), (302, "does not say where")],
)  # fmt: skip
def test_a_status_is_an_error_in_words(server, client, status, words):
    server.route("/feed", Answer(b"a page", status=status, etag='"no"'))
    error = error_of(client, server.url("/feed"))
    assert (error.kind, error.http, error.retry_after) == ("http", status, None)
    assert f"The server answers {status}: " in str(error)
    assert words in str(error)


@pytest.mark.parametrize(
    ("status", "value", "seconds"),
    [(429, "120", 120), (503, "Tue, 14 Nov 2023 22:14:20 GMT", 60), (503, "never", None), (404, "120", None)],
)
def test_a_busy_server_says_how_long(server, client, status, value, seconds):
    server.route("/feed", Answer(status=status, headers=(("Retry-After", value),)))
    assert error_of(client, server.url("/feed")).retry_after == seconds


# -- redirects ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "permanent"),
    [((), False), ((301,), True), ((308,), True), ((301, 308, 301), True), ((302,), False), ((303,), False), ((307,), False),
     ((301, 302), False), ((302, 301), False), ((301, 307, 308), False)],
)  # fmt: skip
def test_r41_only_redirects_for_good_are_for_good(server, client, statuses, permanent):
    for number, status in enumerate(statuses):
        server.route(f"/{number}", redirect(f"/{number + 1}", status))
    server.route(f"/{len(statuses)}", Answer(b"<rss/>"))
    response = ask(client, server.url("/0"))
    assert (response.permanent, response.final_url) == (permanent, server.url(f"/{len(statuses)}"))
    assert len(server.requests) == len(statuses) + 1
    assert all("referer" not in request.names for request in server.requests)


def test_r42_five_hops_and_no_more(server, client):
    for number in range(1, 7):
        server.route(f"/{number}", redirect(f"/{number - 1}"))
    server.route("/0", Answer(b"<rss/>"))
    assert ask(client, server.url("/5")).status == 200
    assert error_of(client, server.url("/6")).kind == "redirect"


@pytest.mark.parametrize("ways", [{"/a": "/a"}, {"/a": "/b", "/b": "/a"}, {"/a": "/b", "/b": "/b"}])
def test_r42_a_circle_is_found(server, client, ways):
    for path, target in ways.items():
        server.route(path, redirect(target))
    error = error_of(client, server.url("/a"))
    assert error.kind == "redirect"
    assert "circle" in str(error)
    assert len(server.requests) <= 2


def test_r42_validators_and_passwords_stay_with_their_origin(server, client):
    validators = Validators('"1"', "then")
    server.route("/feed", redirect(server.url("/here")), "127.0.0.1")
    server.route("/here", redirect(server.url("/there", "localhost")))
    server.route("/there", Answer(b"<rss/>"))
    url = server.url("/feed").replace("//", "//me:secret@")
    known = Client(AGENT, network=network({"localhost": "127.0.0.3"}))
    assert ask(known, url, validators).status == 200
    assert [request.header("if-none-match") for request in server.requests] == ['"1"', '"1"', None]
    assert server.requests[2].header("if-modified-since") is None
    assert not any(b"secret" in request.head or "authorization" in request.names for request in server.requests)
    known.close()


def test_a_redirect_to_nowhere_is_an_error(server, client):
    server.route("/feed", redirect("javascript:alert(1)"))
    assert error_of(client, server.url("/feed")).kind == "redirect"


# -- connections --------------------------------------------------------------------------------------------------


def test_r57_one_connection_serves_an_origin(server, client):
    server.route("/feed", Answer(b"<rss/>", etag='"1"'))
    server.route("/old", redirect("/feed", 301))
    server.route("/chunks", Answer(b"x" * 1000, chunked=True))
    for path in ("/feed", "/old", "/chunks"):
        ask(client, server.url(path), Validators('"1"'))
    assert error_of(client, server.url("/missing")).http == 404
    ask(client, server.url("/feed"))
    assert server.connections == 1
    client.close_idle()
    ask(client, server.url("/feed"))
    assert server.connections == 2


@pytest.mark.parametrize(
    "answer", [Answer(b"x", close=True), Answer(raw=b"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx")]
)
def test_a_connection_that_ends_is_not_used_again(server, client, answer):
    server.route("/feed", answer)
    assert [ask(client, server.url("/feed")).wire for _ in range(2)] == [b"x", b"x"]
    assert server.connections == 2


def test_a_kept_connection_that_breaks_is_no_error(server, client):
    server.route("/feed", [Answer(b"1"), Answer(drop=True), Answer(b"2")])
    server.route("/gone", [Answer(drop=True), Answer(b"x")])
    assert [ask(client, server.url("/feed")).wire for _ in range(2)] == [b"1", b"2"]
    client.close_idle()
    assert error_of(client, server.url("/gone")).kind == "connect"  # a fresh one that breaks is
    assert len(server.requests) == 4


def test_kept_connections_are_few(server):
    client = Client(AGENT, limits=Limits(kept=2))
    server.route("/feed", Answer(b"x"))
    for number in (1, 2, 3, 1):
        ask(client, server.url("/feed", f"127.0.0.{number}"))
    assert server.connections == 4  # the first was closed for the third
    ask(client, server.url("/feed", "127.0.0.3"))
    assert server.connections == 4
    client.close()


def test_a_closed_client_keeps_nothing(server, client):
    server.route("/feed", Answer(b"x"))
    client.close()
    ask(client, server.url("/feed"))
    ask(client, server.url("/feed"))
    assert server.connections == 2


def test_sixteen_threads_share_a_client(server, client):
    urls = [server.serve(b"%d" % number) for number in range(40)] * 3
    with ThreadPoolExecutor(16) as pool:
        bodies = list(pool.map(lambda url: ask(client, url).wire, urls))
    assert bodies == [b"%d" % number for number in range(40)] * 3


# -- private hosts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.1", "0.0.0.0", "[::ffff:127.0.0.1]", "[::]"]
)
def test_r68_this_machine_is_refused_however_it_is_written(server, client, host):
    server.route("/feed", Answer(b"<rss/>"))
    for private in (None, "other.test"):
        error = error_of(client, server.url("/feed", host), host=private)
        assert error.kind == "private"
    assert server.connections == 0


def test_r68_a_name_that_leads_to_a_private_address_is_refused(server):
    names = {"public.test": "127.0.0.2", "inner.test": "127.0.0.9"}
    client = Client(AGENT, network=network(names, private={"127.0.0.9"}))
    server.route("/feed", redirect(server.url("/admin", "inner.test")))
    server.route("/admin", Answer(b"secret"))
    assert error_of(client, server.url("/admin", "inner.test"), host=None).kind == "private"
    assert error_of(client, server.url("/feed", "public.test"), host=None).kind == "private"
    assert error_of(client, server.url("/feed", "public.test"), host="public.test").kind == "private"
    assert server.asked("/admin") == []
    assert ask(client, server.url("/admin", "inner.test"), host="inner.test").wire == b"secret"
    # The line that is kept now is not for others.
    assert error_of(client, server.url("/feed", "public.test"), host=None).kind == "private"
    assert len(server.asked("/admin")) == 1
    client.close()


def test_r68_a_typed_host_may_be_used_at_any_port(server, client):
    with FeedServer() as other:
        other.route("/feed", Answer(b"<rss/>"))
        server.route("/feed", redirect(other.url("/feed")))
        assert ask(client, server.url("/feed")).final_url == other.url("/feed")
        server.route("/away", redirect(other.url("/feed", "127.0.0.2")))
        assert error_of(client, server.url("/away")).kind == "private"


def test_r68_the_address_that_is_connected_to_decides(server):
    looks = []

    def is_private(address: str) -> bool:
        looks.append(address)
        return len(looks) > 1  # the name server's word was good, what is there is not

    world = network({"rebound.test": "127.0.0.2"})
    client = Client(AGENT, network=type(world)(world.resolve, is_private))
    server.route("/feed", Answer(b"secret"))
    assert error_of(client, server.url("/feed", "rebound.test"), host=None).kind == "private"
    assert looks == ["127.0.0.2", "127.0.0.2"]
    assert server.requests == []


# -- files --------------------------------------------------------------------------------------------------------


def test_r68_a_file_is_read_when_it_was_typed(client, tmp_path):
    path = tmp_path / "my feed.xml"
    path.write_bytes(b"<rss/>")
    request = Request(path.as_uri(), private_host="file")
    response = client.get(request, cancelled=lambda: False)
    assert (response.status, response.wire, response.final_url) == (200, b"<rss/>", path.as_uri())
    again = client.get(Request(path.as_uri(), response.validators, "file"), cancelled=lambda: False)
    assert (again.status, again.wire) == (304, b"")


@pytest.mark.parametrize("private", [None, "localhost", "127.0.0.1"])
def test_r68_a_file_is_not_read_else(server, client, tmp_path, private):
    path = tmp_path / "feed.xml"
    path.write_bytes(b"<rss/>")
    assert error_of(client, path.as_uri(), host=private).kind == "private"
    server.route("/feed", redirect(path.as_uri()))
    assert error_of(client, server.url("/feed")).kind == "redirect"


def test_what_is_no_file_is_an_error(tmp_path):
    client = Client(AGENT, limits=Limits(wire=10))
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(b"x" * 11)
    for name, kind in (("pipe", "address"), ("", "address"), ("missing", "address"), ("large", "too-large")):
        assert error_of(client, (tmp_path / name).as_uri(), host="file").kind == kind
    assert error_of(client, "file://server/share", host="file").kind == "address"
    assert error_of(client, "file:///%00", host="file").kind == "address"
