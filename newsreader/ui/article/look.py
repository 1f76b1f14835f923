"""How the article page looks, as one plain value. The window's theme makes it; both views and the dialogs read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import final

#: The colours a look must name: those of `tokens.css` that an article or a dialog uses.
COLOURS = (
    "paper", "surface", "raise", "line", "edge", "ink", "ink2", "ink3",
    "sel", "hover", "accent", "fill", "on-fill", "soft", "good", "warn", "hit",
)  # fmt: skip

SMALLEST, LARGEST = 0.8, 1.6  # of the scale


@final
@dataclass(frozen=True, slots=True)
class PageLook:
    """Colours by token name, three faces as CSS font lists, and the size of what is read (1.0: 18 px on 28).

    ``name``: light, sepia, dark, contrast or contrast-dark, the page's ``data-theme``. ``is_dark`` sets scroll bars and
    the like. ``scale`` holds for body, headings and headline together.
    """

    name: str
    colours: Mapping[str, str]
    serif: str
    sans: str
    mono: str
    is_dark: bool = False
    scale: float = 1.0

    def scaled(self, scale: float) -> PageLook:
        """The same look with another size of text, kept between 0.8 and 1.6."""
        return replace(self, scale=min(max(scale, SMALLEST), LARGEST))

    def css(self) -> str:
        """The rule that sets every variable of `article.css`."""
        pairs = [f"--{name}: {self.colours[name]}" for name in COLOURS]
        pairs += [f"--serif: {self.serif}", f"--sans: {self.sans}", f"--mono: {self.mono}", f"--scale: {self.scale:g}"]
        scheme = "dark" if self.is_dark else "light"
        return f":root {{ color-scheme: {scheme}; {'; '.join(pairs)} }}"
