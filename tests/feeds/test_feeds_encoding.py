"""Which encoding a body is in, and the one decision about text that was encoded twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.feeds.encoding import decode

RUSSIAN = "<rss><title>Война и мир</title></rss>"
GERMAN = "<rss><title>Größe „Käse“ – 5 €</title></rss>"


def declared(encoding, text):
    return f'<?xml version="1.0" encoding="{encoding}"?>{text}'


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", RUSSIAN),
        ("windows-1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("iso-8859-5", RUSSIAN),
        ("utf-16", RUSSIAN),
        ("utf-16-le", RUSSIAN),
        ("utf-16-be", RUSSIAN),
        ("utf-32", RUSSIAN),
        ("windows-1252", GERMAN),
        ("gb2312", "<rss><title>投资</title></rss>"),
        ("gbk", "<rss><title>投資</title></rss>"),
        ("big5", "<rss><title>投資</title></rss>"),
        ("shift_jis", "<rss><title>鉄道と北京</title></rss>"),
        ("euc-jp", "<rss><title>鉄道と北京</title></rss>"),
        ("iso-2022-jp", "<rss><title>鉄道と北京</title></rss>"),
        ("euc-kr", "<rss><title>서울</title></rss>"),
        ("iso-8859-7", "<rss><title>Αθήνα</title></rss>"),
    ],
)
def test_a_declared_encoding_is_read(encoding, text):
    assert decode(declared(encoding, text).encode(encoding)).endswith(text)


def test_the_header_declares_it_too():
    assert decode(RUSSIAN.encode("cp1251"), "text/xml; charset=windows-1251") == RUSSIAN


def test_latin_1_means_windows():
    assert decode(declared("iso-8859-1", GERMAN).encode("cp1252")).endswith(GERMAN)


def test_what_is_utf_8_is_utf_8_whatever_was_declared():
    assert decode(declared("iso-8859-1", GERMAN).encode(), "text/xml; charset=us-ascii").endswith(GERMAN)
    assert decode(declared("utf-16", GERMAN).encode()).endswith(GERMAN)


def test_nothing_declared_and_no_utf_8_is_windows():
    assert decode(GERMAN.encode("cp1252")) == GERMAN


def test_a_false_declaration_of_utf_8_is_windows():
    assert decode(declared("utf-8", "<p>é è à</p>").encode("latin-1")).endswith("<p>é è à</p>")


def test_one_broken_character_costs_only_itself():
    body = RUSSIAN.encode().replace("м".encode(), b"\xd0")
    assert decode(body).count("\ufffd") == 1
    assert "Война и" in decode(body)


def test_an_unknown_encoding_is_passed_over():
    assert decode(declared("klingon", RUSSIAN).encode()).endswith(RUSSIAN)
    assert decode(declared("rot13", "<p>é</p>").encode("latin-1")).endswith("<p>é</p>")
    assert decode(declared("base64", "<p>é</p>").encode("latin-1")).endswith("<p>é</p>")


def test_windows_characters_hide_as_controls_and_references():
    assert decode("<p>\x93a\x94</p>".encode()) == "<p>“a”</p>"
    assert decode(b"<p>&#147;a&#x94; &#150;</p>") == "<p>“a” –</p>"


def test_byte_order_marks_go():
    assert decode(b"\xef\xbb\xbf<rss/>") == "<rss/>"
    assert decode("\ufeff<rss/>".encode("utf-16-le")) == "<rss/>"


# -- encoded twice -----------------------------------------------------------------------------------------------------

GOOD = "<rss><item>für Größe</item><item>„Käse“ – 5 €</item></rss>"


@pytest.mark.parametrize("first", ["cp1252", "latin-1"])
def test_a_feed_that_was_encoded_twice_is_mended(first):
    text = GOOD if first == "cp1252" else "<rss><item>für Größe</item><item>Käse à Ó Ñ</item></rss>"
    assert decode(text.encode().decode(first).encode()) == text


def test_one_right_character_shows_that_the_feed_is_right():
    text = GOOD.encode().decode("cp1252") + "é"
    assert decode(text.encode()) == text


def test_an_article_about_damage_stays_as_it_is():
    quoted = "é è à ü ö ß “ ”".encode().decode("cp1252", "ignore")
    text = f"<rss><item>plain</item><item>They wrote {quoted}</item><item>plain</item></rss>"
    assert decode(text.encode()) == text


def test_a_few_damaged_characters_prove_nothing():
    text = "<rss><item>Ã© stands for it</item><item>Ã© again</item></rss>"
    assert decode(text.encode()) == text


@given(st.binary(max_size=400))
def test_no_bytes_break_it(body):
    assert isinstance(decode(body), str)
    assert isinstance(decode(b"<?xml encoding='utf-7'?>" + body, "a; charset=hz"), str)


@given(st.text(max_size=200))
def test_ordinary_text_comes_back(text):
    whole = f"<p>Ж{text}</p>"  # a letter that no damage of this kind can hold
    expected = decode(whole.encode("utf-8", "replace"))
    assert expected.startswith("<p>Ж")
    assert len(expected) <= len(whole)
