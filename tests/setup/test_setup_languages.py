"""Every language is whole: no text is left in English but those that are the same there, gaps and plurals hold."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import texts

from newsreader.core.texts import read_catalogue
from newsreader.resource_files import resource_folder

pytestmark = pytest.mark.corpus

LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
#: Texts that a language says as English does, such as "OPML" or "PDF", by language.
SAME = json.loads((Path(__file__).parents[1] / "data" / "languages" / "same.json").read_text(encoding="utf-8"))
_GAP = re.compile(r"\{\w*\}")
_ONE = re.compile(r"1|一|\b(?:eine?[rnms]?|une?|un[ao]?|otr[ao])\b", re.IGNORECASE)


def translations(language: str) -> dict[tuple[str, str, str], str]:
    return texts.read_ts(resource_folder() / "languages" / f"newsreader_{language}.ts")


@pytest.fixture(scope="module")
def keys() -> list[tuple[str, str, str]]:
    found, wrong = texts.collect(texts.ROOT / "newsreader")
    assert wrong == []
    return [text.key for text in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_unfinished(language, keys):
    done = translations(language)
    assert [key for key in keys if not done.get(key, "").strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_in_english(language):
    same = {source for (_, source, _), words in translations(language).items() if words == source}
    with_words = {source for source in same if re.search(r"[^\W\d_]", _GAP.sub("", source))}
    assert with_words - set(SAME[language]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_filled_in_everywhere(language):
    wrong = {
        source: words for (_, source, _), words in translations(language).items() if texts.gaps_differ(source, words)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_of_something_is_said_as_one(language):
    """Texts such as "1 feed", whose number no gap fills in."""
    ones = {key[1]: words for key, words in translations(language).items() if key[1].startswith("1 ")}
    assert len(ones) > 5
    assert {source: words for source, words in ones.items() if not _ONE.search(words)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_line_finds_its_words_in_the_compiled_file(language):
    compiled = read_catalogue((resource_folder() / "languages" / f"newsreader_{language}.qm").read_bytes())
    said = {source: words for (context, source, _), words in translations(language).items() if context == "Core"}
    assert {source: compiled.get(source) for source in said if said[source] != source} == {
        source: words for source, words in said.items() if words != source
    }
