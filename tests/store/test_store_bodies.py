"""How texts are packed: round trips, dictionaries of a database's own, and what is said when one is damaged."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.store_kit import entry

from newsreader.core.errors import StoreError
from newsreader.core.values import Dictionary
from newsreader.store.bodies import FIRST_DICTIONARY, SAMPLES, Unpacker, pack, train

SENTENCE = "the village council decided yesterday that every bridge over the river needs new lamps before winter"
WORDS = SENTENCE.split()


def article(number: int) -> str:
    """A text that shares its markup and words, not its sentences, with others."""
    chance = random.Random(number)
    sentences = (" ".join(chance.choices(WORDS, k=12)) for _ in range(6))
    return "".join(
        f'<p class="story">{each}, <a href="https://a.example/{number}">they say</a>.</p>' for each in sentences
    )


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    made = train(FIRST_DICTIONARY, [article(number) for number in range(SAMPLES)])
    assert made is not None
    return made


@given(st.text(max_size=500))
def test_what_is_packed_comes_back(text):
    assert Unpacker(lambda _number: None)(pack(text)) == text


@given(text=st.text(max_size=500))
@pytest.mark.server
def test_what_is_packed_with_a_dictionary_comes_back(dictionary, text):
    unpack = Unpacker({dictionary.number: dictionary.data}.get)
    assert unpack(pack(text, dictionary)) == text


def test_a_dictionary_makes_texts_like_its_own_smaller(dictionary):
    others = [article(number) for number in range(SAMPLES, SAMPLES + 50)]
    alone, helped = (sum(len(pack(text, by)) for text in others) for by in (None, dictionary))
    assert helped < 0.7 * alone


@pytest.mark.parametrize("texts", [[], ["short"] * SAMPLES, [article(1)] * 3])
def test_texts_that_teach_nothing_make_no_dictionary(texts):
    assert train(FIRST_DICTIONARY, texts) is None


@pytest.mark.parametrize("packed", [b"", b"\x01nonsense", b"\x07nonsense", b"\xff"])
def test_damaged_texts_are_said_to_be(packed):
    with pytest.raises(ValueError, match="stored text"):
        Unpacker(lambda _number: None)(packed)


@pytest.mark.server
def test_a_database_learns_from_its_first_texts_and_reads_old_and_new_ones(kit):
    feed = kit.feed()
    kit.fetch(feed, *(entry(f"g{number}", body=article(number)) for number in range(SAMPLES - 1)))
    assert kit.writer.train_dictionary() is None
    kit.fetch(feed, *(entry(f"g{number}", body=article(number)) for number in range(SAMPLES)))
    learned = kit.writer.train_dictionary()
    assert learned == kit.reader.dictionary()
    assert learned.number == FIRST_DICTIONARY
    assert kit.writer.train_dictionary() is None  # one is enough
    kit.fetch(feed, entry("new", body="", packed=pack(article(5_000) + "<p>zebra</p>", learned)))
    kit.index()
    (found,) = kit.reader.search_ids("zebra")
    assert kit.reader.article(found).html == article(5_000) + "<p>zebra</p>"
    assert kit.reader.article(1).html == article(SAMPLES - 2)


@pytest.mark.server
def test_a_lost_dictionary_is_said_and_spoils_no_other_article(kit):
    feed = kit.feed()
    lost = Dictionary(FIRST_DICTIONARY, train(FIRST_DICTIONARY, [article(number) for number in range(SAMPLES)]).data)
    kit.fetch(
        feed, entry("a", title="Kept", body="<p>plain</p>"), entry("b", title="Lost", packed=pack(article(1), lost))
    )
    kit.index()
    with pytest.raises(StoreError, match="Refresh its feed") as raised:
        kit.reader.article(kit.by_title("Lost"))
    assert raised.value.kind == "damaged"
    assert kit.reader.article(kit.by_title("Kept")).html == "<p>plain</p>"
    assert list(kit.reader.search_ids("lost")) == [kit.by_title("Lost")]  # found by its title all the same
