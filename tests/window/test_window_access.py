"""Every control says what it is: counted from outside over the accessibility tree (AT-SPI), in all panes and dialogs."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections import Counter
from contextlib import closing

import pytest
import texts
from support import atspi
from support.atspi import CONTROLS, Node
from support.demo import DemoServer
from support.outside import TITLE, Outside, settle
from support.program import Program
from support.screens import wait_for

from newsreader.core.retention import Rule, Rules

PROGRAM = "Newsreader"
#: What repeats by nature: rows say what they hold, and two articles may have one headline.
ROWS = {"table cell", "list item", "tree item"}
#: Commands that open a dialog, as the palette finds them.
DIALOGS = (
    *("Settings", "Keyboard", "Add feed", "Activity", "Feeds in trouble", "Recently removed", "Make readable offline"),
    *("Properties of the feed", "About Newsreader"),
)
A_DIALOG = "^(?!Newsreader$)."
#: Names of others, which stay in every language.
NAMES = {"Mastodon", "Bluesky", "Reddit", "Hacker News", "Telegram"}


def complaints(nodes: list[Node]) -> list[str]:
    """Controls without a name, with one that is a glyph or a class, and two of the same name in one pane."""
    found, named = [], Counter()
    for node in nodes:
        if node.role not in CONTROLS:
            continue
        if not re.search(r"\w", node.name):
            found.append(f"{node.role} {node.name!r} has no name")
        elif re.fullmatch(r"Q[A-Z]\w+|\w+(Widget|View|Pane|Button|Field|Dialog)", node.name):
            found.append(f"{node.role} {node.name!r} is named by its class")
        elif node.role not in ROWS:
            named[node.top, node.pane, node.role, node.name] += 1
    return found + [f"{count} times {role} {name!r}" for (*_, role, name), count in named.items() if count > 1]


def untranslated(nodes: list[Node]) -> list[str]:
    """Controls whose name is in no made-up language. Rows say what feeds and articles are called, and Qt names a combo box by
    what is chosen in it: its label is tied to it.
    """
    return [
        f"{node.role} {node.name!r}"
        for node in nodes
        if node.role in CONTROLS - ROWS - {"combo box"} and "⟦" not in node.name and node.name not in NAMES
    ]


def plain(text: str) -> str:
    """Without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def controls(nodes: list[Node]) -> int:
    return sum(node.role in CONTROLS for node in nodes)


@pytest.fixture
def window(screen, tmp_path, monkeypatch):
    monkeypatch.setitem(screen.environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    with Outside(screen, Program(tmp_path / "data")) as opened:
        yield opened


def looked(window: Outside, least: int, *, has: str = "") -> list[Node]:
    """The tree, once it holds so many controls and one of the name ``has``."""

    def whole() -> list[Node] | None:
        nodes = atspi.look(window.screen, PROGRAM)
        is_there = not has or any(has in plain(node.name) for node in nodes)
        return nodes if is_there and controls(nodes) >= least else None

    return wait_for(whole, seconds=30, every=0.2, what=f"a tree of {least} controls with {has!r}")


def test_what_is_wrong_with_a_tree_is_seen():
    wrong = [
        Node("push button", ""),
        Node("push button", "…"),
        Node("entry", "QLineEdit"),
        Node("check box", "Star", pane=1),
        Node("check box", "Star", pane=1),
        Node("check box", "Star", pane=2),
        Node("label", ""),
        Node("table cell", "Same"),
        Node("table cell", "Same"),
    ]
    assert complaints(wrong) == [
        "push button '' has no name",
        "push button '…' has no name",
        "entry 'QLineEdit' is named by its class",
        "2 times check box 'Star'",
    ]


@pytest.mark.window
def test_every_control_of_every_pane_and_dialog_says_what_it_is_in_the_language_of_the_reader(
    window, project, tmp_path, monkeypatch
):
    program = window.program
    texts.write_pseudo(project, tmp_path)
    monkeypatch.setitem(window.screen.environment, "NEWSREADER_LANGUAGES", str(tmp_path))
    settle(program, article_view="light", language=texts.PSEUDO)
    with DemoServer() as server:
        opml = program.folder.parent / "demo.opml"
        opml.write_bytes(server.opml())
        program.json("import", opml)
        program.json("refresh")
        window.start()
        window.keys("j")
        nodes = looked(window, 40, has="Search all articles")
        assert complaints(nodes) + untranslated(nodes) == []
        seen = controls(nodes)
        window.keys("1", "Home", *["Down"] * 7)  # the first feed, for its properties
        for words in DIALOGS:
            window.keys("ctrl+k")
            window.type(words)
            palette = looked(window, 10, has=words)
            assert complaints(palette) == [], words
            window.keys("Return")
            wait_for(lambda: window.has_keys(A_DIALOG), seconds=20, what=f"the dialog {words}")
            nodes = of_dialog(window)
            assert controls(nodes) > 0, words
            assert complaints(nodes) + untranslated(nodes) == [], words
            seen += controls(nodes)
            if words == "Settings":
                seen += every_page(window)
            window.keys("Escape")
            wait_for(window.has_keys, what=f"the window after {words}")
        assert seen > 150
        window.quit()
    assert window.told() == []


def of_dialog(window: Outside) -> list[Node]:
    """What stands in the dialog, once two looks agree."""
    looks: list[list[tuple[str, str]]] = [[], []]

    def whole() -> list[Node] | None:
        nodes = [node for node in atspi.look(window.screen, PROGRAM) if node.top != PROGRAM]
        looks.append([(node.role, node.name) for node in nodes])
        return nodes if controls(nodes) and looks[-1] == looks[-2] else None

    return wait_for(whole, seconds=30, every=0.2, what="a dialog's tree")


def every_page(window: Outside) -> int:
    """The other pages of the settings, by the arrow keys in their list."""
    seen = 0
    pages = [node.name for node in of_dialog(window) if node.role == "list item"]
    for row, page in enumerate(pages):
        window.keys("ctrl+f", "Tab", "Home", *["Down"] * row)
        wait_for(lambda page=page: any(node.role == "filler" and node.name == page for node in of_dialog(window)))
        nodes = of_dialog(window)
        assert complaints(nodes) + untranslated(nodes) == [], page
        seen += controls(nodes)
    return seen


@pytest.mark.window
def test_every_control_of_the_first_page_says_what_it_is(window):
    settle(window.program)
    window.start()
    nodes = looked(window, 8, has="Science")
    assert complaints(nodes) == []
    assert {"World news", "Science", "Address of a site you like"} <= {node.name for node in nodes}
    assert window.screen.windows(TITLE)
    window.quit()
    assert window.told() == []


@pytest.mark.window
def test_what_to_keep_is_chosen_by_what_a_screen_reader_does(window):
    program = window.program
    settle(program, article_view="light")
    with DemoServer() as server:
        assert program.run("subscribe", server.site(server.feed("steppe-herald")) + "/").code == 0
        window.start()
        window.keys("ctrl+comma")
        wait_for(lambda: window.has_keys(A_DIALOG), seconds=20, what="the settings")
        pages = [node.name for node in of_dialog(window) if node.role == "list item"]
        window.keys("ctrl+f", "Tab", "Home", *["Down"] * pages.index("Offline & storage"))
        for role, name in (("push button", "What to keep…"), ("radio button", "Only"), ("push button", "Keep so")):
            atspi.press(window.screen, PROGRAM, role=role, name=name)
        with closing(sqlite3.connect(program.folder / "newsreader.db")) as connection:
            wait_for(lambda: rules(connection) == Rules(for_all=Rule(most=500)), what="the rule")
        wait_for(lambda: window.has_keys("^Settings"), what="the settings, after what to keep")
        window.keys("Escape")
        wait_for(window.has_keys, what="the window, after the settings")
        window.quit()
    assert window.told() == []


def rules(connection: sqlite3.Connection) -> Rules:
    """What is kept, as it is stored."""
    found = connection.execute("SELECT value FROM meta WHERE key = 'retention'").fetchone()
    return Rules.from_json(found[0] if found else None)
