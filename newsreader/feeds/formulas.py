"""MathML → a line of HTML: fractions with a stroke, roots with their sign, powers and indices raised and lowered.

Reads the canonical HTML of `allowed.embed_cleaner`. Runs in the parse process.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_PIECE = re.compile(r"<(/?)([a-z-]+)[^<>]*>|([^<]+)")
_MARKUP = re.compile(r"<[^<>]*>")
_ONE = re.compile(r"\d[\d.,]*|\w?|\([^()]*\)")
_DEEPEST = 40


def _bracketed(part: str) -> str:
    """A part that is more than a number or a letter, in brackets."""
    return part if _ONE.fullmatch(_MARKUP.sub("", part)) else f"({part})"


def _fraction(parts: Sequence[str]) -> str:
    over, under = parts
    return f"{_bracketed(over)}/{_bracketed(under)}"


_MADE: dict[str, tuple[int, Callable[[Sequence[str]], str]]] = {
    "mfrac": (2, _fraction),
    "msup": (2, lambda parts: f"{parts[0]}<sup>{parts[1]}</sup>"),
    "msub": (2, lambda parts: f"{parts[0]}<sub>{parts[1]}</sub>"),
    "msubsup": (3, lambda parts: f"{parts[0]}<sub>{parts[1]}</sub><sup>{parts[2]}</sup>"),
    "munder": (2, lambda parts: f"{parts[0]}<sub>{parts[1]}</sub>"),
    "mover": (2, lambda parts: f"{parts[0]}<sup>{parts[1]}</sup>"),
    "munderover": (3, lambda parts: f"{parts[0]}<sub>{parts[1]}</sub><sup>{parts[2]}</sup>"),
    "mroot": (2, lambda parts: f"<sup>{parts[1]}</sup>√{_bracketed(parts[0])}"),
}


def formula_text(inner: str) -> str:
    """The formula inside a ``math`` element; of one that is nested too deep, only its letters and signs."""
    stack: list[tuple[str, list[str]]] = [("", [])]
    for match in _PIECE.finditer(inner):
        closes, name, text = match.groups()
        if text is not None:
            if text.strip():
                stack[-1][1].append(text.strip())
        elif not closes:
            stack.append((name, []))
            if len(stack) > _DEEPEST:
                return _MARKUP.sub("", inner)
        elif len(stack) > 1 and stack[-1][0] == name:
            _, parts = stack.pop()
            stack[-1][1].append(_joined(name, parts))
    return "".join("".join(parts) for _, parts in stack)


def _joined(name: str, parts: Sequence[str]) -> str:
    count, make = _MADE.get(name, (0, "".join))
    if count and len(parts) == count:
        return make(parts)
    if name == "msqrt":
        return f"√{_bracketed(''.join(parts))}"
    if name == "mtr":
        return ", ".join(parts) + "; "
    return "".join(parts)
