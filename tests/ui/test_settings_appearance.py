"""How articles are set: the page of the settings, what it changes in an article's look, and that it holds at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.looks import look

from newsreader.settings import Settings
from newsreader.ui.preferences import Preferences
from newsreader.ui.reading_look import reading_look
from newsreader.ui.settings.appearance_page import AppearancePage
from newsreader.ui.settings.sample import Sample
from newsreader.ui.window_places import state_of

pytestmark = pytest.mark.window


@pytest.fixture
def kept():
    return []


@pytest.fixture
def page(qtbot, themes, kept):
    made = AppearancePage(Preferences(Settings(), kept.append), themes.theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def test_the_first_look_is_that_of_the_visual_language(themes):
    made = reading_look(themes.theme, Settings())
    assert (made.text, made.line, made.column, made.read) == (18, 28, 540, made.serif)


@pytest.mark.parametrize("is_sans", [False, True])
@pytest.mark.parametrize("measure", [55, 63, 72])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.6])
def test_a_line_holds_as_many_characters_as_were_chosen(qtbot, themes, is_sans, measure, scale):
    settings = Settings(article_face="sans" if is_sans else "serif", article_width=measure, article_scale=scale)
    words = (
        "After eleven years of talks the three railway ministries have put their names under a common schedule. " * 9
    )
    sample = Sample(reading_look(themes.theme, settings), words)
    qtbot.addWidget(sample)
    sample.resize(2_000, 400)
    sample.show()
    longest = max(map(len, sample.lines))
    assert measure - 9 <= longest <= measure + 5


def test_a_sample_without_room_says_that_it_goes_on(qtbot, themes):
    sample = Sample(
        themes.theme.page_look(), "After eleven years of talks the ministries have put their names under it. " * 3
    )
    qtbot.addWidget(sample)
    sample.resize(400, 200)
    sample.show()
    assert len(sample.lines) == 4
    assert sample.lines[-1].endswith("…")
    sample.resize(1_200, 200)
    assert sample.lines[-1].strip().endswith("under it.")


def test_every_choice_holds_at_once_and_the_sample_follows(page, kept):
    QTest.mouseClick(page.face.buttons["sans"], Qt.MouseButton.LeftButton)
    page.scale.setFocus()
    QTest.keyClick(page.scale, Qt.Key.Key_Right)
    QTest.keyClick(page.width_, Qt.Key.Key_Home)
    QTest.keyClick(page.leading, Qt.Key.Key_End)
    QTest.mouseClick(page.theme.buttons["sepia"], Qt.MouseButton.LeftButton)
    last = kept[-1]
    assert (last.article_face, last.article_scale, last.article_width) == ("sans", 1.05, 55)
    assert (last.article_leading, last.theme) == (1.9, "sepia")
    assert (page.width_words.text(), page.leading_words.text()) == ("55 characters", "1.90")
    assert page.sample._look == reading_look(page._theme, last)


def test_another_size_from_elsewhere_is_shown_and_all_comes_back(page, kept):
    page._preferences.change(article_scale=1.4, article_face="sans")
    assert page.scale.value() == 28
    assert page.face.buttons["sans"].isChecked()
    page.justified.click()
    assert kept[-1].article_justified
    page.again.click()
    assert kept[-1] == Settings()
    assert not page.justified.isChecked()
    assert page.scale.value() == 20
    assert page.face.buttons["serif"].isChecked()


def test_the_open_article_changes_where_it_stands(window, themes):
    looks = []
    window.article.set_look = looks.append
    preferences = window._parts.preferences
    preferences.change(article_face="sans", article_width=60, theme="sepia")
    assert (looks[-1].name, looks[-1].is_sans, looks[-1].measure) == ("sepia", True, 60)
    assert themes.theme.name == "sepia"
    window.article.scale_changed.emit(1.3)
    assert preferences.settings.article_scale == looks[-1].scale == 1.3


def test_justified_lines_end_under_each_other(page, kept):
    page.justified.setFocus()
    QTest.keyClick(page.justified, Qt.Key.Key_Space)
    assert kept[-1] == replace(Settings(), article_justified=True)
    edges = [page.sample._layout.lineAt(at).naturalTextWidth() for at in range(3)]
    ragged = page.sample.grab().toImage()
    page.justified.click()
    assert page.sample.grab().toImage() != ragged
    assert len(set(map(round, edges))) > 1  # it is drawn so, not broken otherwise


def test_less_motion_is_as_chosen_or_as_the_desktop_tells(window):
    looks = []
    window.article.set_look = looks.append
    preferences = window._parts.preferences
    for choice, told, wanted in (
        ("system", True, True),
        ("on", True, True),
        ("off", True, False),
        ("off", None, False),
        ("on", False, True),
        ("system", None, None),
        ("system", False, False),
    ):
        window.looks.follow_motion(told)
        preferences.change(less_motion=choice)
        assert looks[-1].less_motion is wanted, (choice, told)


def test_motion_is_chosen_with_the_keys(page, kept):
    page.motion.buttons["system"].setFocus()
    QTest.keyClick(page.motion.buttons["system"], Qt.Key.Key_Right)
    assert kept == [replace(Settings(), less_motion="on")]


def test_high_contrast_is_light_or_dark_as_the_system_is(themes):
    themes.choose("contrast")
    assert themes.theme.name in ("contrast", "contrast-dark")


def test_the_page_has_the_chosen_type():
    chosen = replace(look(), is_sans=True, measure=55, leading=1.8)
    css = chosen.css()
    assert "--align" not in css and "--calm" not in css
    assert "--align: justify" in replace(chosen, is_justified=True).css()
    assert "--fast: 0s; --calm: 0s" in replace(chosen, less_motion=True).css()
    assert "--fast: 120ms; --calm: 160ms" in replace(chosen, less_motion=False).css()
    assert f"--read: {chosen.sans}" in css and "--l4: 32px" in css and f"--column: {round(55 * 0.47 * 18)}px" in css


def test_the_place_in_the_open_article_is_kept_over_restarts(window):
    assert state_of(window).place == 0.25
