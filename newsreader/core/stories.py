"""Stories as pages and lists show them: popular ones, followed ones, the front page, one story whole. Plain values."""

from __future__ import annotations

from typing import final

from newsreader.core.frozen import dataclass
from newsreader.core.values import ArticleRow, FeedId, FolderId


@final
@dataclass(frozen=True, slots=True)
class Followed:
    """A story that a person follows. ``story``: its number now; ``title``: its first report's headline when it began;
    ``notify``: new articles of it are told about.
    """

    id: int
    story: int
    title: str
    unread: int
    notify: bool = False


@final
@dataclass(frozen=True, slots=True)
class PopularStory:
    """A story that several sources tell. ``rows``: its articles of the last days, the oldest first; ``sources``: a feed of
    each publisher, in the order in which they reported.
    """

    number: int
    rows: tuple[ArticleRow, ...]
    sources: tuple[FeedId, ...]

    @property
    def first(self) -> ArticleRow:
        """The first report, whose headline stands for the story."""
        return self.rows[0]


@final
@dataclass(frozen=True, slots=True)
class Section:
    """The newest of a folder, or of the feeds in none."""

    folder: FolderId | None
    rows: tuple[ArticleRow, ...]


@final
@dataclass(frozen=True, slots=True)
class FrontPage:
    """The front page of one's own paper. ``picture``: the digest of a stored one of the first story, "" without one."""

    popular: tuple[PopularStory, ...]
    sections: tuple[Section, ...]
    picture: str = ""


@final
@dataclass(frozen=True, slots=True)
class Earlier:
    """An article from before a story, and the words that tie both."""

    row: ArticleRow
    why: tuple[str, ...]


@final
@dataclass(frozen=True, slots=True)
class StoryPage:
    """One story: all of its articles in order of time, how many of them each source has, the words that make it one
    story, and in how many of its texts these stand at least; ``followed``: as what it is followed.
    """

    number: int
    rows: tuple[ArticleRow, ...]
    sources: tuple[tuple[FeedId, int], ...]
    words: tuple[str, ...]
    in_texts: int
    earlier: tuple[Earlier, ...]
    followed: Followed | None
