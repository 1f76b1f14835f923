"""In a small store, such as a new reader's, nothing becomes one story that is none: by the project's own demo feeds."""

from __future__ import annotations

from collections import defaultdict

import pytest
from support.demo import read_feeds
from support.memory_index import MemoryIndex, take_in

from newsreader.core.values import ArticleId
from newsreader.feeds.text import words_of
from newsreader.related.kin import Kin, Piece

pytestmark = pytest.mark.corpus

#: Beginnings of headlines that tell one story, as whoever wrote them knows; "a weekly bus" is about timetables, too.
STORIES = (
    {"Why night trains", "Sleeper trains", "Night sleeper", "A weekly bus"},
    {"The price of a loaf", "Bread becomes dearer", "What a dry summer"},
    {"What the tunnel deal", "Mountain railway:", "Ministers sign"},
    {"Horses cross", "Forty mares"},
    {"New crane, old crew", "Harbour of North Quay"},
    {"A small release", "Small release, large"},
    {"A quieter way", "Water jets cut"},
)


def stories() -> list[set[str]]:
    """The headlines of each story of two and more that the engine finds."""
    kin, titles, pieces = Kin(index := MemoryIndex()), {}, []
    for source, feed in enumerate(read_feeds()):
        for article in feed.articles:
            number = ArticleId(len(titles) + 1)
            titles[number] = article.title
            age = article.age.total_seconds() / 86_400 if article.age is not None else 0.0
            pieces.append((number, Piece(article.title, words_of(article.body), 100.0 - age, source)))
    take_in(kin, pieces)
    kin.settle()
    found = defaultdict(set)
    for number, story in index.stories(titles).items():
        found[story].add(titles[number])
    return [members for members in found.values() if len(members) > 1]


def test_nothing_is_one_story_that_is_none():
    found = stories()
    for members in found:
        beginnings = next((each for each in STORIES if any(title.startswith(tuple(each)) for title in members)), None)
        assert beginnings is not None, members
        assert all(title.startswith(tuple(beginnings)) for title in members), members
    assert len(found) >= len(STORIES) - 1
