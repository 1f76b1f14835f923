"""What looking for newer versions is made from: part of the composition root. Main thread, but for what is submitted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject

from newsreader import __version__
from newsreader.app import now
from newsreader.core.versions import Newest
from newsreader.identity import PROJECT_PAGE, user_agent
from newsreader.paths import Paths
from newsreader.ui.futures import Futures
from newsreader.ui.new_versions import NewVersions, VersionParts
from newsreader.ui.preferences import Preferences


def make_new_versions(
    parent: QObject,
    paths: Paths,
    *,
    submit: Callable[..., Future[Any]],
    preferences: Preferences,
    say: Callable[[str], None],
) -> NewVersions:
    """The one that asks; ``submit`` runs a step on the thread for files."""
    parts = VersionParts(
        own=__version__,
        page=PROJECT_PAGE,
        ask=lambda: submit(_ask, paths),
        preferences=preferences,
        futures=Futures(parent),
        say=say,
        now=now,
    )
    return NewVersions(parts, parent)


def _ask(paths: Paths) -> Newest:
    """Ask the page, past the gate of *work offline*. Raises FetchError, DocumentError."""
    from newsreader.engine.new_version import ask_page
    from newsreader.net.client import Client
    from newsreader.net.dial import Network
    from newsreader.net.gate import Gate

    assert PROJECT_PAGE is not None, "the button is there only where there is a page"
    client = Client(user_agent(), network=Network(gate=Gate(paths.work_offline)))
    try:
        return ask_page(PROJECT_PAGE, client)
    finally:
        client.close()
