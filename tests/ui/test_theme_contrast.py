"""Colours can be told apart, in every theme, on every ground that painting puts them on (tests.md, *Contrast*)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from newsreader.ui.article.look import COLOURS
from newsreader.ui.theme.colours import THEMES
from newsreader.ui.theme.theme import make_theme

GROUNDS = "paper surface rail raise sel sel-off hover"
TEXT = {
    "ink": f"{GROUNDS} soft hit",
    "ink2": f"{GROUNDS} soft",
    "ink3": GROUNDS,
    "accent": f"{GROUNDS} soft",
    "good": "paper surface rail raise sel sel-off",
    "warn": GROUNDS,
    "on-fill": "fill fill-on",
    "paper": "ink",  # the toast
}
SHAPES = {"edge": "paper surface rail raise", "accent": "paper surface rail raise sel sel-off"}
SELECTIONS = {"sel": "surface rail raise", "sel-off": "surface rail raise"}


def ratio(one: QColor, two: QColor) -> float:
    """WCAG's contrast of two colours, 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def weak(theme, pairs: dict[str, str], least: float) -> list[str]:
    every = [(name, ground) for name, grounds in pairs.items() for ground in grounds.split()]
    return [
        f"{name} on {ground}: {ratio(theme.colour(name), theme.colour(ground)):.2f}"
        for name, ground in every
        if ratio(theme.colour(name), theme.colour(ground)) < least
    ]


@pytest.fixture(params=sorted(THEMES))
def theme(request, qapp):
    return make_theme(request.param)


def test_text_stands_out_from_its_grounds(theme):
    assert weak(theme, TEXT, 7.0 if theme.name.startswith("contrast") else 4.5) == []


def test_borders_and_dots_stand_out(theme):
    assert weak(theme, SHAPES, 3.0) == []


def test_a_selection_is_seen(theme):
    assert weak(theme, SELECTIONS, 1.2) == []


def test_letters_of_feeds_stand_out(theme):
    ink = theme.colour("monogram-ink")
    assert min(ratio(ink, ground) for ground in theme.monograms) >= 4.5


def test_the_measure_knows_black_from_white():
    assert ratio(QColor("black"), QColor("white")) == pytest.approx(21)
    assert ratio(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_the_article_page_is_given_every_colour(theme):
    assert set(COLOURS) <= set(theme.page_look().colours)


def test_no_colour_is_written_outside_the_theme(project):
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted((project / "newsreader" / "ui").rglob("*.py"))
        if path.name != "colours.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"[\"']#(?:[0-9a-f]{3}){1,2}[\"']|QColor\(\d|GlobalColor\.(?!transparent)", line, re.IGNORECASE)
    ]
    assert found == []
