"""Texts without Qt: what is no catalogue is refused whole, and the language follows the environment."""

from __future__ import annotations

import json

import pytest

from newsreader.core import texts
from newsreader.languages import language_of, speak, translation_file, wanted_languages


@pytest.fixture(autouse=True)
def _english_again():
    yield
    texts.use_texts({})


@pytest.mark.parametrize("data", [b"", b"hello", texts._MAGIC[:-1], texts._MAGIC + b"\x69\x00\x00\x00\x09\x03\x00\x00"])
def test_what_is_no_catalogue_is_refused(data):
    with pytest.raises(ValueError, match="catalogue"):
        texts.read_catalogue(data)


def test_texts_stay_english_until_a_catalogue_is_in_use():
    assert texts.tr("Written: {path}") == "Written: {path}"
    texts.use_texts({"Written: {path}": "Geschrieben: {path}"})
    assert texts.tr("Written: {path}").format(path="x") == "Geschrieben: x"
    assert texts.tr("Other") == "Other"


GERMAN = {
    "{host} answers {status}: {why}.": "{host} antwortet mit {status}: {why}.",
    "gone": "fort",
    "All well": "Alles gut",
}


def sentence(status: object = 404) -> texts.Text:
    return texts.tr("{host} answers {status}: {why}.").format(host="a.example", status=status, why=texts.tr("gone"))


def test_a_text_that_is_kept_is_said_in_the_language_of_the_day():
    kept = texts.kept_text(sentence())
    assert texts.said_text(kept) == sentence() == "a.example answers 404: gone."
    texts.use_texts(GERMAN)
    said = texts.said_text(kept)
    assert said == sentence() == "a.example antwortet mit 404: fort."
    assert texts.kept_text(said) == kept  # what was read can be kept again, in whatever language it is
    texts.use_texts({})
    assert texts.said_text(texts.kept_text(said)) == "a.example answers 404: gone."
    assert texts.said_text(texts.kept_text(texts.tr("All well"))) == "All well"


@pytest.mark.parametrize(
    "kept",
    [
        None, "", "The site answered 404.", '["', '["a"]', '["a", {}', '["a", "b"]', '["a", {}, 1]', '[["a", {}], {}]',
        '["x' + "[" * 100_000,
    ],
)  # fmt: skip
def test_what_was_kept_as_plain_words_stays(kept):
    assert texts.said_text(kept) == texts.kept_text(kept) == kept


def test_names_in_a_kept_text_are_words_and_nothing_else():
    """What reads documents hands such texts over, and may be in the power of who wrote one."""
    for wild in ("{n:>99999999}", "{n.__class__}", "{n!r}", "{n[0]}", "{0}", "{other}", "{", "}"):
        assert texts.said_text(json.dumps([wild, {"n": "x"}])) == wild
    assert texts.said_text(json.dumps(["{n}", {"n": "{n}"}])) == "{n}"
    assert texts.said_text(texts.kept_text(sentence(status=b"\x00"))) == "a.example answers b'\\x00': gone."


def test_a_broken_catalogue_leaves_english(tmp_path):
    (tmp_path / "newsreader_de.qm").write_bytes(b"nothing")
    speak(tmp_path / "newsreader_de.qm")
    assert texts.tr("One") == "One"


@pytest.mark.parametrize(
    ("variables", "languages"),
    [
        ({"LANG": "de_AT.UTF-8"}, ["de_AT"]),
        ({"LANG": "de_AT", "LC_ALL": "fr_FR@euro"}, ["fr_FR"]),
        ({"LANG": "de_AT", "LC_MESSAGES": "es_ES"}, ["es_ES"]),
        ({"LANG": "de_AT", "LANGUAGE": "ja:zh_CN"}, ["ja", "zh_CN", "de_AT"]),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, []),
        ({"LANG": "POSIX"}, []),
    ],
)
def test_the_environment_says_which_language(variables, languages):
    assert wanted_languages(variables) == languages


@pytest.mark.parametrize(
    ("languages", "found"),
    [
        (["de_AT"], "de"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_CN"], "zh_CN"),
        (["zh_TW"], "en"),
        (["it", "de"], "de"),
        (["en_GB", "de"], "en"),
        (["it"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_spoken_here_is_taken(tmp_path, languages, found):
    for name in ("de", "zh_CN"):
        (tmp_path / f"newsreader_{name}.qm").touch()
    assert language_of(translation_file(languages, folder=tmp_path)) == found
