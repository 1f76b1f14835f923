"""Fonts out of a look's CSS lists, with lining figures: Vollkorn's own 1 reads as I (mock/README.md)."""

from __future__ import annotations

from PySide6.QtGui import QFont

#: Cuts that Qt lists under names of their own, in the spellings of our two faces.
_CUTS = {QFont.Weight.Medium: ("Medium",), QFont.Weight.DemiBold: ("SemiBold", "Semi Bold")}


def look_font(faces: str, pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of a CSS list of faces at ``pixels``."""
    families = [face.strip().strip('"') for face in faces.split(",")]
    families = [f"{families[0]} {cut}" for cut in _CUTS.get(weight, ())] + families
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("lnum"), 1)
    return font
