"""Walks through the real window: a process on a screen of its own, driven by keys, asked through the command line."""

from __future__ import annotations

import shutil
import signal
import time
from datetime import timedelta
from pathlib import Path

import pytest
from support.demo import DemoArticle, DemoServer
from support.outside import Outside, let_time_pass, settle
from support.program import Program
from support.screens import wait_for, wait_until_still

from newsreader.ui.theme.colours import LIGHT

pytestmark = [pytest.mark.window, pytest.mark.timeout(400)]  # many waits for processes, beside whatever else runs

NEW = DemoArticle("A lamp for the last platform", timedelta(minutes=20), "Aidai Torun", None, None, "<p>It burns.</p>")


@pytest.fixture
def server():
    with DemoServer() as server:
        yield server


@pytest.fixture
def program(tmp_path) -> Program:
    found = Program(tmp_path / "data")
    settle(found)
    return found


@pytest.fixture
def window(screen, program):
    with Outside(screen, program) as opened:
        yield opened


@pytest.fixture
def filled(program, server) -> Program:
    """Every demo feed, fetched, and their server there."""
    fill(program, server)
    return program


@pytest.fixture(scope="module")
def fetched_before(tmp_path_factory) -> Path:
    """What is kept of all demo feeds, whose server is gone."""
    program = Program(tmp_path_factory.mktemp("before") / "data")
    settle(program)
    with DemoServer() as server:
        fill(program, server)
    return program.folder


@pytest.fixture
def left(program, fetched_before) -> Program:
    """Every demo feed as it was fetched before its server went."""
    shutil.copytree(fetched_before, program.folder, dirs_exist_ok=True)
    return program


def fill(program, server):
    opml = program.folder.parent / "demo.opml"
    opml.write_bytes(server.opml())
    program.json("import", opml)
    assert {row["status"] for row in program.json("refresh")} == {"updated"}


def titles(rows) -> list[str]:
    return [row["title"] for row in rows]


def test_the_first_day(window, program, server, tmp_path):
    herald = server.feed("steppe-herald")
    settle(program, fold_stories=False)  # stories form in their own time; here rows are counted
    window.start()
    subscribe_by_the_sites_address(window, program, server.site(herald) + "/")
    read_star_mark_and_undo(window, program)
    hand_over_a_list(window, program, server, tmp_path)
    search(window, program)
    choose_all_articles(window)
    for row in program.json("list", "--limit", 2):
        window.keys("j")
        wait_for(lambda row=row: row["id"] in window.read(), what=f"reading {row['title']}")
    window.quit()
    everything_is_as_it_was(window)
    assert window.told() == []


def subscribe_by_the_sites_address(window, program, site):
    blank = window.article()
    window.type(site)
    window.keys("Return")
    window.press_filled("^Add feed")
    wait_for(lambda: program.json("feeds"), what="the subscription")
    (feed,) = program.json("feeds")
    assert (feed["title"], feed["unread"], feed["site_url"]) == ("Steppe Herald", 6, site)
    wait_for(window.has_keys, what="the dialog being gone")
    wait_for(lambda: window.article() != blank, what="the article pane")


def space_to_the_end(window, following):
    """Space shows the rest of an article that is longer than the pane, its pictures being there, and then the next one."""
    for _ in range(8):
        try:
            return wait_for(lambda: following in window.read(), seconds=3)
        except AssertionError:
            window.keys("space")
    return None


def read_star_mark_and_undo(window, program):
    ids = [row["id"] for row in program.json("list")]  # newest first, as on the screen
    for key, there in (("j", 0), ("j", 1), ("space", 2), ("n", 3)):
        before = window.article()
        window.keys(key)
        if key == "space":
            space_to_the_end(window, ids[there])
        wait_for(lambda there=there: ids[there] in window.read(), what=f"{key} reading article {there}")
        assert window.article() != before
    window.keys("k")
    window.keys("s")
    wait_for(lambda: titles(program.json("list", "--starred")) == ["Bread becomes dearer after the dry summer"])
    before = window.frame()
    window.keys("shift+a")
    wait_for(lambda: window.read() == set(ids), what="all being read")
    wait_for(lambda: window.frame() != before, what="the window saying so: what it has not heard of it cannot undo")
    window.keys("ctrl+z")
    wait_for(lambda: window.read() == set(ids[:4]), what="the marks being taken back")
    assert titles(program.json("list", "--unread")) == [
        "Horses cross the new bridge first",
        "Letters: what the yard should be called",
    ]


def hand_over_a_list(window, program, server, tmp_path):
    (tmp_path / "feeds of mine.opml").write_bytes(server.opml())
    second = program.run(tmp_path / "feeds of mine.opml", timeout=60, **window.screen.environment)
    assert (second.code, second.err) == (0, "")
    window.press_filled("^Import feeds")
    wait_for(lambda: len(program.json("feeds")) == 10, what="ten feeds")
    window.press_filled("^Import feeds")
    wait_for(window.has_keys, what="the dialog being gone")
    wait_for(lambda: all(row["articles"] for row in program.json("feeds")), what="the first fetch of each")
    folders = {row["title"]: row["folder"] for row in program.json("feeds")}
    assert folders["Kernel Notes"] == "Engineering" and folders["Steppe Herald"] is None


def search(window, program):
    wait_for(lambda: program.json("search", "鉄道"), what="the index")
    found = [row["id"] for row in program.json("search", "鉄道")]
    was_read, head = window.read(), window.head()
    window.keys("slash")
    window.type("鉄道")
    window.keys("Return")
    wait_for(lambda: window.head() != head, what="the list of what was found")
    for count in range(1, len(found) + 1):
        window.keys("j")
        wait_for(
            lambda count=count: len(window.read() & set(found)) == count, what=f"reading {count} of what was found"
        )
    assert window.read() == was_read | set(found)
    window.keys("Escape")


def choose_all_articles(window):
    """The sidebar's fifth row."""
    head = window.head()
    window.keys("1", "Home", "Down", "Down", "Down", "Down", "2")
    wait_for(lambda: window.head() != head, what="all articles")


def everything_is_as_it_was(window):
    was, kept = window.marks(), window.kept()
    assert kept["view"] == "all" and kept["article"] is not None
    window.start()
    wait_for(lambda: window.article().count(LIGHT["ink"]) > 500, what="the article from before")
    assert window.marks() == was
    window.quit()
    again = window.kept()
    assert (again["view"], again["article"]) == (kept["view"], kept["article"])
    assert window.marks() == was


def test_a_refresh_brings_the_new_article_and_leaves_the_row_in_its_place(window, filled, server):
    let_time_pass(filled.folder, 3_600)
    window.start()
    choose_all_articles(window)
    window.keys("j")
    (first,) = filled.json("list", "--limit", 1)
    wait_for(lambda: first["id"] in window.read(), what="the first article being read")
    wait_for(lambda: window.article().count(LIGHT["ink"]) > 500, what="the article")
    wait_until_still(window.article, seconds=1)
    before = window.article()
    server.publish("steppe-herald", NEW)
    window.keys("shift+r")
    wait_for(lambda: NEW.title in titles(filled.json("list", "--limit", 2)), what="the new article")
    assert len(filled.json("list")) == 61
    wait_for(lambda: window.article() == before, what="the article as it was: what is related may be asked again")
    window.keys("s")  # whatever the keys stand on gets the star
    wait_for(lambda: titles(filled.json("list", "--starred")) == [first["title"]], what="the star")
    window.quit()
    assert window.kept()["article"][1] == first["id"]
    assert window.told() == []


def test_commands_beside_the_open_window_go_through_its_engine(window, left):
    window.start()
    choose_all_articles(window)
    rows = left.json("list", "--limit", 5)
    assert len(rows) == 5
    before = window.frame()
    left.json("mark", "read", *[row["id"] for row in rows])
    assert not {row["id"] for row in left.json("list", "--unread")} & {row["id"] for row in rows}
    wait_for(lambda: window.frame() != before, what="the window showing what a command did")
    assert len(left.json("unsubscribe", 1)) == 1
    assert len(left.json("feeds")) == 9
    window.quit()
    assert len(left.json("feeds")) == 9
    assert window.told() == []


@pytest.mark.parametrize("view", ["web", "light"])
def test_every_article_opens_after_the_server_is_gone(window, left, view):
    settle(left, article_view=view, read_after=0, fold_stories=False)
    window.start()
    choose_all_articles(window)
    ids = [row["id"] for row in left.json("list")]
    assert len(ids) == 60
    seen = {hash(window.article())}
    for number in ids:
        window.keys("j")
        wait_for(lambda number=number: number in window.read(), what=f"article {number} being shown")
        wait_for(lambda: is_another(window.article(), seen), what=f"article {number} on the screen")
    assert len(seen) == 61
    window.quit()
    assert window.told() == []


def is_another(frame, seen) -> bool:
    """Whether an article's text stands there that stood there for none before; it is remembered."""
    if frame.count(LIGHT["ink"]) < 200 or hash(frame) in seen:
        return False
    seen.add(hash(frame))
    return True


def test_the_end_of_the_session_while_feeds_are_read_takes_three_seconds_and_nothing(window, filled, server):
    let_time_pass(filled.folder, 3_600)
    gate = server.hold()
    window.start()
    choose_all_articles(window)
    window.keys("j", "s")
    (first,) = filled.json("list", "--limit", 1)
    wait_for(lambda: window.marks()[first["id"]] == (True, True), what="read and starred")
    was = window.marks()
    window.keys("shift+r")
    wait_for(lambda: server.waiting > 0, what="feeds being asked for")
    begin = time.monotonic()
    window.process.send_signal(signal.SIGTERM)
    assert window.process.wait(10) == 0
    assert time.monotonic() - begin < 3
    gate.set()
    assert window.kept()["article"][1] == first["id"]
    assert window.marks() == was
    assert len(filled.json("feeds")) == 10
    assert {row["status"] for row in filled.json("refresh", "--due")} <= {"updated", "unchanged"}
    assert window.told() == []
