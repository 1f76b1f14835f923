"""TLS is verified (R64): an authority of the test's own is trusted by some clients and unknown to others."""

from __future__ import annotations

import ssl
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from support.asking import AGENT, ask, error_of, network
from support.http_server import Answer, FeedServer, redirect

from newsreader.net import client as client_module
from newsreader.net.client import Client

pytestmark = pytest.mark.server

trustme = pytest.importorskip("trustme", reason="trustme makes the test's own authority")

NAMES = network({"good.test": "127.0.0.2", "wrong.test": "127.0.0.3"})


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def trust(authority) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def serving(certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@pytest.fixture(scope="module")
def good(authority) -> ssl.SSLContext:
    return serving(authority.issue_cert("good.test", "127.0.0.1"))


@pytest.fixture
def client(trust):
    made = Client(AGENT, network=NAMES, tls=trust)
    yield made
    made.close()


def test_r64_a_server_that_proves_who_it_is_is_read(good, client):
    with FeedServer(tls=good) as server:
        server.route("/feed", Answer(b"x" * 100_000, etag='"1"'))
        for host in ("good.test", "127.0.0.1", "good.test"):
            assert ask(client, server.url("/feed", host)).wire == b"x" * 100_000
        assert server.requests[0].header("host") == f"good.test:{server.port}"
        assert server.connections == 2  # kept alive, one an origin


def test_r64_an_unknown_authority_is_refused(good):
    stranger = Client(AGENT, network=NAMES)
    with FeedServer(tls=good) as server:
        error = error_of(stranger, server.url("/feed", "good.test"))
        assert server.requests == []
    assert error.kind == "tls"
    assert "nobody this machine trusts" in str(error)


def test_r64_another_name_is_refused(good, client):
    with FeedServer(tls=good) as server:
        error = error_of(client, server.url("/feed", "wrong.test"))
        assert server.requests == []
    assert error.kind == "tls"
    assert "another name" in str(error)


def test_r64_an_expired_certificate_is_refused(authority, client):
    old = authority.issue_cert(
        "good.test", not_before=datetime(2001, 1, 1, tzinfo=UTC), not_after=datetime(2002, 1, 1, tzinfo=UTC)
    )
    with FeedServer(tls=serving(old)) as server:
        error = error_of(client, server.url("/feed", "good.test"))
    assert error.kind == "tls"
    assert "expired" in str(error)


def test_a_server_without_tls_is_named(client):
    with FeedServer() as server:
        error = error_of(client, server.url("/feed", "good.test").replace("http:", "https:"))
    assert error.kind == "tls"
    assert "good.test" in str(error)


def test_r42_from_https_to_http_only_for_a_feed_of_http(good, client):
    with FeedServer(tls=good) as safe, FeedServer() as plain:
        plain.route("/feed", Answer(b"plain"))
        plain.route("/up", redirect(safe.url("/down", "127.0.0.1"), 301))
        safe.route("/down", redirect(plain.url("/feed"), 301))
        error = error_of(client, safe.url("/down", "127.0.0.1"))
        assert error.kind == "redirect"
        assert plain.requests == []
        response = ask(client, plain.url("/up"))
        assert (response.wire, response.permanent) == (b"plain", True)


def test_r68_a_private_host_hears_no_word_of_tls(good, trust):
    inner = Client(AGENT, network=network({"good.test": "127.0.0.2"}, private={"127.0.0.2"}), tls=trust)
    with FeedServer(tls=good) as server:
        assert error_of(inner, server.url("/feed", "good.test"), host=None).kind == "private"
        assert server.connections == 0


def test_one_context_is_made_for_all_threads(good, trust, monkeypatch):
    made = []

    def create_default_context() -> ssl.SSLContext:
        made.append(trust)
        return trust

    monkeypatch.setattr(client_module.ssl, "create_default_context", create_default_context)
    client = Client(AGENT)
    assert made == []
    with FeedServer(tls=good) as server, ThreadPoolExecutor(8) as pool:
        server.route("/feed", Answer(b"x"))
        urls = [server.url("/feed", "127.0.0.1")] * 16
        assert set(pool.map(lambda url: ask(client, url).wire, urls)) == {b"x"}
        client.close()
    assert len(made) == 1
    assert trust.options & ssl.OP_NO_TICKET  # R51: a ticket is an identifier, and no session is resumed
