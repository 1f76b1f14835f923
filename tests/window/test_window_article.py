"""What can be done with an article, by keys alone, in the real window: find words, set the type, change themes, come back."""

from __future__ import annotations

import pytest
from support.demo import DemoServer
from support.outside import ARTICLE, Outside, settle
from support.program import Program
from support.screens import wait_for

from newsreader.ui.theme.colours import LIGHT, THEMES

pytestmark = [pytest.mark.window, pytest.mark.timeout(300)]

#: The engine's colours for words that were found: all of them, and the one that is shown.
FOUND, SHOWN = "#ffff00", "#ff9632"

#: Themes as they stand side by side in the settings.
ORDER = ["light", "sepia", "dark"]


@pytest.fixture
def window(screen, tmp_path):
    program = Program(tmp_path / "data")
    settle(program, article_view="web")
    with DemoServer() as server:
        opml = tmp_path / "demo.opml"
        opml.write_bytes(server.opml())
        program.json("import", opml)
        program.json("refresh")
        with Outside(screen, program) as opened:
            yield opened


def edge(window):
    """A part of the article pane, at its foot beside its text, that no dialog covers; the related panel stands behind it."""
    return window.frame().part(ARTICLE["x"] + 2, 735, width=14, height=30)


def test_an_article_is_searched_set_and_left_by_keys_alone(window):
    window.start()
    for row in window.program.json("list", "--unread"):  # newest first, as on the screen
        window.keys("j")
        wait_for(lambda row=row: row["id"] in window.read(), what=f"reading {row['title']}")
        if row["title"].startswith("Mountain railway"):
            break
    wait_for(lambda: window.article().count(LIGHT["ink"]) > 500, what="its text")

    window.keys("f")
    window.type("railway")
    wait_for(lambda: window.article().count(SHOWN) > 50, what="the place that is shown")
    wait_for(lambda: window.article().count(FOUND) > 50, what="the other places")
    window.keys("Return")
    window.keys("Escape")
    wait_for(lambda: window.article().count(FOUND) == 0, what="the marks being gone")

    holds = "light"
    for theme in ("sepia", "dark", "light"):
        choose_theme(window, theme, holds=holds)
        holds = theme
    before = window.article()
    window.keys("ctrl+plus")
    wait_for(lambda: window.article() != before, what="larger text")
    once = window.article()
    window.keys("ctrl+plus")
    wait_for(lambda: window.article() != once, what="still larger text")
    window.quit()
    assert window.told() == []


def choose_theme(window, theme, *, holds):
    """Through the settings: the arrow keys go along the themes, from the one that holds. The article follows each."""
    window.keys("ctrl+comma")
    wait_for(lambda: window.has_keys("^Settings"), what="the settings, with the keys on the themes")
    while holds != theme:
        by = 1 if ORDER.index(theme) > ORDER.index(holds) else -1
        window.keys("Right" if by > 0 else "Left")
        holds = ORDER[ORDER.index(holds) + by]
        paper = THEMES[holds]["paper"]
        wait_for(lambda paper=paper: edge(window).count(paper) > 300, what=f"an article in {holds}")
        wait_for(lambda: window.has_keys("^Settings"), what="the settings in that theme")
    window.keys("Escape")
    wait_for(window.has_keys, what="the settings being gone")
