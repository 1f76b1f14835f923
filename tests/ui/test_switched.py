"""A screen reader switches a control, which is no click: the same comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from support.looks import look

from newsreader.core.values import ArticleId
from newsreader.ui.settings.segments import Segments

pytestmark = pytest.mark.window


def test_a_segment_that_is_switched_is_chosen_once(qtbot):
    made = Segments(look(), name="Theme", options=[("light", "Light"), ("dark", "Dark")], current="light")
    qtbot.addWidget(made)
    chosen = []
    made.chosen.connect(chosen.append)
    made.buttons["dark"].toggle()
    assert chosen == ["dark"]
    made.buttons["light"].click()
    assert chosen == ["dark", "light"]


def test_the_star_of_the_tool_bar_is_switched_as_it_is_pressed(window, paper, qtbot):
    window.timeline.view.selectRow(0)
    QApplication.processEvents()
    current = window.timeline.current.id
    star = window.tool_bar.star

    def is_starred() -> bool:
        (row,) = paper.database.reader().rows([ArticleId(current)])
        return row.starred

    star.toggle()
    qtbot.waitUntil(is_starred)
    qtbot.waitUntil(star.isChecked)
    star.click()
    qtbot.waitUntil(lambda: not is_starred())
    qtbot.waitUntil(lambda: not star.isChecked())
