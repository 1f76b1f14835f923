"""What comes in by the hundred, all over the list: nothing that a person looks at or has chosen moves or becomes another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from support.paper import NOW, entry

from newsreader.core.values import FeedId, View, ViewKind

pytestmark = pytest.mark.window

_Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def pane(window, paper, qtbot):
    """The list of all articles, long enough to scroll."""
    window.reading.show_view(View(ViewKind.ALL))
    flood(paper, "Old", 200)
    made = window.timeline
    qtbot.waitUntil(lambda: made.model.rowCount() == 212)
    return made


def flood(paper, name: str, count: int) -> None:
    entries = [entry(f"{name} {n}", url=f"https://{name}.example/{n}", published=NOW - 137 * n) for n in range(count)]
    paper.tell(paper.add_articles(FeedId(2), entries))


def top_article(pane) -> int:
    return pane.model.id_at(pane.view.top_row)


def place_of_current(pane) -> int:
    return pane.view.visualRect(pane.view.currentIndex()).top()


def come(pane, paper, qtbot) -> None:
    before = pane.model.rowCount()
    flood(paper, "New", 150)
    qtbot.waitUntil(lambda: pane.model.rowCount() == before + 150)


def test_the_chosen_article_stays_chosen_and_where_it_is(pane, paper, qtbot):
    pane.go_to_row(100)
    chosen, place = pane.current.id, place_of_current(pane)
    come(pane, paper, qtbot)
    assert (pane.current.id, place_of_current(pane)) == (chosen, place)
    assert pane.view.currentIndex().row() > 150


def test_what_is_on_the_screen_stays_when_the_chosen_one_is_elsewhere(pane, paper, qtbot):
    pane.go_to_row(180)
    chosen = pane.current.id
    pane.view.verticalScrollBar().setValue(20 * pane.view._row)
    top = top_article(pane)
    come(pane, paper, qtbot)
    assert (top_article(pane), pane.current.id) == (top, chosen)


def test_several_chosen_ones_stay_those_and_no_other_joins_them(pane, paper, qtbot):
    pane.go_to_row(50)
    for row in (*range(60, 70), 90):
        pane.view.selectionModel().select(pane.model.index(row, 0), _Flag.Select | _Flag.Rows)
    chosen = {row.id for row in pane.chosen()}
    assert len(chosen) == 12
    come(pane, paper, qtbot)
    assert {row.id for row in pane.chosen()} == chosen
