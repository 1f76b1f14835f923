"""Articles of the corpus find their kin in whatever language they are, and no kin in another one.

Nobody has labelled these articles. So each is parted in two, as if two papers had told it, sentence by sentence; only one has the
headline. The other one is what has to be found, among all articles of the same feeds and of the other languages.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, defaultdict
from itertools import islice
from pathlib import Path

import pytest
from support.corpus import documents
from support.memory_index import MemoryIndex, take_in

from newsreader.core.errors import DocumentError
from newsreader.core.values import ArticleId, Document, Entry, ParseJob
from newsreader.feeds.document import read
from newsreader.feeds.text import words_of
from newsreader.related.kin import Kin, Piece
from newsreader.related.panel import relatives

pytestmark = [pytest.mark.corpus, pytest.mark.timeout(300)]

#: Words that stand in nearly every sentence of a language.
_WORDS = {
    "de": "der die und das ist nicht von mit den ein auf",
    "fr": "le les des une est dans pour que qui pas",
    "es": "el los las una que por con para del como",
    "en": "the of and to in is that for with it",
}
_LETTERS = {"zh": ("[\u4e00-\u9fff]", 0.3), "ar": ("[\u0600-\u06ff]", 0.4), "ru": ("[\u0400-\u04ff]", 0.4)}
_LONG = {"zh": 200}  # letters that an article needs to be cut in two; of others twice as many
_MOST = 60  # of each language
_SHOWN = 5
_SENTENCES = re.compile(r"(?<=[.!?:;,。!?，、])\s*")
_APART = 0.02  # days between the two halves


def language_of(text: str) -> str:
    """The language by its letters, or by the words that a fourteenth of the text is made of; "" where neither says it."""
    for language, (letters, share) in _LETTERS.items():
        if len(re.findall(letters, text)) > share * len(text):
            return language
    words = re.findall(r"\w+", text.lower())
    counts = {language: sum(word in known.split() for word in words) for language, known in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > len(words) / 14 else ""


def samples(shared: Path) -> dict[str, list[tuple[str, str]]]:
    """Headlines and texts by language, no text twice."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for entry in entries(shared):
        text = " ".join(words_of(entry.html).split())
        language = language_of(text)
        if language and len(text) > _LONG.get(language, 400):
            found[language].setdefault(text, entry.title)
    with gzip.open(shared / "related" / "japanese.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = map(json.loads, islice(lines, 400))
        found["ja"] = {row["text"]: row["title"] for row in rows if len(row["text"]) > 200}
    return {language: [(title, text) for text, title in texts.items()][:_MOST] for language, texts in found.items()}


def entries(shared: Path) -> list[Entry]:
    """All entries of the real feeds that can be read."""
    found: list[Entry] = []
    for each in documents(shared, "real"):
        try:
            document = read(ParseJob(each.body(), "", "", each.url or "http://feed.example/"))
        except DocumentError:
            continue
        if isinstance(document, Document):
            found += document.entries
    return found


@pytest.fixture(scope="module")
def halves(shared_material):
    """The engine with both halves of every sample, and the language of each; the second half has the next number."""
    kin, languages, pieces = Kin(MemoryIndex()), {}, []
    for language, texts in sorted(samples(shared_material).items()):
        for title, text in texts:
            sentences = _SENTENCES.split(text)
            for half, headline in enumerate((title, "")):
                number = ArticleId(len(languages) + 1)
                languages[number] = language
                day = len(languages) % 40 / 4 + half * _APART
                pieces.append((number, Piece(headline, " ".join(sentences[half::2]), day, 2 * (number % 25) + half)))
    take_in(kin, pieces)
    return kin, languages


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru", "zh", "ja", "en"])
def test_the_other_half_of_an_article_is_among_its_nearest_relatives(halves, language):
    kin, languages = halves
    asked = [number for number, name in languages.items() if name == language and number % 2 == 1]
    nearest = {number: [one.article for one in kin.relatives(number)[:_SHOWN]] for number in asked}
    found = sum(number + 1 in others for number, others in nearest.items())
    assert len(asked) >= 25
    assert found > 0.75 * len(asked), f"{found} of {len(asked)}"


def test_hardly_a_card_is_in_another_language(halves):
    kin, languages = halves
    cards: Counter[bool] = Counter()
    for number in list(languages)[::2]:
        ranked = kin.relatives(number)
        vectors = kin.vectors([number, *(one.article for one in ranked)])
        found = relatives(vectors[number], ranked, vectors=vectors)
        cards.update(languages[one.card.first.article] == languages[number] for one in found)
    assert cards[True] > 300
    assert cards[False] <= 0.02 * cards[True]
