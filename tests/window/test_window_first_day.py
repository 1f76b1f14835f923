"""A reader's first day, from outside: keys and the pointer by xdotool, what is said by the accessibility tree (AT-SPI).

First run with a pack, another feed by its site's address, thirty articles over five feeds with Space, panes folded and unfolded,
search, star, undo, a link copied, a setting changed at once; and after Ctrl+Q everything is found as it was.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from support import atspi
from support.demo import DemoServer
from support.outside import Outside, settle
from support.program import Program
from support.screens import wait_for

from newsreader.ui.theme.colours import DARK

PROGRAM = "Newsreader"
PACK = ("steppe-herald", "eastline-wire", "meridian-post", "kernel-notes", "open-rail-data")


@pytest.fixture
def server():
    with DemoServer() as opened:
        yield opened


@pytest.fixture
def window(screen, server, tmp_path, monkeypatch):
    """The window gets a pack of the demo feeds in place of ours."""
    packs = tmp_path / "packs.json"
    feeds = [{"title": server.feed(slug).title, "url": server.url(server.feed(slug))} for slug in PACK]
    pack = {"name": "valley", "title": "The valley", "text": "Papers on one railway", "icon": "globe", "feeds": feeds}
    packs.write_text(json.dumps({"packs": [pack]}), encoding="utf-8")
    monkeypatch.setitem(screen.environment, "NEWSREADER_PACKS", str(packs))
    monkeypatch.setitem(screen.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    program = Program(tmp_path / "data")
    settle(program, article_view="light", read_after=0.0)
    with Outside(screen, program) as opened:
        yield opened


def says(window: Outside, words: str) -> bool:
    """Whether something on the screen says these words."""
    return any(words in node.name for node in atspi.look(window.screen, PROGRAM))


def wait_for_words(window: Outside, words: str) -> None:
    wait_for(lambda: says(window, words), every=0.3, seconds=40, what=f"{words!r} on the screen")


def press(window: Outside, role: str, name: str) -> None:
    atspi.press(window.screen, PROGRAM, role=role, name=name)


@pytest.mark.window
def test_the_first_day(window, server):
    program = window.program
    window.start()
    begin_with_the_pack(window)
    add_by_the_sites_address(window, server)
    read_on(window, articles=30, feeds=5)
    fold_and_unfold_panes(window)
    search_star_and_undo(window)
    copy_the_link(window)
    change_a_setting(window)
    before = (window.marks(), program.json("feeds"))
    window.quit()
    kept = window.kept()
    window.start()
    wait_for_words(window, "All articles")
    wait_for(lambda: window.frame().count(DARK["rail"]) > 20_000, what="the dark theme")
    assert (window.marks(), program.json("feeds")) == before
    window.quit()
    again = window.kept()
    for what in ("view", "article", "has_related", "has_sidebar", "sizes"):
        assert again[what] == kept[what], what
    assert window.told() == []


def begin_with_the_pack(window):
    wait_for_words(window, "The valley")
    press(window, "check box", "The valley")
    wait_for_words(window, "1 pack · 5 feeds chosen")
    press(window, "push button", "Start reading")
    wait_for(lambda: len(window.program.json("feeds")) == len(PACK), what="the feeds of the pack")
    wait_for_words(window, "The valley, ")  # the folder, with its count
    wait_for(lambda: all(row["articles"] for row in window.program.json("feeds")), what="their first articles")
    assert {row["folder"] for row in window.program.json("feeds")} == {"The valley"}


def add_by_the_sites_address(window, server):
    window.keys("a")
    wait_for(lambda: window.has_keys("^Add feed"), what="the dialog")
    window.type(server.site(server.feed("slow-crumb")) + "/")
    window.keys("Return")
    window.press_filled("^Add feed")
    wait_for(lambda: len(window.program.json("feeds")) == len(PACK) + 1, what="the sixth feed")
    wait_for(window.has_keys, what="the dialog being gone")
    wait_for_words(window, "Slow Crumb")


def read_on(window, *, articles, feeds):
    """Space alone: a page, then the next unread one, over the ends of feeds."""
    window.keys("1", "Home", "Down", "Down", "Down", "Down", "2")  # all articles
    wait_for_words(window, "All articles")
    of_feed = {row["id"]: row["feed"] for row in window.program.json("list", "--limit", 100)}
    for _ in range(articles * 8):
        window.keys("space")
        if len(window.read()) >= articles:
            break
        wait_for(lambda: window.process.poll() is None)
    assert len(window.read()) >= articles
    assert len({of_feed[number] for number in window.read()}) >= feeds


def fold_and_unfold_panes(window):
    for key, name in (("F9", "Views and feeds"), ("shift+F9", "Related stories")):
        assert says(window, name)
        window.keys(key)
        wait_for(lambda name=name: not says(window, name), every=0.3, what=f"{name} being folded")
        window.keys(key)
        wait_for_words(window, name)


def search_star_and_undo(window):
    found = wait_for(lambda: window.program.json("search", "granite"), what="the index")
    window.keys("slash")
    window.type("granite")
    window.keys("Return")
    wait_for_words(window, "granite")
    starred = lambda: {row["id"] for row in window.program.json("list", "--starred")}  # noqa: E731
    window.keys("ctrl+a", "s")
    wait_for(lambda: starred() == {row["id"] for row in found}, what="all that was found being starred")
    wait_for_words(window, "Starred")
    window.keys("ctrl+z")
    wait_for(lambda: not starred(), what="the stars being taken back")
    window.keys("Escape")
    wait_for_words(window, "All articles")


def copy_the_link(window):
    addresses = {row["url"] for row in window.program.json("list", "--limit", 100)}
    window.keys("j")
    window.keys("shift+s")
    window.keys("Down", "Return")  # Copy link is the first
    wait_for(lambda: clipboard(window) in addresses, every=0.3, what="an article's link in the clipboard")


def clipboard(window) -> str:
    """What another program would paste."""
    words = "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.clipboard().text())"
    asked = [sys.executable, "-c", words]
    return subprocess.run(
        asked, env=window.screen.environment, capture_output=True, text=True, timeout=30
    ).stdout.strip()


def change_a_setting(window):
    window.keys("ctrl+comma")
    wait_for(lambda: window.has_keys("^Settings"), what="the settings")
    window.keys("ctrl+f", "Tab", "Home", "Down")
    press(window, "check box", "Theme: Dark")
    wait_for(lambda: window.frame("^Settings").count(DARK["raise"]) > 20_000, what="the dark theme at once")
    window.keys("Escape")
    wait_for(window.has_keys, what="the settings being gone")
    wait_for(lambda: window.frame().count(DARK["rail"]) > 20_000, what="the dark window")
