"""The theme: one frozen value that palette, style, delegates and the article page are made from. Main thread."""

from __future__ import annotations

from dataclasses import field
from typing import final

from PySide6.QtGui import QColor, QPalette

from newsreader.core.frozen import dataclass
from newsreader.ui.article.look import PageLook
from newsreader.ui.theme import colours
from newsreader.ui.theme.faces import MONO, SANS, SERIF, Faces, make_faces, metrics_for
from newsreader.ui.theme.metrics import Metrics

_Role = QPalette.ColorRole
#: Which colour each role of Qt's palette gets.
_ROLES = {
    _Role.Window: "rail", _Role.WindowText: "ink", _Role.Base: "raise", _Role.AlternateBase: "surface",
    _Role.Text: "ink", _Role.Button: "raise", _Role.ButtonText: "ink2", _Role.BrightText: "on-fill",
    _Role.Highlight: "sel", _Role.HighlightedText: "ink", _Role.PlaceholderText: "ink3", _Role.Link: "accent",
    _Role.LinkVisited: "accent", _Role.ToolTipBase: "raise", _Role.ToolTipText: "ink", _Role.Light: "hover",
    _Role.Midlight: "line", _Role.Mid: "line", _Role.Dark: "edge", _Role.Shadow: "edge", _Role.Accent: "accent",
}  # fmt: skip
_QUIET = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


@final
@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, faces and sizes of one theme. ``name``: light, sepia, dark, contrast, contrast-dark."""

    name: str
    faces: Faces
    metrics: Metrics
    _colours: dict[str, QColor] = field(repr=False, compare=False)
    monograms: tuple[QColor, ...] = field(repr=False, compare=False)

    def colour(self, name: str) -> QColor:
        """A colour by its name in the visual language."""
        return self._colours[name]

    @property
    def is_dark(self) -> bool:
        """Light text on dark grounds."""
        return colours.is_dark(self.name)

    def palette(self) -> QPalette:
        """Qt's palette in these colours."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self._colours[name])
        for role in _QUIET:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colours["ink3"])
        return palette

    def page_look(self, scale: float = 1.0) -> PageLook:
        """The same colours and faces for the article page and the dialogs."""
        return PageLook(self.name, colours.THEMES[self.name], SERIF, SANS, MONO, self.is_dark, scale)


def paper_look() -> PageLook:
    """How an article looks that is saved or printed: dark on white, whatever the window looks like."""
    return PageLook("light", {**colours.THEMES["light"], "paper": colours.PRINT_PAPER}, SERIF, SANS, MONO)


def make_theme(name: str) -> Theme:
    """The theme called ``name``, with the faces that this machine has."""
    faces = make_faces()
    named = {key: QColor(value) for key, value in colours.THEMES[name].items()}
    named["monogram-ink"] = QColor(colours.MONOGRAM_INK)
    named["shadow"] = QColor(colours.SHADOW)
    named["veil"] = QColor(colours.VEIL[colours.is_dark(name)])
    named["veil"].setAlpha(colours.VEIL_STRENGTH[colours.is_dark(name)])
    return Theme(name, faces, metrics_for(faces), named, tuple(map(QColor, colours.MONOGRAMS)))
