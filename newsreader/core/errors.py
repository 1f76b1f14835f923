"""Errors that a person or a server caused (*known* errors), apart from bugs.

A known error carries a stable ``kind`` for machines and a sentence for people: what happened, to which feed or
file, and what to do. Anything else that is raised is a bug and is logged with its traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from newsreader.core.texts import tr


class KnownError(Exception):
    """Something outside the program went wrong; ``str(error)`` is the sentence that is shown."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind
        self.text = text

    def __reduce__(self) -> tuple[Callable[..., KnownError], tuple[object, ...]]:
        """Let the error cross a process boundary whole."""
        return type(self), (self.kind, self.text)


class FetchError(KnownError):
    """A request failed. ``kind``: address, dns, connect, timeout, tls, http, too-large, redirect, private, protocol, not-media;
    ``cancelled`` when the program itself called it off, ``offline`` when nothing may be or can be fetched.

    ``http`` is the status code when a server answered; ``retry_after`` the seconds it asked for (429, 503), else None.
    ``reach``: "away" when the system finds no way to the server, "silent" when nobody answered until the time was up,
    "unknown" when there is no such name, else "".
    """

    def __init__(
        self, kind: str, text: str, *, http: int | None = None, retry_after: int | None = None, reach: str = ""
    ) -> None:
        super().__init__(kind, text)
        self.http = http
        self.retry_after = retry_after
        self.reach = reach

    def __reduce__(self) -> tuple[Callable[..., FetchError], tuple[object, ...]]:
        return _fetch_error, (self.kind, self.text, (self.http, self.retry_after, self.reach))


def _fetch_error(kind: str, text: str, told: tuple[int | None, int | None, str]) -> FetchError:
    return FetchError(kind, text, http=told[0], retry_after=told[1], reach=told[2])


class DocumentError(KnownError):
    """A body is no feed or cannot be read. ``kind``: not-a-feed, empty, binary, too-large, timeout, memory, parser.

    Of an article's page also: not-a-page, paywall, consent, javascript, challenge, no-text.
    """


class StoreError(KnownError):
    """The database cannot be used. ``kind``: newer, damaged, full, read-only, locked, missing, duplicate."""


class FileError(KnownError):
    """A file that a person named cannot be used. ``kind``: missing, opml, too-large, unreadable, unwritable, no-room."""


class UsageError(KnownError):
    """A command or request names what is not there or cannot be. ``kind``: unknown-feed, unknown-article,
    unknown-folder, address, usage.
    """


def reason_of(error: OSError) -> str:
    """What the system says went wrong with a file."""
    return error.strerror or str(error)


def unwritable(path: Path, error: OSError) -> FileError:
    """The error of a file that a person named and that cannot be written."""
    text = tr("{path} cannot be written: {reason}. Name another file or folder.")
    return FileError("unwritable", text.format(path=path, reason=reason_of(error)))
