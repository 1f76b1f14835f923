"""How common terms are in ordinary language: what stands for the articles that a young store has not seen yet.

Without it "says" and "best" are as rare in a store's first week as a name, and a word that a great story has made
frequent looks like an ordinary one. Of other languages than English only the words between the others are known; for the
rest they have their own store to learn from.
"""

from __future__ import annotations

import math
from functools import cache

from newsreader.related.common_elsewhere import ELSEWHERE
from newsreader.related.common_words import COMMON
from newsreader.related.terms import terms

ARTICLES = 30_000.0  # as if so many articles of ordinary language had been there before
_WORDS = 120.0  # of such an article
_COMMONEST, _STEP = 0.06, 1.5  # the share of all words that one of the first class has, and how much rarer the next is
_IN_REPORTS = (0.7, 0.2)  # the shares of articles with a word of the first and of the second row elsewhere


@cache
def _shares() -> dict[str, float]:
    """For each common term the share of articles that hold it."""
    shares = {
        term: 1 - math.exp(-_WORDS * _COMMONEST / _STEP**place)
        for place, row in enumerate(COMMON.split("|"))
        for term in row.split()
    }
    for rows in ELSEWHERE.values():
        for share, row in zip(_IN_REPORTS, rows, strict=True):
            shares.update({term: max(share, shares.get(term, 0.0)) for term in terms(row)})
    return shares


def expected(term: str) -> float:
    """How many of those articles hold a term."""
    return ARTICLES * _shares().get(term, 0.0)
