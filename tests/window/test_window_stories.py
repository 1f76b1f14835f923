"""Today and a story in the real window on the demo feeds, by keyboard alone: pages, articles beside the list, and back."""

from __future__ import annotations

import pytest
from support.demo import DemoServer
from support.outside import Outside, settle
from support.program import Program
from support.screens import wait_for

from newsreader.ui.theme.colours import LIGHT

#: Where the list stands in a window of 1280 by 800; a page has it, too.
LIST = {"x": 215, "y": 150, "width": 200, "height": 500}


def has_list(window: Outside) -> bool:
    """Whether the list's ground is where the list belongs."""
    return window.frame().part(**LIST).count(LIGHT["surface"]) > 30_000


def has_page(window: Outside) -> bool:
    """Whether a page is there: its ground in place of the list's, with words on it."""
    frame = window.frame()
    return frame.part(**LIST).count(LIGHT["paper"]) > 20_000 and frame.count(LIGHT["ink"]) > 1_000


def has_masthead(window: Outside) -> bool:
    """The bar over the date goes through the whole page."""
    return window.frame().part(232, 60, width=1016, height=16).count(LIGHT["ink"]) > 2_500


def press(window: Outside, *keys: str) -> None:
    """Press keys, each of which changes what is seen: the page draws in a process of its own."""
    for key in keys:
        before = window.frame()
        window.keys(key)
        wait_for(lambda before=before: window.frame() != before, what=f"what {key} changes")


@pytest.fixture
def program(tmp_path):
    with DemoServer() as server:
        made = Program(tmp_path / "data")
        settle(made)
        opml = tmp_path / "demo.opml"
        opml.write_bytes(server.opml())
        made.json("import", opml)
        made.json("refresh")
    made.json("offline", "on")  # a paper is read without a network; and nothing comes that would change it meanwhile
    return made


@pytest.mark.window
def test_the_paper_is_read_by_keyboard(screen, program):
    stories = program.json("stories")
    assert len(stories) >= 5
    assert max(story["sources"] for story in stories) >= 3
    with Outside(screen, program) as window:
        window.start()
        window.resize(1280, 800)
        wait_for(lambda: has_list(window), what="the list")
        window.keys("1", "Home")
        wait_for(lambda: has_masthead(window) and has_page(window), what="the front page")
        press(window, "3", "Tab", "Tab", "Return")  # past the story's label to the first headline
        wait_for(lambda: has_list(window), what="the list beside the article")
        lead = set(stories[0]["articles"])
        wait_for(lambda: lead & window.read(), what="the first headline's article being read")
        window.keys("BackSpace")
        wait_for(lambda: has_masthead(window), what="the front page again")
        window.keys("1", "Down")
        wait_for(lambda: has_page(window) and not has_masthead(window), what="what is popular")
        press(window, "3", "Tab", "Return")
        wait_for(lambda: window.frame().count(LIGHT["edge"]) > 300, what="the story's buttons")
        window.keys("shift+t")
        wait_for(lambda: "(followed)" in program.run("stories").out, what="a story that is followed")
        window.quit()
        assert window.told() == []
        assert window.kept()["view"] in ("popular", "story")
