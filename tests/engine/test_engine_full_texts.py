"""The engine fetches articles' pages: what is kept, what is refused, what the feed's rules say."""

from __future__ import annotations

import pytest
from support.engine_room import HOUR, Clock, engine_room, rss
from support.http_server import Answer
from support.screens import wait_for

from newsreader.core.values import ArticleId
from newsreader.engine.service import carry_out

pytestmark = pytest.mark.server

PROSE = "The ferry made its last crossing on Sunday, with forty passengers, two dogs and one very old piano aboard. "


def page(text: str, *, head: str = "", foot: str = "") -> bytes:
    body = "".join(f"<p>{text}{PROSE * 2}</p>" for _ in range(4))
    return f"<html><head><title>A page</title>{head}</head><body><article>{body}</article>{foot}</body></html>".encode()


def feed(server, *titles: str, host: str) -> bytes:
    """A feed whose articles' pages stand at this server, under their titles in small letters."""
    return rss(*titles).replace(b"https://site.example/", server.url("/page-", host=host).encode())


@pytest.fixture
def article(room, server):
    """An article whose page stands on its feed's own host."""
    subscribe(room, server, "One")
    return room.rows()[0]


HOST = "127.9.9.9"


def subscribe(room, server, *titles: str, host: str = HOST) -> None:
    """A feed at HOST whose articles' pages stand at ``host``."""
    server.route("/feed", Answer(feed(server, *titles, host=host)), HOST)
    if not room.rows():
        room.subscribe(server.url("/feed", HOST))


def serve(server, body: bytes, path: str = "/page-One", host: str | None = None) -> None:
    server.route(path, Answer(body=body, content_type="text/html; charset=utf-8"), host)


def report(room, number: int):
    return room.engine.full_texts([ArticleId(number)]).result(30)[0]


def test_the_page_s_text_is_shown_in_place_of_the_feed_s(room, server, article):
    serve(server, page("Quayside. "))
    assert report(room, article.id).pages == 1
    shown = room.reader.article(article.id)
    assert shown.fulltext
    assert "Quayside." in shown.html


def test_the_feed_s_own_text_comes_back_and_nobody_is_asked(room, server, article):
    own = room.reader.article(article.id).html
    serve(server, page("Quayside. "))
    report(room, article.id)
    for is_shown in (False, True):
        room.engine.write(lambda writer, on=is_shown: writer.show_full_text([article.id], on)).result(30)
        assert room.reader.article(article.id).fulltext is is_shown
    room.engine.write(lambda writer: writer.show_full_text([article.id], False)).result(30)
    assert room.reader.article(article.id).html == own
    assert room.reader.article(article.id).has_fulltext


def test_search_finds_what_only_the_page_says(room, server, article):
    serve(server, page("Quayside. "))
    assert not room.reader.search_ids("quayside")
    report(room, article.id)
    room.engine.when_indexed().result(30)
    assert list(room.reader.search_ids("quayside")) == [article.id]


def test_further_pages_follow_in_order_and_a_missing_one_ends_the_text(room, server, article):
    path = "/page-One"
    for number, mark in ((2, "Second. "), (3, "Third. ")):
        link = f'<a rel="next" href="{path}?page={number + 1}">Next</a>'
        server.route(f"{path}?page={number}", Answer(body=page(mark, foot=link), content_type="text/html"))
    serve(server, page("First. ", foot=f'<a rel="next" href="{path}?page=2">Next</a>'))
    assert report(room, article.id).pages == 3
    html = room.reader.article(article.id).html
    assert html.index("First.") < html.index("Second.") < html.index("Third.")


def test_a_paywall_is_said_and_nothing_is_kept(room, server, article):
    wall = b'<html><head><meta name="article:content_tier" content="locked"></head><body>Subscribe to continue reading.</body>'
    serve(server, wall)
    outcome = report(room, article.id)
    assert outcome.error_kind == "paywall"
    assert not room.reader.article(article.id).has_fulltext


def test_a_host_that_asks_for_rest_is_not_asked_again(room, server, article):
    path = "/page-One"
    server.route(path, Answer(status=429, headers=(("Retry-After", "3600"),)))
    assert report(room, article.id).error_kind == "http"
    assert report(room, article.id).error_kind == "later"
    assert len(server.asked(path)) == 1


def test_a_page_on_another_private_host_is_refused(room, server):
    serve(server, page("Secret. "), host="127.8.8.8")
    subscribe(room, server, "One", host="127.8.8.8")
    assert report(room, room.rows()[0].id).error_kind == "private"
    assert not server.asked("/page-One", host="127.8.8.8")


def test_a_feed_that_wants_it_always_has_new_articles_pages_read(room, server, article):
    serve(server, page("Quayside. "))
    serve(server, page("Lighthouse. "), "/page-Two")
    room.engine.full_text_always(article.feed, True).result(30)
    room.engine.when_pages_read().result(30)
    assert room.reader.article(article.id).fulltext
    assert room.reader.full_text_feeds() == {article.feed}
    subscribe(room, server, "Two", "One")
    room.clock.now += 3_600
    room.refresh()
    room.engine.when_pages_read().result(30)
    newest = next(row for row in room.rows() if row.title == "Two")
    assert "Lighthouse." in room.reader.article(newest.id).html
    assert len(server.asked("/page-One")) == 1
    room.engine.full_text_always(article.feed, False).result(30)
    assert room.reader.full_text_feeds() == frozenset()


def test_the_command_fetches_and_goes_back(room, server, article):
    serve(server, page("Quayside. "))
    ask = {"command": "fulltext", "ids": [str(article.id), "99"]}
    lines = list(carry_out(room.engine, room.reader, request=ask))
    assert [line.get("error") and line["error"]["kind"] for line in lines[:-1]] == ["unknown-article", None]
    assert lines[-1] == {"done": 1}
    assert room.reader.article(article.id).fulltext
    back = list(carry_out(room.engine, room.reader, request={**ask, "ids": [str(article.id)], "off": True}))
    assert back[-1] == {"done": 0}
    assert not room.reader.article(article.id).fulltext


def test_what_nobody_serves_is_an_error_of_that_article_alone(room, server, article):
    assert report(room, article.id).error_kind == "http"
    assert report(room, 77).error_kind == "unknown-article"


def test_one_that_may_come_later_is_tried_again_over_restarts_and_the_article_is_not_whole_until_then(server, tmp_path):
    clock = Clock()
    server.route("/page-One", Answer(b"", 503), HOST)
    with engine_room(tmp_path, clock=clock, host_gap=0.0) as room:
        subscribe(room, server, "One")
        article = room.rows()[0]
        assert article.offline
        room.engine.full_text_always(article.feed, True).result(30)
        room.engine.when_pages_read().result(30)
        assert not room.rows()[0].offline
        assert room.rows()[0].missing == 0
        assert room.reader.waiting_full_texts(clock.now) == {}
        assert room.reader.waiting_full_texts(clock.now + 2 * HOUR) == {article.id: 1}
    serve(server, page("Quayside. "), host=HOST)
    clock.now += 2 * HOUR
    with engine_room(tmp_path, clock=clock, host_gap=0.0, is_scheduled=True) as room:
        wait_for(lambda: room.reader.article(article.id).fulltext)
        wait_for(lambda: room.rows()[0].offline)
        assert room.rows()[0].has_fulltext
        assert room.reader.waiting_full_texts(clock.now + 99 * HOUR) == {}


def test_one_that_is_refused_for_good_is_not_tried_again_and_the_article_is_whole_without(room, server, article):
    server.route("/page-One", Answer(b"", 404), HOST)
    room.engine.full_text_always(article.feed, True).result(30)
    room.engine.when_pages_read().result(30)
    assert room.reader.waiting_full_texts(room.clock.now + 99 * HOUR) == {}
    assert room.rows()[0].offline
    assert len(server.asked("/page-One")) == 1


def test_an_end_of_always_ends_the_waiting(room, server, article):
    server.route("/page-One", Answer(b"", 503), HOST)
    room.engine.full_text_always(article.feed, True).result(30)
    room.engine.when_pages_read().result(30)
    room.engine.full_text_always(article.feed, False).result(30)
    assert room.rows()[0].offline
    assert room.reader.waiting_full_texts(room.clock.now + 99 * HOUR) == {}
