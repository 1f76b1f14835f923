"""Widths of texts on a terminal."""

from __future__ import annotations

import pytest

from newsreader.core.columns import columns, padded, wrapped


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("undated", 7),
        ("même", 4),
        ("me\u0302me", 4),
        ("日付なし", 8),
        ("ｶﾅ", 2),
        ("（全）", 6),
        ("한국", 4),
        ("a\u200db", 2),
    ],
)
def test_an_ideograph_takes_two_columns_and_an_accent_none(text, width):
    assert columns(text) == width
    assert columns(padded(text, 10)) == 10


def test_what_is_too_wide_is_left_as_it_is():
    assert padded("日付なし", 4) == "日付なし"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("one two  three", ["one two", "three"]),
        ("incomprehensible", ["incomprehensible"]),
        ("新聞を読む、静かに", ["新聞を読", "む、静か", "に"]),
        ("毎朝読む新聞、夜", ["毎朝読む", "新聞、夜"]),
        ("四つの字。そこで", ["四つの", "字。そこ", "で"]),
        ("すべてをDIRの下", ["すべてを", "DIRの下"]),
        ("これも「いま」だ", ["これも", "「いま」", "だ"]),
    ],
)
def test_lines_part_at_blanks_and_beside_ideographs(text, lines):
    assert wrapped(text, 9) == lines
