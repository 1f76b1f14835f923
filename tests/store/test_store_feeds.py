"""Subscriptions and folders: coming, going, moving, importing, exporting, and how their fetches ended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.store_kit import DAY, NOW, document, entry

from newsreader.core.errors import StoreError, UsageError
from newsreader.core.outlines import Outline
from newsreader.core.texts import tr, use_texts
from newsreader.core.values import Changes, FeedId, FolderId, Validators, View, ViewKind
from newsreader.languages import speak, translation_file
from newsreader.store.write_feeds import FetchResult, NewFeed

A, B, C = (f"https://{name}.example/feed" for name in "abc")


def shelf(kit) -> dict[str, list[str]]:
    """The addresses in each folder by its path, in order; "" is the top."""
    folders = {folder.id: folder for folder in kit.reader.folders()}

    def path(number) -> str:
        return "" if number is None else f"{path(folders[number].parent)}/{folders[number].title}"

    found: dict[str, list[str]] = {path(number): [] for number in folders}
    for feed in kit.reader.feeds():
        found.setdefault(path(feed.folder), []).append(feed.url)
    return found


def everything(kit) -> dict[str, list[tuple]]:
    """Every row of what hangs on feeds."""
    return {
        table: kit.sql(f"SELECT * FROM {table} ORDER BY 1, 2")
        for table in ("feed", "folder", "article", "state", "body")
    }


# -- subscribing ---------------------------------------------------------------------------------------------------


def test_a_subscription_and_its_row(kit):
    feed, changes = kit.writer.add_feed(NewFeed(A, typed=True), next_due=NOW + 5, now=NOW)
    assert changes == Changes(feeds=frozenset({feed}), structure=True)
    row = kit.reader.feed(feed)
    assert (row.url, row.title, row.added, row.next_due, row.last_ok) == (A, A, NOW, NOW + 5, None)
    assert kit.reader.find_feed(A) == kit.reader.find_feed(str(feed)) == row
    assert kit.reader.find_feed("nothing") is None
    (state,) = kit.reader.due(NOW + 5)
    assert (state.feed, state.typed, state.validators) == (feed, True, Validators())
    assert kit.reader.due(NOW + 4) == ()
    assert kit.reader.next_due() == NOW + 5


def test_the_same_address_twice_is_refused_by_name(kit):
    feed = kit.feed(A)
    kit.take(feed, document(title="The Dispatch"))
    before = everything(kit)
    with pytest.raises(StoreError, match="already follow this one: The Dispatch") as caught:
        kit.writer.add_feed(NewFeed(A), next_due=NOW, now=NOW)
    assert caught.value.kind == "duplicate"
    assert everything(kit) == before


def test_a_folder_that_is_not_there_is_a_wrong_request(kit):
    with pytest.raises(UsageError, match="no folder 9"):
        kit.feed(A, folder=FolderId(9))
    assert kit.reader.feeds() == ()


def test_unsubscribing_from_what_is_not_there_changes_nothing(kit):
    feed = kit.feed(A)
    with pytest.raises(UsageError, match="no feed 9") as caught:
        kit.writer.unsubscribe([feed, FeedId(9)], now=NOW)
    assert caught.value.kind == "unknown-feed"
    assert len(kit.reader.feeds()) == 1


def test_an_unsubscribed_feed_comes_back_whole(kit):
    folder, _ = kit.writer.add_folder("News")
    feed, other = kit.feed(A, folder=folder, title="Mine"), kit.feed(B)
    articles = kit.fetch(feed, entry("a"), entry("b")).added
    kit.writer.set_starred([min(articles)], True)
    before = everything(kit)
    gone = kit.writer.unsubscribe([feed], now=NOW + 5)
    assert gone == Changes(removed=articles, feeds=frozenset({feed}), structure=True)
    assert kit.sql("SELECT id FROM feed WHERE removed IS NOT NULL") == [(feed,)]
    assert [state.feed for state in kit.reader.due(NOW + 99)] == [other]
    back = kit.writer.restore_feeds([feed])
    assert back == Changes(added=articles, feeds=frozenset({feed}), structure=True)
    assert everything(kit) == before
    assert kit.writer.restore_feeds([feed, other]) == Changes()


def test_subscribing_again_brings_the_old_articles_back(kit):
    feed = kit.feed(A)
    articles = kit.fetch(feed, entry("a")).added
    kit.writer.set_read(articles, True)
    kit.writer.unsubscribe([feed], now=NOW)
    folder, _ = kit.writer.add_folder("News")
    again, changes = kit.writer.add_feed(NewFeed(A, title="Given", folder=folder), next_due=NOW + 7, now=NOW + 7)
    assert again == feed
    assert changes.added == articles
    row = kit.reader.feed(feed)
    assert (row.title, row.folder, row.next_due) == ("Given", folder, NOW + 7)
    assert kit.reader.counts(0).unread == {}


def test_a_feed_is_not_restored_beside_itself(kit):
    feed = kit.feed(A)
    kit.writer.unsubscribe([feed], now=NOW)
    other = kit.feed(B)
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(kit.path)) as connection, connection:  # as a moved address will do (R40)
        connection.execute("UPDATE feed SET url = ? WHERE id = ?", (A, other))
    with pytest.raises(StoreError, match="follow this address again") as caught:
        kit.writer.restore_feeds([feed])
    assert caught.value.kind == "duplicate"


def test_what_was_removed_long_ago_is_purged_with_all_that_hangs_on_it(kit):
    old, kept = kit.feed(A), kit.feed(B)
    for feed in (old, kept):
        added = kit.fetch(feed, *(entry(f"http://x/{feed}/{n}") for n in range(8))).added
        kit.fetch(feed, *(entry(f"https://x/{feed}/{n}", f"About http://x/{feed}/{n}") for n in range(8)))
        kit.writer.set_read(added, True)
        kit.writer.remove_articles([min(added)])
    kit.index()
    for feed in (old, kept):
        kit.fetch(feed, entry("one that waits"), entry("another"))
    tables = ("article", "state", "body", "alias", "seen", "change", "indexed", "feed")
    before = {table: kit.sql(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
    assert all(count >= 2 for count in before.values()), before
    kit.writer.unsubscribe([old], now=NOW)
    assert kit.writer.purge_removed(NOW) == 0
    assert kit.writer.purge_removed(NOW + 1) == 1
    after = {table: kit.sql(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
    assert after == {table: count // 2 for table, count in before.items()}
    assert kit.sql("PRAGMA foreign_key_check") == []
    assert kit.sql("SELECT id FROM feed WHERE removed IS NOT NULL") == []


def test_a_name_of_the_readers_own(kit):
    feed = kit.feed(A)
    kit.take(feed, document(title="Its own"))
    assert kit.writer.rename_feed(feed, "Mine") == Changes(feeds=frozenset({feed}))
    assert kit.writer.rename_feed(feed, "Mine") == Changes()
    assert kit.reader.feed(feed).title == "Mine"
    kit.writer.rename_feed(feed, "Its own")  # as undo does
    kit.take(feed, document(title="A new one of its own"))
    assert kit.reader.feed(feed).title == "A new one of its own"
    kit.writer.rename_feed(feed, "Mine")
    kit.writer.rename_feed(feed, None)
    assert kit.reader.feed(feed).title == "A new one of its own"
    kit.take(feed, document(title="", site_url=""))
    row = kit.reader.feed(feed)
    assert (row.title, row.site_url) == ("A new one of its own", "https://a.example/")


# -- how fetches ended -----------------------------------------------------------------------------------------------


def test_trouble_is_kept_with_its_beginning_until_it_is_over(kit):
    feed = kit.feed(A)
    kit.fetch(feed, entry("a"))
    state = kit.reader.fetch_states([feed])[0]
    for tried in (NOW + 10, NOW + 20):
        failed = replace(
            state, last_try=tried, failures=state.failures + 1, next_due=tried + 9, blocked_until=tried + 5
        )
        result = FetchResult(failed, 404, "http", "Not found.")
        assert kit.writer.save_results([result]) == Changes(feeds=frozenset({feed}))
        row = kit.reader.feed(feed)
        assert (row.error_since, row.last_try, row.http) == (NOW + 10, tried, 404)
        assert (row.error_kind, row.error_text, row.failures) == ("http", "Not found.", 1)
        assert kit.reader.fetch_states([feed])[0].blocked_until == tried + 5
    fine = replace(state, validators=Validators('"e"', "yesterday"), body_hash=b"12", last_ok=NOW + 30, failures=0)
    kit.writer.save_results([FetchResult(fine, 200)])
    row = kit.reader.feed(feed)
    assert (row.error_kind, row.error_text, row.error_since, row.failures) == (None, None, None, 0)
    assert kit.reader.fetch_states([feed])[0] == fine


def test_a_result_for_another_address_is_dropped(kit):
    feed = kit.feed(A)
    asked = replace(kit.reader.fetch_states([feed])[0], url="https://old.example/", validators=Validators('"x"'))
    kit.writer.save_results([FetchResult(asked, 200)])
    assert kit.reader.fetch_states([feed])[0].validators == Validators()
    assert kit.writer.save_results([]) == Changes()


# -- folders -------------------------------------------------------------------------------------------------------


def test_feeds_are_put_where_they_are_dropped(kit):
    folder, _ = kit.writer.add_folder("F")
    a, b, c = (kit.feed(url) for url in (A, B, C))
    assert kit.writer.move_feeds([c, a], folder=None, before=b) == Changes(feeds=frozenset({a, c}), structure=True)
    assert shelf(kit) == {"": [C, A, B], "/F": []}
    kit.writer.move_feeds([a], folder=folder)
    kit.writer.move_feeds([b], folder=folder, before=a)
    assert shelf(kit) == {"": [C], "/F": [B, A]}
    kit.writer.move_feeds([a], folder=folder, before=a)
    assert shelf(kit) == {"": [C], "/F": [B, A]}
    with pytest.raises(UsageError, match="no folder 77"):
        kit.writer.move_feeds([a], folder=FolderId(77))


def test_a_removed_folder_leaves_its_content_where_it_was(kit):
    first, middle, last = (kit.writer.add_folder(title)[0] for title in ("First", "Middle", "Last"))
    inner = [kit.writer.add_folder(title, parent=middle)[0] for title in ("One", "Two")]
    kit.feed(A)
    b, c = kit.feed(B, folder=middle), kit.feed(C, folder=middle)
    kit.writer.move_feeds([c], folder=middle, before=b)
    gone = kit.feed("https://gone.example/", folder=middle)
    kit.writer.unsubscribe([gone], now=NOW)
    assert kit.writer.remove_folder(middle) == Changes(structure=True)
    assert [folder.id for folder in kit.reader.folders()] == [first, *inner, last]
    assert shelf(kit)[""] == [A, C, B]
    kit.writer.restore_feeds([gone])
    assert kit.reader.feed(gone).folder is None
    assert kit.sql("PRAGMA foreign_key_check") == []
    with pytest.raises(UsageError, match=f"no folder {middle}"):
        kit.writer.remove_folder(middle)


def test_folders_move_but_not_into_themselves(kit):
    a, b, c = (kit.writer.add_folder(title)[0] for title in "ABC")
    kit.writer.move_folder(c, parent=None, before=a)
    assert [folder.title for folder in kit.reader.folders()] == ["C", "A", "B"]
    kit.writer.move_folder(b, parent=a)
    kit.writer.move_folder(c, parent=b)
    assert sorted(shelf(kit)) == ["/A", "/A/B", "/A/B/C"]
    for target in (a, b, c):
        with pytest.raises(UsageError, match="into itself"):
            kit.writer.move_folder(a, parent=target)
    with pytest.raises(UsageError, match="no folder 55"):
        kit.writer.move_folder(a, parent=FolderId(55))
    assert kit.writer.rename_folder(a, "Renamed") == Changes(structure=True)
    assert kit.writer.rename_folder(a, "Renamed") == Changes()
    assert sorted(shelf(kit)) == ["/Renamed", "/Renamed/B", "/Renamed/B/C"]


def test_a_folder_by_its_path_is_made_once(kit):
    assert kit.writer.ensure_folder([]) == (None, Changes())
    made, changes = kit.writer.ensure_folder(["A", "B"])
    assert changes == Changes(structure=True)
    assert kit.writer.ensure_folder(["A", "B"]) == (made, Changes())
    assert kit.writer.ensure_folder(["B"])[0] != made
    assert sorted(shelf(kit)) == ["/A", "/A/B", "/B"]


# -- lists of subscriptions ------------------------------------------------------------------------------------------


def test_an_imported_list_is_given_back_with_what_it_said_besides(kit):
    said = (("type", "rss"), ("description", "a & b"), ("x:own", "1"))
    there = kit.feed(C)
    wanted = [
        (
            NewFeed(A, title="A", site_url="https://a.example/", typed=True, category="/x,/y", attributes=said),
            ["F", "G"],
        ),
        (NewFeed(B, title="B", typed=True), []),
        (NewFeed(C, title="C"), ["F"]),
        (NewFeed(B, title="B again"), ["F"]),
    ]
    added, changes = kit.writer.import_feeds(wanted, next_due=NOW + 3, now=NOW)
    assert changes == Changes(feeds=frozenset(added), structure=True)
    assert [kit.reader.feed(feed).url for feed in added] == [A, B]
    assert there not in added
    assert shelf(kit) == {"": [C, B], "/F": [], "/F/G": [A]}
    folder, c, b = kit.reader.export_outlines()
    assert folder == Outline(
        "F", children=(Outline("G", children=(Outline("A", A, "https://a.example/", "/x,/y", said),)),)
    )
    assert (c, b) == (Outline(C, C, ""), Outline("B", B, ""))
    assert kit.writer.import_feeds(wanted, next_due=NOW, now=NOW) == ((), Changes())


def test_an_import_brings_back_what_was_unsubscribed(kit):
    feed = kit.feed(A)
    articles = kit.fetch(feed, entry("a")).added
    kit.writer.unsubscribe([feed], now=NOW)
    wanted = [(NewFeed(A, title="Back"), ["F"]), (NewFeed(B), ["F"])]
    added, changes = kit.writer.import_feeds(wanted, next_due=NOW, now=NOW)
    assert set(added) == {feed, FeedId(feed + 1)}
    assert changes.added == articles
    assert kit.reader.feed(feed).title == "Back"
    assert set(shelf(kit)["/F"]) == {A, B}


@pytest.mark.server
def test_five_thousand_feeds_twice_are_the_same(kit):
    wanted = [(NewFeed(f"https://{n}.example/", title=f"{n}"), [f"F{n % 7}", f"G{n % 3}"]) for n in range(5_000)]
    first, _ = kit.writer.import_feeds(wanted, next_due=NOW, now=NOW)
    assert len(first) == 5_000
    before = shelf(kit)
    assert kit.writer.import_feeds(wanted, next_due=NOW, now=NOW)[0] == ()
    assert shelf(kit) == before
    assert before["/F0/G0"][:3] == ["https://0.example/", "https://21.example/", "https://42.example/"]


@pytest.mark.server
def test_folders_of_any_depth_are_written_out(kit):
    kit.writer.ensure_folder([f"{n}" for n in range(300)])
    outlines, depth = kit.reader.export_outlines(), 0
    while outlines:
        outlines, depth = outlines[0].children, depth + 1
    assert depth == 300
    folder = kit.reader.folders()[0].id
    kit.feed(A, folder=FolderId(folder + 299))
    kit.fetch(FeedId(1), entry("deep", published=NOW - DAY))
    assert kit.seen_in(View(ViewKind.FOLDER, folder=folder)) == ["About deep"]


def in_trouble(kit, feed, text: str) -> None:
    state = kit.reader.fetch_states([feed])[0]
    kit.writer.save_results([FetchResult(state, 404, "http", text)])


def test_an_error_is_told_in_the_language_of_the_day_whenever_it_was_kept(kit):
    feed = kit.feed()
    text = tr("The server answers {status}: {why}.").format(status=404, why=tr("nothing is found at this address"))
    in_trouble(kit, feed, text)
    english = "The server answers 404: nothing is found at this address."
    quick = kit.database.window_reader()
    assert kit.reader.feed(feed).error_text == quick.feeds()[0].error_text == english
    speak(translation_file(["de"]))
    try:
        german = kit.reader.feed(feed).error_text
        assert german == quick.feeds()[0].error_text != english
        assert "404" in german
        assert "{" not in german
    finally:
        use_texts({})
        quick.close()


def test_an_error_that_was_kept_as_words_is_told_as_it_was(kit):
    feed = kit.feed()
    in_trouble(kit, feed, "Nicht gefunden.")
    assert kit.reader.feed(feed).error_text == "Nicht gefunden."
