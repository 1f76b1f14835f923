"""Finds English that was left in a made-up language (`./run texts --pseudo`), whose words have no plain vowel."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
#: What is the same in every language: addresses, files, options, names of what is filled in, the program's own name.
_SAME = re.compile(
    r"\w+://\S+|(?:/[\w.-]+)+|--?[a-z][-a-z]*|FILE\.opml|\b[A-Z]{2,}\b|\bnewsreader\b|\b\w+\.example\b|\bexample\.org\b"
)


def english_in(text: str, *, besides: frozenset[str] = frozenset()) -> list[str]:
    """The words of ``text`` that are in no made-up language; ``besides``: words that are nobody's to translate."""
    left = _WORD.findall(_SAME.sub(" ", text))
    return [word for word in left if len(word) > 1 and set("aeiouyAEIOUY") & set(word) and word not in besides]
