"""What documents bring, what a person makes of it, and what each write says that it changed."""

from __future__ import annotations

import json

import pytest
from support.store_kit import DAY, NOW, digest, document, entry

from newsreader.core.enclosures import ChapterSource, FoundChapters, file_name
from newsreader.core.errors import StoreError, UsageError
from newsreader.core.values import ArticleId, Changes, Chapter, Enclosure, FeedId, View, ViewKind


def test_everything_of_an_entry_comes_back(kit):
    feed = kit.feed()
    made = entry(
        "a-guid",
        "A <title> & more",
        body="<p>北京 " + "long text " * 100 + "</p>",
        author="Wang Yi",
        picture="https://a.example/p.jpg",
        pictures=("https://a.example/p.jpg", "https://a.example/q.jpg"),
        enclosures=(Enclosure("https://a.example/s.mp3", "audio/mpeg", 123, "Sound"), Enclosure("https://a.example/t")),
        categories=("One", "Two"),
        language="zh",
    )
    changes = kit.fetch(feed, made)
    (number,) = changes.added
    article = kit.reader.article(number)
    row = article.row
    assert (row.feed, row.uid, row.url, row.title) == (feed, "a-guid", made.url, "A <title> & more")
    assert (row.author, row.excerpt, row.picture) == ("Wang Yi", made.excerpt, "https://a.example/p.jpg")
    assert (row.published, row.arrived, row.sort_at) == (NOW - DAY, NOW, NOW - DAY)
    assert (row.read, row.starred, row.story, row.offline) == (False, False, None, False)
    assert (article.html, article.pictures, article.enclosures) == (made.html, made.pictures, made.enclosures)
    assert (article.categories, article.language) == (("One", "Two"), "zh")
    assert kit.reader.rows([number]) == (row,)


def test_a_write_says_what_came_and_what_was_edited(kit):
    feed = kit.feed()
    first = kit.fetch(feed, entry("a"), entry("b"))
    assert len(first.added) == 2
    assert first == Changes(added=first.added, feeds=frozenset({feed}))
    assert kit.fetch(feed, entry("a"), entry("b")) == Changes(feeds=frozenset({feed}))
    again = kit.fetch(feed, entry("a", "Another title"), entry("b"), entry("c"))
    assert again.updated == {kit.by_title("Another title")}
    assert again.added == {kit.by_title("About c")}


def test_an_edit_keeps_marks_and_moves_with_its_date_alone(kit):
    feed = kit.feed()
    kit.fetch(feed, entry("a"), entry("b", published=NOW - 2 * DAY))
    a = kit.by_title("About a")
    kit.writer.set_read([a], True)
    kit.writer.set_starred([a], True)
    kit.fetch(feed, entry("a", "Edited", body="<p>Another text.</p>"))
    row = kit.reader.article(a).row
    assert (row.title, row.read, row.starred, row.sort_at) == ("Edited", True, True, NOW - DAY)
    kit.fetch(feed, entry("a", "Edited", published=NOW - 3 * DAY))
    assert kit.seen_in(View()) == ["About b", "Edited"]
    assert kit.reader.article(a).row.read


def test_entries_of_one_second_stand_in_document_order(kit):
    feed = kit.feed()
    kit.fetch(feed, *(entry(name, name, published=None) for name in ("first", "second", "third")))
    assert kit.seen_in(View()) == ["first", "second", "third"]


def test_numbers_are_given_out_once(kit):
    feed = kit.feed()
    (first,) = kit.fetch(feed, entry("a")).added
    kit.writer.set_read([first], True)
    kit.writer.remove_articles([first])
    (second,) = kit.fetch(feed, entry("b")).added
    assert second > first
    kit.writer.unsubscribe([feed], now=NOW)
    kit.writer.purge_removed(NOW + 1)
    other = kit.feed("https://b.example/feed")
    assert other > feed
    assert min(kit.fetch(other, entry("c")).added) > second


def test_a_feed_that_was_unsubscribed_meanwhile_is_left_alone(kit):
    feed = kit.feed()
    state = kit.result(feed)
    from newsreader.core.decide import decide, wanted_uids

    came = document(entry("a"))
    decision = decide(feed, came, known=kit.writer.known(feed, wanted_uids(came)), now=NOW)
    kit.writer.unsubscribe([feed], now=NOW)
    assert kit.writer.apply(decision, state, now=NOW) == (Changes(), 0)
    assert kit.sql("SELECT count(*) FROM article") == [(0,)]


@pytest.mark.parametrize("guid", ["with\x00zero", "half \ud800 pair", "\x00", "q'uo\"te\\ %", "é" * 5_000, "\n \t x"])
def test_any_guid_is_known_again(kit, guid):
    feed = kit.feed()
    made = entry(guid, "Odd")
    assert len(kit.fetch(feed, made).added) == 1
    assert kit.fetch(feed, made).added == frozenset()


def test_a_feed_that_was_rekeyed_keeps_its_articles_and_marks(kit):
    feed = kit.feed()
    old = [entry(f"http://a.example/{n}", f"Story {n}") for n in range(12)]
    added = kit.fetch(feed, *old).added
    kit.writer.set_read(added, True)
    kit.writer.set_starred([min(added)], True)
    new = [entry(f"https://a.example/{n}", f"Story {n}", url=made.url) for n, made in enumerate(old)]
    assert kit.fetch(feed, *new).added == frozenset()
    assert kit.reader.counts(0).unread == {}
    assert kit.reader.counts(0).starred == 1
    uids = {row.uid for row in kit.reader.rows(kit.reader.ids(View()))}
    assert uids == {made.guid for made in new}
    # Half of the old names come back, too few for the flood guard: the aliases know them.
    assert kit.fetch(feed, *old[:3], entry("fresh")).added == {kit.by_title("About fresh")}


def test_what_was_cleaned_up_does_not_come_back_as_new(kit):
    feed = kit.feed()
    added = kit.fetch(feed, entry("a"), entry("b"), entry("c")).added
    a, b, c = (kit.by_title(f"About {name}") for name in "abc")
    kit.writer.set_read([a, b], True)
    kit.writer.set_starred([b], True)
    assert kit.writer.remove_articles(added) == Changes(removed=frozenset({a}))  # not the starred, not the unread
    assert kit.writer.remove_articles([a]) == Changes()
    assert kit.fetch(feed, entry("a"), entry("b"), entry("c"), now=NOW + 300 * DAY).added == frozenset()
    assert {*kit.reader.ids(View())} == {b, c}


def test_a_feed_whose_articles_were_all_cleaned_up_is_not_new(kit):
    feed = kit.feed()
    added = kit.fetch(feed, entry("a")).added
    kit.writer.set_read(added, True)
    kit.writer.remove_articles(added)
    later = kit.fetch(feed, *(entry(f"later {n}") for n in range(30)))
    assert kit.reader.counts(0).unread == {feed: len(later.added)}


# -- marks -------------------------------------------------------------------------------------------------------


def test_marks_answer_only_what_they_changed(kit):
    feed = kit.feed()
    kit.fetch(feed, entry("a"), entry("b"))
    a, b = kit.by_title("About a"), kit.by_title("About b")
    assert kit.writer.set_read([a, a], True) == Changes(read=frozenset({a}))
    assert kit.writer.set_read([a, b], True) == Changes(read=frozenset({b}))
    assert kit.writer.set_read([a, b], True) == Changes()
    assert kit.writer.set_read([], True) == Changes()
    assert kit.writer.set_read([a], False) == Changes(unread=frozenset({a}))
    assert kit.writer.set_starred([a, b], True) == Changes(starred=frozenset({a, b}))
    assert kit.writer.set_starred([b], False) == Changes(unstarred=frozenset({b}))


def test_an_unknown_article_is_named_and_nothing_is_changed(kit):
    feed = kit.feed()
    (a,) = kit.fetch(feed, entry("a")).added
    with pytest.raises(UsageError, match="no article 77, 99") as caught:
        kit.writer.set_read([a, ArticleId(99), ArticleId(77)], True)
    assert caught.value.kind == "unknown-article"
    assert kit.reader.counts(0).all_unread == 1


def test_mark_all_read_takes_a_view_up_to_an_id_and_undo_is_exact(kit):
    one, other = kit.feed(), kit.feed("https://b.example/feed")
    kit.fetch(one, *(entry(f"a{n}") for n in range(5)))
    kit.fetch(other, *(entry(f"b{n}") for n in range(5)))
    before = kit.writer.set_read([kit.by_title("About a0"), kit.by_title("About b0")], True).read
    looked = kit.reader.newest_id()
    late = kit.fetch(one, entry("late")).added
    changes = kit.writer.mark_all_read(View(ViewKind.FEED, feed=one), up_to=looked)
    assert kit.titles(sorted(changes.read, reverse=True)) == [f"About a{n}" for n in range(1, 5)]
    assert kit.reader.counts(0).unread == {one: 1, other: 4}
    everything = kit.writer.mark_all_read(View())
    assert late <= everything.read
    assert len(everything.read) == 5
    kit.writer.set_read(everything.read, False)
    kit.writer.set_read(changes.read, False)
    assert {row.id for row in kit.reader.rows(kit.reader.ids(View())) if row.read} == before


def test_mark_all_read_of_a_search_and_of_nothing(kit):
    feed = kit.feed()
    kit.fetch(feed, entry("a", "Railway to Kyrgyzstan"), entry("b", "Weather"))
    kit.index()
    changes = kit.writer.mark_all_read(View(ViewKind.SEARCH, words="kyrgyz"))
    assert changes.read == {kit.by_title("Railway to Kyrgyzstan")}
    assert kit.writer.mark_all_read(View(ViewKind.SEARCH, words='" "')) == Changes()


def test_many_ids_are_one_statement(kit):
    feed = kit.feed()
    added = kit.fetch(feed, *(entry(f"{n}") for n in range(1_200))).added
    assert len(added) == 1_200
    assert len(kit.writer.set_starred(added, True).starred) == 1_200
    assert len(kit.reader.rows(sorted(added))) == 1_200


# -- what is damaged ---------------------------------------------------------------------------------------------


def test_a_damaged_text_is_said_in_words_and_stops_nothing_else(kit):
    feed = kit.feed()
    kit.fetch(feed, entry("a", "Broken"), entry("b", "Whole"))
    broken, whole = kit.by_title("Broken"), kit.by_title("Whole")
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(kit.path)) as connection, connection:
        connection.execute("UPDATE body SET html = x'01ffff' WHERE article = ?", (broken,))
    with pytest.raises(StoreError, match=f"text of article {broken} is damaged") as caught:
        kit.reader.article(broken)
    assert caught.value.kind == "damaged"
    assert kit.reader.article(whole).html
    assert kit.index() == 2
    assert list(kit.reader.search_ids("broken")) == [broken]


def test_json_of_a_body_holds_what_is_not_ascii_and_no_feed_is_known_that_is_not_there(kit):
    feed = kit.feed()
    (number,) = kit.fetch(feed, entry("a", categories=("鉄道", 'a"b'))).added
    assert json.loads(kit.sql("SELECT categories FROM body")[0][0]) == ["鉄道", 'a"b']
    assert kit.reader.article(number).categories == ("鉄道", 'a"b')
    assert kit.reader.article(ArticleId(12_345)) is None
    assert kit.reader.feed(FeedId(12_345)) is None


def test_the_digest_of_the_kit_follows_from_what_an_entry_says():
    assert digest(entry("a")) != digest(entry("a", "Another"))


def test_files_come_back_with_their_chapters(kit):
    files = (
        Enclosure("https://a.example/1.mp3", "audio/mpeg", 7, "One", (Chapter(0, "Start"), Chapter(1500, "End"))),
        Enclosure("https://a.example/2.pdf"),
        Enclosure("https://a.example/3.mp3", chapters_url="https://a.example/3.json"),
        Enclosure("https://a.example/4.mp3", chapters=(Chapter(0, "x"),), chapters_url="https://a.example/4.json"),
    )
    feed = kit.feed()
    kit.fetch(feed, entry("x", enclosures=files))
    (number,) = kit.reader.ids(View())
    assert kit.reader.article(number).enclosures == files


def test_chapters_that_were_found_stand_behind_those_of_the_feed(kit):
    own, found = (Chapter(0, "Own"),), (Chapter(5, "Found 鉄"), Chapter(9, ""))
    one, two, three = (f"https://a.example/{number}.mp3" for number in range(3))
    feed = kit.feed()
    kit.fetch(feed, entry("x", enclosures=(Enclosure(one), Enclosure(two, chapters=own), Enclosure(three))))
    (number,) = kit.reader.ids(View())
    for url in (one, two):
        in_file = FoundChapters(ChapterSource.IN_FILE, 7, own)
        kit.writer.enclosures.keep_chapters(number, file_name(url), found=in_file)
        kit.writer.enclosures.keep_chapters(number, file_name(url), found=FoundChapters(ChapterSource.BESIDE, 8, found))
    assert [each.chapters for each in kit.reader.article(number).enclosures] == [found, own, ()]
    assert kit.reader.enclosures.chapters(number)[file_name(one)] == FoundChapters(ChapterSource.BESIDE, 8, found)
    gone = ArticleId(number + 1)
    kit.writer.enclosures.keep_chapters(gone, file_name(one), found=FoundChapters(ChapterSource.BESIDE, 8, found))
    assert kit.reader.enclosures.chapters(gone) == {}
    kit.writer.unsubscribe([feed], now=1)
    kit.writer.purge_removed(2)
    assert kit.sql("SELECT count(*) FROM chapter") == [(0,)]
