"""Popular stories: by different sources, the recent ones first; one source's many articles make none popular."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.values import ArticleId
from newsreader.related.popular import Member, popular

NOW, HOUR = 1_769_344_800, 3_600


def member(story: int, article: int, source: int, hours: float = 1.0) -> Member:
    return Member(story, ArticleId(article), source, NOW - round(hours * HOUR))


def test_different_sources_count_and_not_articles():
    loud = [member(1, number, 7) for number in range(20)]
    told = [member(2, 101, 1, 3), member(2, 102, 2, 2), member(3, 103, 1), member(3, 104, 2), member(3, 105, 3)]
    found = popular([*loud, *told], now=NOW, most=10)
    assert [(story.number, story.sources) for story in found] == [(3, 3), (2, 2)]
    assert found[1].articles == (101, 102)
    assert (found[1].first, found[1].last) == (NOW - 3 * HOUR, NOW - 2 * HOUR)


def test_of_as_many_sources_the_newer_story_is_first():
    old = [member(1, number, number, 40) for number in range(3)]
    new = [member(2, 10 + number, number, 2) for number in range(3)]
    assert [story.number for story in popular([*old, *new], now=NOW, most=10)] == [2, 1]
    assert [story.number for story in popular([*old, *new], now=NOW, most=1)] == [2]


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 4), st.floats(-5, 60)), max_size=40))
def test_every_story_has_its_own_articles_in_order(told):
    members = [member(story, number, source, hours) for number, (story, source, hours) in enumerate(told, start=1)]
    for story in popular(members, now=NOW, most=100):
        own = {each.article: each for each in members if each.story == story.number}
        assert set(story.articles) == set(own)
        assert story.sources == len({each.source for each in own.values()}) >= 2
        assert [own[number].at for number in story.articles] == sorted(each.at for each in own.values())
