"""Asks the project's page for the newest version: one request, to nobody else, and only when a person wants it."""

from __future__ import annotations

from newsreader.core.values import Request
from newsreader.core.versions import FILE, Newest, newest_of
from newsreader.engine.parts import Client
from newsreader.feeds.inflate import inflate


def ask_page(page: str, client: Client) -> Newest:
    """What the page says; any thread. Raises FetchError, also of working offline, and DocumentError."""
    answer = client.get(Request(f"{page.rstrip('/')}/{FILE}"), cancelled=lambda: False)
    return newest_of(inflate(answer.wire, answer.content_encoding))
