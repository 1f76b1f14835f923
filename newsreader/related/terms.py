"""Words of any script as terms: what two articles must share to be called related, however it was written.

NFKC and casefold; English loses a light ending, Russian its case, Arabic its article and vowel marks; scripts written
without spaces (and Korean, whose particles cling) become bigrams. Years match everything and are no terms.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from newsreader.core.frozen import dataclass

#: Letters of scripts that are cut into bigrams: Thai, Lao, Burmese, Khmer, kana, Han, Hangul.
_RUN = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003134f"
#: Marks that stand inside words but that ``\w`` does not take: combining accents, Hebrew points, Indic vowel signs.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff"
_PIECE = re.compile(rf"[{_RUN}]+|(?:(?![{_RUN}])[\w{_MARKS}])+(?:['’](?:(?![{_RUN}])[\w])+)?")
_PLAIN_PIECE = re.compile(r"\w+(?:'\w+)?", re.ASCII)  # what `_PIECE` finds where all letters are ASCII, sooner
_IN_RUN = re.compile(rf"[{_RUN}]")
_GRAMMAR = re.compile(r"[\u3041-\u309f].|.[\u3041-\u309f]")  # endings and particles of Japanese
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ARABIC_MARKS = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_ARABIC_LETTERS = str.maketrans("أإآةى", "اااهي")
_ARABIC_HEADS = ("وال", "بال", "كال", "فال", "ال", "لل")
_RUSSIAN_ENDS = (
    *("иями", "ями", "ами", "ией", "иям", "иях", "ого", "его", "ому", "ему", "ыми", "ими", "ую", "юю", "ая", "яя"),
    *("ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ов", "ев", "ам", "ям", "ах", "ях", "ом", "ем", "ью", "ия"),
    *("ию", "ии", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """A term and the place in the text where it was read."""

    term: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The terms of a text in order, each with its place in ``normal(text)``; bigrams overlap."""
    found: list[Word] = []
    for match in _PIECE.finditer(text):
        piece, start = match.group(), match.start()
        if _IN_RUN.match(piece):
            _cut_run(piece, start, found)
        else:
            term = stem(piece)
            if term:
                found.append(Word(term, start, match.end()))
    return found


def normal(text: str) -> str:
    """The text as terms and reasons read it: one form for each letter (NFKC), case as written."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def terms(text: str) -> list[str]:
    """The terms of a text in order, repeated as often as they stand there."""
    if text.isascii():
        return [term for term in map(stem, _PLAIN_PIECE.findall(text)) if term]
    return [word.term for word in words(normal(text))]


def is_bigram(term: str) -> bool:
    """Whether a term was cut out of a script that is written without spaces."""
    return bool(_IN_RUN.match(term))


def _cut_run(piece: str, start: int, found: list[Word]) -> None:
    pairs = ((at, piece[at : at + 2]) for at in range(len(piece) - 1))
    found.extend(Word(pair, start + at, start + at + 2) for at, pair in pairs if not _GRAMMAR.fullmatch(pair))
    whole = _KATAKANA.finditer(piece)
    found.extend(Word(match.group(), start + match.start(), start + match.end()) for match in whole)


@lru_cache(maxsize=8_192)  # some 300 bytes each
def stem(word: str) -> str:
    """The term of one word as it was written, "" for what is none: a single letter, a year."""
    plain = word.casefold()
    for apostrophe in "'’":
        head, _, tail = plain.partition(apostrophe)
        if tail:
            plain = head if tail == "s" or len(head) > len(tail) else tail  # "Trump's", "l'eau", "d'État"
    if len(plain) < 2 or _YEAR.fullmatch(plain):
        return ""
    if plain.isascii():
        return _english(plain)
    if "\u0400" <= plain[0] <= "\u04ff":
        return _russian(plain)
    if "\u0600" <= plain[0] <= "\u06ff":
        return _arabic(plain)
    return plain


def forget_words() -> None:
    """Keep the terms of no word in memory."""
    stem.cache_clear()


def _english(word: str) -> str:
    """A light stem. Other languages in plain letters get it too; it treats a word the same wherever it stands."""
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-1]
    if word.endswith("ing") and len(word) > 6:
        word = word[:-3]
    elif (word.endswith("ed") and len(word) > 5) or (word.endswith("er") and len(word) > 6):
        word = word[:-2]
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word


def _russian(word: str) -> str:
    for end in _RUSSIAN_ENDS:
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word


def _arabic(word: str) -> str:
    plain = _ARABIC_MARKS.sub("", word).translate(_ARABIC_LETTERS)
    for head in _ARABIC_HEADS:
        if plain.startswith(head) and len(plain) - len(head) >= 3:
            return plain[len(head) :]
    return plain
