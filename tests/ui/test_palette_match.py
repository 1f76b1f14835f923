"""Which names the palette finds by a few letters, and in which order."""

from __future__ import annotations

import pytest

from newsreader.ui.palette.match import name_of, names_of, rank, typed_signs, words_of


def typed(words: str, name: str) -> str | None:
    """The name with what was typed in brackets; None when it does not fit."""
    if rank(words_of(words), name_of(name)) is None:
        return None
    signs = typed_signs(words_of(words), name_of(name))
    return "".join(f"[{sign}]" if at in signs else sign for at, sign in enumerate(name)).replace("][", "")


@pytest.mark.parametrize(
    ("words", "name", "shown"),
    [
        ("ra", "Rail projects", "[Ra]il projects"),
        ("ra", "Open Rail Data", "Open [Ra]il Data"),
        ("maar", "Mark all read", "[Ma]rk [a]ll [r]ead"),
        ("ord", "Open Rail Data", "[O]pen [R]ail [D]ata"),
        ("da op", "Open Rail Data", "[Op]en Rail [Da]ta"),
        ("rang", "Arrange panes…", "Ar[rang]e panes…"),
        ("uber", "Über uns", "[Über] uns"),
        ("ÜB", "Uber uns", "[Ub]er uns"),
        ("strasse", "Neue Straße", "Neue [Straße]"),
        ("の便", "山の便り", "山[の便]り"),
        ("مرص", "مرصد الجسر", "[مرص]د الجسر"),
        ("o", "Opening (2)", "[O]pening (2)"),
        ("2", "Opening (2)", "Opening ([2])"),
        ("", "Anything", "Anything"),
        ("xyz", "Rail projects", None),
        ("opra dx", "Open Rail Data", None),
        ("rapen", "Open Rail", None),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", None),
    ],
)
def test_letters_are_found_at_the_beginnings_of_words(words, name, shown):
    assert typed(words, name) == shown


def test_the_nearest_comes_first():
    names = ["Arable", "The ra-ra club", "Reading aloud", "Rail", "Rails and roads", "Open rail"]
    ranked = [(rank(words_of("ra"), name_of(name)), name) for name in names]
    assert [name for _, name in sorted(ranked)] == [
        "Rail",
        "Rails and roads",
        "The ra-ra club",
        "Open rail",
        "Reading aloud",
        "Arable",
    ]


def test_many_names_are_made_ready_at_once():
    texts = ["Über uns", "", "two\nlines", "山の便り", "ﬁne"]
    assert [name.text for name in names_of(texts)] == texts
    assert [name.folded for name in names_of(texts)] == ["uber uns", "", "two lines", "山の便り", "fine"]
