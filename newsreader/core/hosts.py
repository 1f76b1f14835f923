"""Host names as people may read them without being deceived. Pure; any thread.

After the rules of browsers (UTS 39, "highly restrictive"): a label is shown in its own letters when they are of one
script, or of scripts that one language mixes; else, and when all its letters look like Latin ones, as punycode.
"""

from __future__ import annotations

import unicodedata

_TOGETHER = (
    frozenset({"LATIN", "HAN", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "HAN", "BOPOMOFO"}),
    frozenset({"LATIN", "HAN", "HANGUL"}),
)
_SCRIPTS = {"CJK": "HAN", "IDEOGRAPHIC": "HAN", "FULLWIDTH": "LATIN", "KATAKANA-HIRAGANA": "KATAKANA"}
_LIKE_LATIN = frozenset("асԁеһіјӏорԛѕԝхуъьҽпгѵѡαικνορτυωχγօսհոց")  # Cyrillic, Greek, Armenian


def shown_host(host: str) -> str:
    """``host`` for people: each label in its own letters where these are plain, else as punycode."""
    return ".".join(map(_shown_label, host.rstrip(".").split(".")))


def _shown_label(label: str) -> str:
    letters = _decoded(label)
    if letters.isascii():
        return label if label.isascii() else letters
    return letters if _is_plain(letters) else "xn--" + _punycode(letters)


def _decoded(label: str) -> str:
    """The label's letters; what cannot be decoded stays as it is."""
    if label[:4].lower() != "xn--":
        return unicodedata.normalize("NFKC", label).lower()
    try:
        letters = label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label
    # A name that is not in its normal form never was registered: leave its code to be seen.
    return letters if letters and letters == unicodedata.normalize("NFKC", letters).lower() else label


def _is_plain(letters: str) -> bool:
    if not all(unicodedata.category(letter)[0] in "LMN" or letter in "-·ー" for letter in letters):
        return False
    scripts = {_script(letter) for letter in letters if unicodedata.category(letter)[0] == "L"}
    if scripts == {"LATIN"}:
        return True
    if len(scripts) > 1:
        return any(scripts <= together for together in _TOGETHER)
    return not all(letter in _LIKE_LATIN or not letter.isalpha() for letter in letters)


def _script(letter: str) -> str:
    """The script a letter belongs to, by the first word of its Unicode name."""
    word = unicodedata.name(letter, "UNKNOWN").split()[0].partition("-")[0]
    return _SCRIPTS.get(word, word)


def _punycode(letters: str) -> str:
    return letters.encode("punycode", "replace").decode("ascii")
