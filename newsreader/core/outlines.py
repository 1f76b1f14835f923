"""Subscription lists as values: what OPML says, without its syntax. Pure; any thread.

Between `feeds.opml`, which reads and writes files, and the store, which knows feeds and folders.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed (it has ``xml_url``) or a folder. ``attributes``: all others, untouched and in order, for the way back.

    ``title`` is what OPML calls ``title`` or, without one, ``text``; ``category`` as OPML 2.0 writes it ("/news,/uk").
    """

    title: str
    xml_url: str = ""
    site_url: str = ""
    category: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Outline, ...] = ()

    @property
    def is_feed(self) -> bool:
        """Whether this names a feed; a feed may hold further outlines all the same."""
        return bool(self.xml_url)


@dataclass(frozen=True, slots=True)
class Refused:
    """An outline that was left out, with its line in the file (from 1) and a sentence that says why."""

    line: int
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class OutlineFile:
    """A subscription list as read: its outlines, each address once, and what was left out."""

    title: str
    outlines: tuple[Outline, ...]
    refused: tuple[Refused, ...] = ()
    duplicates: int = 0


def feeds_with_folders(outlines: Sequence[Outline]) -> Iterator[tuple[tuple[str, ...], Outline]]:
    """Each feed in file order with the titles of the folders around it, from the top down."""
    waiting: list[tuple[tuple[str, ...], Outline]] = [((), outline) for outline in reversed(outlines)]
    while waiting:
        folders, outline = waiting.pop()
        if outline.is_feed:
            yield folders, outline
        inside = folders if outline.is_feed else (*folders, outline.title)
        waiting.extend((inside, child) for child in reversed(outline.children))
