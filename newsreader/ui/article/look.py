"""How the article page looks, as one plain value. The window's theme makes it; both views and the dialogs read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import final

from newsreader.core.frozen import dataclass

#: The colours a look must name: those of `tokens.css` that an article or a dialog uses.
COLOURS = (
    "paper", "surface", "raise", "line", "edge", "ink", "ink2", "ink3",
    "sel", "hover", "accent", "fill", "on-fill", "soft", "good", "warn", "hit",
)  # fmt: skip

SMALLEST, LARGEST = 0.8, 1.6  # of the scale
NARROWEST, WIDEST = 55, 72  # characters of a line
TIGHTEST, LOOSEST = 1.35, 1.9  # heights of a line
FAST, CALM = 120, 160  # milliseconds that a colour takes to change, and a thing to come
_TEXT = 18  # pixels, at scale 1
_LETTER = {False: 0.4225, True: 0.47}  # the mean width of a letter, by the size of the face: Vollkorn, Inter


@final
@dataclass(frozen=True, slots=True)
class PageLook:
    """Colours by token name, three faces as CSS font lists, and the size of what is read (1.0: 18 px on 28).

    ``name``: light, sepia, dark, contrast or contrast-dark, the page's ``data-theme``. ``is_dark`` sets scroll bars and
    the like. ``scale`` holds for body, headings and headline together. ``is_sans``: the article is set in the sans;
    ``measure``: so many characters stand in a line; ``leading``: the height of a line, by that of its letters.
    ``less_motion``: nothing moves, or it does; None: as the engine's system has it. ``is_justified``: lines end under each other.
    """

    name: str
    colours: Mapping[str, str]
    serif: str
    sans: str
    mono: str
    is_dark: bool = False
    scale: float = 1.0
    is_sans: bool = False
    measure: int = 71
    leading: float = 1.55
    less_motion: bool | None = None
    is_justified: bool = False

    @property
    def read(self) -> str:
        """The faces of what is read."""
        return self.sans if self.is_sans else self.serif

    @property
    def text(self) -> int:
        """The size of the article's text in pixels."""
        return round(_TEXT * self.scale)

    @property
    def line(self) -> int:
        """The height of its lines."""
        return round(_TEXT * self.scale * self.leading)

    @property
    def column(self) -> int:
        """The width of a line in pixels."""
        return round(self.measure * _LETTER[self.is_sans] * self.text)

    def scaled(self, scale: float) -> PageLook:
        """The same look with another size of text, kept between 0.8 and 1.6."""
        return replace(self, scale=min(max(scale, SMALLEST), LARGEST))

    def css(self) -> str:
        """The rule that sets every variable of `article.css`."""
        pairs = [f"--{name}: {self.colours[name]}" for name in COLOURS]
        pairs += [f"--serif: {self.serif}", f"--sans: {self.sans}", f"--mono: {self.mono}", f"--scale: {self.scale:g}"]
        pairs += [f"--read: {self.read}", f"--l4: {self.line}px", f"--column: {self.column}px"]
        if self.less_motion is not None:
            pairs += ["--fast: 0s", "--calm: 0s"] if self.less_motion else [f"--fast: {FAST}ms", f"--calm: {CALM}ms"]
        if self.is_justified:
            pairs += ["--align: justify"]
        scheme = "dark" if self.is_dark else "light"
        return f":root {{ color-scheme: {scheme}; {'; '.join(pairs)} }}"
