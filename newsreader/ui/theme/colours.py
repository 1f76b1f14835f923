"""Every colour of the window, by name and for each theme (mock/tokens.css). Pure values; any thread."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: paper: article · surface: timeline · rail: sidebar, bars · raise: dialogs, menus, fields · line: decoration ·
#: edge: borders that mean something · ink, ink2, ink3: text · sel, sel-off: selection with and without the keys ·
#: accent: text, dots, focus · fill, fill-on, on-fill: filled button · soft: quiet accent ground · hit: words found.
NAMES = (
    "paper", "surface", "rail", "raise", "line", "edge", "ink", "ink2", "ink3", "sel", "sel-off", "hover",
    "accent", "fill", "fill-on", "on-fill", "soft", "good", "warn", "hit",
)  # fmt: skip


def _named(colours: str) -> Mapping[str, str]:
    return MappingProxyType(dict(zip(NAMES, colours.split(), strict=True)))


LIGHT = _named(
    "#fdfcf9 #f7f5f0 #f1eee8 #ffffff #ddd8cd #837c71 #1b1a18 #47433c #5b564d #dcd4c4 #dcd8d0 #eeeae1 "
    "#93330f #93330f #7a2809 #ffffff #f3e5da #2b6239 #7d4a00 #f7df8e"
)
SEPIA = _named(
    "#f8f0dc #f3e9d1 #ede2c9 #fdf8ea #dbccab #80714f #2b2316 #4a3d29 #5a4b33 #d9c69b #d9cbad #ece0c4 "
    "#86300e #86300e #6e2508 #fffaf0 #efdcc0 #365c2c #724400 #f2d070"
)
DARK = _named(
    "#17181a #1c1d20 #121315 #232529 #2f3237 #7f838b #ebe8e1 #c6c2b9 #b0aba2 #373b43 #33363b #24262a "
    "#f0a37c #f0a37c #f7bd9f #22120a #3a2a22 #8fce9d #e8bd6a #5f4a12"
)
CONTRAST = _named(
    "#ffffff #ffffff #f4f4f4 #ffffff #767676 #000000 #000000 #1c1c1c #303030 #d4d4d4 #d9d9d9 #ececec "
    "#6a1d00 #6a1d00 #3d1000 #ffffff #f7e6dc #0f4a1f #573300 #ffe680"
)
CONTRAST_DARK = _named(
    "#000000 #000000 #0d0d0d #121212 #8a8a8a #ffffff #ffffff #ececec #dcdcdc #333333 #2d2d2d #1f1f1f "
    "#ffc9a8 #ffc9a8 #ffffff #000000 #33231a #b4f0c0 #ffdf9e #5a4600"
)

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"light": LIGHT, "sepia": SEPIA, "dark": DARK, "contrast": CONTRAST, "contrast-dark": CONTRAST_DARK}
)

#: Grounds of the letters that stand for feeds without an icon; the letters are white in every theme.
MONOGRAMS = ("#1f5fa8", "#0f6b5f", "#6b4bb8", "#9b3b6a", "#8a4b12", "#3f6b2a", "#4a5568", "#a33a2a")
MONOGRAM_INK = "#ffffff"
#: Grounds for icons that the theme's own would swallow.
PALE_GROUND, DARK_GROUND = "#f6f4ef", "#2b2a28"
#: What is printed on.
PRINT_PAPER = "#ffffff"
#: What a video does not fill.
BEHIND_VIDEO = "#000000"
#: What floats throws a soft shadow; its strength goes from this (of 255) to nothing.
SHADOW = "#281f14"
#: What lies behind a drawer is dimmed with this, by so much (of 255), where grounds are light and where they are dark.
VEIL, VEIL_STRENGTH = ("#3c362c", "#000000"), (72, 128)


def is_dark(name: str) -> bool:
    """Whether the theme has light text on dark grounds."""
    return name in ("dark", "contrast-dark")
