"""Related stories: pure functions from texts to terms, signatures, nearest articles, stories and reasons.

Knows `core` only; what is kept stands behind `index.Index`. The recipe and its figures: `docs/notes/related.md`.
"""
