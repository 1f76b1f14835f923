"""Related stories by a running engine: taken in as articles come, renewed, forgotten, asked for by the window's way."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from support.engine_room import Clock, engine_room
from support.http_server import Answer, FeedServer
from support.memory_index import MemoryIndex, take_in
from support.much_told import much_told
from support.screens import wait_for

from newsreader.core.corrections import Verdict, Wish
from newsreader.core.values import ArticleId, Changes
from newsreader.engine import related_answers
from newsreader.engine.correct import correct, obey
from newsreader.engine.objects import article_object
from newsreader.engine.related_answers import RelatedAnswers
from newsreader.engine.related_index import StoredIndex
from newsreader.engine.story_pages import StoryPages
from newsreader.related.kin import Kin, Piece

pytestmark = pytest.mark.server

BRIDGE = (
    ("Kestrel bridge closes after crack is found", "Engineers found a crack in the Kestrel bridge over the Oder near Lindow."),
    ("Crack shuts Kestrel bridge at Lindow", "The Kestrel bridge near Lindow is shut: a crack runs through its northern pylon."),
    ("Lindow cut in two as Kestrel bridge stays shut", "Ferries replace the Kestrel bridge at Lindow while engineers look at the crack."),
)  # fmt: skip
OTHERS = (
    ("Harvest of pears is small this year", "Frost in April took two thirds of the blossoms in the valley orchards."),
    (
        "Chess: Marta Quist wins in Bergen",
        "The twenty year old beat the favourite with the black pieces in the last round.",
    ),
    ("New timetable for the mountain railway", "Trains to the pass leave ten minutes earlier from December on."),
    ("Library opens on Sundays", "Volunteers keep the reading room of the town library open at weekends."),
)


def feed(*items: tuple[str, str]) -> Answer:
    rows = "".join(
        f"<item><title>{title}</title><guid>{title}</guid><description>{text}</description>"
        f"<pubDate>Sun, 25 Jan 2026 {8 + number:02}:00:00 GMT</pubDate></item>"
        for number, (title, text) in enumerate(items)
    )
    return Answer(f"<rss version='2.0'><channel><title>F</title>{rows}</channel></rss>".encode())


@pytest.fixture
def server():
    with FeedServer() as running:
        yield running


def fill(room, server, *, sources: int = 3) -> None:
    for number in range(sources):
        host = f"127.0.0.{number + 2}"
        others = tuple((f"{title} ({number})" if number else title, text) for title, text in OTHERS)
        server.route("/feed", feed(BRIDGE[number], *others[number : number + 2]), host=host)
        room.subscribe(server.url("/feed", host=host))
    room.engine.when_related().result(30)


def test_a_followed_story_goes_on_to_collect_after_days_of_silence(server, tmp_path):
    rows = "".join(
        f"<item><title>{title}</title><guid>{title}</guid><description>{text}</description>"
        f"<pubDate>Sun, 18 Jan 2026 {8 + at:02}:00:00 GMT</pubDate></item>"
        for at, (title, text) in enumerate(BRIDGE[:2])
    )
    server.route("/feed", Answer(f"<rss version='2.0'><channel><title>A</title>{rows}</channel></rss>".encode()))
    server.route("/feed", feed(BRIDGE[2], *OTHERS), host="127.0.0.2")
    with engine_room(tmp_path, clock=Clock()) as room:
        room.subscribe(server.url("/feed"))
        room.engine.when_related().result(30)
        story = room.reader.stories.story_of(number_of(room, BRIDGE[0][0]))
        room.engine.write(lambda writer: writer.stories.follow(story, title="Bridge", now=1)).result(10)
        room.subscribe(server.url("/feed", host="127.0.0.2"))
        room.engine.when_related().result(30)
        found = {title: room.reader.stories.story_of(number_of(room, title)) for title, _ in (*BRIDGE, *OTHERS)}
        assert [title for title, of in found.items() if of == story] == [title for title, _ in BRIDGE]


def number_of(room, title: str) -> ArticleId:
    return next(row.id for row in room.rows() if row.title == title)


def answers(room, title: str, **more):
    return RelatedAnswers(room.reader).of(number_of(room, title), **more)


def test_the_same_story_is_found_in_other_feeds_with_the_reason(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        cards = answers(room, BRIDGE[1][0])
        assert {card.row.title for card in cards} == {BRIDGE[0][0], BRIDGE[2][0]}
        for card in cards:
            assert {word.casefold() for word in card.why} & {"kestrel", "lindow", "crack"}
        stories = {row.title: row.story for row in room.rows()}
        assert all(stories.values())
        listed = {item["story"] for item in map(article_object, room.rows()) if item["title"] in dict(BRIDGE)}
        assert listed == {stories[BRIDGE[0][0]]}  # as `list --json` tells it
        assert answers(room, BRIDGE[1][0], most=1) == cards[:1]


def test_stories_that_very_many_tell_do_not_fall_to_pieces_when_all_arrive_together(server, tmp_path):
    told = much_told(stories=6, each=40)
    label = {title: story for story, title in told}
    hosts = [f"127.0.0.{number}" for number in range(2, 26)]
    with engine_room(tmp_path, clock=Clock()) as room:
        for host in hosts:
            server.route("/feed", feed(), host=host)
            room.subscribe(server.url("/feed", host=host))
        for number, host in enumerate(hosts):
            server.route("/feed", feed(*((title, "") for _, title in told[number :: len(hosts)])), host=host)
        room.clock.now += 86_400
        room.refresh()
        room.engine.when_related().result(60)
        stories = {(label[row.title], row.story) for row in room.rows()}
        assert len(room.rows()) == len(told)
    assert len(stories) == len({story for _, story in stories})  # no story tells of two things
    assert len(stories) < 80  # taken in at once they were 230


def test_what_several_sources_told_is_popular(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        story = StoryPages(room.reader).popular(now=room.clock())[0]
        assert (story.first.title, len(story.sources)) == (BRIDGE[0][0], 3)
        assert [row.title for row in story.rows] == [headline for headline, _ in BRIDGE]
        assert StoryPages(room.reader).popular(now=room.clock() + 90 * 3_600) == ()


def test_it_is_told_who_came_into_a_story(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        wait_for(lambda: frozenset().union(*(each.stories for each in room.told)) == {row.id for row in room.rows()})


def say(room, verdict: Verdict, *, moved: str, beside: list[str]):
    wish = Wish(verdict, (number_of(room, moved),), tuple(number_of(room, title) for title in beside))
    return room.engine.call(lambda writer: correct(writer, wish)).result(10)


def test_what_a_person_says_holds_at_once_over_rebuilds_and_until_it_is_taken_back(server, tmp_path):
    titles = [headline for headline, _ in BRIDGE]
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        back = say(room, Verdict.APART, moved=titles[0], beside=[titles[1]])
        same = say(room, Verdict.SAME, moved=OTHERS[0][0], beside=[titles[1]])
    with closing(sqlite3.connect(tmp_path / "newsreader.db")) as database, database:
        for table in ("related_article", "related_posting", "related_term", "related_story"):
            database.execute(f"DELETE FROM {table}")
        database.execute("UPDATE state SET story = NULL")
        database.execute("INSERT INTO related_wait SELECT article, 0 FROM body")
    with engine_room(tmp_path, clock=Clock()) as room:
        room.engine.when_related().result(30)
        cards = answers(room, titles[1])
        assert [card.row.title for card in cards if card.is_same_story] == [OTHERS[0][0], titles[2]]
        assert titles[0] not in {card.row.title for card in cards}
        assert titles[1] not in {card.row.title for card in answers(room, titles[0])}
        stories = {row.title: row.story for row in room.rows()}
        assert stories[titles[0]] != stories[titles[1]] == stories[OTHERS[0][0]]
        for correction in (same, back):
            room.engine.write(lambda writer, each=correction: obey(writer, each)).result(10)
        assert {card.row.title for card in answers(room, titles[1])} == {titles[0], titles[2]}


def test_an_article_that_was_split_off_is_no_longer_the_same_story(server, tmp_path):
    titles = [headline for headline, _ in BRIDGE]
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        say(room, Verdict.SPLIT, moved=titles[1], beside=[titles[0], titles[2]])
        assert {card.is_same_story for card in answers(room, titles[1])} == {False}
        told = [[row.title for row in story.rows] for story in StoryPages(room.reader).popular(now=room.clock())]
        assert [titles[0], titles[2]] in told


def test_nothing_good_enough_is_nothing(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        assert answers(room, OTHERS[0][0]) == ()


def test_what_the_store_keeps_answers_like_memory(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        stored, memory = StoredIndex(room.reader.related), MemoryIndex()
        rows = sorted(room.rows(), key=lambda row: (row.sort_at, row.id))
        texts = {row.id: room.reader.article(row.id).html for row in rows}
        kin = Kin(memory)
        take_in(kin, [(row.id, Piece(row.title, texts[row.id], row.sort_at / 86_400, row.feed)) for row in rows])
        for row in rows:
            ours = {one.article: round(one.alike, 4) for one in Kin(stored).relatives(row.id)}
            theirs = {one.article: round(one.alike, 4) for one in kin.relatives(row.id)}
            assert ours.keys() == theirs.keys()


def test_an_edited_article_is_taken_in_anew_and_a_deleted_one_forgotten(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        changed = ("Pears again", "Frost in April took two thirds of the pear blossoms in the valley orchards.")
        server.route("/feed", feed((BRIDGE[0][0], changed[1]), *OTHERS[:2]), host="127.0.0.2")
        room.clock.now += 7_200
        room.refresh()
        room.engine.when_related().result(30)
        assert answers(room, BRIDGE[1][0])[0].row.title == BRIDGE[2][0]
        gone = number_of(room, BRIDGE[2][0])
        room.engine.unsubscribe([row.feed for row in room.rows() if row.id == gone]).result(5)
        assert BRIDGE[2][0] not in {card.row.title for card in answers(room, BRIDGE[1][0])}  # hidden at once
        room.engine.call(lambda writer: (writer.purge_removed(room.clock() + 1), Changes())).result(5)
        room.engine.when_related().result(30)
        with closing(sqlite3.connect(tmp_path / "newsreader.db")) as database:
            count = database.execute("SELECT count(*) FROM related_article").fetchone()[0]
            postings = database.execute("SELECT sum(length(articles)) / 4 FROM related_posting").fetchone()[0]
            terms = database.execute("SELECT sum(frequency) FROM related_term").fetchone()[0]
            left = database.execute("SELECT (SELECT count(*) FROM related_gone) + (SELECT count(*) FROM related_wait)")
            assert left.fetchone()[0] == 0
        assert count == len(room.rows())
        assert postings == terms


def test_what_waits_is_done_at_the_next_start(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
    with closing(sqlite3.connect(tmp_path / "newsreader.db")) as database, database:
        for table in ("related_article", "related_posting", "related_term", "related_story"):
            database.execute(f"DELETE FROM {table}")
        database.execute("INSERT INTO related_wait SELECT article, 0 FROM body")
    with engine_room(tmp_path, clock=Clock()) as room:
        room.engine.when_related().result(30)
        assert {card.row.title for card in answers(room, BRIDGE[1][0])} == {BRIDGE[0][0], BRIDGE[2][0]}


def test_an_article_that_waits_has_no_cards_yet(server, tmp_path):
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        with closing(sqlite3.connect(tmp_path / "newsreader.db")) as database, database:
            database.execute("DELETE FROM related_article")
        assert answers(room, BRIDGE[0][0]) is None


def test_an_article_before_its_turn_has_the_cards_that_it_will_have(server, tmp_path, monkeypatch):
    monkeypatch.setattr(related_answers, "FEW", 5)
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        kept = {card.row.title: card.why for card in answers(room, BRIDGE[0][0])}
        with closing(sqlite3.connect(tmp_path / "newsreader.db")) as database, database:
            gone = "(SELECT id FROM article WHERE title = ?)"
            database.execute(f"DELETE FROM related_article WHERE article = {gone}", (BRIDGE[0][0],))
            database.execute(f"UPDATE state SET story = NULL WHERE article = {gone}", (BRIDGE[0][0],))
        assert {card.row.title: card.why for card in answers(room, BRIDGE[0][0])} == kept != {}


def test_pages_of_stories_say_who_told_first_and_have_the_newest_of_each_folder(server, tmp_path):
    titles = [headline for headline, _ in BRIDGE]
    with engine_room(tmp_path, clock=Clock()) as room:
        fill(room, server)
        pages = StoryPages(room.reader)
        found = next(each for each in pages.popular(now=room.clock()) if each.first.title == titles[0])
        assert [row.title for row in found.rows] == titles
        assert list(found.sources) == [row.feed for row in found.rows]
        story = pages.story(found.number)
        assert story.rows == found.rows
        assert [count for _feed, count in story.sources] == [1, 1, 1]
        assert {word.casefold() for word in story.words} >= {"kestrel", "lindow"}
        assert story.in_texts == 3
        assert story.followed is None
        room.engine.write(lambda writer: writer.stories.follow(found.number, title="B", now=1)).result(5)
        assert pages.story(found.number).followed == pages.followed()[0]
        assert pages.story(999) is None
        front = pages.front(now=room.clock())
        shown = {row.id for each in front.popular for row in each.rows}
        (section,) = front.sections
        assert section.folder is None
        assert section.rows and not shown & {row.id for row in section.rows}
        assert pages.front(now=room.clock() + 30 * 86_400).sections == ()


def test_no_feed_has_a_whole_section_while_others_have_something(server, tmp_path):
    loud = [(f"Loud report {word}", f"Only {word} is in it.") for word in ("ash", "birch", "cedar", "date", "elm")]
    with engine_room(tmp_path, clock=Clock()) as room:
        server.route(
            "/feed",
            feed(
                ("Quiet word", "About a fig."),
            ),
            host="127.0.0.2",
        )
        server.route("/feed", feed(*loud), host="127.0.0.3")
        for host in ("127.0.0.2", "127.0.0.3"):
            room.subscribe(server.url("/feed", host=host))
        room.engine.when_related().result(30)
        (section,) = StoryPages(room.reader).front(now=room.clock()).sections
        assert [row.title for row in section.rows] == [loud[4][0], loud[3][0], "Quiet word"]
