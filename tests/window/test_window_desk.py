"""Palette, properties, shortcuts and recently removed feeds in the real window, by keys alone, asked by the command line."""

from __future__ import annotations

import contextlib
import json

import pytest
from support.demo import DemoServer
from support.outside import Outside, settle
from support.program import Program
from support.screens import wait_for

from newsreader.ui.theme.colours import LIGHT

PROPERTIES = "^Properties of Steppe"

pytestmark = [pytest.mark.window, pytest.mark.timeout(300)]


@pytest.fixture
def server():
    with DemoServer() as server:
        yield server


@pytest.fixture
def window(screen, tmp_path, server):
    program = Program(tmp_path / "data")
    settle(program, article_view="light")
    opml = program.folder.parent / "demo.opml"
    opml.write_bytes(server.opml())
    program.json("import", opml)
    program.json("refresh")
    with Outside(screen, program) as opened:
        yield opened


def go(window, words: str) -> None:
    """Find something in the palette and go there, or do it."""
    before = window.frame()
    window.keys("ctrl+k")
    wait_for(lambda: window.frame() != before, what="the palette")
    window.type(words)
    window.keys("Return")


def dialog(window, title: str) -> None:
    wait_for(lambda: window.has_keys(title), seconds=20, what=f"the dialog {title}")


def leave(window) -> None:
    window.keys("Escape")
    wait_for(window.has_keys, what="the window having the keys again")


def titles(window) -> set[str]:
    return {row["title"] for row in window.program.json("feeds")}


def test_a_feed_is_gone_to_renamed_moved_to_another_address_removed_and_brought_back(window, server):
    window.start()
    feed = next(row for row in window.program.json("feeds") if row["title"] == "Steppe Herald")
    go(window, "steppe")
    rename(window)
    another_address(window, server, feed)
    remove_and_bring_back(window)
    window.quit()
    kept = window.kept()
    assert (kept["feed"], kept["view"]) == (feed["id"], "feed")
    assert kept["recent"][:2] == [f"feed:{feed['id']}", "do:removed"]
    assert window.told() == []


def rename(window) -> None:
    window.keys("alt+Return")
    dialog(window, PROPERTIES)
    window.type("Herald of mine")  # the name is chosen as a whole
    window.keys("Tab")
    wait_for(lambda: "Herald of mine" in titles(window), what="the new name")
    leave(window)
    window.keys("ctrl+z")
    wait_for(lambda: "Steppe Herald" in titles(window), what="the old name")


def another_address(window, server, feed) -> None:
    """The same document at another address of its site: looked at, taken, and the old one brought back."""
    herald = server.feed("steppe-herald")
    server.repeat(herald, "/moved")
    other = server.site(herald) + "/moved"
    window.keys("alt+Return")
    dialog(window, PROPERTIES)
    window.keys("Tab", "Tab")
    window.type(other)
    window.keys("Return")
    wait_for(lambda: window.frame(PROPERTIES).count(LIGHT["surface"]) > 2_000, seconds=20, what="what stands there")
    window.keys("space")  # on *Use this address*
    wait_for(lambda: address(window, feed["id"]) == other, what="the new address")
    leave(window)
    window.keys("ctrl+z")
    wait_for(lambda: address(window, feed["id"]) == feed["url"], what="the old address")


def address(window, number: int) -> str:
    return next(row["url"] for row in window.program.json("feeds") if row["id"] == number)


def remove_and_bring_back(window) -> None:
    before = titles(window)
    window.keys("1", "Delete")
    wait_for(lambda: titles(window) == before - {"Steppe Herald"}, what="the feed being gone")
    go(window, "recently removed")
    dialog(window, "^Recently removed")

    def is_back() -> bool:
        window.keys("Return")  # on the feed, once the store has said which there are; nothing is done before and after
        return titles(window) == before

    wait_for(is_back, seconds=20, every=0.5, what="the feed being back")
    leave(window)
    go(window, "steppe herald")


def test_keys_are_changed_in_the_settings_and_hold_in_the_window(window):
    window.start()
    window.keys("ctrl+comma")
    dialog(window, "^Settings")
    window.keys("ctrl+f")
    window.type("mark read or")
    window.keys("Return", "Return", "ctrl+b")
    kept = window.program.folder / "settings.json"
    changed = [["toggle_read", ["Ctrl+B"]]]

    def is_kept() -> bool:
        with contextlib.suppress(FileNotFoundError):  # for a moment only the last good copy is there
            return json.loads(kept.read_text()).get("shortcuts") == changed
        return False

    wait_for(is_kept, what="the new keys being kept")
    window.keys("Escape")  # empties the field
    leave(window)
    window.keys("j")
    (number,) = wait_for(window.read, what="an article being read")
    window.keys("ctrl+b")
    wait_for(lambda: number not in window.read(), what="the article being unread")
    window.quit()
    assert window.told() == []
