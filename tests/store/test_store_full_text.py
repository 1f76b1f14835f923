"""Articles' second texts in the store: kept, shown, renewed, gone with their article; decisions about them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from support.store_kit import NOW, entry, open_kit

from newsreader.core.errors import UsageError
from newsreader.core.full_text import MOST_PAGES, further_page, gives_summaries, joined
from newsreader.core.values import FeedId, PageText
from newsreader.store import migrate
from newsreader.store.migrate import newest_version

PICTURES = ("https://a.example/1.jpg", "https://a.example/2.jpg")


def text(words: str = "<p>At length.</p>", **others) -> PageText:
    return PageText(
        **{"url": "https://a.example/page", "title": "", "author": "", "published": None, "html": words, **others}
    )


@pytest.fixture
def number(kit):
    return min(kit.fetch(kit.feed(), entry("a")).added)


def test_a_full_text_is_shown_renewed_and_put_back(kit, number):
    own = kit.reader.article(number)
    changes = kit.writer.keep_full_text(number, text(author="Nora", pictures=PICTURES, language="de"), now=NOW)
    assert changes.updated == {number}
    shown = kit.reader.article(number)
    assert (shown.html, shown.pictures, shown.language, shown.row.author) == (
        "<p>At length.</p>",
        PICTURES,
        "de",
        "Nora",
    )
    assert shown.fulltext
    assert not shown.row.offline, "two pictures are missing"
    kit.writer.keep_full_text(number, text("<p>Anew.</p>"), now=NOW + 1)
    assert kit.reader.article(number).html == "<p>Anew.</p>"
    assert kit.writer.show_full_text([number], False).updated == {number}
    back = kit.reader.article(number)
    assert (back.html, back.fulltext, back.has_fulltext, back.row) == (
        own.html,
        False,
        True,
        replace(own.row, has_fulltext=True),
    )
    assert not kit.writer.show_full_text([number], False), "it is off already"


def test_an_edit_of_the_feed_leaves_the_page_s_text_shown(kit, number):
    kit.writer.keep_full_text(number, text(pictures=PICTURES), now=NOW)
    kit.fetch(kit.reader.article(number).row.feed, entry("a", "About a", body="<p>Edited.</p>"))
    assert kit.reader.article(number).html == "<p>At length.</p>"
    assert not kit.reader.article(number).row.offline


def test_it_goes_with_its_article_and_is_not_kept_for_one_that_is_gone(kit, number):
    kit.writer.keep_full_text(number, text(), now=NOW)
    kit.writer.set_read([number], True)
    kit.writer.remove_articles([number])
    assert not kit.writer.keep_full_text(number, text(), now=NOW)
    with closing(sqlite3.connect(kit.path)) as connection:
        assert connection.execute("SELECT count(*) FROM full_text").fetchone() == (0,)
    assert kit.index() == 0


def test_feeds_that_want_it_always(kit, number):
    feed = kit.reader.article(number).row.feed
    assert kit.writer.set_full_text_always(feed, True).feeds == {feed}
    assert not kit.writer.set_full_text_always(feed, True)
    assert kit.reader.full_text_feeds() == {feed}
    assert kit.reader.without_full_text([feed], limit=5) == (number,)
    kit.writer.keep_full_text(number, text(), now=NOW)
    assert kit.reader.without_full_text([feed], limit=5) == ()
    with pytest.raises(UsageError):
        kit.writer.set_full_text_always(FeedId(99), True)


def test_lengths_are_those_of_the_feed_s_own_texts(kit, number):
    kit.writer.keep_full_text(number, text("<p>x</p>" * 500), now=NOW)
    feed = kit.reader.article(number).row.feed
    assert kit.reader.text_lengths(feed, limit=20) == (len("<p>About a, at length.</p>"),)


def test_a_database_without_second_texts_gets_their_tables(tmp_path):
    step = migrate.STEPS.index(migrate._second_texts)
    kit = open_kit(tmp_path)
    number = min(kit.fetch(kit.feed(), entry("a")).added)
    kit.close()
    with closing(sqlite3.connect(kit.path)) as connection, connection:
        for table in ("full_text", "full_text_feed"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute(f"PRAGMA user_version = {step}")
    again = open_kit(tmp_path)
    again.index()
    assert again.writer.keep_full_text(number, text("<p>Quayside.</p>"), now=NOW)
    assert again.index() == 1
    assert list(again.reader.search_ids("quayside")) == [number]
    assert newest_version() > step
    again.close()


# -- pure ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ((), False),
        ((100, 90, 200), False),
        ((100,) * 4, True),
        ((100,) * 8 + (5_000,) * 2, True),
        ((100, 5_000) * 5, False),
    ],
)
def test_a_feed_of_short_texts_gives_summaries(lengths, expected):
    assert gives_summaries(lengths) is expected


def test_pages_join_in_their_order():
    one = text("<p>1</p>", pictures=PICTURES[:1])
    both = joined([one, text("<p>2</p>", pictures=PICTURES, author="Nora")])
    assert (both.html, both.pictures, both.author) == ("<p>1</p>\n<p>2</p>", PICTURES, "Nora")


@pytest.mark.parametrize(
    ("before", "after", "asked", "expected"),
    [
        ("", "https://a.example/2", (), ("https://a.example/2", False)),
        ("https://a.example/0", "https://a.example/2", (), ("https://a.example/0", True)),
        ("", "https://b.example/2", (), None),
        ("", "https://a.example/2", ("https://a.example/2",), None),
        ("", "https://a.example/2", tuple(map(str, range(MOST_PAGES))), None),
    ],
)
def test_further_pages_stand_on_the_same_host_and_are_few(before, after, asked, expected):
    assert further_page([text(before=before, after=after)], asked, host="a.example") == expected
