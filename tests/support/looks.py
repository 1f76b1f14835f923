"""Looks of the article page for tests: the colours of the visual language, light and dark."""

from __future__ import annotations

from newsreader.ui.article.look import COLOURS, PageLook

_LIGHT = (
    "#fdfcf9 #f7f5f0 #ffffff #ddd8cd #837c71 #1b1a18 #47433c #5b564d "
    "#dcd4c4 #eeeae1 #93330f #93330f #ffffff #f3e5da #2b6239 #7d4a00 #f7df8e"
)
_DARK = (
    "#17181a #1c1d20 #232529 #2f3237 #7f838b #ebe8e1 #c6c2b9 #b0aba2 "
    "#373b43 #24262a #f0a37c #f0a37c #22120a #3a2a22 #8fce9d #e8bd6a #5f4a12"
)
_SERIF = '"Vollkorn", "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK JP", serif'
_SANS = '"Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK JP", sans-serif'
_MONO = '"Noto Sans Mono", monospace'


def look(name: str = "light") -> PageLook:
    """The look called ``light`` or ``dark``."""
    colours = (_DARK if name == "dark" else _LIGHT).split()
    return PageLook(name, dict(zip(COLOURS, colours, strict=True)), _SERIF, _SANS, _MONO, is_dark=name == "dark")
