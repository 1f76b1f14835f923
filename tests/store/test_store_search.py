"""The search index: what is found in which writing, how words are meant, the queue, and what is stale."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.store_kit import NOW, entry

from newsreader.core.values import View, ViewKind
from newsreader.store import migrate, search, write_index
from newsreader.store.fts import beginnings, query_of, question_of

TEXTS = {
    "japanese": "<p>新しい鉄道が開業した。東京から京都まで。</p>",
    "chinese": "<p>王毅在北京会见吉尔吉斯斯坦外长,讨论铁路。</p>",
    "korean": "<p>서울에서 부산까지 고속철도가 개통되었다.</p>",
    "thai": "<p>รถไฟความเร็วสูงสายใหม่เปิดให้บริการที่กรุงเทพ</p>",
    "german": "<p>Die Straßenbahn fährt über die Brücke nach Köln.</p>",
    "english": "<p>The railway to Kyrgyzstan opens in May, said the minister of transport.</p>",
    "arabic": "<p>افتتاح خط السكك الحديدية الجديد</p>",
    "russian": "<p>Новая железная дорога в Киргизию</p>",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """Eight articles in eight languages, indexed."""
    from support.store_kit import open_kit

    kit = open_kit(tmp_path_factory.mktemp("library"))
    feed = kit.feed()
    kit.fetch(
        feed,
        *(
            entry(name, name, body=text, author="Ann Example", categories=("Wissen", "旅行"))
            for name, text in TEXTS.items()
        ),
    )
    assert kit.index() == len(TEXTS)
    yield kit
    kit.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("鉄道", "japanese"),
        ("京都", "japanese"),
        ("東京 鉄道", "japanese"),
        ("新しい鉄道", "japanese"),
        ("鉄", "japanese"),
        ("業", "japanese"),
        ("北京", "chinese"),
        ("吉尔吉斯斯坦", "chinese"),
        ("铁路", "chinese"),
        ("京北", ""),
        ("부산", "korean"),
        ("고속철도", "korean"),
        ("รถไฟ", "thai"),
        ("กรุงเทพ", "thai"),
        ("Straßenbahn", "german"),
        ("brucke koln", "german"),
        ("BRÜCKE", "german"),
        ("kyrgyz", "english"),
        ("kyrgyz railway", ""),
        ("railway kyrgyz", "english"),
        ('"railway to kyrgyzstan"', "english"),
        ('"kyrgyzstan to railway"', ""),
        ('railway "said the minister', "english"),
        ("minister -", "english"),
        ("السكك", "arabic"),
        ("железн", "russian"),
        ("thai", "thai"),
        ("ann exam", "*"),
        ("wissen", "*"),
        ("旅行", "*"),
        ("nowhere", ""),
        ("", ""),
        ("' \" * ( ) :", ""),
        ("title:thai", ""),
        ("thai OR german", ""),
        ("NEAR(thai german)", ""),
        ("half\ud800 thai", ""),
        ("tha\udc00i", "thai"),
    ],
)
def test_what_words_find(library, words, found):
    titles = set(library.titles(library.reader.search_ids(words)))
    assert titles == (set(TEXTS) if found == "*" else {found} - {""})


@given(st.text(max_size=40) | st.text(alphabet='"*():^-+{}', max_size=12))
def test_no_words_are_a_syntax_error(library, words):
    library.reader.search_ids(words)


@given(st.text(alphabet=st.characters(categories=("L", "N")), min_size=1, max_size=12))
def test_words_of_letters_always_ask_for_something(words):
    assert query_of(words) is not None


def test_results_are_newest_first_and_limited(kit):
    feed = kit.feed()
    kit.fetch(feed, *(entry(f"{n}", f"Rain {n}", published=NOW - 1_000 * (n % 5)) for n in range(20)))
    kit.index()
    found = kit.reader.search_ids("rain")
    assert found == kit.reader.ids(View())
    assert kit.reader.search_ids("rain", limit=3) == found[:3]
    assert kit.reader.ids(View(ViewKind.SEARCH, words="rain", unread_only=True)) == found
    assert kit.reader.places(View(ViewKind.SEARCH, words='"')) == (found[:0], found[:0])


# -- the queue -----------------------------------------------------------------------------------------------------


def test_the_queue_is_worked_off_in_slices_the_newest_first(kit):
    feed = kit.feed()
    kit.fetch(feed, *(entry(f"{n}", f"Rain {n}", published=None) for n in range(25)))
    assert kit.reader.pending_index() == 25
    assert kit.writer.index_pending(10) == 10
    assert kit.reader.pending_index() == 15
    assert kit.reader.search_ids("rain") == kit.reader.ids(View())[:10]
    assert [kit.writer.index_pending(10) for _ in range(3)] == [10, 5, 0]
    assert kit.reader.pending_index() == 0


def test_only_what_changes_the_text_is_indexed_again(kit):
    feed = kit.feed()
    made = entry("a", "Rain", body="<p>In the north.</p>")
    (number,) = kit.fetch(feed, made).added
    kit.index()
    kit.writer.set_read([number], True)
    kit.writer.set_starred([number], True)
    kit.fetch(feed, entry("a", "Rain", body="<p>In the north.</p>", published=NOW - 7))
    assert kit.reader.pending_index() == 0
    kit.fetch(feed, entry("a", "Snow", body="<p>In the south.</p>"))
    assert kit.reader.pending_index() == 1
    kit.index()
    assert [len(kit.reader.search_ids(word)) for word in ("rain", "north", "snow", "south")] == [0, 0, 1, 1]
    kit.fetch(feed, entry("a", "Snow", body="<p>In the south.</p>", categories=("Weather",)))
    kit.index()
    assert list(kit.reader.search_ids("weather")) == [number]


def test_what_is_gone_while_it_waits_is_forgotten(kit):
    feed = kit.feed()
    added = kit.fetch(feed, entry("a"), entry("b")).added
    kit.writer.set_read([min(added)], True)
    kit.writer.remove_articles([min(added)])
    assert kit.index() == 1
    kit.writer.unsubscribe([feed], now=NOW)
    kit.writer.purge_removed(NOW + 1)
    assert kit.index() == 0
    assert list(kit.reader.search_ids("about")) == []


@pytest.mark.server
def test_stale_documents_do_not_grow_for_ever(kit, monkeypatch):
    monkeypatch.setattr(write_index, "MOST_STALE", 10)
    feed = kit.feed()
    kit.fetch(feed, *(entry(f"{n}", f"Sun {n}") for n in range(4)))
    kit.index()
    highest = 0
    for turn in range(12):
        kit.fetch(feed, *(entry(f"{n}", f"Rain {n} {turn}") for n in range(4)))
        kit.index()
        (documents,) = kit.sql("SELECT max(doc) FROM indexed")[0]
        highest = max(highest, documents)
        assert len(kit.reader.search_ids("rain")) == 4
        assert len(kit.reader.search_ids("sun")) == 0
    assert highest <= 10 + 4 + 4  # those that may be stale, those that are live, those that came last
    assert kit.reader.pending_index() == 0
    assert kit.sql("SELECT count(*) FROM indexed") == [(4,)]


# -- against a plain scan ----------------------------------------------------------------------------------------------

_ALPHABET = [first + rest for first in "ab" for rest in ("", "a", "bc", "bcd", "bce", "cab")]
_TEXTS = st.lists(st.lists(st.sampled_from(_ALPHABET), max_size=6), min_size=1, max_size=12)
_ASKED = st.lists(st.sampled_from([*_ALPHABET, "c", "abx"]), min_size=1, max_size=3)


def _holds(text, words):
    *whole, last = words
    return set(whole) <= set(text) and any(word.startswith(last) for word in text)


@pytest.mark.server
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=_TEXTS, asked=_ASKED, limit=st.integers(1, 5), unread=st.booleans(), oldest_first=st.booleans())
def test_a_search_finds_what_a_plain_scan_finds_in_every_way(
    tmp_path_factory, texts, asked, limit, unread, oldest_first
):
    from support.store_kit import open_kit

    kit = open_kit(tmp_path_factory.mktemp("scanned"))
    feed = kit.feed()
    entries = [
        entry(f"g{at}", "·", body=" ".join(text) or "-", published=NOW - 100 * (at % 4))
        for at, text in enumerate(texts)
    ]
    kit.fetch(feed, *entries)
    kit.index()
    if unread:
        kit.writer.set_read([number for number in kit.reader.ids(View()) if number % 3 == 0], read=True)
    view = View(ViewKind.SEARCH, words=" ".join(asked), unread_only=unread, oldest_first=oldest_first)
    rows = kit.reader.rows(kit.reader.ids(replace(view, kind=ViewKind.ALL)))
    holding = [row for row in rows if _holds(texts[int(row.uid[1:])], asked)]
    wanted = [(row.id, row.sort_at) for row in holding]
    places = list(zip(*kit.reader.places(view), strict=True))
    assert places == wanted
    assert list(zip(*kit.reader.places(view, limit=limit), strict=True)) == wanted[:limit]
    walked = search._walk(
        kit.reader._connection,
        view,
        set(search._documents(kit.reader._connection, question_of(view.words))),
        limit=limit,
        after=None,
    )
    assert list(zip(*walked, strict=True)) == wanted[:limit]
    if wanted:
        rest = kit.reader.places(view, limit=limit, after=(wanted[0][1], wanted[0][0]))
        assert list(zip(*rest, strict=True)) == wanted[1 : limit + 1]
    assert list(kit.reader.places(view, among=[row.id for row in rows[::2]])[0]) == [
        row.id for row in holding if row in rows[::2]
    ]
    read = kit.writer.mark_all_read(view).read  # which asks in the database's own words
    assert read == {row.id for row in holding if not row.read}
    kit.close()


def test_beginnings_are_the_first_letters_of_each_word_with_their_accents():
    assert set(beginnings("Réseau re\u0301seau, a_b 2026: o'clock", "")[:].split()) == {
        "Rés", "re\u0301s", "a", "b", "202", "o", "clo",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("rain sun", ('"rain"', '"sun"')),
        ("rain su", ('"rain"', '"su" *')),
        ("sunny", ('"sunny" *', "")),
        ('"sun"', ('"sun"', "")),
        ("o'c", ('"o\'c" *', "")),
        ("su", ("", '"su" *')),
        ("京都", ("", '"京都" *')),
        ("新幹線", ('"新幹 幹線" *', "")),
    ],
)
def test_what_is_asked_of_words_and_of_their_beginnings(words, asked):
    question = question_of(words)
    assert (question.words, question.beginning) == asked


def test_an_index_without_beginnings_is_made_anew(kit):
    feed = kit.feed()
    kit.fetch(feed, entry("a", "Rain in the north"))
    kit.index()
    with kit.writer._connection.begin():
        kit.writer._connection.exec_driver_sql("DROP TABLE beginnings")
        migrate._beginnings(kit.writer._connection)
    assert kit.reader.pending_index() == 1
    kit.index()
    assert len(kit.reader.search_ids("rai")) == 1


def test_an_index_whose_text_came_third_is_made_anew(kit):
    kit.fetch(kit.feed(), entry("a", "Rain in the north", body="<p>It snows in the mountains.</p>"))
    kit.index()
    with kit.writer._connection.begin():
        kit.writer._connection.exec_driver_sql("DROP TABLE search")
        kit.writer._connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE search USING fts5(title, author, text, categories, content='', columnsize=0)"
        )
        migrate._text_first(kit.writer._connection)
        migrate._text_first(kit.writer._connection)  # nothing is lost by taking it again
    assert kit.reader.pending_index() == 1
    assert kit.sql("SELECT name FROM pragma_table_info('search') WHERE cid = 0") == [("text",)]
    kit.index()
    assert len(kit.reader.search_ids("mountains north")) == 1
