"""What tests of the engine share: a feed server that must not have failed, and a running engine over an empty store."""

from __future__ import annotations

import pytest
from support.engine_room import engine_room
from support.http_server import FeedServer


@pytest.fixture
def server():
    """A feed server of this machine."""
    with FeedServer() as running:
        yield running
        assert not running.errors


@pytest.fixture
def room(tmp_path):
    """A running engine that fetches nothing by itself."""
    with engine_room(tmp_path) as opened:
        yield opened
