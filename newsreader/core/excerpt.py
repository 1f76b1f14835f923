"""The few words of a text that lists and cards show (command-line.md). Pure; any thread; lengths in characters."""

from __future__ import annotations

import re

_CARD = 50  # a card's text reaches so many characters with its last word
_LONGEST_WORD = 40  # past this a "word" is an address or noise and is cut

# Scripts without blanks between words: kana, ideographs, Thai, Lao, Khmer, Burmese. Each letter may end a line.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_WORD_END = re.compile(rf"(?=\s)|(?<=[{_UNSPACED}])(?![、。，．！？」』）])|$")
_LAST_WORD = re.compile(rf"[^\s{_UNSPACED}]*\Z")
_LOOSE_END = " \t\n.,;:–—-…。、，"


def excerpt(text: str, *, length: int = 200) -> str:
    """The beginning of ``text`` on one line: whole words of at most ``length`` characters, then "…" if more follows."""
    line = _one_line(text, 8 * length)
    if len(line) <= length:
        return line
    room = length - 1  # the ellipsis is a character too
    start = line[:room]
    if not _ends_word(line, room):
        whole = start[: len(start) - len(_word_at_end(start))].rstrip()
        start = whole if room - len(whole) <= _LONGEST_WORD and whole else start
    return start.rstrip(_LOOSE_END) + "…"


def card_excerpt(text: str) -> str:
    """The first whole words of ``text`` to reach 50 characters, then "…"; a text that ends before has none."""
    line = _one_line(text, 8 * _CARD)
    if len(line) <= _CARD:
        return line
    match = _WORD_END.search(line, _CARD)
    end = match.start() if match else len(line)
    if end - _CARD > _LONGEST_WORD:
        end = _CARD
    return line if end >= len(line) else line[:end].rstrip(_LOOSE_END) + "…"


def _one_line(text: str, enough: int) -> str:
    """Blanks folded; only so much of a long text is looked at as an excerpt can need."""
    line = " ".join(text[: 4 * enough].split())
    return line if len(line) >= enough or len(text) <= 4 * enough else " ".join(text.split())


def _ends_word(line: str, at: int) -> bool:
    return line[at].isspace() or not _word_at_end(line[:at])


def _word_at_end(start: str) -> str:
    end = start[-_LONGEST_WORD - 1 :]
    if end.isascii():
        return "" if not end or end[-1].isspace() else end.split()[-1]
    match = _LAST_WORD.search(end)
    return match.group() if match else ""
