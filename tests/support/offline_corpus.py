"""The corpus's real feeds with their pictures, served here: every address in them leads to the feed's own host, and what
is asked for as a picture is answered with one that was painted, of each kind in turn; one in ten is not there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import urlsplit
from zlib import crc32

from newsreader.core.errors import DocumentError
from newsreader.core.values import Document, ParseJob
from newsreader.feeds.document import read
from support.corpus import CorpusDocument
from support.http_server import Answer, FeedServer, Recorded
from support.painted import KINDS, painted

#: An address, with what says that it is the name of a vocabulary. JSON may write \/ for /.
_ADDRESS = re.compile(
    rb"""(xmlns(?::[\w.-]+)?\s*=\s*["'])?(?:https?:)?(\\?/\\?/)(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?=[/\\"'\s<>&?#)])""",
    re.IGNORECASE,
)
_VOCABULARIES = re.compile(
    rb"w3\.org|purl\.org|jsonfeed\.org|itunes\.com/dtds|search\.yahoo\.com/mrss|rssboard\.org", re.IGNORECASE
)


@dataclass
class ServedCorpus:
    """``urls`` are the feeds by their names; ``left_out`` those that name a picture elsewhere in a way of their own.

    ``given`` counts answers by kind of picture, ``refused`` the addresses of those that are not there.
    """

    server: FeedServer
    urls: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    given: Counter[str] = field(default_factory=Counter)
    refused: set[str] = field(default_factory=set)

    def serve(self, documents: Iterable[CorpusDocument]) -> None:
        """Serve these feeds."""
        self.server.otherwise = self._answer
        for document in documents:
            host = f"127.5.{len(self.urls) // 250}.{len(self.urls) % 250 + 1}"
            body = at_home(document.body(), f"//{host}:{self.server.port}".encode())
            url = self.server.url("/feed.of.the.corpus", host)
            if _hosts_of_pictures(body, url) <= {host}:
                self.server.route("/feed.of.the.corpus", Answer(body, etag='"1"'), host)
                self.urls[document.name] = url
            else:
                self.left_out.append(document.name)

    def _answer(self, request: Recorded) -> Answer:
        if not (request.header("accept") or "").startswith("image/"):
            return Answer(b"nothing here", 404, "text/plain")
        seed = crc32(f"{request.address}{request.target}".encode())
        if seed % 10 == 0:
            self.refused.add(self.server.url(request.target, request.address))
            return Answer(b"", 404)
        kind = KINDS[seed % len(KINDS)]
        self.given[kind] += 1
        return Answer(_picture(kind, seed // 16 % 64), content_type=f"image/{kind.lower()}")


def at_home(body: bytes, home: bytes) -> bytes:
    """A document whose addresses all lead to ``home`` (``//host:port``)."""

    def moved(match: re.Match[bytes]) -> bytes:
        if match.group(1) or _VOCABULARIES.search(match.group()):
            return match.group()
        slashes = match.group(2)
        return b"http:" + home.replace(b"//", slashes)

    return _ADDRESS.sub(moved, body)


def _hosts_of_pictures(body: bytes, url: str) -> set[str]:
    try:
        found = read(ParseJob(body, "", "application/xml", url))
    except DocumentError:
        return set()
    if not isinstance(found, Document):
        return set()
    addresses = {each for entry in found.entries for each in (*entry.pictures, *filter(None, [entry.picture]))}
    return {_host(each) for each in addresses}


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


@lru_cache(maxsize=1_000)
def _picture(kind: str, seed: int) -> bytes:
    return painted(kind, (90 + seed, 60), seed=seed * 917)
