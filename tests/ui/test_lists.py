"""Words in one line: what stands between them is the language's own."""

from __future__ import annotations

from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, QTranslator

from newsreader.core.retention import Rule
from newsreader.ui.lists import joined, named, sentences
from newsreader.ui.settings.appearance_page import _characters
from newsreader.ui.settings.words import rule_words


class _Japanese(QTranslator):
    TEXTS: ClassVar = {", ": "、", ". ": "。", "{name}: {what}": "{name}：{what}"}

    def translate(self, _context, source, _comment=None, _count=-1):
        return self.TEXTS.get(source, source)


@pytest.fixture
def japanese(qapp):
    before, translator = QLocale(), _Japanese()
    assert qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("ja_JP"))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_lists_sentences_and_names_leave_out_what_is_empty():
    assert joined(["one", "", "two"]) == "one, two"
    assert sentences(["A title", "", "Its source"]) == "A title. Its source"
    assert (named("Theme", "dark"), named("Theme", "")) == ("Theme: dark", "Theme")


@pytest.mark.usefixtures("japanese")
def test_their_marks_are_those_of_the_language():
    assert joined(["一", "二"]) == "一、二"
    assert sentences(["一", "二"]) == "一。二"
    assert named("一", "二") == "一：二"
    assert rule_words(Rule(most=5, days=2)) == "the newest 5、of the last 2 days"


@pytest.mark.usefixtures("japanese")
def test_a_line_holds_half_as_many_characters_where_each_takes_the_room_of_two():
    assert _characters(70) == 35
    QLocale.setDefault(QLocale("de_DE"))
    assert _characters(70) == 70
