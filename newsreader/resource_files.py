"""Finds the files of `resources/`: beside the package in a checkout, inside it in a wheel or a bundle."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_folder() -> Path:
    """The folder that holds article page, style sheet and icons."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource_text(name: str) -> str:
    """The text of one resource, such as ``article.css``."""
    return (resource_folder() / name).read_text(encoding="utf-8")


def icon_font_files() -> tuple[Path, Path]:
    """The icon font that the package qtawesome brings, and the names of its letters; the package is not imported.

    Raises FileNotFoundError when it is not there.
    """
    beside = _PACKAGE.parent / "qtawesome"  # as in a bundle, where nothing but its files is
    spec = None if beside.is_dir() else find_spec("qtawesome")
    folder = beside if spec is None or spec.origin is None else Path(spec.origin).parent
    fonts = folder / "fonts"
    for font in fonts.glob("phosphor-[0-9]*.ttf"):
        version = font.stem.removeprefix("phosphor-")
        return font, fonts / f"phosphor-charmap-{version}.json"
    raise FileNotFoundError(f"The icon font is missing: {fonts}")


def packs_text() -> str:
    """The starter packs; those of the file that ``NEWSREADER_PACKS`` names in place of ours, for who installs for others."""
    named = os.environ.get("NEWSREADER_PACKS")
    return Path(named).read_text(encoding="utf-8") if named else resource_text("packs.json")
