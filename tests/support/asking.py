"""Short ways to ask a server with the real client, for tests."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from newsreader.core.errors import FetchError
from newsreader.core.values import Request, Response, Validators
from newsreader.net.client import Client
from newsreader.net.dial import Network, resolve

AGENT = "Newsreader/1.2.3 (+https://newsreader.example)"


def ask(client: Client, url: str, validators: Validators = Validators(), *, host: str | None = "") -> Response:
    """What is answered; ``host`` may be private: by default the address's own, as if a person had typed it."""
    private = urlsplit(url).hostname if host == "" else host
    return client.get(Request(url, validators, private), cancelled=lambda: False)


def error_of(client: Client, url: str, **more) -> FetchError:
    """The error that asking ends with; an answer fails the test."""
    with pytest.raises(FetchError) as caught:
        ask(client, url, **more)
    assert str(caught.value)[-1] in "./" or "://" in str(caught.value), "an error is a sentence, or ends in an address"
    return caught.value


def network(names: dict[str, str] | None = None, private: set[str] | None = None) -> Network:
    """A world with these names, in which only these addresses are private."""
    known = names or {}
    return Network(lambda host, port: resolve(known.get(host, host), port), lambda ip: ip in (private or set()))
