"""The corpus's article pages with their readable text, and how near a text comes to it (issue 5)."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsreader.feeds.text import html_to_text


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """``number`` counts the pages of a set: what is tuned looks at even ones alone, odd ones are held out."""

    name: str
    number: int
    html: bytes
    expected: str

    @property
    def is_held_out(self) -> bool:
        return self.number % 2 == 1


def article_pages(shared: Path, name: str) -> Iterator[ArticlePage]:
    """The pages of a set whose expectation is a text, in order of name."""
    for number, path in enumerate(sorted((shared / "corpus" / "articles" / name).glob("*.html.gz"))):
        stem = path.name.removesuffix(".html.gz")
        as_html = path.with_name(f"{stem}.expected.html")
        if as_html.exists():
            expected = html_to_text(as_html.read_text(encoding="utf-8"))
        else:
            expected = path.with_name(f"{stem}.expected.txt").read_text(encoding="utf-8")
        yield ArticlePage(stem, number, gzip.decompress(path.read_bytes()), expected)


def likeness(found: str, expected: str) -> float:
    """F1 of counted word 4-grams, in small letters: 1 for the same words in the same order."""
    one, other = _grams(found), _grams(expected)
    common = sum((one & other).values())
    return 2 * common / (sum(one.values()) + sum(other.values())) if common else float(not one and not other)


def _grams(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3))) if words else Counter()
