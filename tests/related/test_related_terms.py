"""Terms and signatures of texts of ours in several scripts, the bytes a signature is kept in, and reasons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.related.background import ARTICLES, expected
from newsreader.related.reasons import reasons
from newsreader.related.signature import Signature, pack, sign, unpack, weigh
from newsreader.related.terms import terms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferries were stopped", "A ferry stops"),
        ("Trump's hotel", "Trump hotels"),
        ("в Новгороде", "Новгород"),
        ("الجسر", "جسر"),
        ("ﾀﾝｶｰ", "タンカー"),
        ("l’usine", "usine"),
    ],
)
def test_one_word_in_two_forms_is_one_term(one, other):
    assert set(terms(one)) & set(terms(other))


def test_years_and_single_letters_are_no_terms():
    assert terms("a 2024 1999 x") == []
    assert terms("flight 370") == ["flight", "370"]


def test_scripts_without_spaces_become_bigrams():
    assert terms("東京都") == ["東京", "京都"]
    assert "タンカー" in terms("商船三井のタンカー")


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_has_the_same_terms_on_the_short_way(text):
    assert terms(text) == [word.term for word in words(text)]


def test_common_words_are_expected_and_names_are_not():
    the, people, name = (expected(*terms(word)) for word in ("the", "people", "Vardø"))
    assert ARTICLES > the > people > name == 0


@pytest.mark.parametrize(
    "words", ["der wurde", "les après", "los según", "della stato", "não após", "heeft", "после", "خلال"]
)
def test_what_stands_between_the_words_that_tell_is_expected_in_other_languages_too(words):
    assert all(expected(term) > ARTICLES / 10 for term in terms(words))


def test_what_means_something_in_english_news_stays_rare():
    assert all(expected(term) < ARTICLES / 10 for term in terms("die MIT UN EU AI son"))


@st.composite
def signatures(draw):
    numbers = sorted(draw(st.sets(st.integers(1, 2**24), max_size=64)))
    marks = bytes(draw(st.lists(st.integers(1, 255), min_size=len(numbers), max_size=len(numbers))))
    return Signature(tuple(numbers), marks, draw(st.booleans()), draw(st.floats(0, 1_000, width=32)))


@given(signatures())
def test_a_signature_comes_back_from_its_bytes(signature):
    assert unpack(pack(signature)) == signature


@given(st.binary(max_size=60))
def test_bytes_that_are_no_signature_are_refused_or_read(junk):
    try:
        found = unpack(junk)
    except ValueError:
        return
    assert len(found.numbers) == len(found.marks)


def test_a_signature_of_an_older_version_has_no_length():
    assert unpack(b"\x01\x05\x00\x07\x00\x10\x20") == Signature((5, 12), b"\x10\x20", is_dense=True)


def test_a_signature_keeps_the_strongest_and_marks_the_title():
    words = weigh("Bridge falls", " ".join(f"filler{n}" for n in range(120)))
    numbers = {term: at for at, term in enumerate(sorted(words.weights), 1)}
    signature = sign(words, numbers=numbers, rarity=lambda number: 2.0)
    assert len(signature.numbers) == 64
    titled = {number for number, mark in zip(signature.numbers, signature.marks, strict=True) if mark & 0x80}
    assert titled == {numbers["bridg"], numbers["fal"]}
    assert list(signature.numbers) == sorted(signature.numbers)


def rarities(**known):
    return lambda wanted: {term: known.get(term, 0.0) for term in wanted}


def test_reasons_stand_in_both_texts_as_written_rarest_first():
    first, second = "Storm Berit closes the harbour of Vardø", "In Vardø the storm keeps boats in; Berit moves on"
    found = reasons(first, second, rarities=rarities(berit=8.0, vardø=9.0, the=0.5))
    assert found == ("Vardø", "Berit")
    assert all(word in first and word in second for word in found)


def test_a_common_word_is_a_reason_only_when_there_is_no_other():
    assert reasons("People vote", "People wait", rarities=rarities(peopl=3.2)) == ("People",)
    assert reasons("Berit: people vote", "People of Berit", rarities=rarities(peopl=3.2, berit=8.0)) == ("Berit",)
    assert reasons("Days in May", "Up in arms", rarities=rarities(**{"in": 0.8})) == ()


def test_bigrams_are_read_as_one_stretch():
    found = reasons("商船三井の船が", "昨日、商船三井は", rarities=lambda wanted: dict.fromkeys(wanted, 7.0))
    assert found == ("商船三井",)
