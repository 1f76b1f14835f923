"""Work offline: nothing passes the gate, neither a new connection nor one that is kept or under way."""

from __future__ import annotations

import socket
import threading
from urllib.parse import urlsplit

import pytest
from support.engine_room import rss
from support.http_server import FeedServer
from support.screens import wait_for

from newsreader.core.errors import FetchError, FileError
from newsreader.core.values import Request
from newsreader.net.client import Client
from newsreader.net.dial import Network, resolve
from newsreader.net.gate import Gate


@pytest.fixture
def gate(tmp_path):
    return Gate(tmp_path / "work-offline")


def get(client: Client, url: str) -> int:
    return client.get(Request(url, private_host=urlsplit(url).hostname), cancelled=lambda: False).status


def test_the_gate_is_kept_and_every_other_gate_over_the_same_file_agrees(gate, tmp_path):
    assert not gate.is_shut
    gate.set_shut(True)
    gate.set_shut(True)
    assert Gate(tmp_path / "work-offline").is_shut
    with pytest.raises(FetchError) as raised:
        gate.pass_through()
    assert raised.value.kind == "offline"
    gate.set_shut(False)
    gate.set_shut(False)
    gate.pass_through()


def test_a_gate_that_cannot_be_kept_says_so(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="work-offline"):
        Gate(tmp_path / "file" / "work-offline").set_shut(True)
    assert Gate(tmp_path / ("x" * 300)).is_shut  # what cannot be looked at lets nobody through


def test_no_name_is_looked_up_and_no_socket_made_behind_a_shut_gate(gate, monkeypatch):
    asked = []
    client = Client(
        "x", network=Network(resolve=lambda host, port: asked.append(host) or resolve(host, port), gate=gate)
    )
    monkeypatch.setattr(socket, "socket", lambda *args, **_: asked.append(args))
    gate.set_shut(True)
    with pytest.raises(FetchError, match="works offline"):
        get(client, "http://a.example/feed")
    assert asked == []


@pytest.mark.server
def test_a_line_that_is_kept_alive_is_not_used_either(gate):
    with FeedServer() as server:
        url = server.serve(rss("one"))
        client = Client("x", network=Network(gate=gate))
        assert get(client, url) == 200
        gate.set_shut(True)
        with pytest.raises(FetchError, match="works offline"):
            get(client, url)
        assert len(server.requests) == 1
        gate.set_shut(False)
        assert get(client, url) == 200
        client.close()


@pytest.mark.server
def test_a_request_under_way_ends_when_the_gate_is_shut(gate):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = Client("x", network=Network(gate=gate))
        kinds: list[str] = []

        def ask() -> None:
            try:
                get(client, f"http://127.0.0.1:{silent.getsockname()[1]}/")
            except FetchError as error:
                kinds.append(error.kind)

        asking = threading.Thread(target=ask)
        asking.start()
        connection, _ = silent.accept()
        gate.set_shut(True)
        asking.join(10)
        connection.close()
        client.close()
    wait_for(lambda: kinds == ["offline"], what="the end of the request")
