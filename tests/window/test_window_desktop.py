"""The program beside its window: notes that are pressed, the tray it goes on in, the number on its icon, waking up."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from support.demo import DemoArticle, DemoServer
from support.fake_desktop import FakeDesktop
from support.outside import TITLE, Outside, let_time_pass, settle
from support.program import Program
from support.screens import wait_for

NEW = DemoArticle("A ferry & a <bridge>", timedelta(minutes=20), "Aidai Torun", None, None, "<p>It goes on.</p>")


@pytest.fixture
def desktop(screen):
    with FakeDesktop(screen.environment) as made:
        yield made


@pytest.fixture
def window(screen, tmp_path, monkeypatch):
    program = Program(tmp_path / "data")
    monkeypatch.setitem(screen.environment, "DBUS_SYSTEM_BUS_ADDRESS", screen.environment["DBUS_SESSION_BUS_ADDRESS"])
    settle(program, article_view="light", tray=True, close_to_tray=True)
    with Outside(screen, program) as opened:
        yield opened


@pytest.mark.window
def test_new_articles_are_told_about_and_the_program_goes_on_in_the_tray(window, desktop):
    program = window.program
    with DemoServer() as server:
        subscribe(program, server)
        window.start()
        wait_for(lambda: desktop.of("tray"), what="the icon in the tray")
        unread = program.json("feeds")[0]["unread"]
        wait_for(lambda: badge(desktop) == (unread, True), what="the number on the icon")
        window.screen.xdotool("windowminimize", str(window.screen.windows(TITLE)[0]))
        wait_for(lambda: not window.screen.windows(TITLE), what="the window being gone from the screen")
        publish(program, server, NEW)
        (note,) = wait_for(lambda: desktop.of("note"), what="the note")
        assert (note["program"], note["title"]) == ("Newsreader", "Steppe Herald")
        assert note["text"] == "A ferry &amp; a &lt;bridge&gt;"  # the desktop takes text for markup
        assert note["actions"] == ["default", "Open", "read", "Mark as read"]
        assert note["entry"] == "org.newsreader.Newsreader"
        desktop.say("press", note["number"], "default")
        wait_for(window.has_keys, what="the window in front")
        (first,) = program.json("list", "--limit", 1)
        assert first["title"] == NEW.title
        wait_for(lambda: first["id"] in window.read(), what="the article being read")
        wait_for(lambda: badge(desktop) == (unread, True), what="the number being the old one")
        the_tray_keeps_the_program(window, desktop)
        desktop.say("wake")
        window.quit()
        assert badge(desktop) == (0, False)
        assert window.told() == []


@pytest.mark.window
def test_a_note_that_is_pressed_before_the_desktop_tells_its_number_opens_its_article(window, desktop):
    desktop.say("hasten")
    with DemoServer() as server:
        subscribe(window.program, server)
        window.start()
        wait_for(lambda: desktop.of("tray"), what="the icon in the tray")
        window.screen.xdotool("windowminimize", str(window.screen.windows(TITLE)[0]))
        wait_for(lambda: not window.screen.windows(TITLE), what="the window being gone from the screen")
        publish(window.program, server, NEW)
        wait_for(window.has_keys, what="the window in front")
        newest = window.program.json("list", "--limit", 1)[0]["id"]
        wait_for(lambda: newest in window.read(), what="the article being read")
        window.quit()
        assert window.told() == []


def subscribe(program, server):
    feed = server.feed("steppe-herald")
    assert program.run("subscribe", server.site(feed) + "/").code == 0
    with closing(sqlite3.connect(program.folder / "newsreader.db")) as connection, connection:
        connection.execute("INSERT INTO notified_feed SELECT id FROM feed")
    let_time_pass(program.folder, 3_600)


def publish(program, server, article):
    server.publish("steppe-herald", article)
    assert program.json("refresh")[0]["new"] == 1


def badge(desktop) -> tuple[int, bool] | None:
    told = [
        each for each in desktop.of("badge") if each["program"] == "application://org.newsreader.Newsreader.desktop"
    ]
    return (told[-1]["count"], told[-1]["shown"]) if told else None


def the_tray_keeps_the_program(window, desktop):
    window.keys("alt+F4")
    wait_for(lambda: not window.screen.windows(TITLE), what="the window being closed")
    assert window.process.poll() is None
    assert window.program.json("feeds")
    desktop.say("activate")
    window.wait_until_shown()
