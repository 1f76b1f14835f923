"""What the pages of stories show: what is popular, the front page, one story. On any thread, by a reader of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from newsreader.core.pictures import picture_digest
from newsreader.core.stories import Earlier, Followed, FrontPage, PopularStory, Section, StoryPage
from newsreader.core.values import ArticleId, ArticleRow, FeedId, FolderId
from newsreader.engine.related_answers import RelatedAnswers, RelatedCard
from newsreader.related.popular import Member, popular

if TYPE_CHECKING:
    from newsreader.store.reader import Reader

HOURS, MOST = 48, 20  # of what is popular
_ON_THE_FRONT = 7
_SECTIONS, _ROWS, _OF_A_FEED = 24, 3, 2
_DAYS = 7  # from which a section has articles
_LOOKED_AT = 5_000  # of the newest of all feeds
_MOST_OF_A_STORY, _EARLIER = 200, 3
_TEXTS = 20  # of a story that its words are taken from

#: When an article was published, its number, its feed.
_Found = tuple[int, ArticleId, FeedId]


@final
class StoryPages:
    """Answers out of what ``reader`` sees."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._answers = RelatedAnswers(reader)

    def popular(self, *, now: int, hours: int = HOURS, most: int = MOST) -> tuple[PopularStory, ...]:
        """The stories that several sources told in the last ``hours``, those that most tell first."""
        told = [Member(*each) for each in self._reader.related.told_since(now - hours * 3_600)]
        found = popular(told, now=now, most=most)
        source = {member.article: member.source for member in told}
        rows = {row.id: row for row in self._reader.rows([each for story in found for each in story.articles])}
        made = []
        for story in found:
            members = tuple(rows[each] for each in story.articles if each in rows)
            if members:
                first: dict[int, FeedId] = {}
                for row in members:
                    first.setdefault(source[row.id], row.feed)
                made.append(PopularStory(story.number, members, tuple(first.values())))
        return tuple(made)

    def front(self, *, now: int) -> FrontPage:
        """The front page: popular stories, and the newest of each folder besides."""
        stories = self.popular(now=now, most=_ON_THE_FRONT)
        shown = {row.id for story in stories for row in story.rows}
        picture = self._picture(stories[0].rows) if stories else ""
        return FrontPage(stories, self._sections(since=now - _DAYS * 86_400, shown=shown), picture)

    def story(self, number: int) -> StoryPage | None:
        """One story; None when nobody is in it any more."""
        members = self._reader.stories.members(number)[-_MOST_OF_A_STORY:]
        rows = self._reader.rows([article for article, _ in members])
        if not rows:
            return None
        words, in_texts = self._answers.common(rows[:_TEXTS])
        followed = {each.story: each for each in self.followed()}
        return StoryPage(
            number,
            rows,
            sources=tuple(Counter(row.feed for row in rows).most_common()),
            words=words,
            in_texts=in_texts,
            earlier=self._earlier(rows),
            followed=followed.get(number),
        )

    def related(self, article: ArticleId) -> tuple[RelatedCard, ...] | None:
        """The cards of an article, as `RelatedAnswers.of` gives them."""
        return self._answers.of(article)

    def followed(self) -> tuple[Followed, ...]:
        """The stories that are followed."""
        return self._reader.stories.followed()

    def story_of(self, article: ArticleId) -> int | None:
        """The story an article is in."""
        return self._reader.stories.story_of(article)

    def members(self, story: int) -> list[ArticleId]:
        """All articles of a story, hidden ones too."""
        return self._reader.related.members(story)

    def _earlier(self, rows: Sequence[ArticleRow]) -> tuple[Earlier, ...]:
        """What is related to the first report, was published before it and is none of the story."""
        inside = {row.id for row in rows}
        cards = self._answers.of(rows[0].id) or ()
        before = [card for card in cards if card.row.sort_at < rows[0].sort_at and card.row.id not in inside]
        return tuple(Earlier(card.row, card.why) for card in before[:_EARLIER])

    def _picture(self, rows: Sequence[ArticleRow]) -> str:
        """The digest of the first of their pictures that is stored; "" for none."""
        digests = (picture_digest(row.picture) for row in rows if row.picture)
        return next((digest.hex() for digest in digests if self._reader.picture_file(digest)), "")

    def _sections(self, *, since: int, shown: set[ArticleId]) -> tuple[Section, ...]:
        """Folders at the top in the sidebar's order, then the feeds in none, each with its newest articles."""
        folders = {folder.id: folder for folder in self._reader.folders()}
        feeds: dict[FolderId | None, list[FeedId]] = {each.id: [] for each in folders.values() if each.parent is None}
        for feed, folder in self._reader.stories.feed_folders():
            top = folder
            while top is not None and folders[top].parent is not None:
                top = folders[top].parent
            feeds.setdefault(top, []).append(feed)
        tops = {feed: top for top, inside in feeds.items() for feed in inside}
        found: dict[FolderId | None, list[_Found]] = {top: [] for top in feeds}
        newest = self._reader.stories.newest_of_all(since=since, limit=_LOOKED_AT)
        for feed_id, at, article in newest:
            if feed_id in tops and article not in shown:
                found[tops[feed_id]].append((at, article, feed_id))
        if len(newest) == _LOOKED_AT:  # feeds that seldom have something may have it further back
            for top, inside in feeds.items():
                if len(found[top]) < _ROWS:
                    found[top] = self._further_back(inside, since=since, shown=shown)
        chosen = {top: _shared_out(found[top]) for top in feeds}
        filled = [top for top in chosen if chosen[top]]
        order = sorted(filled, key=lambda top: top is None)[:_SECTIONS]
        rows = {row.id: row for row in self._reader.rows([each for top in order for each in chosen[top]])}
        return tuple(Section(top, tuple(rows[each] for each in chosen[top] if each in rows)) for top in order)

    def _further_back(self, feeds: Sequence[FeedId], *, since: int, shown: set[ArticleId]) -> list[_Found]:
        found: list[_Found] = []
        for feed in feeds:
            newest = self._reader.stories.newest(feed, since=since, limit=_ROWS + len(shown))
            found += [(at, article, feed) for at, article in newest if article not in shown][:_ROWS]
        return sorted(found, reverse=True)


def _shared_out(found: Sequence[_Found]) -> list[ArticleId]:
    """The newest of a section, no feed with more than its share where others have something, too."""
    counts: Counter[FeedId] = Counter()
    first: list[tuple[int, ArticleId]] = []
    rest: list[tuple[int, ArticleId]] = []
    for at, article, feed in found:
        counts[feed] += 1
        (first if counts[feed] <= _OF_A_FEED else rest).append((at, article))
        if len(first) == _ROWS:
            break
    return [article for _, article in sorted([*first, *rest[: _ROWS - len(first)]], reverse=True)]
