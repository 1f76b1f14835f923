"""What can be played: one file of one article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from newsreader.core.enclosures import file_name, media_kind, playable
from newsreader.core.frozen import dataclass
from newsreader.core.values import Article, ArticleId, Chapter, Enclosure, FeedId


class MediaFiles(Protocol):
    """Where files lie (store.enclosure_files)."""

    def has(self, name: str) -> bool:
        """Whether a file is there, whole."""

    def path(self, name: str) -> Path:
        """Where it lies, whole or growing."""


@dataclass(frozen=True, slots=True)
class Item:
    """``title`` is the file's own, else the article's; ``picture``: the address of the article's picture, or ""."""

    article: ArticleId
    feed: FeedId
    title: str
    file: Enclosure
    picture: str = ""

    @property
    def name(self) -> str:
        """The name that its file is kept under."""
        return file_name(self.file.url)

    @property
    def is_video(self) -> bool:
        """Whether there is something to see."""
        return media_kind(self.file) == "video"


def with_chapters(item: Item, known: Item, *, chapters: tuple[Chapter, ...]) -> Item:
    """``item`` with these chapters, if it is the file whose they are."""
    if item.article != known.article or item.file.url != known.file.url:
        return item
    return replace(item, file=replace(item.file, chapters=chapters))


def items_of(article: Article | None) -> tuple[Item, ...]:
    """What an article brings along that can be played."""
    if article is None or not article.enclosures:
        return ()
    row = article.row
    files = playable(article.enclosures)
    several = len(files) > 1
    return tuple(
        Item(row.id, row.feed, (file.title if several else "") or row.title or file.title, file, row.picture or "")
        for file in files
    )
