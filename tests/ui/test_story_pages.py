"""The pages of stories as text: what stands on them, in which order, and that nothing of a feed becomes markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from support.paper import NOW
from support.story_samples import ENGLISH, EVIL, HOUR, context, front, story, told

from newsreader.core.stories import Earlier, Followed, FrontPage, Section, StoryPage
from newsreader.core.values import FeedId
from newsreader.resource_files import resource_text
from newsreader.ui.stories.front_page import front_html
from newsreader.ui.stories.light_stories import light_front, light_popular, light_story
from newsreader.ui.stories.page_parts import whole_page
from newsreader.ui.stories.story_html import bars_of, popular_html, since_read, story_html
from newsreader.ui.stories.words import clock, since_day_words


def test_the_front_page_has_its_date_its_stories_with_sources_and_the_newest_by_folder():
    html = front_html(front(picture="ab" * 16), context())
    assert "<h1>Sunday, 25 January 2026</h1>" in html
    assert "41 feeds · 7 unread" in html
    assert 'href="newsreader://command/story/5">Popular · 2 sources</a>' in html
    assert f'src="newsreader://picture/{"ab" * 16}"' in html
    assert "Paper 1 first, 09:40" in html
    places = [html.index(words) for words in ("Report 1", "Report 2", "Folder 2", "Brief", "Report 10", "In no folder")]
    assert places == sorted(places)
    assert '<article class="brief read"><h3 dir="auto"><a class="t" href="newsreader://command/open/10">' in html


def test_a_paper_without_news_says_so_under_its_date():
    html = front_html(FrontPage((), ()), context())
    assert "25 January 2026" in html
    assert "Nothing came in" in html


def test_the_date_is_written_as_the_readers_country_does():
    assert "Sonntag, 25 Januar 2026" in front_html(front(), context(QLocale("de_DE")))


def page(*rows, followed=None, earlier=()) -> StoryPage:
    return StoryPage(5, rows, ((FeedId(1), 2), (FeedId(2), 1)), ("ministries", "yard"), 2, earlier, followed)


def test_a_story_stands_in_order_of_time_with_its_first_report_and_what_is_new():
    rows = (told(1, hours=5, read=True), told(2, hours=4, read=True), told(3, hours=1), told(4, hours=0.5))
    html = story_html(page(*rows, earlier=(Earlier(told(8, hours=200), ("yard",)),)), context())
    order = (
        "Report 1",
        "first report",
        "Report 2",
        "New since you read it",
        "Report 3",
        "Report 4",
        "ministries",
        "Report 8",
    )
    places = [html.index(words) for words in order]
    assert places == sorted(places)
    assert "stand in at least 2 of the 4 texts" in html
    assert "8 d earlier" in html
    assert "command/follow/5" in html and "command/leave/5" not in html
    assert html.count("command/split/") == 4


def test_a_story_that_is_followed_and_read_offers_to_stop():
    html = story_html(page(told(1, hours=5, read=True), followed=Followed(3, 5, "Report 1", 1)), context())
    assert "command/leave/5" in html
    assert "command/read-story" not in html
    assert "command/split" not in html  # of one article


@pytest.mark.parametrize(
    ("read", "place"),
    [((), -1), ((0,), 1), ((0, 1), 2), ((1,), 2), ((0, 1, 2), -1), ((2,), -1)],
)
def test_what_is_new_begins_after_what_was_read_last(read, place):
    assert since_read([told(each, hours=9 - each, read=each in read) for each in range(3)]) == place


def test_bars_are_as_wide_as_the_story_is_long():
    words, counts, unread = bars_of([told(1, hours=3, read=True), told(2, hours=2.9, read=True), told(3, hours=0.4)])
    assert (words, counts, unread) == ("Articles every half hour", [2, 0, 0, 0, 0, 1], {5})
    assert bars_of([told(1, hours=24 * 80), told(2, hours=0)])[0] == "Articles every week"
    assert bars_of([told(1, hours=24 * 365 * 40), told(2, hours=0)])[0] == "Articles every year"


def test_popular_stories_are_ranked_and_say_who_told_them():
    html = popular_html([story(3, 2, read=(0,)), story(30, 29, number=6, read=(0, 1))], context())
    assert html.index('class="rank">1') < html.index("command/story/5") < html.index('class="rank">2')
    assert "2 sources · 2 articles · 1 unread" in html
    assert "Paper 1, Paper 2 – Paper 1 first, yesterday 06:40" in html
    assert "No story" in popular_html([], context())


def test_times_are_as_short_as_they_can_be():
    times = [clock(NOW - round(hours * HOUR), now=NOW, locale=ENGLISH) for hours in (3, 20, 24 * 8, 24 * 400)]
    assert times == ["09:40", "yesterday 16:40", "17 Jan, 12:40", "21 Dec 2024, 12:40"]
    shorter = [since_day_words(NOW - round(hours * HOUR), now=NOW, locale=ENGLISH) for hours in (3, 20, 24 * 8)]
    assert shorter == ["since 09:40", "since yesterday", "since 17 Jan"]


def test_what_a_feed_says_never_becomes_markup():
    evil = story(3, 2, title=EVIL)
    one = page(*evil.rows)
    section = FrontPage((evil,), (Section(None, evil.rows),))
    pages = [front_html(section, context()), popular_html([evil], context()), story_html(one, context())]
    pages += [light_front(section, context()), light_popular([evil], context()), light_story(one, context())]
    for html in pages:
        assert "<script" not in html
        assert "&lt;script&gt;" in html
    whole = whole_page(EVIL, "", context=context(), template=resource_text("paper.html"))
    assert "<script" not in whole
    assert "default-src 'none'" in whole


def test_the_light_view_has_the_same_links():
    one = page(told(1, hours=5, read=True), told(2, hours=1), followed=Followed(3, 5, "Report 1", 1))
    for fancy, light in (
        (front_html(front(), context()), light_front(front(), context())),
        (popular_html([story(3, 2)], context()), light_popular([story(3, 2)], context())),
    ):
        assert all(f"command/{name}/" in light for name in ("open", "story") if f"command/{name}/" in fancy)
    light = light_story(one, context())
    for words in ("command/leave/5", "command/tell/5", "command/split/2", "New since you read it", "first report"):
        assert words in light
