"""How common terms are in ordinary language: what stands for the articles that a young store has not seen yet.

Without it "says" and "best" are as rare in a store's first week as a name, and a word that a great story has made
frequent looks like an ordinary one. Other languages than English have only their own store to learn from.
"""

from __future__ import annotations

import math
from functools import cache

from newsreader.related.common_words import COMMON

ARTICLES = 30_000.0  # as if so many articles of ordinary language had been there before
_WORDS = 120.0  # of such an article
_COMMONEST, _STEP = 0.06, 1.5  # the share of all words that one of the first class has, and how much rarer the next is


@cache
def _shares() -> dict[str, float]:
    """For each common term the share of articles that hold it."""
    return {
        term: 1 - math.exp(-_WORDS * _COMMONEST / _STEP**place)
        for place, terms in enumerate(COMMON.split("|"))
        for term in terms.split()
    }


def expected(term: str) -> float:
    """How many of those articles hold a term."""
    return ARTICLES * _shares().get(term, 0.0)
