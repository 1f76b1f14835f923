"""What tests of the window share: one theme for all of them, a small paper, a window that is closed again."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from support import paper as papers
from support.paper import LOCALE, NOW, Paper, entry

from newsreader.resource_files import resource_folder
from newsreader.ui import waking
from newsreader.ui.theme.faces import load_fonts
from newsreader.ui.theme.icons import Icons
from newsreader.ui.theme.source import ThemeSource


@pytest.fixture(scope="session", autouse=True)
def _numbers():
    """Numbers are written as in the tests' own locale, whatever the machine's is."""
    QLocale.setDefault(LOCALE)


@pytest.fixture(scope="session", autouse=True)
def _at_once():
    """Windows wake up without a rest between two parts: nobody looks at what these paint meanwhile."""
    waking.PAINTING = 0


@pytest.fixture(scope="session")
def _one_source(qapp):
    load_fonts(resource_folder() / "fonts")
    return ThemeSource(qapp, "light")


@pytest.fixture(scope="session")
def _icons(qapp):
    """One set of icons: drawing them takes longer than most tests."""
    made = Icons()
    made.load()
    return made


@pytest.fixture
def themes(_one_source):
    """The application's theme, light to begin with."""
    _one_source.choose("light")
    return _one_source


@pytest.fixture
def empty_paper(tmp_path):
    """A store without feeds."""
    made = papers.open_paper(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def _filled(tmp_path_factory):
    """The small paper's file, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("paper")
    made = papers.open_paper(folder)
    fill(made)
    made.close()
    return folder / "newsreader.db"


@pytest.fixture
def paper(_filled, tmp_path):
    """Feeds *Alpha* and *Beta* in the folder *World*, *Gamma* at the top, each with four articles an hour apart, all
    unread: the newest is Alpha 0, then Beta 0, Gamma 0, Alpha 1 and so on.
    """
    shutil.copy(_filled, tmp_path)
    made = papers.open_paper(tmp_path)
    yield made
    made.close()


def fill(paper: Paper, *, articles: int = 4) -> None:
    """Put the three feeds into a store."""
    for number, (title, folder) in enumerate((("Alpha", "World"), ("Beta", "World"), ("Gamma", ""))):
        feed = paper.add_feed(title, folder=folder)
        paper.add_articles(
            feed,
            [
                entry(
                    f"{title} {row}",
                    f"<p>Words of {title} {row}.</p>",
                    url=f"https://{title.lower()}.example/{row}",
                    published=NOW - 3_600 * row - 60 * number - 60,
                )
                for row in range(articles)
            ],
        )
    paper.index()


@pytest.fixture
def open_window(qtbot, themes, _icons, tmp_path):
    """Opens windows over a paper; all of them are closed afterwards."""
    opened = []

    def make(paper: Paper, **others):
        parts = papers.window_parts(paper, themes, tmp_path / "window.json", **{"icons": _icons, **others})
        window = papers.open_window(parts)
        qtbot.addWidget(window)
        # Qt takes Shift of an earlier test for held: a row would be added to those that are chosen.
        QTest.keyRelease(window, Qt.Key.Key_Shift)
        opened.append((window, parts))
        qtbot.waitUntil(lambda: not window.shelf.feeds or window.shelf.counts.total > 0)
        return window

    yield make
    for window, parts in opened:
        window.close()
        parts.reader.close()


@pytest.fixture
def window(paper, open_window):
    """A window over the small paper."""
    return open_window(paper)
