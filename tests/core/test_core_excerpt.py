"""Excerpts in whole words (command-line.md)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.excerpt import excerpt
from newsreader.core.pictures import local_picture_address

FOX = "The quick brown fox jumps over the lazy dog, and then it sleeps in the sun."


def test_excerpts_end_with_a_word():
    assert excerpt(FOX, length=30) == "The quick brown fox jumps…"
    assert excerpt(FOX) == FOX
    assert excerpt("It rains. It pours. The old man is snoring.", length=20) == "It rains. It pours…"
    assert excerpt("漢" * 300) == "漢" * 199 + "…"
    assert excerpt("x" * 300) == "x" * 199 + "…"
    assert excerpt(" " * 5_000 + "word " * 100).startswith("word word")


@given(st.text(max_size=400))
def test_excerpts_are_beginnings(text):
    line = " ".join(text.split())
    short = excerpt(text, length=60)
    assert short == line or (short.endswith("…") and line.startswith(short[:-1]))
    assert len(short) <= 60


def test_pictures_have_local_addresses():
    address = local_picture_address("https://example.org/a.png")
    assert (
        address
        == local_picture_address("https://example.org/a.png")
        != local_picture_address("https://example.org/b.png")
    )
    assert address.startswith("newsreader://picture/")
    assert len(address.rpartition("/")[2]) == 32
