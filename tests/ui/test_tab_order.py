"""Tab goes through the window as it stands: part after part, whatever is made late."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout


def way(window) -> list[str]:
    """The parts that Tab meets from the list on, once round."""
    parts = {
        "tool bar": window.tool_bar,
        "sidebar": window.sidebar_pane,
        "list": window.timeline,
        "article": window.player_place,
        "related": window.related.panel,
        "status": window.status,
    }
    start = each = window.timeline.view
    met: list[str] = []
    while True:
        where = [name for name, part in parts.items() if part is each or part.isAncestorOf(each)]
        is_stop = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if is_stop and each.isVisibleTo(window) and met[-1:] != where:
            met += where
        each = each.nextInFocusChain()
        if each is start:
            return met


def test_tab_goes_through_one_part_after_another(qtbot, window):
    QTest.keyClick(window.timeline.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(window.article_widget.opened))
    qtbot.waitUntil(lambda: window.status.saved.isVisibleTo(window))
    page = QPushButton("made when the first article is opened, as its view is", window.article_widget)
    QVBoxLayout(window.article_widget).addWidget(page)
    page.show()
    assert way(window) == ["list", "article", "related", "status", "tool bar", "sidebar"]
