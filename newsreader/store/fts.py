"""Words for the search index: what is written into it and what is asked of it, prepared the same way.

FTS5 parts text at what is no letter. Chinese, Japanese, Korean and Thai are written without spaces, so their runs are
written as overlapping pairs of letters (bigrams), which finds words of two letters; the last letter stands once more
alone, so that every single letter is the beginning of something.
"""

from __future__ import annotations

import re
import unicodedata
from typing import final

from newsreader.core.frozen import dataclass

#: Han, kana, Hangul, Thai, Lao, Khmer, Burmese, and the wide planes of Han.
_LETTERS = "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
_LETTERS += "\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_RUN = re.compile(f"[{_LETTERS}]+")
#: Vowel signs and tones of Thai and Lao: the index would part words at them.
_SIGNS = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd]")
#: Words; and, where accents stand apart from their letters, the first three letters of each word with them.
_WORD = re.compile(r"\w+")
_ASCII_WORDS = bytes(code if chr(code).isalnum() and code < 0x80 else 0x20 for code in range(0x100))
_ACCENTS = "\u0300-\u036f"
_ACCENT = re.compile(f"[{_ACCENTS}]")
_BEGINNING = re.compile(rf"([^\W_][{_ACCENTS}]*(?:[^\W_][{_ACCENTS}]*){{0,2}})(?:[^\W_]|[{_ACCENTS}])*+")
#: Letters of a word that `beginnings` keeps.
BEGINNING = 3
_PARTS = re.compile(r'"([^"]*)"?|(\S+)')


def for_index(text: str) -> str:
    """``text`` as it is written into the index."""
    if text.isascii():
        return text  # most of them: neither folds nor pairs
    return _RUN.sub(_pairs_and_last, _fold(text))


def beginnings(*texts: str) -> str:
    """The first three letters of each word of texts that are prepared for the index.

    To ask for a beginning makes FTS5 merge the places of every word that has it, half a second for three letters and a
    hundred thousand articles. Written as words of their own, without places, they are asked for in milliseconds. Each stands
    there as often as it comes: FTS5 counts it once, and sooner than a set would.
    """
    text = "\n".join(texts).replace("_", " ")
    if text.isascii():  # as most are, and in half the time
        ascii_words = text.encode("ascii").translate(_ASCII_WORDS).split()
        return b" ".join([word[:BEGINNING] for word in ascii_words]).decode("ascii")
    if _ACCENT.search(text):
        return " ".join(_BEGINNING.findall(text))
    return " ".join([word[:BEGINNING] for word in _WORD.findall(text)])


def _fold(text: str) -> str:
    if text.isascii():
        return text
    return _SIGNS.sub("", unicodedata.normalize("NFKC", text))


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def _pairs_and_last(match: re.Match[str]) -> str:
    run = match[0]
    if len(run) == 1:
        return f" {run} "
    return f" {' '.join(_pairs(run))} {run[-1]} "


@final
@dataclass(frozen=True, slots=True)
class Question:
    """What to ask for words: of the index by ``words``, of its beginnings by ``beginning``; "" asks nothing."""

    words: str
    beginning: str


def question_of(words: str) -> Question | None:
    """What to ask the two tables, whose answers have to be the same document; None as `query_of`."""
    parts, is_open = _asked(words)
    if not parts:
        return None
    last = parts[-1].strip('"')
    if not is_open or len(last) > BEGINNING or not last.isalnum():
        return Question(" AND ".join(parts) + (" *" if is_open else ""), "")
    return Question(" AND ".join(parts[:-1]), parts[-1] + (" *" if len(last) < BEGINNING else ""))


def query_of(words: str) -> str | None:
    """What to ask FTS5 for ``words``: all of them, the last one also as a beginning, ``"a phrase"`` as such.

    None when nothing that could be found is among them. Never a syntax error, whatever the words are.
    """
    parts, is_open = _asked(words)
    return " AND ".join(parts) + (" *" if is_open else "") if parts else None


def _asked(words: str) -> tuple[list[str], bool]:
    """The phrases that ``words`` ask for, and whether the last one may be a beginning."""
    parts: list[str] = []
    is_open = False
    storable = words.encode("utf-8", "ignore").decode()  # half of a surrogate pair can be typed, but not be asked for
    for match in _PARTS.finditer(storable):
        phrase, word = match.groups()
        found = _phrases(phrase if word is None else word.replace('"', " "))
        parts += found
        is_open = bool(found) and word is not None
    return parts, is_open


def _phrases(text: str) -> list[str]:
    """The phrases of one word or quoted phrase; a blank beside a run of pairs parts them, since the index has more there."""
    folded = _fold(text)
    pieces = folded.split() if _RUN.search(folded) else [folded]
    quoted: list[str] = []
    for piece in pieces:
        spaced = _RUN.sub(lambda match: f" {' '.join(_pairs(match[0]))} ", piece)
        if any(letter.isalnum() for letter in spaced):
            quoted.append('"' + " ".join(spaced.replace('"', " ").replace("\x00", " ").split()) + '"')
    return quoted
